import SupportModel
import TextEngine

/// Puts groups of questions into words: label, terms, coverage and verdict.
struct ClusterDescriber: Sendable {
    /// How many telling words are looked for in the best passage.
    private static let tellingCount = 8
    /// How many words set a cluster apart in lists.
    private static let termCount = 3

    private let space: KnownSpace
    private let coverage: CoverageOfQuestions?
    private let names: [ClusterID: String]
    private let groups: [QuestionGroup]
    private let stages: JourneyStageClassifier
    /// The words that tell the clusters apart, and the documents that speak for each; what else
    /// describes clusters has use for them too.
    let distinctive: DistinctiveTerms
    let speakers: ClusterSpeakers

    init(
        space: QuestionSpace, groups: [QuestionGroup], coverage: CoverageOfQuestions?,
        documents: [StoredDocument], names: [ClusterID: String]
    ) {
        let sketch = space.sketch
        let space = KnownSpace(space)
        let samples = groups.map(GroupSample.init)
        self.space = space
        stages = JourneyStageClassifier(for: space)
        self.groups = groups
        self.coverage = coverage
        self.names = names
        distinctive = DistinctiveTerms(space: space, groups: groups, samples: samples)
        speakers = ClusterSpeakers(
            samples, in: space, documents: documents, sketch: sketch)
    }

    /// What one thread describes clusters with.
    private struct Tools {
        var label: ClusterLabel
        var terms: DistinctiveTerms.Scratch
        var stages: JourneyStageClassifier.Scratch

        init(for describer: ClusterDescriber) {
            label = ClusterLabel(
                in: describer.space, reader: FeatureReader(describer.space.known))
            terms = DistinctiveTerms.Scratch(for: describer.distinctive)
            stages = JourneyStageClassifier.Scratch(for: describer.stages)
        }
    }

    /// Returns the clusters that people see, one for each group, under the ids given.
    ///
    /// - Parameter taken: Labels of other clusters.
    func clusters(_ ids: [ClusterID], besides taken: [String] = []) -> [QuestionCluster] {
        let described = Parallel.map(groups.count, least: 8) {
            Tools(for: self)
        } each: { ordinal, tools in
            describe(ordinal, ids[ordinal], &tools)
        }
        let labels = ClusterNaming().labels(for: described.map(\.choice), besides: taken)
        return zip(described, labels).map { described, label in
            var cluster = described.cluster
            cluster.label = label
            return cluster
        }
    }

    /// Returns a cluster without its label, and what it can be called.
    private func describe(
        _ ordinal: Int, _ id: ClusterID, _ tools: inout Tools
    ) -> (cluster: QuestionCluster, choice: ClusterNaming.Choice) {
        let group = groups[ordinal]
        let terms = distinctive.terms(of: ordinal, count: Self.tellingCount)
        let words = distinctive.words(
            apart: ordinal, count: Self.termCount, scratch: &tools.terms)
        let name = names[id]
        let labels =
            name != nil
            ? []
            : tools.label.labels(
                of: group.byCentrality, centroid: group.centroid.normalized,
                telling: terms.map(\.stem))
        let choice = ClusterNaming.Choice(
            name: name, labels: labels, terms: words, size: group.questions.count)
        let asked = space.documents(of: group.questions)
        var cluster = QuestionCluster(
            id: id, label: "", language: language(of: group),
            medoid: space.questions.documents[group.byCentrality[0]],
            members: asked.members, secondaryMembers: asked.secondary, terms: words,
            distinctness: terms.prefix(Self.termCount).reduce(0) { $0 + $1.weight },
            stage: stages.stage(of: group.byCentrality, scratch: &tools.stages))
        if let coverage {
            let found = self.coverage(of: ordinal, telling: terms.map(\.stem), coverage)
            let facts = VerdictRules.Facts(
                coverage: found, members: speakers.evidence(of: ordinal),
                usualReferenceShare: speakers.usualReferenceShare)
            (cluster.verdict, cluster.reason) = VerdictRules.verdict(on: facts)
            cluster.coverage = found
        }
        return (cluster, choice)
    }

    private func coverage(
        of ordinal: Int, telling: [Int32], _ coverage: CoverageOfQuestions
    ) -> Coverage {
        let group = groups[ordinal]
        let pages = coverage.pages[ordinal]
        let calibration = coverage.calibration(for: language(of: group))
        let similarity = Self.mean(group.questions.map { coverage.similarities[$0] })
        var matched: [Int32] = []
        if let best = pages.first {
            let stems = space.passageVectors[best.ordinal].features
            matched = telling.filter(stems.contains)
        }
        return Coverage(
            gapScore: calibration.gapScore(similarity: similarity), similarity: similarity,
            threshold: calibration.threshold,
            evidence: pages.map { page in
                let content = speakers.documents[page.passage.document]?.document
                return PassageEvidence(
                    passage: page.passage, contentID: content?.id ?? "", url: content?.url,
                    similarity: page.similarity)
            },
            matchedTerms: distinctive.words(matched),
            missingTerms: distinctive.words(telling.filter { !matched.contains($0) }))
    }

    /// The language of most members; ties go to the one that comes first in the alphabet.
    private func language(of group: QuestionGroup) -> String {
        var counts: [String: Int] = [:]
        for question in group.questions {
            counts[space.questions.language(of: question), default: 0] += 1
        }
        return counts.min { (-$0.value, $0.key) < (-$1.value, $1.key) }?.key ?? ""
    }

    private static func mean(_ values: [Double]) -> Double {
        values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count)
    }
}
