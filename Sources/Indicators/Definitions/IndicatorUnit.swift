public import Domain

/// The unit of a measure (eenheid).
public enum IndicatorUnit: String, ClosedList, Transferable {
    /// A number of things.
    case count
    /// A part of a hundred.
    case percentage
    /// A number per 1,000 households of an area.
    case perThousandHouseholds
    /// A number a month.
    case perMonth
    /// A number of days.
    case days
    /// A number of months.
    case months
    /// A mark.
    case grade
    /// A degree for which the source gives no scale.
    case degree
    /// Full-time jobs.
    case fullTimeEquivalent
    /// An amount in euro.
    case amount
    /// A story, no number.
    case narrative

    /// The term.
    public var term: Term {
        switch self {
        case .count:
            Term(
                rawValue, LocalizedText(nl: "aantal", en: "count"),
                definition: LocalizedText(nl: "Een aantal.", en: "A number of things."),
                decision: LocalizedText(nl: "Een indeling van deze SDK.", en: "A division of this SDK."))
        case .percentage:
            Term(
                rawValue, LocalizedText(nl: "percentage", en: "percentage"),
                definition: LocalizedText(nl: "Een deel van honderd.", en: "A part of a hundred."),
                decision: LocalizedText(nl: "Een indeling van deze SDK.", en: "A division of this SDK."))
        case .perThousandHouseholds:
            Term(
                rawValue, LocalizedText(nl: "per 1.000 huishoudens", en: "per 1,000 households"),
                definition: LocalizedText(
                    nl: "Een aantal per 1.000 huishoudens van een gebied.",
                    en: "A number per 1,000 households of an area."), citations: [.sturen("3.2")])
        case .perMonth:
            Term(
                rawValue, LocalizedText(nl: "per maand", en: "per month"),
                definition: LocalizedText(nl: "Een aantal per maand.", en: "A number a month."),
                citations: [.proeftuin("2.5")])
        case .days:
            Term(
                rawValue, LocalizedText(nl: "dagen", en: "days"),
                definition: LocalizedText(nl: "Een aantal dagen.", en: "A number of days."),
                citations: [.sturen("4.1.4")])
        case .months:
            Term(
                rawValue, LocalizedText(nl: "maanden", en: "months"),
                definition: LocalizedText(nl: "Een aantal maanden.", en: "A number of months."),
                citations: [.sturen("4.1.4")])
        case .grade:
            Term(
                rawValue, LocalizedText(nl: "cijfer", en: "grade"),
                definition: LocalizedText(nl: "Een rapportcijfer.", en: "A mark."), citations: [.sturen("4.1.4")])
        case .degree:
            Term(
                rawValue, LocalizedText(nl: "mate", en: "degree"),
                definition: LocalizedText(
                    nl: "Een mate waarvoor de bron geen schaal geeft.",
                    en: "A degree for which the source gives no scale."), citations: [.kompas("Stap 6")])
        case .fullTimeEquivalent:
            Term(
                rawValue, LocalizedText(nl: "fte", en: "full-time equivalent"),
                definition: LocalizedText(nl: "Voltijdbanen.", en: "Full-time jobs."), citations: [.sturen("4.1.4")])
        case .amount:
            Term(
                rawValue, LocalizedText(nl: "bedrag", en: "amount"),
                definition: LocalizedText(nl: "Een bedrag in euro.", en: "An amount in euro."),
                citations: [.sturen("3.3.3")])
        case .narrative:
            Term(
                rawValue, LocalizedText(nl: "verhaal", en: "narrative"),
                definition: LocalizedText(nl: "Een verhaal, geen getal.", en: "A story, no number."),
                citations: [.sturen("4.4.1")])
        }
    }
}
