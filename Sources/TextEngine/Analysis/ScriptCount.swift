/// How much of a text is written in which script.
struct ScriptCount {
    /// A script, or the language that a script stands for.
    enum Script: Equatable {
        case latin, cyrillic
        case other(Language)
    }

    private var counts: [(script: Script, letters: Int)] = []

    /// Counts the letters of a word by its script.
    mutating func add(_ letters: Int, of script: Script) {
        for index in counts.indices where counts[index].script == script {
            counts[index].letters += letters
            return
        }
        counts.append((script, letters))
    }

    /// The script of most letters; Japanese where kana stand among the ideographs.
    ///
    /// Names and terms are often Latin in a text of another script, seldom the other way round.
    var main: Script? {
        let latin = counts.first { $0.script == .latin }?.letters ?? 0
        let others = counts.filter { $0.script != .latin }
        if let kana = others.first(where: { $0.script == .other(Language(rawValue: "ja")) }),
            kana.letters * 2 > latin
        {
            return kana.script
        }
        guard let other = others.max(by: { $0.letters < $1.letters }) else {
            return latin > 0 ? .latin : nil
        }
        return other.letters * 2 > latin ? other.script : .latin
    }

    /// Returns the script of a word's first letter.
    static func script(of word: String) -> Script? {
        guard let first = word.unicodeScalars.first?.value else { return nil }
        let code: String
        switch first {
        case 0x61...0x7A, 0xC0...0x24F, 0x1E00...0x1EFF: return .latin
        case 0x400...0x52F: return .cyrillic
        case 0x370...0x3FF: code = "el"
        case 0x590...0x5FF: code = "he"
        case 0x600...0x6FF: code = "ar"
        case 0x900...0x97F: code = "hi"
        case 0xE00...0xE7F: code = "th"
        case 0x3040...0x30FF: code = "ja"
        case 0x4E00...0x9FFF: code = "zh"
        case 0xAC00...0xD7A3: code = "ko"
        default: return nil
        }
        return .other(Language(rawValue: code))
    }
}
