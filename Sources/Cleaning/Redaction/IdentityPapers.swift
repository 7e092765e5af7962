/// Numbers of passports and of what else a state knows a person by, where a word says so.
enum IdentityPapers {
    private static let papers: Set<String> = [
        "passport", "pesel", "nip", "ssn", "licence", "license", "paszport", "paszportu",
        "paszportem", "paszporcie", "dowód", "dowodu", "dowodem", "dowodzie", "dowod",
        "legitymacja",
        "legitymacji", "паспорт", "паспорта", "паспорту", "паспортом", "паспорте", "снилс", "инн",
        "удостоверение", "удостоверения",
    ]

    /// What may stand between the word and the number, or between its parts.
    private static let between: Set<String> = [
        "number", "no", "nr", "numer", "numerze", "numeru", "series", "seria", "serii", "номер",
        "номера", "серия", "серии", "и", "i", "and", "is", "to", "o", "osobisty", "osobistego",
        "osobistym", "osobiście", "личности", "card", "id", "n",
    ]

    static func run(on canvas: inout RedactionCanvas) {
        let words = canvas.text.words
        for word in words where papers.contains(word.text) {
            guard !canvas.isTaken[word.range.lowerBound] else { continue }
            if let number = number(from: word.range.upperBound, in: canvas.scalars) {
                canvas.replace(number, by: "[id]")
            }
        }
    }

    /// Returns where the number behind a word stands: all its parts, with short letters before them.
    private static func number(from start: Int, in scalars: [Unicode.Scalar]) -> Range<Int>? {
        var position = start
        var first: Int?
        var end = start
        var digits = 0
        while position < scalars.count, position - start < 48 {
            let scalar = scalars[position]
            guard scalar.isLetterOrDigit else {
                guard scalar.isBlank || "-–:.№#()/".unicodeScalars.contains(scalar) else { break }
                position += 1
                continue
            }
            let tokenStart = position
            while position < scalars.count, scalars[position].isLetterOrDigit { position += 1 }
            let token = scalars[tokenStart..<position]
            let count = token.count(where: \.isDigit)
            if count > 0 {
                first = first ?? tokenStart
                end = position
                digits += count
            } else if token.count <= 3, token.allSatisfy(\.isUppercaseLetter) {
                first = first ?? tokenStart
            } else if !between.contains(ScannedText.string(token).lowercased()) {
                break
            }
        }
        guard let first, digits >= 5, end > first else { return nil }
        return first..<end
    }
}
