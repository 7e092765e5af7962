import SupportModel

/// The documents that a collection's habits are learnt from: all of a small one, and of a large one
/// those whose texts hash to a multiple, whatever their order.
struct CollectionSample: Sendable {
    /// About so many documents tell a share to a fraction of a per cent.
    private static let size = 65_536

    private let stride: UInt64

    init(of documents: [StoredDocument]) {
        stride = UInt64((documents.count + Self.size - 1) / Self.size)
    }

    /// Whether to learn from a document.
    func contains(_ document: Document) -> Bool {
        guard stride > 1 else { return true }
        var hash = LineHash()
        // The start tells texts apart, their length the ones that begin alike.
        for byte in document.text.utf8.prefix(64) { hash.add(byte) }
        hash.add(UInt8(truncatingIfNeeded: document.text.utf8.count))
        hash.add(UInt8(truncatingIfNeeded: document.text.utf8.count >> 8))
        return hash.finished % stride == 0
    }
}

/// A 64-bit hash of bytes that is the same in every run: FNV-1a with a final mix.
struct LineHash {
    private var value: UInt64 = 0xCBF2_9CE4_8422_2325

    @inline(__always)
    mutating func add(_ byte: UInt8) {
        value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
    }

    /// The hash, its upper bits mixed into the lower ones.
    var finished: UInt64 {
        let mixed = (value ^ value >> 32) &* 0x9E37_79B9_7F4A_7C15
        return mixed ^ mixed >> 29
    }
}
