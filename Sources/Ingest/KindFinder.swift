internal import SupportModel

/// Finds the kind of documents by the names of columns, files and folders.
enum KindFinder {
    /// The kind that a table's columns show, or nil where they would suit several.
    static func kind(ofColumns columns: [String]) -> DocumentKind? {
        let names = Set(columns.map(FieldAliases.normalized))
        let fields = Set(columns.compactMap { FieldAliases.match($0)?.field })
        if fields.isSuperset(of: [.start, .end]),
            !fields.isDisjoint(with: [.campaign, .promise, .products, .subject])
                || names.contains("name") || names.contains("nazwa")
        {
            return .campaign
        }
        if fields.isSuperset(of: [.question, .answer]), !fields.contains(.text) { return .content }
        if !names.isDisjoint(with: ticketColumns) { return .ticket }
        if fields.contains(.query),
            !fields.contains(.text) || !fields.isDisjoint(with: [.count, .results, .clicks])
        {
            return .search
        }
        if fields.isSuperset(of: [.rating, .text]) { return .review }
        if !names.isDisjoint(with: contentColumns), fields.contains(.text) { return .content }
        return nil
    }

    /// The kind that a key around a list of records names: `{"tickets": […]}`.
    static func kind(ofKey key: String) -> DocumentKind? { kind(ofWords: key) }

    /// The kind that a file of rows or a folder above it names; the nearest name wins.
    static func kind(ofRowsAt path: String) -> DocumentKind? {
        let parts = path.split(separator: "/")
        guard let file = parts.last else { return nil }
        let stem = file.firstIndex(of: ".").map { file[..<$0] } ?? file
        return ([stem] + parts.dropLast().reversed()).lazy.compactMap(kind(ofWords:)).first
    }

    /// The kind that the folders above a page name.
    ///
    /// Where one says content, a section of the help centre may be called as it likes; a page's own
    /// name counts only if it says nothing else, for articles are about tickets and reviews too.
    static func kind(ofPageAt path: String) -> DocumentKind? {
        let parts = path.split(separator: "/")
        guard let file = parts.last else { return nil }
        let folders = parts.dropLast().reversed().compactMap(kind(ofWords:))
        if folders.contains(.content) { return .content }
        if let kind = folders.first { return kind }
        let stem = file.firstIndex(of: ".").map { file[..<$0] } ?? file
        let words = words(of: stem)
        return words.count == 1 ? kind(ofWords: stem) : nil
    }

    /// The kind of the last word that names one.
    private static func kind(ofWords name: some StringProtocol) -> DocumentKind? {
        words(of: name).reversed().lazy.compactMap { kindOfWord[$0] }.first
    }

    private static func words(of name: some StringProtocol) -> [String] {
        name.split(whereSeparator: { !$0.isLetter }).map { $0.lowercased() }
    }

    private static let ticketColumns: Set<String> = [
        "ticket id", "issue key", "requester", "requester id", "assignee", "priority",
        "satisfaction score", "first reply time in minutes", "ticket type", "numer zgłoszenia",
        "номер обращения",
    ]

    private static let contentColumns: Set<String> = [
        "section id", "folder id", "category id", "vote sum", "article id", "html url",
    ]

    private static let kindOfWord: [String: DocumentKind] = {
        let lists: [(DocumentKind, String)] = [
            (
                .ticket,
                """
                ticket,tickets,conversation,conversations,mails,emails,inbox,issues,zgłoszenia,\
                zgloszenia,zgłoszenie,bilety,wiadomości,тикеты,обращения,обращение,заявки,сообщения
                """
            ),
            (.review, "review,reviews,ratings,opinie,opinia,recenzje,отзывы,отзыв,рецензии"),
            (
                .search,
                """
                search,searches,query,queries,searchlog,wyszukiwania,zapytania,wyszukiwarka,\
                запросы,поиск
                """
            ),
            (
                .content,
                """
                article,articles,help,content,contents,faq,faqs,kb,knowledge,knowledgebase,docs,\
                pages,helpcenter,helpcentre,artykuły,artykuly,pomoc,treści,tresci,strony,статьи,\
                помощь,справка,контент
                """
            ),
            (.campaign, "campaign,campaigns,kampanie,kampania,кампании,кампания"),
        ]
        var result: [String: DocumentKind] = [:]
        for (kind, words) in lists {
            for word in words.split(separator: ",") { result[String(word)] = kind }
        }
        return result
    }()
}
