public import Domain

/// How a steerer gets others to adopt goals (sturingsvorm): by hierarchy, market or network.
///
/// Several may be in use at once. It is not how a network coordinates itself.
public enum SteeringForm: String, ClosedList, Transferable {
    /// Hiërarchische sturing.
    case hierarchy
    /// Marktsturing.
    case market
    /// Netwerksturing.
    case network

    /// What a steerer does in it.
    public var strategy: SteeringStrategy {
        switch self {
        case .hierarchy: .direct
        case .market: .purchase
        case .network: .deliberate
        }
    }

    /// The term.
    public var term: Term {
        switch self {
        case .hierarchy:
            Term(
                rawValue, LocalizedText(nl: "hiërarchische sturing", en: "steering by hierarchy"),
                definition: LocalizedText(
                    nl: "De gestuurde neemt doelen over omdat het gevraagd of gezegd wordt.",
                    en: "The steered adopts goals because it is asked or told."),
                citations: [.sturen("2.2.1"), .sturen("2.2.2")],
                related: ["SteeringStrategy.direct", "Concept.steeringForm"])
        case .market:
            Term(
                rawValue, LocalizedText(nl: "marktsturing", en: "steering by market"),
                definition: LocalizedText(
                    nl: "De gestuurde neemt doelen over door prikkels, vooral van geld.",
                    en: "The steered adopts goals by incentives, mostly of money."),
                citations: [.sturen("2.2.1"), .sturen("2.2.2")],
                related: ["SteeringStrategy.purchase", "Concept.steeringForm"])
        case .network:
            Term(
                rawValue, LocalizedText(nl: "netwerksturing", en: "steering by network"),
                definition: LocalizedText(
                    nl: "De gestuurde neemt doelen over omdat beiden het eens worden over de uitkomst.",
                    en: "The steered adopts goals because both come to agree on the outcome."),
                citations: [.sturen("2.2.1"), .sturen("2.2.2"), .sturen("5.1")],
                aliases: [Term.Alias("horizontale sturing", in: .sturen)],
                related: [
                    "SteeringStrategy.deliberate", "Concept.steeringForm", "Concept.networkGovernanceForm",
                    "Concept.partyNetwork",
                ])
        }
    }
}
