/// Numbers of orders, invoices, parcels and cases.
enum ReferenceRedaction {
    /// Words before a number that say what it is the number of.
    private static let orders: Set<String> = [
        "order", "orders", "invoice", "ticket", "case", "tracking", "shipment", "parcel",
        "booking", "reservation", "reference", "ref", "receipt", "transaction", "serial", "rma",
        "contract", "policy", "zamówienie", "zamówienia", "zamówieniu", "zamówieniem",
        "zamowienie", "zamowienia", "zam", "faktura", "faktury", "fakturę", "fakturze", "fv",
        "zgłoszenie", "zgłoszenia", "sprawa", "sprawy", "przesyłka", "przesyłki", "przesyłkę",
        "paczka", "paczki", "paczkę", "rezerwacja", "rezerwacji", "umowa", "umowy", "paragon",
        "reklamacja", "reklamacji", "transakcji", "śledzenia", "seryjny", "заказ", "заказа",
        "заказу", "заказе", "заказом", "заказы", "накладная", "накладной", "счёт", "счет",
        "счёта", "счета", "посылка", "посылки", "посылку", "трек", "отправление", "отправления",
        "заявка", "заявки", "заявку", "обращение", "обращения", "договор", "договора", "чек",
        "чека", "бронь", "брони", "транзакции",
    ]

    private static let accounts: Set<String> = [
        "account", "customer", "client", "member", "user", "konto", "konta", "klienta", "аккаунт",
        "клиента", "пользователя",
    ]

    /// Words that may stand between; the number may then be short.
    private static let markers: Set<String> = [
        "number", "no", "nr", "id", "num", "numer", "numerze", "numeru", "nummer", "номер",
        "номера", "номером", "n",
    ]

    private static let fillers: Set<String> = ["is", "was", "to", "o", "the", "my", "это", "за"]

    private static let notReferences: Set<String> = [
        "error", "code", "err", "błąd", "błędu", "kod", "kodem", "kodu", "model", "ошибка",
        "ошибку", "ошибки", "код", "модель", "version", "wersja", "версия",
    ]

    /// Replaces what follows "order no.", "zamówienie nr" or "заказ №", or a number sign alone.
    static func runContexts(on canvas: inout RedactionCanvas) {
        let words = canvas.text.words
        for (index, word) in words.enumerated() {
            let isOrder = orders.contains(word.text)
            guard isOrder || accounts.contains(word.text), !canvas.isTaken[word.range.lowerBound]
            else { continue }
            var marked = false
            var position = word.range.upperBound
            var next = index + 1
            // At most three words and a few signs stand between.
            for _ in 0..<4 {
                position = skipSigns(from: position, in: canvas.scalars, marked: &marked)
                guard next < words.count, words[next].range.lowerBound == position,
                    markers.contains(words[next].text) || fillers.contains(words[next].text),
                    !isTokenScalar(words[next].range.upperBound, in: canvas.scalars)
                else { break }
                marked = marked || markers.contains(words[next].text)
                position = words[next].range.upperBound
                next += 1
            }
            guard isOrder || marked else { continue }
            redactToken(
                at: position, isMarked: marked, by: isOrder ? "[order number]" : "[account]",
                on: &canvas)
        }
        for position in canvas.scalars.indices
        where canvas.scalars[position] == "#" || canvas.scalars[position] == "№" {
            var marked = false
            let start = skipSigns(from: position, in: canvas.scalars, marked: &marked)
            redactToken(at: start, isMarked: false, least: 3, by: "[order number]", on: &canvas)
        }
    }

    /// Replaces tokens that nobody would say: five digits with letters, or long keys.
    static func runTokens(on canvas: inout RedactionCanvas) {
        let scalars = canvas.scalars
        var position = 0
        var previousWord = ""
        while position < scalars.count {
            guard scalars[position].isLetterOrDigit else {
                position += 1
                continue
            }
            let start = position
            while isTokenScalar(position, in: scalars) { position += 1 }
            var end = position
            while end > start, !scalars[end - 1].isLetterOrDigit { end -= 1 }
            let token = scalars[start..<end]
            if !notReferences.contains(previousWord), isReference(token) {
                canvas.replace(start..<end, by: "[order number]")
            }
            previousWord =
                token.count <= 12 && token.allSatisfy(\.isLetter)
                ? ScannedText.string(token).lowercased() : ""
        }
    }

