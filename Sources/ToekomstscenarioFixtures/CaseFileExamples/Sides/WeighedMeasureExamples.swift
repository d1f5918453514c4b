import Domain
import SafetyAssessment

extension RuleExamples where Subject == CaseFile {
    /// Examples of powers that are used only after a weighing.
    static let powersAreWeighed = RuleExamples(of: .proeftuin(31), from: .weighedMeasure)
        .met("ook de schade van ingrijpen is afgezet", wrong: { $0.weigh { $0.weighsProportionality = false } }) {
            $0.weigh { $0.weighsProportionality = true }
        }
        .met(
            "de weging was bij acuut gevaar kort, en is er",
            wrong: {
                $0.subject.judgeAcuteDanger()
                $0.subject.weighings.drop("weging-maatregel")
            }
        ) { $0.subject.weighings.entries.append(.ofMeasure) }
        .notMet("de maatregel kwam zonder weging", at: ["weighings.of[maatregel-1]"]) {
            $0.subject.weighings.drop("weging-maatregel")
        }
        .notMet("er is pas na de maatregel gewogen", at: ["weighings.of[maatregel-1]"]) {
            $0.weigh { $0.on = "2026-07-21" }
        }
        .notMet("de weging gaat over een andere maatregel", at: ["weighings.of[maatregel-1]"]) {
            $0.weigh { $0.measures = ["verbod"] }
        }
        .notMet("gewogen is om te wachten, en toch is er opgelegd", at: ["weighings.of[maatregel-1]"]) {
            $0.weigh { $0.choice = .known(.wait) }
        }
        .notMet("aard en ernst zijn niet gewogen", at: ["weighings[weging-maatregel].weighsSeriousness"]) {
            $0.weigh { $0.weighsSeriousness = false }
        }
        .notMet("er is niet gekeken wat hulp kan", at: ["weighings[weging-maatregel].weighsSubsidiarity"]) {
            $0.weigh { $0.weighsSubsidiarity = false }
        }
        .notMet(
            "de schade is niet afgezet, en van de ernst is het niet vastgelegd",
            at: ["weighings[weging-maatregel].weighsProportionality"],
            missing: ["weighings[weging-maatregel].weighsSeriousness"],
            wrong: { $0.weigh { $0.weighsSeriousness = nil } }
        ) { $0.weigh { $0.weighsProportionality = false } }
        .undecided(
            "niet vastgelegd of aard en ernst zijn gewogen", missing: ["weighings[weging-maatregel].weighsSeriousness"]
        ) { $0.weigh { $0.weighsSeriousness = nil } }
        .undecided(
            "niet vastgelegd of is gekeken wat hulp kan", missing: ["weighings[weging-maatregel].weighsSubsidiarity"]
        ) { $0.weigh { $0.weighsSubsidiarity = nil } }
        .undecided(
            "niet vastgelegd of de schade is afgezet", missing: ["weighings[weging-maatregel].weighsProportionality"]
        ) { $0.weigh { $0.weighsProportionality = nil } }
        .met(
            "wat anders kon helpen is alsnog geprobeerd",
            wrong: { $0.weigh { $0.alternatives.change("gezinshulp") { $0.standing = .known(.notTried) } } }
        ) { $0.weigh { $0.alternatives.change("gezinshulp") { $0.standing = .known(.tried) } } }
        .met(
            "er was niets anders dat kon helpen, en dat is vastgelegd",
            wrong: { $0.weigh { $0.alternatives = [] } }
        ) { $0.weigh { $0.alternatives = .recordedNone } }
        .met(
            "bij acuut gevaar kwam andere hulp te laat",
            wrong: {
                $0.subject.judgeAcuteDanger()
                $0.weigh { $0.alternatives.change("gezinshulp") { $0.standing = .known(.notTried) } }
            }
        ) { $0.weigh { $0.alternatives.change("gezinshulp") { $0.standing = .known(.notAvailable) } } }
        .notMet(
            "iets anders dat kon helpen is niet geprobeerd",
            at: ["weighings[weging-maatregel].alternatives[gezinshulp].standing"]
        ) { $0.weigh { $0.alternatives.change("gezinshulp") { $0.standing = .known(.notTried) } } }
        .undecided(
            "niet vastgelegd wat er van een alternatief kwam",
            missing: ["weighings[weging-maatregel].alternatives[gezinshulp].standing"]
        ) { $0.weigh { $0.alternatives.change("gezinshulp") { $0.standing = nil } } }
        .undecided(
            "niet vastgelegd wat er anders kon helpen", missing: ["weighings[weging-maatregel].alternatives"]
        ) { $0.weigh { $0.alternatives = [] } }
        .undecided(
            "niet vastgelegd of er meer was dat kon helpen", missing: ["weighings[weging-maatregel].alternatives"]
        ) { $0.weigh { $0.alternatives.complete = nil } }
        .undecided("niet vastgelegd over welke maatregel het ging", missing: ["weighings[weging-maatregel].measures"]) {
            $0.weigh { $0.measures = nil }
        }
        .undecided("de dag van de weging is niet vastgelegd", missing: ["weighings[weging-maatregel].on"]) {
            $0.weigh { $0.on = nil }
        }
        .undecided("niet vastgelegd waarvoor is gekozen", missing: ["weighings[weging-maatregel].choice"]) {
            $0.weigh { $0.choice = nil }
        }
        .undecided("niet vastgelegd wat ingrijpen was", missing: ["weighings[weging-maatregel].intervention"]) {
            $0.weigh { $0.intervention = nil }
        }
        .undecided(
            "niet vastgelegd of er meer wegingen waren", missing: ["weighings", "weighings.of[maatregel-1]"]
        ) { $0.subject.weighings.forget("weging-maatregel") }
        .undecided("misschien is er nog voor een bevoegdheid gekozen", missing: ["weighings"]) {
            $0.subject.weighings.complete = nil
        }
        .undecided("misschien is er nog een maatregel, waarover niet is gewogen", missing: ["measures"]) {
            $0.subject.measures.complete = nil
        }
        .undecided(
            "niet vastgelegd wanneer de maatregel is opgelegd", missing: ["measures[maatregel-1].events[opgelegd].on"]
        ) {
            $0.subject.measures.change("maatregel-1") { $0.events.change("opgelegd") { $0.on = nil } }
        }
        .notApplicable("de maatregel is alleen verzocht, en er is gekozen voor vrijwillige hulp") {
            $0.subject.measures.change("maatregel-1") { $0.becomeRequestOnly() }
            $0.weigh { $0.intervention = .known(.voluntaryHelp) }
        }

