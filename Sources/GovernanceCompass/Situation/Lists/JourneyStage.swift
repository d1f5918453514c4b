public import Domain

/// The stages of somebody's way that a client journey follows (fasen van de klantreis).
public enum JourneyStage: String, ClosedList, Transferable {
    /// Beginsituatie.
    case beforeHelp
    /// Hulp zoeken of gevonden worden.
    case seekingOrFound
    /// Eerste contact en toeleiding.
    case firstContact
    /// Hulp- en ondersteuningsfase.
    case support
    /// Nazorg.
    case aftercare

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .beforeHelp:
                (
                    LocalizedText(nl: "beginsituatie", en: "before help"),
                    LocalizedText(
                        nl: "Vóór zorg, ondersteuning of bescherming in beeld komt.",
                        en: "Before care, support or protection comes into view.")
                )
            case .seekingOrFound:
                (
                    LocalizedText(nl: "hulp zoeken of gevonden worden", en: "seeking help or being found"),
                    LocalizedText(
                        nl: "Hulp vinden, melden, gezien worden, verwezen worden en wachten.",
                        en: "Finding help, reporting, being seen, being referred and waiting.")
                )
            case .firstContact:
                (
                    LocalizedText(nl: "eerste contact en toeleiding", en: "first contact and referral"),
                    LocalizedText(
                        nl: "Hoe het eerste contact gaat en wat men van samenhang merkt.",
                        en: "How first contact goes and what people notice of coherence.")
                )
            case .support:
                (
                    LocalizedText(nl: "hulp en ondersteuning", en: "help and support"),
                    LocalizedText(
                        nl: "Wat er is aan hulp, hoe goed die is en hoe zij samenhangt.",
                        en: "Which help there is, how good it is and how it hangs together.")
                )
            case .aftercare:
                (
                    LocalizedText(nl: "nazorg in de klantreis", en: "aftercare in the client journey"),
                    LocalizedText(
                        nl: "Wat er na de hulp gebeurt.",
                        en: "What happens after help.")
                )
            }
        return Term(
            rawValue, names.name, definition: names.definition, citations: [.kompas("Stap 4, Draaiboek Klantreis")])
    }
}
