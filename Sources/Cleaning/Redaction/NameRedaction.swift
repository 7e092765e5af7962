/// Names where the words around say that they are names.
enum NameRedaction {
    private static let titles: Set<String> = [
        "mr", "mrs", "ms", "miss", "dr", "prof", "pan", "pani", "panu", "pana", "panem", "panią",
        "panie", "państwu", "господин", "господину", "господина", "господином", "госпожа",
        "госпоже", "госпожу", "госпожи", "госпожой",
    ]

    /// What stands before the writer of a quoted mail.
    private static let attributions: Set<String> = [
        "from", "to", "cc", "od", "do", "dw", "от", "кому", "копия", "am", "pm", "on", "dnia",
    ]

    static func run(on canvas: inout RedactionCanvas) {
        let words = canvas.text.words
        for index in words.indices {
            if let count = Markers.introductions.match(words, at: index) {
                redactIntroduced(from: index + count, on: &canvas)
            }
            if titles.contains(words[index].text) { redactTitled(from: index + 1, on: &canvas) }
            if isMailbox(after: index, on: canvas) { redactMailbox(endingAt: index, on: &canvas) }
            if isSentenceStart(index, in: canvas.text) {
                redactGreeted(from: index, on: &canvas)
                redactSigned(from: index, on: &canvas)
            }
        }
        redactLastLine(on: &canvas)
        redactContactLine(on: &canvas)
    }

    /// Whether an address in angle brackets follows: `Anna Kowalska <anna@example.com>`.
    private static func isMailbox(after word: Int, on canvas: RedactionCanvas) -> Bool {
        let end = canvas.text.words[word].range.upperBound
        let behind = canvas.scalars[end..<min(end + 3, canvas.scalars.count)]
        guard let open = behind.firstIndex(of: "<"),
            behind[..<open].allSatisfy({
                $0.isBlank || $0 == "\""
            }), open + 1 < canvas.scalars.count
        else { return false }
        return canvas.isTaken[open + 1]
    }

    private static func redactMailbox(endingAt last: Int, on canvas: inout RedactionCanvas) {
        let words = canvas.text.words
        var first = last
        guard words[last].isCapitalized else { return }
        while first > 0, last - first < 2, words[first - 1].isCapitalized,
            isBlankGap(before: first, in: canvas.text),
            !attributions.contains(words[first - 1].text)
        {
            first -= 1
        }
        replace(first..<(last + 1), on: &canvas)
    }

    /// The last line of a message, if it is nothing but a name: no closing stands above it.
    private static func redactLastLine(on canvas: inout RedactionCanvas) {
        let text = canvas.text
        guard let last = text.words.indices.last,
            text.gap(after: last).allSatisfy({ $0.isBlank || $0.isLineEnd || $0 == "." })
        else { return }
        var first = last
        while first > 0, last - first < 3, isBlankGap(before: first, in: text) { first -= 1 }
        let line = text.words[first...last]
        let before = gap(before: first, in: text)
        guard first > 0, before.contains(where: \.isLineEnd), line.count <= 3,
            before.allSatisfy({ $0.isBlank || $0.isLineEnd || ".!?…)".unicodeScalars.contains($0) }
            ),
            before.contains(where: { ".!?…)".unicodeScalars.contains($0) }),
            line.allSatisfy({ $0.isCapitalized && !Markers.addressees.contains($0.text) }),
            Markers.thanks.match(text.words, at: first) == nil,
            Markers.closings.match(text.words, at: first) == nil,
            Markers.greetings.match(text.words, at: first) == nil
        else { return }
        replace(first..<(last + 1), on: &canvas)
    }

