import Cleaning
import Testing

struct LinearTimeTests {
    private static let shapes = [
        "a", "1", "@", "a@", "a.", "1.", "1 ", "-", "+1", "(", "[", "[name", "[name]", "::", "a:",
        "http://", "www.a?", "order ", "order #", "Dear ", "Dear A", "Hello, ", "my name is ",
        "Best, ", "Thanks, A ", "> \n", "\n", "On 1\n", "From: a\nTo: b\n\n\n", "PL11", "PL11 ",
        "e\u{301}", "🎉", "\u{0}", "wrote:", "Kowalska ", "'", "a-", "№", "Mr A ",
    ]

    /// The bound is loose: it tells quadratic work from linear on a busy machine.
    @Test(arguments: shapes)
    func `eight times the text takes nothing like sixty-four times the time`(shape: String) {
        func text(_ bytes: Int) -> String {
            String(repeating: shape, count: max(1, bytes / shape.utf8.count))
        }
        func seconds(_ bytes: Int) -> Double {
            let text = text(bytes)
            let time = ContinuousClock().measure {
                _ = Cleaner.question(from: text)
                _ = Cleaner.isContentFree(text)
                _ = Redactor(names: ["Kowalska"]).redacted(text)
            }
            return time / .seconds(1)
        }
        // Eight times as much: quadratic work would take sixty-four times as long.
        #expect(seconds(16_000) < seconds(2_000) * 30 + 0.5)
    }
}
