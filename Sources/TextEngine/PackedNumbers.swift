package import Foundation

/// Arrays of numbers as bytes, in the little-endian order of all machines that the program runs on.
package enum PackedNumbers {
    package static func data<Number: BitwiseCopyable>(_ numbers: [Number]) -> Data {
        numbers.withUnsafeBytes { Data($0) }
    }

    /// Returns the numbers, or nil where the bytes are not a whole number of them.
    package static func numbers<Number: BitwiseCopyable>(
        _ data: Data, of zero: Number
    ) -> [Number]? {
        let size = MemoryLayout<Number>.size
        guard data.count.isMultiple(of: size) else { return nil }
        var numbers = [Number](repeating: zero, count: data.count / size)
        _ = numbers.withUnsafeMutableBytes { data.copyBytes(to: $0) }
        return numbers
    }
}
