import Domain
import Testing

@Suite struct RuleSetTests {
    static let context = ReviewContext(on: Kernel.day)

    /// A rule that is met or not, with a title of its own.
    private func rule(_ number: Int, document: String = "TEST", met: Bool = true) -> Rule<FactSheet> {
        let description = RuleDescription(
            Kernel.id(number, in: document), title: Kernel.text(met ? "first" : "second"), asks: Kernel.text("asks"),
            mend: Kernel.text("mend"), strength: .method,
            responsible: ResponsibleParty("team", name: Kernel.text("team")), citations: [])
        return Rule(description) { _, exam in exam.require(met, at: "place") }
    }

    private func override(
        _ number: Int, because reason: String = "a reason", by: Identifier<Participant> = "worker",
        on day: CalendarDate = "2024-06-01"
    ) throws -> Override {
        try Override(Kernel.id(number), .switchedOff, because: reason, by: by, on: day)
    }

    private func states(_ set: RuleSet<FactSheet>) -> [String] {
        set.review(FactSheet([]), in: Self.context).findings.map { "\($0.rule) \($0.state.rawValue)" }
    }

    @Test func `rules stand by id: by document, then by number`() {
        let set = RuleSet([rule(10), rule(2, document: "ABC"), rule(9), rule(100), rule(1, document: "TEST2"), rule(1)])
        let ids = ["ABC-02", "TEST-01", "TEST-09", "TEST-10", "TEST-100", "TEST2-01"]
        #expect(set.rules.map { $0.description.id.text } == ids)
        #expect(states(set) == ids.map { $0 + " met" })
    }

    @Test func `a set without rules has a review without findings`() {
        let review = RuleSet<FactSheet>([]).review(FactSheet([]), in: Self.context)
        #expect(review.findings.isEmpty && review.notices.isEmpty && review.groups.isEmpty)
        #expect(review.on == Kernel.day)
        #expect(review.audience == .professional)
    }

    @Test func `a rule that stands twice stands once, and the first stays`() {
        let first = RuleSet([rule(1), rule(2)])
        let second = RuleSet([rule(2, met: false), rule(3, met: false)])
        #expect(states(first.adding(second)) == ["TEST-01 met", "TEST-02 met", "TEST-03 notMet"])
        #expect(states(second.adding(first)) == ["TEST-01 met", "TEST-02 notMet", "TEST-03 notMet"])
        #expect(states(first.adding(rule(2, met: false))) == ["TEST-01 met", "TEST-02 met"])
        #expect(states(first.adding(rule(4))) == ["TEST-01 met", "TEST-02 met", "TEST-04 met"])
        // Many of one id: the first of all, not of any that sorting brings to the front.
        let many = RuleSet((0..<200).map { rule(1, met: $0 == 0) })
        #expect(states(many) == ["TEST-01 met"])
    }

