public import Domain

/// What the theory says of a form of steering (profiel van een sturingsvorm).
public struct SteeringFormProfile: Hashable, Sendable {
    /// The form.
    public let form: SteeringForm
    /// The school of public administration that it belongs to.
    public let paradigm: LocalizedText
    /// The bond between steerer and steered.
    public let bond: SteeringBond
    /// What the steerer is called.
    public let steerer: LocalizedText
    /// What the steered is called.
    public let steered: LocalizedText
    /// The means of steering; `nil` where no single one leads, as in a network.
    public let means: SteeringMeans?
    /// What it lays stress on.
    public let emphasis: LocalizedText
    /// The value at its core.
    public let coreValue: LocalizedText
    /// What it assumes: the sides of the compass on which it works only if steerer and steered are at one.
    public let assumes: [CompassSide]
    /// How it is known to fail.
    public let failureModes: [SteeringFailureMode]
    /// Where that is written.
    public let citations: [Citation]
}

/// The bond that a form of steering supposes (band).
public enum SteeringBond: String, ClosedList, Transferable {
    /// Hiërarchisch.
    case hierarchical
    /// Financieel.
    case financial
    /// Inhoudelijk.
    case substantive

    /// The term.
    public var term: Term {
        switch self {
        case .hierarchical:
            Term(
                rawValue, LocalizedText(nl: "hiërarchische band", en: "hierarchical bond"),
                definition: LocalizedText(
                    nl: "De een staat boven de ander.", en: "The one stands above the other."),
                citations: [.sturen("2.2.1")])
        case .financial:
            Term(
                rawValue, LocalizedText(nl: "financiële band", en: "financial bond"),
                definition: LocalizedText(nl: "De een betaalt de ander.", en: "The one pays the other."),
                citations: [.sturen("2.2.1")])
        case .substantive:
            Term(
                rawValue, LocalizedText(nl: "inhoudelijke band", en: "substantive bond"),
                definition: LocalizedText(
                    nl: "Beiden vinden elkaar op argumenten over de inhoud.",
                    en: "Both find each other on arguments of substance."),
                citations: [.sturen("2.2.1")],
                aliases: [Term.Alias("inhoudelijk beargumenteerde band", in: .sturen)])
        }
    }
}

/// The means that a form of steering leads with (sturingsmiddel).
public enum SteeringMeans: String, ClosedList, Transferable {
    /// Dwang.
    case coercion
    /// Ruilen.
    case exchange

    /// The term.
    public var term: Term {
        switch self {
        case .coercion:
            Term(
                rawValue, LocalizedText(nl: "dwang in de sturing", en: "coercion in steering"),
                definition: LocalizedText(
                    nl: "Wat moet, kan worden afgedwongen.", en: "What must be done can be enforced."),
                citations: [.sturen("2.2.1")], aliases: [Term.Alias("dwang", in: .sturen)],
                decision: LocalizedText(
                    nl: "Gaat over organisaties die elkaar sturen, nooit over een huishouden.",
                    en: "About organisations that steer each other, never about a household."),
                related: ["Concept.legalFrame"])
        case .exchange:
            Term(
                rawValue, LocalizedText(nl: "ruilen", en: "exchange"),
                definition: LocalizedText(
                    nl: "Geld of iets anders tegen een prestatie.", en: "Money or something else for a performance."),
                citations: [.sturen("2.2.1")])
        }
    }
}

extension SteeringForm {
    /// What the theory says of the form.
    public var profile: SteeringFormProfile {
        switch self {
        case .hierarchy: .hierarchy
        case .market: .market
        case .network: .network
        }
    }
}

extension SteeringFormProfile {
    fileprivate static let hierarchy = SteeringFormProfile(
        form: .hierarchy, paradigm: LocalizedText(nl: "Public Administration", en: "Public Administration"),
        bond: .hierarchical, steerer: LocalizedText(nl: "baas", en: "superior"),
        steered: LocalizedText(nl: "ondergeschikte", en: "subordinate"), means: .coercion,
        emphasis: LocalizedText(nl: "uitvoeren van beleid", en: "implementing policy"),
        coreValue: LocalizedText(nl: "gelijkheid, geen willekeur", en: "equality, no arbitrariness"),
        assumes: [.facts, .values], failureModes: SteeringFailureMode.of(.hierarchy),
        citations: [.sturen("2.2.1"), .sturen("2.2.2"), .sturen("4.2.3")])
    fileprivate static let market = SteeringFormProfile(
        form: .market, paradigm: LocalizedText(nl: "New Public Management", en: "New Public Management"),
        bond: .financial, steerer: LocalizedText(nl: "koper", en: "buyer"),
        steered: LocalizedText(nl: "verkoper", en: "seller"), means: .exchange,
        emphasis: LocalizedText(nl: "input en output van diensten", en: "input and output of services"),
        coreValue: LocalizedText(
            nl: "efficiëntie, effectiviteit, zuinigheid", en: "efficiency, effectiveness, economy"),
        assumes: [.facts], failureModes: SteeringFailureMode.of(.market),
        citations: [.sturen("2.2.1"), .sturen("2.2.2"), .sturen("4.2.3")])
    fileprivate static let network = SteeringFormProfile(
        form: .network, paradigm: LocalizedText(nl: "New Public Governance", en: "New Public Governance"),
        bond: .substantive, steerer: LocalizedText(nl: "partner", en: "partner"),
        steered: LocalizedText(nl: "partner", en: "partner"), means: nil,
        emphasis: LocalizedText(
            nl: "processen en uitkomst van diensten", en: "processes and outcome of services"),
        coreValue: LocalizedText(
            nl: "een zo goed mogelijke uitkomst voor alle deelnemers", en: "the best outcome for all participants"),
        assumes: [.values], failureModes: SteeringFailureMode.of(.network),
        citations: [.sturen("2.2.1"), .sturen("2.2.2"), .sturen("4.2.3"), .sturen("5.1")])
}
