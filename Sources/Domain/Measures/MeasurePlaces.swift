extension PlaceNames {
    /// What the places of a measure are called.
    public static let measure = PlaceNames([
        Name("kind", LocalizedText(nl: "welke maatregel het is", en: "which measure it is")),
        Name("events", LocalizedText(nl: "wat er met de maatregel is gebeurd", en: "what happened with the measure")),
        Name(
            "events[].step", LocalizedText(nl: "welke stap gebeurtenis {1} is", en: "which step event {1} is")),
        Name("events[].on", LocalizedText(nl: "de dag van gebeurtenis {1}", en: "the day of event {1}")),
        Name(
            "events[].isAimReconsidered",
            LocalizedText(
                nl: "of bij verlenging {1} het doel opnieuw is bekeken",
                en: "whether the aim was looked at anew at extension {1}")),
        Name("requestedBy", LocalizedText(nl: "wie de maatregel verzocht", en: "who asked for the measure")),
        Name("imposedBy", LocalizedText(nl: "wie de maatregel oplegde", en: "who imposed the measure")),
        Name(
            "institution",
            LocalizedText(
                nl: "welke gecertificeerde instelling is toegewezen", en: "which certified institution was assigned")),
        Name(
            "institution.isContracted",
            LocalizedText(
                nl: "of de instelling door de gemeente is gecontracteerd",
                en: "whether the municipality has a contract with the institution")),
        Name(
            "institution.fitsProblem",
            LocalizedText(
                nl: "of de instelling past bij wat er speelt", en: "whether the institution fits what is going on")),
        Name("executedBy", LocalizedText(nl: "wie de maatregel uitvoert", en: "who carries out the measure")),
        Name("aim", LocalizedText(nl: "het doel van de maatregel", en: "the aim of the measure")),
        Name(
            "foreseenEnd",
            LocalizedText(
                nl: "wanneer de maatregel naar verwachting eindigt of opnieuw wordt bekeken",
                en: "when the measure is foreseen to end or to be looked at again")),
        Name(
            "hasOrganisedDissent",
            LocalizedText(nl: "of er tegenspraak is georganiseerd", en: "whether a counter-voice was organised")),
        Name("mapping", LocalizedText(nl: "hoe de situatie in kaart is gebracht", en: "how the situation was mapped")),
        Name(
            "mapping.on",
            LocalizedText(nl: "wanneer de situatie in kaart is gebracht", en: "when the situation was mapped")),
        Name(
            "mapping.withParents",
            LocalizedText(
                nl: "of de situatie met de ouders in kaart is gebracht",
                en: "whether the situation was mapped with the parents")),
        Name(
            "mapping.withChildren",
            LocalizedText(
                nl: "of de situatie met de kinderen in kaart is gebracht",
                en: "whether the situation was mapped with the children")),
        Name("help", LocalizedText(nl: "de hulp bij de maatregel", en: "the help that goes with the measure")),
        Name("help[].kind", LocalizedText(nl: "wat hulp {1} is", en: "what help {1} is")),
        Name("help[].from", LocalizedText(nl: "sinds wanneer hulp {1} er is", en: "since when help {1} is given")),
        Name("help[].ended", LocalizedText(nl: "of hulp {1} nog loopt", en: "whether help {1} still goes on")),
        Name(
            "effectTests",
            LocalizedText(
                nl: "of regelmatig is bekeken of de hulp werkt",
                en: "whether it was regularly looked at if the help works")),
        Name("effectTests[].on", LocalizedText(nl: "de dag van toetsing {1}", en: "the day of effect test {1}")),
        Name(
            "effectTests[].withProfessionals",
            LocalizedText(
                nl: "of hulpverleners meededen aan toetsing {1}",
                en: "whether professionals took part in effect test {1}")),
        Name(
            "effectTests[].withParents",
            LocalizedText(
                nl: "of de ouders meededen aan toetsing {1}", en: "whether the parents took part in effect test {1}")),
        Name(
            "effectTests[].withChildren",
            LocalizedText(
                nl: "of de kinderen meededen aan toetsing {1}",
                en: "whether the children took part in effect test {1}")),
        Name(
            "safetyTeamSince",
            LocalizedText(
                nl: "sinds wanneer het veiligheidsteam betrokken is", en: "since when the safety team is involved")),
        Name(
            "youthProtectionTable",
            LocalizedText(
                nl: "of de jeugdbeschermingstafel erover sprak", en: "whether the youth protection table discussed it")),
        Name(
            "hasBoardPreliminaryWork",
            LocalizedText(
                nl: "of de Raad eerder triage en advies deed", en: "whether the Board did triage and gave advice before"
            )
        ),
        Name(
            "boardProfessionalsInvolved",
            LocalizedText(
                nl: "wie van de Raad eerder bij de casus betrokken was",
                en: "who of the Board was involved in the case before")),
        Name("independentTest", LocalizedText(nl: "de onafhankelijke toets", en: "the independent test")),
        Name(
            "independentTest.on",
            LocalizedText(nl: "de dag van de onafhankelijke toets", en: "the day of the independent test")),
        Name(
            "independentTest.tester",
            LocalizedText(nl: "wie onafhankelijk toetste", en: "who made the independent test")),
        Name(
            "safetyTeamWorker",
            LocalizedText(
                nl: "welke jeugdbeschermer uit het veiligheidsteam betrokken is",
                en: "which youth protector of the safety team is involved")),
        Name(
            "workerDiscussion",
            LocalizedText(
                nl: "het gesprek over welke jeugdbeschermer er blijft", en: "the talk on which youth protector stays")),
        Name(
            "workerDiscussion.withHousehold",
            LocalizedText(
                nl: "of met het huishouden is besproken wie er blijft",
                en: "whether it was discussed with the household who stays")),
        Name(
            "workerDiscussion.withWorker",
            LocalizedText(
                nl: "of met de jeugdbeschermer is besproken wie er blijft",
                en: "whether it was discussed with the youth protector who stays")),
        Name("attestations[]", LocalizedText(nl: "de antwoorden op vraag {1}", en: "the answers to question {1}")),
        Name(
            "policy.effectTestInterval",
            LocalizedText(
                nl: "de keuze hoeveel dagen er hooguit tussen twee toetsingen zitten",
                en: "the choice how many days lie between two effect tests at most")),
    ])
}

extension RuleSet where Subject == Measure {
    /// The rules about one measure.
    public static let measure = RuleSet(
        [
            .placementIsAboutUnsafety, .judgeImposes, .institutionIsAssigned, .institutionMapsAndTests,
            .voluntaryComesFirst, .institutionSecuresSafety, .organisationHoldsThePower, .interventionHasAim,
            .closingIsInView, .forcingIsDoubted, .measureComesWithHelp, .youthProtectionTableIsSkipped,
            .anotherTests, .whoStaysIsDiscussed, .preliminaryWorkLeavesTheTest,
        ], places: .measure)
}
