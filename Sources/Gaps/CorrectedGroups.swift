import SupportModel
import TextEngine

/// Which questions belong together while people's merges, splits and moves are
/// carried out.
///
/// Questions go by ordinal, documents by key. Groups keep their ordinals; a group whose questions
/// went elsewhere stays as an empty one.
struct CorrectedGroups {
    /// The questions of each group, in no order.
    private(set) var members: [Set<Int>]
    /// The groups that are not what they were.
    private(set) var changed: Set<Int> = []

    private let documents: [Int]
    private let vector: (Int) -> SparseVector
    private var groupOf: [Int?]
    private let mainQuestion: [Int: Int]
    private let copies: [Int: [Int]]
    private let representatives: [Int]

    /// - Parameters:
    ///   - groups: The questions of each group.
    ///   - documents: Of each question the document whose main question it is, or nil.
    ///   - representatives: Of each question the first one that says the same.
    ///   - vector: Gives a question's vector.
    init(
        _ groups: [[Int]], documents: [Int?], representatives: [Int],
        vector: @escaping (Int) -> SparseVector
    ) {
        members = groups.map(Set.init)
        self.documents = documents.map { $0 ?? 0 }
        self.representatives = representatives
        self.vector = vector
        groupOf = Array(repeating: nil, count: documents.count)
        for (group, questions) in groups.enumerated() {
            for question in questions { groupOf[question] = group }
        }
        var mainQuestion: [Int: Int] = [:]
        var copies: [Int: [Int]] = [:]
        for (question, document) in documents.enumerated() {
            guard let document else { continue }
            mainQuestion[document] = question
            copies[representatives[question], default: []].append(question)
        }
        self.mainQuestion = mainQuestion
        self.copies = copies
    }

    /// The groups that a document is left in, by first question.
    var asked: [Int] {
        members.indices.filter { group in
            // Where all are gone, what they asked beside their main question is no one's any more.
            changed.contains(group)
                ? members[group].contains { documents[$0] > 0 } : !members[group].isEmpty
        }.sorted { (members[$0].min() ?? 0) < (members[$1].min() ?? 0) }
    }

    /// Returns the group that holds the most of some documents, or nil where most are in none.
    ///
    /// Ties go to the group of the document that is named first.
    func group(of keys: [Int]) -> Int? {
        place(of: keys.compactMap { mainQuestion[$0] }) ?? nil
    }

    /// Makes the groups of the snapshots one; where most of a snapshot is in no group, its lone
    /// questions join one by one.
    mutating func merge(_ snapshots: [ClusterSnapshot]) {
        var target: Int?
        for snapshot in snapshots {
            let questions = snapshot.documents.compactMap { mainQuestion[$0] }
            guard let place = self.place(of: questions) else { continue }
            let joining = place.map { members[$0] } ?? Set(questions.filter { groupOf[$0] == nil })
            if let target {
                if place != target { move(joining, to: target) }
            } else {
                target = place ?? newGroup(of: joining)
            }
        }
    }

    /// Makes documents, and those that say the very same, a group apart from the rest.
    ///
    /// Where clustering keeps them apart by itself they stay with the company that they have got;
    /// what came after the decision goes with whom it resembles more.
    mutating func split(_ keys: [Int], from rest: ClusterSnapshot, knownUpTo: Int) {
        let outside = group(of: rest.documents)
        let named = questions(of: keys)
        guard !named.isEmpty else { return }
        let company = place(of: named.filter { groupOf[$0] != outside }.sorted()) ?? nil
        let known = company.map { members[$0].filter { documents[$0] <= knownUpTo } } ?? []
        if let company, known.count(where: named.contains) * 2 >= known.count {
            move(named, to: company)
        } else {
            _ = newGroup(of: named)
        }
        if let outside { follow(named, outOf: outside, knownUpTo: knownUpTo) }
    }

    /// Puts documents, and those that say the very same, into the group of a snapshot, or into none.
    ///
    /// Where most of the snapshot is in no group, its lone questions are the group; where nothing of
    /// it is left, all stays as it is.
    mutating func move(_ keys: [Int], to target: ClusterSnapshot?) {
        let named = questions(of: keys)
        guard let target else { return free(named) }
        let there = target.documents.compactMap { mainQuestion[$0] }
        guard !named.isEmpty, let place = place(of: there) else { return }
        move(named, to: place ?? newGroup(of: Set(there.filter { groupOf[$0] == nil })))
    }

    /// Returns the main questions of documents, and all that say the very same.
    private func questions(of keys: [Int]) -> Set<Int> {
        Set(keys.compactMap { mainQuestion[$0] }.flatMap { copies[representatives[$0]] ?? [$0] })
    }

    /// Moves what came later and is nearer to the questions split off than to those that stayed.
    private mutating func follow(_ named: Set<Int>, outOf outside: Int, knownUpTo: Int) {
        let newcomers = members[outside].filter { documents[$0] > knownUpTo }
        let stayed = members[outside].subtracting(newcomers)
        guard !newcomers.isEmpty, !stayed.isEmpty, let first = named.first,
            let target = groupOf[first]
        else { return }
        let there = SparseVector.mean(of: named.sorted().map(vector)).normalized
        let here = SparseVector.mean(of: stayed.sorted().map(vector)).normalized
        let following = newcomers.filter {
            let vector = vector($0)
            return vector.dot(there) > vector.dot(here)
        }
        move(following, to: target)
    }

    /// Returns where most of the questions are; nil where there are no questions.
    private func place(of questions: [Int]) -> Int?? {
        var counts: [Int?: Int] = [:]
        for question in questions { counts[groupOf[question], default: 0] += 1 }
        guard let most = counts.values.max() else { return nil }
        // The first named one decides among equals, so that no dictionary's order does.
        let decider = questions.first { counts[groupOf[$0]] == most }
        return decider.map { groupOf[$0] }
    }

    private mutating func newGroup(of questions: Set<Int>) -> Int {
        members.append([])
        move(questions, to: members.count - 1)
        return members.count - 1
    }

    private mutating func move(_ questions: Set<Int>, to target: Int) {
        for question in questions where groupOf[question] != target {
            if let source = groupOf[question] {
                members[source].remove(question)
                changed.insert(source)
            }
            members[target].insert(question)
            groupOf[question] = target
            changed.insert(target)
        }
    }
    /// Takes questions out of their groups into none.
    private mutating func free(_ questions: Set<Int>) {
        for question in questions {
            guard let source = groupOf[question] else { continue }
            members[source].remove(question)
            changed.insert(source)
            groupOf[question] = nil
        }
    }
}
