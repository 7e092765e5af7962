/// What a run of ASCII letters, digits and hyphens looks like so far.
struct CodeShape {
    private(set) var digits = 0
    private var letters = 0
    private var smallLetters = 0
    private var parts = 1
    private var partLength = 0
    private var lettersBeforeFirstHyphen = 0
    private var smallLettersAfterHyphen = 0

    mutating func extend(isDigit: Bool, isCapital: Bool) {
        partLength += 1
        if isDigit {
            digits += 1
            return
        }
        letters += 1
        if parts == 1 { lettersBeforeFirstHyphen += 1 }
        if !isCapital {
            smallLetters += 1
            if parts > 1 { smallLettersAfterHyphen += 1 }
        }
    }

    mutating func startPart() {
        parts += 1
        partLength = 0
    }

    /// Whether the run mixes letters and digits the way codes do.
    var isCode: Bool {
        guard digits > 0, letters > 0, partLength > 0 else { return false }
        if parts == 1 { return true }
        if smallLetters == 0 { return lettersBeforeFirstHyphen <= 6 }
        return lettersBeforeFirstHyphen <= 4 && smallLettersAfterHyphen == 0
    }
}
