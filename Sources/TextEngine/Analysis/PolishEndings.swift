/// The endings that the Polish stemmer removes, by what it does with them.
enum PolishEndings {
    /// What happens to an ending.
    enum Rule {
        case remove
        /// Removed only if it stands in the region R1.
        case removeInRegion
        /// Replaced by `s`.
        case leaveS
        /// Removed in the region R1, replaced by `s` before it.
        case leaveSBeforeRegion
        /// Replaced by `ł`.
        case leaveL
        /// Removed together with the ending of a participle or comparative before it.
        case removeThenParticiple
    }

    static let vowels: Set<Unicode.Scalar> = ["a", "e", "i", "o", "u", "y", "ó", "ą", "ę"]

    static let softConsonants: [Unicode.Scalar: Unicode.Scalar] = [
        "ć": "c", "ń": "n", "ś": "s", "ź": "z",
    ]

    static let maximumLength = 8

    static let conditional = table([(.remove, "byście bym by byśmy byś")])

    static let participles = table([(.remove, "ąc ając sz iejsz"), (.leaveS, "sząc")])

    static let all = table([
        (
            .removeInRegion,
            "a ia e ie ach iach i ami iami owi iowi em iem om iom o u iu ów ą ią"
        ),
        (
            .remove,
            """
            ąca ająca sza iejsza ała iała iła ąc ając ące ające cie acie ecie icie ajcie aliście \
            ieliście iliście ałyście iałyście iłyście sze iejsze ali ieli ili aj am ałam iałam \
            iłam ałem iałem iłem ało iało iło amy emy imy aliśmy ieliśmy iliśmy ałyśmy iałyśmy \
            iłyśmy ały iały iły asz esz isz ącą ającą ają iejszą ać ieć ić ąć aść eść ę ał iał \
            ił ałaś iałaś iłaś ałeś iałeś iłeś
            """
        ),
        (.leaveS, "sząca szące szącą szę"),
        (.leaveL, "liście łyście liśmy łyśmy łaś łeś"),
        (.removeThenParticiple, "ich ych imi ymi ej iej im ym ego iego emu iemu y"),
        (.leaveSBeforeRegion, "szą"),
    ])

    private static func table(_ rows: [(Rule, String)]) -> [String: Rule] {
        var table: [String: Rule] = [:]
        for (rule, endings) in rows {
            for ending in endings.split(separator: " ") { table[String(ending)] = rule }
        }
        return table
    }
}
