internal import Domain

extension IndicatorDefinition {
    /// Op weg naar verbetering: experiences, the cohort study and the research itself.
    static let proeftuinOfWork: [IndicatorDefinition] = [
        IndicatorDefinition(
            "PROEFTUIN-I13", LocalizedText(nl: "Stellingen van cliënten", en: "Statements of clients"),
            theme: .timelyHelp, levels: [.household], unit: .percentage, sources: [.households], by: .programme,
            basis: [.surveys], burden: .none,
            counts: LocalizedText(
                nl: "Cliënten die het eens zijn, per stelling", en: "Clients who agree, by statement"),
            of: LocalizedText(nl: "Cliënten die antwoordden", en: "Clients who answered"), family: .satisfaction,
            companion: "PROEFTUIN-I19",
            caveat: LocalizedText(
                nl: "24 cliënten, zonder waarden in de bron; hoe zij zijn gekozen is niet bekend.",
                en: "24 clients, without values in the source; how they were chosen is not known."),
            citations: [.proeftuin("5.4")]),
        IndicatorDefinition(
            "PROEFTUIN-I14", LocalizedText(nl: "Stellingen van professionals", en: "Statements of professionals"),
            theme: .crossDomainNetwork, levels: [.professional], unit: .percentage, sources: [.professionals],
            by: .programme, basis: [.surveys], burden: .extra,
            counts: LocalizedText(
                nl: "Professionals die het eens zijn, per stelling", en: "Professionals who agree, by statement"),
            of: LocalizedText(nl: "Professionals die antwoordden", en: "Professionals who answered"),
            family: .cooperation,
            caveat: LocalizedText(
                nl:
                    "Zelfrapportage van 73 professionals; wat zij denken dat gezinnen vinden, is niet wat gezinnen vinden.",
                en: "Self-report of 73 professionals; what they think families find is not what families find."),
            citations: [.proeftuin("6.6")]),
        IndicatorDefinition(
            "PROEFTUIN-I15", LocalizedText(nl: "Doorlooptijd", en: "Throughput"), theme: .timelyHelp,
            levels: [.network], unit: .percentage, sources: [.caseRecords], by: .safetyTeam, basis: [.cases],
            burden: .derived,
            counts: LocalizedText(
                nl: "Zaken die binnen een jaar zijn afgesloten", en: "Cases that were closed within a year"),
            of: LocalizedText(nl: "Zaken; open zaken apart", en: "Cases; open ones apart"),
            family: .durationOfInvolvement,
            caveat: LocalizedText(
                nl: "Er zijn geen criteria voor afsluiten; een deel is nog open.",
                en: "There are no criteria for closing; a part is still open."),
            misuse: LocalizedText(nl: "Geen streefcijfer.", en: "No target."), citations: [.proeftuin("2.9")]),
        IndicatorDefinition(
            "PROEFTUIN-I16",
            LocalizedText(nl: "Afname van kinderbeschermingsmaatregelen", en: "Decrease of child protection measures"),
            theme: .measures, levels: [.system], unit: .degree, sources: [.research], by: .researchers,
            basis: [.counts], burden: .none,
            counts: LocalizedText(nl: "Maatregelen in vergelijkbare groepen", en: "Measures in comparable groups"),
            isOpen: true, family: .measuresImposed,
            caveat: LocalizedText(nl: "Het cohortonderzoek loopt nog.", en: "The cohort study still runs."),
            citations: [.proeftuin("1.2"), .proeftuin("6.4")]),
        IndicatorDefinition(
            "PROEFTUIN-I17", LocalizedText(nl: "Toename van veiligheid", en: "Increase of safety"), theme: .safeHome,
            levels: [.household], unit: .degree, polarity: .higher, sources: [.research, .households],
            by: .researchers, basis: [.askedOnly], burden: .none,
            counts: LocalizedText(nl: "Minder of geen geweld in huishoudens", en: "Less or no violence in households"),
            isOpen: true, family: .violenceStops,
            caveat: LocalizedText(
                nl: "Het instrument is niet genoemd; het cohortonderzoek loopt nog.",
                en: "The instrument is not named; the cohort study still runs."), citations: [.proeftuin("1.2")]),
        IndicatorDefinition(
            "PROEFTUIN-I18",
            LocalizedText(nl: "Welzijn van volwassenen en kinderen", en: "Wellbeing of adults and children"),
            theme: .safeHome, levels: [.household], unit: .degree, polarity: .higher,
            sources: [.research, .households], by: .researchers, basis: [.askedOnly], burden: .none,
            counts: LocalizedText(
                nl: "Wat volwassenen en kinderen over hun welzijn zeggen",
                en: "What adults and children say of their wellbeing"), isOpen: true,
            family: .durableSafetyAndWellbeing,
            caveat: LocalizedText(nl: "Nog niet beschikbaar.", en: "Not available yet."), citations: [.proeftuin("1.2")]
        ),
        IndicatorDefinition(
            "PROEFTUIN-I19",
            LocalizedText(nl: "Hoe vaak het verhaal opnieuw is gedaan", en: "How often the story was told again"),
            theme: .sharedResponsibility, levels: [.household], unit: .narrative, sources: [.households],
            by: .researchers, basis: [.askedOnly], burden: .none, character: .qualitative,
            counts: LocalizedText(
                nl: "Wat mensen over het opnieuw vertellen zeggen", en: "What people say of telling again"),
            family: .handOvers, companion: "PARALLEL-I02",
            caveat: LocalizedText(
                nl: "In de klantreizen verteld, niet geteld.", en: "Told in the client journeys, not counted."),
            citations: [.proeftuin("5.2")]),
        IndicatorDefinition(
            "PROEFTUIN-I21",
            LocalizedText(nl: "Versterking van het lokale team", en: "Strengthening of the local team"),
            theme: .crossDomainNetwork, levels: [.organisation], unit: .narrative, sources: [.professionals],
            by: .researchers, basis: [.askedOnly], burden: .extra, character: .qualitative,
            counts: LocalizedText(
                nl: "Of het lokale team meer zaken zelf oppakt", en: "Whether the local team takes up more cases itself"
            ),
            caveat: LocalizedText(
                nl: "Volgens het veiligheidsteam, niet volgens het lokale team.",
                en: "According to the safety team, not to the local team."), citations: [.proeftuin("3.2")]),
        IndicatorDefinition(
            "PROEFTUIN-I22",
            LocalizedText(nl: "Behoud van het vrijwillige kader", en: "Staying in the voluntary frame"),
            theme: .measures, levels: [.network], unit: .narrative, sources: [.professionals],
            by: .researchers, basis: [.askedOnly], burden: .extra, character: .qualitative,
            counts: LocalizedText(
                nl: "Of zaken vrijwillig blijven, volgens professionals",
                en: "Whether cases stay voluntary, according to professionals"), family: .withoutMeasure,
            caveat: LocalizedText(nl: "Verteld, niet geteld.", en: "Told, not counted."), citations: [.proeftuin("6.4")]
        ),
        IndicatorDefinition(
            "PROEFTUIN-I23", LocalizedText(nl: "Dekking van het onderzoek", en: "Coverage of the research"),
            theme: .learning, levels: [.system], unit: .percentage, sources: [.research], by: .researchers,
            basis: [.counts], burden: .none, kind: .meta,
            counts: LocalizedText(nl: "Gesprekken die zijn geanalyseerd", en: "Talks that were analysed"),
            of: LocalizedText(nl: "Gesprekken die zijn gevoerd", en: "Talks that were held"),
            caveat: LocalizedText(
                nl: "Zegt iets over het onderzoek, niet over huishoudens.",
                en: "Says something of the research, not of households."), citations: [.proeftuin("1.2")]),
        IndicatorDefinition(
            "PROEFTUIN-I24", LocalizedText(nl: "Stand van de pijlers", en: "Status of the pillars"),
            theme: .transformation, levels: [.network], unit: .degree, sources: [.research], by: .researchers,
            basis: [.askedOnly], burden: .none, character: .qualitative, kind: .meta,
            counts: LocalizedText(
                nl: "Goed, te verbeteren of nog niet, per pijler", en: "Good, to be improved or not yet, by pillar"),
            isOpen: true,
            caveat: LocalizedText(
                nl: "Voorlopig, naar het oordeel van onderzoekers.", en: "Provisional, as researchers judge."),
            citations: [.proeftuin("7.2")]),
    ]
}
