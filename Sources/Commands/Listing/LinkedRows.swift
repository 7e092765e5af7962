import SupportModel

/// Makes one row of the questions that are the same in several languages.
enum LinkedRows {
    /// Returns the questions with those that are linked joined to the first of them.
    ///
    /// The row keeps the id and the words of the question that comes first; its demand is that of
    /// all, and so is its priority, which is proportional to demand.
    static func joined(_ questions: [ListedQuestion]) -> [ListedQuestion] {
        var rowOf: [ClusterID: Int] = [:]
        var rows: [ListedQuestion] = []
        for question in questions {
            guard let row = question.cluster.linked.lazy.compactMap({ rowOf[$0] }).first else {
                rowOf[question.cluster.id] = rows.count
                rows.append(question)
                continue
            }
            rowOf[question.cluster.id] = row
            rows[row].join(question)
        }
        return rows
    }
}

extension LinkedRows {
    /// Returns gaps as rows, best first: what every list, report, export and count of gaps is made
    /// of, so that they agree.
    ///
    /// A gap in several languages is one row, and rows that one article could answer stand together.
    static func rows(of gaps: [Gap]) -> [ListedQuestion] {
        let rows = joined(gaps.map { ListedQuestion($0) }).sorted {
            ($1.priority ?? 0, $0.cluster.id) < ($0.priority ?? 0, $1.cluster.id)
        }
        return together(rows)
    }

    /// Returns questions as rows, the most asked first: one in several languages is one row.
    static func mostAsked(_ questions: [ListedQuestion]) -> [ListedQuestion] {
        joined(questions.sorted(by: isAskedMore)).sorted(by: isAskedMore)
    }

    private static func isAskedMore(_ left: ListedQuestion, _ right: ListedQuestion) -> Bool {
        (right.demand.total, left.cluster.id) < (left.demand.total, right.cluster.id)
    }

    /// Returns rows in order, each followed by those that one article could answer with it.
    private static func together(_ rows: [ListedQuestion]) -> [ListedQuestion] {
        groups(of: rows.map(\.cluster)).flatMap { group in group.map { rows[$0] } }
    }

    /// Returns the places of questions that one article could answer, by the first of each.
    static func groups(of clusters: [QuestionCluster]) -> [[Int]] {
        let placeOf = Dictionary(
            clusters.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        var isPlaced = Set<Int>()
        return clusters.indices.compactMap { place in
            guard isPlaced.insert(place).inserted else { return nil }
            let near = clusters[place].near.compactMap { placeOf[$0] }.sorted()
            return [place] + near.filter { isPlaced.insert($0).inserted }
        }
    }
}

extension ListedQuestion {
    /// The languages that it is asked in, as people read them: `en · pl · ru`.
    var languageNames: String { languages.joined(separator: " · ") }

    fileprivate mutating func join(_ other: ListedQuestion) {
        joined += other.all
        demand.tickets += other.demand.tickets
        demand.reviews += other.demand.reviews
        demand.searches += other.demand.searches
        if let own = priority, let theirs = other.priority {
            priority = own + theirs
        }
    }
}
