public import Domain
public import SafetyAssessment

/// A synthetic household of which everything is recorded and in order: the base of most examples.
///
/// Two parents, of whom the father lives elsewhere, a daughter and a son; work is on recovery (phase 3) in form B.
/// Everybody in it is made up.
public enum HouseholdInOrder: Sendable {
    /// The reference day of the examples.
    public static let day: CalendarDate = "2026-11-20"

    /// The situation: the household on the day, with the intervals chosen that the sources leave open.
    public static var situation: RuleExample<CaseFile>.Situation {
        RuleExample.Situation(caseFile, in: context)
    }

    /// The context: the day, the chosen intervals, and everybody's own answers to the prompts.
    public static var context: ReviewContext {
        var policy = Policy()
        try? policy.choose(.goodEnoughInterval, 14, because: "synthetisch voorbeeld")
        try? policy.choose(.stableSafetyPeriod, 60, because: "synthetisch voorbeeld")
        try? policy.choose(.strengthPeriod, 60, because: "synthetisch voorbeeld")
        try? policy.choose(.directionStart, 7, because: "synthetisch voorbeeld")
        try? policy.choose(.quickStart, 3, because: "synthetisch voorbeeld")
        return ReviewContext(
            on: day, policy: policy,
            attestations: voices.map { Attestation(.proeftuin(71), .yes, by: $0, on: "2026-11-02") }
                + directionAnswers + teamworkAnswers + ConferenceInOrder.answers + sharingAnswers + courseAnswers
                + understandingAnswers + sidesAnswers + voicesAnswers)
    }

    /// Those concerned who have a voice of their own.
    public static let voices: [Identifier<Participant>] = ["moeder", "vader", "dochter", "zoon"]

    /// The case file.
    public static var caseFile: CaseFile {
        var file = CaseFile("in-orde", involvement)
        file.conversations = Listed(
            voices.map {
                Conversation(Identifier<Conversation>(fixture: "gesprek-", $0), with: [$0], on: .day("2026-06-03"))
            }
                + [Conversation("gesprek-samen", with: voices, on: .day("2026-06-10"))],
            complete: known)
        file.heardOtherwise = Listed([], complete: known)
        file.phase = Timeline([
            .stated(.known(.immediateSafety), Provenance(heldOn: .day("2026-05-20"), knownOn: "2026-05-20")),
            .stated(.known(.riskDrivenCare), Provenance(heldOn: .day("2026-07-01"), knownOn: "2026-07-01")),
            .stated(.known(.traumaInformedRecovery), Provenance(heldOn: .day("2026-10-05"), knownOn: "2026-10-05")),
        ])
        file.dangers = Listed([Danger("slaan", mayRecur: true)], complete: known)
        file.strengths = Listed(
            [
                DemonstratedStrength(
                    "oma-vangt-op", against: "slaan", isDemonstratedSufficient: true,
                    over: try? Period(start: "2026-06-01", end: "2026-10-01"))
            ], complete: known)
        file.childJudgements = Listed(
            ["dochter", "zoon"].flatMap { child in
                [
                    ChildJudgement(
                        Identifier(fixture: "onveilig-", child), about: child, .unsafety, holds: true, by: "lokaal",
                        on: "2026-05-21", isDerived: false),
                    ChildJudgement(
                        Identifier(fixture: "ontwikkeling-", child), about: child, .developmentalThreat, holds: false,
                        by: "lokaal", on: "2026-05-21", isDerived: false),
                ]
            }, complete: known)
        file.appraisals = Listed(
            [
                Appraisal("taxatie-nu", .safety, on: .day("2026-05-22"), by: "lokaal"),
                Appraisal("taxatie-risico", .risk, on: .day("2026-07-02"), by: "veiligheid"),
            ], complete: known)
        file.instruments = Listed(
            [
                InstrumentUse(
                    "gips", of: .gipsEvaluation, by: .youthProtectors, in: .duringSafetyIntervention, focus: .family)
            ], complete: known)
        file.safetyPlan = .stated(safetyPlan, Provenance(heldOn: .day("2026-06-12"), knownOn: "2026-06-12"))
        file.analysis = .stated(analysis(of: file.conversations), Provenance(knownOn: "2026-06-20"))
        file.assistancePlan = .stated(assistancePlan, Provenance(heldOn: .day("2026-07-10"), knownOn: "2026-07-10"))
        file.recoveryPlan = .stated(
            RecoveryPlan(
                needs: Listed(
                    voices.map { RecoveryNeed(Identifier(fixture: "behoefte-", $0), of: $0, statedBy: $0) },
                    complete: known),
                isTreatmentRelevant: true, isTreatmentOrganised: true),
            Provenance(knownOn: "2026-10-06"))
        file.claimsGoodEnough = .stated(true, Provenance(knownOn: "2026-10-01", by: "lokaal"))
        file.stableSafety = .stated(stableSafety, Provenance(knownOn: "2026-11-10"))
        recordSides(in: &file)
        file.measures = measures
        file.chain = .stated(chain, Provenance(knownOn: "2026-03-02", by: "lokaal"))
        file.conferences = Listed([ConferenceInOrder.conference], complete: known)
        recordCourse(in: &file)
        understand(&file)
        addVoices(to: &file)
        return file
    }

