import Gaps
import SupportModel
import Wording

/// Puts an answer that lies on several pages into words.
struct SplitText {
    var text: CustomerText

    /// Returns what is asked and what each page has of the answer, as a sentence.
    func sentence(on split: SplitAnswer) -> String {
        let (id, label) = (split.cluster.id, text.label(split.cluster.label))
        let pages = split.parts.map { part in
            let title = text.label(part.evidence.passage.title)
            return title.isEmpty
                ? part.evidence.contentID
                : "\(AnswerLanguage.current.quoted(title)) (\(part.evidence.contentID))"
        }
        guard split.isDivided else {
            return say(
                """
                \(id) “\(label)”: \(list: pages) answer it about equally well; keep one, or link \
                them.
                """)
        }
        let shares = zip(pages, split.parts).map { page, part in
            say("\(page) alone speaks of \(list: part.words.prefix(3).map(text.label))")
        }
        return say("\(id) “\(label)”: \(list: shares); bring the answer together on one page.")
    }
}
