"""Writes the words and stems that the Polish stemmer's test compares with.

Requirements: pip install snowballstemmer==3.1.1
Usage: python3 scripts/polish_stems.py WORD_LIST [TEXT_FILES...]

WORD_LIST is Debian's wpolish. The fixture takes 3,000 words at even distances, "word stem" a line.
With text files (JSON lines with a "text"), all their words go to standard output instead, for a
comparison by `LACUNA_POLISH_STEMS=FILE swift test --filter PolishStemmerTests`.
"""

import json
import pathlib
import re
import sys

import snowballstemmer

stemmer = snowballstemmer.stemmer("polish")
if len(sys.argv) > 2:
    found = set()
    for name in sys.argv[2:]:
        for line in pathlib.Path(name).read_text(encoding="utf-8").splitlines():
            found |= set(re.findall(r"[^\W\d_]+", json.loads(line)["text"].lower()))
    for word in sorted(found):
        print(word, stemmer.stemWord(word))
else:
    words = pathlib.Path(sys.argv[1]).read_text(encoding="utf-8").split()
    words = sorted({word for word in words if word.isalpha() and word.islower()})
    chosen = words[:: len(words) // 3000][:3000]
    lines = [f"{word} {stemmer.stemWord(word)}\n" for word in chosen]
    path = pathlib.Path("Tests/TextEngineTests/Fixtures/polish-stems.txt")
    path.write_text("".join(lines), encoding="utf-8")
