import Domain
import GovernanceCompass

extension RuleExamples where Subject == TransformationPlan {
    /// Examples of what is asked of every layer.
    static let heroRoleIsTakenByAll = RuleExamples(of: .parallel(53), from: TransformationInOrder.situation)
        .met("ook van toezicht wordt iets gevraagd", wrong: { $0.subject.ask(nothingOf: "toezicht") }) {
            $0.subject.standings.change("toezicht") { $0.expectations = [.known(.connectAsPeople)] }
        }
        .notMet("van toezicht wordt niets gevraagd", at: ["heroRole.supervisor"]) {
            $0.subject.ask(nothingOf: "toezicht")
        }
        .notMet(
            "alleen van professionals wordt iets gevraagd",
            at: [
                "heroRole.manager", "heroRole.director", "heroRole.systemOwner", "heroRole.supervisor",
                "heroRole.minister",
            ]
        ) { $0.subject.standings.drop { $0.layer != .known(.professional) } }
        .undecided("niet vastgelegd wat er van toezicht wordt gevraagd", missing: ["standings[toezicht].expectations"])
    {
        $0.subject.standings.change("toezicht") { $0.expectations = nil }
    }
        .undecided("niet vastgelegd welke laag het is", missing: ["standings[toezicht].layer"]) {
            $0.subject.standings.change("toezicht") { $0.layer = nil }
        }
        .undecided("misschien wordt er meer gevraagd", missing: ["standings.complete"]) {
            $0.subject.standings.forget("toezicht")
        }
        .undecided("niets vastgelegd over lagen", missing: ["standings"]) { $0.subject.standings = [] }
        .notApplicable("van professionals wordt niets gevraagd") {
            $0.subject.ask(nothingOf: "noord-werk")
            $0.subject.ask(nothingOf: "gi-werk")
        }

    /// Examples of a vision that is carried.
    static let visionIsCarried = RuleExamples(of: .domein(57), from: TransformationInOrder.situation)
        .met(
            "managers kennen de visie nu",
            wrong: {
                $0.subject.standings.change("noord-managers") { $0.acknowledgesVision = .since("2026-09-01", false) }
            }
        ) { $0.subject.standings.change("noord-managers") { $0.acknowledgesVision = .since("2026-09-01", true) } }
        .notMet("managers weten van niets", at: ["standings[noord-managers].acknowledgesVision"]) {
            $0.subject.standings.change("noord-managers") { $0.acknowledgesVision = .since("2026-09-01", false) }
        }
        .notMet("bestuurders dragen haar niet uit", at: ["standings[gi-bestuur].proclaimsVision"]) {
            $0.subject.standings.change("gi-bestuur") { $0.proclaimsVision = .since("2026-09-01", false) }
        }
        .notMet("tussen organisaties leeft zij niet", at: ["vision.isSharedAmongOrganisations"]) {
            $0.subject.vision.change { $0.isSharedAmongOrganisations = false }
        }
        .notMet("geen manager in beeld", at: ["vision[gemeente-noord].manager", "vision[gi].manager"]) {
            $0.subject.standings.drop { $0.layer == .known(.manager) }
        }
        .notMet("bij één organisatie is geen manager in beeld", at: ["vision[gi].manager"]) {
            $0.subject.standings.drop("gi-managers")
        }
        .notMet("geen gemeente of ketenpartner in beeld", at: ["vision.organisations"]) {
            $0.subject.standings.drop { $0.side != .known(.elsewhere) }
        }
        .undecided("niet vastgelegd aan welke kant een partij staat", missing: ["standings[opdracht].side"]) {
            $0.subject.standings.change("opdracht") { $0.side = nil }
        }
        .undecided("niet vastgelegd welke laag het is", missing: ["standings[gi-managers].layer"]) {
            $0.subject.standings.change("gi-managers") { $0.layer = nil }
        }
        .undecided("niet vastgelegd of managers haar kennen", missing: ["standings[noord-managers].acknowledgesVision"])
    {
        $0.subject.standings.change("noord-managers") { $0.acknowledgesVision = Timeline() }
    }
        .undecided("niet vastgelegd of bestuurders haar uitdragen", missing: ["standings[gi-bestuur].proclaimsVision"])
    {
        $0.subject.standings.change("gi-bestuur") { $0.proclaimsVision = Timeline() }
    }
        .undecided("niet vastgelegd of zij gedeeld is", missing: ["vision.isSharedAmongOrganisations"]) {
            $0.subject.vision.change { $0.isSharedAmongOrganisations = nil }
        }
        .undecided("misschien zijn er meer lagen", missing: ["standings.complete"]) {
            $0.subject.standings.complete = nil
        }
        .undecided("niet vastgelegd of er een visie is", missing: ["vision"]) { $0.subject.vision = .notRecorded }
        .notApplicable("er is nog geen visie") { $0.subject.vision = .recordedNone }

