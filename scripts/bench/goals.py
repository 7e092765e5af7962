"""What the figures are to be, and whether they are."""

import math
import typing

from peers import TFIDF

SIZE, GROWS_FROM = 1_000_000, 100_000


class Goal(typing.NamedTuple):
    """A goal beside what was found; `reached` is None where its size was not run."""

    wanted: str
    found: str
    reached: bool | None

    @property
    def verdict(self):
        if self.reached is None:
            return "not judged"
        return "reached" if self.reached else "**MISSED**"


def goals(results, start_up, first_byte):
    """Yields each goal, judged at a million tickets, with the figures of the largest size run."""
    largest = results[-1]
    place = f", at {largest.count:,}"

    def goal(wanted, found, reached):
        return Goal(wanted, found + place, reached if largest.count == SIZE else None)

    tfidf = largest.peers[TFIDF]
    if isinstance(tfidf, str):
        yield goal("load and analysis in less time than `TfidfVectorizer` alone", tfidf, None)
    else:
        ratio = largest.full.seconds / tfidf.seconds
        yield goal("load and analysis in less time than `TfidfVectorizer` alone",
                   f"{ratio:.2f} times its {tfidf.seconds:.1f} s", ratio < 1)
    peak = largest.peak
    yield goal("resident memory at most 2,000 MB", f"{peak:,.0f} MB", peak <= 2000)
    yield growth(results)
    share = largest.increment.seconds / largest.full.seconds
    yield goal("a week more (load and first listing) in at most 5% of load and analysis",
               f"{share:.1%}, {largest.increment.seconds:.2f} s for {largest.count // 100:,}",
               share <= 0.05)
    slow = largest.chat.percentile(95) * 1000
    yield goal("`ask` in the chat in at most 20 ms, 95th percentile", f"{slow:.1f} ms", slow <= 20)
    yield goal("the prompt within 0.5 s of the start", f"{largest.prompt:.3f} s",
               largest.prompt <= 0.5)
    yield Goal("`lacuna --version` in at most 30 ms", f"{start_up.seconds * 1000:.1f} ms",
               start_up.seconds <= 0.030)
    yield Goal("somebody new sees the chat's first byte in at most 100 ms",
               f"{first_byte * 1000:.1f} ms", first_byte <= 0.1)


def growth(results):
    wanted = f"from {GROWS_FROM:,} to {SIZE:,} tickets, time grows at most as n^1.1"
    if len(results) < 2:
        return Goal(wanted, "one size alone", None)
    small, large = results[-2], results[-1]
    exponent = (math.log(large.full.seconds / small.full.seconds)
                / math.log(large.count / small.count))
    found = f"n^{exponent:.2f}, from {small.count:,} to {large.count:,}"
    sizes = small.count, large.count
    return Goal(wanted, found, exponent <= 1.1 if sizes == (GROWS_FROM, SIZE) else None)
