private import Reporting

/// What a terminal makes of what is written to it, without a screen.
package enum ScreenText {
    /// Returns how many columns a line takes.
    package static func columns(of line: some StringProtocol) -> Int { DisplayWidth.of(line) }

    /// Returns the text without colours and other control sequences (ECMA-48, `ESC [ … final`).
    package static func withoutSequences(_ text: String) -> String {
        var shown = String.UnicodeScalarView()
        var scalars = text.unicodeScalars[...]
        while let scalar = scalars.popFirst() {
            guard scalar == "\u{1B}", scalars.first == "[" else {
                shown.append(scalar)
                continue
            }
            scalars.removeFirst()
            while let next = scalars.popFirst(), !("@"..."~").contains(next) {}
        }
        return String(shown)
    }
}
