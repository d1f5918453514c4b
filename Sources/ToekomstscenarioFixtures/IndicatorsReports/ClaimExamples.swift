import Domain
import Indicators

extension RuleExamples where Subject == MonitorReport {
    /// Examples of durable safety, which takes time.
    static let durableSafetyTakesTime = RuleExamples(of: .sturen(67), from: ReportInOrder.situation)
        .met("na tweeënhalf jaar", wrong: { $0.subject.claims.change("veilig") { $0.followUpMonths = 9 } }) {
            $0.subject.claims.change("veilig") { $0.followUpMonths = 30 }
        }
        .met(
            "na een jaar, en zo is het in de regio gekozen",
            wrong: { $0.subject.claims.change("veilig") { $0.followUpMonths = 12 } }
        ) { try? $0.context.policy.choose(.recidivismFollowUpMonths, 12, because: "synthetisch voorbeeld") }
        .undecided(
            "na een jaar, en niemand koos een termijn", missing: ["policy.recidivismFollowUpMonths"],
            wrong: { $0.subject.claims.change("veilig") { $0.followUpMonths = 12 } }
        ) { $0.context.policy = Policy() }
        .notMet("korter dan de regio koos", at: ["claims[veilig].followUpMonths"]) {
            $0.subject.claims.change("veilig") { $0.followUpMonths = 18 }
        }
        .undecided("niet vastgelegd hoe lang is gevolgd", missing: ["claims[veilig].followUpMonths"]) {
            $0.subject.claims.change("veilig") { $0.followUpMonths = nil }
        }
        .undecided("niemand koos een termijn", missing: ["policy.recidivismFollowUpMonths"]) {
            $0.context.policy = Policy()
        }
        .undecided("niet vastgelegd wat de conclusie zegt", missing: ["claims[veilig].kind"]) {
            $0.subject.claims.change("veilig") { $0.kind = nil }
        }
        .undecided("niet vastgelegd of er meer conclusies zijn", missing: ["claims.complete"]) {
            $0.subject.claims.complete = nil
        }
        .notApplicable("er staat niets over duurzame veiligheid") { $0.subject.claims.drop("veilig") }

    /// Examples of causes and comparisons.
    static let noCauseWithoutComparison = RuleExamples(of: .sturen(68), from: ReportInOrder.situation)
        .met(
            "de vergelijking staat er alsnog",
            wrong: { $0.subject.claims.change("beter") { $0.comparison = .statedAsNone(ReportInOrder.known) } }
        ) { $0.subject.claims.change("beter") { $0.comparison = .stated("huishoudens-2024", ReportInOrder.known) } }
        .notMet("er is met niets vergeleken", at: ["claims[beter].comparison"]) {
            $0.subject.claims.change("beter") { $0.comparison = .statedAsNone(ReportInOrder.known) }
        }
        .notMet("een oorzaak zonder vergelijking", at: ["claims[succes].comparison"]) {
            $0.subject.claims.change("succes") {
                $0.kind = .known(.causedBySteering)
                $0.comparison = .statedAsNone(ReportInOrder.known)
            }
        }
        .notMet("vergeleken met de mensen over wie het zelf gaat", at: ["claims[beter].comparison"]) {
            $0.subject.claims.change("beter") { $0.comparison = .stated("huishoudens", ReportInOrder.known) }
        }
        .undecided("niet vastgelegd wie het zijn bij wie het beter gaat", missing: ["claims[beter].about"]) {
            $0.subject.claims.change("beter") { $0.about = nil }
        }
        .undecided("niet vastgelegd waarmee is vergeleken", missing: ["claims[beter].comparison"]) {
            $0.subject.claims.change("beter") { $0.comparison = .notRecorded }
        }
        .notApplicable("er staat geen oorzaak of vergelijking") { $0.subject.claims.drop("beter") }

    /// Examples of time that proves nothing.
    static let timeIsNoProof = RuleExamples(of: .domein(70), from: ReportInOrder.situation)
        .met("gezinnen is het ook gevraagd", wrong: { $0.subject.rest("inzicht", on: ["tijd"]) }) {
            $0.subject.rest("inzicht", on: ["tijd", "veilig-thuis"])
        }
        .notMet("alleen bestede tijd", at: ["claims[inzicht].figures"]) { $0.subject.rest("inzicht", on: ["tijd"]) }
        .notMet("bestede tijd en het aantal zaken", at: ["claims[inzicht].figures"]) {
            $0.subject.rest("inzicht", on: ["tijd", "zaken"])
        }
        .undecided("er staat geen cijfer bij", missing: ["claims[inzicht].figures"]) {
            $0.subject.rest("inzicht", on: [])
        }
        .undecided(
            "alleen bestede tijd, en misschien meer", missing: ["claims[inzicht].figures.complete"],
            wrong: { $0.subject.rest("inzicht", on: ["tijd"]) }
        ) { $0.subject.claims.change("inzicht") { $0.figures.complete = nil } }
        .undecided(
            "niet vastgelegd waar het cijfer over gaat", missing: ["figures[tijd].about"],
            wrong: { $0.subject.rest("inzicht", on: ["tijd"]) }
        ) { $0.subject.figures.change("tijd") { $0.about = nil } }
        .undecided(
            "het cijfer staat niet in het rapport", missing: ["figures[verhaal]"],
            wrong: { $0.subject.rest("inzicht", on: ["tijd"]) }
        ) { $0.subject.rest("inzicht", on: ["tijd", "verhaal"]) }
        .notApplicable("er staat niets over inzicht") { $0.subject.claims.drop("inzicht") }

