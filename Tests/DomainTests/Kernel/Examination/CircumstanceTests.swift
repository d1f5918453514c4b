import Domain
import Testing

@Suite struct CircumstanceTests {
    typealias Known = ReviewContext.KnownCircumstance

    static let danger = Circumstance(
        "danger", notice: Kernel.text("Danger"), noticeUnknown: Kernel.text("Danger?"), speaks: Kernel.id(78),
        citations: [Citation(Kernel.book, "4")])
    static let control = Circumstance("control", notice: Kernel.text("Control"), citations: [])

    /// The circumstance shows in fact 0.
    static let detector = CircumstanceDetector<FactSheet>(danger) { sheet, exam in exam.read(sheet, 0) }

    /// A rule that asks to slow down: suspended as a whole.
    static let slow = Rule<FactSheet>(Kernel.description(1, yieldsTo: [danger])) { sheet, exam in
        exam.require(exam.read(sheet, 1), at: "slow")
    }

    static let suspended = Outcome(.notApplicable, reason: OutcomeReason(.suspended, code: "danger"))
    static let isDanger = MissingFact(at: "circumstances.danger", voice: .professionals)

    private func review(
        _ facts: [Bool?], known: [Known] = [], detectors: [CircumstanceDetector<FactSheet>] = [detector],
        for audience: Audience = .professional
    ) -> Review {
        RuleSet([Self.slow], detectors: detectors).review(
            FactSheet(facts), in: ReviewContext(on: Kernel.day, for: audience, circumstances: known))
    }

    @Test func `a rule is suspended while the circumstance holds`() {
        for fact in [true, false, nil] {
            #expect(review([true, fact]).findings[0].outcome == Self.suspended)
        }
        #expect(review([false, true]).findings[0].outcome == Outcome(.met))
        #expect(review([false, false]).findings[0].outcome.gapPaths == ["slow"])
        #expect(review([false, nil]).findings[0].outcome.missingPaths == ["facts[f1]"])
    }

