internal import Domain

extension SolutionDirection {
    var citations: [Citation] {
        switch self {
        case .newPublicService, .responsibilisation, .publicValueManagement: [.sturen("2.4.1")]
        case .liveWithProblems, .decompositionAndImprovisation, .sociologicalImagination, .frameReflection:
            [.sturen("2.4.2"), .sturen("4.4.3")]
        case .interpretAndConnect, .doTheDinges: [.sturen("2.4.3"), .sturen("4.4.2")]
        case .attractiveEmployment, .transferableApproach, .meaningfulMeasurement: [.sturen("4.4.1")]
        }
    }

    var aliases: [Term.Alias] {
        let words: [String] =
            switch self {
            case .newPublicService: ["New Public Service"]
            case .responsibilisation: ["responsibilization", "risicomanagementperspectief", "solidarity"]
            case .publicValueManagement: ["Public Value Management", "PVM", "Performance Governance", "PG"]
            case .liveWithProblems, .decompositionAndImprovisation, .frameReflection, .interpretAndConnect: []
            case .sociologicalImagination: ["sociologische verbeeldingskracht"]
            case .doTheDinges: ["dingesen", "institutionele entrepreneur", "best person", "sleutelfiguur"]
            case .attractiveEmployment: ["aantrekkelijk werkgeversschap"]
            case .transferableApproach: ["overdraagbaar maken van de aanpak"]
            case .meaningfulMeasurement: ["betekenisvolle metingen"]
            }
        return words.map { Term.Alias($0, in: .sturen) }
    }

    var texts: (name: LocalizedText, definition: LocalizedText) {
        switch self {
        case .newPublicService:
            (
                LocalizedText(nl: "professionaliteit herbevestigen", en: "reaffirming professionalism"),
                LocalizedText(
                    nl: "De professional verbindt wat inhoudelijk nodig is met waarden van burgers.",
                    en: "The professional links what is needed in substance with values of citizens.")
            )
        case .responsibilisation:
            (
                LocalizedText(nl: "medeverantwoordelijk maken", en: "making co-responsible"),
                LocalizedText(
                    nl: "Burgers worden aangespoord om waarden van de stuurder over te nemen en mee te doen.",
                    en: "Citizens are nudged to adopt values of the steerer and to take part.")
            )
        case .publicValueManagement:
            (
                LocalizedText(
                    nl: "sturen op publieke waarde of gezamenlijke prestaties",
                    en: "steering on public value or joint performance"),
                LocalizedText(
                    nl: "Wat gebruikers waarderen, of samen bepaalde prestaties, leidt de afstemming.",
                    en: "What users value, or performance set together, leads the alignment.")
            )
        case .liveWithProblems:
            (
                LocalizedText(nl: "leef met problemen", en: "live with problems"),
                LocalizedText(
                    nl: "Verlies aanvaarden, en de drang om in te grijpen matigen.",
                    en: "To accept loss, and to moderate the urge to intervene.")
            )
        case .decompositionAndImprovisation:
            (
                LocalizedText(nl: "decompositie en improvisatie", en: "decomposition and improvisation"),
                LocalizedText(
                    nl: "Scheiden wat te weten is van wat niet te weten is, en stap voor stap proberen en leren.",
                    en: "To part what can be known from what cannot, and to try and learn step by step.")
            )
        case .sociologicalImagination:
            (
                LocalizedText(nl: "sociologische verbeelding", en: "sociological imagination"),
                LocalizedText(
                    nl: "De probleemdefinitie bevragen en het probleem achter het probleem zien.",
                    en: "To question the definition of the problem and see the problem behind it.")
            )
        case .frameReflection:
            (
                LocalizedText(nl: "kaderreflectie", en: "frame reflection"),
                LocalizedText(
                    nl: "De overtuigingen achter het eigen standpunt heroverwegen.",
                    en: "To reconsider the convictions behind one's own position.")
            )
        case .interpretAndConnect:
            (
                LocalizedText(nl: "duiden en verbinden", en: "interpret and connect"),
                LocalizedText(
                    nl: "Doelen en belangen van de ander begrijpen en naast die van jezelf leggen, en andersom.",
                    en: "To understand goals and interests of the other and lay them beside one's own, and back.")
            )
        case .doTheDinges:
            (
                LocalizedText(nl: "doe de Dinges", en: "do the Dinges"),
                LocalizedText(
                    nl:
                        "Mensen en organisaties bij elkaar brengen en dingen voor elkaar krijgen, ook zonder bevoegdheid.",
                    en: "To bring people and organisations together and get things done, also without formal powers.")
            )
        case .attractiveEmployment:
            (
                LocalizedText(nl: "aantrekkelijk werkgeverschap", en: "attractive employment"),
                LocalizedText(
                    nl: "Werk inrichten naar wat professionals waarderen, zodat zij komen en blijven.",
                    en: "To arrange work by what professionals value, so that they come and stay.")
            )
        case .transferableApproach:
            (
                LocalizedText(nl: "de aanpak overdraagbaar maken", en: "making the approach transferable"),
                LocalizedText(
                    nl: "Onderzoeken en vastleggen wat werkt, en mensen erin scholen.",
                    en: "To research and record what works, and to train people in it.")
            )
        case .meaningfulMeasurement:
            (
                LocalizedText(nl: "betekenisvol meten", en: "measuring meaningfully"),
                LocalizedText(
                    nl: "Tellen en vertellen of ambities worden gehaald.",
                    en: "To count and tell whether ambitions are reached.")
            )
        }
    }
}
