import Domain
import Testing

@Suite struct ReviewTextTests {
    static func text(
        _ review: Review, in language: Language = .en, width: Int = 80,
        labels: @escaping @Sendable (String) -> String = { $0 }
    ) throws -> String {
        ReviewText(review, catalogue: try Samples.set().catalogue, in: language, width: width, labels: labels).text
    }

    private func lines(_ text: String) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
    }

    /// The words of a text, however its lines are broken.
    private func words(_ text: String) -> String {
        text.split(whereSeparator: { $0 == " " || $0 == "\n" }).joined(separator: " ")
    }

    @Test func `the text begins with the day, what it is not, and acute danger`() throws {
        let dutch = lines(try Self.text(Samples.review(), in: .nl))
        #expect(
            dutch.prefix(6) == [
                "Beoordeling op 14 juni 2024", String(repeating: "=", count: 27),
                "Dit bereidt een oordeel voor en geeft er geen. Wat niet bekend is, is niet veilig.".prefixed(80),
                "veilig.", "", "! Acuut gevaar. Handel nu.",
            ])
        let english = lines(try Self.text(Samples.review(), in: .en))
        #expect(
            english.prefix(5) == [
                "Review on 14 June 2024", String(repeating: "=", count: 22),
                "This prepares a judgement and gives none. What is not known is not safe.", "",
                "! Acute danger. Act now.",
            ])
    }

    @Test func `every section appears, in a fixed order`() throws {
        let titles: [(Language, [String])] = [
            (
                .nl,
                [
                    "Eerst uitzoeken", "Nog niet in orde", "Gemotiveerd afgeweken", "Nog niet te zeggen", "In orde",
                    "Ter overweging", "Geldt nu niet", "Uitgezet",
                ]
            ),
            (
                .en,
                [
                    "Find out first", "Not met", "Departed from with a reason", "Cannot be told yet", "Met",
                    "For consideration", "Does not apply now", "Switched off",
                ]
            ),
        ]
        for (language, expected) in titles {
            let lines = lines(try Self.text(Samples.review(), in: language))
            let headings = lines.indices.dropFirst(3).filter {
                !lines[$0].isEmpty && lines[$0].allSatisfy { $0 == "-" }
            }
            #expect(headings.map { lines[$0 - 1] } == expected)
            #expect(headings.allSatisfy { lines[$0].count == lines[$0 - 1].count && lines[$0 - 2].isEmpty })
        }
    }

    @Test func `a section without rules is left out`() throws {
        let met = try Samples.review().filtered { $0.state == .met }
        let text = try Self.text(met)
        #expect(text.contains("Met\n---\nTEST-01  Title of 1 (en)\n"))
        for title in ["Not met", "Switched off", "Find out first"] { #expect(!text.contains(title)) }
    }

    @Test func `a rule is told with its gaps, missing facts, party, strength, warnings and source`() throws {
        let text = try Self.text(Samples.review()) { $0 == "anna" ? "Anna" : $0 == "kim" ? "Kim" : $0 }
        let rule = try #require(text.split(separator: "TEST-02  ").last?.split(separator: "TEST-07").first)
        let told = words(String(rule))
        for part in [
            "Title of 2 (en)", "- the mark of Anna for goal g2: 4, needed is 6. Mend 2 (en)",
            "- the mark of Kim for goal g1: recorded that there is none. Own mend (en)",
            "- the members: Anna, Kim, needed is 3 goals. Mend 2 (en)", "? fact f2: not recorded",
            "→ the team (en) · legal duty", "! No judgement on a person (en)", "↔ TEST-01: Read both (en)",
            "Source: Proefboek, 1.2, p. 3", "Also: TEST-13, Proefboek, 1.2, p. 3",
        ] { #expect(told.contains(part), "\(part) in \(told)") }
    }

    @Test func `warnings about how to work are told to professionals only`() throws {
        for audience in [Audience.person("anna"), .conference(present: ["anna"])] {
            let text = words(try Self.text(Samples.review(for: audience)))
            #expect(!text.contains("No judgement on a person") && !text.contains("Read both"))
        }
    }

    @Test func `a subject is explained to an audience at once`() throws {
        let (set, context, sheet) = (try Samples.set(), try Samples.context(), FactSheet([true, false, nil]))
        for audience in [Audience.professional, .person("anna"), .conference(present: ["anna", "kim"])] {
            for language in Language.allCases {
                let text = set.explanation(of: sheet, for: audience, in: language, context: context, width: 40)
                #expect(text == (try Self.text(Samples.review(for: audience), in: language, width: 40)))
            }
        }
    }

    @Test func `what only a restating rule found is told too`() throws {
        let text = words(try Self.text(Samples.review()))
        #expect(text.contains("plan.other"))
    }

    @Test func `every reason has words`() throws {
        let english = words(try Self.text(Samples.review()))
        for words in [
            "applies when there is a plan (en)", "not applicable: not adopted: the Gooi region",
            "suspended; now speaks TEST-78",
            "answered in another's name", "people answer differently; both stand",
            "departed from on 1 June 2024: a good reason", "attestations[TEST-10].of[kim]: not answered yet",
            "policy.openDays: not chosen yet", "there is nothing to judge", "Question of 8 (en)",
        ] { #expect(english.contains(words), "\(words)") }
        let dutch = words(try Self.text(Samples.review(), in: .nl))
        for words in [
            "geldt als there is a plan (nl)", "niet van toepassing: niet overgenomen: het Gooi",
            "opgeschort; nu spreekt TEST-78",
            "beantwoord namens een ander", "mensen antwoorden verschillend; dat blijft staan",
            "afgeweken op 1 juni 2024: a good reason", "nog niet beantwoord", "nog niet gekozen",
            "er is niets om te beoordelen",
        ] { #expect(dutch.contains(words), "\(words)") }
    }

    @Test func `a legal duty cannot be departed from, and the text says so`() throws {
        let rule = Rule<FactSheet>(Kernel.description(1, strength: .legalDuty)) { _, exam in
            exam.require(false, at: "x")
        }
        let set = RuleSet([rule])
        let review = set.review(
            FactSheet([]), in: ReviewContext(on: Kernel.day, deviations: [try DeviationTests.deviation()]))
        let english = ReviewText(review, catalogue: set.catalogue, in: .en).text
        #expect(words(english).contains("a reason (a legal duty cannot be departed from)"))
        let dutch = ReviewText(review, catalogue: set.catalogue, in: .nl).text
        #expect(words(dutch).contains("a reason (van een wettelijke plicht kan niet worden afgeweken)"))
    }

    @Test func `questions come first, the most waited for on top, and no more than eight`() throws {
        let rule = Rule<FactSheet>(Kernel.description(1)) { sheet, exam in
            for index in sheet.facts.indices { exam.require(exam.read(sheet, index), at: "x") }
        }
        let others = (2...6).map { number in
            Rule<FactSheet>(Kernel.description(number)) { sheet, exam in
                exam.require(exam.read(sheet, sheet.facts.count - 1), at: "x")
            }
        }
        let set = RuleSet([rule] + others)
        func asked(_ count: Int, _ language: Language) -> [String] {
            let review = set.review(FactSheet(Array(repeating: nil, count: count)), in: ReviewContext(on: Kernel.day))
            let lines = lines(ReviewText(review, catalogue: set.catalogue, in: language).text)
            return lines.drop { $0 != "Find out first" && $0 != "Eerst uitzoeken" }.dropFirst(2).prefix { !$0.isEmpty }
                .map { $0 }
        }
        let ten = asked(10, .en)
        #expect(ten.count == 9)
        #expect(ten.first == "? facts[f9] (TEST-01, TEST-02, TEST-03, …)")
        #expect(ten.dropFirst().first == "? facts[f0] (TEST-01)")
        #expect(ten.last == "  and 2 more, below with each rule")
        #expect(asked(9, .nl).last == "  en nog 1, hieronder bij elke regel")
        #expect(asked(8, .en).count == 8)
        #expect(asked(8, .en).last?.contains("more") == false)
    }

    @Test func `a rule that the catalogue does not know is told by its id`() throws {
        let review = try Samples.review().filtered { $0.rule == Kernel.id(2) }
        let text = ReviewText(review, catalogue: RuleCatalogue([], places: PlaceNames()), in: .en).text
        #expect(text.contains("Not met\n-------\nTEST-02\n"))
    }

    @Test func `the same review has the same text`() throws {
        for language in Language.allCases {
            let text = try Self.text(Samples.review(), in: language)
            for _ in 0..<5 { #expect(try Self.text(Samples.review(), in: language) == text) }
        }
    }

    @Test func `the text of a person's review holds nothing of others`() throws {
        let text = try Self.text(Samples.review(for: .person("anna")))
        #expect(!text.contains("of[kim]"))
        #expect(!text.contains("a good reason"))
        #expect(text.contains("another reason"))
        #expect(text.contains("this does not depend on you alone"))
    }
}

extension String {
    /// The words that fit on a line of so many columns.
    fileprivate func prefixed(_ width: Int) -> String {
        var line = ""
        for word in split(separator: " ") {
            if line.count + word.count + (line.isEmpty ? 0 : 1) > width { break }
            line += (line.isEmpty ? "" : " ") + word
        }
        return line
    }
}
