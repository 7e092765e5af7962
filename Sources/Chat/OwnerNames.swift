/// Who has taken care of questions: a name in another case is found among them.
///
/// "Przydziel to Oli" and "поручи Кате" name Ola and Катя where these have had something before.
struct OwnerNames: Sendable {
    /// As they were written, the latest first.
    private let known: [String]

    init(_ known: [String] = []) { self.known = known }

    var isEmpty: Bool { known.isEmpty }

    /// Whether a folded word is one of the names as it stands.
    func contains(_ folded: String) -> Bool { known.contains { Sentence.folded($0) == folded } }

    /// Returns the known name that a word is a form of; nil where there is none or more than one.
    func match(_ said: String) -> String? {
        let said = Sentence.folded(said)
        if let same = known.first(where: { Sentence.folded($0) == said }) { return same }
        let forms = known.filter { Self.isForm(said, of: Sentence.folded($0)) }
        return Set(forms).count == 1 ? forms.first : nil
    }

    /// Whether a word is a name in another case: what both begin with alike is the stem, and the
    /// rests are endings.
    private static func isForm(_ word: String, of name: String) -> Bool {
        guard word.allSatisfy(\.isLetter), name.allSatisfy(\.isLetter) else { return false }
        let stem = word.commonPrefix(with: name)
        guard stem.count >= 2 else { return false }
        return endings.contains(String(name.dropFirst(stem.count)))
            && cases.contains(String(word.dropFirst(stem.count)))
    }

    /// How names end: Ola, Kasia, Marek, Paweł, Катя, Игорь.
    private static let endings: Set<String> = [
        "", "a", "ia", "ja", "ek", "el", "iec", "o", "а", "я", "ия", "ь", "й", "ел", "ок",
    ]
    /// How they end in other cases; Marek is Markowi, Paweł is Pawłowi.
    private static let cases: Set<String> = [
        "", "i", "y", "e", "ie", "u", "owi", "em", "iem", "a", "om", "kowi", "lowi", "kiem", "lem",
        "ka", "la", "ce", "dze", "cie", "зе", "cowi", "ii", "ji",
        "е", "и", "у", "ю", "ой", "ей", "ом", "ем", "ы", "а", "я", "ии", "ию", "ку", "лу", "ка",
        "ла", "ком", "лом",
    ]
}
