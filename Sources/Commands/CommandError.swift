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
    /// No page is meant; the id of one that is spelt nearly so, and what was typed.
    case unknownArticle(String?, typed: String? = nil)
    /// Several pages are meant; the ids of some.
    case severalArticles([String], count: Int)
    case unreadableInput(String)
    case cannotWrite(path: String, reason: String)
    /// Another run goes on writing reports into the folder.
    case folderInUse(String)
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
            say("there is no workspace at \(path) yet; load something first: lacuna load PATH")
        case .unknownCluster(let id, let count):
            say(
                count == 0
                    ? "there is no question \(id); no question recurs in this workspace yet"
                    : "there is no question \(id); 'lacuna clusters' lists the ids")
        case .goneCluster(let id, let now):
            now.first.map { first in
                say(
                    """
                    \(id) is now part of \(list: now.map(\.description)); \
                    'lacuna show \(first)' shows it
                    """)
            } ?? say("\(id) is no question of its own any more; 'lacuna clusters' lists the ids")
        case .notAsked(let document, let id):
            say("\(document) does not ask \(id); 'lacuna show \(id) --members' lists who does")
        case .nothingLeft(let id):
            say("nothing of \(id) would be left: those are all who ask it")
        case .unknownDocument(let id):
            say(
                """
                there is no ticket, review or search \(id); 'lacuna show Q-1 --members' lists the \
                ids of those who ask Q-1
                """)
        case .severalKinds(let id, let kinds):
            Self.severalKinds(id, kinds.sorted { $0.rawValue < $1.rawValue })
        case .alreadyThere(let document, let id):
            id.map { say("\(document) belongs to \($0) already") }
                ?? say("\(document) belongs to no question already")
        case .cannotMove(let document):
            say("\(document) has no words that a question could be made of, so it cannot be moved")
        case .nobodySays(let words, let id):
            say(
                """
                nobody who asks \(id) says \(AnyWord(words)); 'lacuna show \(id) --members' shows \
                their words
                """)
        case .everyoneSays(let words, let id):
            say("everyone who asks \(id) says \(AnyWord(words)), so nothing of \(id) would be left")
        case .nothingToUndo:
            say("there is no decision, setting or load to take back")
        case .nothingToRedo:
            say("there is nothing to do again")
        case .unknownImport(let number, let count):
            say(
                count == 0
                    ? "nothing was loaded yet"
                    : "there is no load \(String(number)); 'lacuna imports' lists them")
        case .unknownArticle(let near, let typed): Self.unknownArticle(near, typed ?? "")
        case .severalArticles(let ids, let count):
            Self.severalArticles(ids + (count > ids.count ? ["…"] : []), count)
        case .unreadableInput(let sentence): sentence
        case .cannotWrite(let path, let reason): say("\(path) cannot be written: \(reason)")
        case .folderInUse(let path):
            say(
                """
                another run is writing reports into \(path); try again when it has ended
                """)
        case .nothingDated:
            say(
                """
                no ticket, review or search has a date, so there is no last week; load one with a \
                date column, or name a week: --week 2026-W47
                """)
        case .nothingToExport(let sentence): sentence
        case .notWritten(let trouble): say("\(trouble); nothing was kept")
        case .undated(let kind): Self.undated(kind)
        case .interrupted: say("interrupted; nothing half-done was kept")
        }
    }

    private static func severalKinds(_ id: String, _ kinds: [DocumentKind]) -> String {
        say(
            """
            \(id) is a \(list: kinds.map(\.title)) at once; say which one: \
            --kind \(kinds.first?.rawValue ?? "")
            """)
    }

    private static func unknownArticle(_ near: String?, _ typed: String) -> String {
        let shown = String(typed.prefix(200))
        return near.map { say("there is no page '\(shown)'; did you mean '\($0)'?") }
            ?? say("there is no page '\(shown)'; 'lacuna articles' lists those that are asked for")
    }

    private static func severalArticles(_ ids: [String], _ count: Int) -> String {
        say("that is \(count) pages; name one: \(ids.joined(separator: ", "))")
    }

    private static func undated(_ kind: DocumentKind?) -> String {
        guard let kind else {
            return say(
                """
                no ticket, review or search has a date, so weeks cannot be compared; load some \
                with a date column
                """)
        }
        return say(
            """
            no \(kind.title) has a date, so weeks cannot be compared; load some with a date column
            """)
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
        case .folderInUse: .inUse
        case .interrupted: .interrupted
        }
    }
}
