import Cleaning
import SupportModel
import TextEngine

/// What members and agents' replies tell about a question that no article can answer.
struct MemberEvidence: Sendable {
    /// What a document tells of itself.
    struct Facts: OptionSet, Sendable {
        let rawValue: UInt8
        static let hasReply = Facts(rawValue: 1)
        /// A reply says that the makers know of a fault and will mend it.
        static let admitsFault = Facts(rawValue: 2)
        /// The customer says that it came after or since an update or a new version.
        static let blamesUpdate = Facts(rawValue: 4)
        /// The question or a reply names an order, an account or a parcel.
        static let isPersonal = Facts(rawValue: 8)
        /// A reply says that a page is old or wrong.
        static let disownsPage = Facts(rawValue: 16)
        /// A reply says that something is no longer so.
        static let tellsChange = Facts(rawValue: 32)
        /// A reply says that it is not the company's business.
        static let declines = Facts(rawValue: 64)
    }

    /// How many documents have a reply.
    private(set) var replied = 0
    /// How many replies admit a fault of the product.
    private(set) var admittedFaults = 0
    /// How many customers say that it began with an update of the product.
    private(set) var blamedUpdates = 0
    /// How many documents name an order, an account or a parcel, in the question or in the reply.
    private(set) var personalReferences = 0
    /// How many replies say that a page is old or wrong.
    private(set) var disownedPages = 0
    /// How many replies say that something is no longer so.
    private(set) var toldChanges = 0
    /// How many replies say that it is not the company's business.
    private(set) var declined = 0
    /// How many documents were read.
    private(set) var size = 0
    /// Whether there are more that were not.
    private var isPartial: Bool

    /// Counts the evidence of documents.
    init(of documents: some Sequence<Facts>, isPartial: Bool = false) {
        self.isPartial = isPartial
        for facts in documents {
            size += 1
            replied += facts.contains(.hasReply) ? 1 : 0
            admittedFaults += facts.contains(.admitsFault) ? 1 : 0
            blamedUpdates += facts.contains(.blamesUpdate) ? 1 : 0
            personalReferences += facts.contains(.isPersonal) ? 1 : 0
            disownedPages += facts.contains(.disownsPage) ? 1 : 0
            toldChanges += facts.contains(.tellsChange) ? 1 : 0
            declined += facts.contains(.declines) ? 1 : 0
        }
    }

    /// Takes in what the documents of another cluster tell of the same question.
    mutating func add(_ other: MemberEvidence) {
        replied += other.replied
        admittedFaults += other.admittedFaults
        blamedUpdates += other.blamedUpdates
        personalReferences += other.personalReferences
        disownedPages += other.disownedPages
        toldChanges += other.toldChanges
        declined += other.declined
        size += other.size
        isPartial = isPartial || other.isPartial
    }

    /// The size as a sentence gives it.
    var writtenSize: String { isPartial ? "\(size) looked at" : "\(size)" }

    /// Reads what a document tells.
    static func facts(of document: Document) -> Facts {
        // What stands in a signature is no part of what is asked or answered.
        func written(_ text: String) -> String {
            Signature.removing(from: QuotedReply.removing(from: text))
        }
        var facts = Words(written(document.text)).facts
            .intersection([.blamesUpdate, .isPersonal])
        if let subject = document.subject {
            facts.formUnion(Words(subject).facts.intersection(.isPersonal))
        }
        if !document.replies.isEmpty { facts.insert(.hasReply) }
        for reply in document.replies {
            facts.formUnion(Words(written(reply)).facts.subtracting(.blamesUpdate))
        }
        return facts
    }

    /// A text's words, read for all that they can tell at once.
    private struct Words {
        var facts: Facts = []
        private var last = ByteHash()
        /// How many words ago a word such as `after` was read.
        private var sinceDistance = 9
        /// How many words ago a page was named, and how many ago something was called old.
        private var pageDistance = 9
        private var oldDistance = 9

        init(_ text: String) {
            Tokenizer().forEachToken(in: text) { _, word, tokenClass in
                switch tokenClass {
                case .order, .account, .card: facts.insert(.isPersonal)
                case .word, .code: read(word)
                default: break
                }
            }
        }

