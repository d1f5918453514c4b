public import Domain

extension PlaceNames {
    /// What the places of a network map are called.
    public static let networkMap = PlaceNames([
        Name("goal", LocalizedText(nl: "het voorlopige doel", en: "the provisional goal")),
        Name(
            "goal.agreedOn",
            LocalizedText(nl: "de dag waarop het doel is afgesproken", en: "the day on which the goal was agreed")),
        Name(
            "goal.isInLineWithScenario",
            LocalizedText(
                nl: "of het doel past bij het Toekomstscenario",
                en: "whether the goal is in line with the Toekomstscenario")),
        Name(
            "drawnOn",
            LocalizedText(nl: "de dag waarop de kaart is getekend", en: "the day on which the map was drawn")),
        Name("parties", LocalizedText(nl: "de partijen op de kaart", en: "the parties on the map")),
        Name(
            "parties.complete",
            LocalizedText(nl: "of alle partijen op de kaart staan", en: "whether all parties are on the map")),
        Name(
            "parties[].holdsCertificate",
            LocalizedText(nl: "het certificaat van {1}", en: "the certificate of {1}")),
        Name("parties[].kind", LocalizedText(nl: "wat voor partij {1} is", en: "what kind of party {1} is")),
        Name("lines", LocalizedText(nl: "de lijnen op de kaart", en: "the lines on the map")),
        Name(
            "lines.complete",
            LocalizedText(nl: "of alle lijnen op de kaart staan", en: "whether all lines are on the map")),
        Name(
            "lines[][].action",
            LocalizedText(
                nl: "een actie op de lijn tussen {1} en {2}", en: "an action on the line between {1} and {2}")),
        Name(
            "lines[][].seenBy[]",
            LocalizedText(
                nl: "hoe {3} de lijn tussen {1} en {2} ziet", en: "how {3} sees the line between {1} and {2}")),
        Name("actions", LocalizedText(nl: "de acties", en: "the actions")),
        Name(
            "actions.complete",
            LocalizedText(nl: "of alle acties zijn vastgelegd", en: "whether all actions were recorded")),
        Name("actions[].owners", LocalizedText(nl: "wie actie {1} oppakt", en: "who takes up action {1}")),
        Name(
            "actions[].rank",
            LocalizedText(nl: "de plaats van actie {1} in de volgorde", en: "the place of action {1} in the order")),
        Name(
            "reflection",
            LocalizedText(nl: "de vragen die over de kaart zijn gesteld", en: "the questions asked over the map")),
        Name(
            "closedOn",
            LocalizedText(nl: "de plenaire afsluiting", en: "the closing with everybody in one room")),
        Name(
            "steering.complete",
            LocalizedText(
                nl: "of alle gezamenlijke sturing is vastgelegd", en: "whether all shared steering was recorded")),
        Name(
            "steering[].scale",
            LocalizedText(nl: "de schaal van de sturing {1}", en: "the scale of the steering {1}")),
        Name(
            "steering[].parties",
            LocalizedText(nl: "welke partijen sturen bij {1}", en: "which parties steer at {1}")),
        Name(
            "steering[].layers",
            LocalizedText(nl: "wie er sturen bij {1}", en: "who steers at {1}")),
        Name("waits", LocalizedText(nl: "wie op wie wacht", en: "who waits for whom")),
        Name(
            "waits.complete",
            LocalizedText(
                nl: "of van iedereen bekend is op wie die wacht", en: "whether it is known of all whom they wait for")),
        Name(
            "waits.circles[]",
            LocalizedText(
                nl: "de kring van wachtende partijen waar {1} bij hoort",
                en: "the circle of waiting parties that {1} belongs to")),
        Name(
            "firstSteps.complete",
            LocalizedText(
                nl: "of bekend is wie de eerste stap zet", en: "whether it is known who takes the first step")),
    ]).adding(PlaceNames(questions)).adding(PlaceNames(partners)).adding(PlaceNames(sectors))
        .adding(PlaceNames(scales))

    private static let questions: [Name] = {
        var names: [Name] = []
        for question in ReflectionQuestion.allCases {
            let name = question.term.name
            names.append(
                Name(
                    Address.reflection(question).path,
                    LocalizedText(nl: "de vraag “" + name.nl + "”", en: "the question “" + name.en + "”")))
        }
        return names
    }()

    private static let sectors: [Name] = {
        var names: [Name] = []
        for sector in NetworkSector.allCases {
            let name = sector.term.name
            names.append(
                Name(
                    Address.sector(sector).path,
                    LocalizedText(nl: name.nl + " op de kaart", en: name.en + " on the map")))
            names.append(
                Name(
                    Address.relation(of: sector).path,
                    LocalizedText(
                        nl: "samenwerking van " + name.nl + " met een andere sector",
                        en: "cooperation of " + name.en + " with another sector")))
        }
        return names
    }()

    private static let scales: [Name] = {
        var names: [Name] = []
        for scale in SteeringScale.allCases {
            let (place, manager) = (scale.scale.term.name, Address.steering(scale, .manager))
            names.append(
                Name(
                    manager.path,
                    LocalizedText(
                        nl: "managers die " + place.nl + " samen sturen", en: "managers who steer together, " + place.en
                    )))
            names.append(
                Name(
                    Address.steering(scale, .director).path,
                    LocalizedText(
                        nl: "bestuurders die " + place.nl + " samen sturen",
                        en: "directors who steer together, " + place.en)))
        }
        return names
    }()

    private static let partners: [Name] = {
        var names: [Name] = []
        for kind in NetworkPartyKind.closePartners {
            let name = kind.term.name
            names.append(
                Name(
                    Address.kind(kind).path,
                    LocalizedText(nl: name.nl + " op de kaart", en: name.en + " on the map")))
            names.append(
                Name(
                    Address.relation(of: kind).path,
                    LocalizedText(
                        nl: "samenwerking van " + name.nl + " met een ander van de vijf",
                        en: "cooperation of " + name.en + " with another of the five")))
        }
        return names
    }()
}

extension Address {
    /// Where a question stands among those that are asked over a map.
    static func reflection(_ question: ReflectionQuestion) -> Address { "reflection.\(question)" }

    /// Where a kind of party is looked for on a map; it is no identifier, and so it has a name of its own.
    static func kind(_ kind: NetworkPartyKind) -> Address { "kinds.\(kind)" }

    /// Where the cooperation of a kind of party with others is looked for on a map.
    static func relation(of kind: NetworkPartyKind) -> Address { "kinds.\(kind).relation" }
}
