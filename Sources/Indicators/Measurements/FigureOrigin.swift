public import Domain

/// Where the value of a figure comes from (herkomst van een cijfer).
public enum FigureOrigin: String, ClosedList, Transferable {
    /// Counted or measured for this figure.
    case measured
    /// Stands so in a source.
    case printed
    /// Stands in a source in words or as about.
    case approximate
    /// Computed from other figures.
    case derived

    /// The term.
    public var term: Term {
        switch self {
        case .measured:
            Term(
                rawValue, LocalizedText(nl: "gemeten", en: "measured"),
                definition: LocalizedText(
                    nl: "Geteld of gemeten voor dit cijfer.", en: "Counted or measured for this figure."),
                decision: LocalizedText(nl: "Een indeling van deze SDK.", en: "A division of this SDK."))
        case .printed:
            Term(
                rawValue, LocalizedText(nl: "gedrukt", en: "printed"),
                definition: LocalizedText(nl: "Staat zo in een bron.", en: "Stands so in a source."),
                decision: LocalizedText(nl: "Een indeling van deze SDK.", en: "A division of this SDK."))
        case .approximate:
            Term(
                rawValue, LocalizedText(nl: "bij benadering", en: "approximate"),
                definition: LocalizedText(
                    nl: "Staat in een bron in woorden of als ongeveer.", en: "Stands in a source in words or as about."),
                decision: LocalizedText(nl: "Een indeling van deze SDK.", en: "A division of this SDK."))
        case .derived:
            Term(
                rawValue, LocalizedText(nl: "afgeleid", en: "derived"),
                definition: LocalizedText(nl: "Uit andere cijfers gerekend.", en: "Computed from other figures."),
                decision: LocalizedText(nl: "Een indeling van deze SDK.", en: "A division of this SDK."))
        }
    }
}