    /// Examples of powers that rest on violated rights.
    static let powersRestOnRights = RuleExamples(of: .proeftuin(32), from: .weighedMeasure)
        .met(
            "vastgelegd is van wie rechten worden geschonden",
            wrong: { $0.weigh { $0.rightsViolatedOf = .recordedNone } }
        ) { $0.weigh { $0.rightsViolatedOf = ["zoon"] } }
        .notMet("niemands rechten worden geschonden", at: ["weighings[weging-maatregel].rightsViolatedOf"]) {
            $0.weigh { $0.rightsViolatedOf = .recordedNone }
        }
        .undecided(
            "niet vastgelegd van wie rechten worden geschonden",
            missing: ["weighings[weging-maatregel].rightsViolatedOf"]
        ) { $0.weigh { $0.rightsViolatedOf = [] } }
        .undecided(
            "niet vastgelegd waarvoor is gekozen", missing: ["weighings[weging-maatregel].choice"],
            wrong: { $0.weigh { $0.rightsViolatedOf = .recordedNone } }
        ) { $0.weigh { $0.choice = nil } }
        .undecided("niet vastgelegd of er een weging was", missing: ["weighings"]) { $0.subject.weighings = [] }
        .notApplicable("er is gekozen om te wachten") { $0.weigh { $0.choice = .known(.wait) } }
        .notApplicable("er is gekozen voor vrijwillige hulp") { $0.weigh { $0.intervention = .known(.voluntaryHelp) } }