    /// The involvement: form B, coordinated by the local team, with a duo and everybody's consent.
    public static var involvement: Involvement {
        let household = Household(
            "gezin-in-orde",
            concerned: Listed(
                [
                    Person("moeder", birth: .born(.day("1988-04-02")), residence: .inHousehold),
                    Person("vader", birth: .born(.day("1986-09-12")), residence: .elsewhere),
                    Person("dochter", birth: .born(.day("2014-03-15")), residence: .inHousehold),
                    Person("zoon", birth: .born(.day("2018-06-30")), residence: .inHousehold),
                ], complete: known),
            relations: [
                try? Relation("moeder", .parent, "dochter"), try? Relation("moeder", .parent, "zoon"),
                try? Relation("vader", .parent, "dochter"), try? Relation("vader", .parent, "zoon"),
                try? Relation("moeder", .formerPartner, "vader"), try? Relation("dochter", .sibling, "zoon"),
            ].compactMap { $0 },
            parentalAuthority: Listed(
                ["dochter", "zoon"].flatMap { child in
                    [
                        ParentalAuthority(over: child, heldBy: "moeder", statedBy: "lokaal"),
                        ParentalAuthority(over: child, heldBy: "vader", statedBy: "lokaal"),
                    ]
                }, complete: known))
        return Involvement(
            household,
            unsafety: UnsafetyJudgements(
                present: .since("2026-05-20", true), acute: .since("2026-05-20", false),
                structural: .since("2026-05-20", true), coerciveControlSuspected: .since("2026-05-20", false)),
            form: Timeline([
                .stated(.known(.jointGuidance), Provenance(heldOn: .day("2026-05-20"), knownOn: "2026-05-20"))
            ]),
            coordination: Timeline([
                .stated(.known(.localTeam), Provenance(heldOn: .day("2026-05-20"), knownOn: "2026-05-20"))
            ]),
            fixedContacts: Listed(
                [
                    try? FixedContact(
                        "duo-1", duo: "lokaal", "veiligheid", since: "2026-05-20", coordinatesHelpers: true)
                ].compactMap { $0 }, complete: known),
            consents: register(of: Listed(consents, complete: known)),
            legalFrame: .since("2026-05-20", .known(.voluntary)), childProtectionMeasure: .since("2026-05-20", false),
            teamwork: teamwork, direction: direction, closing: lasting)
    }

    private static var consents: [Consent] {
        voices.map { person in
            let isChild = person == "zoon"
            return Consent(
                Identifier(fixture: "toestemming-", person), of: person, for: .safetyTeamInvolvement, isGiven: true,
                givenBy: isChild ? "moeder" : person, capacity: isChild ? .parentalAuthority : .oneself,
                inPresenceOf: [],
                from: "2026-05-21")
        }
    }

    private static var safetyPlan: SafetyPlan {
        SafetyPlan(
            on: .day("2026-06-12"), drawnUpBy: voices + ["lokaal"],
            agreements: Listed(
                voices.map { Agreement(by: $0, agrees: true, on: "2026-06-12", inPresenceOf: []) }, complete: known),
            goals: Listed(
                [
                    Goal(
                        "avond-rustig", concerns: voices,
                        ratings: ratings(7, ["2026-06-12", "2026-09-01", "2026-11-01"])),
                    Goal(
                        "niet-onverwacht", concerns: ["moeder", "vader"],
                        ratings: ratings(6, ["2026-06-12", "2026-11-01"])),
                ], complete: known),
            bottomLines: Listed(
                [BottomLineRequirement("geen-geweld", setBy: "lokaal", goals: ["avond-rustig"])], complete: known))
    }

    private static var assistancePlan: AssistancePlan {
        AssistancePlan(
            on: .day("2026-07-10"), persons: voices, coversInteraction: true, coversIndividualFactors: true,
            coversEnvironmentalFactors: true,
            goals: Listed(
                [Goal("samen-opvoeden", concerns: voices, ratings: ratings(7, ["2026-08-20", "2026-09-25"]))],
                complete: known))
    }

    private static var stableSafety: StableSafetyClaim {
        StableSafetyClaim(
            Listed(
                voices.flatMap { person in
                    ["2026-08-25", "2026-11-05"].map { day in
                        SafetyJudgement(by: person, on: day, isGoodEnough: true, with: voices.filter { $0 != person })
                    }
                }, complete: known))
    }

    private static func analysis(of conversations: Listed<Conversation>) -> HouseholdAnalysis {
        HouseholdAnalysis(
            conversations: conversations, persons: voices, domains: ["opvoeding", "geld", "psychische gezondheid"],
            coversSocialContext: true, coversStrengths: true)
    }

    private static func ratings(_ grade: Grade, _ days: [CalendarDate]) -> Ratings {
        Ratings(
            voices.flatMap { person in days.map { Rating(by: person, grade, on: $0, inPresenceOf: []) } },
            complete: known)
    }

    private static let known = Provenance(knownOn: "2026-05-20", by: "lokaal")
}
