import Foundation
import Gaps
import SupportModel

/// What the report tells beside the analysis: what people decided, what articles brought, what pages
/// are asked for, and customers' words.
struct WeeklySources {
    /// Those of the period, in order.
    var decided: [Decision] = []
    /// Published questions with what their articles did by the end of the period, the last first.
    var published: [PublishedQuestion] = []
    /// The pages, the most asked first.
    var articles: [ListedArticle] = []
    /// Customers' words beside the pages', of questions that were asked in the period.
    var words: [LexiconPair] = []
    /// How many articles there are in which language.
    var languages = ArticleLanguages(of: [])
    /// Reads documents with what they say, by their keys: the report's own have no text.
    var texts: (_ keys: [Int]) -> [StoredDocument] = { _ in [] }

    /// Above so many documents customers' words are not learnt for a report: it would take longer
    /// than all the rest.
    private static let mostForWords = 65_536

    init() {}

    /// Gathers what is known at the end of the period.
    ///
    /// - Parameters:
    ///   - decisions: All that are known.
    ///   - content: All pages.
    init(
        of current: CurrentAnalysis, decisions: [Decision], content: [StoredDocument],
        in view: PeriodView
    ) throws {
        let interval = view.interval(of: view.period)
        decided = decisions.filter { interval.contains($0.date) }
        published = Self.published(
            in: view, states: ClusterStates.states(from: decisions), decisions: decisions)
        languages = try current.articleLanguages()
        texts = { (try? current.documents(keys: $0)) ?? [] }
        guard !content.isEmpty else { return }
        let map = ArticleMap(clusters: view.analysis.clusters, content: content) {
            GapRanking.demand(of: $0, among: view.byKey).total
        }
        let listed = zip(map.articles, content).map {
            ListedArticle($0, document: $1.document, asking: view.byKey)
        }
        articles = listed.enumerated().sorted { left, right in
            (right.element.demand.total, right.element.use.open.count, left.offset)
                < (left.element.demand.total, left.element.use.open.count, right.offset)
        }.map(\.element)
        if view.documents.count <= Self.mostForWords {
            words = try Self.words(of: current, in: view, content: content)
        }
    }

    private static func published(
        in view: PeriodView, states: [ClusterID: GapState], decisions: [Decision]
    ) -> [PublishedQuestion] {
        let end = view.interval(of: view.period).upperBound
        let publications = Publication.all(in: decisions).filter { $0.date < end }
        guard !publications.isEmpty else { return [] }
        let demand = WeeklyDemand(
            of: view.analysis.clusters, among: view.documents, in: view.timeZone)
        let meter = EffectMeter(
            demand, of: view.analysis.clusters, touched: Set(states.keys))
        let clusters = view.analysis.clustersByID
        return publications.compactMap { publication in
            clusters[publication.cluster].map {
                PublishedQuestion(
                    cluster: $0, state: states[$0.id] ?? .open,
                    effect: meter.effect(of: publication), timeZone: view.timeZone)
            }
        }.sorted {
            ($1.effect.publication.date, $0.cluster.id)
                < ($0.effect.publication.date, $1.cluster.id)
        }
    }

    private static func words(
        of current: CurrentAnalysis, in view: PeriodView, content: [StoredDocument]
    ) throws -> [LexiconPair] {
        let clusters = view.analysis.clusters
        let asked = Set(clusters.filter { view.count(of: $0, in: view.period) > 0 }.map(\.id))
        return try current.learntLexicon(
            of: clusters, content: content, isKnown: { view.byKey[$0] != nil }
        ).pairs.filter { $0.isSure && !asked.isDisjoint(with: $0.clusters) }
    }
}
