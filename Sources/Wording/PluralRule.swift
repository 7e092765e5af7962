extension AnswerLanguage {
    /// Returns which of a word's forms goes with a whole number, 0 first.
    ///
    /// English has two forms (one, other), Polish and Russian have three (one, few, many), by the
    /// rules of the Unicode Common Locale Data Repository, version 45.
    func pluralForm(of number: Int) -> Int {
        let ones = number.magnitude % 10
        let tens = number.magnitude % 100
        let isFew = (2...4).contains(ones) && !(12...14).contains(tens)
        return switch self {
        case .en: number.magnitude == 1 ? 0 : 1
        case .pl: number.magnitude == 1 ? 0 : isFew ? 1 : 2
        case .ru: ones == 1 && tens != 11 ? 0 : isFew ? 1 : 2
        }
    }
}
