public import Domain

extension Rule where Subject == CaseFile {
    /// Unsafety stays on the table.
    public static let unsafetyStaysOnTheTable = Rule(
        prompt: RuleDescription(
            .parallel(28),
            title: LocalizedText(
                nl: "Zolang het onveilig is, blijft dat op tafel: concreet, feitelijk en in detail",
                en: "As long as it is unsafe, that stays on the table: concretely, factually and in detail"),
            asks: LocalizedText(
                nl:
                    "Hebt u de onveiligheid sinds de vorige keer weer concreet en feitelijk benoemd, en wat eronder zit?",
                en: "Since last time, did you name the unsafety concretely and factually again, and what lies under it?"
            ),
            appliesWhen: LocalizedText(
                nl: "het onveilig is, of het op het randje blijft", en: "it is unsafe, or stays on the edge"),
            mend: LocalizedText(
                nl: "Begin het volgende gesprek met wat er is gebeurd, en vraag hoe dat nu is.",
                en: "Begin the next talk with what happened, and ask how that is now."),
            strength: .method, responsible: .professionals,
            citations: [.parallel("Wat vraagt dit van professionals binnen de kind- en gezinsbescherming?")],
            misuse: LocalizedText(
                nl: "Blijven benoemen is geen verwijt, en hoeft niet waar iemand bij is voor wie het gevaarlijk is.",
                en:
                    "To keep naming is no reproach, and need not be done where somebody is there for whom it is dangerous."
            ),
            whyNotComputed: LocalizedText(
                nl: "Elk gesprek vastleggen zou te zwaar zijn; wie het gesprek voerde, weet wat er is benoemd.",
                en: "To record each talk would be too heavy; whoever led the talk knows what was named.")),
        applies: { file, exam in
            exam.holds(file.involvement.unsafety.present, at: "involvement.unsafety.present", of: .professionals)
                || exam.holds(file.dialogue.isOnTheEdge, at: "dialogue.isOnTheEdge", of: .professionals)
        })

    /// Connection and naming unsafety go together.
    public static let connectionAndNamingGoTogether = ofVoices(
        RuleDescription(
            .parallel(29),
            title: LocalizedText(
                nl: "Er is contact van mens tot mens, en tegelijk wordt eerlijk gezegd wat er onveilig is",
                en: "There is contact from person to person, and at the same time it is said honestly what is unsafe"),
            asks: LocalizedText(
                nl: "Wordt er naar uw verhaal geluisterd, en wordt er tegelijk eerlijk gezegd wat er onveilig is?",
                en: "Is your story listened to, and is it said honestly at the same time what is unsafe?"),
            appliesWhen: LocalizedText(nl: "er mensen betrokken zijn", en: "there are people concerned"),
            mend: LocalizedText(
                nl: "Vraag deze persoon wat er ontbreekt, het luisteren of het eerlijk zijn, en begin daar.",
                en: "Ask this person what is lacking, the listening or the honesty, and begin there."),
            strength: .method, responsible: .professionals,
            citations: [.parallel("Wat vraagt dit van professionals binnen de kind- en gezinsbescherming?")],
            misuse: LocalizedText(
                nl: "Het een vervangt het ander niet; de vraag gaat niet over één professional.",
                en: "Neither takes the place of the other; the question is not about one professional."),
            whyNotComputed: LocalizedText(
                nl: "Of luisteren en eerlijk zijn samengaan, merkt alleen wie tegenover de professional zit.",
                en: "Whether listening and honesty go together is noticed only by whoever faces the professional.")))

