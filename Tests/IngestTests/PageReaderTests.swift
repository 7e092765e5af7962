import SupportModel
import TestSupport
import Testing

@testable import Ingest

@Suite struct PageReaderTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func page(_ text: String, _ name: String) throws -> Document {
        let path = try folder.write(text, to: name)
        return try #require(try load([path]).documents.first?.document)
    }

    @Test func `Markdown keeps its headings, lists and table rows`() throws {
        let document = try page(
            """
            ---
            lang: pl-PL
            tags: [zwroty, "paczki"]
            updated: 2026-11-20
            ---
            # Zwroty

            Masz **14 dni**.

            ## Jak odesłać

            - Zapakuj
            - Nadaj

            | Kraj | Cena |
            |---|---|
            | PL | 0 zł |
            """, "zwroty.md")
        #expect(document.subject == "Zwroty")
        #expect(document.language == "pl")
        #expect(document.tags == ["zwroty", "paczki"])
        #expect(document.updated != nil)
        #expect(
            document.sections == [
                ContentSection(heading: "Zwroty", level: 1, paragraphs: ["Masz 14 dni."]),
                ContentSection(
                    heading: "Jak odesłać", level: 2,
                    paragraphs: ["Zapakuj", "Nadaj", "Kraj | Cena", "PL | 0 zł"]),
            ])
        #expect(document.text == "Masz 14 dni.\nZapakuj\nNadaj\nKraj | Cena\nPL | 0 zł")
    }

    @Test func `HTML loses its furniture and keeps questions that open`() throws {
        let document = try page(
            """
            <html lang="en"><head><title>Help | Shop</title><script>var x = "<p>no</p>"</script>
            <link rel="canonical" href="https://shop.example/help"></head><body><nav>Home</nav>
            <h1>Returns &amp; refunds</h1><p>You have 14 days.</p>
            <details><summary>Who pays?</summary><p>We do.</p></details>
            <p>Thank you.<footer>Imprint</footer></body></html>
            """, "help.html")
        #expect(document.subject == "Returns & refunds")
        #expect(document.url == "https://shop.example/help")
        #expect(document.language == "en")
        #expect(
            document.sections == [
                ContentSection(
                    heading: "Returns & refunds", level: 1, paragraphs: ["You have 14 days."]),
                ContentSection(heading: "Who pays?", level: 2, paragraphs: ["We do."]),
                ContentSection(
                    heading: "Returns & refunds", level: 1, paragraphs: ["Thank you."]),
            ])
    }

    @Test func `a menu that is never closed does not swallow the page`() throws {
        #expect(try page("<nav>Home<p>You have 14 days.", "a.html").text.contains("14 days"))
    }

    @Test func `a page without a heading is called by its file`() throws {
        #expect(try page("You have 14 days.", "return-policy.txt").subject == "return policy")
    }
}
