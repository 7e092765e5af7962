import SupportModel
import TextEngine

/// The documents that speak for each cluster where members are read once more: those of its sample
/// that ask it as their main question.
struct ClusterSpeakers: Sendable {
    /// All documents.
    let documents: DocumentsByKey
    /// Keys of the documents of each cluster, ascending.
    let keys: [[Int]]
    /// The share of all tickets that name an order or an account.
    let usualReferenceShare: Double

    /// What the documents tell that were read; nil for the others.
    private let facts: [MemberEvidence.Facts?]
    /// The questions of each cluster's sample.
    private let questions: [[Int]]
    /// Whether the documents of a cluster are only a part of its members.
    private let isPartial: [Bool]

    /// - Parameter sketch: The documents that stand for all.
    init(
        _ samples: [GroupSample], in space: KnownSpace, documents: [StoredDocument],
        sketch: [StoredDocument]
    ) {
        let byKey = DocumentsByKey(documents)
        let keys = samples.map { space.documents(of: $0.questions).members }
        var isUsual = [Bool](repeating: false, count: documents.count)
        for stored in sketch where stored.document.kind == .ticket {
            if let position = byKey.position(of: stored.key) { isUsual[position] = true }
        }
        var isSpeaker = [Bool](repeating: false, count: documents.count)
        for key in keys.joined() {
            if let position = byKey.position(of: key) { isSpeaker[position] = true }
        }
        let facts = Parallel.map(documents.count) {
        } each: { [isSpeaker, isUsual] position, _ -> MemberEvidence.Facts? in
            guard isUsual[position] || isSpeaker[position] else { return nil }
            return MemberEvidence.facts(of: documents[position].document)
        }
        let usual = MemberEvidence(
            of: facts.indices.lazy.compactMap { isUsual[$0] ? facts[$0] : nil })
        usualReferenceShare = Double(usual.personalReferences) / Double(max(1, usual.size))
        isPartial = samples.map(\.isPartial)
        questions = samples.map(\.questions)
        self.documents = byKey
        self.keys = keys
        self.facts = facts
    }

    /// Returns what agents replied to the members of a cluster that ask in a language.
    func replies(to cluster: Int, in language: String, _ space: KnownSpace) -> [String] {
        let asked = questions[cluster].lazy.filter {
            space.questions.isMain[$0] && space.questions.language(of: $0) == language
        }.compactMap { documents[space.questions.documents[$0]]?.document.replies }
        return asked.filter { !$0.isEmpty }.prefix(Self.replyCount)
            .map { $0.joined(separator: "\n") }
    }

    /// Returns what members of a cluster wrote and were replied, whole.
    func texts(of cluster: Int) -> [String] {
        let members = keys[cluster].lazy.compactMap { documents[$0]?.document }
        return members.prefix(Self.replyCount).flatMap { [$0.subject ?? "", $0.text] + $0.replies }
    }

    /// So many replies of a cluster say what agents reply.
    private static let replyCount = 20

    /// Counts what the documents of a cluster tell.
    func evidence(of cluster: Int) -> MemberEvidence {
        MemberEvidence(
            of: keys[cluster].lazy.compactMap { documents.position(of: $0) }
                .compactMap { facts[$0] },
            isPartial: isPartial[cluster])
    }
}
