import Foundation
import SupportModel

/// How much worse customers fare with a question than customers usually do: few stars, bad ratings
/// of the help they got, long waiting, tickets that had to be opened again.
struct CustomerPain {
    /// So many usual customers are added to each question's, so that a handful says little.
    private static let usualCustomers = 4.0
    /// Longer than so large a share of all is long waiting.
    private static let longShare = 0.75

    /// Of a satisfaction on whatever scale the source has: the middle of what it uses.
    private let middleRating: Double?
    private let longWaiting: Double?
    private var usualShare = 0.0

    init(of documents: [StoredDocument]) {
        let ratings = documents.compactMap(\.document.csat)
        middleRating = ratings.max().flatMap { most in
            ratings.min().flatMap { $0 < most ? ($0 + most) / 2 : nil }
        }
        let waiting = documents.compactMap(\.document.waitingMinutes).sorted()
        longWaiting = waiting.isEmpty ? nil : waiting[Int(Double(waiting.count) * Self.longShare)]
        let (bad, all) = counts(of: documents)
        usualShare = all > 0 ? bad / all : 0
    }

    /// Returns the share of bad signs among a question's less the share among all, from -1 to 1.
    func pain(of documents: some Sequence<StoredDocument>) -> Double {
        let (bad, all) = counts(of: documents)
        return (bad + Self.usualCustomers * usualShare) / (all + Self.usualCustomers) - usualShare
    }

    private func counts(of documents: some Sequence<StoredDocument>) -> (bad: Double, all: Double) {
        var bad = 0.0
        var all = 0.0
        func sign(_ isBad: Bool) {
            all += 1
            bad += isBad ? 1 : 0
        }
        for document in documents.lazy.map(\.document) {
            if let stars = document.rating, stars != 3 { sign(stars < 3) }
            if let csat = document.csat, let middleRating { sign(csat <= middleRating) }
            if let minutes = document.waitingMinutes, let longWaiting {
                sign(minutes > longWaiting)
            }
            if let reopens = document.reopens { sign(reopens > 0) }
        }
        return (bad, all)
    }
}
