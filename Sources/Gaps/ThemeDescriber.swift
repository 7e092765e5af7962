import Cleaning
import SupportModel
import TextEngine

/// Puts groups of clusters into words and gives them ids that last.
struct ThemeDescriber {
    /// How many words a theme is called by.
    private static let termCount = 3

    let distinctive: DistinctiveTerms
    /// Of each cluster the words that must not be shown.
    let hidden: [PrivateWords]
    let previous: Analysis?

    /// Returns the themes of clusters, ascending by id, and the number that the next one gets.
    ///
    /// - Parameter groups: The questions of each cluster, in the clusters' order.
    func themes(
        of clusters: [QuestionCluster], groups: [QuestionGroup]
    ) -> (themes: [Theme], nextNumber: Int) {
        let related = ThemeGrouping().groups(
            of: distinctive.centroids, linked: linked(clusters))
        let terms = distinctive.joined(related)
        var scratch = DistinctiveTerms.Scratch(for: terms)
        let choices = related.indices.map { ordinal in
            let words = terms.words(
                apart: ordinal, count: 2 * Self.termCount,
                hiding: related[ordinal].map { hidden[$0] }, scratch: &scratch)
            let name = words.prefix(Self.termCount).joined(separator: ", ")
            return ClusterNaming.Choice(
                labels: [name.prefix(1).uppercased() + name.dropFirst()], terms: words,
                size: related[ordinal].reduce(0) { $0 + groups[$1].questions.count })
        }
        let labels = ClusterNaming().labels(for: choices)
        var identity = ClusterIdentity(previous: previousThemes)
        let ids = identity.ids(
            of: related.map { $0.flatMap { clusters[$0].members } })
        let themes = related.indices.map { ordinal in
            Theme(
                id: ThemeID(ids[ordinal].number), label: labels[ordinal],
                clusters: related[ordinal].map { clusters[$0].id }.sorted())
        }
        return (themes.sorted { $0.id < $1.id }, identity.nextClusterNumber)
    }

    private func linked(_ clusters: [QuestionCluster]) -> [[Int]] {
        var ordinalOf: [ClusterID: Int] = [:]
        for (ordinal, cluster) in clusters.enumerated() { ordinalOf[cluster.id] = ordinal }
        return clusters.enumerated().compactMap { ordinal, cluster in
            let others = cluster.linked.compactMap { ordinalOf[$0] }
            return others.allSatisfy { $0 > ordinal } && !others.isEmpty ? [ordinal] + others : nil
        }
    }

    /// The last analysis as if its themes were clusters: they keep their ids by the same rule.
    private var previousThemes: Analysis? {
        guard let previous else { return nil }
        var themeOf: [ClusterID: ClusterID] = [:]
        for theme in previous.themes {
            for cluster in theme.clusters { themeOf[cluster] = ClusterID(theme.id.number) }
        }
        return Analysis(
            clusters: [],
            placements: previous.placements.map { placement in
                var placement = placement
                placement.cluster = placement.cluster.flatMap { themeOf[$0] }
                return placement
            }, nextClusterNumber: previous.nextThemeNumber)
    }
}

extension [QuestionCluster] {
    /// Tells each cluster which theme it belongs to.
    mutating func assign(_ themes: [Theme]) {
        var themeOf: [ClusterID: ThemeID] = [:]
        for theme in themes {
            for cluster in theme.clusters { themeOf[cluster] = theme.id }
        }
        for index in indices { self[index].theme = themeOf[self[index].id] }
    }
}
