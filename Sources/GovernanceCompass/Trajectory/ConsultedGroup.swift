public import Domain

/// A group whose voice counts in the steps of the trajectory (wie wordt betrokken).
public enum ConsultedGroup: String, ClosedList, Transferable {
    /// Huishoudens.
    case households
    /// Naasten.
    case closeOnes
    /// Professionals.
    case professionals
    /// Ervaringsdeskundigen.
    case expertsByExperience
    /// Netwerkpartners.
    case networkPartners
    /// Beleidsmakers.
    case policyMakers

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .households:
                (
                    LocalizedText(nl: "huishoudens", en: "households"),
                    LocalizedText(
                        nl: "De huishoudens om wie het gaat, als groep.",
                        en: "The households that it is about, as a group.")
                )
            case .closeOnes:
                (
                    LocalizedText(nl: "naasten", en: "close ones"),
                    LocalizedText(
                        nl: "Mensen rond de huishoudens: familie, vrienden, buren.",
                        en: "People around the households: family, friends, neighbours.")
                )
            case .professionals:
                (
                    LocalizedText(nl: "professionals", en: "professionals"),
                    LocalizedText(nl: "Wie met huishoudens werkt.", en: "Those who work with households.")
                )
            case .expertsByExperience:
                (
                    LocalizedText(nl: "ervaringsdeskundigen", en: "experts by experience"),
                    LocalizedText(
                        nl: "Wie vanuit eigen ervaring meedenkt en meebeslist.",
                        en: "Those who think along and co-decide from their own experience.")
                )
            case .networkPartners:
                (
                    LocalizedText(nl: "netwerkpartners", en: "network partners"),
                    LocalizedText(nl: "De organisaties die samenwerken.", en: "The organisations that cooperate.")
                )
            case .policyMakers:
                (
                    LocalizedText(nl: "beleidsmakers", en: "policy makers"),
                    LocalizedText(nl: "Wie beleid maakt.", en: "Those who make policy.")
                )
            }
        return Term(
            rawValue, names.name, definition: names.definition,
            citations: [
                .kompas("Leeswijzer, Wie doet wat?"),
                .kompas("Stap 5, Samen een ambitie formuleren aan de hand van waarderende interviews"),
                .kompas("Stap 6, Voorbeeldindicatoren"),
            ])
    }

    /// With whom policy and board work out the first six steps.
    static let consultedByPolicyAndBoard: [ConsultedGroup] = [.professionals, .expertsByExperience, .households]
    /// Who is more prominent in the last two steps.
    static let prominentInPractice: [ConsultedGroup] = [.professionals, .expertsByExperience]
    /// Who has evaluations and feedback rounds.
    static let ofFeedbackRounds: [ConsultedGroup] = [
        .households, .closeOnes, .professionals, .expertsByExperience, .networkPartners,
    ]
}
