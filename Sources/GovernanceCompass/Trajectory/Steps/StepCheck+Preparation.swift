internal import Domain

extension StepCheck {
    /// The checks of step 1.
    static let ofStep1: [StepCheck] = [
        StepCheck(
            "C1-1", .organisationalStructure, 1, isGate: true,
            LocalizedText(
                nl: "Is er een kerngroep, met ten minste één gemeente?",
                en: "Is there a core group, with at least one municipality?"), rules: [.kompas(2), .kompas(10)]),
        StepCheck(
            "C1-2", .organisationalStructure, 2, isGate: false,
            LocalizedText(
                nl: "Is de kerngroep niet te groot, bijvoorbeeld vijf tot zeven mensen?",
                en: "Is the core group not too large, for example five to seven people?"), rules: [.kompas(14)]),
        StepCheck(
            "C1-3", .organisationalStructure, 3, isGate: false,
            LocalizedText(
                nl: "Zitten uitvoering, beleid en bestuur in de kerngroep?",
                en: "Are execution, policy and board in the core group?"), rules: [.kompas(16)]),
        StepCheck(
            "C1-4", .organisationalStructure, 4, isGate: false,
            LocalizedText(
                nl: "Zijn de soorten partijen die de handreiking noemt vertegenwoordigd? Eén mens kan er meer "
                    + "vertegenwoordigen.",
                en: "Are the kinds of parties that the guide names represented? One person may represent several."),
            rules: [.kompas(15)]),
        StepCheck(
            "C1-5", .organisationalStructure, 5, isGate: false,
            LocalizedText(nl: "Doen ervaringsdeskundigen mee?", en: "Do experts by experience take part?"),
            rules: [.kompas(17)]),
        StepCheck(
            "C1-6", .organisationalStructure, 6, isGate: false,
            LocalizedText(
                nl: "Is er een trekker van het proces, en is die onafhankelijk?",
                en: "Is there somebody who drives the process, and is that person independent?"), rules: [.kompas(18)]),
        StepCheck(
            "C1-7", .organisationalStructure, 7, isGate: true,
            LocalizedText(
                nl: "Is er een buitenring, van anderen dan de kerngroep?",
                en: "Is there an outer ring, of others than the core group?"), rules: [.kompas(12)]),
        StepCheck(
            "C1-8", .organisationalStructure, 8, isGate: true,
            LocalizedText(
                nl: "Als er een projectgroep is: komen de mensen daarin uit de buitenring?",
                en: "If there is a project group: do its people come from the outer ring?"), rules: [.kompas(13)]),
        StepCheck(
            "C1-9", .organisationalStructure, 9, isGate: false,
            LocalizedText(
                nl: "Doen ook partijen van buiten het veiligheidsdomein mee?",
                en: "Do parties from outside the safety domain take part too?"), rules: [.kompas(19)]),
        StepCheck(
            "C1-10", .organisationalStructure, 10, isGate: false,
            LocalizedText(nl: "Is er een voorlopig doel afgesproken?", en: "Was a provisional goal agreed?"),
            rules: [.kompas(20)]),
        StepCheck(
            "C1-11", .organisationalStructure, 11, isGate: false,
            LocalizedText(
                nl: "Is er bij elke lijn op de kaart die niet sterk is een actie die iemand oppakt?",
                en: "Has each line on the map that is not strong an action that somebody takes up?"),
            rules: [.kompas(21)]),
        StepCheck(
            "C1-12", .organisationalStructure, 12, isGate: true,
            LocalizedText(
                nl: "Staat het verbeteren van de samenwerking op de agenda, en is er draagvlak?",
                en: "Is improving the cooperation on the agenda, and is there support?"), rules: [.kompas(24)]),
        StepCheck(
            "C1-13", .organisationalStructure, 13, isGate: false,
            LocalizedText(
                nl: "Is het leiderschap verdeeld over meer organisaties?",
                en: "Is leadership divided over several organisations?"), rules: [.kompas(23)]),
    ]
    /// The checks of step 2.
    static let ofStep2: [StepCheck] = [
        StepCheck(
            "C2-1", .governance, 1, isGate: true,
            LocalizedText(
                nl: "Is er een governancevorm gekozen, met de reden erbij?",
                en: "Was a form of governance chosen, with the reason?"), rules: [.kompas(27)]),
        StepCheck(
            "C2-2", .governance, 2, isGate: false,
            LocalizedText(
                nl: "Is bekeken of de vorm past bij de samenwerking?",
                en: "Was it looked at whether the form fits the cooperation?"), rules: [.kompas(27), .kompas(28)]),
        StepCheck(
            "C2-3", .governance, 3, isGate: true,
            LocalizedText(
                nl: "Is stilgestaan bij mandaat, legitimiteit en besluitvorming?",
                en: "Were mandate, legitimacy and decision-making considered?"), rules: [.kompas(29)]),
        StepCheck(
            "C2-4", .governance, 4, isGate: true,
            LocalizedText(
                nl: "Is bekend en vastgelegd hoe besluiten worden genomen?",
                en: "Is it known and recorded how decisions are made?"), rules: [.kompas(26), .kompas(31)]),
        StepCheck(
            "C2-5", .governance, 5, isGate: true,
            LocalizedText(
                nl: "Is geregeld hoe de stem van huishoudens meetelt, veilig, representatief en verankerd?",
                en: "Is it arranged how the voice of households counts, safely, representatively and anchored?"),
            rules: [.kompas(33), .kompas(35)]),
        StepCheck(
            "C2-6", .governance, 6, isGate: false,
            LocalizedText(
                nl: "Zijn alle vragen van de checklist beantwoord, of is er een actiepunt?",
                en: "Were all questions of the checklist answered, or is there a point of action?"),
            rules: [.kompas(26)]),
        StepCheck(
            "C2-7", .governance, 7, isGate: true,
            LocalizedText(
                nl: "Is van elke valkuil gezegd of die er is, en zo ja wat er nodig is?",
                en: "Was it said of each pitfall whether it is there, and if so what it takes?"), rules: [.kompas(39)]),
        StepCheck(
            "C2-8", .governance, 8, isGate: false,
            LocalizedText(nl: "Zijn er afspraken over privacy?", en: "Are there agreements about privacy?"),
            rules: [.kompas(48)]),
        StepCheck(
            "C2-9", .governance, 9, isGate: false,
            LocalizedText(
                nl: "Is gepland wanneer wordt nagegaan of de vorm nog past?",
                en: "Is it planned when it is looked at whether the form still fits?"), rules: [.kompas(28)]),
    ]
    /// The checks of step 3.
    static let ofStep3: [StepCheck] = [
        StepCheck(
            "C3-1", .planOfApproach, 1, isGate: true,
            LocalizedText(
                nl: "Staan er een conceptdoel, tijdspad, tijdsinvestering en governanceafspraken in?",
                en: "Are a draft goal, timeline, time investment and governance agreements in it?"),
            rules: [.kompas(43)]),
        StepCheck(
            "C3-2", .planOfApproach, 2, isGate: true,
            LocalizedText(
                nl: "Heeft elke partij rollen, verantwoordelijkheden en taken?",
                en: "Has each party roles, responsibilities and tasks?"), rules: [.kompas(45)]),
        StepCheck(
            "C3-3", .planOfApproach, 3, isGate: true,
            LocalizedText(
                nl: "Staat erin hoe huishoudens en ervaringsdeskundigen meedoen?",
                en: "Does it say how households and experts by experience take part?"), rules: [.kompas(46)]),
        StepCheck(
            "C3-4", .planOfApproach, 4, isGate: true,
            LocalizedText(nl: "Is elke partij akkoord?", en: "Has each party agreed?"), rules: [.kompas(45)]),
        StepCheck(
            "C3-5", .planOfApproach, 5, isGate: true,
            LocalizedText(
                nl: "Is het voorgelegd aan de projectgroep of de buitenring?",
                en: "Was it put to the project group or the outer ring?"), rules: [.kompas(44)]),
        StepCheck(
            "C3-6", .planOfApproach, 6, isGate: false,
            LocalizedText(
                nl: "Zijn de onderdelen gevuld die nu gevuld kunnen zijn?",
                en: "Are the parts filled that can be filled by now?"), rules: [.kompas(47)]),
        StepCheck(
            "C3-7", .planOfApproach, 7, isGate: false,
            LocalizedText(
                nl: "Staat er iets in over gegevens delen en privacy?",
                en: "Does it say something about sharing data and privacy?"), rules: [.kompas(48)]),
        StepCheck(
            "C3-8", .planOfApproach, 8, isGate: false,
            LocalizedText(
                nl: "Staat erin wie wat bijdraagt of betaalt?", en: "Does it say who contributes or pays what?"),
            rules: [.kompas(49)]),
    ]
}
