import Gaps
import SupportModel
import Wording

/// Puts an answer that lies on several pages into words.
struct SplitText {
    var text: CustomerText

    /// Returns what is asked and what each page has of the answer, as a sentence.
    func sentence(on split: SplitAnswer) -> String {
        let question = "\(split.cluster.id) “\(text.label(split.cluster.label))”"
        let pages = split.parts.map { part in
            let title = text.label(part.evidence.passage.title)
            return title.isEmpty
                ? part.evidence.contentID : "“\(title)” (\(part.evidence.contentID))"
        }
        guard split.isDivided else {
            return "\(question): \(Counted.list(pages)) answer it about equally well; keep one, "
                + "or link them."
        }
        let shares = zip(pages, split.parts).map { page, part in
            "\(page) alone speaks of \(Counted.list(part.words.prefix(3).map(text.label)))"
        }
        return "\(question): \(Counted.list(shares)); bring the answer together on one page."
    }
}
