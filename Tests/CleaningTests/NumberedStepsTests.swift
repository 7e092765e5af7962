import Testing

@testable import Cleaning

struct NumberedStepsTests {
    private typealias Part = NumberedSteps.Part

    @Test(arguments: [
        "1. Open the app. 2. Hold the key. 3. Wait.",
        "1) Open the app. 2) Hold the key. 3) Wait.",
        "(1) Open the app. (2) Hold the key. (3) Wait.",
        "1. Open the app.\n2. Hold the key.\n3. Wait.",
        "- 1) Open the app.\n- 2) Hold the key.\n- 3) Wait.",
        "Step 1: Open the app. Step 2: Hold the key. Step 3: Wait.",
        "Krok 1. Open the app.\nKrok 2. Hold the key.\nKrok 3. Wait.",
        "Шаг 1 – Open the app. Шаг 2 – Hold the key. Шаг 3 – Wait.",
        "1️⃣ Open the app. 2️⃣ Hold the key. 3️⃣ Wait.",
    ])
    func `steps are told by their numbers`(text: String) {
        #expect(
            NumberedSteps.parts(of: text) == [
                Part(step: 1, text: "Open the app."), Part(step: 2, text: "Hold the key."),
                Part(step: 3, text: "Wait."),
            ])
    }

    @Test(arguments: [
        "Do this: 1. Open the app. It is free. 2. Wait 5 min. Then call us. It helps.",
        "Do this:\n1. Open the app. It is free.\n2. Wait 5 min.\nThen call us. It helps.",
    ])
    func `what stands around steps is none, and a step may have two sentences`(text: String) {
        #expect(
            NumberedSteps.parts(of: text) == [
                Part(step: nil, text: "Do this:"),
                Part(step: 1, text: "Open the app. It is free."),
                Part(step: 2, text: "Wait 5 min."),
                Part(step: nil, text: "Then call us. It helps."),
            ])
    }

    @Test func `a second list begins at one again`() {
        let parts = NumberedSteps.parts(of: "1. A b.\n2. C d.\nOr:\n1. E f.\n2. G h.")
        #expect(parts.map(\.step) == [1, 2, nil, 1, 2])
    }

    @Test(arguments: [
        "It costs 1.50 or 2.50 euros.", "Version 2. It is new.", "1. Open the app.",
        "The first lasts 1 day. 2. is the limit.", "At 10:30, 2) is closed.",
        "Wait for 1 minute, 2 at most.", "2. Open it. 3. Close it.",
    ])
    func `numbers that count no steps stay`(text: String) {
        #expect(NumberedSteps.parts(of: text) == [Part(step: nil, text: text)])
    }
}
