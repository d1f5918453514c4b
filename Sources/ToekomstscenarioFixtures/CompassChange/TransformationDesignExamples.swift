import Domain
import GovernanceCompass

extension RuleExamples where Subject == TransformationPlan {
    /// Examples of redesign from the inside outwards.
    static let designGoesOutwards = RuleExamples(of: .parallel(50), from: TransformationInOrder.situation)
        .met(
            "de organisaties wachten weer",
            wrong: { $0.subject.design.change("teams") { $0.settledOn = .day("2026-01-15") } }
        ) { $0.subject.design.change("teams") { $0.settledOn = .day("2026-03-10") } }
        .notMet("de organisaties kwamen vóór het werk", at: ["design[teams].after.professionalsWork"]) {
            $0.subject.design.change("teams") { $0.settledOn = .day("2026-01-15") }
        }
        .notMet(
            "er is geen bedoeling vastgesteld",
            at: ["design[teams].after.purpose", "design[verantwoorden].after.purpose", "design[werk].after.purpose"]
        ) { $0.subject.design.drop("waarvoor") }
        .met(
            "de organisaties staan pas op de planning, en het werk ook",
            wrong: {
                $0.subject.design.change("teams") { $0.settledOn = .day("2026-01-15") }
                $0.subject.design.drop("verantwoorden")
            }
        ) {
            $0.subject.design.change("teams") { $0.settledOn = .day("2026-12-15") }
            $0.subject.design.drop("verantwoorden")
        }
        .notMet(
            "het werk is pas gepland",
            at: ["design[teams].after.professionalsWork", "design[verantwoorden].after.professionalsWork"]
        ) {
            $0.subject.design.change("werk") { $0.settledOn = .day("2026-12-10") }
        }
        .undecided("de dag van het werk is niet vastgelegd", missing: ["design[werk].settledOn"]) {
            $0.subject.design.change("werk") { $0.settledOn = nil }
        }
        .undecided("niet vastgelegd welke laag het is", missing: ["design[verantwoorden].layer"]) {
            $0.subject.design.change("verantwoorden") { $0.layer = nil }
        }
        .undecided("niemand zei dat dit alle lagen zijn", missing: ["design.complete"]) {
            $0.subject.design.complete = nil
        }
        .undecided("niet vastgelegd of er een ontwerp is", missing: ["design"]) { $0.subject.design = [] }
        .notApplicable("er is nog niets vastgesteld") { $0.subject.design = .recordedNone }
        .notApplicable("wat er staat, is pas gepland") {
            for index in $0.subject.design.entries.indices {
                $0.subject.design.entries[index].settledOn = .day("2027-01-15")
            }
        }

    /// Examples of conditions.
    static let conditionsAreForAll = RuleExamples(of: .parallel(74), from: TransformationInOrder.situation)
        .met("ook voor huishoudens", wrong: { $0.subject.conditions.drop("gehoord") }) {
            $0.subject.conditions.entries.append(OrganisedCondition("mee-aan-tafel", for: [.households]))
        }
        .notMet("niets voor huishoudens", at: ["conditions.households"]) { $0.subject.conditions.drop("gehoord") }
        .notMet("de condities hangen niet samen", at: ["areConditionsCoherent"]) {
            $0.subject.areConditionsCoherent = .stated(false, TransformationInOrder.known)
        }
        .undecided("niet vastgelegd voor wie een conditie is", missing: ["conditions[gehoord].beneficiaries"]) {
            $0.subject.conditions.change("gehoord") { $0.beneficiaries = nil }
        }
        .undecided("misschien is er nog een conditie", missing: ["conditions.complete"]) {
            $0.subject.conditions.forget("gehoord")
        }
        .undecided("niemand zei of zij samenhangen", missing: ["areConditionsCoherent"]) {
            $0.subject.areConditionsCoherent = .notRecorded
        }
        .undecided("geen condities vastgelegd", missing: ["conditions"]) { $0.subject.conditions = [] }