    /// Examples of support.
    static let supportIsSpread = RuleExamples(of: .domein(94), from: TransformationInOrder.situation)
        .met(
            "ook managers steunen het",
            wrong: { $0.subject.standings.change("gi-managers") { $0.supports = .since("2026-09-01", false) } }
        ) { $0.subject.standings.change("gi-managers") { $0.supports = .since("2026-09-01", true) } }
        .notMet("managers van een ketenpartner steunen het niet", at: ["support[gi].manager"]) {
            $0.subject.standings.change("gi-managers") { $0.supports = .since("2026-09-01", false) }
        }
        .notMet("de steun hangt aan één mens", at: ["support[gi].director"]) {
            $0.subject.standings.change("gi-bestuur") { $0.hangsOnOnePerson = .since("2026-09-01", true) }
        }
        .notMet("een laag is niet in beeld", at: ["support[gemeente-noord].manager"]) {
            $0.subject.standings.drop("noord-managers")
        }
        .notMet("geen ketenpartner in beeld", at: ["sides.chainPartner"]) {
            $0.subject.standings.drop { $0.party == "gi" }
        }
        .undecided("niet vastgelegd of managers het steunen", missing: ["standings[gi-managers].supports"]) {
            $0.subject.standings.change("gi-managers") { $0.supports = Timeline() }
        }
        .undecided("niet vastgelegd of het aan één mens hangt", missing: ["standings[gi-bestuur].hangsOnOnePerson"]) {
            $0.subject.standings.change("gi-bestuur") { $0.hangsOnOnePerson = Timeline() }
        }
        .undecided("niet vastgelegd aan welke kant een partij staat", missing: ["standings[toezicht].side"]) {
            $0.subject.standings.change("toezicht") { $0.side = nil }
        }
        .undecided("misschien zijn er meer lagen", missing: ["standings.complete"]) {
            $0.subject.standings.forget("gi-managers")
        }
        .undecided("niets vastgelegd over lagen", missing: ["standings"]) { $0.subject.standings = [] }

    /// Examples of components of change.
    static let changeComponentsAreThere = RuleExamples(of: .domein(62), from: TransformationInOrder.situation)
        .met("er zijn nu middelen", wrong: { $0.subject.judge(.resources, "middelen", false) }) {
            $0.subject.judge(.resources, "middelen", true)
        }
        .notMet("geen middelen", at: ["component.resources"]) { $0.subject.judge(.resources, "middelen", false) }
        .notMet("net opgeleid, en geen ruimte", at: ["component.competences", "component.resources"]) {
            $0.subject.judge(.competences, "kunnen", false)
            $0.subject.judge(.resources, "middelen", false)
        }
        .notMet(
            "geen middelen, en over de visie verschilt men", at: ["component.resources"], missing: ["component.vision"],
            wrong: {
                $0.subject.components.entries.append(
                    TransformationInOrder.component("visie-werk", .vision, isThere: false, by: "uitvoerder"))
            }
        ) { $0.subject.judge(.resources, "middelen", false) }
        .undecided("over de visie verschilt men", missing: ["component.vision"]) {
            $0.subject.components.entries.append(
                TransformationInOrder.component("visie-werk", .vision, isThere: false, by: "uitvoerder"))
        }
        .undecided("alleen van één laag is gezegd dat er urgentie is", missing: ["component.urgency"]) {
            $0.subject.components.change("urgentie") { $0.layer = .known(.manager) }
        }
        .undecided("één laag mist middelen", missing: ["component.resources"]) {
            var judgement = TransformationInOrder.component(
                "middelen-werk", .resources, isThere: false, by: "uitvoerder")
            judgement.layer = .known(.professional)
            $0.subject.components.entries.append(judgement)
        }
        .undecided("niemand oordeelde over urgentie", missing: ["component.urgency"]) {
            $0.subject.components.drop("urgentie")
        }
        .undecided("niet vastgelegd wat een oordeel zegt", missing: ["components[urgentie].isThere"]) {
            $0.subject.components.change("urgentie") { $0.isThere = Timeline() }
        }
        .undecided("niet vastgelegd waarover een oordeel gaat", missing: ["components[urgentie].item"]) {
            $0.subject.components.change("urgentie") { $0.item = nil }
        }
        .undecided("misschien zijn er meer oordelen", missing: ["components.complete"]) {
            $0.subject.components.complete = nil
        }
        .undecided("geen oordelen vastgelegd", missing: ["components"]) { $0.subject.components = [] }
}

extension TransformationPlan {
    fileprivate mutating func ask(nothingOf standing: Identifier<LayerStanding>) {
        standings.change(standing) { $0.expectations = [] }
    }

    fileprivate mutating func judge(
        _ component: ChangeComponent, _ id: Identifier<ChangeJudgement<ChangeComponent>>, _ isThere: Bool
    ) {
        components.change(id) { $0 = TransformationInOrder.component(id, component, isThere: isThere) }
    }
}
