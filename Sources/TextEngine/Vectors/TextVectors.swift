/// The unit vectors of a collection's texts, made when they are asked for: all of them at once would
/// take many times the room of the words.
package struct TextVectors: Sendable {
    package let texts: TextList
    package let space: VectorSpace

    package init(of texts: TextList, in space: VectorSpace) {
        self.texts = texts
        self.space = space
    }

    /// Returns the vector of a text.
    package subscript(ordinal: Int) -> SparseVector { space.vector(of: texts[ordinal]) }

    /// Returns the vector of a text, counting in memory that is there.
    package func vector(_ ordinal: Int, using counter: inout FeatureCounter) -> SparseVector {
        space.vector(of: texts.bag(ordinal, using: &counter))
    }

    /// Returns the vectors of some texts, made on all cores.
    package func vectors(of ordinals: some RandomAccessCollection<Int> & Sendable) -> [SparseVector]
    {
        Parallel.map(ordinals.count) {
            FeatureCounter(for: texts)
        } each: { position, counter in
            vector(
                ordinals[ordinals.index(ordinals.startIndex, offsetBy: position)], using: &counter)
        }
    }
}
