extension PlaceNames {
    /// What the places of a consent register are called.
    public static let consents = PlaceNames([
        Name("answers", LocalizedText(nl: "de toestemmingen", en: "the consents")),
        Name(
            "answers[].isGiven", LocalizedText(nl: "het antwoord in toestemming {1}", en: "the answer in consent {1}")),
        Name("answers[].givenBy", LocalizedText(nl: "wie toestemming {1} gaf", en: "who gave consent {1}")),
        Name(
            "answers[].capacity",
            LocalizedText(nl: "als wie toestemming {1} werd gegeven", en: "in what capacity consent {1} was given")),
        Name(
            "answers[].purpose",
            LocalizedText(nl: "waarvoor toestemming {1} is gevraagd", en: "what consent {1} was asked for")),
        Name(
            "answers[].from",
            LocalizedText(nl: "vanaf wanneer toestemming {1} telt", en: "from when consent {1} counts")),
        Name("answers.of[]", LocalizedText(nl: "de toestemming van {1}", en: "the consent of {1}")),
        Name("contract", LocalizedText(nl: "het contract met het gezin", en: "the contract with the family")),
        Name(
            "contract.covers",
            LocalizedText(nl: "wat het contract met het gezin regelt", en: "what the contract with the family covers")),
        Name(
            "contract.covers.informationExchange",
            LocalizedText(
                nl: "het uitwisselen van informatie in het contract",
                en: "the exchange of information in the contract")),
        Name(
            "contract.covers.cooperation",
            LocalizedText(nl: "de samenwerking in het contract", en: "the cooperation in the contract")),
        Name(
            "sharings", LocalizedText(nl: "wat er is gedeeld en opgevraagd", en: "what was shared and asked for")),
        Name(
            "sharings[].act",
            LocalizedText(nl: "of er bij {1} is gedeeld of opgevraagd", en: "whether {1} was sharing or asking")),
        Name(
            "sharings[].by", LocalizedText(nl: "welke organisatie dat deed bij {1}", en: "which organisation did {1}")),
        Name("sharings[].ground", LocalizedText(nl: "de grond voor {1}", en: "the ground for {1}")),
        Name(
            "sharings[].isForConsultation",
            LocalizedText(
                nl: "of {1} voor consultatie en advies was", en: "whether {1} was for consultation and advice")),
        Name(
            "sharings[].isAnonymous",
            LocalizedText(nl: "of {1} zonder namen was", en: "whether {1} was without names")),
        Name(
            "sharings[].isWithDirector",
            LocalizedText(
                nl: "of {1} werd gedeeld met wie de regie heeft", en: "whether {1} was shared with the director")),
        Name("sharings[].on", LocalizedText(nl: "de dag van {1}", en: "the day of {1}")),
        Name(
            "directorMatters[].kind",
            LocalizedText(nl: "wat er met {1} over de regie is bepaald", en: "what {1} settled about direction")),
        Name(
            "directorMatters[].on",
            LocalizedText(nl: "wanneer {1} over de regie is bepaald", en: "when {1} was settled about direction")),
        Name(
            "joinedTalks",
            LocalizedText(
                nl: "de gesprekken waar een professional van buiten bij was",
                en: "the talks that a professional from outside joined")),
        Name(
            "joinedTalks[].with",
            LocalizedText(nl: "met welke ouders gesprek {1} was", en: "with which parents talk {1} was")),
        Name("joinedTalks[].on", LocalizedText(nl: "de dag van gesprek {1}", en: "the day of talk {1}")),
        Name("access", LocalizedText(nl: "wie toegang heeft tot welk dossier", en: "who has access to which file")),
        Name("access[].basis", LocalizedText(nl: "waarop toegang {1} rust", en: "what access {1} rests on")),
        Name(
            "access[].from", LocalizedText(nl: "sinds wanneer toegang {1} er is", en: "since when there is access {1}")),
    ]).adding(PlaceNames(matters))

    private static let matters: [Name] = {
        var names: [Name] = []
        for kind in DirectorMatter.Kind.allCases {
            let address: Address = "directorMatters.\(kind)"
            names.append(Name(address.path, kind.term.name))
        }
        return names
    }()
}
