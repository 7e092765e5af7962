import TextEngine

/// Example sentences of one language under headings that say what they are examples of.
///
/// A line `# need marketing` begins a group; the lines after it are its examples.
struct CueBook: Sendable {
    /// A sentence and the words of its group's heading.
    struct Cue: Sendable, Equatable {
        var heading: [Substring]
        var text: String
    }

    let cues: [Cue]

    init(_ text: String) {
        var heading: [Substring] = []
        cues = text.split(separator: "\n").compactMap { line in
            if line.hasPrefix("# ") {
                heading = line.dropFirst(2).split(separator: " ")
                return nil
            }
            return Cue(heading: heading, text: String(line))
        }
    }
}
