package import SupportModel
import TextEngine

/// The pipeline from documents to clusters with verdicts.
///
/// A pure function: the same documents, decisions and previous analysis give the same result on
/// any machine with any number of threads.
package struct GapAnalysis: Sendable {
    /// Changes whenever the same input would give another result.
    package static let version = "16"

    /// How much of the time has passed after each part.
    private enum Share {
        static let read = 0.45
        static let grouped = 0.75
        static let compared = 0.85
        static let described = 0.95
    }

    private let grain: Grain

    package init(grain: Grain = .normal) { self.grain = grain }

    /// Analyses documents in load order.
    ///
    /// - Parameters:
    ///   - decisions: What people decided; it survives.
    ///   - previous: The analysis before, whose cluster ids are kept.
    ///   - progress: Is told now and then how much is done, 0 to 1.
    package func run(
        on documents: [StoredDocument], decisions: [Decision] = [], previous: Analysis? = nil,
        progress: (@Sendable (Double) -> Void)? = nil
    ) -> Analysis {
        let space = QuestionSpace(of: documents) { progress?($0 * Share.read) }
        progress?(Share.read)
        let corrections = Corrections(decisions, previous: previous)
        let (groups, claims) = corrections.applied(
            to: Clusterer(grain: grain).groups(in: space), in: space)
        progress?(Share.grouped)
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
        progress?(Share.compared)
        let describer = ClusterDescriber(
            space: space, groups: groups, coverage: coverage, documents: documents,
            names: ClusterStates.names(from: decisions))
        var clusters = describer.judged(
            LinkEvidence(space: space, documents: documents, describer: describer)
                .linking(describer.clusters(ids), besides: corrections.parted))
        let (themes, nextTheme) = ThemeDescriber(
            distinctive: describer.distinctive, hidden: describer.hidden, previous: previous
        ).themes(of: clusters, groups: groups)
        clusters.assign(themes)
        progress?(Share.described)
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
