import Gaps
import SupportModel
import Wording

/// The languages in which a question is asked, and who asks it in each.
struct AskedLanguages {
    private let current: CurrentAnalysis
    private let cluster: QuestionCluster
    /// The questions that are the same in other languages.
    private let linked: [QuestionCluster]
    private let members: [StoredDocument]
    private let standard: StandardSentences

    init(_ id: ClusterID, in current: CurrentAnalysis) throws {
        let cluster = try current.cluster(id)
        self.current = current
        self.cluster = cluster
        linked = current.analysis.clusters.filter { cluster.linked.contains($0.id) }
        members = try current.documents(keys: cluster.members)
        standard = try current.standardSentences()
    }

    /// The question's own language first, then the others by their codes.
    var all: [String] {
        let others = Set(linked.map(\.language) + MemberLanguages.certain(of: members))
        return [cluster.language] + others.subtracting([cluster.language]).sorted()
    }

    /// Returns where a draft in a language is written; the question's own if left out.
    ///
    /// A question that is linked has a draft of its own; else it is this one's, in other words.
    ///
    /// - Parameter isAlone: Whether what is answered in other languages is left out.
    /// - Throws: `CommandError.usage` where nobody asks in the language.
    func desk(in language: String?, isAlone: Bool = false) throws -> DraftDesk {
        let language = language ?? cluster.language
        guard all.contains(language) else {
            throw CommandError.usage(
                say("nobody asks \(cluster.id) in \(language); it is asked in \(list: all)"))
        }
        let asked =
            language == cluster.language
            ? cluster : linked.first { $0.language == language } ?? cluster
        let desk = try desk(of: asked, in: language)
        if isAlone { return desk }
        let others = ([cluster] + linked).filter { $0.id != asked.id && $0.language != language }
        return desk.beside(
            try others.compactMap { try self.desk(of: $0, in: $0.language).foreignAnswer })
    }

    private func desk(of asked: QuestionCluster, in language: String) throws -> DraftDesk {
        DraftDesk(
            asked,
            members: asked.id == cluster.id
                ? members : try current.documents(keys: asked.members),
            standing: ArticleStanding(of: asked.id, in: current), language: language,
            besides: standard, timeZone: current.timeZone)
    }
}
