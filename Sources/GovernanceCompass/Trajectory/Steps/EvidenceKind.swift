public import Domain

/// What shows that a check of a step holds (soort onderbouwing).
public enum EvidenceKind: String, ClosedList, Transferable {
    /// Een document.
    case document
    /// Een bijeenkomst.
    case meeting
    /// Een steunverklaring.
    case endorsement
    /// Wat mensen zeggen.
    case statement

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .document:
                (
                    LocalizedText(nl: "document", en: "document"),
                    LocalizedText(
                        nl: "Een plan, rapportage, kaart of overeenkomst.", en: "A plan, report, map or agreement.")
                )
            case .meeting:
                (
                    LocalizedText(nl: "bijeenkomst", en: "meeting"),
                    LocalizedText(
                        nl: "Een bijeenkomst waarin het is besproken.", en: "A meeting in which it was discussed.")
                )
            case .endorsement:
                (
                    LocalizedText(nl: "steun", en: "endorsement"),
                    LocalizedText(nl: "Vastgelegde steun van een partij.", en: "Recorded support of a party.")
                )
            case .statement:
                (
                    LocalizedText(nl: "wat mensen zeggen", en: "what people say"),
                    LocalizedText(
                        nl: "Wat huishoudens, naasten of professionals ervan zeggen.",
                        en: "What households, close ones or professionals say of it.")
                )
            }
        return Term(
            rawValue, names.name, definition: names.definition,
            citations: [.kompas("Stap 1"), .kompas("Stap 4"), .kompas("Stap 8")])
    }
}
