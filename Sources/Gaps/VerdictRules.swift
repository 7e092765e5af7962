import SupportModel
import TextEngine
import Wording

/// Says whether a group of questions is answered, and if not, which kind of gap it is.
///
/// Missing and thin are what is left when the content does not answer; every other verdict needs
/// evidence of its own.
struct VerdictRules {
    /// What the rules look at.
    struct Facts {
        var coverage: Coverage
        /// What the members and their replies tell, in all languages.
        var members: MemberEvidence
        /// The same of the cluster's own language, whose replies can be compared.
        var own: MemberEvidence
        /// The share of all documents that name an order or an account.
        var usualReferenceShare: Double
        /// Whether most members ask nothing (``RemarkClassifier``).
        var areRemarks = false
        /// How far agents tell the members the same, 0 to 1 (``SharedAnswer``).
        var sharedAnswer: @Sendable () -> Double
    }

    /// The fewest replies that are evidence of a fault, and documents of private questions.
    private static let minimumFaults = 2
    private static let minimumReferences = 3

    /// Whether so many replies say something that it stands for the question: two, or one of three.
    private static func isTelling(_ count: Int, of replied: Int) -> Bool {
        count >= minimumFaults || (count == 1 && replied <= 3)
    }

    /// Returns the verdict and its reason in one sentence.
    static func verdict(on facts: Facts) -> (verdict: Verdict, reason: Message) {
        let coverage = facts.coverage
        let closest = coverage.evidence.first.map(Self.name)
        if let found = productDefect(facts.members) ?? personal(facts) ?? foreign(facts.members)
            ?? remarks(facts) ?? conflicting(facts) ?? stale(facts)
        {
            return found
        }
        if coverage.gapScore >= 0.5, let page = coverage.repliedPage { return replied(page) }
        guard coverage.gapScore >= 0.5 else {
            let words = Self.few(coverage.matchedTerms)
            guard let closest else { return (.covered, "The content answers it.") }
            return (
                .covered,
                words.isEmpty
                    ? "“\(closest)” answers it."
                    : "“\(closest)” answers it: it speaks of \(quoted: words)."
            )
        }
        guard let closest else { return (.missing, "Nothing in the content comes near it.") }
        let known = coverage.matchedTerms.count + coverage.missingTerms.count
        let missing = Self.few(coverage.missingTerms)
        if coverage.gapScore < 0.8, known > 0, coverage.matchedTerms.count * 2 >= known {
            return (
                .thin,
                missing.isEmpty
                    ? "“\(closest)” mentions it in passing and does not answer it."
                    : "“\(closest)” mentions \(quoted: Self.few(coverage.matchedTerms)) and says nothing of \(quoted: missing)."
            )
        }
        return (
            .missing,
            missing.isEmpty
                ? "Nothing in the content comes near; the closest page is “\(closest)”."
                : "Nothing in the content speaks of \(quoted: missing) as customers do; the closest page is “\(closest)”."
        )
    }

    private static func productDefect(_ members: MemberEvidence) -> (Verdict, Message)? {
        if isTelling(members.admittedFaults, of: members.replied),
            members.admittedFaults * 2 >= members.replied
        {
            return (
                .productDefect,
                "\(members.admittedFaults) of \(members.replied) replies admit a fault of the product: it needs a repair, not an article."
            )
        }
        guard members.blamedUpdates >= minimumReferences,
            members.blamedUpdates * 2 >= members.size
        else { return nil }
        return (
            .productDefect,
            "\(members.blamedUpdates) of \(members.writtenSize) say that it began with an update: it needs a repair, not an article."
        )
    }

    private static func personal(_ facts: Facts) -> (Verdict, Message)? {
        let members = facts.own
        let share = Double(members.personalReferences) / Double(max(1, members.size))
        guard members.personalReferences >= minimumReferences, share >= 0.5,
            share >= 2 * facts.usualReferenceShare, facts.sharedAnswer() < 0.5
        else { return nil }
        return (
            .private,
            "\(members.personalReferences) of \(members.writtenSize) name an order or an account: the answer depends on that customer's data."
        )
    }

    private static func foreign(_ members: MemberEvidence) -> (Verdict, Message)? {
        guard isTelling(members.declined, of: members.replied),
            members.declined * 2 >= members.replied
        else { return nil }
        return (
            .outOfScope,
            "\(members.declined) of \(members.replied) replies say that it is not for us to answer."
        )
    }

    private static func remarks(_ facts: Facts) -> (Verdict, Message)? {
        guard facts.areRemarks else { return nil }
        return (
            .outOfScope,
            "Most of them thank, praise or complain in general, or a program sent them: they ask nothing."
        )
    }

    /// Pages that disagree, where one of them would be the answer or agents say that one is wrong.
    private static func conflicting(_ facts: Facts) -> (Verdict, Message)? {
        guard let found = facts.coverage.contradiction,
            facts.coverage.gapScore < 0.5 && found.namesQuestion
                || isTelling(facts.members.disownedPages, of: facts.members.replied)
        else { return nil }
        return (
            .conflicting,
            found.difference.count == 2
                ? "“\(found.first.title)” and “\(found.second.title)” disagree: \(found.difference[0]) in one, \(found.difference[1]) in the other."
                : "“\(found.first.title)” and “\(found.second.title)” disagree: one denies what the other says."
        )
    }

    /// A page that comes near, of which agents say that it is old, or that it is no longer so.
    private static func stale(_ facts: Facts) -> (Verdict, Message)? {
        let (members, coverage) = (facts.members, facts.coverage)
        guard let best = coverage.evidence.first, !coverage.matchedTerms.isEmpty else { return nil }
        if isTelling(members.disownedPages, of: members.replied),
            members.disownedPages * 4 >= members.replied
        {
            return (
                .stale,
                "“\(name(of: best))” comes near, and \(members.disownedPages) of \(members.replied) replies say that a page is old or wrong."
            )
        }
        guard members.toldChanges >= minimumReferences, members.toldChanges * 2 >= members.replied
        else { return nil }
        return (
            .stale,
            "“\(name(of: best))” comes near, and \(members.toldChanges) of \(members.replied) replies say that something is no longer so."
        )
    }

    /// A page says what agents reply: customers find it by its words, or they do not.
    private static func replied(_ page: Coverage.RepliedPage) -> (Verdict, Message) {
        guard page.missingTerms.count > page.matchedTerms.count else {
            return (
                .covered, "“\(page.title)” says what agents reply, in words that customers use."
            )
        }
        return (
            .wrongWords,
            "“\(page.title)” says what agents reply, but not \(quoted: few(page.missingTerms)), as customers call it: no new article needed, add their words."
        )
    }

    private static func name(of evidence: PassageEvidence) -> String {
        evidence.passage.title.isEmpty ? evidence.contentID : evidence.passage.title
    }

    /// As many words as a sentence bears.
    private static func few(_ words: [String]) -> [String] { Array(words.prefix(3)) }
}
