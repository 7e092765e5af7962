/// JSON-LD within a page of HTML.
package enum LinkedData {
    /// Returns the element that carries a value; nothing in the value can end it.
    package static func script(_ value: DataValue) -> String {
        // Outside of strings JSON has none of these characters.
        let text = JSONText.pretty(value).reduce(into: "".unicodeScalars) { text, character in
            for scalar in character.unicodeScalars {
                switch scalar {
                case "<": text.append(contentsOf: "\\u003c".unicodeScalars)
                case ">": text.append(contentsOf: "\\u003e".unicodeScalars)
                case "&": text.append(contentsOf: "\\u0026".unicodeScalars)
                default: text.append(scalar)
                }
            }
        }
        return "<script type=\"application/ld+json\">\n\(String(text))\n</script>\n"
    }
}
