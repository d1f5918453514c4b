public import Domain
public import SafetyAssessment

/// Situations that the article tells of, made up anew with other people, and what the rules must say of them.
public enum VoiceSituations: Sendable {
    /// A situation with what some rules must come to.
    public struct Told: Sendable {
        /// What it is about, in Dutch.
        public let name: String
        /// Where it comes from.
        public let provenance: FixtureProvenance
        /// The situation.
        public let situation: RuleExample<CaseFile>.Situation
        /// What each of these rules must come to.
        public let expected: [RuleID: RuleExample<CaseFile>.Expectation]
    }

    /// All of them.
    public static let all: [Told] = [
        nobodyAsked, nobodyAskedButWhy, twoProfessionals, oneViewRemoved, boardAndInstitution, institutionAsksAnew,
        boardTests, anger, helpForParentsOnly,
    ]

    /// A daughter to whom nobody listened, who was decided about, and whose view is nowhere.
    static let nobodyAsked = told(
        "niemand vroeg iets aan dochter",
        [
            .parallel(3): .init(.notMet, gaps: ["statements.of[dochter]"]),
            .parallel(4): .init(.notMet, gaps: ["dialogue.decisions[ophalen].parts[dochter]"]),
            .parallel(32): .init(.notMet, gaps: ["analysis.shared.perspectives[dochter]"]),
            .parallel(29): .init(.undecided, missing: ["attestations[PARALLEL-29]"]),
            .parallel(31): .init(.notApplicable),
        ]
    ) { $0.askDaughterNothing() }

    /// The same, where somebody recorded why: that shows why her voice is missing, and gives it no place.
    static let nobodyAskedButWhy = told(
        "er staat waarom niemand iets aan dochter vroeg",
        [
            .parallel(3): .init(.met),
            .parallel(32): .init(.notMet, gaps: ["analysis.shared.perspectives[dochter]"]),
        ]
    ) {
        $0.askDaughterNothing()
        $0.subject.leaveOut("dochter", from: .listening)
    }

    /// Two professionals of different domains who see a parent differently, and go on talking.
    static let twoProfessionals = told(
        "jeugdbeschermer en verpleegkundige zien vader anders",
        [.parallel(31): .init(.met), .parallel(39): .init(.met)]
    ) { $0.subject.dialogue.differences.entries.append(.aboutFather(["jeugdbeschermer", "verpleegkundige"])) }

    /// The same, where one of the two views is no longer there.
    static let oneViewRemoved = told(
        "de kijk van de verpleegkundige is weggehaald",
        [
            .parallel(31): .init(
                .notMet, gaps: ["dialogue.differences[over-vader].viewpoints.of[verpleegkundige]"])
        ]
    ) { $0.subject.dialogue.differences.entries.append(.aboutFather(["jeugdbeschermer"])) }

    /// The Board investigates whether a measure is needed, and the institution that carries it out asks the same again.
    static let boardAndInstitution = told(
        "Raad en instelling stellen dezelfde vraag",
        [.parallel(42): .init(.notMet, gaps: ["integralHelp.analyses[van-instelling].repeats"])]
    ) { $0.subject.analyse(repeats: .stated("onderzoek-raad", Provenance(knownOn: "2026-08-01"))) }

    /// The same, where the institution builds on what there was.
    static let institutionAsksAnew = told(
        "de instelling bouwt voort op het onderzoek van de Raad", [.parallel(42): .init(.met)]
    ) { $0.subject.analyse(repeats: .recordedNone) }

    /// The Board tests by itself what others analysed.
    static let boardTests = told("de Raad toetst zelf", [.parallel(42): .init(.met)]) { _ in }

    /// Parents who are angry, and tell more: nothing changes by that.
    static let anger = told(
        "ouders zijn boos en vertellen meer",
        [.parallel(2): .init(.met), .parallel(3): .init(.met), .parallel(9): .init(.met), .parallel(37): .init(.met)]
    ) { situation in
        for parent in ["moeder", "vader"] as [Identifier<Participant>] {
            situation.subject.statements.entries.append(
                Statement(
                    Identifier(fixture: "boos-", parent), by: parent, kind: .feeling, on: .day("2026-11-12"),
                    words: "Jullie luisteren nooit.", inPresenceOf: []))
        }
    }

    /// Help that is for the parents: the child needs to be in view, and needs no help of its own.
    static let helpForParentsOnly = told(
        "de hulp is er voor de ouders", [.parallel(37): .init(.met), .parallel(2): .init(.met)]
    ) { $0.subject.changeAssistancePlan { $0.persons = ["moeder", "vader"] } }

    private static func told(
        _ name: String, _ expected: [RuleID: RuleExample<CaseFile>.Expectation],
        _ change: (inout RuleExample<CaseFile>.Situation) -> Void
    ) -> Told {
        var situation = HouseholdInOrder.situation
        change(&situation)
        return Told(name: name, provenance: .derived, situation: situation, expected: expected)
    }
}

extension RuleExample<CaseFile>.Situation {
    /// Lets nobody have listened to the daughter, or asked her before deciding.
    fileprivate mutating func askDaughterNothing() {
        subject.statements.drop("woord-dochter")
        subject.changePart(of: "dochter") { $0.tookPart = false }
        subject.changeVoice(of: "dochter") { voice in
            voice.isHeard = false
            voice.hasPlace = false
        }
        subject.dialogue.differences = .recordedNone
        context.reply(.no, to: .parallel(29), by: "dochter")
    }
}

extension CaseFile {
    /// An investigation by the Board, and an analysis by the institution that follows.
    fileprivate mutating func analyse(repeats: Recorded<Identifier<OrganisationAnalysis>>) {
        integralHelp.analyses.entries += [
            OrganisationAnalysis(
                "onderzoek-raad", by: .childCareAndProtectionBoard, repeats: .recordedNone, isIndependentTest: false,
                on: .day("2026-07-15")),
            OrganisationAnalysis(
                "van-instelling", by: .certifiedInstitution, repeats: repeats, isIndependentTest: false,
                on: .day("2026-08-01")),
        ]
    }
}

extension ViewDifference {
    /// A difference between two professionals about the father, with the views of some of them.
    fileprivate static func aboutFather(_ seen: [Identifier<Participant>]) -> ViewDifference {
        ViewDifference(
            "over-vader", between: ["jeugdbeschermer", "verpleegkundige"],
            viewpoints: Listed(
                seen.map { Viewpoint(Identifier(fixture: "kijk-", $0), by: $0, on: .day("2026-09-01")) },
                complete: Provenance(knownOn: "2026-09-01")),
            isInDialogue: .since("2026-09-01", true), isSettled: false, on: .day("2026-09-01"))
    }
}
