/// What stands around a number and says that it is a price, a version, a code or a phone.
struct NumberContext {
    let hasPlus: Bool
    private let scalars: [Unicode.Scalar]
    private let start: Int
    private let end: Int

    private static let currencies: Set<String> = [
        "zł", "zl", "pln", "eur", "euro", "usd", "gbp", "chf", "czk", "uah", "rub", "руб", "р",
        "рублей", "рубля", "грн", "злотых", "złotych", "dollars", "euros",
    ]
    private static let versions: Set<String> = [
        "version", "ver", "v", "firmware", "fw", "build", "release", "wersja", "wersji", "wersję",
        "oprogramowanie", "версия", "версии", "версию", "прошивка", "прошивки", "прошивку",
    ]
    private static let codes: Set<String> = [
        "error", "code", "err", "model", "błąd", "błędu", "kod", "kodem", "kodu", "ean", "sku",
        "ошибка", "ошибку", "ошибки", "код", "модель", "артикул",
    ]
    private static let phones: Set<String> = [
        "tel", "telefon", "telefonu", "phone", "call", "mobile", "cell", "fax", "whatsapp", "kom",
        "komórka", "zadzwoń", "dzwonić", "kontakt", "numer", "nr", "number", "тел", "телефон",
        "телефона", "телефону", "номер", "звоните", "позвоните", "моб", "at", "on", "pod",
    ]

    init(chain: DigitChain, first: Int, scalars: [Unicode.Scalar]) {
        self.scalars = scalars
        start = first == 0 ? chain.start : chain.groups[first].range.lowerBound
        end = chain.groups[chain.groups.count - 1].range.upperBound
        hasPlus = first == 0 && chain.hasPlus
    }

    /// Behind a comma, a letter or a sign, or before a letter: part of something else.
    var isPart: Bool {
        before == "," && start > 1 && scalars[start - 2].isDigit
            || before.isLetterOrDigit || "_#".unicodeScalars.contains(before)
            || "%°_".unicodeScalars.contains(after) || after.isLetter && after != "x" || isDecimal
    }

    var isMoney: Bool {
        let signs = "$€£₽₴".unicodeScalars
        return signs.contains(before) || signs.contains(after) || signs.contains(beyond)
            || isDecimal || Self.currencies.contains(Self.word(startingAt: end, in: scalars))
    }

    var isVersion: Bool { before == "v" || Self.versions.contains(previousWord) }
    var isCode: Bool { before == "v" || Self.codes.contains(previousWord) || isVersion }
    var isPhone: Bool { Self.phones.contains(previousWord) }

    private var isDecimal: Bool { (after == "," || after == ".") && beyond.isDigit }
    private var before: Unicode.Scalar { start > 0 ? scalars[start - 1] : " " }
    private var after: Unicode.Scalar { end < scalars.count ? scalars[end] : " " }
    private var beyond: Unicode.Scalar { end + 1 < scalars.count ? scalars[end + 1] : " " }
    private var previousWord: String { Self.word(endingAt: start, in: scalars) }

    private static func word(endingAt end: Int, in scalars: [Unicode.Scalar]) -> String {
        var last = end
        while last > 0, end - last < 4, !scalars[last - 1].isLetterOrDigit { last -= 1 }
        var first = last
        while first > 0, last - first < 16, scalars[first - 1].isLetter { first -= 1 }
        return ScannedText.string(scalars[first..<last]).lowercased()
    }

    private static func word(startingAt start: Int, in scalars: [Unicode.Scalar]) -> String {
        var first = start
        while first < scalars.count, first - start < 2, scalars[first].isBlank { first += 1 }
        var last = first
        while last < scalars.count, last - first < 16, scalars[last].isLetter { last += 1 }
        return ScannedText.string(scalars[first..<last]).lowercased()
    }
}
