"""Counts in a stream of tickets what its generator promises, from the texts themselves."""

import collections
import math
import zlib

from ticket_stream import LANGUAGES, NOISE, QUESTIONS

# Near copies are looked for among the first tickets only: the share is the same further on.
NEAR_SAMPLE = 10_000
NEAR_LIKENESS = 0.6
LARGEST, DISTINCT_AT_LARGEST = 1_000_000, 300_000


class Account:
    """What was found in the tickets so far."""

    def __init__(self):
        self.count = self.characters = self.words = self.exact = self.near = self.noise = 0
        self.fewest, self.most = math.inf, 0
        self.texts, self.distinct, self.growth = set(), set(), []
        self.languages, self.questions = collections.Counter(), collections.Counter()
        self.buckets = collections.defaultdict(list)

    def add(self, ticket):
        text = ticket.text
        self.count += 1
        self.characters += len(text)
        sentences = text.count(".") + text.count("?") + text.count("!")
        self.fewest, self.most = min(self.fewest, sentences), max(self.most, sentences)
        self.languages[ticket.language] += 1
        if ticket.question is None:
            self.noise += 1
        else:
            self.questions[ticket.question] += 1
        for mark in ".?!":
            text = text.replace(mark, "")
        words = text.lower().split()
        self.words += len(words)
        self.distinct.update(words)
        if self.count % 1000 == 0:
            self.growth.append((math.log(self.words), math.log(len(self.distinct))))
        # A million hashes take less memory than the texts.
        key = hash(ticket.text)
        if key in self.texts:
            self.exact += 1
        else:
            self.texts.add(key)
            if self.count <= NEAR_SAMPLE and self.is_near(frozenset(words)):
                self.near += 1

    def is_near(self, words):
        """Whether an earlier text has nearly the same words (Jaccard), found by hashes.

        Two texts share the least of its permuted hashes in one of six bands of two with
        probability 1 - (1 - likeness²)^6: 93% at a likeness of 0.6, 99.8% at 0.8.
        """
        hashes = [zlib.crc32(word.encode()) for word in words]
        found = False
        for band in range(6):
            key = band, *(min(value * multiplier & 0xFFFFFFFFFFFF for value in hashes)
                          for multiplier in (2 * band * 0x9E3779B9 + 0x85EBCA6B | 1,
                                             (2 * band + 1) * 0x9E3779B9 + 0x85EBCA6B | 1))
            found = found or any(
                len(words & other) >= NEAR_LIKENESS * len(words | other)
                for other in self.buckets[key])
            self.buckets[key].append(words)
        return found

    def promises(self):
        """Yields name, what was found, what was promised, and whether it holds."""
        characters = self.characters / self.count
        yield "characters a ticket", f"{characters:.0f}", "about 300", 270 <= characters <= 330
        yield ("sentences a ticket", f"{self.fewest} to {self.most}", "1 to 6",
               self.fewest >= 1 and self.most <= 6)
        exact = self.exact / self.count
        yield "exact copies", f"{exact:.1%}", "at most 10%", exact <= 0.10
        near = self.near / min(self.count, NEAR_SAMPLE)
        yield (f"near copies (words alike by {NEAR_LIKENESS})", f"{near:.1%}", "at most 20%",
               near <= 0.20)
        noise = self.noise / self.count
        yield "about none of the questions", f"{noise:.1%}", "20%", abs(noise - NOISE) < 0.015
        shares = [self.languages[language] / self.count for language in LANGUAGES]
        yield ("languages " + ", ".join(LANGUAGES), ", ".join(f"{share:.0%}" for share in shares),
               "three, each at least 10%", len(shares) == 3 and min(shares) >= 0.10)
        often = [times for _, times in self.questions.most_common()]
        yield ("questions asked", f"{len(often):,}", f"{QUESTIONS:,} from 50,000 tickets on",
               self.count < 50_000 or len(often) == QUESTIONS)
        places = [(math.log(place + 1), math.log(times)) for place, times in enumerate(often)]
        yield ("Zipf's exponent of the questions", f"{-slope(places[9:1000]):.2f}", "0.7 to 1.2",
               0.7 <= -slope(places[9:1000]) <= 1.2)
        heaps = slope(self.growth)
        yield "Heaps' exponent of the words", f"{heaps:.2f}", "0.4 to 0.8", 0.4 <= heaps <= 0.8
        yield ("distinct words", f"{len(self.distinct):,} of {self.words:,}",
               f"at least {DISTINCT_AT_LARGEST:,} in {LARGEST:,} tickets",
               self.count < LARGEST or len(self.distinct) >= DISTINCT_AT_LARGEST)


def slope(points):
    """The slope of the line of least squares."""
    middle = sum(x for x, _ in points) / len(points), sum(y for _, y in points) / len(points)
    return (sum((x - middle[0]) * (y - middle[1]) for x, y in points)
            / sum((x - middle[0]) ** 2 for x, _ in points))
