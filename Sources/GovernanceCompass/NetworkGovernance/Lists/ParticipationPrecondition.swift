public import Domain

/// What must be arranged before households are asked to take part (randvoorwaarde voor participatie).
public enum ParticipationPrecondition: String, ClosedList, Transferable {
    /// Veiligheid.
    case safety
    /// Representativiteit.
    case representativeness
    /// Verankering.
    case anchoring

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .safety:
                (
                    LocalizedText(nl: "veilig kunnen spreken", en: "being safe to speak"),
                    LocalizedText(
                        nl: "Wie spreekt hoeft niet bang te zijn voor gevolgen.",
                        en: "Whoever speaks need not be afraid of consequences.")
                )
            case .representativeness:
                (
                    LocalizedText(nl: "representativiteit", en: "representativeness"),
                    LocalizedText(
                        nl:
                            "Ook wie niet kan of wil meedoen telt mee, bijvoorbeeld door getrainde ervaringsdeskundigen.",
                        en:
                            "Those who cannot or do not want to take part count too, for instance by trained experts by experience."
                    )
                )
            case .anchoring:
                (
                    LocalizedText(nl: "verankering", en: "anchoring"),
                    LocalizedText(
                        nl: "De stem hoort vast bij de besluitvorming, en dat is in de governance geregeld.",
                        en: "The voice is a fixed part of decision-making, and the governance arranges that.")
                )
            }
        return Term(
            rawValue, names.name, definition: names.definition,
            citations: [.kompas("Stap 2, Neem de stem van huishoudens en hun naasten mee")])
    }
}
