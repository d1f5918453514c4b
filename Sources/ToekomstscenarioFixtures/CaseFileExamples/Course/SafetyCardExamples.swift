import Domain
import SafetyAssessment

extension RuleExamples where Subject == CaseFile {
    /// Examples of a safety card that is up to date.
    static let safetyCardIsUpToDate = RuleExamples(of: .proeftuin(43), from: .adopting(.westBrabantWest))
        .met(
            "de dag na de gebeurtenis bijgewerkt",
            wrong: { $0.subject.events.change("ruzie-mei") { $0.on = .day("2026-11-12") } }
        ) { $0.subject.changeCardUpdate { $0.on = "2026-11-13" } }
        .met(
            "wat na de kaart werd verteld is een gevoel",
            wrong: { $0.subject.events.change("ruzie-mei") { $0.on = .day("2026-11-12") } }
        ) { $0.subject.events.change("ruzie-mei") { $0.kind = .known(.feeling) } }
        .met(
            "een oordeel van eerder is er nu af", wrong: { $0.subject.changeCardUpdate { $0.isFactual = false } }
        ) {
            $0.subject.safetyCard.change {
                $0.updates.entries.append(
                    SafetyCard.Update("kaart-3", on: "2026-11-15", by: "lokaal", isFactual: true))
            }
        }
        .notMet("er is geen kaart", at: ["safetyCard"]) { $0.subject.safetyCard = .recordedNone }
        .notMet("na de kaart gebeurde er iets", at: ["safetyCard.updates.after[ruzie-mei]"]) {
            $0.subject.events.change("ruzie-mei") { $0.on = .day("2026-11-12") }
        }
        .notMet("op de kaart staan oordelen", at: ["safetyCard.updates[kaart-2].isFactual"]) {
            $0.subject.changeCardUpdate { $0.isFactual = false }
        }
        .notMet("niemand houdt de kaart bij", at: ["safetyCard.owner"]) {
            $0.subject.safetyCard.change {
                $0.owner = Timeline([.statedAsNone(Provenance(heldOn: .day("2026-05-20"), by: "lokaal"))])
            }
        }
        .notMet(
            "de kaart is nooit ingevuld", at: ["safetyCard.updates", "safetyCard.updates.after[ruzie-mei]"]
        ) { $0.subject.safetyCard.change { $0.updates = .recordedNone } }
        .notMet("een ander dan wie de casus inbracht houdt de kaart bij", at: ["safetyCard.isKeptBySubmitter"]) {
            $0.subject.safetyCard.change { $0.isKeptBySubmitter = false }
        }
        .undecided(
            "niet vastgelegd of wie de casus inbracht de kaart bijhoudt", missing: ["safetyCard.isKeptBySubmitter"]
        ) { $0.subject.safetyCard.change { $0.isKeptBySubmitter = nil } }
        .undecided("niet vastgelegd of er een kaart is", missing: ["safetyCard"]) {
            $0.subject.safetyCard = .notRecorded
        }
        .undecided("niet vastgelegd wie de kaart bijhoudt", missing: ["safetyCard.owner"]) {
            $0.subject.safetyCard.change { $0.owner = Timeline() }
        }
        .undecided("niet vastgelegd of zij feitelijk is", missing: ["safetyCard.updates[kaart-2].isFactual"]) {
            $0.subject.changeCardUpdate { $0.isFactual = nil }
        }
        .undecided(
            "niet vastgelegd wanneer zij is bijgewerkt", missing: ["safetyCard.updates[kaart-2].on"],
            wrong: { $0.subject.events.change("ruzie-mei") { $0.on = .day("2026-11-12") } }
        ) { $0.subject.changeCardUpdate { $0.on = nil } }
        .undecided("niet vastgelegd of zij vaker is bijgewerkt", missing: ["safetyCard.updates"]) {
            $0.subject.safetyCard.change { $0.updates.complete = nil }
        }
        .undecided("niet vastgelegd of er meer is gebeurd", missing: ["events"]) {
            $0.subject.events.complete = nil
        }
        .undecided("niet vastgelegd wanneer het gebeurde", missing: ["events[ruzie-mei].on"]) {
            $0.subject.events.change("ruzie-mei") { $0.on = nil }
        }
        .undecided(
            "niet vastgelegd of het een feit is", missing: ["events[ruzie-mei].kind"],
            wrong: { $0.subject.events.change("ruzie-mei") { $0.on = .day("2026-11-12") } }
        ) { $0.subject.events.change("ruzie-mei") { $0.kind = nil } }
        .notApplicable("niet overgenomen in deze regio") { $0.context.adopted = [] }
}

extension CaseFile {
    /// Changes the latest update of the safety card.
    fileprivate mutating func changeCardUpdate(_ change: (inout SafetyCard.Update) -> Void) {
        safetyCard.change { $0.updates.change("kaart-2", change) }
    }
}
