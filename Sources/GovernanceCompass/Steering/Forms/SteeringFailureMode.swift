public import Domain

/// How a form of steering is known to fail (bekende valkuil van een sturingsvorm).
///
/// It tells what to look out for, never that it happened, and never of whom.
public enum SteeringFailureMode: String, ClosedList, Transferable {
    /// Slow and inflexible.
    case slowAndInflexible
    /// A task is paid for, not its result.
    case taskInsteadOfResult
    /// No room for the individual.
    case noRoomForIndividual
    /// Professional integrity gets squeezed.
    case integritySqueezed
    /// Looking better than one is.
    case opportunism
    /// Goals lose their meaning in indicators.
    case goalsLoseMeaning
    /// Innovation stalls.
    case innovationStalls
    /// Tunnel vision.
    case tunnelVision
    /// Professionalism erodes.
    case professionalismErodes
    /// The performance paradox.
    case performanceParadox
    /// Everyone keeps an agenda.
    case ownAgenda
    /// Deliberation ends where values clash.
    case deliberationEnds
    /// No right of decision.
    case noRightOfDecision
    /// Everyone and no one responsible.
    case nobodyResponsible

    /// The form that it belongs to.
    public var form: SteeringForm {
        switch self {
        case .slowAndInflexible, .taskInsteadOfResult, .noRoomForIndividual, .integritySqueezed: .hierarchy
        case .opportunism, .goalsLoseMeaning, .innovationStalls, .tunnelVision, .professionalismErodes,
            .performanceParadox:
            .market
        case .ownAgenda, .deliberationEnds, .noRightOfDecision, .nobodyResponsible: .network
        }
    }

    /// Those of a form, in the order of the list.
    public static func of(_ form: SteeringForm) -> [SteeringFailureMode] { allCases.filter { $0.form == form } }

    /// The term.
    public var term: Term {
        let (name, definition) = texts
        return Term(
            rawValue, name, definition: definition, citations: citations, related: related)
    }

    private var related: [String] {
        self == .performanceParadox ? ["Concept.performanceParadox"] : []
    }

    private var citations: [Citation] {
        switch self {
        case .slowAndInflexible, .taskInsteadOfResult, .noRoomForIndividual, .opportunism, .goalsLoseMeaning,
            .innovationStalls, .tunnelVision, .professionalismErodes:
            [.sturen("2.2.1")]
        case .integritySqueezed, .ownAgenda, .deliberationEnds: [.sturen("2.2.2")]
        case .performanceParadox: [.sturen("2.2.1"), .sturen("2.2.2")]
        case .noRightOfDecision: [.sturen("5.1")]
        case .nobodyResponsible: [.sturen("4.3"), .sturen("5.2")]
        }
    }

    private var texts: (name: LocalizedText, definition: LocalizedText) {
        switch self {
        case .slowAndInflexible:
            (
                LocalizedText(nl: "traag en star", en: "slow and inflexible"),
                LocalizedText(nl: "Veel regels houden het werk op.", en: "Many rules hold up the work.")
            )
        case .taskInsteadOfResult:
            (
                LocalizedText(nl: "betalen voor de taak", en: "paying for the task"),
                LocalizedText(
                    nl: "Geld gaat naar de taak en niet naar wat die oplevert.",
                    en: "Money goes to the task and not to what it brings.")
            )
        case .noRoomForIndividual:
            (
                LocalizedText(nl: "geen ruimte voor de enkeling", en: "no room for the individual"),
                LocalizedText(
                    nl: "Wie het anders en beter kan, krijgt de kans niet.",
                    en: "Who can do it otherwise and better gets no chance.")
            )
        case .integritySqueezed:
            (
                LocalizedText(nl: "integriteit in de knel", en: "integrity squeezed"),
                LocalizedText(
                    nl: "Wie stuurt begrijpt het werk niet of wil iets anders, en de professional wringt zich.",
                    en: "Who steers does not grasp the work or wants something else, and the professional is torn.")
            )
        case .opportunism:
            (
                LocalizedText(nl: "opportunisme", en: "opportunism"),
                LocalizedText(
                    nl: "Het loont om beter te lijken dan men is.", en: "It pays to look better than one is.")
            )
        case .goalsLoseMeaning:
            (
                LocalizedText(nl: "doelen verliezen betekenis", en: "goals lose meaning"),
                LocalizedText(
                    nl: "Een doel wordt een getal, en het getal wordt het doel.",
                    en: "A goal becomes a number, and the number becomes the goal.")
            )
        case .innovationStalls:
            (
                LocalizedText(nl: "vernieuwing stokt", en: "innovation stalls"),
                LocalizedText(
                    nl: "De korte termijn wint van wat tijd vraagt.",
                    en: "The short term wins over what takes time.")
            )
        case .tunnelVision:
            (
                LocalizedText(nl: "tunnelvisie", en: "tunnel vision"),
                LocalizedText(
                    nl: "Alleen wat telt voor het geld krijgt aandacht.",
                    en: "Only what counts for the money gets attention.")
            )
        case .professionalismErodes:
            (
                LocalizedText(nl: "vakmanschap neemt af", en: "professionalism erodes"),
                LocalizedText(
                    nl: "Naar prestaties wordt gekeken, en niet meer naar de normen van het vak.",
                    en: "Performance is looked at, and no longer the norms of the profession.")
            )
        case .performanceParadox:
            (
                LocalizedText(nl: "krijgen wat je vraagt", en: "getting what you ask"),
                LocalizedText(
                    nl: "De koper krijgt wat hij vraagt en niet wat hij wil.",
                    en: "The buyer gets what he asks and not what he wants.")
            )
        case .ownAgenda:
            (
                LocalizedText(nl: "eigen agenda", en: "an agenda of one's own"),
                LocalizedText(
                    nl: "Wie overlegt houdt eigen doelen en waarden.",
                    en: "Who deliberates keeps goals and values of his own.")
            )
        case .deliberationEnds:
            (
                LocalizedText(nl: "overleg loopt vast", en: "deliberation ends"),
                LocalizedText(
                    nl: "Waar waarden botsen komt men er samen niet uit.",
                    en: "Where values clash people do not find a way together.")
            )
        case .noRightOfDecision:
            (
                LocalizedText(nl: "geen beslisrecht", en: "no right of decision"),
                LocalizedText(
                    nl: "In een horizontale verhouding kan niemand de knoop alleen doorhakken.",
                    en: "In a horizontal relation nobody can settle a matter alone.")
            )
        case .nobodyResponsible:
            (
                LocalizedText(nl: "iedereen en niemand verantwoordelijk", en: "everyone and no one responsible"),
                LocalizedText(
                    nl: "Wie samen verantwoordelijk is wacht op de ander of wijst naar de ander.",
                    en: "Those who are responsible together wait for each other or point at each other.")
            )
        }
    }
}
