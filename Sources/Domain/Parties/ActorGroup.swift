/// A group of people that a source counts among the actors (actorgroep), beside the organisations of ``PartyKind``.
public enum ActorGroup: String, ClosedList, Transferable {
    /// Huishoudens.
    case households
    /// Ervaringsdeskundigen.
    case expertsByExperience
    /// Bestuurders.
    case administrators
    /// Burgemeester en wethouders.
    case mayorAndAldermen
    /// Gemeenteraad.
    case municipalCouncil
    /// Taskforce huiselijk geweld en kindermishandeling.
    case taskforce
    /// Tweede Kamer.
    case parliament
    /// Ambtenaren.
    case civilServants
    /// Wetenschap.
    case science
    /// Kennisinstituten.
    case knowledgeInstitutes
    /// Uitvoeringsorganisaties.
    case executingOrganisations

    /// The term.
    public var term: Term {
        switch self {
        case .households:
            Term(
                rawValue, LocalizedText(nl: "huishoudens", en: "households"),
                definition: LocalizedText(
                    nl: "De huishoudens om wie het gaat, als groep.",
                    en: "The households that it is about, as a group."),
                citations: [
                    .domein("Bijlage 3.1"), .domein("Bijlage 3.2"), .kompas("Stap 1, Netwerk in kaart"),
                    .parallel("Parallele transformaties"),
                ],
                aliases: [Term.Alias("gezinnen", in: .domein)])
        case .expertsByExperience:
            Term(
                rawValue, LocalizedText(nl: "ervaringsdeskundigen", en: "experts by experience"),
                definition: LocalizedText(
                    nl: "Mensen die hun ervaring inbrengen, ook als klankbordgroep.",
                    en: "People who bring in their experience, as a sounding board too."),
                citations: [
                    .parallel("Een nieuw scenario voor de toekomst"), .domein("3.1"), .domein("1.2"),
                    .kompas("Stap 1"),
                ],
                aliases: [Term.Alias("klankbordgroep", in: .domein), Term.Alias("spiegelgroep", in: .domein)])
        case .administrators:
            Term(
                rawValue, LocalizedText(nl: "bestuurders", en: "administrators"),
                definition: LocalizedText(nl: "Wie beleid vormt en besluit.", en: "Those who make policy and decide."),
                citations: [.domein("Bijlage 3.1"), .domein("Bijlage 3.2")])
        case .mayorAndAldermen:
            Term(
                rawValue, LocalizedText(nl: "burgemeester en wethouders", en: "mayor and aldermen"),
                definition: LocalizedText(
                    nl: "Het gemeentebestuur: de burgemeester voor veiligheid, de wethouder voor het sociaal "
                        + "domein.",
                    en: "The municipal executive: the mayor for safety, the alderman for the social domain."),
                citations: [.domein("5.2")], aliases: [Term.Alias("B en W", in: .domein)])
        case .municipalCouncil:
            Term(
                rawValue, LocalizedText(nl: "gemeenteraad", en: "municipal council"),
                definition: LocalizedText(
                    nl: "De gekozen raad van de gemeente.",
                    en: "The elected council of the municipality."),
                citations: [.domein("4.3"), .parallel("Parallele transformaties")],
                aliases: [Term.Alias("raadsleden", in: .domein)])
        case .taskforce:
            Term(
                rawValue,
                LocalizedText(
                    nl: "Taskforce huiselijk geweld en kindermishandeling",
                    en: "taskforce on domestic violence and child abuse"),
                definition: LocalizedText(
                    nl: "Bestuurders van de acht gemeenten van Gooi en Vechtstreek die de aanpak volgen.",
                    en: "Administrators of the eight municipalities of Gooi en Vechtstreek who follow the "
                        + "approach."),
                citations: [.domein("1.3")])
        case .parliament:
            Term(
                rawValue, LocalizedText(nl: "Tweede Kamer", en: "House of Representatives"),
                definition: LocalizedText(
                    nl: "De gekozen landelijke volksvertegenwoordiging.",
                    en: "The elected national representatives."),
                citations: [.parallel("Parallele transformaties")])
        case .civilServants:
            Term(
                rawValue, LocalizedText(nl: "ambtenaren", en: "civil servants"),
                definition: LocalizedText(
                    nl: "Ambtenaren van gemeenten en ministeries.",
                    en: "Civil servants of municipalities and ministries."),
                citations: [.parallel("Parallele transformaties")])
        case .science:
            Term(
                rawValue, LocalizedText(nl: "wetenschap", en: "science"),
                definition: LocalizedText(
                    nl: "Onderzoekers die meedenken en ontbrekende kennis maken.",
                    en: "Researchers who think along and make missing knowledge."),
                citations: [
                    .parallel("Een nieuw scenario voor de toekomst"), .parallel("Over eigen schaduw heen stappen"),
                ])
        case .knowledgeInstitutes:
            Term(
                rawValue, LocalizedText(nl: "kennisinstituten", en: "knowledge institutes"),
                definition: LocalizedText(
                    nl: "Instituten die kennis verzamelen en verspreiden.",
                    en: "Institutes that gather and spread knowledge."),
                citations: [.parallel("Een nieuw scenario voor de toekomst")])
        case .executingOrganisations:
            Term(
                rawValue, LocalizedText(nl: "uitvoeringsorganisaties", en: "executing organisations"),
                definition: LocalizedText(
                    nl: "Organisaties die hulp en bescherming uitvoeren.",
                    en: "Organisations that carry out help and protection."),
                citations: [.parallel("Een nieuw scenario voor de toekomst")])
        }
    }
}
