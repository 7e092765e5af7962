"""Writes a stream of invented tickets as JSON Lines: generate_tickets.py COUNT [SEED].

Three languages; words follow a Zipf-Mandelbrot law over an endless vocabulary, so that the number
of distinct words grows with the text as Heaps' law says; 2,000 questions of Zipf-like demand, a
fifth of the tickets asks none of them; 8 % are exact and 17 % near copies of earlier ones; one to
six sentences, about 300 characters. The same count and seed give the same bytes.
"""

import itertools
import json
import random
import sys

QUESTIONS = 2000
NOISE = 0.20
EXACT, NEAR = 0.08, 0.17

LANGUAGES = {
    "en": {
        "weight": 0.5,
        "small": "the a to i is my it and of in for on not with you have that this can how do when "
                 "what but from are please if was there no".split(),
        "onset": "b c d f g h l m n p r s t v w br cl dr fl gr pl pr sh st th tr".split(),
        "core": "a e i o u ai ea ou ee oo".split(),
        "coda": ["", "n", "r", "t", "l", "s", "m", "nd", "ck", "st"],
        "ending": ["", "", "", "s", "ed", "ing", "er"],
    },
    "pl": {
        "weight": 0.3,
        "small": "w i nie na się z do to że jest jak czy mam po za od co ale dla tak proszę gdy już "
                 "ten przez tylko mnie mi o był".split(),
        "onset": "b c d g k l ł m n p r s t w z cz sz dz prz kr st zw gł".split(),
        "core": "a e i o u y ą ę ia ie".split(),
        "coda": ["", "n", "r", "k", "l", "w", "ć", "sz", "j", "ść"],
        "ending": ["", "a", "y", "ie", "em", "ów", "ami", "owa", "ać"],
    },
    "ru": {
        "weight": 0.2,
        "small": "в и не на с что как у я по за от но для это да к мне если уже только бы был через "
                 "так мой когда почему где или".split(),
        "onset": "б в г д ж з к л м н п р с т ч ш пр ст кр гр вс".split(),
        "core": "а е и о у ы я ю ё ай".split(),
        "coda": ["", "н", "р", "к", "л", "т", "м", "сть", "й", "в"],
        "ending": ["", "а", "ы", "е", "ом", "ов", "ами", "ая", "ить"],
    },
}


class Vocabulary:
    """Invented words of a language by rank; a rank's word is the same in every run."""

    def __init__(self, language, seed):
        self.parts = LANGUAGES[language]
        self.language = language
        self.seed = seed
        self.stems = {}

    def stem(self, rank):
        if rank not in self.stems:
            pick = random.Random(f"{self.seed}/{self.language}/{rank}")
            syllables = 1 + (rank > 60) + (rank > 4000) + (pick.random() < 0.4)
            self.stems[rank] = "".join(
                pick.choice(self.parts["onset"]) + pick.choice(self.parts["core"])
                + pick.choice(self.parts["coda"]) for _ in range(syllables))
        return self.stems[rank]

    def word(self, rank, draw):
        return self.stem(rank) + draw.choice(self.parts["ending"])


def zipf_rank(draw):
    """A rank of an endless Zipf-Mandelbrot law with exponent 1.15, by inversion."""
    return int(12 * (draw.random() ** (-1 / 0.15) - 1)) if draw.random() < 0.02 else int(
        12 * ((1 - draw.random() * 0.985) ** (-1 / 0.6) - 1))


class Stream:
    """Tickets one by one."""

    def __init__(self, seed):
        self.draw = random.Random(seed)
        self.words = {name: Vocabulary(name, seed) for name in LANGUAGES}
        names = list(LANGUAGES)
        weights = [LANGUAGES[name]["weight"] for name in names]
        self.questions = []
        for number in range(QUESTIONS):
            pick = random.Random(f"{seed}/question/{number}")
            language = pick.choices(names, weights)[0]
            ranks = [40 + int(3000 * pick.random() ** 1.5) for _ in range(pick.randint(4, 8))]
            self.questions.append((language, ranks))
        self.cumulative = list(itertools.accumulate(
            1 / (number + 8) ** 0.9 for number in range(QUESTIONS)))
        self.names, self.weights = names, weights
        self.recent = []

    def sentence(self, language, ranks, share):
        draw, words = self.draw, self.words[language]
        topic = [words.word(rank, draw) for rank in ranks if draw.random() < share]
        other = [words.word(zipf_rank(draw), draw) for _ in range(draw.randint(2, 5))]
        small = [draw.choice(LANGUAGES[language]["small"]) for _ in range(draw.randint(3, 6))]
        tokens = topic + other + small
        draw.shuffle(tokens)
        tokens[0] = tokens[0].capitalize()
        return " ".join(tokens) + draw.choice(".....??!")

    def text(self):
        draw = self.draw
        chance = draw.random()
        if self.recent and chance < EXACT:
            return draw.choice(self.recent)
        if self.recent and chance < EXACT + NEAR:
            question, language, text = draw.choice(self.recent)
            tokens = text.split(" ")
            for _ in range(1 + len(tokens) // 12):
                tokens[draw.randrange(len(tokens))] = self.words[language].word(
                    zipf_rank(draw), draw)
            return question, language, " ".join(tokens)
        if draw.random() < NOISE:
            question = None
            language = draw.choices(self.names, self.weights)[0]
            ranks = [zipf_rank(draw) for _ in range(6)]
        else:
            question = draw.choices(range(QUESTIONS), cum_weights=self.cumulative)[0]
            language, ranks = self.questions[question]
        sentences = [self.sentence(language, ranks, 0.8)]
        for _ in range(draw.choice([0, 1, 2, 3, 4, 5])):
            sentences.append(self.sentence(language, ranks, 0.35))
        draw.shuffle(sentences)
        made = question, language, " ".join(sentences)
        self.recent.append(made)
        if len(self.recent) > 20000:
            del self.recent[:10000]
        return made


def main():
    count = int(sys.argv[1])
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    stream = Stream(seed)
    for number in range(count):
        question, language, text = stream.text()
        day = 1 + number * 90 // count
        month, day = 8 + (day - 1) // 30, 1 + (day - 1) % 30
        json.dump({
            "id": f"T{number}", "text": text, "lang": language,
            "created_at": f"2026-{month:02d}-{day:02d}T{number % 24:02d}:00:00Z",
        }, sys.stdout, ensure_ascii=False)
        sys.stdout.write("\n")


if __name__ == "__main__":
    main()
