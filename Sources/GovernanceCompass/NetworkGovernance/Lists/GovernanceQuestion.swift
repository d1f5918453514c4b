public import Domain

/// The questions of the governance checklist, in its order (vragen van de governance checklist): twenty-two, in five
/// sections.
public enum GovernanceQuestion: String, ClosedList, Transferable {
    /// Wat is de omvang van ons netwerk?
    case networkSize
    /// Welke mate van coördinatie is wenselijk?
    case coordinationWanted
    /// Gekozen governancevorm.
    case formChosen
    /// Waarom past deze vorm bij onze samenwerking?
    case whyFormFits
    /// Hoe benutten we de stem van huishoudens en naasten?
    case householdVoiceUsed
    /// Hebben deelnemers mandaat namens hun organisatie?
    case participantsHaveMandate
    /// Is er een mandateringsmatrix of vergelijkbaar hulpmiddel?
    case mandateMatrixInUse
    /// Hoe worden besluiten genomen?
    case howDecisionsAreMade
    /// Is dit besluitvormingsproces voor iedereen duidelijk en vastgelegd?
    case decisionMakingIsClear
    /// Wordt er binnen organisaties over het netwerk gesproken?
    case spokenOfInOrganisations
    /// Zijn verantwoordelijkheden en rollen vastgelegd?
    case rolesLaidDown
    /// Zijn er samenwerkingsafspraken?
    case cooperationAgreements
    /// Is er een duidelijke overlegstructuur?
    case meetingStructure
    /// Welke afspraken zijn er omtrent privacy?
    case privacyAgreements
    /// Worden deze afspraken regelmatig geëvalueerd?
    case agreementsEvaluated
    /// Zijn er korte lijnen tussen de uitvoerende professionals?
    case shortLines
    /// Is er ruimte voor informele afstemming?
    case informalAlignment
    /// Worden waarden, vertrouwen en leerhouding besproken?
    case valuesDiscussed
    /// Hoe wordt de samenwerking en aanspreekcultuur versterkt?
    case cultureStrengthened
    /// Evalueren we periodiek of de governancevorm nog past?
    case formReviewed
    /// Is er ruimte om de governance bij te stellen?
    case roomToAdjust
    /// Zijn we alert op balans tussen harde en zachte sturing?
    case hardAndSoftInBalance

    /// The section that asks it.
    public var section: ChecklistSection {
        switch self {
        case .networkSize, .coordinationWanted, .formChosen, .whyFormFits: .form
        case .householdVoiceUsed, .participantsHaveMandate, .mandateMatrixInUse, .howDecisionsAreMade,
            .decisionMakingIsClear, .spokenOfInOrganisations:
            .mandate
        case .rolesLaidDown, .cooperationAgreements, .meetingStructure, .privacyAgreements, .agreementsEvaluated:
            .structure
        case .shortLines, .informalAlignment, .valuesDiscussed, .cultureStrengthened: .culture
        case .formReviewed, .roomToAdjust, .hardAndSoftInBalance: .reflection
        }
    }

    /// The letter that it has in its section.
    public var letter: String {
        var letters = ["a", "b", "c", "d", "e", "f"][...]
        for question in Self.allCases where question.section == section {
            if question == self { return letters.first ?? "" }
            letters = letters.dropFirst()
        }
        return ""
    }

    /// The term.
    public var term: Term {
        let names = names
        return Term(
            rawValue, names.name, definition: names.definition,
            citations: [.kompas("Stap 2, Governance checklist voor netwerksamenwerking")])
    }

