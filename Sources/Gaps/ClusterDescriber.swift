import Cleaning
import Experience
import SupportModel
import TextEngine

/// Puts groups of questions into words: label, terms, coverage and verdict.
struct ClusterDescriber: Sendable {
    /// How many telling words are looked for in the best passage.
    private static let tellingCount = 8
    /// How many words set a cluster apart in lists.
    private static let termCount = 3
    /// So many members tell where in the journey a cluster arises.
    private static let journeyCount = 12

    private let space: KnownSpace
    private let coverage: CoverageOfQuestions?
    private let names: [ClusterID: String]
    private let groups: [QuestionGroup]
    private let journey = JourneyClassifier()
    private let remarks: RemarkClassifier
    /// The words that tell the clusters apart, and the documents that speak for each; what else
    /// describes clusters has use for them too.
    let distinctive: DistinctiveTerms
    let speakers: ClusterSpeakers
    /// Of each group the words that would tell who one of its members is.
    let hidden: [PrivateWords]
    /// Of each group how well content answers it; empty where no content is loaded.
    private let similarities: [Double]
    private let gapScores: [Double]
    private let languages: [String]
    /// By document the ordinals of its passages, in its order.
    private let parts: [Int: [Int]]
    /// By document the ordinal of the passage that is the whole page.
    private let pageOf: [Int: Int]
    /// Of each group the page that says what agents reply.
    private let repliedPages: [RepliedPassage?]

    init(
        space: QuestionSpace, groups: [QuestionGroup], coverage: CoverageOfQuestions?,
        documents: [StoredDocument], names: [ClusterID: String]
    ) {
        let sketch = space.sketch
        let space = KnownSpace(space)
        let samples = groups.map(GroupSample.init)
        self.space = space
        remarks = RemarkClassifier(for: space)
        self.groups = groups
        self.coverage = coverage
        self.names = names
        distinctive = DistinctiveTerms(space: space, groups: groups, samples: samples)
        let speakers = ClusterSpeakers(
            samples, in: space, documents: documents, sketch: sketch)
        self.speakers = speakers
        hidden = Parallel.map(groups.count) {
        } each: { ordinal, _ in
            PrivateWords(in: speakers.texts(of: ordinal))
        }
        let languages = groups.map { Self.language(of: $0, in: space) }
        self.languages = languages
        let similarities = groups.map { group in
            coverage.map { coverage in
                Self.mean(group.questions.map { coverage.similarities[$0] })
            } ?? 0
        }
        self.similarities = similarities
        gapScores = zip(similarities, languages).map { similarity, language in
            coverage?.calibration(for: language).gapScore(similarity: similarity) ?? 1
        }
        let pages = space.passages.indices.filter { space.passages[$0].scope == .page }
        let replies = groups.indices.map { speakers.replies(to: $0, in: languages[$0], space) }
        let replied = ReplyAgreement(
            replies: replies, languages: languages, isCovered: gapScores.map { $0 < 0.5 },
            pages: pages.map { (space.passages[$0].text, space.passages[$0].language) })
        pageOf = Dictionary(
            pages.map { (space.passages[$0].document, $0) }, uniquingKeysWith: { first, _ in first }
        )
        let parts = Dictionary(grouping: space.passages.indices) { space.passages[$0].document }
        self.parts = parts
        let reader = FeatureReader(space.known)
        repliedPages = replied.pages.enumerated().map { ordinal, found in
            found.map { found in
                let said = space.space.vector(
                    of: reader.bag(
                        of: replies[ordinal].joined(separator: "\n"),
                        language: Language(rawValue: languages[ordinal])))
                let page = pages[found]
                return RepliedPassage(
                    page: page, among: parts[space.passages[page].document] ?? [page],
                    likest: said, in: space)
            }
        }
    }

    /// A page that says what agents reply, and its passage that does so most clearly.
    private struct RepliedPassage {
        /// Ordinals of the page as a whole and of the passage.
        let page: Int
        let best: Int
        /// The passage's similarity to the replies.
        let similarity: Double

        /// - Parameters:
        ///   - parts: The ordinals of the document's passages; of equals the first is taken, which
        ///     is the smaller.
        ///   - replies: The vector of what agents reply.
        init(page: Int, among parts: [Int], likest replies: SparseVector, in space: KnownSpace) {
            self.page = page
            var best: (ordinal: Int, similarity: Float) = (page, 0)
            for ordinal in parts where space.passages[ordinal].scope != .page {
                let similarity = replies.dot(space.passageVectors[ordinal])
                if similarity > best.similarity { best = (ordinal, similarity) }
            }
            self.best = best.ordinal
            similarity = Double(best.similarity)
        }
    }

    /// What one thread describes clusters with.
    private struct Tools {
        var label: ClusterLabel
        var terms: DistinctiveTerms.Scratch
        var journey = JourneyClassifier.Scratch()
        var contradictions: PassageContradictions

        init(for describer: ClusterDescriber) {
            let reader = FeatureReader(describer.space.known)
            label = ClusterLabel(in: describer.space, reader: reader)
            contradictions = PassageContradictions(in: describer.space, reader: reader)
            terms = DistinctiveTerms.Scratch(for: describer.distinctive)
        }
    }

    /// Returns the clusters that people see, one for each group, under the ids given, without links
    /// and verdicts.
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

