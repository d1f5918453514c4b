public import Domain

extension PlaceNames {
    /// What the places of an ambition are called.
    public static let ambition = PlaceNames([
        name("formulatedOn", "de dag waarop de ambitie is verwoord", "the day on which the ambition was worded"),
        name("ambitionPrinciples", "welke basisprincipes erin zitten", "which basic principles are in it"),
        name("ambitionInputs", "wie input gaf voor de ambitie", "who gave input for the ambition"),
        name("ambitionCarriers", "wie de ambitie draagt", "who carries the ambition"),
        name("ambitionEmphases", "de accenten in de visie", "the emphases in the vision"),
        name("ambitionComesFirst", "wat in de visie vooraan staat", "what comes first in the vision"),
        name("interviews", "de waarderende interviews", "the appreciative interviews"),
        name("interviews.on", "wanneer de interviews waren", "when the interviews were"),
        name("interviews.invited", "wie zijn uitgenodigd voor de interviews", "who was invited to the interviews"),
        name(
            "interviews.invited.outerRing", "de buitenring bij de interviews", "the outer ring at the interviews"),
        name(
            "interviews.groups", "welke groepen aan de interviews meededen", "which groups took part in the interviews"),
        name(
            "interviews.wasSafeAndOpen", "of deelnemers het veilig en open vonden",
            "whether participants found it safe and open"),
        name("attestations[]", "het antwoord op de vraag in {1}", "the answer to the question in {1}"),
    ]).adding(list(BasicPrinciple.self, "ambitionPrinciples", "in de ambitie", "in the ambition"))
        .adding(list(ConsultedGroup.self, "ambitionInputs", "als inbreng", "as input"))
        .adding(list(AmbitionCarrier.self, "ambitionCarriers", "achter de ambitie", "behind the ambition"))
        .adding(list(AmbitionEmphasis.self, "ambitionEmphases", "in de visie", "in the vision"))

    private static func list<Member: ClosedList>(
        _ list: Member.Type, _ place: String, _ nl: String, _ en: String
    ) -> PlaceNames {
        PlaceNames(
            list.allCases.map { member in
                let term = member.term.name
                return name(place + "." + member.rawValue, term.nl + " " + nl, term.en + " " + en)
            })
    }

    private static func name(_ pattern: String, _ nl: String, _ en: String) -> Name {
        Name(pattern, LocalizedText(nl: nl, en: en))
    }
}
