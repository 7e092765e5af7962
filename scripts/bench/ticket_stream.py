"""An endless stream of invented tickets, and the help centre that answers half of its questions.

Of the random generators only `random()` is used: Python promises its sequence for a seed, so the
same seed gives the same texts with every version.
"""

import bisect
import hashlib
import itertools
import math
import random
import typing

QUESTIONS = 2000
NOISE = 0.20
EXACT, NEAR = 0.08, 0.17
# Copies are made of one of the last 10,000 to 20,000 texts, as a text that many send is sent in
# the same weeks.
RECENT = 10000

# How often a word is used, by its rank r: as 1/r up to HEAD, as r^-TAIL above it, so that the
# number of distinct words grows as tokens^(1/TAIL). Both figures are those of Gerlach and Altmann,
# "Stochastic model for the vocabulary growth in natural languages", Physical Review X 3 (2013).
HEAD, TAIL = 7873, 1.77
HEAD_SHARE = math.log(HEAD) / (math.log(HEAD) + 1 / (TAIL - 1))

LANGUAGES = {
    "en": {
        "share": 0.5,
        "small": "the a to i is my it and of in for on not with you have that this can how do when "
                 "what but from are please if was there no".split(),
        "onset": "b c d f g h l m n p r s t v w br cl dr fl gr pl pr sh st th tr".split(),
        "core": "a e i o u ai ea ou ee oo".split(),
        "coda": ["", "n", "r", "t", "l", "s", "m", "nd", "ck", "st"],
        "ending": ["", "", "", "s", "ed", "ing", "er"],
    },
    "pl": {
        "share": 0.3,
        "small": "w i nie na się z do to że jest jak czy mam po za od co ale dla tak proszę gdy już "
                 "ten przez tylko mnie mi o był".split(),
        "onset": "b c d g k l ł m n p r s t w z cz sz dz prz kr st zw gł".split(),
        "core": "a e i o u y ą ę ia ie".split(),
        "coda": ["", "n", "r", "k", "l", "w", "ć", "sz", "j", "ść"],
        "ending": ["", "a", "y", "ie", "em", "ów", "ami", "owa", "ać"],
    },
    "ru": {
        "share": 0.2,
        "small": "в и не на с что как у я по за от но для это да к мне если уже только бы был через "
                 "так мой когда почему где или".split(),
        "onset": "б в г д ж з к л м н п р с т ч ш пр ст кр гр вс".split(),
        "core": "а е и о у ы я ю ё ай".split(),
        "coda": ["", "н", "р", "к", "л", "т", "м", "сть", "й", "в"],
        "ending": ["", "а", "ы", "е", "ом", "ов", "ами", "ая", "ить"],
    },
}


class Ticket(typing.NamedTuple):
    """A text, its language, and the number of the question that it asks, or None."""

    text: str
    language: str
    question: int | None


class Vocabulary(dict):
    """The invented stems of a language by rank; a rank's stem depends on the seed alone."""

    def __init__(self, language, seed):
        super().__init__()
        parts = LANGUAGES[language]
        self.small, self.endings = parts["small"], parts["ending"]
        self.syllables = ["".join(pieces) for pieces in itertools.product(
            parts["onset"], parts["core"], parts["coda"])]
        self.name = f"{seed}/{language}"

    def __missing__(self, rank):
        digest = hashlib.blake2b(f"{self.name}/{rank}".encode(), digest_size=12).digest()
        # Words in daily use are short, and two in five have a syllable more.
        number, more = divmod(int.from_bytes(digest, "big"), 5)
        stem = ""
        for _ in range(1 + (rank > 60) + (rank > 4000) + (more < 2)):
            number, syllable = divmod(number, len(self.syllables))
            stem += self.syllables[syllable]
        self[rank] = stem
        return stem


