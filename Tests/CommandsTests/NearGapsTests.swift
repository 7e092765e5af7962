import SupportModel
import Testing

@testable import Commands

/// Gaps that one article could answer.
struct NearGapsTests {
    private func bench() throws -> Workbench {
        let bench = try Workbench()
        var analysis = CoffeeWorld.analysis
        analysis.clusters[1].verdict = .missing
        analysis.clusters[1].coverage?.gapScore = 0.9
        var other = analysis.clusters[0]
        other.id = ClusterID(3)
        other.label = "Descaling needs how many steps?"
        (other.members, other.secondaryMembers) = ([7], [])
        analysis.placements[6].cluster = other.id
        analysis.clusters[0].near = [other.id]
        other.near = [analysis.clusters[0].id]
        analysis.clusters.append(other)
        analysis.nextClusterNumber = 4
        try bench.fill(analysis)
        return bench
    }

    @Test func `gaps that one article could answer stand together and are named`() throws {
        let bench = try bench()
        let list = bench.run("gaps", "--format", "jsonl").output.split(separator: "\n")
        #expect(list.map { $0.dropFirst(7).prefix(3) } == ["Q-1", "Q-3", "Q-2"])
        let text = bench.run("gaps").output
        #expect(text.contains("One article each could answer Q-1 and Q-3."))
        #expect(text.contains("merge Q-1 Q-3"))
    }

    @Test func `they count as one article among those that answer most`() throws {
        let bench = try bench()
        #expect(
            bench.run("gaps", "--format", "json").output
                .contains(#""articles_for_80_percent": 2"#))
    }

    @Test func `the question names those it could share an article with`() throws {
        let bench = try bench()
        #expect(
            bench.run("show", "Q-3").output.contains("Q-1 “How do I descale the machine?”"))
    }
}