    private var names: (name: LocalizedText, definition: LocalizedText) {
        switch self {
        case .networkSize:
            (
                LocalizedText(nl: "omvang van het netwerk", en: "size of the network"),
                LocalizedText(
                    nl: "Hoe groot het netwerk is.",
                    en: "How large the network is.")
            )
        case .coordinationWanted:
            (
                LocalizedText(nl: "gewenste coördinatie", en: "coordination wanted"),
                LocalizedText(
                    nl: "Hoeveel coördinatie het netwerk wil.",
                    en: "How much coordination the network wants.")
            )
        case .formChosen:
            (
                LocalizedText(nl: "gekozen governancevorm", en: "form chosen"),
                LocalizedText(
                    nl: "Welke vorm is gekozen.",
                    en: "Which form was chosen.")
            )
        case .whyFormFits:
            (
                LocalizedText(nl: "waarom de vorm past", en: "why the form fits"),
                LocalizedText(
                    nl: "Waarom deze vorm bij de samenwerking past.",
                    en: "Why this form fits the cooperation.")
            )
        case .householdVoiceUsed:
            (
                LocalizedText(nl: "stem van huishoudens benutten", en: "using the voice of households"),
                LocalizedText(
                    nl: "Hoe de stem van huishoudens en naasten zo goed mogelijk wordt benut.",
                    en: "How the voice of households and those close to them is used as well as can be.")
            )
        case .participantsHaveMandate:
            (
                LocalizedText(nl: "mandaat van deelnemers", en: "mandate of participants"),
                LocalizedText(
                    nl: "Of deelnemers voor hun organisatie mogen besluiten.",
                    en: "Whether participants may decide for their organisation.")
            )
        case .mandateMatrixInUse:
            (
                LocalizedText(nl: "mandateringsmatrix in gebruik", en: "mandate matrix in use"),
                LocalizedText(
                    nl: "Of een overzicht van mandaten in gebruik is.",
                    en: "Whether an overview of mandates is in use.")
            )
        case .howDecisionsAreMade:
            (
                LocalizedText(nl: "hoe besluiten worden genomen", en: "how decisions are made"),
                LocalizedText(
                    nl: "Op welke manier wordt besloten.",
                    en: "In which way decisions are made.")
            )
        case .decisionMakingIsClear:
            (
                LocalizedText(nl: "besluitvorming duidelijk en vastgelegd", en: "decision-making clear and recorded"),
                LocalizedText(
                    nl: "Of iedereen weet hoe wordt besloten en dat ergens staat.",
                    en: "Whether everybody knows how decisions are made and it is written down.")
            )
        case .spokenOfInOrganisations:
            (
                LocalizedText(nl: "gesprek binnen organisaties", en: "spoken of in organisations"),
                LocalizedText(
                    nl: "Of organisaties intern over het netwerk spreken.",
                    en: "Whether organisations speak of the network among themselves.")
            )
        case .rolesLaidDown:
            (
                LocalizedText(nl: "rollen vastgelegd", en: "roles laid down"),
                LocalizedText(
                    nl: "Of rollen en verantwoordelijkheden zijn vastgelegd.",
                    en: "Whether roles and responsibilities were laid down.")
            )
        case .cooperationAgreements:
            (
                LocalizedText(nl: "samenwerkingsafspraken", en: "cooperation agreements"),
                LocalizedText(
                    nl: "Of is afgesproken wie wat doet, namens wie.",
                    en: "Whether it was agreed who does what, for whom.")
            )
        case .meetingStructure:
            (
                LocalizedText(nl: "overlegstructuur", en: "meeting structure"),
                LocalizedText(
                    nl: "Hoe vaak, met wie en waartoe wordt overlegd.",
                    en: "How often, with whom and what for people meet.")
            )
        case .privacyAgreements:
            (
                LocalizedText(nl: "privacyafspraken", en: "privacy agreements"),
                LocalizedText(
                    nl: "Wat over privacy is afgesproken.",
                    en: "What was agreed on privacy.")
            )
        case .agreementsEvaluated:
            (
                LocalizedText(nl: "afspraken geëvalueerd", en: "agreements evaluated"),
                LocalizedText(
                    nl: "Of afspraken geregeld worden bekeken.",
                    en: "Whether agreements are looked at regularly.")
            )
        case .shortLines:
            (
                LocalizedText(nl: "korte lijnen", en: "short lines"),
                LocalizedText(
                    nl: "Of uitvoerders elkaar snel vinden.",
                    en: "Whether those who do the work find each other quickly.")
            )
        case .informalAlignment:
            (
                LocalizedText(nl: "informele afstemming", en: "informal alignment"),
                LocalizedText(
                    nl: "Of er naast overleg ruimte is om af te stemmen.",
                    en: "Whether there is room to align beside meetings.")
            )
        case .valuesDiscussed:
            (
                LocalizedText(nl: "waarden en vertrouwen besproken", en: "values and trust discussed"),
                LocalizedText(
                    nl: "Of waarden, vertrouwen en leren op tafel komen.",
                    en: "Whether values, trust and learning come on the table.")
            )
        case .cultureStrengthened:
            (
                LocalizedText(nl: "aanspreekcultuur versterken", en: "strengthening how people address each other"),
                LocalizedText(
                    nl: "Hoe samenwerken en elkaar aanspreken sterker wordt.",
                    en: "How cooperating and addressing each other becomes stronger.")
            )
        case .formReviewed:
            (
                LocalizedText(nl: "vorm geëvalueerd", en: "form evaluated"),
                LocalizedText(
                    nl: "Of geregeld wordt gevraagd of de vorm nog past.",
                    en: "Whether it is asked regularly if the form still fits.")
            )
        case .roomToAdjust:
            (
                LocalizedText(nl: "ruimte om bij te stellen", en: "room to adjust"),
                LocalizedText(
                    nl: "Of governance kan meebewegen met groei en verandering.",
                    en: "Whether governance can move along with growth and change.")
            )
        case .hardAndSoftInBalance:
            (
                LocalizedText(nl: "balans van hard en zacht", en: "balance of hard and soft"),
                LocalizedText(
                    nl: "Of harde afspraken en zachte sturing in evenwicht zijn.",
                    en: "Whether hard agreements and soft steering are in balance.")
            )
        }
    }
}
