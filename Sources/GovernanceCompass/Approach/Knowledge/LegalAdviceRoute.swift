public import Domain

/// Where professionals get legal advice (route voor juridisch advies).
public enum LegalAdviceRoute: String, ClosedList, Transferable {
    /// Jurist van de moederorganisatie.
    case parentOrganisation
    /// Onafhankelijk jurist via de gemeente.
    case independentThroughMunicipality

    /// The term.
    public var term: Term {
        switch self {
        case .parentOrganisation:
            Term(
                rawValue,
                LocalizedText(nl: "jurist van de moederorganisatie", en: "lawyer of the parent organisation"),
                definition: LocalizedText(
                    nl: "De eigen organisatie van de professional heeft een jurist die meedenkt.",
                    en: "The professional's own organisation has a lawyer who thinks along."),
                citations: [.proeftuin("4.4")])
        case .independentThroughMunicipality:
            Term(
                rawValue,
                LocalizedText(
                    nl: "onafhankelijk jurist via de gemeente", en: "independent lawyer through the municipality"),
                definition: LocalizedText(
                    nl: "De gemeente zorgt voor een onafhankelijk jurist met wie er regelmatig overleg is.",
                    en: "The municipality provides an independent lawyer with whom there is regular consultation."),
                citations: [.proeftuin("4.4")])
        }
    }
}