    private static func isReference(_ token: ArraySlice<Unicode.Scalar>) -> Bool {
        guard token.count >= 6, token.count <= 64, token.contains(where: \.isLetter) else {
            return false
        }
        let isHexCode =
            token.starts(with: "0x".unicodeScalars) || token.starts(with: "0X".unicodeScalars)
        guard !isHexCode else { return false }
        var run = 0
        var longest = 0
        var longestPart = 0
        var part = 0
        var isMixed = false
        var hasDigit = false
        for scalar in token {
            run = scalar.isDigit ? run + 1 : 0
            longest = max(longest, run)
            part = scalar.isLetterOrDigit ? part + 1 : 0
            longestPart = max(longestPart, part)
            hasDigit = hasDigit || scalar.isDigit
            isMixed = isMixed || hasDigit && scalar.isLetter
        }
        // 10000mAh and 12000BTU are measures: digits, then a short unit.
        let unit = token.drop(while: \.isDigit)
        if unit.count <= 3, unit.count < token.count, unit.allSatisfy(\.isLetter) {
            return false
        }
        return longest >= 5 || isMixed && longestPart >= 16
            || isMixed && token.count >= 20 && token.count(where: \.isDigit) >= 8
    }

    private static func redactToken(
        at start: Int, isMarked: Bool, least: Int? = nil, by mark: String,
        on canvas: inout RedactionCanvas
    ) {
        let scalars = canvas.scalars
        var end = start
        while end - start <= 64,
            isTokenScalar(end, in: scalars) || end > start && isInner("/", at: end, in: scalars)
        {
            end += 1
        }
        while end > start, !scalars[end - 1].isLetterOrDigit { end -= 1 }
        // The letters of a number stand apart from it: order RN 483920.
        if end - start <= 4, end + 4 < scalars.count, scalars[end].isBlank,
            scalars[start..<end].allSatisfy(\.isUppercaseLetter),
            scalars[(end + 1)..<(end + 5)].allSatisfy(\.isDigit)
        {
            end += 1
            while isTokenScalar(end, in: scalars) { end += 1 }
            while !scalars[end - 1].isLetterOrDigit { end -= 1 }
        }
        guard end > start, end - start <= 64 else { return }
        let digits = scalars[start..<end].count(where: \.isDigit)
        guard digits >= (least ?? (isMarked ? 1 : 4)) else { return }
        let isPlain = digits == end - start
        if isPlain, !isMarked, digits == 4, scalars[start] == "2" || scalars[start] == "1" {
            return  // A year.
        }
        canvas.replace(start..<end, by: mark)
    }

    /// Skips blanks and signs; a number sign among them marks what follows.
    private static func skipSigns(
        from start: Int, in scalars: [Unicode.Scalar], marked: inout Bool
    ) -> Int {
        var position = start
        while position < scalars.count, position - start < 5 {
            let scalar = scalars[position]
            if scalar == "#" || scalar == "№" {
                marked = true
            } else if !scalar.isBlank, !".:=-–(".unicodeScalars.contains(scalar) {
                break
            }
            position += 1
        }
        return position
    }

    private static func isTokenScalar(_ position: Int, in scalars: [Unicode.Scalar]) -> Bool {
        guard position < scalars.count else { return false }
        return scalars[position].isLetterOrDigit || isInner("-", at: position, in: scalars)
            || isInner("_", at: position, in: scalars)
    }

    private static func isInner(
        _ sign: Unicode.Scalar, at position: Int, in scalars: [Unicode.Scalar]
    ) -> Bool {
        position > 0 && position + 1 < scalars.count && scalars[position] == sign
            && scalars[position - 1].isLetterOrDigit && scalars[position + 1].isLetterOrDigit
    }
}
