/// What a sentence of a reply concludes for one customer from what holds for all, or the other way
/// round.
package enum CaseClause {
    /// A clause of fewer words does not stand alone.
    private static let leastWords = 3

    /// Returns a sentence without the conclusion for one customer; the sentence itself where it
    /// draws none.
    ///
    /// `Orders before 1 pm leave the same day, so tomorrow is realistic.` becomes
    /// `Orders before 1 pm leave the same day.`
    ///
    /// - Parameter figures: What the customer named in figures; a clause whose figures are all among
    ///   them is about the customer.
    package static func removing(from sentence: String, figures: Set<String>) -> String {
        let commas = sentence.indices.filter { sentence[$0] == "," }
        for comma in commas.reversed() {
            let behind = sentence[sentence.index(after: comma)...].drop(while: \.isWhitespace)
            guard let count = Markers.conclusions.match(OutlinedText(String(behind)).words) else {
                continue
            }
            let (premise, conclusion) = (String(sentence[..<comma]), String(behind))
            let isOfOne =
                AgentSpeech(of: conclusion) != .general || named(in: conclusion, by: figures)
            if isOfOne, stands(premise), AgentSpeech(of: premise) == .general,
                !named(in: premise, by: figures)
            {
                return premise + "."
            }
            let rest = conclusion.split(separator: " ").dropFirst(count).joined(separator: " ")
            if named(in: premise, by: figures), stands(rest), AgentSpeech(of: rest) == .general,
                self.figures(in: rest).isDisjoint(with: figures)
            {
                return rest.prefix(1).uppercased() + rest.dropFirst()
            }
        }
        return sentence
    }

    /// Returns the figures of a text, also those in words: `3 m 50`, `six`.
    package static func figures(in text: String) -> Set<String> {
        var figures: Set<String> = []
        for run in text.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
            if let figure = Markers.numberWords[String(run)] {
                figures.insert(figure)
            } else {
                for digits in run.split(whereSeparator: { !$0.isNumber }) {
                    figures.insert(String(digits))
                }
            }
        }
        return figures
    }

    private static func named(in clause: String, by figures: Set<String>) -> Bool {
        let own = self.figures(in: clause)
        return !own.isEmpty && own.isSubset(of: figures)
    }

    private static func stands(_ clause: String) -> Bool {
        clause.split(whereSeparator: \.isWhitespace).count >= leastWords
    }
}
