extension TokenScanner {
    /// Scans from a position to the end of one word, or over one character that is none.
    mutating func scanWord(_ bytes: Span<UInt8>, _ rest: Range<Int>, _ body: Body) -> Int {
        folded.removeAll(keepingCapacity: true)
        let start = rest.lowerBound
        var position = start
        var segment = Segment()
        while position < rest.upperBound {
            let (code, length) = Self.decoded(bytes, position)
            let (kind, lower) = table.entry(code)
            switch kind {
            case .letter, .digit:
                append(lower)
                segment.extend(with: lower, isDigit: kind == .digit)
                position += length
                continue
            case .mark:
                if segment.count > 0 { applyMark(code, after: &segment) }
                position += length
                continue
            case .ignorable:
                position += length
                continue
            case .apostrophe where segment.count > 0:
                let next = position + length
                switch apostrophe(bytes, at: next..<rest.upperBound, after: segment) {
                case .joins:
                    position = next
                    continue
                case .separates:
                    break
                case .endsWord(let end):
                    return emit(start..<end, segment, body)
                }
            case .hyphen where segment.count > 0:
                let next = position + length
                if segment.joinsAcrossHyphen, startsWithTwoLetters(bytes, next..<rest.upperBound) {
                    segment = Segment(digits: segment.digits)
                    position = next
                    continue
                }
            case .unspaced where segment.count == 0:
                return scanUnspaced(bytes, position..<rest.upperBound, body)
            default: break
            }
            if segment.count == 0 && folded.isEmpty { return position + length }
            break
        }
        return emit(start..<position, segment, body)
    }

    private func emit(_ range: Range<Int>, _ segment: Segment, _ body: Body) -> Int {
        if !folded.isEmpty {
            let isCode = segment.digits > 0 && segment.count > segment.digits
            body(range, folded, isCode ? .code : .word)
        }
        return range.upperBound
    }

    /// Adds a letter to the token unless the token is too long already.
    private mutating func append(_ code: UInt32) {
        guard folded.count < Tokenizer.maximumLength else { return }
        if code < 0x80 {
            folded.append(UInt8(truncatingIfNeeded: code))
        } else if code < 0x800 {
            folded.append(UInt8(truncatingIfNeeded: 0xC0 | code >> 6))
            folded.append(UInt8(truncatingIfNeeded: 0x80 | code & 0x3F))
        } else if let scalar = Unicode.Scalar(code), let bytes = UTF8.encode(scalar) {
            folded.append(contentsOf: bytes)
        }
    }

    /// Composes a combining accent with the letter before it; one that composes with nothing is
    /// dropped, while the vowel signs of other scripts belong to the word.
    private mutating func applyMark(_ mark: UInt32, after segment: inout Segment) {
        guard (0x300...0x36F).contains(mark) else {
            segment.last = 0
            return append(mark)
        }
        guard folded.count < Tokenizer.maximumLength,
            let letter = LetterFolding.shared.composition(segment.last, mark)
        else { return }
        folded.removeLast(UTF8.width(of: segment.last))
        append(letter)
        segment.last = letter
    }

    /// Every character of a script without spaces together with the next one.
    private mutating func scanUnspaced(
        _ bytes: Span<UInt8>, _ rest: Range<Int>, _ body: Body
    ) -> Int {
        var previous: (start: Int, code: UInt32)?
        var emitted = false
        var position = rest.lowerBound
        while position < rest.upperBound {
            let (code, length) = Self.decoded(bytes, position)
            guard table.entry(code).kind == .unspaced else { break }
            if let previous {
                folded.removeAll(keepingCapacity: true)
                append(previous.code)
                append(code)
                body(previous.start..<(position + length), folded, .word)
                emitted = true
            }
            previous = (position, code)
            position += length
        }
        if !emitted, let previous {
            folded.removeAll(keepingCapacity: true)
            append(previous.code)
            body(previous.start..<position, folded, .word)
        }
        return position
    }

    private func startsWithTwoLetters(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
        var position = range.lowerBound
        for _ in 0..<2 {
            guard position < range.upperBound else { return false }
            let (code, length) = Self.decoded(bytes, position)
            guard table.entry(code).kind == .letter else { return false }
            position += length
        }
        return true
    }

    /// Returns the code point at a position of valid UTF-8, and how many bytes it takes.
    @inline(__always)
    static func decoded(_ bytes: Span<UInt8>, _ position: Int) -> (code: UInt32, length: Int) {
        let first = UInt32(bytes[position])
        if first < 0x80 { return (first, 1) }
        func continuation(_ offset: Int) -> UInt32 {
            position + offset < bytes.count ? UInt32(bytes[position + offset]) & 0x3F : 0
        }
        if first < 0xE0 { return ((first & 0x1F) << 6 | continuation(1), 2) }
        if first < 0xF0 {
            return ((first & 0x0F) << 12 | continuation(1) << 6 | continuation(2), 3)
        }
        let high = (first & 0x07) << 18 | continuation(1) << 12
        return (high | continuation(2) << 6 | continuation(3), 4)
    }
}

extension UTF8 {
    /// Returns how many bytes a code point takes.
    fileprivate static func width(of code: UInt32) -> Int {
        code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
    }
}
