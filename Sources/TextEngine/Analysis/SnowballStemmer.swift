import CStemmer

/// A stemmer of the Snowball library; it belongs to one thread.
final class SnowballStemmer: Stemmer {
    private let handle: OpaquePointer

    /// Creates the library's stemmer for a language; nil if the library has none.
    init?(_ language: Language) {
        guard language.rawValue.utf8.count <= 3,
            let handle = sb_stemmer_new(language.rawValue, "UTF_8")
        else { return nil }
        self.handle = handle
    }

    deinit {
        sb_stemmer_delete(handle)
    }

    func stem(_ word: String) -> String {
        var word = word
        let length = word.utf8.count
        return word.withUTF8 { bytes in
            guard let stem = sb_stemmer_stem(handle, bytes.baseAddress, Int32(clamping: length))
            else { return String(decoding: bytes, as: UTF8.self) }
            let count = Int(sb_stemmer_length(handle))
            return String(
                decoding: UnsafeBufferPointer(start: stem, count: count), as: UTF8.self)
        }
    }
}
