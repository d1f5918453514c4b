public import Domain

/// A step of an explanatory analysis (stap): three, in this order.
public enum ExplanatoryStep: String, ClosedList, Comparable, Transferable {
    /// In conversation with people, finding the factors that bear on what they ask.
    case findFactors
    /// With people and professionals, finding how the factors bear on each other.
    case findCoherence
    /// Setting goals together, and choosing what fits.
    case setGoals

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .findFactors:
                (
                    LocalizedText(nl: "factoren ophalen", en: "find the factors"),
                    LocalizedText(
                        nl: "In gesprek met mensen nagaan wat meespeelt, en samen begrijpen waarom het zo is.",
                        en:
                            "Find out in conversation with people what plays a part, and understand together why it is so."
                    )
                )
            case .findCoherence:
                (
                    LocalizedText(nl: "samenhang ontdekken", en: "find how they hang together"),
                    LocalizedText(
                        nl: "Met mensen en professionals zien hoe factoren elkaar beïnvloeden.",
                        en: "See with people and professionals how factors bear on each other.")
                )
            case .setGoals:
                (
                    LocalizedText(nl: "doelen stellen en kiezen", en: "set goals and choose"),
                    LocalizedText(
                        nl: "Samen doelen stellen, en mensen meenemen in de keuze van wat past.",
                        en: "Set goals together, and take people along in choosing what fits.")
                )
            }
        return Term(rawValue, names.name, definition: names.definition, citations: [.proeftuin("2.7")])
    }

    /// The earlier step first.
    public static func < (a: ExplanatoryStep, b: ExplanatoryStep) -> Bool { a.order < b.order }

    private var order: Int {
        switch self {
        case .findFactors: 0
        case .findCoherence: 1
        case .setGoals: 2
        }
    }
}
