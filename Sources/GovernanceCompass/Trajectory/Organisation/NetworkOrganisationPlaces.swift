public import Domain

extension PlaceNames {
    /// What the places of an organisation are called.
    public static let networkOrganisation = PlaceNames([
        name("isNew", "of de samenwerkingsstructuur nieuw is", "whether the structure is new"),
        name("coreGroup", "de kerngroep", "the core group"),
        name("outerRing", "de buitenring", "the outer ring"),
        name("projectGroup", "de projectgroep", "the project group"),
        name("coreGroup.direction", "de regierol van een gemeente", "the directing role of a municipality"),
        name("coreGroup[].represents", "wie zetel {1} vertegenwoordigt", "whom seat {1} represents"),
        name("coreGroup[].isDirecting", "of zetel {1} de regie heeft", "whether seat {1} directs"),
        name("coreGroup[].layer", "uit welke laag zetel {1} komt", "from which layer seat {1} comes"),
        name(
            "coreGroup[].isForExperience", "of zetel {1} er is voor ervaringsdeskundigheid",
            "whether seat {1} is for experience"),
        name("coreGroup[].party", "voor welke partij zetel {1} is", "for which party seat {1} is"),
        name(
            "coreGroup.experience", "een ervaringsdeskundige in de kerngroep",
            "an expert by experience in the core group"),
        name(
            "outerRing[].represents", "wie zetel {1} van de buitenring vertegenwoordigt",
            "whom seat {1} of the outer ring represents"),
        name(
            "outerRing[].party", "voor welke partij zetel {1} van de buitenring is",
            "for which party seat {1} of the outer ring is"),
        name(
            "outerRing[].isForExperience", "of zetel {1} van de buitenring er is voor ervaringsdeskundigheid",
            "whether seat {1} of the outer ring is for experience"),
        name("outerRingRoles", "wat de buitenring doet", "what the outer ring does"),
        name("outerRingRoles.advises", "advies van de buitenring", "advice of the outer ring"),
        name("outerRingRoles.isSoundingBoard", "de buitenring als klankbord", "the outer ring as a sounding board"),
        name(
            "projectGroup[].represents", "wie {1} in de projectgroep vertegenwoordigt",
            "whom {1} represents in the project group"),
        name("projectGroup[].outerRing", "een zetel in de buitenring voor {1}", "a seat in the outer ring for {1}"),
        name("projectGroup[].domain", "uit welk domein {1} komt", "from which domain {1} comes"),
        name(
            "projectGroup[].layer", "uit welke laag {1} in de projectgroep komt",
            "from which layer {1} in the project group comes"),
        name(
            "projectGroup[].isForExperience", "of {1} er in de projectgroep is voor ervaringsdeskundigheid",
            "whether {1} is in the project group for experience"),
        name("projectGroup.professionals", "professionals in de projectgroep", "professionals in the project group"),
        name(
            "projectGroup.experience", "een ervaringsdeskundige in de projectgroep",
            "an expert by experience in the project group"),
        name(
            "projectGroup.domains", "meer dan één domein in de projectgroep",
            "more than one domain in the project group"),
        name(
            "hasSeveralFunctions", "of de projectgroep verschillende functies heeft",
            "whether the project group has different functions"),
        name("duties", "de verdeling van taken in de kerngroep", "the division of tasks in the core group"),
        name("duties[].task", "wat taak {1} is", "what task {1} is"),
        name("duties[].owners", "wie taak {1} oppakt", "who takes up task {1}"),
        name("coreGroupTasks.prepares", "wie voorbereidt", "who prepares"),
        name("coreGroupTasks.drives", "wie het proces trekt", "who drives the process"),
        name("coreGroupTasks.organisesMeetings", "wie bijeenkomsten organiseert", "who organises meetings"),
        name("coreGroupTasks.considersGovernance", "wie nadenkt over de governance", "who considers the governance"),
        name("coreGroupQualities", "wie de kerngroep nog meer in huis heeft", "whom else the core group has"),
        name("coreGroupQualities.influence", "invloed in de eigen organisaties", "influence in the own organisations"),
        name("coreGroupQualities.heartForTheCause", "hart voor de zaak", "heart for the cause"),
        name("equality", "hoe ieders inbreng even zwaar weegt", "how everybody's input weighs the same"),
        name("processLead", "wie het proces van het netwerk trekt", "who drives the process of the network"),
        name("processLead.isIndependent", "of de trekker onafhankelijk is", "whether the lead is independent"),
        name("leadership", "de leiderschapstaken", "the tasks of leadership"),
        name(
            "leadership[].party", "bij welke partij leiderschapstaak {1} ligt",
            "with which party task of leadership {1} lies"),
        name(
            "leadership[].level", "op welk niveau leiderschapstaak {1} ligt",
            "on which level task of leadership {1} lies"),
        name("leadership.parties", "meer dan één partij die leidt", "more than one party that leads"),
        name(
            "leadership.levels", "meer dan één niveau waarop wordt geleid", "more than one level on which people lead"),
        name("onAgendaSince", "sinds wanneer verbeteren op de agenda staat", "since when improving is on the agenda"),
        name("beginning.support[]", "of partij {1} het steunt om te beginnen", "whether party {1} supports to begin"),
        name(
            "indicatorWorkSince", "sinds wanneer aan indicatoren wordt gewerkt", "since when indicators are worked on"),
        name("monitoringExpert", "een expert in monitoring en evaluatie", "an expert on monitoring and evaluation"),
        name("experiencePlaces", "de plekken van ervaringsdeskundigen", "the places of experts by experience"),
        name(
            "experiencePlaces[]", "de plek van {1} als ervaringsdeskundige",
            "the place of {1} as an expert by experience"),
        name("experiencePlaces[].joinedInTime", "of {1} op tijd meedoet", "whether {1} takes part in time"),
        name("experiencePlaces[].coDecides", "of {1} meebeslist", "whether {1} co-decides"),
        name("experiencePlaces[].feelsRecognised", "of {1} zich erkend weet", "whether {1} feels recognised"),
        name("experiencePlaces[].agreements", "wat er met {1} is afgesproken", "what is agreed with {1}"),
        name("experiencePlaces[].agreements.role", "de rol van {1}", "the role of {1}"),
        name("experiencePlaces[].agreements.support", "de ondersteuning van {1}", "the support of {1}"),
        name("experiencePlaces[].agreements.compensation", "de vergoeding van {1}", "the compensation of {1}"),
        name("widerPartners.adultProblems", "partijen rond volwassenen", "parties around adults"),
        name(
            "widerPartners.socialBase", "partijen uit de sociale basis, wonen en werk",
            "parties of the social base, housing and work"),
    ]).adding(PlaceNames(kinds)).adding(PlaceNames(layers))

    private static let kinds: [Name] = PartyList.kompasCoreGroup.parties.map { kind in
        let term = kind.term.name
        return name("coreGroup.kinds." + kind.rawValue, term.nl + " in de kerngroep", term.en + " in the core group")
    }

    private static let layers: [Name] = ActorLayer.allCases.map { layer in
        let term = layer.term.name
        return name(
            "coreGroup.layers." + layer.rawValue, "de laag " + term.nl + " in de kerngroep",
            "the layer " + term.en + " in the core group")
    }

    private static func name(_ pattern: String, _ nl: String, _ en: String) -> Name {
        Name(pattern, LocalizedText(nl: nl, en: en))
    }
}
