import Foundation
import SupportModel

/// Counts who asks a question and when, from fields alone: a text may say anything of anybody.
struct DraftFactFinder {
    /// The most values that are named of a column.
    private static let valueCount = 4
    /// A longer value is a text, not a group of customers.
    private static let longestValue = 40

    let timeZone: TimeZone

    /// Returns the facts of all documents that ask.
    func facts(of members: [StoredDocument]) -> DraftFacts {
        var facts = DraftFacts()
        var counts: [String: [String: Int]] = [:]
        var weeks: [Week: Int] = [:]
        for stored in members {
            let document = stored.document
            facts.demand.add(document.kind)
            for (name, value) in Self.groups(of: document) {
                counts[name, default: [:]][value, default: 0] += 1
            }
            guard let created = document.created else { continue }
            facts.first = min(facts.first ?? created, created)
            facts.last = max(facts.last ?? created, created)
            weeks[Week(containing: created, in: timeZone), default: 0] += 1
        }
        facts.columns = counts.keys.sorted().compactMap { column($0, counts[$0] ?? [:]) }
        facts.peak = Self.peak(of: weeks)
        return facts
    }

    /// Returns a column with its most frequent values; nil for one that only numbers its rows.
    private func column(_ name: String, _ counts: [String: Int]) -> DraftFacts.Column? {
        let ranked = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        let known = counts.values.reduce(0, +)
        guard known > 1, let most = ranked.first?.value, most > 1 || ranked.count == 1 else {
            return nil
        }
        return DraftFacts.Column(
            name: name, known: known,
            values: ranked.prefix(Self.valueCount).map {
                DraftFacts.Share(value: $0.key, count: $0.value)
            })
    }

    /// The week with most questions, the earliest of equals; nil where each has as many.
    private static func peak(of weeks: [Week: Int]) -> DraftFacts.Share? {
        guard let most = weeks.values.max(), most > 1,
            weeks.count == 1 || weeks.values.contains(where: { $0 < most })
        else { return nil }
        return weeks.filter { $0.value == most }.keys.min().map {
            DraftFacts.Share(value: $0.description, count: most)
        }
    }

    /// What a document's fields tell of its customer's group.
    private static func groups(of document: Document) -> [(String, String)] {
        var groups: [(String, String)] = []
        if let country = document.country { groups.append(("country", country)) }
        for (name, value) in document.segments where CustomerColumns.tellsGroup(name) {
            groups.append((name, value))
        }
        return groups.compactMap { name, value in
            let value = value.onOneLine
            // A number is a key of somebody's database.
            guard value.contains(where: \.isLetter), value.count <= longestValue,
                !value.contains("@")
            else { return nil }
            return (name, value)
        }
    }
}

/// The names of columns that say to which group a customer belongs.
///
/// Only these are shown: other columns name agents, say how work goes on, or hold personal data.
enum CustomerColumns {
    static func tellsGroup(_ name: String) -> Bool {
        name.lowercased().split { !$0.isLetter }.contains { words.contains(String($0)) }
    }

    private static let words: Set<String> = [
        "plan", "tier", "subscription", "segment", "audience", "edition", "package", "licence",
        "license", "product", "model", "variant", "version", "platform", "device", "os", "browser",
        "country", "region", "market", "industry", "brand", "store", "shop",
        "pakiet", "taryfa", "abonament", "segment", "produkt", "wersja", "urządzenie", "platforma",
        "kraj", "rynek", "branża", "marka", "sklep",
        "план", "тариф", "подписка", "сегмент", "продукт", "товар", "модель", "версия",
        "устройство", "платформа", "страна", "регион", "рынок", "отрасль", "бренд", "магазин",
    ]
}