    /// Examples of boundaries.
    static let boundariesAreTakenUp = RuleExamples(of: .parallel(77), from: TransformationInOrder.situation)
        .met("iemand pakt de grens op", wrong: { $0.subject.boundaries.change("hulp-of-straf") { $0.owners = [] } }) {
            $0.subject.boundaries.change("hulp-of-straf") { $0.owners = ["gi"] }
        }
        .notMet("niemand pakt de grens op", at: ["boundaries[hulp-of-straf].owners"]) {
            $0.subject.boundaries.change("hulp-of-straf") { $0.owners = [] }
        }
        .notMet("er is geen stap", at: ["boundaries[hulp-of-straf].steps"]) {
            $0.subject.boundaries.change("hulp-of-straf") { $0.steps = [] }
        }
        .undecided("niet vastgelegd wie de grens oppakt", missing: ["boundaries[hulp-of-straf].owners"]) {
            $0.subject.boundaries.change("hulp-of-straf") { $0.owners = nil }
        }
        .undecided("de stap staat niet bij de stappen", missing: ["boundaries[hulp-of-straf].steps"]) {
            $0.subject.boundaries.change("hulp-of-straf") { $0.steps = ["elders"] }
        }
        .undecided("niet vastgelegd of er een stap is", missing: ["boundaries[hulp-of-straf].steps"]) {
            $0.subject.boundaries.change("hulp-of-straf") { $0.steps = nil }
        }
        .undecided("niemand zei dat dit alle grenzen zijn", missing: ["boundaries.complete"]) {
            $0.subject.boundaries.complete = nil
        }
        .undecided("niet vastgelegd of er grenzen zijn", missing: ["boundaries"]) { $0.subject.boundaries = [] }
        .notApplicable("er zijn geen grenzen als belemmering") { $0.subject.boundaries = .recordedNone }

    /// Examples of multi-partiality.
    static let governmentLeadsMultiPartiality = RuleExamples(of: .parallel(71), from: TransformationInOrder.situation)
        .met("de overheid leidt het", wrong: { $0.subject.multiPartiality.change { $0.isLedByGovernment = false } }) {
            $0.subject.multiPartiality.change { $0.isLedByGovernment = true }
        }
        .notMet("het was eenmalig", at: ["multiPartiality.isLasting"]) {
            $0.subject.multiPartiality.change { $0.isLasting = false }
        }
        .notMet("niemand bij de overheid leidt het", at: ["multiPartiality.isLedByGovernment"]) {
            $0.subject.multiPartiality.change { $0.isLedByGovernment = false }
        }
        .notMet("er is geen proces", at: ["multiPartiality"]) { $0.subject.multiPartiality = .recordedNone }
        .undecided("niet vastgelegd of het blijvend is", missing: ["multiPartiality.isLasting"]) {
            $0.subject.multiPartiality.change { $0.isLasting = nil }
        }
        .undecided("niet vastgelegd of de overheid het leidt", missing: ["multiPartiality.isLedByGovernment"]) {
            $0.subject.multiPartiality.change { $0.isLedByGovernment = nil }
        }
        .undecided("niet vastgelegd of het er is", missing: ["multiPartiality"]) {
            $0.subject.multiPartiality = .notRecorded
        }

    /// Examples of assumptions.
    static let assumptionsAreMadeExplicit = RuleExamples(of: .parallel(61), from: TransformationInOrder.situation)
        .met("alsnog uitgesproken", wrong: { $0.subject.stayImplicit() }) {
            $0.subject.assumptions.change("eigen-traject") {
                $0.events.entries.append(SystemAssumption.Event(.madeExplicit, on: .day("2026-11-01")))
            }
        }
        .notMet("de aanname blijft onuitgesproken", at: ["assumptions[eigen-traject].madeExplicit"]) {
            $0.subject.stayImplicit()
        }
        .notMet("het uitspreken is pas gepland", at: ["assumptions[eigen-traject].madeExplicit"]) {
            $0.subject.assumptions.change("eigen-traject") {
                $0.events.drop { $0.step == .known(.madeExplicit) }
                $0.events.entries.append(SystemAssumption.Event(.madeExplicit, on: .day("2027-01-15")))
            }
        }
        .undecided("niet vastgelegd wat er nog meer is gedaan", missing: ["assumptions[eigen-traject].events.complete"])
    {
        $0.subject.assumptions.change("eigen-traject") {
            $0.events.forget { $0.step == .known(.madeExplicit) }
        }
    }
        .undecided("van een stap is de dag niet bekend", missing: ["assumptions[eigen-traject].events"]) {
            $0.subject.assumptions.change("eigen-traject") {
                for index in $0.events.entries.indices where $0.events.entries[index].step == .known(.examined) {
                    $0.events.entries[index].on = nil
                }
            }
        }
        .undecided("niemand zei dat dit alle aannames zijn", missing: ["assumptions.complete"]) {
            $0.subject.assumptions.complete = nil
        }
        .undecided("niet vastgelegd of er aannames zijn", missing: ["assumptions"]) { $0.subject.assumptions = [] }
        .notApplicable("er zijn geen aannames gevonden") { $0.subject.assumptions = .recordedNone }
}

extension TransformationPlan {
    fileprivate mutating func stayImplicit() {
        assumptions.change("eigen-traject") { $0.events.drop { $0.step == .known(.madeExplicit) } }
    }
}