    /// The talk doubts, explores and asks.
    public static let talkIsEnquiring = ofVoices(
        RuleDescription(
            .parallel(34),
            title: LocalizedText(
                nl: "Professionals vragen door, durven te twijfelen en stellen hun eigen idee ter discussie",
                en: "Professionals enquire, dare to doubt and put their own idea up for discussion"),
            asks: LocalizedText(
                nl: "Wordt er open met u gepraat, en kan iemand van gedachten veranderen door wat u zegt?",
                en: "Do they talk with you openly, and can somebody change his or her mind by what you say?"),
            appliesWhen: LocalizedText(nl: "er mensen betrokken zijn", en: "there are people concerned"),
            mend: LocalizedText(
                nl:
                    "Stel deze persoon een vraag waarop u het antwoord nog niet weet, en vraag het ook aan een collega.",
                en: "Ask this person a question of which you do not know the answer yet, and ask a colleague too."),
            strength: .method, responsible: .professionals,
            citations: [.parallel("Wat vraagt dit van professionals binnen de kind- en gezinsbescherming?")],
            misuse: LocalizedText(
                nl: "Twijfelen aan een uitleg is niet: twijfelen aan wie vertelt dat er geweld was.",
                en: "To doubt an explanation is not to doubt somebody who tells that there was violence."),
            whyNotComputed: LocalizedText(
                nl: "Of een gesprek open was, weet wie er iets zei en zag wat daarmee gebeurde.",
                en: "Whether a talk was open is known to whoever said something and saw what came of it.")))

    /// Help is made to measure.
    public static let helpIsMadeToMeasure = Rule(
        prompt: RuleDescription(
            .parallel(43),
            title: LocalizedText(
                nl: "Wat er gebeurt is op maat, en geen standaardoplossing",
                en: "What is done is made to measure, and no standard solution"),
            asks: LocalizedText(
                nl: "Past wat u doet bij deze mensen, en is het niet gekozen omdat het het gewone pakket is?",
                en: "Does what you do fit these people, and was it not chosen for being the usual package?"),
            appliesWhen: LocalizedText(nl: "er een hulpverleningsplan is", en: "there is an assistance plan"),
            mend: LocalizedText(
                nl: "Vraag wat in dit huishouden wél zou werken, en spreek af waarin u van het gewone afwijkt.",
                en: "Ask what would work in this household, and agree in what you depart from the usual."),
            strength: .method, responsible: .professionals,
            citations: [.parallel("Wat vraagt dit van professionals binnen de kind- en gezinsbescherming?")],
            whyNotComputed: LocalizedText(
                nl: "Dezelfde hulp kan bij het ene gezin passen en bij het andere niet; dat is een vakoordeel.",
                en: "The same help can fit one family and not another; that is a professional judgement.")),
        applies: { file, exam in exam.fact(file.assistancePlan, at: "assistancePlan").exists })

    /// People are seen as people.
    public static let peopleAreSeenAsPeople = ofVoices(
        RuleDescription(
            .parallel(78),
            title: LocalizedText(
                nl: "Kinderen en volwassenen worden als mens gezien; een formulier of protocol is niet wat bepaalt",
                en: "Children and adults are seen as people; no form or protocol is what decides"),
            asks: LocalizedText(
                nl: "Voelt u zich als mens gezien, en niet als een formulier dat ingevuld moet worden?",
                en: "Do you feel seen as a person, and not as a form to fill in?"),
            appliesWhen: LocalizedText(nl: "er mensen betrokken zijn", en: "there are people concerned"),
            mend: LocalizedText(
                nl: "Leg de papieren weg, vertel wie u bent, en vraag deze persoon naar zijn of haar verhaal.",
                en: "Put the papers away, say who you are, and ask this person for his or her story."),
            strength: .method, responsible: .professionals,
            citations: [.parallel("Wat vraagt dit van professionals binnen de kind- en gezinsbescherming?")],
            misuse: LocalizedText(
                nl: "Ook deze vraag is geen formulier: stel haar in een gesprek, en niet als lijst.",
                en: "This question is no form either: ask it in a talk, and not as a list."),
            whyNotComputed: LocalizedText(
                nl: "Je als mens gezien voelen is een ervaring, die geen formulier kan vaststellen.",
                en: "To feel seen as a person is an experience that no form can establish.")))

