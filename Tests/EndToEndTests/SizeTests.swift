import Foundation
import TestSupport
import Testing

/// Few texts, odd texts and long texts end soon and in a sensible answer.
@Suite struct SizeTests {
    private static let content = "# Reset\n\nPress the reset button of the lamp for ten seconds.\n"

    /// Loads texts and a page, and holds every reading verb to an answer within seconds.
    private func desk(texts: [String], seconds: Double = 60) throws -> Desk {
        let desk = try Desk()
        try desk.write(Self.content, to: "help/reset.md")
        try desk.write(texts: texts, to: "tickets.jsonl")
        let paths = texts.isEmpty ? ["help"] : ["tickets.jsonl", "help"]
        let verbs = [
            ["load"] + paths, ["gaps"], ["clusters", "--members", "--format", "jsonl"],
            ["report", "--week", "2026-W47"], ["doctor"],
        ]
        for verb in verbs {
            let run = try desk.start(verb).waitForEnd()
            #expect(
                run.status == 0 && run.outputBytes.count > 0 || isEmptyList(run, texts), "\(verb)")
            #expect(run.processorSeconds < seconds, "\(verb) took \(run.processorSeconds) s")
        }
        return desk
    }

    private func isEmptyList(_ run: ProgramRun, _ texts: [String]) -> Bool {
        texts.isEmpty && run.status == 0
    }

    private func clusters(_ desk: Desk) throws -> [String?] {
        try desk.run("clusters", "--members", "--format", "jsonl").records
            .map { $0["cluster"] as? String }
    }

    @Test func `content alone has no gaps`() throws {
        let desk = try desk(texts: [])
        #expect(try desk.run("gaps", "--format", "jsonl").outputBytes.isEmpty)
        #expect(try desk.run("gaps").output.contains("load"))
    }

    @Test(arguments: [1, 2])
    func `a text or two are too few to tell`(count: Int) throws {
        let desk = try desk(texts: Array(Texts.lamp.prefix(count)))
        let gaps = try desk.run("gaps")
        #expect(gaps.output.split(separator: "\n").count < 20, "\(gaps)")
        #expect(try clusters(desk).count == count)
    }

    @Test func `twenty texts are enough for the questions that come back`() throws {
        let desk = try desk(texts: Texts.lamp)
        let found = try clusters(desk)
        #expect(Set(found.compactMap(\.self)).count >= 2, "\(found)")
        #expect(found.contains(nil))
    }

    @Test func `texts that are all the same are one question`() throws {
        let desk = try desk(texts: Array(repeating: Texts.lamp[0], count: 300))
        let found = try clusters(desk)
        #expect(found.count == 300 && Set(found).count == 1 && found[0] != nil)
    }

    @Test func `texts that have nothing in common are no question`() throws {
        let texts = (0..<60).map { number in
            (0..<6).map { word in Self.word(number * 6 + word) }.joined(separator: " ")
        }
        let found = try clusters(try desk(texts: texts))
        #expect(found.count == 60 && found.allSatisfy { $0 == nil }, "\(found)")
    }

    /// Five megabytes with `LACUNA_TRIALS=full`, which take the unoptimised program a minute.
    @Test func `a text of half a megabyte and more is read`() throws {
        let halves = Trials.count(usual: 1, full: 10)
        let long = String(
            repeating: "Where is the reset button of my lamp, please? ", count: 11_000 * halves)
        let desk = try desk(texts: Texts.lamp + [long], seconds: 120 * Double(halves))
        #expect(try clusters(desk).count == 21)
    }

    @Test func `a word a hundred thousand times is one word`() throws {
        let desk = try desk(
            texts: Texts.lamp + [String(repeating: "lamp ", count: 100_000)], seconds: 120)
        #expect(try clusters(desk).count == 21)
    }

    @Test func `a word of a megabyte is a word`() throws {
        let desk = try desk(
            texts: Texts.lamp + [String(repeating: "lamp", count: 250_000)], seconds: 120)
        #expect(try clusters(desk).count == 21)
    }

    @Test func `punctuation and pictures ask nothing`() throws {
        let desk = try desk(texts: ["???", "!!!", "🔥🔥🔥", "👍", "…", "— — —", "🙏🏽", "::", "?!"])
        #expect(try clusters(desk).allSatisfy { $0 == nil })
        #expect(try desk.run("gaps", "--format", "jsonl").outputBytes.isEmpty)
    }

    @Test func `signs without width, marks by the thousand and mixed scripts change no question`()
        throws
    {
        let desk = try desk(
            texts: Texts.lamp + [
                "Where is the re\u{200B}set but\u{AD}ton of my lamp?",
                "Whеrе is thе rеsеt buttоn оf my lаmp?",
                "Where is the reset button of my lamp? e"
                    + String(repeating: "\u{301}", count: 5_000),
                String(repeating: "\u{200B}", count: 5_000),
                "p" + String(repeating: "\u{334}", count: 3_000),
            ])
        let found = try clusters(desk).suffix(5).map(\.self)
        #expect(found[0] != nil && found[1] == found[0] && found[2] == found[0])
        #expect(found[3] == nil && found[4] == nil)
    }

    @Test func `languages never seen, and those without spaces, are clustered by their letters`()
        throws
    {
        let desk = try desk(
            texts: Texts.lamp + [
                "የይለፍ ቃሌን እንዴት እቀይራለሁ?", "የይለፍ ቃል መቀየር አልቻልኩም", "密码怎么重置？", "我想重置密码，怎么办？",
                "รีเซ็ตรหัสผ่านอย่างไร", "ฉันต้องการรีเซ็ตรหัสผ่าน",
            ])
        let found = try clusters(desk).suffix(6).map(\.self)
        for pair in [0, 2, 4] { #expect(found[pair] != nil && found[pair] == found[pair + 1]) }
        #expect(Set(found).count == 3)
    }

    /// Returns a word of its own for each number.
    private static func word(_ number: Int) -> String {
        let consonants = Array("bdfgklmnprstvz")
        let vowels = Array("aeiou")
        var rest = number &* 7919 &+ 1_000_003
        return String(
            (0..<8).map { place -> Character in
                let letters = place % 2 == 0 ? consonants : vowels
                defer { rest = rest / letters.count &+ (place == 3 ? number &* 31 : 0) }
                return letters[rest % letters.count]
            })
    }
}
