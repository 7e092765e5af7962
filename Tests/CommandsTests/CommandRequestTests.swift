import Testing

@testable import Commands

struct CommandRequestTests {
    private let verbs = CommandTree.verbNames

    private func request(_ line: String) -> CommandRequest {
        CommandRequest(line.split(separator: " ").map(String.init), verbs: verbs)
    }

    @Test func `shared flags may stand before the verb`() {
        #expect(
            request("--format json --quiet gaps --top 5")
                == .verb("gaps", arguments: ["--format", "json", "--quiet", "--top", "5"]))
    }

    @Test func `no verb is the chat`() {
        #expect(request("") == .verb("chat", arguments: []))
        #expect(
            request("--workspace a.db") == .verb("chat", arguments: ["--workspace", "a.db"]))
    }

    @Test(arguments: ["help gaps", "gaps --help", "gaps -h", "--help gaps", "gaps --top 5 -h"])
    func `every spelling of help is one request`(line: String) {
        #expect(request(line) == .help(topic: "gaps"))
    }

    @Test(arguments: ["help", "--help", "-h", "help help"])
    func `help without a verb is about the program`(line: String) {
        #expect(request(line) == .help(topic: nil))
    }

    @Test(arguments: [
        ("clsters", "there is no verb 'clsters'; did you mean 'clusters'?"),
        ("cluster", "there is no verb 'cluster'; did you mean 'clusters'?"),
        ("gpas", "there is no verb 'gpas'; did you mean 'gaps'?"),
        ("settigns", "there is no verb 'settigns'; did you mean 'settings'?"),
        ("xyzzy", "there is no verb 'xyzzy'; 'lacuna help' lists them"),
        (
            "help completions tcsh",
            "there are completions for bash, zsh and fish; 'lacuna help completions' says how to "
                + "get them"
        ),
        ("help gasp", "there is no verb 'gasp'; did you mean 'gaps'?"),
        ("--formt json gaps", "there is no flag '--formt'; did you mean '--format'?"),
        (
            "--top 5 gaps",
            "'--top' belongs behind a verb: lacuna VERB --top; 'lacuna help' lists the verbs"
        ),
    ])
    func `a near miss is suggested, not run`(line: String, sentence: String) {
        #expect(request(line) == .mistake(sentence))
    }
}
