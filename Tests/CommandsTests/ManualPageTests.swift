import Foundation
import Testing

@testable import Commands

struct ManualPageTests {
    private let page = ManualPage().text

    @Test func `the page has its sections in the customary order`() {
        let sections = page.split(separator: "\n").filter { $0.hasPrefix(".SH ") }
        #expect(
            sections == [
                ".SH NAME", ".SH SYNOPSIS", ".SH DESCRIPTION", ".SH COMMANDS", ".SH ENVIRONMENT",
                ".SH FILES", ".SH EXIT STATUS", ".SH EXAMPLES",
            ])
        #expect(page.contains("\nlacuna \\- finds what customers ask"))
    }

    @Test(arguments: CommandTree.verbNames)
    func `every verb is there with its flags`(verb: String) throws {
        let parts = page.components(separatedBy: "\n" + Roff.bold("lacuna \(verb)"))
        let part = try #require(parts.dropFirst().last)
        let own = part.components(separatedBy: "\n" + Roff.bold("lacuna ")).first ?? ""
        let definition = try #require(CommandDefinition.verbs[verb])
        #expect(definition.visibleArguments.contains { $0.flags.contains("--workspace") })
        for argument in definition.visibleArguments {
            let place = argument.isEverywhere ? page : own
            for flag in argument.flags { #expect(place.contains(Roff.bold(flag)), "\(flag)") }
        }
    }

    @Test func `no verb is there that no help lists`() {
        #expect(!page.contains("sketch"))
    }

    @Test func `every exit status is there`() {
        for status in ExitStatus.allCases {
            #expect(page.contains("\n.TP\n\\fB\(status.rawValue)\\fR\n"))
        }
    }

    @Test func `it bears the version and the version's day`() {
        #expect(page.hasPrefix(".TH LACUNA 1 2026-11-28 \"lacuna 0.1.0\" "))
    }

    @Test(arguments: [
        (".gitignore", "\\&.gitignore"), ("'quoted'", "\\(aqquoted\\(aq"), ("a\\b", "a\\eb"),
        ("--top", "\\-\\-top"), ("~/x", "\\(ti/x"), ("{\"id\": …}", "{\\(dqid\\(dq: \\[u2026]}"),
        ("🙈", "\\[u1F648]"),
    ])
    func `no text is taken for a request or an escape`(text: String, escaped: String) {
        #expect(Roff.escaped(text) == escaped)
    }
}
