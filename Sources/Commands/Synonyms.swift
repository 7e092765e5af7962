/// What other programs call the flags and verbs of this one.
///
/// No slip of the finger leads from `--limit` to `--top`; only knowing the word does.
enum Synonyms {
    /// Returns the flags that a flag of another program stands for, the likeliest first.
    ///
    /// A verb has some of them or none; one may bring its value with it: `--format json`.
    static func flags(for flag: String) -> [String] {
        flags.filter { $0.others.contains(flag.lowercased()) }.map(\.ours)
    }

    /// Whether programs that have a flag of the name write their answer to a file with it.
    static func isForOutput(_ flag: String) -> Bool {
        flag == "--output" || flags(for: flag).contains("--output")
    }

    /// Returns the verb that a verb of another program stands for.
    static func verb(for verb: String) -> String? {
        verbs.first { $0.others.contains(verb.lowercased()) }?.ours
    }

    /// The flags that other programs' words lead to, without values.
    static var ourFlags: [String] { flags.map { String($0.ours.prefix { $0 != " " }) } }

    /// The verbs that other programs' words lead to.
    static var ourVerbs: [String] { verbs.map(\.ours).filter { !$0.hasPrefix("-") } }

    private struct Entry: Sendable {
        let ours: String
        let others: Set<String>

        init(_ ours: String, _ others: String) {
            self.ours = ours
            self.others = Set(others.split(whereSeparator: \.isWhitespace).map(String.init))
        }
    }

    private static let flags = [
        Entry(
            "--top",
            """
            --limit --count --number --max --first --head --rows --size --max-results --n \
            -n -t -l
            """),
        Entry("--since", "--from --after --start --start-date --date-from --newer --begin"),
        Entry("--until", "--to --before --end --end-date --date-to --older --till"),
        Entry("--on", "--date --day --at --when"),
        Entry("--due", "--deadline --by --date --until --when"),
        Entry(
            "--output",
            "--out --file --outfile --output-file --save --save-to --dest --destination -o -f"),
        Entry("--script", "--file --input --from --in -f -i"),
        Entry("--queries", "--file --input --from --in -f -i"),
        Entry("--from", "--file --input --in -f -i"),
        Entry("--map", "--column --columns --field --mapping --rename"),
        Entry("--as", "--kind --type"),
        Entry("--kind", "--type --as --source"),
        Entry("--segment", "--where --filter --tag --by"),
        Entry("--state", "--status"),
        Entry("--stage", "--phase --step"),
        Entry("--touchpoint", "--channel --touch-point"),
        Entry("--lang", "--locale --lang-code"),
        Entry("--language", "--locale --ui-language"),
        Entry("--members", "--tickets --ids --details --documents --all"),
        Entry("--reason", "--why --because --comment --message --note -m"),
        Entry("--article", "--url --page --link --answer"),
        Entry("--with", "--command --cmd --model --llm --using"),
        Entry("--dry-run", "--simulate --preview --check --test --what-if --no-act"),
        Entry("--workspace", "--db --database --project --store -w -d"),
        Entry("--format", "--fmt --output-format --as --type -f"),
        Entry("--format json", "--json"),
        Entry("--format jsonl", "--jsonl --ndjson"),
        Entry("--format csv", "--csv"),
        Entry("--format markdown", "--markdown --md"),
        Entry("--format html", "--html"),
        Entry("--quiet", "--silent -s"),
        Entry("--no-color", "--no-colour --nocolor --plain --monochrome"),
        Entry("--version", "-v"),
        Entry("--help", "--usage --manual -?"),
    ]

    private static let verbs = [
        Entry("load", "import add ingest read upload"),
        Entry("ask", "search find query grep"),
        Entry("gaps", "list ls top todo missing"),
        Entry("clusters", "questions groups"),
        Entry("themes", "topics categories overview"),
        Entry("articles", "pages content docs"),
        Entry("lexicon", "synonyms words vocabulary glossary"),
        Entry("why", "explain reason"),
        Entry("draft", "write answer generate"),
        Entry("mark", "close dismiss accept publish status"),
        Entry("report", "summary weekly digest"),
        Entry("effect", "impact measure"),
        Entry("decisions", "history log audit"),
        Entry("doctor", "check health info verify diagnose"),
        Entry("undo", "revert rollback delete remove"),
        Entry("settings", "config configure set preferences options"),
        Entry("merge", "join combine"),
        Entry("split", "separate divide"),
        Entry("chat", "repl shell interactive talk"),
        Entry("--version", "version"),
    ]
}
