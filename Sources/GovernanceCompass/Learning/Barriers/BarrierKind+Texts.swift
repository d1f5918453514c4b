internal import Domain

extension BarrierKind {
    /// What the term of a kind is made of.
    struct Texts {
        let name: LocalizedText
        let definition: LocalizedText
        let citations: [Citation]
        let aliases: [Term.Alias]

        init(
            _ name: LocalizedText, _ definition: LocalizedText, _ citations: [Citation], aliases: [Term.Alias] = []
        ) {
            self.name = name
            self.definition = definition
            self.citations = citations
            self.aliases = aliases
        }
    }

    /// What its term is made of.
    var texts: Texts {
        switch self {
        case .fearOfConsequences:
            Texts(
                LocalizedText(nl: "angst voor gevolgen", en: "fear of consequences"),
                LocalizedText(
                    nl: "Grenzen opzoeken durft men niet, uit angst voor klacht, tucht of media.",
                    en: "People dare not seek limits, for fear of complaints, discipline or media."),
                [.domein("4.1")], aliases: [Term.Alias("grenzen opzoeken en angst voor consequenties", in: .domein)])
        case .lackOfMandate:
            Texts(
                LocalizedText(nl: "gebrek aan mandaat", en: "lack of mandate"),
                LocalizedText(
                    nl: "Wie met het huishouden werkt kan niet zelf doorzetten.",
                    en: "Who works with the household cannot push through."),
                [.domein("4.1")])
        case .privacyUncertainty:
            Texts(
                LocalizedText(nl: "onduidelijkheid over privacyregels", en: "uncertainty about privacy rules"),
                LocalizedText(
                    nl: "Regels over delen worden verschillend gelezen, en men deelt te weinig.",
                    en: "Rules on sharing are read differently, and people share too little."),
                [.domein("4.1"), .kompas("Stap 3")], aliases: [Term.Alias("privacyregelgeving", in: .kompas)])
        case .lackOfCapacity:
            Texts(
                LocalizedText(nl: "gebrek aan capaciteit", en: "lack of capacity"),
                LocalizedText(
                    nl: "Verloop, zware casussen en schaarse kennis laten geen ruimte.",
                    en: "Turnover, heavy cases and scarce knowledge leave no room."),
                [.domein("4.1")])
        case .experiencedDistance:
            Texts(
                LocalizedText(
                    nl: "ervaren afstand tussen lagen en domeinen",
                    en: "experienced distance between layers and domains"),
                LocalizedText(
                    nl: "Mensen vinden elkaar niet, letterlijk of in hoe zij denken.",
                    en: "People do not find each other, literally or in how they think."),
                [.domein("4.2")], aliases: [Term.Alias("eilandjes", in: .domein)])
        case .lackOfSharedOwnership:
            Texts(
                LocalizedText(nl: "gebrek aan gezamenlijk eigenaarschap", en: "lack of shared ownership"),
                LocalizedText(
                    nl: "Niet duidelijk is wiens taak het is, en ieder ziet het bij een ander.",
                    en: "It is unclear whose task it is, and each sees it with another."),
                [.domein("4.2")])
        case .weakLayerConnection:
            Texts(
                LocalizedText(
                    nl: "zwakke verbinding tussen professionals, managers en bestuurders",
                    en: "weak connection among professionals, managers and administrators"),
                LocalizedText(
                    nl: "Lagen hangen van elkaar af en raken elkaar uit het oog.",
                    en: "Layers depend on each other and lose sight of each other."),
                [.domein("4.2")])
        case .externalPartners:
            Texts(
                LocalizedText(nl: "partners buiten de gemeentegrenzen", en: "partners outside the municipality"),
                LocalizedText(
                    nl: "Partners werken voor meer gemeenten, die van elkaar verschillen.",
                    en: "Partners work for more municipalities, which differ from each other."),
                [.domein("4.2")])
        case .changeOverload:
            Texts(
                LocalizedText(
                    nl: "opeenstapeling van pilots, veranderingen en beleid", en: "pile of pilots, changes and policy"),
                LocalizedText(
                    nl: "Er verandert zoveel tegelijk dat overzicht en rust ontbreken.",
                    en: "So much changes at once that overview and calm are lacking."),
                [.domein("4.3")])
        case .mediaScrutiny:
            Texts(
                LocalizedText(nl: "media-aandacht", en: "media scrutiny"),
                LocalizedText(
                    nl: "Jeugdhulp ligt onder een vergrootglas.", en: "Youth help is under a magnifying glass."),
                [.domein("4.3")])
        case .qualifiedProfessionals:
            Texts(
                LocalizedText(
                    nl: "gekwalificeerde professionals vinden en houden",
                    en: "finding and keeping qualified professionals"),
                LocalizedText(nl: "Geschikte mensen zijn schaars.", en: "Fit people are scarce."),
                [.sturen("4.3")])
        case .timelyHelp:
            Texts(
                LocalizedText(nl: "juiste hulp op het juiste moment", en: "the right help at the right moment"),
                LocalizedText(nl: "Hulp is er niet wanneer die nodig is.", en: "Help is not there when it is needed."),
                [.sturen("4.3")])
        case .embeddingAndScaling:
            Texts(
                LocalizedText(
                    nl: "borgen en uitbreiden van de werkwijze", en: "embedding and extending the way of working"),
                LocalizedText(
                    nl: "Wat werkt blijft niet vanzelf en groeit niet vanzelf.",
                    en: "What works does not stay by itself and does not grow by itself."),
                [.sturen("4.3")])
        case .steeringData:
            Texts(
                LocalizedText(nl: "data om op te sturen", en: "data to steer on"),
                LocalizedText(
                    nl: "Betrouwbare, overzichtelijke gegevens ontbreken.", en: "Reliable, clear data are lacking."),
                [.sturen("4.3")])
        case .networkSteering:
            Texts(
                LocalizedText(nl: "sturen van en in een netwerk", en: "steering of and in a network"),
                LocalizedText(
                    nl: "Niemand is de baas, en belangen verschillen.", en: "Nobody is the boss, and interests differ."),
                [.sturen("4.3")])
        case .existingStructures:
            Texts(
                LocalizedText(nl: "bestaande structuren", en: "existing structures"),
                LocalizedText(
                    nl: "Hoe het is ingericht past niet bij samenwerken.",
                    en: "How things are set up does not fit cooperation."),
                [.kompas("Stap 3")])
        case .differentCultures:
            Texts(
                LocalizedText(nl: "verschillende culturen", en: "different cultures"),
                LocalizedText(
                    nl: "Wat gewoon is verschilt per organisatie of domein.",
                    en: "What is usual differs by organisation or domain."),
                [.kompas("Stap 3")])
        case .fundingStreams:
            Texts(
                LocalizedText(nl: "financiering", en: "funding streams"),
                LocalizedText(
                    nl: "Geld stroomt langs andere lijnen dan de samenwerking.",
                    en: "Money runs along other lines than the cooperation."),
                [.kompas("Stap 3"), .kompas("Netwerkfinanciering")])
        case .nationalLegislation:
            Texts(
                LocalizedText(nl: "landelijke wetgeving", en: "national legislation"),
                LocalizedText(
                    nl: "Een wet belemmert, en dat is in het netwerk niet op te lossen.",
                    en: "A law hinders, and the network cannot solve that."),
                [.kompas("Stap 7")], aliases: [Term.Alias("systeembelemmering", in: .kompas)])
        case .differentLanguage:
            Texts(
                LocalizedText(nl: "verschil in taal", en: "difference in language"),
                LocalizedText(
                    nl: "Dezelfde woorden betekenen iets anders.", en: "The same words mean different things."),
                [.kompas("Wat als het schuurt?")])
        case .differentMethods:
            Texts(
                LocalizedText(nl: "verschil in werkwijze", en: "difference in ways of working"),
                LocalizedText(nl: "Ieder pakt het anders aan.", en: "Each goes about it differently."),
                [.kompas("Wat als het schuurt?")])
        case .differentPriorities:
            Texts(
                LocalizedText(nl: "verschil in prioriteiten", en: "difference in priorities"),
                LocalizedText(
                    nl: "Wat voor de een voorgaat, wacht bij de ander.",
                    en: "What comes first for one waits with another."),
                [.kompas("Wat als het schuurt?")])
        case .powerDifferences:
            Texts(
                LocalizedText(nl: "machtsverhoudingen", en: "power relations"),
                LocalizedText(nl: "Niet ieders stem weegt even zwaar.", en: "Not every voice weighs the same."),
                [.kompas("Wat als het schuurt?")])
        case .policyAndPractice:
            Texts(
                LocalizedText(nl: "grens tussen beleid en praktijk", en: "boundary between policy and practice"),
                LocalizedText(
                    nl: "Wie beleid maakt en wie het uitvoert leren niet van elkaar.",
                    en: "Who makes policy and who carries it out do not learn from each other."),
                [.parallel("Parallele transformaties")])
        case .knowledgeAndPractice:
            Texts(
                LocalizedText(nl: "grens tussen kennis en praktijk", en: "boundary between knowledge and practice"),
                LocalizedText(
                    nl: "Wat bekend is bereikt het werk niet, en andersom.",
                    en: "What is known does not reach the work, nor the other way round."),
                [.parallel("Parallele transformaties")])
        case .tryingAndRollingOut:
            Texts(
                LocalizedText(nl: "grens tussen beproeven en uitrollen", en: "boundary between trying and rolling out"),
                LocalizedText(
                    nl: "Eerst proberen en dan uitrollen zijn twee werelden.",
                    en: "Trying first and rolling out later are two worlds."),
                [.parallel("Parallele transformaties")])
        case .safetyAndLivelihood:
            Texts(
                LocalizedText(
                    nl: "grens tussen veiligheid en bestaanszekerheid", en: "boundary between safety and livelihood"),
                LocalizedText(
                    nl: "Zorg over veiligheid en zorg over bestaan staan los van elkaar.",
                    en: "Concern about safety and about livelihood stand apart."),
                [.parallel("Parallele transformaties")])
        case .youthAndAdults:
            Texts(
                LocalizedText(nl: "grens tussen jeugd en volwassenen", en: "boundary between youth and adults"),
                LocalizedText(
                    nl: "Aanbod voor jeugd en voor volwassenen sluit niet aan.",
                    en: "What is offered to youth and to adults does not connect."),
                [.parallel("Parallele transformaties")])
        case .careAndPunishment:
            Texts(
                LocalizedText(nl: "grens tussen zorg en straf", en: "boundary between care and punishment"),
                LocalizedText(
                    nl: "Hulp en strafrecht werken langs elkaar heen.",
                    en: "Help and criminal law work past each other."),
                [.parallel("Parallele transformaties")])
        }
    }
}
