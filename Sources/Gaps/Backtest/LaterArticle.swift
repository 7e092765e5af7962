package import Foundation
package import SupportModel

/// An article that came out after the first of the earlier weeks, and the questions it answers.
package struct LaterArticle: Sendable, Equatable {
    /// Its path, address or title.
    package var name: String
    package var date: Date
    /// The questions of now that it answers, ascending; empty where it answers none that recurs.
    package var clusters: [ClusterID]

    package init(name: String, date: Date, clusters: [ClusterID]) {
        self.name = name
        self.date = date
        self.clusters = clusters
    }

    /// Returns the articles that came out at a moment or after it, the earliest first.
    ///
    /// What people marked as published, and the pages that were made later: a page answers the
    /// questions that are covered now and whose best passage it holds.
    package static func all(
        since start: Date, publications: [Publication], content: [StoredDocument],
        in clusters: [QuestionCluster]
    ) -> [LaterArticle] {
        var articles: [LaterArticle] = []
        var named: Set<String> = []
        for publication in publications {
            if let article = publication.article { named.insert(article) }
            guard publication.date >= start else { continue }
            articles.append(
                LaterArticle(
                    name: publication.article ?? "\(publication.cluster)", date: publication.date,
                    clusters: [publication.cluster]))
        }
        var answered: [Int: [ClusterID]] = [:]
        for cluster in clusters where cluster.verdict == .covered {
            guard let best = cluster.coverage?.evidence.first else { continue }
            answered[best.passage.document, default: []].append(cluster.id)
        }
        for stored in content {
            let page = stored.document
            guard let created = page.created, created >= start, !named.contains(page.id),
                page.url.map({ !named.contains($0) }) ?? true
            else { continue }
            articles.append(
                LaterArticle(
                    name: page.id, date: created, clusters: (answered[stored.key] ?? []).sorted()))
        }
        return articles.sorted { ($0.date, $0.name) < ($1.date, $1.name) }
    }
}
