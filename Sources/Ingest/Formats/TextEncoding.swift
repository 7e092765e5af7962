/// The character encoding of a file, found by its byte order mark, its validity and its letters.
enum TextEncoding: Equatable, Sendable {
    case utf8
    case utf16(bigEndian: Bool)
    case codePage(CodePage)
    /// Mostly UTF-8, with bytes that are none.
    case damagedUTF8(badBytes: Int)

    /// The encoding in words, or nil for plain UTF-8, of which nothing need be said.
    var name: String? {
        switch self {
        case .utf8: nil
        case .utf16(let bigEndian): bigEndian ? "UTF-16BE" : "UTF-16LE"
        case .codePage(let page): page.rawValue
        case .damagedUTF8(let count):
            "UTF-8 with \(count) bad byte\(count == 1 ? "" : "s") replaced"
        }
    }
}

/// A file's text as UTF-8, with what its encoding turned out to be.
struct DecodedText: Sendable {
    /// UTF-8, valid but for `TextEncoding.damagedUTF8`, whose bad bytes are replaced on reading.
    var bytes: SourceBytes
    /// Where the text begins, behind a byte order mark.
    var start: Int
    var encoding: TextEncoding

    /// So many bytes of a file are looked at and then let go, 8 MB.
    private static let pieceSize = 8 << 20

    /// Decodes a file.
    ///
    /// - Returns: Nil for a binary file, which is one that holds a zero byte and is not UTF-16.
    init?(_ source: SourceBytes) {
        let verdict = source.withBytes { bytes -> (TextEncoding, Int, [UInt8]?)? in
            if let bigEndian = UTF16Text.byteOrder(of: bytes) {
                guard let decoded = UTF16Text.decoded(bytes, bigEndian: bigEndian) else {
                    return nil
                }
                return (.utf16(bigEndian: bigEndian), 0, decoded)
            }
            let hasMark =
                bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF
            var check = UTF8Check()
            var start = 0
            while start < bytes.count {
                let end = min(start + Self.pieceSize, bytes.count)
                if bytes.firstIndex(of: 0, from: start, before: end) != nil { return nil }
                let next = check.read(bytes, from: start, before: end)
                source.release(start..<next)
                start = next
            }
            if check.badBytes == 0 { return (.utf8, hasMark ? 3 : 0, nil) }
            // Text in a code page forms UTF-8 sequences only by chance.
            if !hasMark, check.sequences <= check.badBytes,
                let page = CodePageGuess.codePage(of: bytes)
            {
                return (.codePage(page), 0, page.decoded(bytes))
            }
            return (.damagedUTF8(badBytes: check.badBytes), hasMark ? 3 : 0, nil)
        }
        guard let (encoding, start, decoded) = verdict else { return nil }
        self.encoding = encoding
        self.start = start
        bytes = decoded.map(SourceBytes.init) ?? source
    }
}

/// Counts what is UTF-8 beyond ASCII and what is not.
struct UTF8Check: Equatable {
    /// Valid sequences of two bytes and more.
    private(set) var sequences = 0
    /// Bytes that are part of no valid sequence.
    private(set) var badBytes = 0

    /// Looks at the characters that begin in a part of the bytes, and returns where it ends.
    mutating func read(_ bytes: Span<UInt8>, from start: Int, before end: Int) -> Int {
        bytes.withUnsafeBytes { buffer in
            var index = start
            let count = min(end, buffer.count)
            while index < count {
                if index + 8 <= count,
                    buffer.loadUnaligned(fromByteOffset: index, as: UInt64.self)
                        & 0x8080_8080_8080_8080 == 0
                {
                    index += 8
                    continue
                }
                let byte = buffer[index]
                if byte < 0x80 {
                    index += 1
                    continue
                }
                let length = Self.sequenceLength(at: index, in: buffer)
                if length > 0 {
                    sequences += 1
                    index += length
                } else {
                    badBytes += 1
                    index += 1
                }
            }
            return index
        }
    }

    /// The length of the well-formed sequence (Unicode, table 3-7) at an index, or 0.
    private static func sequenceLength(at index: Int, in buffer: UnsafeRawBufferPointer) -> Int {
        let first = buffer[index]
        let (length, second): (Int, ClosedRange<UInt8>) =
            switch first {
            case 0xC2...0xDF: (2, 0x80...0xBF)
            case 0xE0: (3, 0xA0...0xBF)
            case 0xED: (3, 0x80...0x9F)
            case 0xE1...0xEF: (3, 0x80...0xBF)
            case 0xF0: (4, 0x90...0xBF)
            case 0xF1...0xF3: (4, 0x80...0xBF)
            case 0xF4: (4, 0x80...0x8F)
            default: (0, 0...0)
            }
        guard length > 0, index + length <= buffer.count, second.contains(buffer[index + 1])
        else { return 0 }
        for offset in 2..<max(length, 2) where buffer[index + offset] & 0xC0 != 0x80 { return 0 }
        return length
    }
}

/// Text of two bytes a unit.
enum UTF16Text {
    /// Returns whether the text is big-endian, or nil if it is no UTF-16.
    ///
    /// Without a mark, zero bytes in one of the two places alone betray it.
    static func byteOrder(of bytes: Span<UInt8>) -> Bool? {
        guard bytes.count >= 2 else { return nil }
        if bytes[0] == 0xFF, bytes[1] == 0xFE { return false }
        if bytes[0] == 0xFE, bytes[1] == 0xFF { return true }
        let end = min(bytes.count, 4_096) & ~1
        var zeros = (even: 0, odd: 0)
        for index in 0..<end where bytes[index] == 0 {
            if index & 1 == 0 { zeros.even += 1 } else { zeros.odd += 1 }
        }
        let enough = max(2, end / 40)
        if zeros.even == 0, zeros.odd >= enough { return false }
        if zeros.odd == 0, zeros.even >= enough { return true }
        return nil
    }

    /// Returns the text as UTF-8 without its mark, or nil if it holds a zero character.
    static func decoded(_ bytes: Span<UInt8>, bigEndian: Bool) -> [UInt8]? {
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        var index = 0
        while index + 1 < bytes.count {
            let (high, low) =
                bigEndian
                ? (bytes[index], bytes[index + 1]) : (bytes[index + 1], bytes[index])
            let unit = UInt16(high) << 8 | UInt16(low)
            if unit == 0 { return nil }
            if index > 0 || unit != 0xFEFF { units.append(unit) }
            index += 2
        }
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }
}
