/// Tells forms of one word from different words where stems do not.
///
/// Stemmers part `wąż` and `węże`, `koszt` and `kosztuje`; in a list of three words they are one.
enum WordForms {
    /// Returns a word as a list shows it: codes such as `e4` in capital letters.
    static func shown(_ word: String) -> String {
        let isCode =
            word.first?.isLetter == true && word.contains(where: \.isNumber)
            && word.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
        return isCode ? word.uppercased() : word
    }

    /// Whether two words share so long a beginning that they are forms of one.
    ///
    /// What differs must be an ending: at most three letters on either side, behind at least four
    /// common ones or three quarters of the shorter word.
    static func areOne(_ left: String, _ right: String) -> Bool {
        let (left, right) = (left.lowercased().unicodeScalars, right.lowercased().unicodeScalars)
        var common = 0
        for (first, second) in zip(left, right) {
            if first != second { break }
            common += 1
        }
        // Mostly the first letters differ, and nothing is to be counted.
        guard common >= 3 || left.elementsEqual(right) else { return false }
        let (shorter, longer) = (min(left.count, right.count), max(left.count, right.count))
        if longer == common { return true }
        guard !(left + right).contains(where: { ("0"..."9").contains($0) }) else { return false }
        return longer - common <= 3 && common * 4 >= shorter * 3
    }
}
