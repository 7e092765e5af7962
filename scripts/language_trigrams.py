"""Writes the trigram model of the language identifier from Debian's word lists.

Usage: apt-get download wamerican wpolish wngerman wfrench wspanish witalian wportuguese wdutch
hunspell-ru hunspell-uk; unpack each with `dpkg-deb -x PACKAGE ROOT`, then
    python3 scripts/language_trigrams.py ROOT

A row of the model is a trigram (`_` marks a word's end) and a letter a language: `0` plus twice the
negative binary logarithm of its frequency among the trigrams of that language's words.
"""

import collections
import math
import pathlib
import re
import sys
import unicodedata

LATIN = ["en", "pl", "de", "es", "fr", "it", "pt", "nl"]
CYRILLIC = ["ru", "uk"]
FILES = {
    "en": "american-english", "pl": "polish", "de": "ngerman", "es": "spanish", "fr": "french",
    "it": "italian", "pt": "portuguese", "nl": "dutch", "ru": "ru_RU.dic", "uk": "uk_UA.dic",
}
FOLDER = pathlib.Path("Sources/TextEngine/Analysis")


def words(root, language):
    path = next(p for p in root.rglob(FILES[language]) if p.is_file())
    raw = path.read_bytes()
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError:
        text = raw.decode({"ru": "koi8-r", "pl": "iso8859-2"}.get(language, "iso8859-1"))
    found = (re.split(r"[/\t ]", line)[0].replace("'", "").lower() for line in text.splitlines())
    found = sorted({word for word in found if word.isalpha() and len(word) > 1})
    return found[:: max(1, len(found) // 300_000)]


def plain(word):
    word = word.replace("ł", "l").replace("ß", "ss")
    return "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))


def frequencies(root, language):
    counts = collections.Counter()
    for word in words(root, language):
        forms = [(word, 1.0)]
        if language in LATIN and plain(word) != word:
            forms.append((plain(word), 0.5))
        if "ё" in word:
            forms.append((word.replace("ё", "е"), 1.0))
        for form, weight in forms:
            marked = f"_{form}_"
            for start in range(len(marked) - 2):
                counts[marked[start : start + 3]] += weight
    total = sum(counts.values())
    return {trigram: count / total for trigram, count in counts.items()}


def write(name, summary, root, languages, size):
    tables = [frequencies(root, language) for language in languages]
    best = collections.Counter()
    for table in tables:
        for trigram, share in table.items():
            best[trigram] = max(best[trigram], share)
    kept = sorted(trigram for trigram, _ in best.most_common(size))
    rows = []
    for trigram in kept:
        bits = [2 * -math.log2(max(t.get(trigram, 0), 2**-18)) for t in tables]
        rows.append(trigram + "".join(chr(48 + round(b)) for b in bits))
    width = 95 // (3 + len(languages))
    lines = ["".join(rows[i : i + width]) for i in range(0, len(rows), width)]
    body = "\n".join("        " + line for line in lines)
    (FOLDER / f"TrigramModel+{name}.swift").write_text(
        "extension TrigramModel {\n"
        f"    /// {summary}, by `scripts/language_trigrams.py`.\n"
        f'    static let {name.lower()}Rows: StaticString = #"""\n{body}\n        """#\n}}\n',
        encoding="utf-8",
    )


root = pathlib.Path(sys.argv[1])
write("Latin", f"Trigrams of {', '.join(LATIN)}", root, LATIN, 7000)
write("Cyrillic", f"Trigrams of {', '.join(CYRILLIC)}", root, CYRILLIC, 3000)
