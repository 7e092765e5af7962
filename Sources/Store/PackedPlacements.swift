import Foundation
import SupportModel

/// Placements as bytes in pieces: of a million documents there would be as many rows.
///
/// 32 bytes each, little-endian: the document's key, the cluster's and the nearest one's number, 0
/// where there is none, the similarity and the gap score, not a number where there is none.
enum PackedPlacements {
    /// How many go into one piece.
    static let pieceSize = 16_384
    private static let size = 32

    /// Returns placements in pieces.
    static func pieces(of placements: [Placement]) -> [Data] {
        stride(from: 0, to: placements.count, by: pieceSize).map { start in
            let piece = placements[start..<min(placements.count, start + pieceSize)]
            var bytes: [UInt8] = []
            bytes.reserveCapacity(piece.count * size)
            func add<Number: FixedWidthInteger>(_ number: Number) {
                withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
            }
            for placement in piece {
                add(Int64(placement.document))
                add(Int32(clamping: placement.cluster?.number ?? 0))
                add(Int32(clamping: placement.nearest?.number ?? 0))
                add((placement.similarity.isNaN ? 0 : placement.similarity).bitPattern)
                add((placement.gapScore ?? .nan).bitPattern)
            }
            return Data(bytes)
        }
    }

    /// Returns the placements of a piece.
    static func placements(in piece: Data) throws -> [Placement] {
        guard piece.count.isMultiple(of: size) else { throw UnreadableValue(table: "placements") }
        return piece.withUnsafeBytes { bytes in
            func number<Number: FixedWidthInteger>(at position: Int, _: Number.Type) -> Number {
                Number(littleEndian: bytes.loadUnaligned(fromByteOffset: position, as: Number.self))
            }
            func cluster(at position: Int) -> ClusterID? {
                let number = number(at: position, Int32.self)
                return number > 0 ? ClusterID(Int(number)) : nil
            }
            return stride(from: 0, to: bytes.count, by: size).map { start in
                let gapScore = Double(bitPattern: number(at: start + 24, UInt64.self))
                return Placement(
                    document: Int(number(at: start, Int64.self)), cluster: cluster(at: start + 8),
                    nearest: cluster(at: start + 12),
                    similarity: Double(bitPattern: number(at: start + 16, UInt64.self)),
                    gapScore: gapScore.isNaN ? nil : gapScore)
            }
        }
    }
}
