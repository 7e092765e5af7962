import Foundation
import TestSupport
import Testing

/// What `make install` puts where, and what a formatter says of the manual page.
@Suite struct InstallTests {
    @Test func `make install copies the program, its manual page and the completions`() throws {
        let desk = try Desk()
        var maker = desk
        maker.program = "/usr/bin/make"
        let run = try maker.run(
            "-C", DocsTests.folder.deletingLastPathComponent().path, "-o", "build", "install",
            "LACUNA=\(desk.program)", "PREFIX=\(desk.path(of: "usr").path)")
        #expect(run.status == 0, "\(run)")
        #expect(
            desk.bytes(of: "usr/bin/lacuna") == FileManager.default.contents(atPath: desk.program))
        let made = [
            ["help", "man"]: "man/man1/lacuna.1",
            ["help", "completions", "bash"]: "bash-completion/completions/lacuna",
            ["help", "completions", "zsh"]: "zsh/site-functions/_lacuna",
            ["help", "completions", "fish"]: "fish/vendor_completions.d/lacuna.fish",
        ]
        for (arguments, file) in made {
            let printed = try desk.start(arguments).waitForEnd().outputBytes
            #expect(desk.bytes(of: "usr/share/" + file) == printed, "\(file)")
        }
    }

    @Test(arguments: [
        ["/usr/bin/mandoc", "-Tlint", "-Wall"], ["/usr/bin/groff", "-man", "-ww", "-z"],
    ])
    func `a formatter finds nothing to warn of in the manual page`(command: [String]) throws {
        guard FileManager.default.isExecutableFile(atPath: command[0]) else { return }
        let desk = try Desk()
        try desk.write(desk.run("help", "man").output, to: "lacuna.1")
        var formatter = desk
        formatter.program = command[0]
        let run = try formatter.start(command.dropFirst() + ["lacuna.1"]).waitForEnd()
        #expect(run.status == 0 && run.output.isEmpty && run.errors.isEmpty, "\(run)")
    }
}