        private mutating func read(_ word: borrowing [UInt8]) {
            sinceDistance += 1
            pageDistance += 1
            oldDistance += 1
            var hash = ByteHash()
            var pair = last
            pair.add(0x20)
            for position in 0..<word.count {
                hash.add(UInt64(word[position]))
                pair.add(UInt64(word[position]))
                if MemberEvidence.beginningLengths.contains(position + 1) {
                    if MemberEvidence.faultWords.contains(hash) { facts.insert(.admitsFault) }
                    if sinceDistance <= 3, MemberEvidence.updateWords.contains(hash) {
                        facts.insert(.blamesUpdate)
                    }
                    if MemberEvidence.pageBeginnings.contains(hash) { pageDistance = 0 }
                    if MemberEvidence.oldBeginnings.contains(hash) { oldDistance = 0 }
                }
            }
            if MemberEvidence.faultPairs.contains(pair) { facts.insert(.admitsFault) }
            if MemberEvidence.changePairs.contains(pair) { facts.insert(.tellsChange) }
            if MemberEvidence.declinePairs.contains(pair) { facts.insert(.declines) }
            if MemberEvidence.sinceWords.contains(hash) { sinceDistance = 0 }
            if MemberEvidence.pageWords.contains(hash) { pageDistance = 0 }
            if MemberEvidence.oldWords.contains(hash) || MemberEvidence.oldPairs.contains(pair) {
                oldDistance = 0
            }
            if min(pageDistance, oldDistance) == 0, max(pageDistance, oldDistance) <= 5 {
                facts.insert(.disownsPage)
            }
            last = hash
        }
    }

    /// Beginnings of the words for an update.
    private static let updateWords = HashSet(of: [
        "updat", "upgrad", "aktualizac", "обновлен", "апдейт",
    ])
    /// Words for a page, and beginnings of them.
    private static let pageWords = HashSet(of: ["page", "faq", "article", "opis", "сайт"])
    private static let pageBeginnings = HashSet(of: [
        "websit", "strona", "stroni", "strony", "artyku", "opisi", "страниц", "статья", "статье",
        "сайте",
    ])
    /// Words with which a page is disowned, and beginnings of them.
    private static let oldWords = HashSet(of: ["old", "wrong", "stary", "stara", "stare"])
    private static let oldBeginnings = HashSet(of: [
        "outdat", "incorrect", "obsolet", "nieaktualn", "przestarz", "błędn", "устарел", "неверн",
        "неправильн", "неактуальн", "старая", "старый", "старое",
    ])
    private static let oldPairs = HashSet(of: ["of date"])
    /// With these a reply says that something is no longer so.
    private static let changePairs = HashSet(of: [
        "any more", "no longer", "już nie", "nie już", "больше нет", "больше не", "уже нет",
    ])
    /// With these a reply says that others can answer.
    private static let declinePairs = HashSet(of: [
        "our field", "our area", "our expertise", "our business", "not offer", "dont offer",
        "not sell", "dont sell", "nie oferujemy", "nie sprzedajemy", "nie zajmujemy",
        "nasza specjalność", "naszą specjalnością", "наша специальность", "не занимаемся",
        "не продаём", "не предлагаем",
    ])
    private static let sinceWords = HashSet(of: ["after", "since", "po", "od", "odkąd", "после"])
    /// Beginnings of words with which a maker admits a fault.
    private static let faultWords = HashSet(of: [
        "hotfix", "bugfix", "hotfiks", "workaround", "poprawk", "багфикс",
        "хотфикс", "исправле",
    ])
    /// How many bytes the beginnings have.
    private static let beginningLengths = 5...16

    private static let faultPairs = HashSet(of: [
        "a bug", "known bug", "this bug", "known issue", "known problem", "known fault",
        "our mistake", "our fault", "our side", "our end", "fix is", "being fixed", "fixed version",
        "repaired version", "corrected version", "temporary fix", "manufacturing defect",
        "znany problem", "znany błąd", "błąd aplikacji", "błąd oprogramowania", "nasz błąd",
        "usterka fabryczna", "wada fabryczna", "naszej stronie", "czasu poprawki",
        "poprawionej wersji", "poprawiona wersja",
        "известная проблема", "известная ошибка", "наша ошибка", "ошибка приложения",
        "заводской брак", "нашей стороне", "временное решение", "исправление готовим",
        "выйдет исправление", "исправленная версия",
    ])
}
