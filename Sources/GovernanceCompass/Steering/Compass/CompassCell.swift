public import Domain

/// A cell of the steering compass (cel van het sturingskompas): fact clarity by value alignment.
///
/// Three of the four are called after the strategy that the theory finds fitting there. In the fourth, the double
/// challenge, none of the three suffices alone. A cell is a reading of what people judged: it is neither met nor unmet,
/// it ranks nobody, and it does not say that steering succeeds.
public enum CompassCell: String, ClosedList, Transferable {
    /// Facts clear, values agree.
    case direct
    /// Facts clear, values do not agree.
    case purchase
    /// Facts not clear, values agree.
    case deliberate
    /// Facts not clear, values do not agree.
    case doubleChallenge

    /// The cell of a judgement: each of the four pairs has its own.
    public init(_ facts: FactClarity, _ values: ValueAlignment) {
        self =
            switch (facts, values) {
            case (.clear, .aligned): .direct
            case (.clear, .conflicting): .purchase
            case (.unclear, .aligned): .deliberate
            case (.unclear, .conflicting): .doubleChallenge
            }
    }

    /// How clear the facts are in it.
    public var facts: FactClarity {
        switch self {
        case .direct, .purchase: .clear
        case .deliberate, .doubleChallenge: .unclear
        }
    }

    /// Whether values agree in it.
    public var values: ValueAlignment {
        switch self {
        case .direct, .deliberate: .aligned
        case .purchase, .doubleChallenge: .conflicting
        }
    }

    /// The strategy that fits; `nil` in the double challenge, where none of the three suffices alone.
    public var strategy: SteeringStrategy? {
        switch self {
        case .direct: .direct
        case .purchase: .purchase
        case .deliberate: .deliberate
        case .doubleChallenge: nil
        }
    }

    /// The term; three of them are those of the strategies.
    public var term: Term {
        strategy?.term
            ?? Term(
                rawValue, LocalizedText(nl: "dubbele uitdaging", en: "double challenge"),
                definition: LocalizedText(
                    nl: "De feiten zijn niet eenduidig en de waarden komen niet overeen: kennis én belangen vragen "
                        + "afstemming.",
                    en: "The facts are not clear and values do not agree: knowledge and interests both ask to be "
                        + "brought into line."),
                citations: [.sturen("2.2.2"), .sturen("2.3"), .sturen("4.3"), .sturen("5.1")],
                aliases: [
                    Term.Alias("dubbele sturingsuitdaging", in: .sturen),
                    Term.Alias("afstemmen van belangen en expertise", in: .sturen),
                ], related: ["Concept.solutionDirection"])
    }
}