    /// The last line of a message, if it is a name with an address or a number and no closing:
    /// `Kate Miller | Acme | kate@example.com`.
    private static func redactContactLine(on canvas: inout RedactionCanvas) {
        let text = canvas.text
        var start = canvas.scalars.endIndex
        while start > 0, canvas.scalars[start - 1].isLineEnd || canvas.scalars[start - 1].isBlank {
            start -= 1
        }
        while start > 0, !canvas.scalars[start - 1].isLineEnd { start -= 1 }
        guard start > 0, canvas.isTaken[start...].contains(true),
            let first = text.words.firstIndex(where: { $0.range.lowerBound >= start })
        else { return }
        let line = text.words[first...].filter { canvas.isFree($0.range) }
        let end = nameEnd(from: first, most: 3, in: text, joined: true)
        let separators = ",|/•·–—".unicodeScalars
        guard end - first > 1, canvas.isFree(text.words[first].range), line.count <= 10,
            line.allSatisfy({ $0.isCapitalized || $0.text == "tel" || $0.text == "тел" }),
            let sign = text.gap(after: end - 1).first(where: { !$0.isBlank }),
            separators.contains(sign)
        else { return }
        replace(first..<end, on: &canvas)
    }

    /// "My name is tom", "nazywam się Anna Kowalska".
    private static func redactIntroduced(from first: Int, on canvas: inout RedactionCanvas) {
        let words = canvas.text.words
        guard first < words.count, isBlankGap(before: first, in: canvas.text) else { return }
        let end = nameEnd(from: first + 1, most: 2, in: canvas.text, joined: true)
        replace(first..<end, on: &canvas)
    }

    /// "Mr Smith", "Pani Kowalska".
    private static func redactTitled(from first: Int, on canvas: inout RedactionCanvas) {
        let end = nameEnd(from: first, most: 3, in: canvas.text, joined: true, afterTitle: true)
        replace(first..<end, on: &canvas)
    }

    /// Names in greetings: `Dear Anna,`, `Cześć Aniu!`, `Здравствуйте, Мария!`.
    private static func redactGreeted(from start: Int, on canvas: inout RedactionCanvas) {
        let words = canvas.text.words
        guard
            let count = Markers.greetings.match(words, at: start)
                ?? Markers.salutations.match(words, at: start)
        else { return }
        var first = start + count
        while first < words.count, titles.contains(words[first].text) { first += 1 }
        guard first < words.count, isShortGap(before: first, in: canvas.text) else { return }
        let end = nameEnd(from: first, most: 3, in: canvas.text, joined: true)
        guard end > first, isStop(after: end - 1, in: canvas.text, extra: ",") else { return }
        replace(first..<end, on: &canvas)
    }

    /// "Best, Tom", "Pozdrawiam\nAnna Kowalska".
    private static func redactSigned(from start: Int, on canvas: inout RedactionCanvas) {
        let words = canvas.text.words
        guard
            let count = Markers.closings.match(words, at: start)
                ?? Markers.thanks.match(words, at: start)
        else { return }
        let first = start + count
        guard first < words.count, isShortGap(before: first, in: canvas.text, lines: 2) else {
            return
        }
        let isClosing = Markers.closings.match(words, at: start) != nil
        if isClosing, let end = endBeforeContact(from: first, on: canvas) {
            replace(first..<end, on: &canvas)
            return
        }
        let end = nameEnd(from: first, most: 3, in: canvas.text, joined: true)
        // "Thanks, Anna! We have": a word that is called behind a comma.
        let before = gap(before: first, in: canvas.text)
        let isCalled = before.first == ","
        // "Thanks! Great!" goes on with another word.
        guard before.first != "!" || before.contains(where: \.isLineEnd) else { return }
        guard end > first,
            isStop(after: end - 1, in: canvas.text, extra: "")
                || (isClosing || isCalled) && goesOn(after: end - 1, in: canvas.text)
                || isCalled && canvas.text.gap(after: end - 1).first == "!"
        else { return }
        replace(first..<end, on: &canvas)
    }

    /// Whether a name is followed by more of who writes: `, Support Team`, ` | Acme`, ` from Acme`.
    private static func goesOn(after word: Int, in text: ScannedText) -> Bool {
        let gap = text.gap(after: word)
        if let sign = gap.first(where: { !$0.isBlank }) {
            return ",;|/•·–—-(".unicodeScalars.contains(sign) && (sign != "-" || gap.count > 1)
        }
        return word + 1 < text.words.count && Markers.writerLinks.contains(text.words[word + 1])
    }

