package import SupportModel
import Wording

/// What stops a verb, put into words in one place.
package enum CommandError: Error, Equatable, CustomStringConvertible {
    /// The command line asks for something that does not exist; a full sentence.
    case usage(String)
    case noWorkspace(path: String)
    case unknownCluster(ClusterID, count: Int)
    /// The id once meant a question; where its documents are now.
    case goneCluster(ClusterID, now: [ClusterID])
    /// The document of that id does not ask the question.
    case notAsked(String, ClusterID)
    /// A split would leave nothing of the question.
    case nothingLeft(ClusterID)
    /// No ticket, review or search was loaded with that id.
    case unknownDocument(String)
    /// Documents of several kinds have the id.
    case severalKinds(String, [DocumentKind])
    /// The document belongs to that question already, or to none.
    case alreadyThere(String, ClusterID?)
    /// The document has no words that a question could be made of.
    case cannotMove(String)
    /// Of those who ask the question nobody says one of the words.
    case nobodySays([String], ClusterID)
    /// All who ask the question say one of the words.
    case everyoneSays([String], ClusterID)
    case nothingToUndo
    case nothingToRedo
    case unknownImport(Int, count: Int)
    /// No page is meant; the id of one that is spelt nearly so.
    case unknownArticle(String?)
    /// Several pages are meant; the ids of some.
    case severalArticles([String], count: Int)
    case unreadableInput(String)
    case cannotWrite(path: String, reason: String)
    case nothingDated
    /// There is nothing that could be exported; a full sentence.
    case nothingToExport(String)
    /// A command did not write a draft; what it did instead.
    case notWritten(String)
    /// Nothing of the kind, or of any kind that asks, has a date.
    case undated(DocumentKind?)
    case interrupted

    package var description: String {
        switch self {
        case .usage(let sentence): sentence
        case .noWorkspace(let path):
            "there is no workspace at \(path) yet; load something first: lacuna load PATH"
        case .unknownCluster(let id, let count):
            count == 0
                ? "there is no question \(id); no question recurs in this workspace yet"
                : "there is no question \(id); 'lacuna clusters' lists the ids"
        case .goneCluster(let id, let now):
            now.first.map { first in
                "\(id) is now part of \(Counted.list(now.map(\.description))); "
                    + "'lacuna show \(first)' shows it"
            } ?? "\(id) is no question of its own any more; 'lacuna clusters' lists the ids"
        case .notAsked(let document, let id):
            "\(document) does not ask \(id); 'lacuna show \(id) --members' lists who does"
        case .nothingLeft(let id):
            "nothing of \(id) would be left: those are all who ask it"
        case .unknownDocument(let id):
            "there is no ticket, review or search \(id); 'lacuna show Q-1 --members' lists the ids "
                + "of those who ask Q-1"
        case .severalKinds(let id, let kinds):
            "\(id) is a \(Counted.list(kinds.map(\.rawValue).sorted())) at once; say which one: "
                + "--kind \(kinds.map(\.rawValue).sorted().first ?? "")"
        case .alreadyThere(let document, let id):
            id.map { "\(document) belongs to \($0) already" }
                ?? "\(document) belongs to no question already"
        case .cannotMove(let document):
            "\(document) has no words that a question could be made of, so it cannot be moved"
        case .nobodySays(let words, let id):
            "nobody who asks \(id) says \(Self.quoted(words)); 'lacuna show \(id) --members' "
                + "shows their words"
        case .everyoneSays(let words, let id):
            "everyone who asks \(id) says \(Self.quoted(words)), so nothing of \(id) would be left"
        case .nothingToUndo:
            "there is no decision, setting or load to take back"
        case .nothingToRedo:
            "there is nothing to do again"
        case .unknownImport(let number, let count):
            count == 0
                ? "nothing was loaded yet"
                : "there is no load \(number); 'lacuna imports' lists them"
        case .unknownArticle(let near):
            near.map { "there is no such page; did you mean '\($0)'?" }
                ?? "there is no such page; 'lacuna articles' lists the pages that are asked for"
        case .severalArticles(let ids, let count):
            "that is \(Counted.grouped(count)) pages; name one: "
                + (ids + (count > ids.count ? ["…"] : [])).joined(separator: ", ")
        case .unreadableInput(let sentence): sentence
        case .cannotWrite(let path, let reason): "\(path) cannot be written: \(reason)"
        case .nothingDated:
            "no ticket, review or search has a date, so there is no last week; "
                + "load one with a date column, or name a week: --week 2026-W47"
        case .nothingToExport(let sentence): sentence
        case .notWritten(let trouble): "\(trouble); nothing was kept"
        case .undated(let kind):
            "no \(kind?.rawValue ?? "ticket, review or search") has a date, so weeks cannot be "
                + "compared; load some with a date column"
        case .interrupted: "interrupted; nothing half-done was kept"
        }
    }

    private static func quoted(_ words: [String]) -> String {
        words.map { "“\($0)”" }.joined(separator: " or ")
    }

    /// The status with which the program ends.
    package var status: ExitStatus {
        switch self {
        case .usage: .usage
        case .noWorkspace, .unknownCluster, .goneCluster, .notAsked, .nothingLeft,
            .unknownDocument, .severalKinds, .alreadyThere, .cannotMove, .nobodySays, .everyoneSays,
            .nothingToUndo, .nothingToRedo, .unknownImport, .nothingDated, .nothingToExport,
            .notWritten, .undated, .unknownArticle, .severalArticles:
            .failed
        case .unreadableInput: .unreadableInput
        case .cannotWrite: .cannotWrite
        case .interrupted: .interrupted
        }
    }
}
