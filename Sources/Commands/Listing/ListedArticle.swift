import Gaps
import Reporting
import SupportModel

/// A page of the content as lists show it.
struct ListedArticle {
    var use: ArticleUse
    var document: Document
    /// How often the questions that it answers were asked.
    var demand: Demand
    private let text = CustomerText()

    init(_ use: ArticleUse, document: Document, asking: DocumentsByKey) {
        self.use = use
        self.document = document
        demand = use.answered.reduce(into: Demand()) { sum, use in
            let demand = GapRanking.demand(of: use.cluster, among: asking)
            sum.tickets += demand.tickets
            sum.reviews += demand.reviews
            sum.searches += demand.searches
        }
    }

    /// The title of a page, or its id where it has none.
    static func title(of document: Document, in text: CustomerText = CustomerText()) -> String {
        let title = text.label(document.subject ?? "")
        return title.isEmpty ? document.id : title
    }

    /// The page's title, or its id where it has none.
    var title: String {
        Self.title(of: document, in: text)
    }

    /// How sure it is that the page answers its questions: the mean over those who ask.
    var certainty: Double? {
        var (sum, weight) = (0.0, 0.0)
        for use in use.answered {
            guard let certainty = use.cluster.certainty else { continue }
            let size = Double(use.cluster.members.count + use.cluster.secondaryMembers.count)
            sum += certainty * size
            weight += size
        }
        return weight > 0 ? sum / weight : nil
    }

    /// Returns the page for programs.
    var record: DataValue {
        func ids(_ uses: [ArticleUse.Use]) -> DataValue {
            .array(uses.map { .string($0.cluster.id.description) })
        }
        return [
            "article": .string(document.id), "title": .string(title),
            "url": DataValue(document.url), "language": .string(use.language),
            "questions": ids(use.answered), "tickets": .integer(demand.tickets),
            "reviews": .integer(demand.reviews), "searches": .integer(demand.searches),
            "certainty": DataValue(certainty), "open": ids(use.open), "beside": ids(use.beside),
            "unused": .bool(use.isUnused),
        ]
    }
}
