import Gaps
import SupportModel

/// What one run of the program, a chat mostly, remembers from command to command; it only saves time.
final class SessionMemory {
    /// What answers questions about a state of a workspace.
    struct Answerer {
        /// The path, revision and grain that it is good for.
        var key: [String]
        var searcher: ContentSearcher
        var clusters: [ClusterID: QuestionCluster]
    }

    private var answerer: Answerer?

    /// Returns what answers questions under a key, made by a function if the last one has another.
    func answerer(for key: [String], make: () throws -> Answerer) rethrows -> Answerer {
        if let answerer, answerer.key == key { return answerer }
        let made = try make()
        answerer = made
        return made
    }

    /// So many documents are kept between commands; more would take too much memory.
    private static let mostDocuments = 250_000

    private var analysis: (key: [String], analysis: Analysis)?
    private var languages: (key: [String], articles: ArticleLanguages)?
    private var fields: (key: [String], documents: [StoredDocument])?

    /// Returns the analysis of a state of a workspace, read by a function if the last one is another.
    func analysis(for key: [String], read: () throws -> Analysis?) rethrows -> Analysis? {
        if let analysis, analysis.key == key { return analysis.analysis }
        // What is of another state goes before more is read.
        analysis = nil
        guard let made = try read() else { return nil }
        if made.placements.count <= Self.mostDocuments { analysis = (key, made) }
        return made
    }

    private var lexicon: (key: [String], lexicon: Lexicon)?

    /// Returns the lexicon of a state of a workspace, learnt by a function if the last one is of
    /// another.
    func lexicon(for key: [String], learn: () throws -> Lexicon) rethrows -> Lexicon {
        if let lexicon, lexicon.key == key { return lexicon.lexicon }
        let made = try learn()
        lexicon = (key, made)
        return made
    }

    /// Returns the languages of the articles of a state of a workspace.
    func articleLanguages(
        for key: [String], make: () throws -> ArticleLanguages
    ) rethrows -> ArticleLanguages {
        if let languages, languages.key == key { return languages.articles }
        let made = try make()
        languages = (key, made)
        return made
    }

    /// Returns the documents that ask, without their texts, of a state of a workspace.
    func askingFields(
        for key: [String], read: () throws -> [StoredDocument]
    ) rethrows -> [StoredDocument] {
        if let fields, fields.key == key { return fields.documents }
        fields = nil
        let made = try read()
        if made.count <= Self.mostDocuments { fields = (key, made) }
        return made
    }
}
