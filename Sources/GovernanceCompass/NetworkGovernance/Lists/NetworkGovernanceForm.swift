public import Domain

/// How a network coordinates itself (governancevorm).
///
/// It holds within network as a form of steering. A form is chosen, and may change as the network does.
public enum NetworkGovernanceForm: String, ClosedList, Transferable {
    /// Gedeelde sturing.
    case sharedSteering
    /// Sturing door één organisatie.
    case leadOrganisation
    /// Onafhankelijk bureau.
    case independentAgency
    /// Hybride.
    case hybrid

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .sharedSteering:
                (
                    LocalizedText(nl: "gedeelde sturing", en: "shared steering"),
                    LocalizedText(
                        nl: "Alle partijen sturen samen.",
                        en: "All parties steer together.")
                )
            case .leadOrganisation:
                (
                    LocalizedText(nl: "sturing door één organisatie", en: "steering by one organisation"),
                    LocalizedText(
                        nl: "Eén partij uit het netwerk coördineert.",
                        en: "One party of the network coordinates.")
                )
            case .independentAgency:
                (
                    LocalizedText(nl: "onafhankelijk bureau", en: "independent agency"),
                    LocalizedText(
                        nl: "Een organisatie of persoon van buiten het netwerk coördineert.",
                        en: "An organisation or person from outside the network coordinates.")
                )
            case .hybrid:
                (
                    LocalizedText(nl: "hybride", en: "hybrid"),
                    LocalizedText(
                        nl:
                            "Vormen naast elkaar, zoals beleid door afgevaardigden en uitvoering door een bureau van buiten.",
                        en:
                            "Forms beside each other, such as policy by delegates and execution by an agency from outside."
                    )
                )
            }
        return Term(
            rawValue, names.name, definition: names.definition,
            citations: [
                .kompas("Stap 2, Typen netwerkgovernance"), .kompas("Figuur 6"),
                .kompas("Stap 2, Governance checklist voor netwerksamenwerking"),
            ])
    }
}
