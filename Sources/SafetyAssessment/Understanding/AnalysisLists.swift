public import Domain

/// By which method an analysis was made (methode van analyse).
public enum AnalysisMethod: String, ClosedList, Transferable {
    /// An explanatory analysis in the broad sense: attention for underlying factors and patterns, in any format.
    case explanatoryBroad
    /// An explanatory analysis by a specific method.
    case explanatoryMethod
    /// An explanatory analysis and the Top-3 in one format.
    case explanatoryWithTopThree
    /// The Top-3 alone.
    case topThree
    /// Another way.
    case other

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .explanatoryBroad:
                (
                    LocalizedText(
                        nl: "verklarende analyse, breed opgevat", en: "explanatory analysis, in the broad sense"),
                    LocalizedText(
                        nl: "Er is aandacht voor onderliggende factoren en patronen, in welk format ook.",
                        en: "There is attention for underlying factors and patterns, in whatever format.")
                )
            case .explanatoryMethod:
                (
                    LocalizedText(nl: "verklarende analyse, vaste methodiek", en: "explanatory analysis, a set method"),
                    LocalizedText(
                        nl: "Gemaakt volgens één bepaalde methodiek met een eigen format.",
                        en: "Made by one certain method with a format of its own.")
                )
            case .explanatoryWithTopThree:
                (
                    LocalizedText(nl: "verklarende analyse met de Top-3", en: "explanatory analysis with the Top-3"),
                    LocalizedText(
                        nl: "Veiligheid en onderliggende patronen staan in één format.",
                        en: "Safety and underlying patterns stand in one format.")
                )
            case .topThree:
                (
                    LocalizedText(nl: "alleen de Top-3", en: "the Top-3 alone"),
                    LocalizedText(
                        nl: "Gekeken is naar de onveiligste situaties.",
                        en: "The look was at the most unsafe situations.")
                )
            case .other:
                (
                    LocalizedText(nl: "andere werkwijze", en: "another way"),
                    LocalizedText(
                        nl: "Een manier van analyseren die hier niet genoemd is.",
                        en: "A way of analysing that is not named here.")
                )
            }
        return Term(rawValue, names.name, definition: names.definition, citations: [.proeftuin("2.7")])
    }

    /// Whether it is an explanatory analysis.
    public var isExplanatory: Bool {
        switch self {
        case .explanatoryBroad, .explanatoryMethod, .explanatoryWithTopThree: true
        case .topThree, .other: false
        }
    }
}

/// Whose task an explanatory analysis was taken to be (wie de analyse maakt): the pilots see it differently.
public enum AnalysisPerformer: String, ClosedList, Transferable {
    /// Gedragswetenschapper.
    case behaviouralScientist
    /// Professional van het veiligheidsteam.
    case safetyTeamProfessional
    /// Somebody else.
    case other

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .behaviouralScientist:
                (
                    LocalizedText(nl: "gedragswetenschapper", en: "behavioural scientist"),
                    LocalizedText(
                        nl: "De gedragswetenschapper maakt haar, met de betrokkenen.",
                        en: "The behavioural scientist makes it, with those concerned.")
                )
            case .safetyTeamProfessional:
                (
                    LocalizedText(nl: "professional van het veiligheidsteam", en: "professional of the safety team"),
                    LocalizedText(
                        nl: "De professional die met het huishouden werkt maakt haar, met de betrokkenen.",
                        en: "The professional who works with the household makes it, with those concerned.")
                )
            case .other:
                (
                    LocalizedText(nl: "iemand anders", en: "somebody else"),
                    LocalizedText(nl: "Een ander maakt haar.", en: "Another person makes it.")
                )
            }
        return Term(rawValue, names.name, definition: names.definition, citations: [.proeftuin("2.7")])
    }
}

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

/// For what an analysis is used (gebruik van een analyse).
public enum AnalysisPurpose: String, ClosedList, Transferable {
    /// To understand why it is as it is.
    case understanding
    /// To set goals and choose help.
    case choosingHelp
    /// To ask for a measure or to weigh one.
    case weighing
    /// As a risk appraisal, for which it is not meant.
    case riskAppraisal
    /// As the diagnosis of somebody, for which it is not meant.
    case diagnosis

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .understanding:
                (
                    LocalizedText(nl: "begrijpen", en: "understanding"),
                    LocalizedText(
                        nl: "Om te begrijpen waarom het vastloopt.", en: "To understand why things get stuck.")
                )
            case .choosingHelp:
                (
                    LocalizedText(nl: "hulp kiezen", en: "choosing help"),
                    LocalizedText(
                        nl: "Om doelen te stellen en te kiezen wat past.", en: "To set goals and choose what fits.")
                )
            case .weighing:
                (
                    LocalizedText(nl: "onderbouwing van een weging", en: "grounds of a weighing"),
                    LocalizedText(
                        nl: "Als achtergrond van een afweging die zelf op feiten rust.",
                        en: "As the background of a weighing that itself rests on facts.")
                )
            case .riskAppraisal:
                (
                    LocalizedText(nl: "als risicotaxatie", en: "as a risk appraisal"),
                    LocalizedText(
                        nl: "Aangehaald alsof zij een inschatting van risico is.",
                        en: "Cited as if it were an appraisal of risk.")
                )
            case .diagnosis:
                (
                    LocalizedText(nl: "als diagnose", en: "as a diagnosis"),
                    LocalizedText(
                        nl: "Aangehaald alsof zij een diagnose van iemand is.",
                        en: "Cited as if it were a diagnosis of somebody.")
                )
            }
        return Term(
            rawValue, names.name, definition: names.definition, citations: [.kompas("Eindnoten"), .proeftuin("2.7")])
    }

    /// Whether an explanatory analysis is meant for it.
    public var isIntended: Bool {
        switch self {
        case .understanding, .choosingHelp, .weighing: true
        case .riskAppraisal, .diagnosis: false
        }
    }
}
