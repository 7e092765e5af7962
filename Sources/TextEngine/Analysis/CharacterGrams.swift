/// The character n-grams of a word, with its boundaries marked: `_wor`, `word`, `ord_`.
///
/// Words that differ by a typing error, an ending or a compound still share most of their grams.
package struct CharacterGrams: Sendable {
    /// The lengths that texts of a collection are compared by.
    ///
    /// On nine labelled sets 4 alone does as well as 3 to 5 (mean AMI 0.583 and 0.582; 0.584 with 3 and
    /// 4), with a third of the features.
    package static let usualLengths = 4...4

    /// The lengths of the grams, boundary marks included.
    package let lengths: ClosedRange<Int>

    /// Creates grams of the given lengths.
    package init(lengths: ClosedRange<Int> = usualLengths) {
        self.lengths = lengths
    }

    /// Returns the grams of a word without its diacritics, by length and then by position.
    package func grams(of word: String) -> [String] {
        let letters = marked(word)
        var grams: [String] = []
        forEachWindow(of: letters) { window in
            var gram = String.UnicodeScalarView()
            gram.append(contentsOf: letters[window])
            grams.append(String(gram))
        }
        return grams
    }

    /// Returns a 64-bit hash for each gram of `grams(of:)`, in the same order and without the strings.
    ///
    /// The hash is FNV-1a over the code points: the same on every machine.
    package func hashes(of word: String) -> [UInt64] {
        let letters = marked(word)
        var hashes: [UInt64] = []
        forEachWindow(of: letters) { window in
            var hash = ByteHash()
            for letter in letters[window] { hash.add(UInt64(letter.value)) }
            hashes.append(hash.value)
        }
        return hashes
    }

    private func marked(_ word: String) -> [Unicode.Scalar] {
        ["_"] + LetterFolding.shared.folded(word).unicodeScalars + ["_"]
    }

    private func forEachWindow(of letters: [Unicode.Scalar], _ body: (Range<Int>) -> Void) {
        for length in lengths where length <= letters.count {
            for start in 0...(letters.count - length) { body(start..<(start + length)) }
        }
    }
}
