import Domain
import Testing

@Suite struct ScopeTests {
    static let gooi = Scope("gooi", name: Kernel.text("het Gooi"))
    static let other = Scope("other", name: Kernel.text("elsewhere"))

    private func rule(_ description: RuleDescription) -> Rule<FactSheet> {
        Rule(description) { sheet, exam in exam.require(exam.read(sheet, 0), at: "facts") }
    }

    @Test func `a rule of one region applies only where its scope is adopted`() {
        let rule = rule(Kernel.description(1, scope: Self.gooi))
        let notAdopted = Outcome(.notApplicable, reason: OutcomeReason(.notAdopted, code: "gooi"))
        for fact in [true, false, nil] {
            #expect(Kernel.outcome(rule, FactSheet([fact])) == notAdopted)
            let elsewhere = ReviewContext(on: Kernel.day, adopted: [Self.other])
            #expect(Kernel.outcome(rule, FactSheet([fact]), in: elsewhere) == notAdopted)
        }
        let context = ReviewContext(on: Kernel.day, adopted: [Self.other, Self.gooi])
        #expect(Kernel.outcome(rule, FactSheet([true]), in: context).state == .met)
        #expect(Kernel.outcome(rule, FactSheet([false]), in: context).state == .notMet)
        #expect(Kernel.outcome(rule, FactSheet([nil]), in: context).state == .undecided)
    }

    @Test func `a scope is the same if its code is, whatever it is called`() {
        let renamed = Scope("gooi", name: Kernel.text("another name"))
        #expect(renamed == Self.gooi)
        #expect(Set([renamed, Self.gooi, Self.other]).count == 2)
        let context = ReviewContext(on: Kernel.day, adopted: [renamed])
        #expect(
            Kernel.outcome(rule(Kernel.description(1, scope: Self.gooi)), FactSheet([true]), in: context).state == .met)
    }

    @Test func `a responsible party is the same if its code is`() {
        let a = ResponsibleParty("team", name: Kernel.text("a"))
        let b = ResponsibleParty("team", name: Kernel.text("b"))
        #expect(a == b)
        #expect(Set([a, b, ResponsibleParty("duo", name: Kernel.text("a"))]).count == 2)
    }

    @Test func `the adopted scopes stand in the review in alphabetical order`() {
        let set = RuleSet<FactSheet>([])
        let review = set.review(
            FactSheet([]), in: ReviewContext(on: Kernel.day, adopted: [Self.other, Self.gooi]))
        #expect(review.adopted == ["gooi", "other"])
    }

    @Test func `a rule outside its days is not in force, and until tells when it will be`() throws {
        let rule = rule(
            Kernel.description(1, validity: try Period(start: "2024-01-01", end: "2025-01-01")))
        func outcome(_ day: CalendarDate) -> Outcome {
            Kernel.outcome(rule, FactSheet([true]), in: ReviewContext(on: day))
        }
        let notInForce = OutcomeReason(.notInForce)
        #expect(outcome("2023-12-31") == Outcome(.notApplicable, reason: notInForce, until: "2024-01-01"))
        #expect(outcome("2024-01-01") == Outcome(.met, until: "2025-01-01"))
        #expect(outcome("2024-12-31") == Outcome(.met, until: "2025-01-01"))
        #expect(outcome("2025-01-01") == Outcome(.notApplicable, reason: notInForce))
    }

    @Test func `the end of a rule and a change of its facts: the earlier day counts`() throws {
        for (change, until) in [("2024-07-01", "2024-07-01"), ("2025-07-01", "2025-01-01")]
            as [(CalendarDate, CalendarDate)]
        {
            let rule = Rule<FactSheet>(
                Kernel.description(1, validity: try Period(start: "2024-01-01", end: "2025-01-01"))
            ) { _, exam in
                exam.mayChange(on: change)
                exam.require(true, at: "facts")
            }
            #expect(Kernel.outcome(rule, FactSheet([])).until == until)
        }
        let open = Rule<FactSheet>(Kernel.description(1, validity: Period(openFrom: "2024-01-01"))) { _, exam in
            exam.require(true, at: "facts")
        }
        #expect(Kernel.outcome(open, FactSheet([])).until == nil)
        let endless = Rule<FactSheet>(
            Kernel.description(1, validity: try Period(start: "2024-01-01", end: .max))
        ) { _, exam in exam.require(true, at: "facts") }
        #expect(Kernel.outcome(endless, FactSheet([])).until == .max)
    }
}
