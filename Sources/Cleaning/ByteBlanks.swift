/// The blanks and line ends of UTF-8, found by their bytes.
enum ByteBlanks {
    /// Returns how many bytes the blank or line end at a position takes, 0 if none stands there.
    @inline(__always)
    static func length(in bytes: [UInt8], at position: Int) -> Int {
        let byte = bytes[position]
        if byte < 0x80 { return byte == 32 || (9...13).contains(byte) ? 1 : 0 }
        // Nearly all letters begin with another byte.
        switch byte {
        case 0xC2, 0xE1, 0xE2, 0xE3, 0xEF: return longLength(in: bytes, at: position)
        default: return 0
        }
    }

    /// Returns how many bytes the line end at a position takes, 0 if none stands there.
    @inline(__always)
    static func lineEndLength(in bytes: [UInt8], at position: Int) -> Int {
        let byte = bytes[position]
        if byte == 10 || byte == 13 { return 1 }
        guard byte == 0xE2, position + 2 < bytes.count, bytes[position + 1] == 0x80 else {
            return 0
        }
        return bytes[position + 2] == 0xA8 || bytes[position + 2] == 0xA9 ? 3 : 0
    }

    /// Returns the range without blanks and line ends at its ends.
    static func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end {
            let length = length(in: bytes, at: start)
            if length == 0 { break }
            start += length
        }
        while start < end {
            var last = end - 1
            while last > start, bytes[last] & 0xC0 == 0x80 { last -= 1 }
            if length(in: bytes, at: last) == 0 { break }
            end = last
        }
        return start..<end
    }

    private static func longLength(in bytes: [UInt8], at position: Int) -> Int {
        let second = position + 1 < bytes.count ? bytes[position + 1] : 0
        let third = position + 2 < bytes.count ? bytes[position + 2] : 0
        switch (bytes[position], second, third) {
        case (0xC2, 0xA0, _): return 2
        case (0xE1, 0x9A, 0x80), (0xE2, 0x80, 0x80...0x8B), (0xE2, 0x80, 0xA8...0xA9),
            (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80), (0xEF, 0xBB, 0xBF):
            return 3
        default: return 0
        }
    }
}