    /// Examples of a weighing that recurs.
    static let weighingRecurs = RuleExamples(of: .proeftuin(33), from: HouseholdInOrder.situation)
        .met(
            "er is later opnieuw gewogen", wrong: { $0.firstWeighing { $0.againOn = .recordedNone } }
        ) { $0.subject.weighings.entries.append(.again(on: "2026-09-01")) }
        .met(
            "een nieuwe dag is afgesproken",
            wrong: { $0.firstWeighing { $0.againOn = .stated("2026-09-01", Provenance()) } }
        ) { $0.firstWeighing { $0.againOn = .stated("2026-11-20", Provenance()) } }
        .met(
            "de zaak is afgesloten", wrong: { $0.firstWeighing { $0.againOn = .stated("2026-11-19", Provenance()) } }
        ) { $0.subject.involvement.closing = .stated(Closing(reasons: [.problemSolved], closedOn: "2026-11-15")) }
        .met(
            "de maatregel waarover het ging is geëindigd",
            wrong: {
                $0.firstWeighing {
                    $0.againOn = .stated("2026-11-19", Provenance())
                    $0.measures = ["maatregel-1"]
                }
                $0.subject.measures.entries = [MeasureInOrder.measure]
            }
        ) {
            $0.subject.measures.change("maatregel-1") {
                $0.events.entries.append(MeasureEvent("geeindigd", .ended, on: .day("2026-11-10")))
            }
        }
        .notMet(
            "later is over een maatregel gewogen, en hierover niet", at: ["weighings[weging-1].againOn"],
            wrong: {
                $0.firstWeighing { $0.againOn = .recordedNone }
                $0.subject.weighings.entries.append(.again(on: "2026-09-01"))
            }
        ) { $0.subject.weighings.change("weging-2") { $0.measures = ["maatregel-1"] } }
        .undecided(
            "waarover later is gewogen is niet vastgelegd", missing: ["weighings[weging-2].measures"],
            wrong: {
                $0.firstWeighing { $0.againOn = .recordedNone }
                $0.subject.weighings.entries.append(.again(on: "2026-09-01"))
            }
        ) { $0.subject.weighings.change("weging-2") { $0.measures = nil } }
        .notMet("het bleef bij één keer", at: ["weighings[weging-1].againOn"]) {
            $0.firstWeighing { $0.againOn = .recordedNone }
        }
        .notMet("de afgesproken dag ging voorbij", at: ["weighings[weging-1].againOn"]) {
            $0.firstWeighing { $0.againOn = .stated("2026-11-19", Provenance()) }
        }
        .notMet("er was geen vakkennis bij", at: ["weighings[weging-1].hasViolenceExpertise"]) {
            $0.firstWeighing { $0.hasViolenceExpertise = false }
        }
        .notMet(
            "de afgesproken dag ging voorbij, en van de vakkennis is niets vastgelegd",
            at: ["weighings[weging-1].againOn"], missing: ["weighings[weging-1].hasViolenceExpertise"],
            wrong: { $0.firstWeighing { $0.hasViolenceExpertise = nil } }
        ) { $0.firstWeighing { $0.againOn = .stated("2026-11-19", Provenance()) } }
        .undecided("niet vastgelegd wanneer opnieuw wordt gewogen", missing: ["weighings[weging-1].againOn"]) {
            $0.firstWeighing { $0.againOn = .notRecorded }
        }
        .undecided("niet vastgelegd of er vakkennis bij was", missing: ["weighings[weging-1].hasViolenceExpertise"]) {
            $0.firstWeighing { $0.hasViolenceExpertise = nil }
        }
        .undecided(
            "niet vastgelegd of er later nog is gewogen", missing: ["weighings", "weighings[weging-1].followedBy"],
            wrong: { $0.firstWeighing { $0.againOn = .recordedNone } }
        ) { $0.subject.weighings.complete = nil }
        .undecided("misschien was er een weging die bij één keer bleef", missing: ["weighings"]) {
            $0.subject.weighings.complete = nil
        }
        .undecided(
            "van de tweede weging is de dag niet vastgelegd", missing: ["weighings[weging-2].on"],
            wrong: { $0.firstWeighing { $0.againOn = .recordedNone } }
        ) {
            $0.subject.weighings.entries.append(.again(on: nil))
        }
        .undecided(
            "van de eerste weging is de dag niet vastgelegd", missing: ["weighings[weging-1].on"],
            wrong: {
                $0.firstWeighing { $0.againOn = .recordedNone }
                $0.subject.weighings.entries.append(.again(on: "2026-09-01"))
            }
        ) { $0.firstWeighing { $0.on = nil } }
        .undecided("niet vastgelegd of er een weging was", missing: ["weighings"]) { $0.subject.weighings = [] }
        .notApplicable("vastgelegd dat er geen weging was") { $0.subject.weighings = .recordedNone }

