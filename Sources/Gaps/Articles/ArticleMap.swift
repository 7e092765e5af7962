package import SupportModel

/// Turns the evidence of questions round: for each page, the questions that have use for it.
package struct ArticleMap: Sendable {
    /// One for each page, in the order in which the pages were given.
    package let articles: [ArticleUse]

    /// - Parameters:
    ///   - clusters: The questions, with their coverage.
    ///   - content: The pages.
    ///   - demand: How often a question is asked.
    package init(
        clusters: [QuestionCluster], content: [StoredDocument],
        demand: (QuestionCluster) -> Int
    ) {
        let languages = CollectionLanguages(of: content)
        var articles = content.map { stored in
            ArticleUse(
                document: stored.key,
                language: languages.language(ofPage: stored.document).rawValue)
        }
        let positions = Dictionary(
            content.enumerated().map { ($0.element.key, $0.offset) },
            uniquingKeysWith: { first, _ in first })
        let positionOfID = Dictionary(
            content.enumerated().map { ($0.element.document.id, $0.offset) },
            uniquingKeysWith: { first, _ in first })
        let mostAsked = clusters.map { (cluster: $0, demand: demand($0)) }
            .sorted { ($1.demand, $0.cluster.id) < ($0.demand, $1.cluster.id) }
        for (cluster, _) in mostAsked {
            // Where customers use other words, the page that answers is not the one that is nearest.
            if cluster.verdict == .wrongWords, let replied = cluster.coverage?.repliedPage,
                let position = positionOfID[replied.contentID]
            {
                let evidence = cluster.coverage?.evidence.first {
                    $0.contentID == replied.contentID
                }
                articles[position].open.append(.init(cluster: cluster, evidence: evidence))
                continue
            }
            for (rank, evidence) in (cluster.coverage?.evidence ?? []).enumerated() {
                guard let position = positions[evidence.passage.document] else { continue }
                let use = ArticleUse.Use(cluster: cluster, evidence: evidence)
                switch (rank, cluster.verdict) {
                case (0, .covered): articles[position].answered.append(use)
                case (0, .thin), (0, .wrongWords), (0, .stale), (0, .conflicting):
                    articles[position].open.append(use)
                case (_, .covered) where use.isNear: articles[position].beside.append(use)
                default: break
                }
            }
        }
        self.articles = articles
    }
}
