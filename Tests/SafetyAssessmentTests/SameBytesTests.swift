import Domain
import SafetyAssessment
import Testing
import ToekomstscenarioFixtures

/// Same input, same bytes; the order in which things were written down changes nothing.
struct SameBytesTests {
    @Test func `a review is the same in every run`() throws {
        for subject in Subjects.households {
            let first = try JSONText.bytes(of: subject.review())
            for _ in 0..<5 { #expect(try JSONText.bytes(of: subject.review()) == first, "\(subject.name)") }
        }
    }

    @Test func `the order of records changes nothing`() throws {
        var random = SplitMix64(seed: 1)
        for subject in Subjects.some(everyExample: 4, everyVariation: 2) {
            let tree = try JSONTree(subject.file)
            let bytes = try JSONText.bytes(of: subject.review())
            let file = try tree.shuffled(using: &random).decoded(CaseFile.self)
            let shuffled = Subject(subject.name, file, shuffled(subject.context, using: &random))
            #expect(try JSONText.bytes(of: shuffled.review()) == bytes, "seed 1, \(subject.name)")
        }
    }

    @Test func `the order of rules and circumstances changes nothing`() throws {
        var random = SplitMix64(seed: 2)
        let rules = RuleSet.caseFile
        for subject in Subjects.households {
            let bytes = try JSONText.bytes(of: subject.review())
            for _ in 0..<3 {
                let shuffled = RuleSet(
                    rules.rules.shuffled(using: &random), places: rules.places, detectors: rules.detectors,
                    overrides: rules.overrides)
                let review = shuffled.review(subject.file, in: subject.context)
                #expect(try JSONText.bytes(of: review) == bytes, "seed 2, \(subject.name)")
            }
        }
    }

    @Test func `a rule set added to itself is the same rule set`() throws {
        let twice = RuleSet.caseFile.adding(RuleSet.caseFile)
        for subject in Subjects.households {
            let isSame = twice.review(subject.file, in: subject.context) == subject.review()
            #expect(isSame, "\(subject.name)")
        }
    }

    @Test func `of two words of one day it does not matter which was written first`() {
        let day: CalendarDate = "2026-11-19"
        for presence in [nil, ["vader"]] as [[Identifier<Participant>]?] {
            for (one, other) in [(true, true), (true, nil), (true, false), (nil, false)] as [(Bool?, Bool?)] {
                expectSame { file, reversed in
                    let words = [
                        Agreement(by: "moeder", agrees: one, on: day, inPresenceOf: []),
                        Agreement(by: "moeder", agrees: other, on: day, inPresenceOf: presence),
                    ]
                    file.changeSafetyPlan { $0.agreements.entries += reversed ? words.reversed() : words }
                }
            }
            for (one, other) in [(7, 7), (7, nil), (7, 4), (nil, 4)] as [(Grade?, Grade?)] {
                expectSame { file, reversed in
                    let marks: [(Grade?, [Identifier<Participant>]?)] = [(one, []), (other, presence)]
                    for (grade, others) in reversed ? marks.reversed() : marks {
                        file.rate("avond-rustig", by: "moeder", grade, on: day, inPresenceOf: others)
                    }
                }
            }
        }
    }

    @Test func `of two departures of one day by one person it does not matter which was written first`() throws {
        var file = HouseholdInOrder.caseFile
        file.rate("avond-rustig", by: "zoon", 4)
        let departures = try ["Oma vangt op.", "De school kijkt mee."].map {
            try Deviation(from: .sturen(5), because: $0, by: "lokaal", on: "2026-11-19")
        }
        var context = HouseholdInOrder.context
        context.deviations = departures
        let first = RuleSet.caseFile.review(file, in: context)
        context.deviations = departures.reversed()
        let isSame = RuleSet.caseFile.review(file, in: context) == first
        #expect(isSame)
    }

    private func expectSame(
        _ change: (inout CaseFile, Bool) -> Void, location: SourceLocation = #_sourceLocation
    ) {
        for isSuspected in [false, true] {
            var files = [HouseholdInOrder.caseFile, HouseholdInOrder.caseFile]
            for index in files.indices {
                files[index].suspectCoerciveControl(isSuspected)
                change(&files[index], index == 1)
            }
            let reviews = files.map { RuleSet.caseFile.review($0, in: HouseholdInOrder.context) }
            let changes = States(reviews[0]).changes(to: States(reviews[1]))
            #expect(changes.isEmpty, "suspected: \(isSuspected)", sourceLocation: location)
            let isSame = reviews[0] == reviews[1]
            #expect(isSame, "suspected: \(isSuspected)", sourceLocation: location)
        }
    }

    private func shuffled(_ context: ReviewContext, using random: inout SplitMix64) -> ReviewContext {
        var context = context
        context.attestations.shuffle(using: &random)
        context.deviations.shuffle(using: &random)
        context.adopted.shuffle(using: &random)
        return context
    }
}

extension JSONTree {
    /// The same facts, every list in another order.
    func shuffled(using random: inout SplitMix64) -> JSONTree {
        switch self {
        case .text, .literal: return self
        case .array(let values):
            var shuffled = values.map { $0.shuffled(using: &random) }
            shuffled.shuffle(using: &random)
            return .array(shuffled)
        case .object(let members):
            var shuffled = members
            for index in members.indices { shuffled[index].value = members[index].value.shuffled(using: &random) }
            return .object(shuffled)
        }
    }
}

extension CaseFile {
    /// Records that coercive control is suspected, or is not.
    mutating func suspectCoerciveControl(_ isSuspected: Bool = true) {
        involvement.unsafety.coerciveControlSuspected = Timeline([
            .stated(isSuspected, Provenance(heldOn: DateRange(exactly: "2026-05-20"), by: "lokaal"))
        ])
    }
}
