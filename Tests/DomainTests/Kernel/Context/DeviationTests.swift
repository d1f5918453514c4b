import Domain
import Testing

@Suite struct DeviationTests {
    static func deviation(
        _ number: Int = 1, because reason: String = "a reason", by: Identifier<Participant> = "worker",
        on day: CalendarDate = "2024-06-01", until: CalendarDate? = nil, releasedTo: [Identifier<Participant>]? = nil
    ) throws -> Deviation {
        try Deviation(from: Kernel.id(number), because: reason, by: by, on: day, until: until, releasedTo: releasedTo)
    }

    private func finding(
        _ fact: Bool?, strength: Strength = .method, _ deviations: [Deviation],
        for audience: Audience = .professional
    ) -> Finding {
        let rule = Rule<FactSheet>(Kernel.description(1, strength: strength)) { sheet, exam in
            exam.mayChange(on: "2024-08-01")
            exam.require(exam.read(sheet, 0), at: "place")
            exam.require(exam.read(sheet, 1), at: "other")
        }
        return Kernel.finding(
            rule, FactSheet([fact, nil]),
            in: ReviewContext(on: Kernel.day, for: audience, deviations: deviations))
    }

    @Test(arguments: Strength.allCases)
    func `one may depart from everything but a legal duty, and the gap stays visible`(strength: Strength) throws {
        let deviation = try Self.deviation()
        let finding = finding(false, strength: strength, [deviation])
        #expect(finding.state == (strength == .legalDuty ? .notMet : .deviated))
        #expect(finding.deviation == deviation)
        #expect(finding.outcome.gapPaths == ["place"])
        #expect(finding.outcome.missingPaths == ["facts[f1]"])
        #expect(finding.outcome.until == "2024-08-01")
        #expect(strength.allowsReasonedDeviation == (strength != .legalDuty))
    }

    @Test func `without a gap there is nothing to depart from`() throws {
        let deviation = try Self.deviation()
        #expect(finding(nil, [deviation]).state == .undecided)
        #expect(finding(nil, [deviation]).deviation == nil)
        let rule = Rule<FactSheet>(Kernel.description(1)) { _, exam in exam.require(true, at: "place") }
        let met = Kernel.finding(rule, FactSheet([]), in: ReviewContext(on: Kernel.day, deviations: [deviation]))
        #expect(met.state == .met && met.deviation == nil)
    }

    @Test func `a departure counts from its day until its end, and from its own rule only`() throws {
        #expect(finding(false, [try Self.deviation(2)]).state == .notMet)
        #expect(finding(false, [try Self.deviation(on: "2024-06-15")]).state == .notMet)
        #expect(finding(false, [try Self.deviation(on: "2024-06-14")]).state == .deviated)
        #expect(finding(false, [try Self.deviation(until: "2024-06-14")]).state == .notMet)
        #expect(finding(false, [try Self.deviation(until: "2024-06-15")]).state == .deviated)
    }

    @Test func `a finding that was departed from holds until the departure ends`() throws {
        #expect(finding(false, [try Self.deviation(until: "2024-07-01")]).outcome.until == "2024-07-01")
        #expect(finding(false, [try Self.deviation(until: "2024-09-01")]).outcome.until == "2024-08-01")
        let legal = finding(false, strength: .legalDuty, [try Self.deviation(until: "2024-07-01")])
        #expect(legal.outcome.until == "2024-08-01")
    }

    @Test func `of several departures the latest decision counts`() throws {
        let early = try Self.deviation(because: "early", on: "2024-05-01")
        let late = try Self.deviation(because: "late", on: "2024-06-01")
        #expect(finding(false, [early, late]).deviation == late)
        #expect(finding(false, [late, early]).deviation == late)
        let expired = try Self.deviation(because: "expired", on: "2024-06-10", until: "2024-06-12")
        #expect(finding(false, [late, expired, early]).deviation == late)
    }

    @Test func `of several departures of one day the same one counts in whatever order they are recorded`() throws {
        var deviations: [Deviation] = []
        for by in ["worker", "anna"] as [Identifier<Participant>] {
            for reason in ["b", "a", "c"] {
                for until in [nil, "2024-07-01", "2024-06-20"] as [CalendarDate?] {
                    deviations.append(try Self.deviation(because: reason, by: by, until: until))
                }
            }
        }
        let first = finding(false, deviations)
        var random = KernelRandom(seed: 51)
        for _ in 0..<50 { #expect(finding(false, deviations.shuffled(using: &random)) == first) }
        for by in ["worker", "anna"] as [Identifier<Participant>] {
            let two = [try Self.deviation(because: "x", by: by), try Self.deviation(because: "y", by: by)]
            #expect(finding(false, two) == finding(false, two.reversed()))
            let ends = [try Self.deviation(by: by, until: "2024-07-01"), try Self.deviation(by: by)]
            #expect(finding(false, ends) == finding(false, ends.reversed()))
            let released = [try Self.deviation(by: by, releasedTo: ["anna"]), try Self.deviation(by: by)]
            #expect(finding(false, released) == finding(false, released.reversed()))
        }
    }

    @Test func `a departure is shown only to those to whom it was released`() throws {
        let closed = try Self.deviation()
        let released = try Self.deviation(releasedTo: ["anna"])
        #expect(closed.releasedTo == [])
        #expect(released.releasedTo == ["anna"])
        #expect(released.voice == "worker")
        #expect(finding(false, [closed], for: .person("anna")).state == .notMet)
        #expect(finding(false, [released], for: .person("anna")).deviation == released)
        #expect(finding(false, [closed], for: .person("worker")).deviation == closed)
        #expect(finding(false, [released], for: .conference(present: ["anna", "bram"])).deviation == nil)
        #expect(finding(false, [released], for: .conference(present: ["anna"])).deviation == released)
    }

    @Test(arguments: ["", " ", "\n", "\u{2003}\t"])
    func `a departure without a reason cannot be made`(reason: String) {
        let error = #expect(throws: InvalidValue.self) { try Self.deviation(because: reason) }
        #expect(error?.subject == "reason")
        #expect(error?.length == reason.utf8.count)
        let override = #expect(throws: InvalidValue.self) {
            try Override(Kernel.id(1), .switchedOff, because: reason, by: "worker", on: Kernel.day)
        }
        #expect(override?.subject == "reason")
    }
}
