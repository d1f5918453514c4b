public import Domain

/// What a measure can be computed from (te berekenen uit).
public enum IndicatorBasis: String, ClosedList, Transferable {
    /// From the bare data of trajectories.
    case cases
    /// From counts that others supply.
    case counts
    /// From answers to statements or questions.
    case surveys
    /// From what the network records of its own work.
    case networkRecords
    /// Not to be computed: only to be asked of those concerned.
    case askedOnly

    /// The term.
    public var term: Term {
        switch self {
        case .cases:
            Term(
                rawValue, LocalizedText(nl: "trajecten", en: "cases"),
                definition: LocalizedText(
                    nl: "Uit de kale gegevens van trajecten.", en: "From the bare data of trajectories."),
                decision: LocalizedText(nl: "Een indeling van deze SDK.", en: "A division of this SDK."))
        case .counts:
            Term(
                rawValue, LocalizedText(nl: "tellingen", en: "counts"),
                definition: LocalizedText(
                    nl: "Uit tellingen die anderen aanleveren.", en: "From counts that others supply."),
                decision: LocalizedText(nl: "Een indeling van deze SDK.", en: "A division of this SDK."))
        case .surveys:
            Term(
                rawValue, LocalizedText(nl: "vragenlijsten", en: "surveys"),
                definition: LocalizedText(
                    nl: "Uit antwoorden op stellingen of vragen.", en: "From answers to statements or questions."),
                decision: LocalizedText(nl: "Een indeling van deze SDK.", en: "A division of this SDK."))
        case .networkRecords:
            Term(
                rawValue, LocalizedText(nl: "vastlegging van het netwerk", en: "records of the network"),
                definition: LocalizedText(
                    nl: "Uit wat het netwerk van zijn eigen werk vastlegt.",
                    en: "From what the network records of its own work."),
                decision: LocalizedText(nl: "Een indeling van deze SDK.", en: "A division of this SDK."))
        case .askedOnly:
            Term(
                rawValue, LocalizedText(nl: "alleen te vragen", en: "only to be asked"),
                definition: LocalizedText(
                    nl: "Niet te berekenen: alleen te vragen aan wie het betreft.",
                    en: "Not to be computed: only to be asked of those concerned."),
                decision: LocalizedText(nl: "Een indeling van deze SDK.", en: "A division of this SDK."))
        }
    }
}
