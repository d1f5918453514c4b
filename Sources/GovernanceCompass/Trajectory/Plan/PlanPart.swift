public import Domain

/// A part of the plan of approach (onderdeel van het plan van aanpak): fourteen that are possible, in this order.
///
/// The guide calls them possible parts: an empty one is no gap in itself. Of some it says which step gives them their content.
public enum PlanPart: String, ClosedList, Transferable {
    /// Aanleiding en doel.
    case reasonAndGoal
    /// Deelnemende partijen, verantwoordelijkheden en bevoegdheden.
    case partiesAndPowers
    /// Wat elke partij bijdraagt.
    case contributions
    /// Borgen van ervaringskennis en ervaringen van huishoudens en naasten.
    case householdVoice
    /// Faciliteren van de samenwerking.
    case facilitation
    /// Informatie-uitwisseling en privacy.
    case informationAndPrivacy
    /// Analyse van de huidige situatie.
    case currentSituation
    /// Visie en kernwaarden.
    case visionAndValues
    /// Strategie en indicatoren.
    case strategyAndIndicators
    /// Communicatieafspraken.
    case communication
    /// Looptijd en revisieafspraken.
    case termAndRevision
    /// Randvoorwaarden, kansen en risico's.
    case preconditionsAndRisks
    /// Actie- en tijdslijn.
    case actionsAndTimeline
    /// Ondertekening door vertegenwoordigers.
    case signatures

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .reasonAndGoal:
                (
                    LocalizedText(nl: "aanleiding en doel", en: "reason and goal"),
                    LocalizedText(
                        nl: "Waarom men samenwerkt en wat men wil bereiken.",
                        en: "Why they cooperate and what they want to reach.")
                )
            case .partiesAndPowers:
                (
                    LocalizedText(
                        nl: "deelnemende partijen, verantwoordelijkheden en bevoegdheden",
                        en: "parties, responsibilities and powers"),
                    LocalizedText(
                        nl: "Wie meedoet, in welke rol en met welk mandaat.",
                        en: "Who takes part, in which role and with which mandate.")
                )
            case .contributions:
                (
                    LocalizedText(nl: "wat elke partij bijdraagt", en: "what each party contributes"),
                    LocalizedText(nl: "Wie wat inzet of betaalt.", en: "Who puts in or pays what.")
                )
            case .householdVoice:
                (
                    LocalizedText(
                        nl: "inbreng van ervaringskennis en van huishoudens en naasten",
                        en: "input of experience and of households and close ones"),
                    LocalizedText(
                        nl: "Hoe en wanneer ervaringsdeskundigen, huishoudens en naasten meedoen.",
                        en: "How and when experts by experience, households and close ones take part.")
                )
            case .facilitation:
                (
                    LocalizedText(nl: "faciliteren van de samenwerking", en: "facilitating the cooperation"),
                    LocalizedText(
                        nl: "Hoe de samenwerking in de praktijk wordt ondersteund.",
                        en: "How the cooperation is supported in practice.")
                )
            case .informationAndPrivacy:
                (
                    LocalizedText(nl: "informatie-uitwisseling en privacy", en: "exchange of information and privacy"),
                    LocalizedText(
                        nl: "Welke gegevens men deelt en hoe privacy is geborgd.",
                        en: "Which data they share and how privacy is secured.")
                )
            case .currentSituation:
                (
                    LocalizedText(nl: "analyse van de huidige situatie", en: "analysis of the current situation"),
                    LocalizedText(nl: "Wat goed gaat en wat niet.", en: "What goes well and what does not.")
                )
            case .visionAndValues:
                (
                    LocalizedText(nl: "visie en kernwaarden", en: "vision and core values"),
                    LocalizedText(
                        nl: "Wat men samen wil en wat daarin telt.",
                        en: "What they want together and what counts in it.")
                )
            case .strategyAndIndicators:
                (
                    LocalizedText(nl: "strategie en indicatoren", en: "strategy and indicators"),
                    LocalizedText(
                        nl: "Hoe men de visie bereikt, en waaraan dat te zien is.",
                        en: "How they reach the vision, and what shows it.")
                )
            case .communication:
                (
                    LocalizedText(nl: "communicatieafspraken", en: "agreements on communication"),
                    LocalizedText(
                        nl: "Hoe men elkaar op de hoogte houdt en wie namens het netwerk spreekt.",
                        en: "How they keep each other informed and who speaks for the network.")
                )
            case .termAndRevision:
                (
                    LocalizedText(nl: "looptijd en revisieafspraken", en: "term and revision"),
                    LocalizedText(
                        nl: "Hoelang het plan geldt, en wanneer men het herziet en de samenwerking evalueert.",
                        en: "How long the plan holds, and when they revise it and evaluate the cooperation.")
                )
            case .preconditionsAndRisks:
                (
                    LocalizedText(nl: "randvoorwaarden, kansen en risico's", en: "preconditions, chances and risks"),
                    LocalizedText(
                        nl: "Wat op orde moet zijn en wat kan tegenzitten.",
                        en: "What must be in order and what may go against it.")
                )
            case .actionsAndTimeline:
                (
                    LocalizedText(nl: "actie- en tijdslijn", en: "actions and timeline"),
                    LocalizedText(
                        nl: "Wie wat wanneer doet, en met welke inzet en middelen.",
                        en: "Who does what when, and with which effort and means.")
                )
            case .signatures:
                (
                    LocalizedText(nl: "ondertekening", en: "signatures"),
                    LocalizedText(
                        nl: "Naam, functie en handtekening per organisatie.",
                        en: "Name, function and signature by organisation.")
                )
            }
        return Term(
            rawValue, names.name, definition: names.definition, citations: [.kompas("Stap 3, Format Plan van aanpak")])
    }

    /// Its number, from 1 to 14.
    public var number: Int {
        switch self {
        case .reasonAndGoal: 1
        case .partiesAndPowers: 2
        case .contributions: 3
        case .householdVoice: 4
        case .facilitation: 5
        case .informationAndPrivacy: 6
        case .currentSituation: 7
        case .visionAndValues: 8
        case .strategyAndIndicators: 9
        case .communication: 10
        case .termAndRevision: 11
        case .preconditionsAndRisks: 12
        case .actionsAndTimeline: 13
        case .signatures: 14
        }
    }

    /// The steps whose result it uses, empty if the guide names none; it is due once all of them are done.
    public var uses: [KompasStep] {
        switch self {
        case .currentSituation: [.currentSituation]
        case .visionAndValues: [.sharedAmbition]
        case .strategyAndIndicators: [.strategyAndIndicators, .activityPlan]
        case .termAndRevision: [.learningNetwork]
        case .reasonAndGoal, .partiesAndPowers, .contributions, .householdVoice, .facilitation,
            .informationAndPrivacy, .communication, .preconditionsAndRisks, .actionsAndTimeline, .signatures:
            []
        }
    }

    /// The parts that use the result of a step.
    static let thatUseSteps: [PlanPart] = allCases.filter { !$0.uses.isEmpty }
}