    /// Returns clusters, in the order of the groups, with their verdicts.
    ///
    /// What members and agents say of one question in all its languages is taken together.
    func judged(_ clusters: [QuestionCluster]) -> [QuestionCluster] {
        let evidence = clusters.indices.map(speakers.evidence)
        let areRemarks = Parallel.map(groups.count, least: 16) {
            ExampleComparison.Scratch(for: remarks.comparison)
        } each: { ordinal, scratch in
            remarks.areRemarks(
                groups[ordinal].byCentrality,
                isSearch: {
                    speakers.documents[space.questions.documents[$0]]?.document.kind == .search
                }, scratch: &scratch)
        }
        let ordinals = Dictionary(
            clusters.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        return clusters.enumerated().map { ordinal, cluster in
            guard let coverage = cluster.coverage else { return cluster }
            var judged = cluster
            var members = evidence[ordinal]
            for linked in cluster.linked.compactMap({ ordinals[$0] }) {
                members.add(evidence[linked])
            }
            (judged.verdict, judged.reason) = VerdictRules.verdict(
                on: VerdictRules.Facts(
                    coverage: coverage, members: members, own: evidence[ordinal],
                    usualReferenceShare: speakers.usualReferenceShare,
                    areRemarks: areRemarks[ordinal],
                    sharedAnswer: { [speakers, space, languages] in
                        SharedAnswer.share(
                            of: speakers.replies(to: ordinal, in: languages[ordinal], space),
                            language: Language(rawValue: languages[ordinal]))
                    }))
            return judged
        }
    }

    /// Returns a cluster without its label, and what it can be called.
    private func describe(
        _ ordinal: Int, _ id: ClusterID, _ tools: inout Tools
    ) -> (cluster: QuestionCluster, choice: ClusterNaming.Choice) {
        let group = groups[ordinal]
        let terms = distinctive.terms(of: ordinal, count: Self.tellingCount)
        let words = distinctive.words(
            apart: ordinal, count: Self.termCount, hiding: [hidden[ordinal]],
            scratch: &tools.terms)
        let name = names[id]
        let labels =
            name != nil
            ? []
            : tools.label.labels(
                of: group.byCentrality, centroid: group.centroid.normalized,
                telling: terms.map(\.stem))
        let plain = LabelText(redactor: Redactor(besides: hidden[ordinal]))
        let choice = ClusterNaming.Choice(
            name: name, labels: labels.map { plain.label($0).label }, terms: words,
            size: group.questions.count)
        let asked = space.documents(of: group.questions)
        var cluster = QuestionCluster(
            id: id, label: "", language: languages[ordinal],
            medoid: space.questions.documents[group.byCentrality[0]],
            members: asked.members, secondaryMembers: asked.secondary, terms: words,
            distinctness: terms.prefix(Self.termCount).reduce(0) { $0 + $1.weight },
            journey: journey.place(
                of: group.byCentrality.prefix(Self.journeyCount).map { question in
                    (
                        space.questions.text(of: question),
                        Language(rawValue: space.questions.language(of: question))
                    )
                }, &tools.journey))
        if let coverage {
            var found = self.coverage(of: ordinal, telling: terms.map(\.stem), coverage)
            found.contradiction = tools.contradictions.first(
                among: found.evidence, telling: Set(terms.map(\.stem)),
                question: group.centroid.normalized)
            cluster.coverage = found
        }
        return (cluster, choice)
    }

    private func coverage(
        of ordinal: Int, telling: [Int32], _ coverage: CoverageOfQuestions
    ) -> Coverage {
        let pages = coverage.pages[ordinal]
        func split(_ page: Int?) -> (matched: [String], missing: [String]) {
            let stems = page.map { space.passageVectors[$0].features } ?? []
            return (
                distinctive.words(telling.filter(stems.contains), hiding: [hidden[ordinal]]),
                distinctive.words(
                    telling.filter { !stems.contains($0) }, hiding: [hidden[ordinal]])
            )
        }
        // What stands anywhere on the page is not lacking.
        let words = split(pages.first.map { pageOf[$0.passage.document] ?? $0.ordinal })
        return Coverage(
            gapScore: gapScores[ordinal], similarity: similarities[ordinal],
            threshold: coverage.calibration(for: languages[ordinal]).threshold,
            evidence: pages.map { evidence(withBeginning($0.passage), $0.similarity) },
            matchedTerms: words.matched, missingTerms: words.missing,
            repliedPage: repliedPages[ordinal].map { said in
                let words = split(said.page)
                return Coverage.RepliedPage(
                    best: evidence(space.passages[said.best], said.similarity),
                    matchedTerms: words.matched, missingTerms: words.missing)
            })
    }

    /// Returns a title with what stands below it, since a title alone shows nothing; other passages
    /// as they are.
    private func withBeginning(_ passage: Passage) -> Passage {
        guard passage.scope == .title else { return passage }
        let below = parts[passage.document]?.lazy.map { space.passages[$0] }
            .first { $0.scope == .paragraph || $0.scope == .section }
        guard let below else { return passage }
        var shown = passage
        shown.text += "\n" + below.text
        return shown
    }

    private func evidence(_ passage: Passage, _ similarity: Double) -> PassageEvidence {
        let content = speakers.documents[passage.document]?.document
        return PassageEvidence(
            passage: passage, contentID: content?.id ?? "", url: content?.url,
            similarity: similarity)
    }

    /// The language of most members; ties go to the one that comes first in the alphabet.
    private static func language(of group: QuestionGroup, in space: KnownSpace) -> String {
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
