internal import Foundation
import Wording

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// The bytes of a file, mapped where the system can, or decoded to UTF-8 where it was needed.
final class SourceBytes: Sendable {
    /// Nothing above this is read: a mapped file has an address, a decoded one needs memory.
    static let maximumDecodedSize = 2_000_000_000

    // Only read after the initialiser, and unmapped only by `deinit`.
    nonisolated(unsafe) private let base: UnsafeRawBufferPointer
    private let isMapped: Bool

    init(_ bytes: [UInt8]) {
        let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 8)
        copy.copyBytes(from: bytes)
        base = UnsafeRawBufferPointer(copy)
        isMapped = false
    }

    /// Maps a regular file and reads anything else to its end; says why it cannot.
    static func contents(of path: String) throws(SourceError) -> SourceBytes {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw SourceError(code: errno) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw SourceError(code: errno) }
        if status.st_mode & S_IFMT == S_IFDIR { throw SourceError(code: EISDIR) }
        if status.st_mode & S_IFMT == S_IFREG {
            let count = Int(status.st_size)
            if count == 0 { return SourceBytes([]) }
            let address = mmap(nil, count, PROT_READ, MAP_PRIVATE, descriptor, 0)
            if let address, address != MAP_FAILED {
                return SourceBytes(mapped: UnsafeRawBufferPointer(start: address, count: count))
            }
        }
        return SourceBytes(try readToEnd(descriptor))
    }

    private init(mapped: UnsafeRawBufferPointer) {
        base = mapped
        isMapped = true
    }

    deinit {
        if isMapped, let address = base.baseAddress {
            munmap(UnsafeMutableRawPointer(mutating: address), base.count)
        } else {
            base.deallocate()
        }
    }

    var count: Int { base.count }

    /// Calls the body with all bytes, which are valid until it returns.
    func withBytes<Result, Failure: Error>(
        _ body: (Span<UInt8>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        defer { withExtendedLifetime(self) {} }
        let bytes = base.assumingMemoryBound(to: UInt8.self)
        return try body(bytes.span)
    }

    /// Gives the memory of bytes that were read back to the system, as far as they are mapped.
    ///
    /// A mapped page that was touched counts as memory of this process until it is let go; the
    /// bytes stay readable, and come from the file again.
    func release(_ range: Range<Int>) {
        guard isMapped, let address = base.baseAddress else { return }
        let pageSize = 1 << 16
        let start = max(0, range.lowerBound) / pageSize * pageSize
        let end = min(range.upperBound, base.count)
        guard start < end else { return }
        madvise(UnsafeMutableRawPointer(mutating: address + start), end - start, MADV_DONTNEED)
    }

    private static func readToEnd(_ descriptor: Int32) throws(SourceError) -> [UInt8] {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let got = read(descriptor, &buffer, buffer.count)
            if got == 0 { return bytes }
            if got < 0 {
                if errno == EINTR { continue }
                throw SourceError(code: errno)
            }
            bytes.append(contentsOf: buffer[..<got])
            if bytes.count > maximumDecodedSize { throw SourceError(code: EFBIG) }
        }
    }
}

/// Why a file cannot be opened or read.
struct SourceError: Error, Equatable {
    var code: Int32

    var reason: Message {
        switch code {
        case ENOENT: "no such file or folder"
        case EACCES, EPERM: "no permission to read it"
        case EISDIR: "is a folder"
        case EFBIG: "is larger than \(SourceBytes.maximumDecodedSize / 1_000_000) MB"
        default: "cannot be read (system error \(code))"
        }
    }
}

extension Span where Element == UInt8 {
    /// The bytes of a range as text; bytes that are no UTF-8 become U+FFFD.
    func text(_ range: Range<Int>) -> String {
        extracting(range).withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
    }

    /// Adds the bytes of a range to others.
    func append(_ range: Range<Int>, to bytes: inout [UInt8]) {
        guard !range.isEmpty else { return }
        extracting(range).withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
    }

    /// Where a byte that ends the plain part of a JSON string next occurs, or the end: a quote, a
    /// backslash or a control character.
    func endOfPlainText(from start: Int, before end: Int) -> Int {
        index(from: start, before: end) { word in
            word.marks(of: 0x22) | word.marks(of: 0x5C) | word.marksBelow(0x20)
        }
    }

    /// Where one of three bytes next occurs at or after a position, or the end.
    func firstIndex(
        of first: UInt8, _ second: UInt8, _ third: UInt8, from start: Int, before end: Int
    ) -> Int {
        index(from: start, before: end) { word in
            word.marks(of: first) | word.marks(of: second) | word.marks(of: third)
        }
    }

    /// Where the first mark stands that a function makes of eight bytes at a time, or the end.
    ///
    /// Raw memory, as a span would check the bounds of every byte; all of it is inside the span.
    private func index(from start: Int, before end: Int, marks: (UInt64) -> UInt64) -> Int {
        withUnsafeBytes { bytes in
            let end = Swift.min(end, bytes.count)
            var position = start
            while position + 8 <= end {
                let word = bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self)
                let found = marks(UInt64(littleEndian: word))
                if found != 0 { return position + found.trailingZeroBitCount / 8 }
                position += 8
            }
            while position < end {
                // The other seven bytes are empty; what is found in them does not count.
                if marks(UInt64(bytes[position])) & 0x80 != 0 { return position }
                position += 1
            }
            return Swift.max(start, end)
        }
    }

    /// Where a byte next occurs at or after a position, or nil.
    func firstIndex(of byte: UInt8, from start: Int, before end: Int) -> Int? {
        guard start < end else { return nil }
        return withUnsafeBufferPointer { buffer -> Int? in
            guard let base = buffer.baseAddress,
                let found = memchr(base + start, Int32(byte), end - start)
            else { return nil }
            return UnsafeRawPointer(base).distance(to: UnsafeRawPointer(found))
        }
    }
}

extension UInt64 {
    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let highBits: UInt64 = 0x8080_8080_8080_8080

    /// The high bit of each of its bytes that equals one, exact up to and at the lowest of them.
    fileprivate func marks(of byte: UInt8) -> UInt64 {
        (self ^ Self.ones &* UInt64(byte)).marksBelow(1)
    }

    /// The high bit of each of its bytes that is below a limit of at most 128, exact up to and at
    /// the lowest of them.
    fileprivate func marksBelow(_ limit: UInt64) -> UInt64 {
        (self &- Self.ones &* limit) & ~self & Self.highBits
    }
}

extension String {
    /// Whether a byte occurs in the text as UTF-8.
    func hasByte(_ byte: UInt8) -> Bool {
        let found = utf8.withContiguousStorageIfAvailable { bytes in
            bytes.baseAddress.map { memchr($0, Int32(byte), bytes.count) != nil } ?? false
        }
        return found ?? utf8.contains(byte)
    }
}
