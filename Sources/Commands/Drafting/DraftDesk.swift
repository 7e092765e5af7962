import Cleaning
import Foundation
import Gaps
import Reporting
import SupportModel
import Wording

/// Where the draft of one question comes from, and where it is kept.
struct DraftDesk {
    private let id: ClusterID
    private let question: ListedQuestion
    private let members: [StoredDocument]
    private var draft: Draft
    private let standing: ArticleStanding
    private let timeZone: TimeZone
    private let redactor: Redactor

    /// - Parameters:
    ///   - members: The documents that ask the question, in load order.
    ///   - language: The language of the draft; the question's if left out.
    ///   - standard: What agents write to customers of many questions.
    ///   - timeZone: In which days and weeks begin.
    init(
        _ cluster: QuestionCluster, members: [StoredDocument], standing: ArticleStanding,
        language: String? = nil, besides standard: StandardSentences, timeZone: TimeZone
    ) {
        id = cluster.id
        self.members = members
        self.standing = standing
        self.timeZone = timeZone
        question = ListedQuestion(cluster, documents: members.byKey(), state: standing.state)
        let texts = members.lazy.map(\.document).flatMap { [$0.text] + $0.replies }
        redactor = Redactor(besides: PrivateWords(in: texts))
        draft = DraftWriter(redactor: redactor, timeZone: timeZone).draft(
            for: cluster, members: members, language: language, besides: standard)
    }

    /// What agents answered, for drafts in other languages; nil where they did not.
    var foreignAnswer: DraftForeignAnswer? {
        draft.answer.isEmpty
            ? nil
            : DraftForeignAnswer(
                cluster: id, language: draft.language, sentences: draft.answer)
    }

    /// Returns the same with what agents answered in other languages.
    func beside(_ answers: [DraftForeignAnswer]) -> DraftDesk {
        var desk = self
        desk.draft.foreignAnswers = answers
        return desk
    }

    /// The brief for whoever writes it.
    var brief: DraftBrief { DraftBrief(draft: draft, question: question, members: members) }

    /// The draft that is made of replies.
    var article: DraftArticle {
        DraftArticle(draft: draft, standing: standing, members: members, timeZone: timeZone)
    }

    /// Returns the text that a person or a command wrote before; nil where none is kept.
    func writtenBefore(in context: CommandContext) throws -> Report? {
        guard let kept = try context.workspace(for: .reading).draft(for: id),
            kept.origin != .replies, kept.language == draft.language
        else { return nil }
        context.remark(
            say(
                kept.origin == .person
                    ? """
                    this text is yours, kept before; 'lacuna draft \(id) --anew' makes one of \
                    replies
                    """
                    : """
                    this text is a command's, kept before; 'lacuna draft \(id) --anew' makes one \
                    of replies
                    """))
        return WrittenArticle(draft: kept, question: title).report
    }

    /// Returns the draft that is made of replies, and keeps it if it is to be kept.
    func assembled(isKept: Bool, in context: CommandContext) throws -> Report {
        guard isKept else {
            context.remark(
                say("nothing was changed; 'lacuna draft \(id) --save' keeps it in the workspace"))
            return article.report
        }
        let article = DraftArticle(
            draft: draft, standing: whenKept, members: members, timeZone: timeZone)
        try keep(article.markdown, from: .replies, in: context)
        return article.report
    }

    /// Keeps the text of a file as it is.
    func keep(fileAt path: String, in context: CommandContext) throws -> Report {
        try keep(DraftFile(path: path).text(), from: .person, in: context)
        return DecisionRecord(cluster: id).answer(
            say(
                """
                Kept the text of \(path) as the draft of \(id) “\(title)”; its state is now drafted.
                """),
            next: .next(
                command: "mark \(id) reviewed", purpose: say("say that it can be published")),
            in: context)
    }

    /// Has a command write the draft, and keeps what it wrote if it is to be kept.
    func written(
        by command: WritingCommand, isKept: Bool, in context: CommandContext
    ) throws -> Report {
        let brief = brief.markdown
        // Whatever the command does, the workspace is free for it.
        try context.close()
        let text = try command.draft(from: brief, unless: context.interruption)
        let written = KeptDraft(
            cluster: id, language: draft.language,
            text: article(of: text, standing: isKept ? whenKept : standing),
            origin: .command, date: context.now)
        if isKept {
            try keep(written.text, from: .command, in: context)
        } else {
            context.remark(say("nothing was changed; --save keeps it in the workspace"))
        }
        return WrittenArticle(draft: written, question: title).report
    }

    private var title: String { PlainTitle().of(draft.title) }

    private var whenKept: ArticleStanding {
        var standing = standing
        standing.state = .drafted
        return standing
    }

    /// What a command wrote as an article: redacted, without markup that could run, with front
    /// matter that says who wrote it.
    private func article(of text: String, standing: ArticleStanding) -> String {
        let parts = ArticleText(MarkdownHTML.harmless(redactor.redacted(TerminalText.safe(text))))
        let facts =
            DraftArticle(draft: draft, standing: standing, members: members).frontMatter
            + [Fact("written-by", "command"), Fact("reviewed", .bool(false))]
        let heading = PlainTitle().of(parts.title ?? draft.title)
        return ReportFormat.markdown.text(
            of: Report(blocks: [.frontMatter(facts), .heading(heading, level: 1)]))
            + "\n" + parts.body
    }

    private func keep(
        _ text: String, from origin: KeptDraft.Origin, in context: CommandContext
    ) throws {
        let own = question.cluster.language
        guard draft.language == own else {
            throw CommandError.usage(
                say("one draft of a question can be kept, in its own language, \(own)"))
        }
        let workspace = try context.workspace(for: .changing)
        try workspace.keep(
            KeptDraft(
                cluster: id, language: draft.language, text: text, origin: origin,
                date: context.now))
        try DecisionRecord(cluster: id).keep(
            .mark(.drafted, article: nil, on: nil, reason: nil), in: workspace, context)
        guard origin != .person else { return }
        context.remark(
            say(
                """
                kept the draft of \(id); its state is now drafted. Next: \
                'lacuna mark \(id) reviewed', 'lacuna mark \(id) published --article URL'
                """))
    }
}