    /// Examples of a decision on placement by people who were with the family.
    static let decidersWereWithTheHousehold = RuleExamples(of: .proeftuin(52), from: HouseholdInOrder.situation)
        .met("iemand ging alsnog langs", wrong: { $0.firstWeighing { $0.hasBeenWithHousehold = false } }) {
            $0.firstWeighing { $0.hasBeenWithHousehold = true }
        }
        .notMet("er is alleen op het dossier besloten", at: ["weighings[weging-1].hasBeenWithHousehold"]) {
            $0.firstWeighing { $0.hasBeenWithHousehold = false }
        }
        .undecided(
            "niet vastgelegd of iemand is langs geweest", missing: ["weighings[weging-1].hasBeenWithHousehold"]
        ) { $0.firstWeighing { $0.hasBeenWithHousehold = nil } }
        .undecided(
            "niet vastgelegd wat ingrijpen was", missing: ["weighings[weging-1].intervention"],
            wrong: { $0.firstWeighing { $0.hasBeenWithHousehold = false } }
        ) { $0.firstWeighing { $0.intervention = nil } }
        .undecided("niet vastgelegd of er een weging was", missing: ["weighings"]) { $0.subject.weighings = [] }
        .notApplicable("het ging om vrijwillige hulp") {
            $0.firstWeighing { $0.intervention = .known(.voluntaryHelp) }
        }

    /// Examples of a weighing of each family's own, which is explained where there is a weighing.
    static let eachFamilyHasItsOwnWeighing = RuleExamples(of: .proeftuin(60), from: HouseholdInOrder.situation)
        .notApplicable("vastgelegd dat er geen weging was") { $0.subject.weighings = .recordedNone }
}

extension RuleExample<CaseFile>.Situation {
    /// The measure in the file of the household in order, with the weighing before it.
    static var weighedMeasure: Self {
        var situation = MeasureInOrder.inFile
        situation.subject.weighings.entries.append(.ofMeasure)
        return situation
    }

    /// Changes the weighing before the measure.
    mutating func weigh(_ change: (inout Weighing) -> Void) { subject.weighings.change("weging-maatregel", change) }

    /// Changes the first weighing.
    mutating func firstWeighing(_ change: (inout Weighing) -> Void) { subject.weighings.change("weging-1", change) }
}

extension Weighing {
    /// The weighing before the measure.
    static var ofMeasure: Weighing {
        var weighing = Weighing(
            "weging-maatregel", on: "2026-07-12", choice: .intervene, intervention: .measure, measures: ["maatregel-1"],
            weighsProlongedUnsafety: true, weighsIntervention: true)
        weighing.recordWeighedParts()
        weighing.rightsViolatedOf = ["zoon"]
        weighing.alternatives = Listed(
            [WeighedAlternative("gezinshulp", words: "Hulp thuis.", .tried)], complete: Provenance(by: "lokaal"))
        weighing.againOn = .stated("2026-12-10", Provenance())
        return weighing
    }

    /// A second weighing, to go on waiting.
    fileprivate static func again(on day: CalendarDate?) -> Weighing {
        var weighing = Weighing(
            "weging-2", on: day, choice: .wait, intervention: .placement, measures: [], weighsProlongedUnsafety: true,
            weighsIntervention: true)
        weighing.recordWeighedParts()
        weighing.againOn = .stated("2026-12-10", Provenance())
        return weighing
    }
}
