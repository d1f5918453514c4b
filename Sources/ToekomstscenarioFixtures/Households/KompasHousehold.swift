public import Domain
public import SafetyAssessment

/// The household with which the *Kompas netwerksamenwerking* begins, as a case file.
///
/// A mother with two children of 8 and 5 and their father, who lives elsewhere and drops in. ``asTold`` holds what
/// the source tells and nothing else: no plan and no ratings yet. ``fourMonthsLater`` is a synthetic continuation.
/// The people are made up by the source.
public enum KompasHousehold: Sendable {
    /// The day of the first review; the source gives none.
    public static let firstDay: CalendarDate = "2026-03-02"
    /// The day of the second review.
    public static let secondDay: CalendarDate = "2026-07-02"

    /// Those concerned.
    static let concerned: [Identifier<Participant>] = ["marieke", "david", "layla", "idris"]

    /// The household as the source tells it, on ``firstDay``.
    ///
    /// Provenance: *Kompas netwerksamenwerking*, introduction. Printed: who there is, how old the children are, that
    /// the father lives elsewhere, and who sees what. That the children live in the household and that both parents
    /// separated is said in words; authority, birth dates and judgements are not, and so are not recorded here.
    public static var asTold: CaseFile {
        let household = Household(
            "kompas-huishouden",
            concerned: [
                Person("marieke", residence: .inHousehold),
                Person("david", residence: .elsewhere),
                Person("layla", birth: .born(aged(8)), residence: .inHousehold),
                Person("idris", birth: .born(aged(5)), residence: .inHousehold),
            ],
            relations: [
                try? Relation("marieke", .parent, "layla"), try? Relation("marieke", .parent, "idris"),
                try? Relation("david", .parent, "layla"), try? Relation("david", .parent, "idris"),
                try? Relation("marieke", .formerPartner, "david"), try? Relation("layla", .sibling, "idris"),
            ].compactMap { $0 })
        var file = CaseFile("kompas", Involvement(household))
        file.statements = [
            Statement("idris-bij-juf", by: "idris", words: "Blijft liever bij de juf."),
            Statement("school", by: "school", kind: .assumption, words: "Ziet vooral onveiligheid."),
            Statement(
                "buurvrouw", by: "buurvrouw", kind: .assumption, words: "Ziet een moeder die het niet meer volhoudt."),
            Statement(
                "schuldhulp", by: "schuldhulpverlener", kind: .assumption,
                words: "Ziet een vader die financieel vastloopt."),
        ]
        return file
    }

