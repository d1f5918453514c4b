internal import Domain

extension PlaceNames {
    static let transformationStandings = PlaceNames([
        name("asked.actors", "een vraag naar wie moeten aanschuiven", "a question for who should join"),
        name("asked.aim", "een vraag naar het doel van uitwisseling", "a question for the aim of exchange"),
        name("asked.form", "een vraag naar de vorm van uitwisseling", "a question for the form of exchange"),
        name("asked.needs", "een vraag naar de behoefte aan uitwisseling", "a question for the need for exchange"),
        name("attestations[]", "een antwoord op vraag {1}", "an answer to question {1}"),
        name("attestations[].of[]", "het antwoord van {2} op vraag {1}", "the answer of {2} to question {1}"),
        name("component.actionPlan", "actieplan voor de verandering", "action plan for the change"),
        name("component.competences", "competenties voor de verandering", "competences for the change"),
        name("component.consensus", "consensus voor de verandering", "consensus for the change"),
        name("component.resources", "middelen voor de verandering", "resources for the change"),
        name("component.urgency", "urgentie voor de verandering", "urgency for the change"),
        name("component.vision", "visie voor de verandering", "vision for the change"),
        name("components", "oordelen over wat er voor verandering is", "judgements on what is there for change"),
        name("components.complete", "of alle oordelen zijn vastgelegd", "whether all judgements were recorded"),
        name("components[].isThere", "wat oordeel {1} zegt", "what judgement {1} says"),
        name("components[].item", "waarover oordeel {1} gaat", "what judgement {1} is about"),
        name(
            "exchangeInquiries.complete", "of alles is vastgelegd wat gemeenten is gevraagd",
            "whether all was recorded that municipalities were asked"),
        name("exchangeInquiries[].askedOn", "de dag van {1}", "the day of {1}"),
        name("exchangeInquiries[].question", "wat er bij {1} is gevraagd", "what was asked in {1}"),
        name(
            "exchangeSetUpOn", "de dag waarop gemeenten gaan uitwisselen",
            "the day on which municipalities begin to exchange"),
        name("exchanges", "de uitwisselingen", "the exchanges"),
        name("exchanges.complete", "of alle uitwisselingen zijn vastgelegd", "whether all exchanges were recorded"),
        name(
            "exchanges[].layers", "welke lagen aan uitwisseling {1} meededen", "which layers took part in exchange {1}"),
        name("exchanges[].on", "de dag van uitwisseling {1}", "the day of exchange {1}"),
        name(
            "heroRole.director", "wat er van bestuurders zelf wordt gevraagd", "what is asked of directors themselves"),
        name(
            "heroRole.manager", "wat er van leidinggevenden zelf wordt gevraagd", "what is asked of managers themselves"
        ),
        name(
            "heroRole.minister", "wat er van bewindspersonen zelf wordt gevraagd",
            "what is asked of ministers themselves"),
        name(
            "heroRole.supervisor", "wat er van toezichthouders zelf wordt gevraagd",
            "what is asked of supervisors themselves"),
        name(
            "heroRole.systemOwner", "wat er van opdrachtgevers of stelselverantwoordelijken zelf wordt gevraagd",
            "what is asked of commissioners or system owners themselves"),
        name("implementedOn", "de dag van invoering", "the day of implementation"),
        name(
            "isSupervisionSetUp", "of toezicht wordt ingericht of veranderd", "whether supervision is set up or changed"
        ),
        name(
            "policyColumn.bothSides", "een recente uitwisseling van praktijk en beleid samen",
            "a recent exchange of practice and policy together"),
        name("policyColumn.director", "een recente uitwisseling met bestuurders", "a recent exchange with directors"),
        name("policyColumn.manager", "een recente uitwisseling met leidinggevenden", "a recent exchange with managers"),
        name(
            "policyColumn.minister", "een recente uitwisseling met bewindspersonen", "a recent exchange with ministers"),
        name(
            "policyColumn.policy", "een recente uitwisseling met beleidsmakers", "a recent exchange with policy makers"),
        name(
            "policyColumn.professional", "een recente uitwisseling met professionals",
            "a recent exchange with professionals"),
        name(
            "policyColumn.systemOwner", "een recente uitwisseling met opdrachtgevers of stelselverantwoordelijken",
            "a recent exchange with commissioners or system owners"),
        name("reflections", "de reflecties", "the reflections"),
        name("reflections.complete", "of alle reflecties zijn vastgelegd", "whether all reflections were recorded"),
        name(
            "reflections[].groups", "welke groepen aan reflectie {1} meededen",
            "which groups took part in reflection {1}"),
        name(
            "reflections[].layers", "welke lagen aan reflectie {1} meededen", "which layers took part in reflection {1}"
        ),
        name("reflections[].on", "de dag van reflectie {1}", "the day of reflection {1}"),
        name("reflections[].topics", "waarover reflectie {1} ging", "what reflection {1} was about"),
        name(
            "route", "of de verandering van onderop of van bovenaf begint",
            "whether the change begins bottom-up or top-down"),
        name("sides.chainPartner", "een ketenpartner", "a chain partner"),
        name("sides.municipality", "een gemeente", "a municipality"),
        name("standings", "hoe lagen ervoor staan", "how layers stand"),
        name(
            "standings.complete", "of van alle lagen is vastgelegd hoe zij ervoor staan",
            "whether it was recorded of all layers how they stand"),
        name("standings[].acknowledgesVision", "of {1} de visie erkent", "whether {1} acknowledges the vision"),
        name("standings[].expectations", "wat er van {1} zelf wordt gevraagd", "what is asked of {1} itself"),
        name(
            "standings[].hangsOnOnePerson", "of de steun van {1} aan één mens hangt",
            "whether the support of {1} hangs on one person"),
        name("standings[].layer", "om welke laag het gaat bij {1}", "which layer {1} is about"),
        name("standings[].proclaimsVision", "of {1} de visie uitdraagt", "whether {1} proclaims the vision"),
        name("standings[].side", "aan welke kant de partij van {1} staat", "on which side the party of {1} stands"),
        name("standings[].supports", "of {1} de verandering steunt", "whether {1} supports the change"),
        name(
            "supervision.expertsByExperience", "ervaringsdeskundigen bij een gesprek over toezicht",
            "experts by experience at a talk about supervision"),
        name(
            "supervision.professional", "professionals bij een gesprek over toezicht",
            "professionals at a talk about supervision"),
        name("support[].director", "steun van bestuurders bij {1}", "support of administrators with {1}"),
        name("support[].manager", "steun van managers bij {1}", "support of managers with {1}"),
        name("support[].professional", "steun van professionals bij {1}", "support of professionals with {1}"),
        name(
            "topics.changeAndBarriers", "een recente reflectie over de verandering en nieuwe barrières",
            "a recent reflection on the change and new barriers"),
        name("topics.system", "een reflectie over het stelsel", "a reflection on the system"),
        name("vision", "de visie", "the vision"),
        name("vision.isLongTerm", "of de visie ver vooruit kijkt", "whether the vision looks far ahead"),
        name(
            "vision.isSharedAmongOrganisations", "of de visie ook tussen organisaties wordt gedragen",
            "whether the vision is carried among organisations too"),
        name(
            "vision.organisations", "een gemeente of ketenpartner die de visie kent",
            "a municipality or chain partner that knows the vision"),
        name(
            "vision[].director", "hoe bestuurders bij {1} tegenover de visie staan",
            "how administrators with {1} stand towards the vision"),
        name(
            "vision[].manager", "hoe managers bij {1} tegenover de visie staan",
            "how managers with {1} stand towards the vision"),
        name(
            "vision[].professional", "hoe professionals bij {1} tegenover de visie staan",
            "how professionals with {1} stand towards the vision"),
    ])

    private static func name(_ pattern: String, _ nl: String, _ en: String) -> Name {
        Name(pattern, LocalizedText(nl: nl, en: en))
    }
}
