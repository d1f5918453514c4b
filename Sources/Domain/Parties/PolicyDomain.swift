/// A domain of policy across which people work (domein): the union of what the sources name; each region draws its
/// own.
public enum PolicyDomain: String, ClosedList, Transferable {
    /// Zorg.
    case care
    /// Veiligheid.
    case safety
    /// Sociaal domein.
    case socialDomain
    /// Jeugd.
    case youth
    /// Volwassenen.
    case adults
    /// Welzijn.
    case welfare

    /// The term.
    public var term: Term {
        switch self {
        case .care:
            Term(
                rawValue, LocalizedText(nl: "zorg", en: "care"),
                definition: LocalizedText(nl: "Zorg en ondersteuning.", en: "Care and support."),
                citations: [.domein("4.2"), .domein("Bijlage 1.2"), .kompas("Conceptueel kader")],
                aliases: [Term.Alias("Wmo", in: .domein)])
        case .safety:
            Term(
                rawValue, LocalizedText(nl: "veiligheid", en: "safety"),
                definition: LocalizedText(
                    nl: "Het werkveld van handhaven en beschermen; in gemeenten vaak openbare orde en veiligheid.",
                    en: "The field of enforcing and protecting; in municipalities often public order and safety."),
                citations: [.domein("4.2"), .domein("Bijlage 1.2"), .kompas("Conceptueel kader"), .proeftuin("2.8")],
                aliases: [Term.Alias("Openbare Orde en Veiligheid", in: .domein)])
        case .socialDomain:
            Term(
                rawValue, LocalizedText(nl: "sociaal domein", en: "social domain"),
                definition: LocalizedText(
                    nl: "Jeugd, ondersteuning, werk en welzijn van de gemeente samen.",
                    en: "Youth, support, work and welfare of the municipality together."),
                citations: [.domein("Bijlage 6"), .kompas("Conceptueel kader")])
        case .youth:
            Term(
                rawValue, LocalizedText(nl: "jeugd", en: "youth"),
                definition: LocalizedText(nl: "Hulp en zorg tot achttien jaar.", en: "Help and care up to eighteen."),
                citations: [.domein("4.2"), .parallel("Parallele transformaties")],
                aliases: [Term.Alias("18-", in: .domein)])
        case .adults:
            Term(
                rawValue, LocalizedText(nl: "volwassenen", en: "adults"),
                definition: LocalizedText(nl: "Hulp en zorg vanaf achttien jaar.", en: "Help and care from eighteen."),
                citations: [.domein("4.1"), .parallel("Parallele transformaties")],
                aliases: [Term.Alias("18+", in: .domein)])
        case .welfare:
            Term(
                rawValue, LocalizedText(nl: "welzijn", en: "welfare"),
                definition: LocalizedText(
                    nl: "Welzijnswerk en ondersteuning in de wijk.",
                    en: "Welfare work and support in the neighbourhood."),
                citations: [.domein("Bijlage 6")])
        }
    }
}
