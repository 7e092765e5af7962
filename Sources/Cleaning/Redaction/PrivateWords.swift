/// The words of some texts that would tell who somebody is: those that redaction takes away at least
/// as often as it leaves them.
///
/// What a text calls a name in one place, a greeting or a signature, is one elsewhere in it too. A
/// product that is thanked once and spoken of ten times is none.
package struct PrivateWords: Sendable {
    /// Those that stood where names stand, in all their endings.
    let names: NameForms
    private let all: Set<String>

    /// Reads texts whole, with their greetings and signatures.
    package init(in texts: some Sequence<String>) {
        var counts: [String: (named: Int, taken: Int, left: Int)] = [:]
        for text in texts {
            // Of a message of a megabyte the beginning tells who writes.
            let canvas = Redactor.canvas(of: String(text.prefix(20_000)))
            for (token, mark) in canvas.tokens {
                switch mark {
                case "[name]": counts[token, default: (0, 0, 0)].named += 1
                case nil: counts[token, default: (0, 0, 0)].left += 1
                default: counts[token, default: (0, 0, 0)].taken += 1
                }
            }
        }
        let names = counts.filter {
            $1.named > 0 && $1.named >= $1.left && $0.unicodeScalars.count >= 3
        }
        self.names = NameForms(
            Set(names.keys), areWritten: true,
            besides: Set(counts.filter { $1.left > $1.named + $1.taken }.keys))
        all = Set(counts.filter { $1.named + $1.taken > 0 && $1.named + $1.taken >= $1.left }.keys)
    }

    /// Whether a word, or a part of one with a hyphen, is private, whatever its case and ending.
    package func contains(_ word: String) -> Bool {
        word.lowercased().split { !$0.isLetter && !$0.isNumber }.contains {
            all.contains(String($0)) || names.isName(String($0))
        }
    }
}
