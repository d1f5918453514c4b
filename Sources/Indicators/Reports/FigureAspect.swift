public import Domain

/// What a figure of a report is about (waar een cijfer over gaat).
public enum FigureAspect: String, ClosedList, Transferable {
    /// What it costs.
    case cost
    /// What it brings to people.
    case result
    /// Time that was spent on something.
    case timeSpent
    /// How many cases there are.
    case caseVolume
    /// How large or different an area or organisation is.
    case context
    /// What fits none of the others.
    case other

    /// The term.
    public var term: Term {
        switch self {
        case .cost:
            Term(
                rawValue, LocalizedText(nl: "kosten", en: "cost"),
                definition: LocalizedText(nl: "Wat het kost.", en: "What it costs."), citations: [.sturen("5.1")])
        case .result:
            Term(
                rawValue, LocalizedText(nl: "resultaat", en: "result"),
                definition: LocalizedText(nl: "Wat het voor mensen oplevert.", en: "What it brings to people."),
                citations: [.sturen("5.1")])
        case .timeSpent:
            Term(
                rawValue, LocalizedText(nl: "bestede tijd", en: "time spent"),
                definition: LocalizedText(nl: "Tijd die aan iets is besteed.", en: "Time that was spent on something."),
                citations: [.domein("6.3")])
        case .caseVolume:
            Term(
                rawValue, LocalizedText(nl: "aantal zaken", en: "number of cases"),
                definition: LocalizedText(nl: "Hoeveel zaken er zijn.", en: "How many cases there are."),
                citations: [.domein("6.3")])
        case .context:
            Term(
                rawValue, LocalizedText(nl: "context", en: "context"),
                definition: LocalizedText(
                    nl: "Hoe groot of anders een gebied of organisatie is.",
                    en: "How large or different an area or organisation is."), citations: [.domein("4.2")])
        case .other:
            Term(
                rawValue, LocalizedText(nl: "iets anders", en: "something else"),
                definition: LocalizedText(nl: "Wat in geen van de andere past.", en: "What fits none of the others."),
                decision: LocalizedText(nl: "Een indeling van deze SDK.", en: "A division of this SDK."))
        }
    }
}
