public import Domain

/// What a party puts into the cooperation (bijdrage).
public enum Contribution: String, ClosedList, Transferable {
    /// Een rol.
    case role
    /// Inzet.
    case effort
    /// Middelen, in natura.
    case means
    /// Geld.
    case funding

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .role:
                (
                    LocalizedText(nl: "rol", en: "role"),
                    LocalizedText(nl: "Iemand die een rol op zich neemt.", en: "Somebody who takes on a role.")
                )
            case .effort:
                (
                    LocalizedText(nl: "inzet", en: "effort"),
                    LocalizedText(nl: "Uren van mensen.", en: "Hours of people.")
                )
            case .means:
                (
                    LocalizedText(nl: "middelen", en: "means"),
                    LocalizedText(nl: "Ruimte, systemen of andere middelen.", en: "Room, systems or other means.")
                )
            case .funding:
                (
                    LocalizedText(nl: "geld", en: "funding"),
                    LocalizedText(nl: "Geld, alleen of samen met anderen.", en: "Money, alone or with others.")
                )
            }
        return Term(
            rawValue, names.name, definition: names.definition, citations: [.kompas("Stap 3, Format Plan van aanpak")])
    }
}
