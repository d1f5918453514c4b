public import Domain

/// A model of steering (sturingsmodel): control, or use of expertise.
///
/// In both the steerer stays responsible in the end.
public enum SteeringModel: String, ClosedList, Transferable {
    /// Beheersingsmodel.
    case control
    /// Expertisemodel.
    case expertise

    /// What steerer and steered do in it.
    public var acts: [SteeringAct] {
        switch self {
        case .control: [.directs, .accounts]
        case .expertise: [.facilitates, .advises]
        }
    }

    /// The term.
    public var term: Term {
        switch self {
        case .control:
            Term(
                rawValue, LocalizedText(nl: "beheersingsmodel", en: "control model"),
                definition: LocalizedText(
                    nl: "De stuurder zet acties uit en de gestuurde verantwoordt zich daarover.",
                    en: "The steerer sets out actions and the steered accounts for them."),
                citations: [.sturen("4.2.3"), .sturen("5.1")],
                decision: LocalizedText(
                    nl: "Kan bij elk van de drie sturingsvormen voorkomen.",
                    en: "Can occur in each of the three forms of steering."))
        case .expertise:
            Term(
                rawValue, LocalizedText(nl: "expertisemodel", en: "expertise model"),
                definition: LocalizedText(
                    nl: "De stuurder zorgt voor wat nodig is en de gestuurde adviseert wat dat is.",
                    en: "The steerer provides what is needed and the steered advises what that is."),
                citations: [.sturen("4.2.3"), .sturen("5.1")],
                aliases: [Term.Alias("van onderop sturen", in: .sturen)],
                decision: LocalizedText(
                    nl: "De pijlen worden niet omgedraaid: wie gestuurd wordt gaat niet sturen.",
                    en: "The arrows are not reversed: who is steered does not begin to steer."))
        }
    }
}

/// What steerer and steered do (handeling in de sturing).
public enum SteeringAct: String, ClosedList, Transferable {
    /// The steerer directs.
    case directs
    /// The steered accounts.
    case accounts
    /// The steerer facilitates.
    case facilitates
    /// The steered advises.
    case advises

    /// Whether the steerer does it; else the steered does.
    public var isOfSteerer: Bool { self == .directs || self == .facilitates }

    /// The term.
    public var term: Term {
        switch self {
        case .directs:
            Term(
                rawValue, LocalizedText(nl: "de stuurder stuurt", en: "the steerer directs"),
                definition: LocalizedText(
                    nl: "De stuurder zet acties uit bij de gestuurde.",
                    en: "The steerer sets out actions for the steered."),
                citations: [.sturen("4.2.3")])
        case .accounts:
            Term(
                rawValue, LocalizedText(nl: "de gestuurde verantwoordt", en: "the steered accounts"),
                definition: LocalizedText(
                    nl: "De gestuurde legt aan de stuurder uit wat er van acties kwam.",
                    en: "The steered tells the steerer what came of actions."),
                citations: [.sturen("4.2.3")])
        case .facilitates:
            Term(
                rawValue, LocalizedText(nl: "de stuurder faciliteert", en: "the steerer facilitates"),
                definition: LocalizedText(
                    nl: "De stuurder maakt mogelijk wat de gestuurde nodig heeft.",
                    en: "The steerer makes possible what the steered needs."),
                citations: [.sturen("4.2.3"), .sturen("5.1")], aliases: [Term.Alias("loslaten", in: .sturen)])
        case .advises:
            Term(
                rawValue, LocalizedText(nl: "de gestuurde adviseert", en: "the steered advises"),
                definition: LocalizedText(
                    nl: "De gestuurde zegt wat nodig is om iets te bereiken.",
                    en: "The steered says what it takes to achieve something."),
                citations: [.sturen("4.2.3"), .sturen("5.1")], aliases: [Term.Alias("vrijheid nemen", in: .sturen)])
        }
    }
}

/// What a steerer facilitates (waarin wordt gefaciliteerd).
public enum FacilitatedMeans: String, ClosedList, Transferable {
    /// Wetgeving.
    case legislation
    /// Middelen.
    case resources
    /// Mensen.
    case people

    /// The term.
    public var term: Term {
        switch self {
        case .legislation:
            Term(
                rawValue, LocalizedText(nl: "wetgeving", en: "legislation"),
                definition: LocalizedText(
                    nl: "Regels, en de ruimte die erin zit.", en: "Rules, and the room that is in them."),
                citations: [.sturen("5.1")])
        case .resources:
            Term(
                rawValue, LocalizedText(nl: "middelen", en: "means"),
                definition: LocalizedText(
                    nl: "Geld en wat verder nodig is om te werken.", en: "Money and what else it takes to work."),
                citations: [.sturen("5.1")])
        case .people:
            Term(
                rawValue, LocalizedText(nl: "mensen", en: "people"),
                definition: LocalizedText(
                    nl: "Genoeg mensen die het werk kennen.", en: "Enough people who know the work."),
                citations: [.sturen("5.1")])
        }
    }
}

/// Where steering takes hold (sturen op of binnen een aanpak).
public enum SteeringLocus: String, ClosedList, Transferable {
    /// Sturen op een aanpak.
    case onApproach
    /// Sturen binnen een aanpak.
    case withinApproach

    /// The term.
    public var term: Term {
        switch self {
        case .onApproach:
            Term(
                rawValue, LocalizedText(nl: "sturen op een aanpak", en: "steering on an approach"),
                definition: LocalizedText(
                    nl: "Een aanpak en de keten eromheen inrichten en erop sturen.",
                    en: "To set up an approach and the chain around it, and to steer on it."),
                citations: [.sturen("1.1"), .sturen("4.2"), .sturen("4.2.1")])
        case .withinApproach:
            Term(
                rawValue, LocalizedText(nl: "sturen binnen een aanpak", en: "steering within an approach"),
                definition: LocalizedText(
                    nl: "Samenwerking en taken regelen van wie de aanpak uitvoeren.",
                    en: "To arrange cooperation and tasks of those who carry out the approach."),
                citations: [.sturen("1.1"), .sturen("4.2"), .sturen("4.2.2")])
        }
    }
}
