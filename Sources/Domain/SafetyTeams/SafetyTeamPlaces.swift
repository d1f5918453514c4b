extension PlaceNames {
    /// What the places of a safety team are called.
    public static let safetyTeam = PlaceNames([
        Name("members", LocalizedText(nl: "de deelnemende organisaties", en: "the member organisations")),
        Name(
            "members[].kind", LocalizedText(nl: "wat voor organisatie {1} is", en: "what kind of organisation {1} is")),
        Name("members[].from", LocalizedText(nl: "sinds wanneer {1} deelneemt", en: "since when {1} is a member")),
        Name(
            "members[].expertise",
            LocalizedText(nl: "welke expertise {1} inbrengt", en: "which expertise {1} brings in")),
        Name(
            "attestations[]",
            LocalizedText(nl: "het antwoord op de vraag in {1}", en: "the answer to the question in {1}")),
        Name("attestations[].of[]", LocalizedText(nl: "het eigen antwoord van {2}", en: "the own answer of {2}")),
    ]).adding(PlaceNames(expertise)).adding(PlaceNames(kinds))

    private static let expertise: [Name] = {
        var names: [Name] = []
        for expertise in TeamExpertise.allCases {
            let address: Address = "expertise.\(expertise)"
            let name = expertise.term.name
            names.append(
                Name(
                    address.path,
                    LocalizedText(nl: "expertise over " + name.nl, en: "expertise on " + name.en)))
        }
        return names
    }()

    private static let kinds: [Name] = {
        var names: [Name] = []
        for kind in [PartyKind.veiligThuis, .childCareAndProtectionBoard, .certifiedInstitution] {
            let address: Address = "organisations.\(kind)"
            let name = kind.term.name
            names.append(
                Name(address.path, LocalizedText(nl: name.nl + " in het team", en: name.en + " in the team")))
        }
        return names
    }()
}
