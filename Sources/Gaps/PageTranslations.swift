import SupportModel

/// Finds pages that are translations of each other, and their sections that are.
struct PageTranslations {
    /// By the workspace's key of a page, the smallest key of its translations and itself.
    private let groupOf: [Int: Int]
    private let pages: [Int: Document]

    /// - Parameter languageOf: The language of each content document by key.
    init(of contents: [StoredDocument], languageOf: [Int: String]) {
        let profiles = contents.map { stored in
            LanguageLinks.Profile(
                language: languageOf[stored.key] ?? "", evidence: Self.evidence(of: stored.document)
            )
        }
        var groupOf: [Int: Int] = [:]
        for group in LanguageLinks(profiles).groups() {
            for member in group { groupOf[contents[member].key] = contents[group[0]].key }
        }
        self.groupOf = groupOf
        pages = Dictionary(contents.map { ($0.key, $0.document) }) { first, _ in first }
    }

    /// Returns what a passage and its translations have in common: its page and, if the pages are
    /// built alike, its section; nothing for a page that is not translated.
    func features(of passage: Passage) -> [String] {
        guard let group = groupOf[passage.document] else { return [] }
        guard let heading = passage.heading,
            let original = pages[group], let page = pages[passage.document],
            page.sections.count == original.sections.count,
            let section = page.sections.firstIndex(where: { $0.heading == heading })
        else { return ["\(group)"] }
        return ["\(group)", "\(group)#\(section)"]
    }

    private static func evidence(of page: Document) -> [LanguageLinks.Kind: [String: Double]] {
        var evidence: [LanguageLinks.Kind: [String: Double]] = [:]
        let path = page.id.split(separator: "/")
        if let file = path.last?.split(separator: ".").first, file.count >= 3 {
            evidence[.name, default: [:]]["file \(file.lowercased())"] = 1
        }
        let headings = page.sections.count { $0.heading != nil }
        let levels = page.sections.map { String($0.level) }.joined()
        if headings > 2 { evidence[.pages, default: [:]]["headings \(levels)"] = 1 }
        let sections = page.sections.flatMap { [$0.heading ?? ""] + $0.paragraphs }
        let text = sections.isEmpty ? page.text : sections.joined(separator: "\n")
        for figure in Figures.features(of: text) { evidence[.figures, default: [:]][figure] = 1 }
        for tag in page.tags {
            evidence[.tags, default: [:]][CrossScript.skeleton(of: tag) ?? tag] = 1
        }
        let titleWords = (page.subject ?? "").split { !$0.isLetter && !$0.isNumber }
        for word in titleWords {
            if let skeleton = CrossScript.skeleton(of: String(word)) {
                evidence[.words, default: [:]][skeleton] = 1
            }
        }
        return evidence
    }
}
