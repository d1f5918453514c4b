// Care and treatment.

extension PartyTerms {
    static let localFacility = Term(
        "localFacility", LocalizedText(nl: "voorliggende voorziening", en: "local facility"),
        definition: LocalizedText(
            nl: "Voorziening in het lokale veld, anders dan het wijkteam, waaraan Veilig Thuis een gezin kan "
                + "overdragen.",
            en: "Facility in the local field, other than the district team, to which Veilig Thuis can hand a "
                + "family over."),
        citations: [.sturen("Bijlage 3")])
    static let youthCareProvider = Term(
        "youthCareProvider", LocalizedText(nl: "jeugdhulpaanbieder", en: "youth care provider"),
        definition: LocalizedText(
            nl: "Organisatie die jeugdhulp geeft, ook specialistische.",
            en: "Organisation that gives youth care, specialist care too."),
        citations: [.sturen("1.3"), .proeftuin("7.2"), .kompas("Inleiding")],
        aliases: [
            Term.Alias("jeugdhulp", in: .sturen), Term.Alias("specialistische jeugdhulp", in: .sturen),
            Term.Alias("gespecialiseerde jeugdzorg", in: .proeftuin), Term.Alias("jeugdzorg", in: .kompas),
        ])
    static let adultCare = Term(
        "adultCare", LocalizedText(nl: "volwassenenzorg", en: "adult care"),
        definition: LocalizedText(
            nl: "Zorg voor volwassenen, waaronder de ggz en de verslavingszorg.",
            en: "Care for adults, mental health care and addiction care among it."),
        citations: [.proeftuin("2.8"), .kompas("Inleiding"), .sturen("4.2.1")],
        aliases: [Term.Alias("volwassenzorg", in: .proeftuin), Term.Alias("volwassenen Zorg", in: .sturen)])
    static let careProvider = Term(
        "careProvider", LocalizedText(nl: "zorgaanbieder", en: "care provider"),
        definition: LocalizedText(
            nl: "Aanbieder van zorg of hulp, zonder dat de bron zegt welke.",
            en: "Provider of care or help, where the source does not say which."),
        citations: [
            .domein("Bijlage 3.1"), .domein("Bijlage 3.2"), .proeftuin("2.1"), .proeftuin("2.6"), .kompas("Stap 1"),
        ],
        aliases: [
            Term.Alias("zorgpartij", in: .proeftuin), Term.Alias("specialistische aanbieder", in: .proeftuin),
            Term.Alias("hulpverlening", in: .kompas), Term.Alias("zorg", in: .kompas),
        ])
    static let mentalHealthCare = Term(
        "mentalHealthCare", LocalizedText(nl: "ggz", en: "mental health care"),
        definition: LocalizedText(
            nl: "Zorg bij psychische problemen, voor jong en oud.",
            en: "Care for psychological problems, for young and old."),
        citations: [.proeftuin("2.2"), .proeftuin("2.8"), .kompas("Stap 1, Netwerk in kaart"), .sturen("4.2.1")],
        aliases: [
            Term.Alias("(jeugd)GGZ", in: .proeftuin), Term.Alias("volwassen-ggz", in: .proeftuin),
            Term.Alias("volwassen-GGZ", in: .parallel), Term.Alias("volwassen GGZ", in: .sturen),
            Term.Alias("geestelijke gezondheidszorg", in: .kompas),
        ])
    static let forensicMentalHealthCare = Term(
        "forensicMentalHealthCare", LocalizedText(nl: "forensische ggz", en: "forensic mental health care"),
        definition: LocalizedText(
            nl: "Ggz voor mensen bij wie psychische problemen en strafbare feiten samengaan.",
            en: "Mental health care for people with whom psychological problems and offences go together."),
        citations: [.proeftuin("2.2"), .kompas("Stap 6")],
        aliases: [Term.Alias("forensische geestelijke gezondheidszorg", in: .kompas)])
    static let addictionCare = Term(
        "addictionCare", LocalizedText(nl: "verslavingszorg", en: "addiction care"),
        definition: LocalizedText(nl: "Zorg bij verslaving.", en: "Care for addiction."),
        citations: [.proeftuin("2.2"), .proeftuin("2.8"), .kompas("Stap 1, Netwerk in kaart")])
    static let mildIntellectualDisabilitySupport = Term(
        "mildIntellectualDisabilitySupport",
        LocalizedText(
            nl: "LVB-ondersteuning",
            en: "support with a mild intellectual disability"),
        definition: LocalizedText(
            nl: "Organisatie voor mensen met een licht verstandelijke beperking.",
            en: "Organisation for people with a mild intellectual disability."),
        citations: [.kompas("Stap 1, Netwerk in kaart"), .kompas("Stap 1")])
    static let womensShelter = Term(
        "womensShelter", LocalizedText(nl: "vrouwenopvang", en: "women's shelter"),
        definition: LocalizedText(
            nl: "Opvang en hulp na geweld thuis.",
            en: "Shelter and help after violence at home."),
        citations: [.proeftuin("2.2"), .proeftuin("2.6"), .kompas("Stap 1, Netwerk in kaart")],
        aliases: [Term.Alias("vrouwenhulpverlening", in: .sturen)])
    static let traumaCentre = Term(
        "traumaCentre", LocalizedText(nl: "traumacentrum", en: "trauma centre"),
        definition: LocalizedText(
            nl: "Topreferent centrum voor getraumatiseerde jeugdigen.",
            en: "Expert centre for traumatised young people."),
        citations: [.sturen("2.1.2")], aliases: [Term.Alias("Top Referente Trauma Centra", in: .sturen)])
    static let generalPractitioner = Term(
        "generalPractitioner", LocalizedText(nl: "huisartsen", en: "general practitioners"),
        definition: LocalizedText(nl: "De huisartsen van het gebied.", en: "The general practitioners of the area."),
        citations: [.kompas("Stap 1, Netwerk in kaart"), .proeftuin("2.8")],
        aliases: [Term.Alias("huisarts", in: .proeftuin)])
    static let publicHealthService = Term(
        "publicHealthService", LocalizedText(nl: "GGD", en: "public health service"),
        definition: LocalizedText(nl: "Gemeentelijke gezondheidsdienst.", en: "Municipal health service."),
        citations: [.kompas("Stap 4"), .sturen("Bijlage 1")], aliases: [Term.Alias("GGD GHOR", in: .sturen)])
    static let youthHealthCare = Term(
        "youthHealthCare", LocalizedText(nl: "jeugdgezondheidszorg", en: "youth health care"),
        definition: LocalizedText(
            nl: "Gezondheidszorg voor alle jeugdigen; kent cijfers en verhalen uit het gebied.",
            en: "Health care for all young people; knows figures and stories of the area."),
        citations: [.kompas("Stap 4")])
    static let recoveryCentre = Term(
        "recoveryCentre", LocalizedText(nl: "herstelcentrum", en: "recovery centre"),
        definition: LocalizedText(
            nl: "Plek waar mensen op eigen kracht aan herstel werken.",
            en: "Place where people work on recovery by their own strength."),
        citations: [.kompas("Stap 1, Netwerk in kaart")])
}
