import Testing

@testable import Commands

struct ArticleTextTests {
    private static let draft = """
        ---
        title: "x # y"
        ---

        # Jak \\*odkamienić\\* \\#1? ##

        Wciśnij oba guziki.

        ```
        # no heading
        ```

        ## DO SPRAWDZENIA

        Różnią się.

        ### Szczegóły

        Tak.

        ## Jak pytają klienci

        - odkamienianie

        ## Powiązane strony

        - Strona

        ## Uwaga

        Ostrożnie.
        """

    @Test func `the title is the first heading as plain words`() {
        #expect(ArticleText(Self.draft).title == "Jak *odkamienić* #1?")
        #expect(ArticleText("text\n\n# Later").title == nil)
        #expect(ArticleText("").title == nil)
        #expect(ArticleText("#").title?.isEmpty == true)
    }

    @Test func `customers read no section that is for the editor`() {
        #expect(
            ArticleText(Self.draft).published == """
                Wciśnij oba guziki.

                ```
                # no heading
                ```

                ## Uwaga

                Ostrożnie.

                """)
    }

    @Test func `an editor reads all but customers' wordings`() {
        let text = ArticleText(Self.draft).withoutVariants
        #expect(text.contains("### Szczegóły") && text.contains("## Powiązane strony"))
        #expect(!text.contains("odkamienianie"))
    }

    @Test(arguments: [
        ("Yes.", false), ("## TO VERIFY\n\nHow?", true), ("TO VERIFY: how long?", true),
        ("## На что статья должна ответить\n\n- x", true), ("We verify it.", false),
    ])
    func `what is still to be verified makes a text unfinished`(text: String, isUnfinished: Bool) {
        #expect(ArticleText(text).isUnfinished == isUnfinished)
    }

    @Test(arguments: [
        ("Tak.", "<p>Tak.</p>"),
        ("1. a\n2. **b**", "<ol>\n<li>a</li>\n<li><strong>b</strong></li>\n</ol>"),
        ("`code` and ~~x~~\n\n> quote", "<p>code and x</p>\n<p>quote</p>"),
        ("|a|b|\n|-|-|\n|1|2|", "a \nb \n<br>\n1 \n2 \n<br>"),
        ("a < b & c <img src=x>", "<p>a &lt; b &amp; c </p>"),
        ("## Powiązane strony\n\n- x", ""),
    ])
    func `an answer of an FAQ has the little HTML that it may have`(text: String, html: String) {
        #expect(FAQAnswer.text(of: ArticleText(text)) == html)
    }
}
