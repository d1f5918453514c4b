import Domain
import GovernanceCompass
import Testing
import ToekomstscenarioFixtures

@Suite struct ApproachUnknownTests {
    private func expectNoBetter(
        _ before: Review, _ after: Review, _ what: String, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        for finding in before.findings {
            let other = try #require(after[finding.rule])
            let title = "\(finding.rule) without \(what)"
            if finding.state == .notMet || finding.state == .undecided {
                #expect(other.state != .met, "\(title)", sourceLocation: sourceLocation)
            }
            let gaps = finding.outcome.gaps.map { $0.at }
            if finding.state != .notApplicable {
                for gap in other.outcome.gaps {
                    #expect(gaps.contains(gap.at), "\(title)", sourceLocation: sourceLocation)
                }
            }
            if other.state == .undecided {
                let missing = other.outcome.missing
                #expect(!missing.isEmpty, "\(title)", sourceLocation: sourceLocation)
            }
        }
    }

    @Test func `forgetting one recorded thing of the approach in order leaves nothing wrong`() throws {
        let situation = ApproachInOrder.situation
        let before = ApproachSupport.review(situation)
        let all = try ApproachSupport.forgetting(situation.subject)
        #expect(all.count > 90)
        for forgotten in all {
            var after = situation
            after.subject = try forgotten.approach()
            let review = ApproachSupport.review(after)
            try expectNoBetter(before, review, forgotten.what)
            let states = review.findings.map { $0.state }
            #expect(!states.contains(.notMet), "\(forgotten.what)")
        }
    }

    @Test func `forgetting one recorded thing never mends anything, and never breaks anything`() throws {
        // Each example a few of its facts, another few each time: all facts come round many times.
        for (number, example) in ApproachExamples.all.enumerated() {
            let before = ApproachSupport.review(example.situation)
            let all = try ApproachSupport.forgetting(example.situation.subject)
            for index in stride(from: number % 29, to: all.count, by: 29) {
                var after = example.situation
                after.subject = try all[index].approach()
                try expectNoBetter(before, ApproachSupport.review(after), all[index].what)
            }
        }
    }

    @Test func `forgetting thing after thing never mends anything either`() throws {
        var random = SeededRandom(state: 20_260_917)
        for example in ApproachExamples.all.prefix(3) {
            var now = example.situation
            var before = ApproachSupport.review(now)
            while let forgotten = try ApproachSupport.forgetting(now.subject).randomElement(using: &random) {
                now.subject = try forgotten.approach()
                let after = ApproachSupport.review(now)
                try expectNoBetter(before, after, forgotten.what)
                before = after
            }
            // What a prompt asks of anybody needs nothing of the approach.
            let met = before.findings.filter { $0.state == .met }.map { $0.rule }
            #expect(met.allSatisfy { $0 == .sturen(83) }, "\(met)")
        }
    }

    @Test func `a list that nobody stated to be complete asks for that`() throws {
        var situation = ApproachInOrder.situation
        situation.subject.room.directors.complete = nil
        let finding = try #require(ApproachSupport.review(situation)[.domein(33)])
        #expect(finding.outcome.missing.map { $0.at } == ["room.directors.complete"])
    }

    @Test func `who is asked must be known before a prompt is settled`() throws {
        var situation = ApproachInOrder.situation
        situation.subject.voices.entries.removeAll { $0.side == .known(.chainPartner) }
        for rule in [RuleID.sturen(63), .domein(25), .proeftuin(76)] {
            #expect(ApproachSupport.review(situation)[rule]?.state == .undecided, "\(rule)")
        }
        situation.subject.voices.entries.append(ApproachVoice("later", Optional<AskedSide>.none))
        #expect(ApproachSupport.review(situation)[.domein(92)]?.state == .undecided)
    }

    @Test func `a code that this version does not know decides nothing`() throws {
        var situation = ApproachInOrder.situation
        situation.subject.region.organisations.entries[0].decidesAt = .unknown(code: "wijk")
        let finding = try #require(ApproachSupport.review(situation)[.domein(87)])
        #expect(finding.outcome.missing.map { $0.at } == ["region.organisations[lokaal].decidesAt"])
        #expect(finding.outcome.gaps.isEmpty)
    }
}
