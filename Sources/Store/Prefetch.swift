import Dispatch
import Synchronization

/// Pieces of work that other cores do ahead for one taker, who gets them in their order.
struct Prefetch<Piece: Sendable> {
    /// Where one piece is put; the next one for it is begun when this one was taken.
    private final class Slot: Sendable {
        let piece = Mutex<Result<Piece, any Error>?>(nil)
        let isThere = DispatchSemaphore(value: 0)
    }

    private let count: Int
    private let make: @Sendable (Int) throws -> Piece
    private let slots: [Slot]
    private var taken = 0

    /// Begins with the first pieces.
    ///
    /// - Parameters:
    ///   - count: How many pieces there are.
    ///   - ahead: So many are begun before the first of them is taken.
    ///   - make: Makes the piece of a number, on any thread.
    init(count: Int, ahead: Int, make: @escaping @Sendable (Int) throws -> Piece) {
        self.count = count
        self.make = make
        slots = (0..<max(1, min(ahead, count))).map { _ in Slot() }
        for number in slots.indices { begin(number) }
    }

    /// Waits for the next piece and returns it; nil after the last one.
    mutating func next() throws -> Piece? {
        guard taken < count else { return nil }
        let slot = slots[taken % slots.count]
        slot.isThere.wait()
        let piece = slot.piece.withLock { piece in
            defer { piece = nil }
            return piece
        }
        begin(taken + slots.count)
        taken += 1
        return try piece?.get()
    }

    private func begin(_ number: Int) {
        guard number < count else { return }
        let slot = slots[number % slots.count]
        let make = make
        DispatchQueue.global().async {
            let piece = Result { try make(number) }
            slot.piece.withLock { $0 = piece }
            slot.isThere.signal()
        }
    }
}
