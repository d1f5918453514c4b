internal import Domain

extension PlaceNames {
    /// What the places of the room that professionals have are called.
    static let approachRoom = PlaceNames([
        Name("room.directors", LocalizedText(nl: "de posities van regisseurs", en: "the positions of directors")),
        Name(
            "room.directors.complete",
            LocalizedText(
                nl: "of alle posities van regisseurs zijn vastgelegd",
                en: "whether all positions of directors were recorded")),
        Name(
            "room.directors[].hasMandate",
            LocalizedText(nl: "of bij positie {1} mandaat hoort", en: "whether a mandate comes with position {1}")),
        Name(
            "room.directors[].hasDecisivePower",
            LocalizedText(
                nl: "of bij positie {1} doorzettingsmacht hoort",
                en: "whether the power to decide comes with position {1}")),
        Name("room.escalationRoutes", LocalizedText(nl: "de escalatieroutes", en: "the routes of escalation")),
        Name(
            "room.escalationRoutes.complete",
            LocalizedText(
                nl: "of alle escalatieroutes zijn vastgelegd", en: "whether all routes of escalation were recorded")),
        Name(
            "room.escalationRoutes[].tells",
            LocalizedText(
                nl: "wat escalatieroute {1} duidelijk maakt", en: "what route of escalation {1} makes clear")),
        Name("room.tables", LocalizedText(nl: "nieuwe overleggen", en: "new tables")),
        Name(
            "room.tables.complete",
            LocalizedText(
                nl: "of alle nieuwe overleggen zijn vastgelegd", en: "whether all new tables were recorded")),
        Name(
            "room.tables[].canDecide",
            LocalizedText(
                nl: "of er bij overleg {1} iemand kan beslissen", en: "whether somebody at table {1} can decide")),
        Name("room.given", LocalizedText(nl: "de ruimte die is gegeven", en: "the room that was given")),
        Name(
            "room.given.complete",
            LocalizedText(
                nl: "of alle gegeven ruimte is vastgelegd", en: "whether all room that was given was recorded")),
        Name(
            "room.given[].givenOn",
            LocalizedText(nl: "de dag waarop ruimte {1} is gegeven", en: "the day on which room {1} was given")),
        Name(
            "room.given[].askedOn",
            LocalizedText(
                nl: "de dag waarop is gevraagd of ruimte {1} wordt gevoeld",
                en: "the day on which it was asked whether room {1} is felt")),
        Name(
            "room.given[].isFelt",
            LocalizedText(
                nl: "of professionals ruimte {1} voelen", en: "whether professionals feel room {1}")),
        Name(
            "room.given[].discussedOn",
            LocalizedText(
                nl: "het gesprek over het verschil bij ruimte {1}",
                en: "the talk about the difference at room {1}")),
        Name(
            "room.isFlexible",
            LocalizedText(
                nl: "of regels ruimte laten voor flexibiliteit", en: "whether rules leave room to be flexible")
        ),
        Name(
            "room.hasRoomToReflect",
            LocalizedText(nl: "of er ruimte is voor reflectie", en: "whether there is room to reflect")),
        Name(
            "room.obstacleViews",
            LocalizedText(nl: "wanneer belemmeringen zijn bekeken", en: "when obstacles were looked at")),
        Name(
            "room.obstacleViews.complete",
            LocalizedText(
                nl: "of is vastgelegd hoe vaak belemmeringen zijn bekeken",
                en: "whether each look at obstacles was recorded")),
        Name(
            "room.obstacleViews.recent",
            LocalizedText(nl: "een recente blik op belemmeringen", en: "a recent look at obstacles")),
        Name(
            "room.obstacleViews[].on",
            LocalizedText(nl: "de dag van blik {1} op belemmeringen", en: "the day of look {1} at obstacles")),
        Name(
            "room.obstacleViews[].tellsHowToRemove",
            LocalizedText(
                nl: "of blik {1} zegt hoe belemmeringen weg kunnen",
                en: "whether look {1} tells how obstacles can be removed")),
    ]).adding(PlaceNames(elements))

    private static let elements: [Name] = {
        var names: [Name] = []
        for element in EscalationRouteElement.allCases {
            let name = element.term.name
            names.append(
                Name(
                    "room.escalationRoutes[]." + element.rawValue,
                    LocalizedText(nl: name.nl + " in escalatieroute {1}", en: name.en + " in route of escalation {1}")))
        }
        return names
    }()
}
