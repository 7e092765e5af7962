import Foundation

/// How much a feature of a text weighs: damped TF-IDF.
///
/// The idf is damped because short questions repeat nothing: with the textbook exponent of 1 one rare
/// word takes the whole vector.
package enum TermWeighting {
    /// The exponent of the idf where the collection has no say; see `RareWords`.
    ///
    /// Towards 0 all words weigh the same, towards 1 rare words decide alone. In a trial over eight
    /// labelled sets in three languages the mean AMI was 0.549, against 0.540 with one half and
    /// 0.548 with one; large sets of short English texts prefer one half.
    package static let idfExponent = 0.75

    /// Returns the weight of a term that occurs so often in a text: `1 + ln tf`.
    ///
    /// Salton and Buckley 1988, "Term-weighting approaches in automatic text retrieval".
    package static func termFrequencyWeight(_ frequency: Int) -> Double {
        precondition(frequency > 0)
        return 1 + log(Double(frequency))
    }

    /// Returns how rare a feature is: `ln((N + 1) / (n + 0.5)) ^ p`, above 0.
    ///
    /// - Parameters:
    ///   - documentFrequency: The number of texts that have the feature, `n`; 0 for a feature that
    ///     only content has.
    ///   - documentCount: The number of texts in the collection, `N`.
    ///   - exponent: How much rare words decide, `p`.
    package static func rarity(
        documentFrequency: Int, documentCount: Int, exponent: Double = idfExponent
    ) -> Double {
        precondition(documentFrequency <= documentCount)
        return pow(log((Double(documentCount) + 1) / (Double(documentFrequency) + 0.5)), exponent)
    }
}
