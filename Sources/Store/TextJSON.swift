/// Lists and tables of texts as JSON, byte for byte as `StoredJSON` has them.
///
/// Nearly every document has some, and a general encoder takes longer for them than for all else.
enum TextJSON {
    static func encode(_ list: [String]) -> String {
        var bytes: [UInt8] = [UInt8(ascii: "[")]
        for text in list {
            if bytes.count > 1 { bytes.append(UInt8(ascii: ",")) }
            append(text, to: &bytes)
        }
        bytes.append(UInt8(ascii: "]"))
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Encodes a table in the order of its keys' bytes.
    static func encode(_ table: [String: String]) -> String {
        var bytes: [UInt8] = [UInt8(ascii: "{")]
        let entries = table.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
        for (key, text) in entries {
            if bytes.count > 1 { bytes.append(UInt8(ascii: ",")) }
            append(key, to: &bytes)
            bytes.append(UInt8(ascii: ":"))
            append(text, to: &bytes)
        }
        bytes.append(UInt8(ascii: "}"))
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Reads a list; nil is an empty one.
    static func list(_ text: String?, of table: String) throws -> [String] {
        guard let text else { return [] }
        let list = text.withBytes { bytes in
            var scanner = Scanner(bytes: bytes)
            return scanner.list()
        }
        return try list ?? StoredJSON.decode(text, of: table)
    }

    /// Reads a table; nil is an empty one.
    static func table(_ text: String?, of table: String) throws -> [String: String] {
        guard let text else { return [:] }
        let pairs = text.withBytes { bytes in
            var scanner = Scanner(bytes: bytes)
            return scanner.table()
        }
        return try pairs ?? StoredJSON.decode(text, of: table)
    }

    private static func append(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
            case 8: bytes += Array(#"\b"#.utf8)
            case 9: bytes += Array(#"\t"#.utf8)
            case 10: bytes += Array(#"\n"#.utf8)
            case 12: bytes += Array(#"\f"#.utf8)
            case 13: bytes += Array(#"\r"#.utf8)
            case ..<16: bytes += Array(#"\u000"#.utf8) + String(byte, radix: 16).utf8
            case ..<32: bytes += Array(#"\u00"#.utf8) + String(byte, radix: 16).utf8
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Reads what `encode` writes, and gives up on anything else.
    private struct Scanner {
        let bytes: UnsafeBufferPointer<UInt8>
        private var position = 0

        init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

        mutating func list() -> [String]? {
            guard take("[") else { return nil }
            var list: [String] = []
            repeat {
                guard let text = text() else { return nil }
                list.append(text)
            } while take(",")
            return take("]") && position == bytes.count ? list : nil
        }

        mutating func table() -> [String: String]? {
            guard take("{") else { return nil }
            var table: [String: String] = [:]
            repeat {
                guard let key = text(), take(":"), let value = text(),
                    table.updateValue(value, forKey: key) == nil
                else { return nil }
            } while take(",")
            return take("}") && position == bytes.count ? table : nil
        }

        private mutating func take(_ mark: Unicode.Scalar) -> Bool {
            guard position < bytes.count, bytes[position] == UInt8(ascii: mark) else {
                return false
            }
            position += 1
            return true
        }

        private mutating func text() -> String? {
            guard take("\"") else { return nil }
            let start = position
            while position < bytes.count {
                switch bytes[position] {
                case UInt8(ascii: "\""):
                    defer { position += 1 }
                    return String(
                        decoding: UnsafeBufferPointer(rebasing: bytes[start..<position]),
                        as: UTF8.self)
                case UInt8(ascii: "\\"): return escapedText(from: start)
                default: position += 1
                }
            }
            return nil
        }

        private mutating func escapedText(from start: Int) -> String? {
            var text = Array(bytes[start..<position])
            while position < bytes.count {
                let byte = bytes[position]
                position += 1
                if byte == UInt8(ascii: "\"") { return String(decoding: text, as: UTF8.self) }
                guard byte == UInt8(ascii: "\\") else {
                    text.append(byte)
                    continue
                }
                guard position < bytes.count else { return nil }
                switch bytes[position] {
                case UInt8(ascii: "\""), UInt8(ascii: "\\"): text.append(bytes[position])
                case UInt8(ascii: "b"): text.append(8)
                case UInt8(ascii: "t"): text.append(9)
                case UInt8(ascii: "n"): text.append(10)
                case UInt8(ascii: "f"): text.append(12)
                case UInt8(ascii: "r"): text.append(13)
                default: return nil
                }
                position += 1
            }
            return nil
        }
    }
}
