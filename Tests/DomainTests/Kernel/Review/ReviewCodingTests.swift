import Domain
import Testing

@Suite struct ReviewCodingTests {
    @Test func `a review with something of every kind is read back as it was written`() throws {
        let audiences: [Audience] = [
            .professional, .person("anna"), .person("kim"), .conference(present: ["kim", "anna"]),
            .conference(present: []),
        ]
        for audience in audiences {
            for acute in [true, false, nil] as [Bool?] {
                let review = try Samples.review(acute: acute, for: audience)
                let json = try KernelJSON.text(review)
                let read = try KernelJSON.read(Review.self, json)
                #expect(read == review)
                #expect(try KernelJSON.text(read) == json)
            }
        }
    }

    @Test func `the written form of a review does not change`() throws {
        let rule = Rule<FactSheet>(Kernel.description(1, restates: 2, policyKeys: ["days"])) { sheet, exam in
            exam.require(
                false, at: "goals[g1]", of: "anna", seen: .grade(4), needed: .grade(6), mend: Kernel.text("ask"))
            exam.require(exam.read(sheet, 0), at: "place")
            exam.mayChange(on: "2024-07-01")
        }
        let deviation = try Deviation(
            from: Kernel.id(1), because: "a reason", by: "worker", on: "2024-06-01", until: "2024-09-01",
            releasedTo: ["anna"])
        let review = RuleSet([rule]).review(
            FactSheet([nil]), in: ReviewContext(on: Kernel.day, deviations: [deviation]))
        #expect(
            try KernelJSON.text(review)
                == #"{"adopted":[],"audience":{"kind":"professional"},"findings":["#
                + #"{"deviation":{"by":"worker","on":"2024-06-01","reason":"a reason","releasedTo":["anna"],"rule":"TEST-01","#
                + #""until":"2024-09-01"},"gaps":[{"at":"goals[g1]","mend":{"en":"ask (en)","nl":"ask (nl)"},"#
                + #""needed":{"kind":"grade","value":6},"seen":{"kind":"grade","value":4},"voice":"anna"}],"#
                + #""missing":[{"at":"facts[f0]","kind":"fact"}],"policyKeys":["days"],"responsible":"team","#
                + #""restates":"TEST-02","revision":1,"rule":"TEST-01","state":"deviated","strength":"method","#
                + #""until":"2024-07-01"}],"formatVersion":1,"notices":[],"on":"2024-06-14","overrides":[],"policy":[]}"#
        )
    }

    @Test func `a finding without gaps, missing facts and the rest leaves no keys`() throws {
        let met = Rule<FactSheet>(Kernel.description(1)) { _, exam in exam.require(true, at: "a") }
        let finding = Kernel.finding(met, FactSheet([]))
        let json = #"{"responsible":"team","revision":1,"rule":"TEST-01","state":"met","strength":"method"}"#
        #expect(try KernelJSON.text(finding) == json)
        #expect(try KernelJSON.read(Finding.self, json) == finding)
    }

    @Test func `a notice is read back`() throws {
        for acute in [true, nil] as [Bool?] {
            let notices = try Samples.review(acute: acute).notices
            #expect(notices.count == 1)
            #expect(try KernelJSON.read([Notice].self, KernelJSON.text(notices)) == notices)
        }
    }

    @Test func `attestations, departures and overrides are read back`() throws {
        let attestation = Attestation(
            Kernel.id(1), .notApplicable, by: "worker", of: "anna", on: "2024-06-01", note: "a remark",
            until: "2024-09-01",
            withdrawn: Attestation.Withdrawal(on: "2024-08-01", by: "anna"), releasedTo: ["kim"])
        let json =
            #"{"answer":"notApplicable","by":"worker","note":"a remark","of":"anna","on":"2024-06-01","#
            + #""releasedTo":["kim"],"rule":"TEST-01","until":"2024-09-01","withdrawn":{"by":"anna","on":"2024-08-01"}}"#
        #expect(try KernelJSON.text(attestation) == json)
        #expect(try KernelJSON.read(Attestation.self, json) == attestation)
        let short = Attestation(Kernel.id(1), .yes, by: "anna", on: "2024-06-01")
        #expect(try KernelJSON.read(Attestation.self, KernelJSON.text(short)) == short)
        let override = try Override(Kernel.id(1), .switchedOff, because: "a reason", by: "worker", on: "2024-06-01")
        let written =
            #"{"by":"worker","change":"switchedOff","on":"2024-06-01","reason":"a reason","rule":"TEST-01"}"#
        #expect(try KernelJSON.text(override) == written)
        #expect(try KernelJSON.read(Override.self, written) == override)
        let deviation = try Deviation(from: Kernel.id(1), because: "a reason", by: "worker", on: "2024-06-01")
        #expect(try KernelJSON.read(Deviation.self, KernelJSON.text(deviation)) == deviation)
    }

    @Test func `evidence is read back`() throws {
        let rule = Rule<FactSheet>(Kernel.description(1)) { sheet, exam in exam.require(exam.read(sheet, 0), at: "a") }
        let evidence = RuleSet([rule]).evidence(for: Kernel.id(1), FactSheet([true]), in: ReviewContext(on: Kernel.day))
        #expect(evidence.facts.count == 2)
        #expect(try KernelJSON.read([Evidence].self, KernelJSON.text(evidence.facts)) == evidence.facts)
    }
}
