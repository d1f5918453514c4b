public import Domain

extension Rule where Subject == TransformationPlan {
    /// All six components of change are there.
    public static let changeComponentsAreThere = Rule(
        RuleDescription(
            .domein(62),
            title: LocalizedText(
                nl: "Visie, urgentie, actieplan, middelen, competenties en consensus zijn er alle zes",
                en: "Vision, urgency, action plan, resources, competences and consensus are all six there"),
            asks: LocalizedText(
                nl:
                    "Wie de verandering volgen, vinden elk van de zes aanwezig in de verandering als geheel. Verschillen "
                    + "zij, of mist één laag iets, dan is dat eerst een gesprek.",
                en:
                    "Those who follow the change find each of the six there in the change as a whole. If they differ, or "
                    + "one layer lacks something, that is a talk first."),
            mend: LocalizedText(
                nl: "Vraag wie het merkt wat er ontbreekt, en wat het erbij helpt zetten.",
                en: "Ask those who notice what is lacking, and what helps to add it."),
            strength: .theory, responsible: .changeDiagnosers, citations: [.domein("Bijlage 7")],
            misuse: LocalizedText(
                nl: "Een vuistregel om te vragen wat er ontbreekt, geen voorspelling. Ontbreekt er meer, dan zijn er "
                    + "meer uitkomsten mogelijk. Woorden als weerstand gaan over de verandering, niet over mensen.",
                en:
                    "A rule of thumb to ask what lacks, no prediction. If more lacks, more outcomes are possible. Words "
                    + "such as resistance are about the change, not about people."))
    ) { plan, exam in
        guard let judgements = exam.need(plan.components, at: "components") else { return }
        for component in ChangeComponent.allCases {
            exam.require(
                exam.isThere(component, by: judgements), at: .component(component),
                seen: component.outcomeIfLacking.detail, mend: component.mend)
        }
    }
}

extension Address {
    fileprivate static func component(_ component: ChangeComponent) -> Address { "component.\(component)" }
}

extension Examination {
    /// Whether all who judged a component find it there, or all find it lacking; else unknown.
    ///
    /// An answer that was not recorded may be any, so it leaves the component unknown. Of one layer a yes says nothing of
    /// the others; a no counts.
    fileprivate mutating func isThere(
        _ component: ChangeComponent, by judgements: Listed<ChangeJudgement<ChangeComponent>>
    ) -> Truth {
        var saysYes = false
        var saysNo = false
        var isOpen = Truth.false
        for judgement in judgements {
            let place: Address = "components[\(judgement.id)]"
            let isIt = fact(judgement.item, at: "\(place).item") == component
            guard isIt.isTrue else {
                isOpen = isOpen || isIt
                continue
            }
            let isThere = holds(judgement.isThere, at: "\(place).isThere")
            if isThere.isUnknown { isOpen = isOpen || isThere }
            saysYes = saysYes || (isThere.isTrue && judgement.layer == nil)
            saysNo = saysNo || isThere.isFalse
        }
        isOpen = isOpen || hasUnlisted(judgements, at: "components.complete")
        if saysYes && saysNo { return unknown(at: .component(component)) }
        if isOpen.isUnknown { return isOpen }
        if saysYes || saysNo { return Truth(saysYes) }
        return unknown(at: .component(component))
    }
}

extension ChangeComponent {
    /// What mends that it lacks, with what the model expects without it.
    fileprivate var mend: LocalizedText {
        let outcome = outcomeIfLacking.term.name
        return switch self {
        case .vision:
            LocalizedText(
                nl: "Maak samen duidelijk waar het heen gaat; zonder visie kan \(outcome.nl) ontstaan.",
                en: "Make clear together where it goes; without a vision \(outcome.en) may come up.")
        case .urgency:
            LocalizedText(
                nl: "Laat zien waarom het nu nodig is; zonder urgentie kan \(outcome.nl) ontstaan.",
                en: "Show why it is needed now; without urgency \(outcome.en) may come up.")
        case .actionPlan:
            LocalizedText(
                nl: "Spreek af wie wat wanneer doet; zonder actieplan kan \(outcome.nl) ontstaan.",
                en: "Agree who does what when; without an action plan \(outcome.en) may come up.")
        case .resources:
            LocalizedText(
                nl: "Maak tijd, geld of ruimte vrij; zonder middelen kan \(outcome.nl) ontstaan.",
                en: "Free time, money or room; without resources \(outcome.en) may come up.")
        case .competences:
            LocalizedText(
                nl: "Geef mensen tijd en hulp om het te leren; zonder competenties kan \(outcome.nl) ontstaan.",
                en: "Give people time and help to learn it; without competences \(outcome.en) may come up.")
        case .consensus:
            LocalizedText(
                nl: "Bespreek waarover men het niet eens is; zonder consensus kan \(outcome.nl) ontstaan.",
                en: "Discuss what people do not agree on; without consensus \(outcome.en) may come up.")
        }
    }
}