    /// The same household on ``secondDay``: a synthetic continuation, nothing of which is in the source.
    ///
    /// There is a safety plan, made with the parents and Layla; four people rate two goals. Idris gives one a 4, and
    /// his mark for the other is not recorded. An assistance plan came without a risk appraisal before it.
    public static var fourMonthsLater: CaseFile {
        var file = asTold
        file.involvement.unsafety = UnsafetyJudgements(
            present: .since("2026-03-05", true), acute: .since("2026-03-05", false),
            structural: .since("2026-03-05", true),
            coerciveControlSuspected: .since("2026-03-25", false))
        file.involvement.form = Timeline([
            .stated(.known(.consultation), Provenance(heldOn: .day("2026-03-05"), knownOn: "2026-03-05")),
            .stated(.known(.jointGuidance), Provenance(heldOn: .day("2026-03-20"), knownOn: "2026-03-20")),
        ])
        file.involvement.coordination = Timeline([
            .stated(.known(.localTeam), Provenance(heldOn: .day("2026-03-05"), knownOn: "2026-03-05"))
        ])
        file.involvement.fixedContacts = Listed(
            [try? FixedContact("duo", duo: "lokaal", "veiligheid", since: "2026-03-20", coordinatesHelpers: true)]
                .compactMap { $0 }, complete: Provenance(knownOn: "2026-03-20", by: "lokaal"))
        file.involvement.consents = ConsentRegister(
            Listed(
                ["marieke", "david", "layla"].map { person in
                    Consent(
                        Identifier(fixture: "toestemming-", person), of: person, for: .safetyTeamInvolvement,
                        isGiven: true,
                        givenBy: person == "layla" ? "marieke" : person,
                        capacity: person == "layla" ? .parentalAuthority : .oneself, inPresenceOf: [],
                        from: "2026-03-18")
                }))
        file.phase = Timeline([
            .stated(.known(.immediateSafety), Provenance(heldOn: .day("2026-03-05"), knownOn: "2026-03-05"))
        ])
        file.conversations = Listed(
            concerned.map { Conversation(Identifier(fixture: "gesprek-", $0), with: [$0], on: .day("2026-03-25")) })
        file.heardOtherwise = Listed([], complete: Provenance(knownOn: "2026-03-25", by: "lokaal"))
        file.safetyPlan = .stated(
            safetyPlan, Provenance(heldOn: .day("2026-04-02"), knownOn: "2026-04-02", by: "lokaal"))
        file.appraisals = [Appraisal("taxatie-april", .safety, on: .day("2026-04-01"), by: "veiligheid")]
        file.assistancePlan = .stated(
            AssistancePlan(
                on: .day("2026-05-12"), persons: concerned, coversInteraction: true, coversIndividualFactors: true,
                coversEnvironmentalFactors: true),
            Provenance(heldOn: .day("2026-05-12"), knownOn: "2026-05-12"))
        file.weighings = [
            Weighing(
                "wachten-maart", on: "2026-03-10", choice: .wait, weighsProlongedUnsafety: true,
                weighsIntervention: true)
        ]
        let noMeasure = Provenance(knownOn: "2026-03-20", by: "lokaal")
        file.measures = Listed([], complete: noMeasure)
        file.chain = .statedAsNone(noMeasure)
        return file
    }

    private static var safetyPlan: SafetyPlan {
        SafetyPlan(
            on: .day("2026-04-02"), drawnUpBy: ["marieke", "david", "layla", "idris", "lokaal", "veiligheid"],
            agreements: Listed(concerned.map { Agreement(by: $0, agrees: true, on: "2026-04-02", inPresenceOf: []) }),
            goals: [
                Goal(
                    "op-tijd-naar-school", words: "De kinderen zijn op tijd op school.",
                    concerns: ["marieke", "layla", "idris"],
                    ratings: Ratings([
                        Rating(by: "marieke", 7, on: "2026-06-25", inPresenceOf: []),
                        Rating(by: "david", 7, on: "2026-06-26", inPresenceOf: []),
                        Rating(by: "layla", 6, on: "2026-06-25", inPresenceOf: []),
                        Rating(by: "lokaal", 6, on: "2026-06-26", inPresenceOf: []),
                    ])),
                Goal(
                    "bezoek-afgesproken", words: "Bezoek is van tevoren afgesproken.", concerns: concerned,
                    ratings: Ratings([
                        Rating(by: "marieke", 6, on: "2026-06-25", inPresenceOf: []),
                        Rating(by: "david", 8, on: "2026-06-26", inPresenceOf: []),
                        Rating(by: "layla", 6, on: "2026-06-25", inPresenceOf: [], releasedTo: ["marieke"]),
                        Rating(by: "idris", 4, on: "2026-06-25", inPresenceOf: []),
                        Rating(by: "lokaal", 6, on: "2026-06-26", inPresenceOf: []),
                    ])),
            ],
            bottomLines: [
                BottomLineRequirement(
                    "geen-ruzie-bij-kinderen", setBy: "lokaal", goals: ["bezoek-afgesproken"])
            ])
    }

    /// The days on which somebody of an age in whole years on ``firstDay`` can have been born.
    private static func aged(_ years: Int) -> DateRange {
        let latest = firstDay.adding(years: -years, rounding: .down)
        let earliest = firstDay.adding(years: -years - 1, rounding: .down)?.adding(days: 1)
        return (try? DateRange(earliest: earliest, latest: latest)) ?? DateRange(exactly: firstDay)
    }
}
