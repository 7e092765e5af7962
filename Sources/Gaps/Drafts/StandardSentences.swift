import Cleaning
package import SupportModel

/// How many different questions agents answer with a sentence: what is said to everybody answers
/// nobody.
///
/// It is learnt from replies: as the document frequency of a word tells how little it says, so does
/// the frequency of a sentence over questions.
package struct StandardSentences: Sendable {
    /// So many questions are looked at, and so many documents of each; of more, evenly many.
    private static let questionLimit = 300
    private static let memberLimit = 6
    /// From so many other questions on a sentence is standard; of fewer, all must have it.
    private static let leastQuestions = 3

    /// The questions in whose replies a sentence stands, by the sentence's key.
    private var questions: [String: Set<ClusterID>] = [:]
    /// The questions in whose replies a name, a figure, a code or a page stands.
    private var questionsOfFigure: [String: Set<ClusterID>] = [:]
    /// The languages of the questions that are replied to.
    private var languages: [ClusterID: String] = [:]

    /// What is known where no other question is.
    package init() {}

    /// Returns the keys of the documents to learn from.
    package static func sample(of clusters: [QuestionCluster]) -> [Int] {
        chosen(of: clusters).flatMap(\.keys)
    }

    /// Learns from the documents of a sample.
    package init(of clusters: [QuestionCluster], documents: [StoredDocument]) {
        let byKey = Dictionary(
            documents.map { ($0.key, $0.document) }, uniquingKeysWith: { first, _ in first })
        let redactor = Redactor()
        for (cluster, keys) in Self.chosen(of: clusters) {
            for reply in keys.compactMap({ byKey[$0] }).flatMap(\.replies) {
                languages[cluster.id] = cluster.language
                for sentence in ReplySentence.told(in: reply) {
                    let key = Self.key(of: redactor.redacted(sentence))
                    questions[key, default: []].insert(cluster.id)
                    for figure in Figures.features(of: sentence).union(WebAddress.all(in: sentence))
                    {
                        questionsOfFigure[figure, default: []].insert(cluster.id)
                    }
                }
            }
        }
    }

    private static func chosen(
        of clusters: [QuestionCluster]
    ) -> [(cluster: QuestionCluster, keys: [Int])] {
        evenly(clusters, questionLimit).map { ($0, evenly($0.members, memberLimit)) }
    }

    /// What makes sentences one: their words, whatever names and figures stand among them.
    static func key(of redacted: String) -> String {
        String(TakenOut.rest(of: redacted).text.lowercased().filter(\.isLetter))
    }

    /// Whether questions that ask something else are replied to in a question's language.
    func knowsOthers(than cluster: QuestionCluster) -> Bool { !others(than: cluster).isEmpty }

    /// To whom a sentence is said.
    enum Reach {
        /// To customers of one question.
        case few
        /// To customers of one or two others.
        case another
        /// To customers of several other questions.
        case several
        /// To customers of at least half of the other questions.
        case half
    }

    /// Returns to whom else a sentence is said.
    func reach(of key: String, besides cluster: QuestionCluster) -> Reach {
        let others = Set(others(than: cluster))
        let count = (questions[key] ?? []).intersection(others).count
        if count > 0, count < min(Self.leastQuestions, others.count) { return .another }
        guard !key.isEmpty, !others.isEmpty, count >= min(Self.leastQuestions, others.count)
        else { return .few }
        return count >= Self.leastQuestions && count * 2 >= others.count ? .half : .several
    }

    /// Whether replies to few other questions name a figure, a code or a name.
    func isRare(_ figure: String, besides cluster: QuestionCluster) -> Bool {
        let others = (questionsOfFigure[figure] ?? []).subtracting([cluster.id])
        return others.count < max(Self.leastQuestions, languages.count / 4)
    }

    /// Those in its language that do not ask the same or nearly the same.
    private func others(than cluster: QuestionCluster) -> [ClusterID] {
        let alike = Set([cluster.id] + cluster.linked + cluster.near)
        return languages.keys.filter {
            languages[$0] == cluster.language && !alike.contains($0)
        }
    }

    private static func evenly<Element>(_ elements: [Element], _ limit: Int) -> [Element] {
        guard elements.count > limit else { return elements }
        return (0..<limit).map { elements[$0 * elements.count / limit] }
    }
}