    @Test func `sets can be added in any order if they have no rule in common`() {
        let a = RuleSet([rule(3), rule(1)])
        let b = RuleSet([rule(2)])
        #expect(
            a.adding(b).review(FactSheet([]), in: Self.context) == b.adding(a).review(FactSheet([]), in: Self.context))
        #expect(states(a.adding(a)) == states(a))
    }

    @Test func `in whatever order rules are listed the review is the same`() {
        let rules = (1...12).map { rule($0, met: $0 % 3 != 0) }
        let review = RuleSet(rules).review(FactSheet([]), in: Self.context)
        var random = KernelRandom(seed: 71)
        for _ in 0..<20 {
            #expect(RuleSet(rules.shuffled(using: &random)).review(FactSheet([]), in: Self.context) == review)
        }
    }

    @Test func `a rule that is switched off is not run, stays visible and has its reason in the review`() throws {
        let override = try override(1)
        let off = RuleSet([rule(1, met: false), rule(2, met: false)]).switchingOff(override)
        let review = off.review(FactSheet([]), in: Self.context)
        #expect(states(off) == ["TEST-01 switchedOff", "TEST-02 notMet"])
        #expect(review.findings[0].outcome == Outcome(.switchedOff))
        #expect(review.overrides == [override])
        #expect(off.overrides == [override])
        #expect(off.evidence(for: Kernel.id(1), FactSheet([]), in: Self.context).facts.isEmpty)
    }

    @Test func `what one set switches off stays off when sets are added`() throws {
        let off = RuleSet([rule(1, met: false)]).switchingOff(try override(1))
        let other = RuleSet([rule(1), rule(2)])
        #expect(states(off.adding(other)) == ["TEST-01 switchedOff", "TEST-02 met"])
        #expect(states(other.adding(off)) == ["TEST-01 switchedOff", "TEST-02 met"])
    }

    @Test func `a rule that is switched off comes before scope, days and circumstances`() throws {
        let danger = CircumstanceTests.danger
        let rule = Rule<FactSheet>(
            Kernel.description(
                1, scope: ScopeTests.gooi, yieldsTo: [danger],
                validity: try Period(start: "2020-01-01", end: "2021-01-01"))
        ) { _, exam in exam.require(false, at: "place") }
        #expect(states(RuleSet([rule])) == ["TEST-01 notApplicable"])
        #expect(states(RuleSet([rule]).switchingOff(try override(1))) == ["TEST-01 switchedOff"])
    }

    @Test func `overrides are listed by rule, each once, in whatever order they were made`() throws {
        let overrides = try [
            override(2), override(1, because: "b"), override(1, because: "a"), override(1, because: "a", by: "anna"),
            override(1, because: "a", on: "2024-05-01"),
        ]
        let set = RuleSet([rule(1)], overrides: overrides)
        let expected = [overrides[4], overrides[3], overrides[2], overrides[1], overrides[0]]
        #expect(set.overrides == expected)
        #expect(RuleSet([rule(1)], overrides: overrides.reversed()).overrides == expected)
        #expect(set.adding(set).overrides == expected)
        #expect(set.adding(set).review(FactSheet([]), in: Self.context) == set.review(FactSheet([]), in: Self.context))
    }

    @Test func `the names of places of both sets are known, and this set's go before`() {
        let a = RuleSet([rule(1)], places: PlaceNames([PlaceNames.Name("place", Kernel.text("a"))]))
        let b = RuleSet(
            [rule(2)],
            places: PlaceNames([PlaceNames.Name("place", Kernel.text("b")), PlaceNames.Name("other", Kernel.text("c"))])
        )
        #expect(a.adding(b).places.text(for: "place", in: .nl) == "a (nl)")
        #expect(b.adding(a).places.text(for: "place", in: .nl) == "b (nl)")
        #expect(a.adding(b).places.text(for: "other", in: .en) == "c (en)")
    }

    @Test func `the catalogue holds what is written about each rule, found by id`() {
        let set = RuleSet((1...40).map { rule($0) }, places: PlaceNames([PlaceNames.Name("place", Kernel.text("a"))]))
        #expect(set.catalogue.descriptions.count == 40)
        for number in 1...40 { #expect(set.catalogue[Kernel.id(number)]?.id == Kernel.id(number)) }
        for missing in [Kernel.id(41), Kernel.id(1, in: "ABC"), Kernel.id(1, in: "ZZZ")] {
            #expect(set.catalogue[missing] == nil)
        }
        #expect(RuleCatalogue([], places: PlaceNames())[Kernel.id(1)] == nil)
        #expect(set.catalogue.places.text(for: "place", in: .nl) == "a (nl)")
    }

    @Test func `of two catalogues what stands in both is this one's`() {
        let a = RuleSet([rule(1), rule(2)]).catalogue
        let b = RuleSet(
            [rule(2, met: false), rule(3, met: false)],
            places: PlaceNames([PlaceNames.Name("place", Kernel.text("b"))])
        ).catalogue
        let both = a.adding(b)
        #expect(both.descriptions.map { $0.id.text } == ["TEST-01", "TEST-02", "TEST-03"])
        #expect(both[Kernel.id(2)]?.title == Kernel.text("first"))
        #expect(b.adding(a)[Kernel.id(2)]?.title == Kernel.text("second"))
        #expect(both.places.hasName(for: "place"))
    }
}