    /// Examples of the number of cases.
    static let volumeIsNoSuccess = RuleExamples(of: .domein(71), from: ReportInOrder.situation)
        .met("met wat er voor gezinnen veranderde", wrong: { $0.subject.rest("succes", on: ["zaken"]) }) {
            $0.subject.rest("succes", on: ["zaken", "veilig-thuis"])
        }
        .notMet("alleen het aantal zaken", at: ["claims[succes].figures"]) { $0.subject.rest("succes", on: ["zaken"]) }
        .notMet("het aantal zaken, wat het kost en hoe lang het duurt", at: ["claims[succes].figures"]) {
            $0.subject.rest("succes", on: ["zaken", "kosten", "tijd"])
        }
        .undecided("er staat geen cijfer bij", missing: ["claims[succes].figures"]) {
            $0.subject.rest("succes", on: [])
        }
        .undecided(
            "niet vastgelegd waar het cijfer over gaat", missing: ["figures[zaken].about"],
            wrong: { $0.subject.rest("succes", on: ["zaken"]) }
        ) { $0.subject.figures.change("zaken") { $0.about = nil } }
        .notApplicable("niets heet een succes") { $0.subject.claims.drop("succes") }

    /// Examples of the long term.
    static let longTermIsNotShort = RuleExamples(of: .domein(69), from: ReportInOrder.situation)
        .met(
            "de conclusie rust weer op een maat van de korte termijn",
            wrong: { $0.subject.rest("succes", on: ["terugval"]) }
        ) { $0.subject.rest("succes", on: ["veilig-thuis"]) }
        .notMet("terugval als effect op korte termijn", at: ["claims[succes].figures[terugval]"]) {
            $0.subject.rest("succes", on: ["zaken", "terugval"])
        }
        .undecided("de termijn van het cijfer is niet bekend", missing: ["figures[zaken].horizon"]) {
            $0.subject.figures.change("zaken") { $0.horizon = nil }
        }
        .undecided("terugval, en de conclusie noemt geen termijn", missing: ["claims[slechter].horizon"]) {
            $0.subject.claims.change("slechter") { $0.horizon = .statedAsNone(ReportInOrder.known) }
        }
        .undecided("niet vastgelegd welke termijn de conclusie noemt", missing: ["claims[succes].horizon"]) {
            $0.subject.claims.change("succes") { $0.horizon = .notRecorded }
        }
        .notApplicable("er wordt niets geconcludeerd") { $0.subject.concludeNothing() }

    /// Examples of openness.
    static let opennessIsNoDeterioration = RuleExamples(of: .parallel(62), from: ReportInOrder.situation)
        .met("de conclusie rust op iets anders", wrong: { $0.subject.rest("slechter", on: ["eigen-jeugd"]) }) {
            $0.subject.rest("slechter", on: ["terugval"])
        }
        .notMet("wat ouders vertellen heet verslechtering", at: ["claims[slechter].figures[eigen-jeugd]"]) {
            $0.subject.rest("slechter", on: ["eigen-jeugd"])
        }
        .met(
            "langer wachten is geen openheid, ook als de bron geen richting noemt",
            wrong: { $0.subject.rest("slechter", on: ["eigen-jeugd"]) }
        ) { $0.subject.rest("slechter", on: ["wachttijd"]) }
        .undecided(
            "niet vastgelegd of meer bij een eigen maat ook openheid kan zijn",
            missing: ["figures[terugval].mayShowOpenness"]
        ) {
            $0.subject.replace(
                ReportInOrder.figure("terugval", "REGIO-I01", .count(3), .count, about: .result))
        }
        .undecided(
            "niet vastgelegd of het op meer rust", missing: ["claims[slechter].figures.complete"]
        ) { $0.subject.claims.change("slechter") { $0.figures.complete = nil } }
        .notApplicable("niets heet verslechtering") { $0.subject.claims.drop("slechter") }

    /// Examples of meaning that is found together.
    static let meaningIsFoundTogether = RuleExamples(of: .kompas(72), from: ReportInOrder.situation)
        .met(
            "ook landelijk besproken", wrong: { $0.subject.interpretation.change { $0.nationally = false } }
        ) { $0.subject.interpretation.change { $0.nationally = true } }
        .notMet("alleen in de regio", at: ["interpretation.nationally"]) {
            $0.subject.interpretation.change { $0.nationally = false }
        }
        .notMet("niemand besprak wat de cijfers betekenen", at: ["interpretation"]) {
            $0.subject.interpretation = .statedAsNone(ReportInOrder.known)
        }
        .undecided("niet vastgelegd of het terugkeert", missing: ["interpretation.isRecurring"]) {
            $0.subject.interpretation.change { $0.isRecurring = nil }
        }
        .undecided("niet vastgelegd of het is besproken", missing: ["interpretation"]) {
            $0.subject.interpretation = .notRecorded
        }
        .undecided(
            "niet vastgelegd of het over de proeftuinen gaat", missing: ["isOfPilots"],
            wrong: { $0.subject.interpretation = .statedAsNone(ReportInOrder.known) }
        ) { $0.subject.isOfPilots = .notRecorded }
        .notApplicable("het is een rapport van één gemeente, zonder cijfers van de proeftuinen") {
            $0.subject.isOfPilots = .stated(false, ReportInOrder.known)
        }
        .notApplicable("er wordt niets geconcludeerd") { $0.subject.concludeNothing() }
}
