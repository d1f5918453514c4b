public import Domain

extension Rule where Subject == Ambition {
    /// The four basic principles are taken in.
    public static let ambitionTakesPrinciplesIn = Rule(
        RuleDescription(
            .kompas(59),
            title: LocalizedText(
                nl: "De ambitie neemt de vier basisprincipes van het Toekomstscenario mee",
                en: "The ambition takes in the four basic principles of the Toekomstscenario"),
            asks: LocalizedText(
                nl:
                    "Gezinsgericht, rechtsbeschermend en transparant, eenvoudig en lerend: van elk is vastgelegd dat het "
                    + "erin zit.",
                en:
                    "Family-oriented, rights-protecting and transparent, simple and learning: of each it is recorded that "
                    + "it is in."),
            appliesWhen: .ambitionIsThere,
            mend: LocalizedText(
                nl: "Lees de ambitie nog eens met dit principe ernaast, en vul samen aan.",
                en: "Read the ambition once more with this principle beside it, and add together."),
            strength: .method, responsible: .coreGroup, citations: [.kompas("Stap 5")]),
        applies: { ambition, exam in exam.hasCome(ambition.formulatedOn, at: "formulatedOn") }
    ) { ambition, exam in
        exam.requireAll(in: ambition.principles, at: "ambitionPrinciples")
    }

    /// The ambition is made of everybody's input and carried by all.
    public static let ambitionIsCarried = Rule(
        RuleDescription(
            .kompas(60),
            title: LocalizedText(
                nl: "De ambitie is gemaakt met ieders inbreng, en bestuurders, binnenring, buitenring en andere "
                    + "betrokkenen dragen haar",
                en: "The ambition is made of everybody's input, and board members, inner ring, outer ring and others "
                    + "concerned carry it"),
            asks: LocalizedText(
                nl:
                    "Professionals, ervaringsdeskundigen, beleidsmakers en huishoudens gaven input. Bestuurders, "
                    + "binnenring, buitenring en overige betrokkenen dragen de ambitie.",
                en:
                    "Professionals, experts by experience, policy makers and households gave input. Board members, inner "
                    + "ring, outer ring and others concerned carry the ambition."),
            appliesWhen: .ambitionIsThere,
            mend: LocalizedText(
                nl: "Vraag deze groep wat zij mist, en pas de ambitie samen aan.",
                en: "Ask this group what it misses, and change the ambition together."),
            strength: .method, responsible: .coreGroup, citations: [.kompas("Stap 5")],
            misuse: LocalizedText(
                nl:
                    "Dragen is geen stemming: een groep die twijfelt, wijst op iets. Dat vier groepen voor ieders inbreng "
                    + "staan, is een keuze van deze SDK.",
                en: "To carry is no vote: a group that doubts points to something. That four groups stand for "
                    + "everybody's input is a choice of this SDK.")),
        applies: { ambition, exam in exam.hasCome(ambition.formulatedOn, at: "formulatedOn") }
    ) { ambition, exam in
        exam.requireAll(ConsultedGroup.ofAmbition, in: ambition.inputs, at: "ambitionInputs")
        exam.requireAll(in: ambition.carriers, at: "ambitionCarriers")
    }

    /// First the unsafe behaviour stops; the causes are tackled too.
    public static let unsafetyStopsFirst = Rule(
        RuleDescription(
            .kompas(62),
            title: LocalizedText(
                nl:
                    "Allereerst stopt het onveilige gedrag, en ook de oorzaken worden aangepakt; meestal met hulp, en bij "
                    + "ernstig geweld met eerdere bescherming",
                en:
                    "First of all the unsafe behaviour stops, and the causes are tackled too; mostly with help, and with "
                    + "earlier protection where violence is serious"),
            asks: LocalizedText(
                nl: "Alle vier de accenten staan in de visie, en stoppen van het onveilige gedrag staat vooraan.",
                en: "All four emphases stand in the vision, and stopping the unsafe behaviour comes first."),
            appliesWhen: .ambitionIsThere,
            mend: LocalizedText(
                nl: "Neem dit op in de visie, en bespreek wat het in de praktijk vraagt.",
                en: "Take this into the vision, and discuss what it asks in practice."),
            strength: .recommendation, responsible: .networkTogether,
            citations: [.kompas("Stap 5, Samenvatting ambitie Toekomstscenario")],
            misuse: LocalizedText(
                nl: "Meestal helpen is nooit een reden om met beschermen te wachten.",
                en: "Mostly helping is never a reason to wait with protecting.")),
        applies: { ambition, exam in exam.hasCome(ambition.formulatedOn, at: "formulatedOn") }
    ) { ambition, exam in
        exam.requireAll(in: ambition.emphases, at: "ambitionEmphases")
        let first = exam.fact(ambition.comesFirst, at: "ambitionComesFirst")
        exam.require(first == .stopUnsafeBehaviour, at: "ambitionComesFirst", seen: first.detail)
    }

