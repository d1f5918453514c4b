/// A layer in which people act (laag): the union of what the sources name.
///
/// Where all layers must take part, commissioners and system owners fill one place: one source uses the words for
/// each other in different drafts. That is a decision of this package.
public enum ActorLayer: String, ClosedList, Transferable {
    /// Professional.
    case professional
    /// Leidinggevende.
    case manager
    /// Bestuurder.
    case director
    /// Beleid.
    case policy
    /// Opdrachtgever.
    case commissioner
    /// Stelselverantwoordelijke.
    case systemOwner
    /// Toezichthouder.
    case supervisor
    /// Bewindspersoon.
    case minister

    /// The term.
    public var term: Term {
        switch self {
        case .professional:
            Term(
                rawValue, LocalizedText(nl: "professional", en: "professional"),
                definition: LocalizedText(nl: "Wie met huishoudens werkt.", en: "Who works with households."),
                citations: [
                    .parallel("Samenvatting"), .domein("4.2"), .kompas("Conceptueel kader"), .sturen("4.2.2"),
                ],
                aliases: [
                    Term.Alias("uitvoering", in: .domein), Term.Alias("uitvoering", in: .kompas),
                    Term.Alias("uitvoering", in: .sturen),
                ])
        case .manager:
            Term(
                rawValue, LocalizedText(nl: "leidinggevende", en: "manager"),
                definition: LocalizedText(nl: "Wie professionals leidt.", en: "Who leads professionals."),
                citations: [.parallel("Samenvatting"), .domein("4.2"), .sturen("4.2.2")],
                aliases: [Term.Alias("aansturing", in: .sturen)])
        case .director:
            Term(
                rawValue, LocalizedText(nl: "bestuurder", en: "director"),
                definition: LocalizedText(
                    nl: "Wie een organisatie of een gemeente bestuurt.",
                    en: "Who directs an organisation or governs a municipality."),
                citations: [
                    .parallel("Samenvatting"), .domein("4.2"), .kompas("Conceptueel kader"), .sturen("4.2.2"),
                ],
                aliases: [Term.Alias("bestuur", in: .kompas), Term.Alias("bestuursniveau", in: .sturen)])
        case .policy:
            Term(
                rawValue, LocalizedText(nl: "beleid", en: "policy"),
                definition: LocalizedText(nl: "Wie beleid maakt.", en: "Who makes policy."),
                citations: [.kompas("Conceptueel kader")], aliases: [Term.Alias("beleidsmaker", in: .kompas)])
        case .commissioner:
            Term(
                rawValue, LocalizedText(nl: "opdrachtgever", en: "commissioner"),
                definition: LocalizedText(nl: "Wie de opdracht geeft.", en: "Who commissions."),
                citations: [.parallel("Samenvatting")])
        case .systemOwner:
            Term(
                rawValue, LocalizedText(nl: "stelselverantwoordelijke", en: "system owner"),
                definition: LocalizedText(
                    nl: "Wie voor het stelsel verantwoordelijk is.",
                    en: "Who is responsible for the system."),
                citations: [.parallel("Samenvatting"), .parallel("Parallele transformaties")],
                aliases: [Term.Alias("stelseleigenaar", in: .parallel)])
        case .supervisor:
            Term(
                rawValue, LocalizedText(nl: "toezichthouder", en: "supervisor"),
                definition: LocalizedText(nl: "Wie toezicht houdt.", en: "Who supervises."),
                citations: [.parallel("Samenvatting")])
        case .minister:
            Term(
                rawValue, LocalizedText(nl: "bewindspersoon", en: "minister"),
                definition: LocalizedText(nl: "Minister of staatssecretaris.", en: "Minister or state secretary."),
                citations: [.parallel("Samenvatting")])
        }
    }
}