    /// Returns where the words between a closing and an address or a number end, in small letters
    /// too: `pozdrawiam, anna kowalska, anna@example.com`; nil where none follows.
    private static func endBeforeContact(from first: Int, on canvas: RedactionCanvas) -> Int? {
        let words = canvas.text.words
        let lead = gap(before: first, in: canvas.text)
        guard canvas.isFree(words[first].range), lead.contains(where: { !$0.isBlank }) else {
            return nil
        }
        for end in (first + 1)...(first + 3) where end <= words.count {
            let gap = canvas.text.gap(after: end - 1)
            let sign = gap.firstIndex { !$0.isBlank && !",;|/•·–—-(<".unicodeScalars.contains($0) }
            if let position = sign ?? (end < words.count ? words[end].range.lowerBound : nil),
                gap.prefix(upTo: position).allSatisfy({ !$0.isLineEnd }),
                canvas.isTaken[position],
                gap.prefix(upTo: position).contains(where: { !$0.isBlank })
            {
                return end
            }
            guard end < words.count, isBlankGap(before: end, in: canvas.text) else { return nil }
        }
        return nil
    }

    private static func replace(_ range: Range<Int>, on canvas: inout RedactionCanvas) {
        guard !range.isEmpty else { return }
        let words = canvas.text.words
        canvas.replace(
            words[range.lowerBound].range.lowerBound..<words[range.upperBound - 1].range.upperBound,
            by: "[name]")
    }

    /// Returns the word after the last of the capitalised words that could be a name.
    private static func nameEnd(
        from first: Int, most: Int, in text: ScannedText, joined: Bool, afterTitle: Bool = false
    ) -> Int {
        var end = first
        while end < text.words.count, end - first < most, text.words[end].isCapitalized,
            !Markers.addressees.contains(text.words[end].text)
        {
            let isFirst = end == first
            let gapIsFine =
                isFirst
                ? !afterTitle || isBlankGap(before: end, in: text, dot: true)
                : isBlankGap(before: end, in: text)
            guard gapIsFine else { break }
            end += 1
        }
        return end
    }

    private static func gap(before word: Int, in text: ScannedText) -> ArraySlice<Unicode.Scalar> {
        word > 0 ? text.gap(after: word - 1) : text.scalars[0..<text.words[word].range.lowerBound]
    }

    /// Whether only blanks or a hyphen stand before a word.
    private static func isBlankGap(before word: Int, in text: ScannedText, dot: Bool = false)
        -> Bool
    {
        let gap = gap(before: word, in: text)
        return (1...3).contains(gap.count)
            && gap.allSatisfy { $0.isBlank || $0 == "-" && gap.count == 1 || dot && $0 == "." }
    }

    private static func isShortGap(before word: Int, in text: ScannedText, lines: Int = 0) -> Bool {
        let gap = gap(before: word, in: text)
        guard gap.count <= 6 else { return false }
        return gap.count(where: \.isLineEnd) <= lines * 2
            && gap.allSatisfy { $0.isBlank || $0.isLineEnd || ",!-–—".unicodeScalars.contains($0) }
    }

    /// Whether the text, the line or, with the extra signs, the salutation ends after a word.
    private static func isStop(after word: Int, in text: ScannedText, extra: String) -> Bool {
        let gap = text.gap(after: word)
        for scalar in gap.prefix(4) {
            if scalar.isLineEnd { return true }
            if extra.isEmpty ? scalar == "." : ",!.:;–—".unicodeScalars.contains(scalar) {
                return true
            }
            guard scalar.isBlank || scalar == "!" else { return false }
        }
        return word + 1 == text.words.count && gap.count <= 4
    }

    private static func isSentenceStart(_ word: Int, in text: ScannedText) -> Bool {
        guard word > 0 else { return true }
        return text.gap(after: word - 1).prefix(64).contains {
            ".!?;:,)>".unicodeScalars.contains($0) || $0.isLineEnd
        }
    }
}