class Stream:
    """Tickets one by one, the same for a seed however many are taken."""

    def __init__(self, seed):
        self.random = random.Random(f"{seed}/tickets").random
        self.vocabularies = {language: Vocabulary(language, seed) for language in LANGUAGES}
        self.shares = list(itertools.accumulate(parts["share"] for parts in LANGUAGES.values()))
        chance = random.Random(f"{seed}/questions").random
        # A question is a language and the ranks of the four to eight words that it is about.
        self.questions = [
            (self.language(chance()),
             [40 + int(3000 * chance() ** 1.5) for _ in range(4 + int(5 * chance()))])
            for _ in range(QUESTIONS)]
        self.demand = list(itertools.accumulate(
            1 / (number + 8) ** 0.9 for number in range(QUESTIONS)))
        self.recent = []

    def __iter__(self):
        return self

    def __next__(self):
        chance = self.random()
        if self.recent and chance < EXACT + NEAR:
            original = self.recent[self.below(len(self.recent))]
            return original if chance < EXACT else self.near_copy(original)
        made = self.new_ticket()
        self.recent.append(made)
        if len(self.recent) == 2 * RECENT:
            del self.recent[:RECENT]
        return made

    def new_ticket(self):
        if self.random() < NOISE:
            question, language = None, self.language(self.random())
            ranks = [self.rank() for _ in range(6)]
        else:
            question = bisect.bisect(self.demand, self.random() * self.demand[-1])
            language, ranks = self.questions[question]
        vocabulary = self.vocabularies[language]
        sentences = [self.sentence(vocabulary, ranks, share=0.8, asking=0.7)]
        for _ in range(self.below(6)):
            sentences.append(self.sentence(vocabulary, ranks, share=0.35, asking=0.15))
        self.shuffle(sentences)
        return Ticket(" ".join(sentences), language, question)

    def near_copy(self, original):
        """The text with one word in twelve, and at least one, replaced."""
        words = original.text.split(" ")
        vocabulary = self.vocabularies[original.language]
        for _ in range(1 + len(words) // 12):
            place = self.below(len(words))
            mark = words[place][-1] if words[place][-1] in ".?!" else ""
            ending = vocabulary.endings[self.below(len(vocabulary.endings))]
            words[place] = vocabulary[self.rank()] + ending + mark
        return original._replace(text=" ".join(words))

    def sentence(self, vocabulary, ranks, share, asking):
        """A share of the words of the ranks among other words; it ends as a question or not."""
        chance, small, endings = self.random, vocabulary.small, vocabulary.endings
        ranks = [rank for rank in ranks if chance() < share]
        ranks += [self.rank() for _ in range(2 + self.below(4))]
        words = [vocabulary[rank] + endings[int(chance() * len(endings))] for rank in ranks]
        words += [small[int(chance() * len(small))] for _ in range(3 + self.below(4))]
        self.shuffle(words)
        words[0] = words[0].capitalize()
        return " ".join(words) + ("?" if chance() < asking else "." if chance() < 0.9 else "!")

    def rank(self):
        """A rank of the law that HEAD and TAIL describe, by inversion."""
        chance = self.random()
        if chance < HEAD_SHARE:
            return int(HEAD ** (chance / HEAD_SHARE))
        return int(HEAD * ((1 - chance) / (1 - HEAD_SHARE)) ** (-1 / (TAIL - 1)))

    def language(self, chance):
        return list(LANGUAGES)[bisect.bisect(self.shares, chance * self.shares[-1])]

    def below(self, bound):
        return int(self.random() * bound)

    def shuffle(self, items):
        chance = self.random
        items.sort(key=lambda _: chance())


def articles(seed):
    """Yields (language, Markdown): every second question answered, three to an article."""
    stream = Stream(seed)
    stream.random = random.Random(f"{seed}/articles").random
    answered = {language: [] for language in LANGUAGES}
    for language, ranks in stream.questions[::2]:
        answered[language].append(ranks)
    for language, questions in answered.items():
        vocabulary = stream.vocabularies[language]
        for first in range(0, len(questions), 3):
            sections = questions[first:first + 3]
            title = stream.sentence(vocabulary, sections[0][:3], share=1, asking=0)
            lines = [f"# {title[:-1]}"]
            for ranks in sections:
                lines.append(f"## {stream.sentence(vocabulary, ranks, share=1, asking=1)}")
                lines.append(" ".join(
                    stream.sentence(vocabulary, ranks, share=0.6, asking=0)
                    for _ in range(3 + stream.below(4))))
            yield language, "\n\n".join(lines) + "\n"
