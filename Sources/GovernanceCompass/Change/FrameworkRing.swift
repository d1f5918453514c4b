public import Domain

/// A powerful ring of the framework of the Kompas (krachtige ring), from the core outwards; that order is read from
/// the figure.
public enum FrameworkRing: String, ClosedList, Transferable {
    /// Visie en leidende principes.
    case visionAndPrinciples
    /// Samenwerking.
    case collaboration
    /// Organisaties.
    case organisations
    /// Professionals.
    case professionals
    /// Interventies.
    case interventions
    /// Wetten en financiële kaders.
    case lawsAndFunding

    /// The term.
    public var term: Term {
        switch self {
        case .visionAndPrinciples:
            Term(
                rawValue, LocalizedText(nl: "visie en leidende principes", en: "vision and leading principles"),
                definition: LocalizedText(
                    nl: "Gemeenschappelijke waarden die richting geven.",
                    en: "Common values that give direction."),
                citations: [.kompas("Conceptueel kader")])
        case .collaboration:
            Term(
                rawValue, LocalizedText(nl: "samenwerking", en: "collaboration"),
                definition: LocalizedText(
                    nl: "Kennis verbinden en samenwerking organiseren; hier gaat het Kompas over.",
                    en: "Connecting knowledge and organising cooperation; what the Kompas is about."),
                citations: [.kompas("Conceptueel kader")])
        case .organisations:
            Term(
                rawValue, LocalizedText(nl: "organisaties", en: "organisations"),
                definition: LocalizedText(
                    nl: "Organisaties die de visie uitdragen en medewerkers ruimte geven.",
                    en: "Organisations that spread the vision and give staff room."),
                citations: [.kompas("Conceptueel kader")])
        case .professionals:
            Term(
                rawValue, LocalizedText(nl: "professionals", en: "professionals"),
                definition: LocalizedText(
                    nl: "Professionals die breed kijken en willen samenwerken en leren.",
                    en: "Professionals who look broadly and want to cooperate and learn."),
                citations: [.kompas("Conceptueel kader")])
        case .interventions:
            Term(
                rawValue, LocalizedText(nl: "interventies", en: "interventions"),
                definition: LocalizedText(
                    nl: "Aanbod dat compleet, preventief en systeemgericht is.",
                    en: "Supply that is complete, preventive and system-oriented."),
                citations: [.kompas("Conceptueel kader")])
        case .lawsAndFunding:
            Term(
                rawValue, LocalizedText(nl: "wetten en financiële kaders", en: "laws and financial frames"),
                definition: LocalizedText(
                    nl: "Wetten en geld die preventie en huishoudens steunen.",
                    en: "Laws and money that support prevention and households."),
                citations: [.kompas("Conceptueel kader")])
        }
    }
}
