public import Domain

/// How a form of steering that is in use stands to a cell of the compass (past de sturingsvorm).
public enum SteeringFormFit: String, ClosedList, Transferable {
    /// It is the form of the cell.
    case fits
    /// Another form is that of the cell, and what this one assumes holds.
    case assumptionsHold
    /// What it assumes does not hold.
    case assumptionsFail

    /// How a form stands to a cell.
    public init(_ form: SteeringForm, in cell: CompassCell) {
        if cell.strategy == form.strategy {
            self = .fits
        } else {
            self = form.failingAssumptions(in: cell).isEmpty ? .assumptionsHold : .assumptionsFail
        }
    }

    /// The term.
    public var term: Term {
        switch self {
        case .fits:
            Term(
                rawValue, LocalizedText(nl: "past", en: "fits"),
                definition: LocalizedText(
                    nl: "Het is de vorm die de theorie bij deze cel noemt.",
                    en: "It is the form that the theory names for this cell."),
                citations: [.sturen("2.2.2"), .sturen("5.1")])
        case .assumptionsHold:
            Term(
                rawValue, LocalizedText(nl: "kan, een andere past beter", en: "possible, another fits better"),
                definition: LocalizedText(
                    nl: "Wat de vorm veronderstelt klopt, en de theorie noemt bij deze cel een andere.",
                    en: "What the form assumes holds, and the theory names another for this cell."),
                citations: [.sturen("2.2.2")],
                decision: LocalizedText(
                    nl: "De bron noemt per cel één vorm; dat een andere kan, volgt uit wat zij over elke vorm zegt.",
                    en: "The source names one form a cell; that another is possible follows from what it says of each.")
            )
        case .assumptionsFail:
            Term(
                rawValue,
                LocalizedText(nl: "wat de vorm veronderstelt klopt niet", en: "what it assumes does not hold"),
                definition: LocalizedText(
                    nl: "De vorm werkt alleen als feiten of waarden gedeeld zijn, en dat zijn ze niet.",
                    en: "The form works only if facts or values are shared, and they are not."),
                citations: [.sturen("2.2.2"), .sturen("5.1")])
        }
    }
}

extension SteeringForm {
    /// The sides of the compass on which what the form assumes does not hold in a cell.
    ///
    /// Hierarchy asks that facts and values are shared, the market that the buyer knows the facts, a network that values
    /// are shared.
    public func failingAssumptions(in cell: CompassCell) -> [CompassSide] {
        profile.assumes.filter { side in
            switch side {
            case .facts: cell.facts == .unclear
            case .values: cell.values == .conflicting
            }
        }
    }
}
