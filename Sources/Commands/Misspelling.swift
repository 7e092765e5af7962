/// Finds what a mistyped word may have meant.
package enum Misspelling {
    /// Returns the nearest candidate within one slip for three letters, or nil; ties go to the first.
    package static func nearest(to word: String, among candidates: [String]) -> String? {
        let typed = Array(word.lowercased().prefix(40))
        let tolerance = max(1, typed.count / 3)
        var best: (candidate: String, slips: Int)?
        for candidate in candidates {
            let known = Array(candidate.lowercased())
            let isBeginning = typed.count >= 3 && known.starts(with: typed)
            let slips = isBeginning ? 1 : distance(typed, known)
            if slips <= tolerance, slips < best?.slips ?? .max { best = (candidate, slips) }
        }
        return best?.candidate
    }

    /// Returns how many letters must be added, dropped, changed or swapped with the next.
    ///
    /// Optimal string alignment distance: `clsters` to `clusters` is 1, `gpas` to `gaps` is 1.
    static func distance(_ first: [Character], _ second: [Character]) -> Int {
        var beforeLast: [Int] = []
        var last = Array(0...second.count)
        for (i, left) in first.enumerated() {
            var row = [i + 1]
            for (j, right) in second.enumerated() {
                var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (left == right ? 0 : 1))
                if i > 0, j > 0, left == second[j - 1], first[i - 1] == right {
                    cost = min(cost, beforeLast[j - 1] + 1)
                }
                row.append(cost)
            }
            beforeLast = last
            last = row
        }
        return last[second.count]
    }
}
