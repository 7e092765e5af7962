/// The marks that tables, bars and lists are drawn with, for a terminal that has only ASCII.
enum PlainDrawing {
    /// Returns the text with each of these marks as one of ASCII; words stay as they are.
    static func text(_ text: String) -> String {
        String(text.map { marks[$0] ?? $0 })
    }

    private static let marks: [Character: Character] = [
        "─": "-", "│": "|", "→": ">", "•": "*", "·": ".",
        "█": "#", "▌": "-", "░": ".",
        // Eighths, as tall as ASCII can make them.
        "▁": "_", "▂": "_", "▃": "-", "▄": "-", "▅": "=", "▆": "+", "▇": "*",
    ]
}