    @Test func `while the circumstance is unknown met stays met, and anything else hangs on it`() {
        #expect(review([nil, true]).findings[0].outcome == Outcome(.met))
        let first = MissingFact(at: "facts[f0]")
        #expect(review([nil, false]).findings[0].outcome == Outcome(.undecided, missing: [first]))
        #expect(review([nil, nil]).findings[0].outcome == Outcome(.undecided, missing: [first]))
        #expect(
            review([nil, false], detectors: []).findings[0].outcome == Outcome(.undecided, missing: [Self.isDanger]))
    }

    @Test func `what is known beside the subject goes before what a detector finds`() {
        for fact in [true, false, nil] {
            let holds = review([fact, false], known: [Known(Self.danger, holds: true)])
            #expect(holds.findings[0].outcome == Self.suspended)
            #expect(holds.notices.map { $0.state } == [.holds])
            let not = review([fact, false], known: [Known(Self.danger, holds: false)])
            #expect(not.findings[0].outcome.gapPaths == ["slow"])
            #expect(not.notices == [])
        }
    }

    @Test func `what is known beside a subject that has no detector suspends and is noticed`() {
        let holds = review([nil, false], known: [Known(Self.danger, holds: true)], detectors: [])
        #expect(holds.findings[0].outcome == Self.suspended)
        #expect(holds.notices.map { $0.circumstance } == ["danger"])
        #expect(holds.notices.map { $0.state } == [.holds])
        #expect(holds.notices.map { $0.text } == [Kernel.text("Danger")])
        let not = review([nil, false], known: [Known(Self.danger, holds: false)], detectors: [])
        #expect(not.findings[0].state == .notMet)
        #expect(not.notices == [])
    }

    @Test func `of two who contradict each other the one who says that it holds is heard, in any order`() {
        let contradiction = [Known(Self.danger, holds: true), Known(Self.danger, holds: false)]
        for known in [contradiction, contradiction.reversed()] {
            for detectors in [[], [Self.detector]] {
                let review = review([nil, false], known: known, detectors: detectors)
                #expect(review.findings[0].outcome == Self.suspended)
                #expect(review.notices.map { $0.state } == [.holds])
            }
        }
    }

    @Test func `the notice says that it holds, or that it is not known and what would settle it`() {
        let holds = review([true, true]).notices
        #expect(holds.map { $0.text } == [Kernel.text("Danger")])
        #expect(holds.map { $0.state } == [.holds])
        #expect(holds.map { $0.missing } == [[]])
        let unknown = review([nil, true]).notices
        #expect(unknown.map { $0.text } == [Kernel.text("Danger?")])
        #expect(unknown.map { $0.state } == [.unknown])
        #expect(unknown.map { $0.missing } == [[MissingFact(at: "facts[f0]")]])
        #expect(review([false, true]).notices == [])
    }

    @Test func `a circumstance that is not known is noticed only where that needs a word, and by professionals`() {
        let silent = CircumstanceDetector<FactSheet>(Self.control) { sheet, exam in exam.read(sheet, 0) }
        #expect(review([nil, true], detectors: [silent]).notices == [])
        #expect(review([true, true], detectors: [silent]).notices.map { $0.text } == [Kernel.text("Control")])
        for audience in [Audience.person("anna"), .conference(present: ["anna"])] {
            #expect(review([nil, true], for: audience).notices == [])
            #expect(review([true, true], for: audience).notices.map { $0.state } == [.holds])
        }
    }

    @Test func `a detector that cannot tell without a reason is asked for as a whole`() {
        let shrug = CircumstanceDetector<FactSheet>(Self.danger) { _, _ in .unknown }
        #expect(review([true, true], detectors: [shrug]).notices.map { $0.missing } == [[Self.isDanger]])
    }

    @Test func `of two detectors of one circumstance the one that finds it is heard, and it is noticed once`() {
        func showing(in index: Int) -> CircumstanceDetector<FactSheet> {
            CircumstanceDetector(Self.danger) { sheet, exam in exam.read(sheet, index) }
        }
        let both = [showing(in: 0), showing(in: 2)]
        for facts in Kernel.sequences(of: [true, false, nil] as [Bool?], length: 2) {
            let sheet = [facts[0], false, facts[1]]
            let expected = Truth(facts[0]) || Truth(facts[1])
            for detectors in [both, both.reversed()] {
                let review = review(sheet, detectors: detectors)
                let states: [Notice.State] = expected.isTrue ? [.holds] : expected.isUnknown ? [.unknown] : []
                #expect(review.notices.map { $0.state } == states, "\(facts)")
                #expect((review.findings[0].outcome == Self.suspended) == expected.isTrue, "\(facts)")
                #expect((review.findings[0].state == .notMet) == expected.isFalse, "\(facts)")
                if expected.isUnknown {
                    let open = [0, 1].filter { facts[$0] == nil }.map { "facts[f\($0 * 2)]" }
                    #expect(review.notices.map { $0.missing.map { $0.at.path } } == [open])
                }
            }
        }
    }

    @Test func `sets that know the same circumstance notice it once`() {
        let set = RuleSet([Self.slow], detectors: [Self.detector])
        let twice = set.adding(set)
        for fact in [true, nil] {
            let context = ReviewContext(on: Kernel.day)
            #expect(
                twice.review(FactSheet([fact, true]), in: context) == set.review(FactSheet([fact, true]), in: context))
        }
    }

    @Test func `nothing that a detector read stays behind for a rule`() {
        let greedy = CircumstanceDetector<FactSheet>(Self.control) { sheet, exam in
            _ = exam.need(sheet.facts[0], at: "needed")
            exam.require(false, at: "stated")
            exam.mayChange(on: "2024-07-01")
            return exam.read(sheet, 0)
        }
        #expect(review([nil, true], detectors: [greedy, Self.detector]).findings[0].outcome == Outcome(.met))
    }

    @Test func `a rule that yields to two circumstances is suspended by either`() {
        let rule = Rule<FactSheet>(Kernel.description(1, yieldsTo: [Self.danger, Self.control])) { _, exam in
            exam.require(false, at: "slow")
        }
        func outcome(_ danger: Bool?, _ control: Bool?) -> Outcome {
            var known: [Known] = []
            if let danger { known.append(Known(Self.danger, holds: danger)) }
            if let control { known.append(Known(Self.control, holds: control)) }
            return Kernel.outcome(rule, FactSheet([]), in: ReviewContext(on: Kernel.day, circumstances: known))
        }
        #expect(outcome(true, nil).reason == OutcomeReason(.suspended, code: "danger"))
        #expect(outcome(false, true).reason == OutcomeReason(.suspended, code: "control"))
        #expect(outcome(false, false).state == .notMet)
        #expect(outcome(false, nil).missingPaths == ["circumstances.control"])
        #expect(outcome(nil, nil).missingPaths == ["circumstances.control", "circumstances.danger"])
        #expect(outcome(nil, true).state == .notApplicable)
    }

    @Test func `a circumstance is the same if its code is`() {
        let renamed = Circumstance("danger", notice: Kernel.text("Other"), citations: [])
        #expect(renamed == Self.danger)
        #expect(Set([renamed, Self.danger, Self.control]).count == 2)
    }
}
