public import Domain
public import GovernanceCompass

/// A synthetic region whose network governance is recorded and in order: the base of the examples of governance.
///
/// Seven parties steer together and share their goals; the checklist was filled in, one pitfall was signalled and
/// answered. Everything in it is made up.
public enum NetworkGovernanceInOrder: Sendable {
    /// The reference day of the examples.
    public static let day: CalendarDate = "2026-11-20"

    /// The situation: the governance on the day, with what people answered to its prompts.
    public static var situation: RuleExample<NetworkGovernance>.Situation {
        var situation = RuleExample.Situation(governance, in: ReviewContext(on: day))
        for rule in [RuleID.kompas(32), .kompas(36)] {
            situation.context.attestations.append(Attestation(rule, .yes, by: "bewoner", on: "2026-10-01"))
        }
        for rule in [RuleID.kompas(37), .kompas(38)] {
            situation.context.attestations.append(Attestation(rule, .yes, by: "uitvoerder", on: "2026-10-01"))
        }
        situation.context.attestations.append(Attestation(.kompas(85), .yes, by: "beheerder", on: "2026-10-01"))
        return situation
    }

    /// The governance.
    public static var governance: NetworkGovernance {
        var governance = NetworkGovernance("netwerk-van-de-streek")
        governance.filledOn = .stated(.day("2026-05-20"), known)
        governance.contact = .stated("trekker", known)
        governance.stage = .since("2026-02-01", .known(.growth))
        governance.partyCount = .stated(7, known)
        governance.size = .stated(.known(.small), known)
        governance.isTrustHigh = .stated(true, known)
        governance.hasSharedGoals = .stated(true, known)
        governance.needsDecisiveness = .stated(false, known)
        governance.needsNeutralDirection = .stated(false, known)
        governance.combinesForms = .stated(false, known)
        governance.form = .since("2026-01-15", .known(.sharedSteering))
        governance.formReviews = Listed(
            [
                FormReview(
                    "voorjaar", on: .day("2026-05-20"), in: .growth, partyCount: 7, fits: true, knownOn: "2026-05-20")
            ], complete: known)
        governance.settled = .stated(GovernanceMatter.allCases.map { .known($0) }, known)
        governance.addressed = .stated(GovernanceAspect.allCases.map { .known($0) }, known)
        governance.aligned = .stated(AlignedMatter.allCases.map { .known($0) }, known)
        governance.decisions = Listed(decisions, complete: known)
        governance.mandates = Listed(mandates, complete: known)
        governance.decisionMaking = .stated(
            DecisionMaking(
                methods: [.consent], isWrittenDown: true, isClearWhoDecides: true, weighsDissent: true,
                hearsHouseholds: true), known)
        governance.voices = Listed(
            [
                HouseholdVoice(
                    "stuurgroep", by: .structuralExperienceExperts, isInUse: true, hasInfluence: true,
                    knownOn: "2026-05-20"),
                HouseholdVoice("jongerenraad", by: .childYouthParticipation, isInUse: false, knownOn: "2026-05-20"),
            ], complete: known)
        governance.preconditions = .stated(ParticipationPrecondition.allCases.map { .known($0) }, known)
        governance.answers = Listed(answers, complete: known)
        governance.pitfalls = Listed(pitfalls, complete: known)
        governance.agreements = Listed(
            [
                CooperationAgreement(
                    "convenant", of: ["gemeente-noord", "lokaal", "gi", "vt"],
                    contents: [.roles, .responsibilities, .goals, .whoActsForWhom, .privacy],
                    agreedOn: .stated(.day("2026-03-02"), known), knownOn: "2026-03-02")
            ], complete: known)
        governance.standards = Listed(
            [
                WorkStandard("moreel-beraad", .instrument, allowsDeviation: true, knownOn: "2026-05-20"),
                WorkStandard("eerste-week", .commonProtocol, allowsDeviation: true, knownOn: "2026-05-20"),
            ], complete: known)
        governance.channels = Listed(
            [DigitalChannel("berichten", serves: .communication, isMadeWithUsers: true, knownOn: "2026-05-20")],
            complete: known)
        governance.support = .stated(CollaborationSupport(by: "secretaris", tasks: [.appointments, .minutes]), known)
        governance.consultation = .stated(
            ConsultationArrangement(
                of: [.municipality, .mentalHealthCare, .healthInsurer], fitsNeeds: true,
                runsThroughMentalHealthNetwork: true), known)
        return governance
    }

    /// That something was known on the day of the checklist.
    static let known = Provenance(knownOn: "2026-05-20", by: "trekker")

    private static var decisions: [DecisionType] {
        [
            DecisionType(
                "proef", words: "Of we een proef beginnen.", level: .stated(.known(.network), known),
                isReportedBack: false, knownOn: "2026-05-20"),
            DecisionType(
                "inzet", words: "Hoeveel uren wij inzetten.", level: .stated(.known(.organisation), known),
                isReportedBack: true, knownOn: "2026-05-20"),
            DecisionType(
                "fiets", words: "Of er een fiets komt.", level: .stated(.known(.individual), known),
                isReportedBack: false, knownOn: "2026-05-20"),
        ]
    }

    private static var mandates: [RepresentationMandate] {
        [
            RepresentationMandate("m1", of: "directeur-gi", for: "gi", over: "proef", mayDecide: true),
            RepresentationMandate("m2", of: "manager-lokaal", for: "lokaal", over: "proef", mayDecide: false),
            RepresentationMandate("m3", of: "directeur-gi", for: "gi", over: "inzet", mayDecide: true),
        ]
    }

    private static var answers: [ChecklistAnswer] {
        GovernanceQuestion.allCases.compactMap { question in
            guard let id = try? Identifier<ChecklistAnswer>(question.rawValue) else { return nil }
            return ChecklistAnswer(
                id, to: question, words: "Besproken in de kerngroep.", isAction: question == .cultureStrengthened,
                owner: question == .cultureStrengthened ? "trekker" : nil, knownOn: "2026-05-20")
        }
    }

    private static var pitfalls: [PitfallSign] {
        [
            PitfallSign("opgelegd", of: .mandated, isSeen: false, knownOn: "2026-05-20"),
            PitfallSign(
                "verantwoording", of: .overAccountability, isSeen: true,
                answer: .stated(
                    PitfallAnswer(
                        isActionNeeded: true, words: "Eén verslag per kwartaal in plaats van drie.", owner: "trekker"),
                    known), knownOn: "2026-05-20"),
            PitfallSign("te-formeel", of: .overFormalised, isSeen: false, knownOn: "2026-05-20"),
        ]
    }
}
