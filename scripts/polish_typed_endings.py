"""Writes which diacritics the ending of a Polish word had that was typed without them.

Usage: python3 scripts/polish_typed_endings.py WORD_LIST    (Debian's wpolish)

An ending of up to six letters gets the diacritics that nine in ten words of the list with that
ending have, if it gains sixty words over what the shorter ending says. `ending restored`, in pairs.
"""

import collections
import pathlib
import sys
import textwrap
import unicodedata

LONGEST, LEAST, SHARE = 6, 60, 0.9


def plain(word):
    decomposed = unicodedata.normalize("NFD", word.replace("ł", "l"))
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


words = pathlib.Path(sys.argv[1]).read_text(encoding="utf-8").split()
words = [w for w in words if w.isalpha() and w.islower() and len(w) >= 6 and w[:3] != "nie"][::3]
endings = collections.defaultdict(collections.Counter)
for word in words:
    typed = plain(word)
    for length in range(1, LONGEST + 1):
        endings[typed[-length:]][word[-length:]] += 1

rules = {}
for ending, counts in sorted(endings.items(), key=lambda item: (len(item[0]), item[0])):
    known = ending
    for length in range(len(ending) - 1, 0, -1):
        if ending[-length:] in rules:
            known = ending[:-length] + rules[ending[-length:]]
            break
    restored, count = counts.most_common(1)[0]
    enough = count >= SHARE * counts.total() or restored == ending
    if restored != known and count - counts[known] >= LEAST and enough:
        rules[ending] = restored
pairs = " ".join(f"{ending} {restored}" for ending, restored in rules.items())
body = "\n".join(textwrap.wrap(pairs, 92, initial_indent=" " * 8, subsequent_indent=" " * 8))
pathlib.Path("Sources/TextEngine/Analysis/PolishTyping+Endings.swift").write_text(
    "extension PolishTyping {\n"
    "    /// Endings without and with diacritics, by `scripts/polish_typed_endings.py`.\n"
    f'    static let endings = #"""\n{body}\n        """#\n}}\n',
    encoding="utf-8",
)
print(len(rules), "endings")
