extension PlaceNames {
    /// What the places of a conference are called.
    public static let conference = PlaceNames([
        Name("kind", LocalizedText(nl: "wat voor overleg het is", en: "what kind of conference it is")),
        Name("on", LocalizedText(nl: "de dag van het overleg", en: "the day of the conference")),
        Name("script", LocalizedText(nl: "het stramien van het overleg", en: "the script of the conference")),
        Name("concerned", LocalizedText(nl: "wie er betrokken zijn", en: "who is concerned")),
        Name("concerned[].birth", LocalizedText(nl: "de geboortedatum van {1}", en: "the date of birth of {1}")),
        Name("events[].step", LocalizedText(nl: "welke stap {1} is", en: "which step {1} is")),
        Name(
            "events[].rank",
            LocalizedText(nl: "de plaats van stap {1} in de volgorde", en: "the place of step {1} in the order")),
        Name("professionals", LocalizedText(nl: "de professionals aan tafel", en: "the professionals at the table")),
        Name(
            "professionals[].organisation",
            LocalizedText(nl: "van welke organisatie {1} is", en: "which organisation {1} is from")),
        Name(
            "professionals[].roles",
            LocalizedText(nl: "wat {1} in het overleg doet", en: "what {1} does in the conference")),
        Name("professionals[].isPresent", LocalizedText(nl: "of {1} er was", en: "whether {1} was there")),
        Name("professionals[].whyAbsent", LocalizedText(nl: "waarom {1} er niet was", en: "why {1} was not there")),
        Name("professionals[].gaveAdvice", LocalizedText(nl: "het advies van {1}", en: "the advice of {1}")),
        Name("persons[].isPresent", LocalizedText(nl: "of {1} erbij was", en: "whether {1} was there")),
        Name(
            "persons[].spokenBefore",
            LocalizedText(nl: "het gesprek met {1} vooraf", en: "the talk with {1} beforehand")),
        Name(
            "persons[].toldAfter",
            LocalizedText(nl: "de terugkoppeling aan {1}", en: "telling {1} what came out")),
        Name(
            "persons[].wasAskedForView",
            LocalizedText(nl: "of {1} is gevraagd wat die ervan vindt", en: "whether {1} was asked for a view")),
        Name(
            "persons[].wasUnderstandingChecked",
            LocalizedText(nl: "of het voor {1} duidelijk was", en: "whether it was clear to {1}")),
        Name(
            "persons[].wasAskedApart",
            LocalizedText(nl: "of {1} dat apart kon zeggen", en: "whether {1} could say so apart")),
        Name("decisions", LocalizedText(nl: "de besluiten", en: "the decisions")),
        Name("decisions[].by", LocalizedText(nl: "wie besluit {1} nam", en: "who took decision {1}")),
        Name(
            "decisions[].actions",
            LocalizedText(nl: "wie wat doet na besluit {1}", en: "who does what after decision {1}")),
        Name(
            "decisions[].followsHousehold",
            LocalizedText(
                nl: "of besluit {1} volgt waar het gezin aan wil meewerken",
                en: "whether decision {1} follows what the family wants to work along with")),
        Name(
            "decisions[].isForProtection",
            LocalizedText(
                nl: "of besluit {1} nodig is voor bescherming", en: "whether decision {1} is needed for protection")
        ),
        Name("dissents", LocalizedText(nl: "wie het er niet mee eens is", en: "who does not agree")),
        Name(
            "dissents[].mayTalkToChair",
            LocalizedText(
                nl: "of er bij {1} een gesprek met de voorzitter kan",
                en: "whether there can be a talk with the chair in {1}")),
        Name(
            "attestations[]",
            LocalizedText(nl: "het antwoord op de vraag in {1}", en: "the answer to the question in {1}")),
        Name("attestations[].of[]", LocalizedText(nl: "het eigen antwoord van {2}", en: "the own answer of {2}")),
    ]).adding(PlaceNames(seats)).adding(PlaceNames(steps))

    private static let seats: [Name] = {
        var names: [Name] = []
        for seat in ConferenceSeat.allCases {
            let address: Address = "seats.\(seat)"
            let name = seat.term.name
            names.append(
                Name(address.path, LocalizedText(nl: name.nl + " aan tafel", en: name.en + " at the table")))
        }
        return names
    }()

    private static let steps: [Name] = {
        var names: [Name] = []
        for step in ConferenceStep.allCases {
            let address: Address = "events.\(step)"
            let name = step.term.name
            names.append(Name(address.path, LocalizedText(nl: "stap: " + name.nl, en: "step: " + name.en)))
            names.append(
                Name(
                    address.path + ".order",
                    LocalizedText(
                        nl: "de volgorde van de stap: " + name.nl, en: "the order of the step: " + name.en)))
        }
        return names
    }()
}
