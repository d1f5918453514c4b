public import Domain

/// How far the cooperation of a network has come (fase van samenwerking).
///
/// The checklist names the three and does not say when one begins: those who cooperate judge it.
public enum CooperationStage: String, ClosedList, Transferable {
    /// Start.
    case start
    /// Groei.
    case growth
    /// Doorontwikkeling.
    case furtherDevelopment

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .start:
                (
                    LocalizedText(nl: "start", en: "start"),
                    LocalizedText(
                        nl: "De samenwerking begint.",
                        en: "The cooperation begins.")
                )
            case .growth:
                (
                    LocalizedText(nl: "groei", en: "growth"),
                    LocalizedText(
                        nl: "Er komen partijen bij, of zij doen meer samen.",
                        en: "Parties join, or they do more together.")
                )
            case .furtherDevelopment:
                (
                    LocalizedText(nl: "doorontwikkeling", en: "further development"),
                    LocalizedText(
                        nl: "De samenwerking staat en wordt verder ontwikkeld.",
                        en: "The cooperation stands and is developed further.")
                )
            }
        return Term(
            rawValue, names.name, definition: names.definition,
            citations: [.kompas("Stap 2, Governance checklist voor netwerksamenwerking")],
            decision: LocalizedText(
                nl: "De bron noemt de drie zonder uitleg; de omschrijving is van deze SDK.",
                en: "The source names the three without explanation; the definition is of this SDK."))
    }
}
