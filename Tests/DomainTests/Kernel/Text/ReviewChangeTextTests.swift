import Domain
import Testing

@Suite struct ReviewChangeTextTests {
    private static let rules = RuleSet<FactSheet>(
        [
            Rule(Kernel.description(1)) { sheet, exam in exam.require(exam.read(sheet, 0), at: FactSheet.place(0)) },
            Rule(Kernel.description(2, restates: 1)) { sheet, exam in
                exam.require(exam.read(sheet, 0), at: FactSheet.place(0))
            },
            Rule(Kernel.description(3)) { sheet, exam in exam.require(exam.read(sheet, 1), at: FactSheet.place(1)) },
        ], places: PlaceNames([PlaceNames.Name("facts[]", Kernel.text("fact {1}"))]))

    private func review(_ facts: [Bool?], on day: CalendarDate = Kernel.day, for audience: Audience = .professional)
        -> Review
    {
        Self.rules.review(FactSheet(facts), in: ReviewContext(on: day, for: audience))
    }

    @Test func `it tells what is lost first, each matter once`() throws {
        let text = try #require(
            ReviewChangeText(
                review([false, true], on: "2024-07-01"), since: review([true, nil]), catalogue: Self.rules.catalogue,
                in: .en, width: 60)
        ).text
        #expect(
            text == """
                What is different on 1 July 2024 from 14 June 2024
                ==================================================

                This was met and is not now
                ---------------------------
                - Title of 1 (en). (TEST-01)
                  New: fact f0 (en). Mend 1 (en)
                  This comes from what was recorded.

                This is met now
                ---------------
                - Title of 3 (en). (TEST-03)
                  Known now: fact f1 (en).
                  This comes from what was recorded.

                """)
    }

    @Test func `a person is not told the ids of rules, and is told what words mean`() throws {
        let terms = [
            Term(
                "fact", LocalizedText(nl: "feit", en: "fact"),
                definition: LocalizedText(nl: "Wat was.", en: "What was.")),
            Term("goal", LocalizedText(nl: "doel", en: "goal"), definition: LocalizedText(nl: "Wat.", en: "What.")),
        ]
        let text = try #require(
            ReviewChangeText(
                review([true, true], for: .person("anna")), since: review([false, true], for: .person("anna")),
                catalogue: Self.rules.catalogue, explaining: terms, in: .en)
        ).text
        #expect(!text.contains("TEST-"))
        #expect(text.hasSuffix("What words mean\n---------------\n- fact: What was.\n"))
    }

    @Test func `nothing different, and different readers`() throws {
        let same = try #require(
            ReviewChangeText(
                review([true] + [true]), since: review([true, true]), catalogue: Self.rules.catalogue, in: .nl))
        #expect(same.text.contains("Er is niets anders."))
        #expect(
            ReviewChangeText(
                review([true, true]), since: review([true, true], for: .person("anna")),
                catalogue: Self.rules.catalogue, in: .nl) == nil)
    }
}

@Suite struct UsedTermsTests {
    private static let terms = ["bodemeis", "plan", "één plan", "gesprek", "lokaal team", "as"].map { name in
        Term(name, LocalizedText(nl: name, en: name), definition: LocalizedText(nl: "", en: ""))
    }

    @Test(arguments: [
        ("De bodemeisen.", ["bodemeis"]), ("Eén plan, en nog een plan", ["één plan", "plan"]),
        ("gesprekken", ["gesprek"]), ("plannen", ["plan"]), ("veiligheidsplan", []), ("planmatig", []),
        ("Het lokaal team praat", ["lokaal team"]), ("lokaal, en een team", []), ("assen", []), ("", []),
    ])
    func `terms are found as words`(_ text: String, _ found: [String]) {
        #expect(UsedTerms(Self.terms, in: text, .nl).terms.map { $0.code } == found)
    }
}
