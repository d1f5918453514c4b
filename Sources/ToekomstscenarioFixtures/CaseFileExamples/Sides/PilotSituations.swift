import Domain
import SafetyAssessment

// Situations of the kind that the interim report tells, with what the rules say of them. The people and the
// circumstances are made up; what is kept is what makes the rule matter.

extension RuleExamples where Subject == CaseFile {
    /// Situations about weighing, sides and pace.
    static let pilotSituations: [RuleExamples] = [
        fileAgainstCouch, fileOnly, placementAvoided, protectionWithoutNetwork, networkTakesOver, supportWithoutLimits,
        threatInVoluntaryHelp, threatTakenBack, labelThatHurts, waitingForAnother, notAcuteAndWeighed,
        householdDecides,
    ]

    /// The file asked for a placement; a visit gave another picture, and the children stayed.
    private static let fileAgainstCouch = RuleExamples(of: .proeftuin(52), from: HouseholdInOrder.situation)
        .met(
            "situatie: op papier leek uithuisplaatsing nodig, op de bank niet",
            wrong: { $0.firstWeighing { $0.hasBeenWithHousehold = nil } }
        ) { $0.firstWeighing { $0.hasBeenWithHousehold = true } }

    /// The same, decided on paper.
    private static let fileOnly = RuleExamples(of: .proeftuin(52), from: HouseholdInOrder.situation)
        .notMet(
            "situatie: besloten op wat er in het dossier stond", at: ["weighings[weging-1].hasBeenWithHousehold"]
        ) { $0.firstWeighing { $0.hasBeenWithHousehold = false } }

    /// The visit does not settle what waiting costs the children.
    private static let placementAvoided = RuleExamples(of: .proeftuin(78), from: HouseholdInOrder.situation)
        .notMet(
            "situatie: de kinderen blijven, en wat wachten hun kost is niet gewogen",
            at: ["weighings[weging-1].weighsProlongedUnsafety"]
        ) { $0.firstWeighing { $0.weighsProlongedUnsafety = false } }

    /// Coercive control; protection was arranged and the family around was not asked.
    private static let protectionWithoutNetwork = RuleExamples(of: .proeftuin(51), from: HouseholdInOrder.situation)
        .notMet(
            "situatie: bij intieme terreur is bescherming geregeld en de familie niet gevraagd", at: ["networkAsked"],
            wrong: { $0.subject.suspectCoerciveControl() }
        ) { $0.subject.networkAsked = .recordedNone }

    /// Coercive control; a relative moves in and the network keeps watch.
    private static let networkTakesOver = RuleExamples(of: .proeftuin(51), from: HouseholdInOrder.situation)
        .met(
            "situatie: tante komt inwonen en de familie houdt mee de wacht",
            wrong: {
                $0.subject.suspectCoerciveControl()
                $0.subject.networkAsked = .recordedNone
            }
        ) { $0.subject.networkAsked = .stated(.day("2026-11-13")) }

    /// The mother is supported; she lets the father in although it was agreed not to, and no conditions were set.
    private static let supportWithoutLimits = RuleExamples(of: .proeftuin(50), from: .withParentUnderViolence)
        .notMet(
            "situatie: moeder wordt gesteund, en over de bezoeken van vader is niets afgesproken",
            at: ["parentsUnderViolence[oordeel].setsLimits"]
        ) { $0.judged { $0.setsLimits = false } }

    /// The family was told that the children may have to go if the parents refuse a training.
    private static let threatInVoluntaryHelp = RuleExamples(of: .proeftuin(49), from: HouseholdInOrder.situation)
        .notMet("situatie: wie de training weigerde hoorde over een pleeggezin", at: ["attestations[PROEFTUIN-49]"]) {
            for person in HouseholdInOrder.voices { $0.context.answer(.proeftuin(49), .no, by: person) }
        }

    /// Later another training was chosen together; each says so.
    private static let threatTakenBack = RuleExamples(of: .proeftuin(49), from: HouseholdInOrder.situation)
        .met(
            "situatie: later is samen een andere vorm van hulp gekozen",
            wrong: { for person in HouseholdInOrder.voices { $0.context.answer(.proeftuin(49), .no, by: person) } }
        ) {
            for person in HouseholdInOrder.voices {
                $0.context.answer(.proeftuin(49), .yes, by: person, on: "2026-11-18")
            }
        }

    /// Parents came by themselves and heard a word for it that they do not recognise: one side, so it stays open.
    private static let labelThatHurts = RuleExamples(of: .proeftuin(48), from: HouseholdInOrder.situation)
        .undecided(
            "situatie: ouders kwamen zelf en schrokken van het woord, de kinderen niet",
            missing: ["attestations[PROEFTUIN-48]"]
        ) {
            for person in ["moeder", "vader"] as [Identifier<Participant>] {
                $0.context.answer(.proeftuin(48), .no, by: person)
            }
        }

    /// Help waits for a former partner, and the one who waits was not taken along.
    private static let waitingForAnother = RuleExamples(of: .proeftuin(86), from: HouseholdInOrder.situation)
        .notMet(
            "situatie: de hulp wacht op de ex-partner, en niemand legde uit waarom", at: ["attestations[PROEFTUIN-86]"]
        ) {
            $0.context.answer(.proeftuin(86), .no, by: "moeder")
        }

    /// Evening help was tried before a measure; that it was gone through is on record.
    private static let notAcuteAndWeighed = RuleExamples(of: .proeftuin(31), from: .weighedMeasure)
        .met(
            "situatie: voordat er om een maatregel is gevraagd, is hulp in de avond geprobeerd",
            wrong: { $0.weigh { $0.weighsSubsidiarity = false } }
        ) { $0.weigh { $0.weighsSubsidiarity = true } }

    /// Somebody who takes most decisions, with a contact that stays.
    private static let householdDecides = RuleExamples(of: .proeftuin(64), from: .withEveryoneToldOf)
        .met(
            "situatie: moeder neemt de meeste besluiten, met een vaste naast zich",
            wrong: { $0.subject.changeSafetyPlan { $0.agreements.drop { $0.by == "moeder" } } }
        ) {
            $0.subject.changeSafetyPlan {
                $0.agreements.entries.append(Agreement(by: "moeder", agrees: true, on: "2026-11-10", inPresenceOf: []))
            }
        }
}
