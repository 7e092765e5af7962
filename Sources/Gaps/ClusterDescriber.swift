import SupportModel
import TextEngine

/// Puts a group of questions into words: label, terms, coverage and verdict.
struct ClusterDescriber {
    /// How many telling words are looked for in the best passage.
    private static let tellingCount = 8
    /// How many words set a cluster apart in lists.
    private static let termCount = 3

    private let space: QuestionSpace
    private let meter: CoverageMeter
    private let coverage: CoverageOfQuestions?
    private let names: [ClusterID: String]
    private let groups: [QuestionGroup]
    private let distinctive: DistinctiveTerms
    private let stages = JourneyStageClassifier()
    private let documents: [Int: Document]
    private let usualReferenceShare: Double

    init(
        space: QuestionSpace, groups: [QuestionGroup], meter: CoverageMeter,
        coverage: CoverageOfQuestions?, documents: [StoredDocument], names: [ClusterID: String]
    ) {
        self.space = space
        self.groups = groups
        self.meter = meter
        self.coverage = coverage
        self.names = names
        distinctive = DistinctiveTerms(space: space, groups: groups)
        self.documents = Dictionary(documents.map { ($0.key, $0.document) }) { first, _ in first }
        let tickets = MemberEvidence(
            of: documents.lazy.map(\.document).filter { $0.kind == .ticket })
        usualReferenceShare =
            Double(tickets.personalReferences) / Double(max(1, tickets.size))
    }

    /// Returns the clusters that people see, one for each group, under the ids given.
    func clusters(_ ids: [ClusterID]) -> [QuestionCluster] {
        let terms = groups.indices.map { distinctive.terms(of: $0, count: Self.tellingCount) }
        let words = groups.indices.map { distinctive.words(apart: $0, count: Self.termCount) }
        let label = ClusterLabel(space: space)
        let choices = groups.indices.map { ordinal in
            let (group, name) = (groups[ordinal], names[ids[ordinal]])
            return ClusterNaming.Choice(
                name: name,
                labels: name != nil
                    ? []
                    : label.labels(
                        of: group.byCentrality, centroid: group.centroid.normalized,
                        telling: terms[ordinal].map(\.stem)),
                terms: words[ordinal], size: group.questions.count)
        }
        let labels = ClusterNaming().labels(for: choices)
        return groups.indices.map { ordinal in
            cluster(
                ids[ordinal], groups[ordinal], label: labels[ordinal], terms: terms[ordinal],
                words: words[ordinal])
        }
    }

    private func cluster(
        _ id: ClusterID, _ group: QuestionGroup, label: String,
        terms: [(stem: Int32, weight: Double)], words: [String]
    ) -> QuestionCluster {
        let telling = terms.map(\.stem)
        let medoid = group.byCentrality[0]
        let asked = Dictionary(grouping: group.questions, by: { space.questions.isMain[$0] })
            .mapValues { Set($0.map { space.questions.documents[$0] }) }
        let members = asked[true] ?? []
        var cluster = QuestionCluster(
            id: id, label: label, language: language(of: group),
            medoid: space.questions.documents[medoid],
            members: members.sorted(),
            secondaryMembers: (asked[false] ?? []).subtracting(members).sorted(),
            terms: words,
            distinctness: terms.prefix(Self.termCount).reduce(0) { $0 + $1.weight },
            stage: stages.stage(of: group.questions.map { space.questions[$0] }))
        if let coverage {
            let found = self.coverage(of: group, telling: telling, coverage)
            let facts = VerdictRules.Facts(
                coverage: found,
                members: MemberEvidence(of: cluster.members.lazy.compactMap { documents[$0] }),
                usualReferenceShare: usualReferenceShare)
            (cluster.verdict, cluster.reason) = VerdictRules.verdict(on: facts)
            cluster.coverage = found
        }
        return cluster
    }

    private func coverage(
        of group: QuestionGroup, telling: [Int32], _ coverage: CoverageOfQuestions
    ) -> Coverage {
        let pages = meter.pages(for: group.centroid)
        let calibration = coverage.calibration(for: language(of: group))
        let similarity = Self.mean(group.questions.map { coverage.similarities[$0] })
        var matched: [Int32] = []
        if let best = pages.first?.passage {
            let stems = Set(
                space.extractor.stems(of: best.text, language: Language(rawValue: best.language)))
            matched = telling.filter(stems.contains)
        }
        return Coverage(
            gapScore: calibration.gapScore(similarity: similarity), similarity: similarity,
            threshold: calibration.threshold,
            evidence: pages.map { page in
                let content = documents[page.passage.document]
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
