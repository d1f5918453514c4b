public import Domain

/// A level of the balance model (niveau van het balansmodel): four, another list than the six explanatory levels.
public enum BalanceLevel: String, ClosedList, Transferable {
    /// Persoonlijke factoren (micro).
    case microPersonal
    /// Sociale gezinsfactoren (meso).
    case mesoFamily
    /// Factoren in de sociale omgeving (meso).
    case mesoEnvironment
    /// Maatschappelijke factoren (macro).
    case macroSociety

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .microPersonal:
                (
                    LocalizedText(nl: "persoonlijke factoren", en: "personal factors"),
                    LocalizedText(nl: "Het microniveau: van één mens.", en: "The micro level: of one person.")
                )
            case .mesoFamily:
                (
                    LocalizedText(nl: "sociale gezinsfactoren", en: "social factors of the family"),
                    LocalizedText(
                        nl: "Het mesoniveau: van het gezin en wie er dicht bij staan.",
                        en: "The meso level: of the family and those close to it.")
                )
            case .mesoEnvironment:
                (
                    LocalizedText(nl: "factoren in de sociale omgeving", en: "factors in the social environment"),
                    LocalizedText(
                        nl: "Het mesoniveau: van buurt en voorzieningen.",
                        en: "The meso level: of neighbourhood and services.")
                )
            case .macroSociety:
                (
                    LocalizedText(nl: "maatschappelijke factoren", en: "factors in society"),
                    LocalizedText(nl: "Het macroniveau: van de samenleving.", en: "The macro level: of society.")
                )
            }
        return Term(rawValue, names.name, definition: names.definition, citations: [.kompas("Figuur 8")])
    }
}

/// A factor of the balance model: it stands on one level.
public protocol BalanceFactor: Hashable {
    /// The level on which it stands.
    var level: BalanceLevel { get }
}

/// That somebody sees a factor of the balance model here (gezien): a look of one person, to be confirmed by others.
public struct BalanceObservation<Factor: ClosedList & BalanceFactor & Transferable>: Hashable, Identifiable,
    Transferable
{
    /// The identifier.
    public let id: Identifier<BalanceObservation>
    /// The factor.
    public let factor: Coded<Factor>
    /// Of whom; `nil` if that was not recorded, or it is nobody's.
    public var of: [Identifier<Participant>]?
    /// Who sees it; `nil` if that was not recorded.
    public var by: Identifier<Participant>?
    /// Whether those concerned confirmed it; `nil` if that was not recorded.
    public var isConfirmed: Bool?
    /// The day on which it became known.
    public var knownOn: CalendarDate?

    /// Makes an observation; what is left out was not recorded.
    public init(
        _ id: Identifier<BalanceObservation>, _ factor: Factor, of persons: [Identifier<Participant>]? = nil,
        by participant: Identifier<Participant>? = nil, isConfirmed: Bool? = nil, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.factor = .known(factor)
        of = persons
        by = participant
        self.isConfirmed = isConfirmed
        self.knownOn = knownOn
    }
}

/// Load and capacity of a household as people see them (balansmodel huiselijk geweld): described and never scored.
///
/// There is no sum, no difference and no weight: the source gives none, and a household is no balance sheet.
public struct BalanceModel: Hashable, Transferable {
    /// What is seen as load.
    public var risks: Listed<BalanceObservation<BalanceRiskFactor>>
    /// What is seen as capacity.
    public var protective: Listed<BalanceObservation<BalanceProtectiveFactor>>

    /// Makes a model; what is left out was not recorded.
    public init(
        risks: Listed<BalanceObservation<BalanceRiskFactor>> = [],
        protective: Listed<BalanceObservation<BalanceProtectiveFactor>> = []
    ) {
        self.risks = risks
        self.protective = protective
    }

    /// What is seen on one level, each factor once and in the order of the figure.
    public struct LevelPicture: Hashable, Sendable {
        /// The level.
        public let level: BalanceLevel
        /// What is seen as load.
        public let risks: [BalanceRiskFactor]
        /// What is seen as capacity.
        public let protective: [BalanceProtectiveFactor]
        /// Whether it was stated that nothing else is seen, on either side; else the picture may be unfinished.
        public let isStatedComplete: Bool
    }

    /// What is seen, level by level.
    public var levels: [LevelPicture] {
        var levels: [LevelPicture] = []
        for level in BalanceLevel.allCases {
            levels.append(
                LevelPicture(
                    level: level, risks: risks.factors(on: level), protective: protective.factors(on: level),
                    isStatedComplete: risks.isStatedComplete && protective.isStatedComplete))
        }
        return levels
    }

    /// The model as it was known on a day.
    func asKnown(on day: CalendarDate) -> BalanceModel {
        BalanceModel(
            risks: risks.asKnown(on: day) { $0.knownOn }, protective: protective.asKnown(on: day) { $0.knownOn })
    }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case risks, protective
    }
    #endif
}

extension Listed {
    /// The factors on a level, each once and in the order of the figure.
    fileprivate func factors<Factor>(on level: BalanceLevel) -> [Factor] where Element == BalanceObservation<Factor> {
        var found: [Factor] = []
        for factor in Factor.allCases where factor.level == level {
            if contains(where: { $0.factor == .known(factor) }) { found.append(factor) }
        }
        return found
    }
}
