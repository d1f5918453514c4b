public import Domain

/// What a digital channel across organisations is for (doel van digitale communicatie).
public enum ChannelPurpose: String, ClosedList, Transferable {
    /// Communicatie tussen professionals.
    case communication
    /// Registratie.
    case registration
    /// Informatie delen.
    case informationSharing

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .communication:
                (
                    LocalizedText(nl: "communicatie tussen professionals", en: "communication between professionals"),
                    LocalizedText(
                        nl: "Professionals van verschillende organisaties vinden elkaar snel.",
                        en: "Professionals of different organisations find each other quickly.")
                )
            case .registration:
                (
                    LocalizedText(nl: "registratie", en: "registration"),
                    LocalizedText(
                        nl: "Gegevens worden vastgelegd.",
                        en: "Data are recorded.")
                )
            case .informationSharing:
                (
                    LocalizedText(nl: "informatie delen", en: "sharing information"),
                    LocalizedText(
                        nl: "Informatie wordt gedeeld binnen de kaders van privacy.",
                        en: "Information is shared within the bounds of privacy.")
                )
            }
        return Term(
            rawValue, names.name, definition: names.definition,
            citations: [.kompas("Stap 2"), .kompas("Stap 7, Activiteitenplan")])
    }
}