    /// The professional stands beside the household.
    public static let professionalStandsBeside = ofVoices(
        RuleDescription(
            .parallel(79),
            title: LocalizedText(
                nl: "Professionals staan naast het huishouden, en zoeken samen uit wat er speelt en wat past",
                en: "Professionals stand beside the household, and find out together what is going on and what fits"),
            asks: LocalizedText(
                nl: "Zoekt u samen uit wat er speelt en wat de volgende stap is, en houdt u zelf de regie?",
                en: "Do you find out together what is going on and what the next step is, and do you keep control?"),
            appliesWhen: LocalizedText(nl: "er mensen betrokken zijn", en: "there are people concerned"),
            mend: LocalizedText(
                nl: "Vraag deze persoon hoe die het begrijpt en welke stap past, voordat u zelf iets voorstelt.",
                en: "Ask this person how he or she understands it and which step fits, before you propose anything."),
            strength: .method, responsible: .professionals, citations: [.parallel("Parallele transformaties")],
            misuse: LocalizedText(
                nl: "Naast iemand staan is niet: wegkijken van wat die een ander aandoet.",
                en: "To stand beside somebody is not to look away from what he or she does to another."),
            whyNotComputed: LocalizedText(
                nl: "Of er echt samen is gezocht, kunnen alleen de mensen in het huishouden zeggen.",
                en: "Whether people really looked together only those in the household can say.")))

    /// The request leads, not the own task or what is available.
    public static let interventionFollowsRequest = Rule(
        prompt: RuleDescription(
            .parallel(80),
            title: LocalizedText(
                nl: "Wat er wordt ingezet volgt uit de hulpvraag, en niet uit de eigen taak of wat er toevallig is",
                en:
                    "What is used follows from the request for help, and not from the own task or what happens to be there"
            ),
            asks: LocalizedText(
                nl:
                    "Koos u dit als antwoord op wat het huishouden vraagt, en niet omdat het uw taak is of er toevallig is?",
                en:
                    "Did you choose this as an answer to what the household asks for, and not because it is your task or "
                    + "happens to be there?"),
            appliesWhen: LocalizedText(nl: "er een hulpverleningsplan is", en: "there is an assistance plan"),
            mend: LocalizedText(
                nl: "Leg de hulpvraag naast wat er gebeurt, en zeg wat er ontbreekt, ook als het er nog niet is.",
                en: "Put the request beside what is done, and say what is lacking, also if it does not exist yet."),
            strength: .method, responsible: .professionals, citations: [.parallel("Parallele transformaties")],
            whyNotComputed: LocalizedText(
                nl: "Een plan laat zien wat is gekozen, en niet waarom; dat weet wie koos.",
                en: "A plan shows what was chosen, and not why; whoever chose knows that.")),
        applies: { file, exam in exam.fact(file.assistancePlan, at: "assistancePlan").exists })

    /// Understanding comes before change.
    public static let understandingComesBeforeChange = ofVoices(
        RuleDescription(
            .parallel(81),
            title: LocalizedText(
                nl: "Eerst is er contact en begrip, en van daaruit komt verandering",
                en: "First there is connection and understanding, and from there comes change"),
            asks: LocalizedText(
                nl: "Begreep men eerst hoe het bij u is, voordat u iets moest veranderen?",
                en: "Did they first understand how things are with you, before you had to change something?"),
            appliesWhen: LocalizedText(nl: "er mensen betrokken zijn", en: "there are people concerned"),
            mend: LocalizedText(
                nl: "Ga terug naar het verhaal van deze persoon, en kijk daarna of de stappen nog passen.",
                en: "Go back to this person's story, and then see whether the steps still fit."),
            strength: .method, responsible: .professionals, scope: .foodValley,
            citations: [.parallel("De proeftuin in FoodValley")],
            misuse: LocalizedText(
                nl: "Tijd nemen geldt niet bij acuut gevaar.", en: "To take time does not hold in acute danger."),
            whyNotComputed: LocalizedText(
                nl: "Of het begrip er eerst was, weet de persoon van wie verandering werd gevraagd.",
                en: "Whether understanding came first is known to the person who was asked to change."),
            tensions: [
                Tension(
                    with: .proeftuin(78),
                    reading: LocalizedText(
                        nl: "De schade van wachten telt mee; bij acuut gevaar wordt nu gehandeld.",
                        en: "The harm of waiting counts; in acute danger one acts now."))
            ], yieldsTo: [.acuteDanger]))

    /// A question to each of those concerned about their own experience.
    private static func ofVoices(_ description: RuleDescription) -> Rule {
        Rule(
            prompt: description, ownExperience: true, suspendedBy: .suspectedCoerciveControl,
            ofEach: { file, ask in file.household.forEachVoice(ask) },
            applies: { file, exam in exam.exists(file.household.concerned, at: "involvement.household.concerned") })
    }
}
