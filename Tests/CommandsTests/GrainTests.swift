import Testing

@testable import Commands

/// How finely questions are told apart, for one list or for good.
struct GrainTests {
    private let bench: Workbench

    init() throws {
        bench = try Workbench()
        try bench.record(CoffeeWorld.documents)
    }

    @Test func `a grain asked for one list changes nothing that is kept`() {
        let before = bench.run("clusters", "--format", "json").output
        let look = bench.run("clusters", "--grain", "fine")
        #expect(look.status == .done)
        #expect(look.output.contains("at grain fine here, for a look"))
        #expect(bench.run("clusters", "--format", "json").output == before)
    }

    @Test func `the workspace's own grain asked for again is no other grain`() {
        #expect(!bench.run("gaps", "--grain", "normal").output.contains("for a look"))
    }

    @Test func `a grain that is set holds from then on, and undo takes it back`() {
        #expect(bench.run("settings", "grain", "Coarse").status == .done)
        #expect(!bench.run("clusters", "--grain", "coarse").output.contains("for a look"))
        #expect(bench.run("clusters", "--grain", "normal").output.contains("at grain normal"))
        #expect(bench.run("undo").status == .done)
        #expect(bench.run("settings", "grain").output.contains("normal"))
    }

    @Test func `an unknown grain is refused with those that there are`() {
        let run = bench.run("gaps", "--grain", "medium")
        #expect(run.status == .usage)
        #expect(run.errors.contains("a grain is coarse, normal or fine"))
    }
}
