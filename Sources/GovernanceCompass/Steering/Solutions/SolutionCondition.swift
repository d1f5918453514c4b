public import Domain

/// What a solution direction depends on (voorwaarde van een oplossingsrichting).
///
/// Of an (un)wise way out it is the condition under which that is wise, as the source says; of the others it is what they
/// hang on. People judge whether it holds; the source warns that it often is assumed and false.
public enum SolutionCondition: String, ClosedList, Transferable {
    /// Professionals share the steerer's values.
    case professionalsShareValues
    /// Professionals can say what citizens value.
    case professionalsSpeakForCitizens
    /// The steerer understands the problem.
    case problemIsUnderstood
    /// The steerer knows what behaviour helps.
    case helpfulBehaviourIsKnown
    /// Citizens are able.
    case citizensAreAble
    /// Citizens are willing.
    case citizensAreWilling
    /// Steerer and citizens know what citizens value.
    case citizensValuesAreKnown
    /// They share that view.
    case viewIsShared
    /// Steerer and steered share interests.
    case interestsAreShared
    /// Others are willing to go along.
    case othersGoAlong
    /// The three preconditions hold and no pitfall dominates.
    case canvasIsSound
    /// The institution leaves room.
    case institutionLeavesRoom
    /// Values of professionals stay central.
    case professionalsStayCentral
    /// There is real transfer by training.
    case trainingTransfers
    /// There is no extra administrative burden.
    case noExtraBurden
    /// Steerers are willing to give in on their own values.
    case steerersGiveIn

    /// The directions that it is a condition of.
    public var directions: [SolutionDirection] {
        switch self {
        case .professionalsShareValues, .professionalsSpeakForCitizens: [.newPublicService]
        case .problemIsUnderstood, .helpfulBehaviourIsKnown, .citizensAreAble, .citizensAreWilling:
            [.responsibilisation]
        case .citizensValuesAreKnown, .viewIsShared, .interestsAreShared: [.publicValueManagement]
        case .othersGoAlong:
            [.liveWithProblems, .decompositionAndImprovisation, .sociologicalImagination, .frameReflection]
        case .canvasIsSound: [.interpretAndConnect]
        case .institutionLeavesRoom: [.doTheDinges]
        case .professionalsStayCentral: [.attractiveEmployment]
        case .trainingTransfers: [.transferableApproach]
        case .noExtraBurden: [.meaningfulMeasurement]
        case .steerersGiveIn: [.attractiveEmployment, .transferableApproach, .meaningfulMeasurement]
        }
    }

    /// The term.
    public var term: Term {
        let (nl, en) = name
        let (meaning, meaningInEnglish) = definition
        return Term(
            rawValue, LocalizedText(nl: nl, en: en),
            definition: LocalizedText(nl: meaning, en: meaningInEnglish), citations: citations)
    }

    private var citations: [Citation] {
        switch self {
        case .professionalsShareValues, .professionalsSpeakForCitizens, .problemIsUnderstood,
            .helpfulBehaviourIsKnown, .citizensAreAble, .citizensAreWilling, .citizensValuesAreKnown, .viewIsShared,
            .interestsAreShared:
            [.sturen("2.4.1")]
        case .othersGoAlong: [.sturen("2.4.3"), .sturen("5.1")]
        case .canvasIsSound, .institutionLeavesRoom: [.sturen("2.4.3")]
        case .professionalsStayCentral, .trainingTransfers, .noExtraBurden: [.sturen("4.4.1")]
        case .steerersGiveIn: [.sturen("5.1")]
        }
    }

    private var name: (nl: String, en: String) {
        switch self {
        case .professionalsShareValues: ("professionals delen de waarden", "professionals share the values")
        case .professionalsSpeakForCitizens: ("professionals verwoorden de burger", "professionals speak for citizens")
        case .problemIsUnderstood: ("het probleem is begrepen", "the problem is understood")
        case .helpfulBehaviourIsKnown: ("bekend is welk gedrag helpt", "it is known what behaviour helps")
        case .citizensAreAble: ("burgers kunnen het", "citizens are able")
        case .citizensAreWilling: ("burgers willen het", "citizens are willing")
        case .citizensValuesAreKnown: ("bekend is wat burgers waarderen", "it is known what citizens value")
        case .viewIsShared: ("die kijk wordt gedeeld", "that view is shared")
        case .interestsAreShared: ("belangen worden gedeeld", "interests are shared")
        case .othersGoAlong: ("anderen gaan mee", "others go along")
        case .canvasIsSound: ("klaar om te duiden en te verbinden", "ready to interpret and connect")
        case .institutionLeavesRoom: ("de instelling laat ruimte", "the institution leaves room")
        case .professionalsStayCentral: ("de professional blijft centraal", "the professional stays central")
        case .trainingTransfers: ("scholing draagt over", "training transfers")
        case .noExtraBurden: ("geen extra registratielast", "no extra administrative burden")
        case .steerersGiveIn: ("stuurders leveren in op eigen waarden", "steerers give in on own values")
        }
    }

    private var definition: (nl: String, en: String) {
        switch self {
        case .professionalsShareValues:
            ("Professionals delen waarden met wie stuurt.", "Professionals share values with who steers.")
        case .professionalsSpeakForCitizens:
            ("Professionals kunnen zeggen wat burgers belangrijk vinden.", "Professionals can say what citizens value.")
        case .problemIsUnderstood:
            ("Wie besluit begrijpt wat het probleem is.", "Who decides understands what the problem is.")
        case .helpfulBehaviourIsKnown:
            ("Wie besluit weet welk gedrag van burgers helpt.", "Who decides knows what behaviour of citizens helps.")
        case .citizensAreAble: ("Burgers zijn ertoe in staat.", "Citizens are able to do it.")
        case .citizensAreWilling: ("Burgers willen het zelf.", "Citizens want it themselves.")
        case .citizensValuesAreKnown:
            (
                "Wie stuurt en burgers zelf begrijpen wat burgers belangrijk vinden.",
                "Who steers and citizens themselves understand what citizens value."
            )
        case .viewIsShared:
            ("Zij delen daarover dezelfde visie.", "They share the same vision of it.")
        case .interestsAreShared:
            ("Stuurder en gestuurde delen elkaars belangen.", "Steerer and steered share each other's interests.")
        case .othersGoAlong:
            (
                "De rest van de organisatie en anderen willen mee.",
                "The rest of the organisation and others are willing."
            )
        case .canvasIsSound:
            (
                "De drie voorwaarden zijn er, en geen van de drie valkuilen overheerst.",
                "The three preconditions are there, and none of the three pitfalls dominates."
            )
        case .institutionLeavesRoom:
            ("Er is ruimte om van gebaande paden af te wijken.", "There is room to leave the beaten track.")
        case .professionalsStayCentral:
            (
                "Waarden van de professional gaan voor die van bestuur of accountant.",
                "Values of the professional go before those of board or accountant."
            )
        case .trainingTransfers:
            (
                "De werkwijze wordt echt overgedragen door scholing.",
                "The way of working is really passed on by training."
            )
        case .noExtraBurden:
            (
                "Professionals hebben er geen extra registratiewerk van.",
                "Professionals have no extra registering by it."
            )
        case .steerersGiveIn:
            (
                "Wie stuurt wil eigen waarden laten wijken voor die van de professional.",
                "Who steers is willing to let own values give way to those of the professional."
            )
        }
    }
}
