internal import Domain

extension IndicatorDefinition {
    /// The article on parallel transformations: professionals and the system.
    static let parallelOfSystem: [IndicatorDefinition] = [
        IndicatorDefinition(
            "PARALLEL-I15", LocalizedText(nl: "Ervaren last en alleen staan", en: "Felt burden and being alone"),
            theme: .means, levels: [.professional], unit: .degree, polarity: .lower, sources: [.professionals],
            basis: [.askedOnly, .surveys], burden: .extra,
            counts: LocalizedText(
                nl: "Wat professionals over hun last zeggen", en: "What professionals say of their burden"),
            isOpen: true, family: .load,
            caveat: LocalizedText(
                nl: "Verwacht wordt dat een duo de last verlicht; het blijft zelfrapportage.",
                en: "A duo is expected to relieve the burden; it stays self-report."),
            misuse: LocalizedText(
                nl: "Alleen op het niveau van een organisatie, nooit per persoon.",
                en: "At the level of an organisation only, never by person."),
            citations: [.parallel("Wat vraagt dit van professionals binnen de kind- en gezinsbescherming?")]),
        IndicatorDefinition(
            "PARALLEL-I16",
            LocalizedText(
                nl: "Deelnemende organisaties en professionals", en: "Organisations and professionals taking part"),
            theme: .transformation, levels: [.system], unit: .count, sources: [.networkRecords], by: .programme,
            basis: [.counts, .networkRecords], burden: .derived,
            counts: LocalizedText(
                nl: "Organisaties en professionals die meedoen, in de tijd",
                en: "Organisations and professionals that take part, over time"), family: .changeOnAllLayers,
            caveat: LocalizedText(nl: "Beweging is nog geen transformatie.", en: "Movement is no transformation yet."),
            citations: [.parallel("De ingezette veranderstrategie")]),
        IndicatorDefinition(
            "PARALLEL-I17", LocalizedText(nl: "Gebruik van een methode", en: "Uptake of a method"),
            theme: .transformation, levels: [.professional, .organisation], unit: .percentage,
            sources: [.organisations], by: .organisation, basis: [.counts], burden: .derived,
            counts: LocalizedText(nl: "Professionals die de methode gebruiken", en: "Professionals who use the method"),
            of: LocalizedText(nl: "Professionals van de organisatie", en: "Professionals of the organisation"),
            family: .methodInUse, merged: ["KOMPAS-I2.6"],
            aliases: [Term.Alias("implementatiegraad van gezinsgerichte interventies", in: .kompas)],
            caveat: LocalizedText(
                nl:
                    "De bron zegt uitdrukkelijk dat dit niet genoeg is als teken van verandering. De tweede bron geeft geen schaal.",
                en:
                    "The source says explicitly that this is not enough as a sign of change. The second source gives no scale."
            ), misuse: LocalizedText(nl: "Nooit als enig teken van succes.", en: "Never as the only sign of success."),
            citations: [.parallel("Parallele transformaties"), .kompas("Stap 6")]),
        IndicatorDefinition(
            "PARALLEL-I18", LocalizedText(nl: "Actoren in beweging", en: "Actors in motion"), theme: .transformation,
            levels: [.system], unit: .percentage, sources: [.networkRecords], basis: [.networkRecords],
            burden: .derived,
            counts: LocalizedText(
                nl: "Groepen actoren met een eigen verandering", en: "Groups of actors with a change of their own"),
            of: LocalizedText(
                nl: "De groepen actoren van de bron; opdrachtgever en stelselverantwoordelijke samen één",
                en: "The groups of actors of the source; commissioner and system owner together one"),
            family: .changeOnAllLayers,
            caveat: LocalizedText(nl: "Dekking en geen kwaliteit.", en: "Coverage and no quality."),
            citations: [.parallel("Parallele transformaties")]),
        IndicatorDefinition(
            "PARALLEL-I19", LocalizedText(nl: "Geraakte niveaus", en: "Levels touched"), theme: .transformation,
            levels: [.system], unit: .percentage, sources: [.networkRecords], basis: [.networkRecords],
            burden: .derived,
            counts: LocalizedText(nl: "Niveaus waarop iets wordt gedaan", en: "Levels at which something is done"),
            of: LocalizedText(nl: "De niveaus van de bron", en: "The levels of the source"), family: .changeOnAllLayers,
            caveat: LocalizedText(nl: "Dekking en geen kwaliteit.", en: "Coverage and no quality."),
            citations: [.parallel("Parallele transformaties")]),
        IndicatorDefinition(
            "PARALLEL-I20",
            LocalizedText(nl: "Aandeel kwalitatieve indicatoren", en: "Share of qualitative indicators"),
            theme: .learning, levels: [.system], unit: .percentage, sources: [.networkRecords],
            basis: [.networkRecords], burden: .derived, kind: .meta,
            counts: LocalizedText(nl: "Kwalitatieve indicatoren in een set", en: "Qualitative indicators in a set"),
            of: LocalizedText(nl: "Alle indicatoren van de set", en: "All indicators of the set"),
            caveat: LocalizedText(
                nl: "De bron geeft geen grens; alleen dat louter kwantitatief belemmert.",
                en: "The source gives no limit; only that purely quantitative is an obstacle."),
            citations: [.parallel("Over eigen schaduw heen stappen")]),
    ]
}
