/// The exports of a kettle shop, as somebody new would load them.
enum KettleFiles {
    static let all = [
        (name: "my exports/tickets.jsonl", text: tickets),
        (name: "my exports/help/parcel.md", text: parcel),
    ]

    private static let asked = [
        "How do I remove limescale from the kettle?", "Limescale will not come off the kettle",
        "My kettle is full of limescale, how do I remove it?",
        "How can I remove the limescale in my kettle?", "Can I return a used kettle?",
        "May I return a kettle that I have used?", "Is it possible to return a used kettle?",
        "Where is my parcel?", "Where is my parcel now?", "My parcel is late, where is it?",
        "Your shop is nice",
    ]

    private static let tickets =
        asked.enumerated().map { number, text in
            let reply =
                text.lowercased().contains("limescale")
                ? "Boil water with two spoons of citric acid, wait ten minutes and rinse twice."
                : ""
            return #"{"id": "T-\#(number + 1)", "created": "2026-11-1\#(number % 7)", "#
                + #""text": "\#(text)", "reply": "\#(reply)"}"# + "\n"
        }.joined() + "{broken\n"

    private static let parcel = """
        # Where is my parcel?

        Follow your parcel with the link in our mail. Where your parcel is now stands there.
        """
}
