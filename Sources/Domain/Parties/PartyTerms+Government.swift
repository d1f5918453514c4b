// Government and those who pay.

extension PartyTerms {
    static let municipality = Term(
        "municipality", LocalizedText(nl: "gemeente", en: "municipality"),
        definition: LocalizedText(
            nl: "Gemeente, of gemeenten van een regio samen.",
            en: "Municipality, or the municipalities of a region together."),
        citations: [.kompas("Stap 1"), .domein("5.1"), .sturen("2.2")],
        aliases: [Term.Alias("regiogemeente", in: .kompas)])
    static let ministry = Term(
        "ministry", LocalizedText(nl: "ministerie", en: "ministry"),
        definition: LocalizedText(
            nl: "Ministerie, als opdrachtgever of als landelijke partij van het stelsel.",
            en: "Ministry, as commissioner or as national party of the system."),
        citations: [
            .parallel("Een nieuw scenario voor de toekomst"), .kompas("Inleiding"), .kompas("Netwerkfinanciering"),
            .domein("2.1"),
        ],
        aliases: [Term.Alias("rijksoverheid", in: .domein)])
    static let associationOfMunicipalities = Term(
        "associationOfMunicipalities",
        LocalizedText(
            nl: "Vereniging van Nederlandse Gemeenten",
            en: "Association of Netherlands Municipalities"),
        definition: LocalizedText(
            nl: "Vereniging van alle gemeenten; opdrachtgever van het Toekomstscenario, samen met twee "
                + "ministeries.",
            en: "Association of all municipalities; commissioner of the Toekomstscenario, with two ministries."),
        citations: [.parallel("Een nieuw scenario voor de toekomst"), .kompas("Inleiding"), .sturen("Bijlage 1")],
        aliases: [Term.Alias("VNG", in: .parallel), Term.Alias("VNG", in: .sturen)])
    static let safetyRegion = Term(
        "safetyRegion", LocalizedText(nl: "veiligheidsregio", en: "safety region"),
        definition: LocalizedText(
            nl: "Regionaal verband voor veiligheid, dat andere grenzen kan hebben dan de regio van Veilig Thuis.",
            en: "Regional body for safety, whose borders may differ from those of the Veilig Thuis region."),
        citations: [.domein("Bijlage 6")])
    static let healthInsurer = Term(
        "healthInsurer", LocalizedText(nl: "zorgverzekeraar", en: "health insurer"),
        definition: LocalizedText(
            nl: "Verzekeraar die zorg betaalt; landelijke systeempartij bij de bekostiging.",
            en: "Insurer that pays for care; national system party in funding."),
        citations: [.kompas("Netwerkfinanciering")])
    static let healthCareInstitute = Term(
        "healthCareInstitute", LocalizedText(nl: "Zorginstituut", en: "National Health Care Institute"),
        definition: LocalizedText(
            nl: "Landelijke systeempartij bij de bekostiging van zorg.",
            en: "National system party in the funding of care."),
        citations: [.kompas("Netwerkfinanciering")])
    static let healthCareAuthority = Term(
        "healthCareAuthority", LocalizedText(nl: "Nederlandse Zorgautoriteit", en: "Dutch Healthcare Authority"),
        definition: LocalizedText(
            nl: "Landelijke systeempartij bij de bekostiging van zorg.",
            en: "National system party in the funding of care."),
        citations: [.kompas("Netwerkfinanciering")], aliases: [Term.Alias("NZa", in: .kompas)])
}
