package import ArgumentParser
import Gaps
package import Reporting
import SupportModel
import Wording

/// Lists customers' words beside the words that the content has for the same thing.
package struct LexiconCommand: WorkspaceCommand {
    package static let configuration = CommandConfiguration(
        commandName: "lexicon",
        abstract: "List customers' words beside your pages' words for the same thing.",
        discussion: """
            lacuna lexicon --lang pl --top 10
            lacuna lexicon invoice
            lacuna lexicon --format synonyms > synonyms.txt

            The format synonyms is a synonym file for Solr and Elasticsearch: a search for a
            customer's word then finds the page's word as well.
            """)

    package static var formats: [ReportFormat] { ReportFormat.ofEveryReport + [.synonyms] }

    @Argument(help: ArgumentHelp("Only this word, on either side.", valueName: "word"))
    var word: String?

    @Option(
        help: ArgumentHelp("Only the first so many.", valueName: "number"),
        transform: ArgumentSpelling.top)
    var top: Int?

    @Option(
        help: ArgumentHelp("Only words of this language.", valueName: "code"),
        completion: .languages, transform: ArgumentSpelling.language)
    var lang: String?

    @Flag(help: "Also uncertain ones; read the examples before you use them.")
    var unsure = false

    @OptionGroup(title: "Everywhere") package var shared: SharedOptions

    package init() {}

    package func validate() throws {
        if let word, word.allSatisfy({ !$0.isLetter }) {
            throw ValidationError(say("name a word, of customers or of your pages"))
        }
    }

    package func report(in context: CommandContext) throws -> Report {
        let current = try AnalysisCache().current(in: context)
        let content = try current.contentDocuments()
        let pairs =
            content.isEmpty || current.analysis.clusters.isEmpty
            ? [] : try current.lexicon(of: lang, content: content).pairs
        let examples = try current.documents(
            keys: Set(pairs.flatMap { [$0.customerExample.document, $0.contentExample.document] })
                .sorted())
        let list = LexiconList(
            pairs: pairs, documents: (examples + content).byKey(), word: word,
            withUnsure: unsure, top: top)
        let empty = EmptyState(
            asking: current.analysis.placements.count,
            clusters: current.analysis.clusters.count, hasContent: !content.isEmpty)
        return list.report(insteadOf: instead(empty), caution: empty.caution)
    }

    /// Returns an answer where pages or questions are missing.
    private func instead(_ empty: EmptyState) -> [Block]? {
        guard empty.hasContent else {
            return [
                .paragraph(
                    say("No content is loaded, so customers' words cannot be laid beside yours.")),
                .next(
                    command: "load help-centre/ --as content",
                    purpose: say("bring in your articles, pages and FAQ")),
            ]
        }
        return empty.insteadOfQuestions()
    }
}