    /// Asking for help is normal, and one knows where to go.
    public static let askingHelpIsNormal = Rule(
        prompt: RuleDescription(
            .kompas(63),
            title: LocalizedText(
                nl:
                    "Hulp vragen en krijgen is gewoon: zonder oordeel, met eigen keuzes, op maat, zonder steeds hetzelfde "
                    + "verhaal te doen, en mensen weten waar ze terechtkunnen",
                en: "To ask and get help is normal: without judgement, with own choices, tailored, without telling the "
                    + "same story over and over, and people know where to go"),
            asks: LocalizedText(
                nl: "Wist je waar je terechtkon, zonder dat iemand je veroordeelde? Kon je zelf kiezen wat bij jullie "
                    + "past, en hoefde je je verhaal niet steeds opnieuw te doen?",
                en: "Did you know where to go, without anybody judging you? Could you choose yourselves what fits you, "
                    + "and did you not have to tell your story over and over?"),
            mend: LocalizedText(
                nl: "Vraag mensen wat het moeilijk maakte, en begin met één ding.",
                en: "Ask people what made it hard, and begin with one thing."),
            strength: .recommendation, responsible: .networkTogether,
            citations: [.kompas("Stap 5, Samenvatting ambitie Toekomstscenario")],
            misuse: LocalizedText(
                nl: "Alleen huishoudens zelf antwoorden, ieder voor zich. Niet antwoorden mag ook, en niemand mag er "
                    + "iets van merken.",
                en: "Only households themselves answer, each for itself. Not to answer is fine too, and nobody must "
                    + "suffer for it."),
            whyNotComputed: LocalizedText(
                nl: "Schaamte, en de weg niet weten, ervaren huishoudens zelf; niemand anders weet hoe het voor "
                    + "hen is.",
                en: "Shame, and not knowing where to go, households experience; nobody else knows how it is for them.")),
        ownExperience: true)

    /// Appreciative interviews are held with a diverse group, safely and openly.
    public static let interviewsAreDiverse = Rule(
        RuleDescription(
            .kompas(64),
            title: LocalizedText(
                nl: "Aan de waarderende interviews deed een diverse groep mee, de buitenring was uitgenodigd, en de "
                    + "sfeer was veilig en open",
                en: "A diverse group took part in the appreciative interviews, the outer ring was invited, and the "
                    + "atmosphere was safe and open"),
            asks: LocalizedText(
                nl:
                    "De buitenring is uitgenodigd, meer dan één groep deed mee, en deelnemers vonden het veilig en open.",
                en:
                    "The outer ring was invited, more than one group took part, and participants found it safe and open."
            ),
            appliesWhen: LocalizedText(
                nl: "de ambitie met waarderende interviews is gemaakt",
                en: "the ambition was made by appreciative interviews"),
            mend: LocalizedText(
                nl: "Nodig alsnog uit wie ontbrak, en vraag wat een gesprek veilig maakt.",
                en: "Invite those who were absent after all, and ask what makes a talk safe."),
            strength: .method, responsible: .coreGroup,
            citations: [
                .kompas("Stap 5, Samen een ambitie formuleren aan de hand van waarderende interviews")
            ],
            misuse: LocalizedText(
                nl: "Meer dan één groep is het minste dat deze SDK vraagt; of de blik breed genoeg was, weten de "
                    + "deelnemers.",
                en: "More than one group is the least that this SDK asks; whether the view was broad enough the "
                    + "participants know.")),
        applies: { ambition, exam in
            let exist = exam.fact(ambition.interviews, at: "interviews").exists
            guard exist.isTrue else { return exist }
            return exam.hasCome(ambition.interviewsOn, at: "interviews.on")
        }
    ) { ambition, exam in
        guard let interviews = exam.need(ambition.interviews, at: "interviews") else { return }
        exam.requireAll([.outerRing], in: interviews.invited, at: "interviews.invited")
        exam.require(
            exam.areDiverse(interviews.groups, at: "interviews.groups"), at: "interviews.groups", seen: .none)
        exam.require(interviews.wasSafeAndOpen, is: true, at: "interviews.wasSafeAndOpen")
    }
}

extension RuleSet where Subject == Ambition {
    /// The rules about an ambition.
    public static let ambition = RuleSet(
        [
            .ambitionTakesPrinciplesIn, .ambitionIsCarried, .unsafetyStopsFirst, .askingHelpIsNormal,
            .interviewsAreDiverse,
        ], places: .ambition)
}

extension ConsultedGroup {
    /// Whose input an ambition is made of: that these four stand for all involved is a decision of this SDK.
    fileprivate static let ofAmbition: [ConsultedGroup] = [
        .professionals, .expertsByExperience, .policyMakers, .households,
    ]
}

extension LocalizedText {
    fileprivate static let ambitionIsThere = LocalizedText(
        nl: "er een ambitie is verwoord", en: "an ambition was put into words")
}
