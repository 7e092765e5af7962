package import SupportModel
import TextEngine

/// The pipeline from documents to clusters with verdicts.
///
/// A pure function: the same documents, decisions and previous analysis give the same result on
/// any machine with any number of threads.
package struct GapAnalysis: Sendable {
    /// Changes whenever the same input would give another result.
    package static let version = "10"

    private let grain: Grain

    package init(grain: Grain = .normal) { self.grain = grain }

    /// Analyses documents in load order.
    ///
    /// - Parameters:
    ///   - decisions: What people decided; it survives.
    ///   - previous: The analysis before, whose cluster ids are kept.
    ///   - progress: Is told what is being done.
    package func run(
        on documents: [StoredDocument], decisions: [Decision] = [], previous: Analysis? = nil,
        progress: (@Sendable (String) -> Void)? = nil
    ) -> Analysis {
        progress?("reading \(documents.count) documents")
        let space = QuestionSpace(of: documents)
        progress?("grouping \(space.questions.count) questions")
        let corrections = Corrections(decisions, previous: previous)
        let (groups, claims) = corrections.applied(
            to: Clusterer(grain: grain).groups(in: space), in: space)
        progress?("testing \(groups.count) recurring questions against the content")
        let hasContent = !space.passages.isEmpty
        let meter = CoverageMeter(in: space)
        var identity = ClusterIdentity(previous: previous, moves: corrections.moves)
        let members = groups.map { group in
            group.questions.filter { space.questions.isMain[$0] }
                .map { space.questions.documents[$0] }
        }
        let ids = identity.ids(of: members, claims: claims)
        let said = ClusterStates.judgements(from: decisions)
        var judgements: [Int: Bool] = [:]
        for (group, id) in ids.enumerated() { judgements[group] = said[id] }
        let coverage =
            hasContent
            ? CoverageOfQuestions(
                in: space, groups: groups, meter: meter, judgements: judgements) : nil
        let describer = ClusterDescriber(
            space: space, groups: groups, coverage: coverage, documents: documents,
            names: ClusterStates.names(from: decisions))
        var clusters = describer.judged(
            LinkEvidence(space: space, documents: documents, describer: describer)
                .linking(describer.clusters(ids)))
        let (themes, nextTheme) = ThemeDescriber(
            distinctive: describer.distinctive, hidden: describer.hidden, previous: previous
        ).themes(of: clusters, groups: groups)
        clusters.assign(themes)
        let placements = Placements(space: space, groups: groups, ids: ids, coverage: coverage)
            .placements(of: documents)
        let model = CollectionModel(
            of: space, groups: groups, ids: ids, meter: meter,
            calibrations: coverage?.calibrations)
        return Analysis(
            clusters: clusters.sorted { $0.id < $1.id }, placements: placements,
            nextClusterNumber: identity.nextClusterNumber, corrections: corrections.decisions,
            events: identity.events(ids, of: members), themes: themes, nextThemeNumber: nextTheme,
            model: try? model.data())
    }
}
