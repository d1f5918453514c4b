public import Domain

// What only people can say of cooperation: meaning is shared in talk, and knowing and trusting are experienced.

extension Rule where Subject == Approach {
    /// Parties share what safety and direction mean.
    public static let definitionsAreShared = Rule(
        prompt: RuleDescription(
            .domein(25),
            title: LocalizedText(
                nl: "Wie samenwerken delen wat zij onder veiligheid en regie verstaan",
                en: "Those who cooperate share what they mean by safety and by direction"),
            asks: LocalizedText(
                nl: "Hebben jullie besproken wat ieder onder veiligheid en onder regie verstaat, en is daar iets "
                    + "gezamenlijks uit gekomen?",
                en: "Have you discussed what each means by safety and by direction, and did something common "
                    + "come of it?"),
            mend: LocalizedText(
                nl:
                    "Leg een casus zonder namen op tafel, en laat ieder zeggen wat er veilig aan is en wie regie heeft.",
                en: "Lay a case without names on the table, and let each say what is safe in it and who has "
                    + "direction."),
            strength: .recommendation, responsible: .approachOrganisations,
            citations: [.domein("5.2"), .domein("Bijlage 1.1"), .domein("Bijlage 1.2")],
            misuse: LocalizedText(
                nl: "Verschil van kijk is geen fout; verstop het niet achter één woord.",
                en: "To see differently is no fault; do not hide it behind one word."),
            whyNotComputed: LocalizedText(
                nl: "Twee gelijke definities op papier bewijzen niets; of men elkaar begrijpt, blijkt in een gesprek.",
                en: "Two equal definitions on paper prove nothing; whether people understand each other shows "
                    + "in talk.")),
        ownExperience: true,
        ofEach: { approach, ask in approach.forEachVoice(of: [.professional, .chainPartner], ask) })

    /// Agreements on privacy give comfort in acting.
    public static let privacyAgreementsGiveComfort = Rule(
        prompt: RuleDescription(
            .domein(42),
            title: LocalizedText(
                nl: "De privacy-afspraken geven comfort in het handelen, en gaan verder dan de wet uitleggen",
                en: "The privacy agreements give comfort in acting, and go further than explaining the law"),
            asks: LocalizedText(
                nl:
                    "Geven de afspraken over privacy jullie houvast om te handelen en samen te werken, en gaan zij verder "
                    + "dan de wet uitleggen?",
                en: "Do the agreements on privacy give you something to hold on to in acting and cooperating, and do "
                    + "they go further than explaining the law?"),
            appliesWhen: LocalizedText(
                nl: "er een convenant is gemaakt of een afspraak over privacy is",
                en: "a covenant was made or there is an agreement on privacy"),
            mend: LocalizedText(
                nl: "Loop samen gevallen langs waarin men twijfelt, met een jurist erbij.",
                en: "Go together through cases of doubt, with a lawyer at hand."),
            strength: .recommendation, responsible: .approachLead,
            citations: [.domein("5.2"), .domein("5.3"), .domein("5.1")],
            misuse: LocalizedText(
                nl:
                    "Een convenant is volgens de bron niet strikt nodig; deze vraag zegt niet wat er gedeeld mag worden.",
                en: "By the source a covenant is not strictly necessary; this question does not say what may be shared."
            ),
            whyNotComputed: LocalizedText(
                nl: "Dat er afspraken zijn staat op papier; of zij houvast geven, voelt wie ermee werkt.",
                en: "That there are agreements stands on paper; whether they give comfort those who work with "
                    + "them feel.")),
        ownExperience: true,
        ofEach: { approach, ask in approach.forEachVoice(of: [.professional, .chainPartner], ask) },
        applies: { approach, exam in
            exam.hasCovenant(approach.cooperation) || exam.namesPrivacy(approach.cooperation)
        })

    /// Domains know each other, and what each can do and expects.
    public static let domainsKnowEachOther = Rule(
        prompt: RuleDescription(
            .domein(50),
            title: LocalizedText(
                nl: "Domeinen kennen elkaar, elkaars taken en mogelijkheden, en weten wat zij van elkaar "
                    + "kunnen verwachten",
                en: "Domains know each other, each other's tasks and possibilities, and what they can expect of each "
                    + "other"),
            asks: LocalizedText(
                nl: "Weten jullie elkaar in andere domeinen snel te vinden? Kennen jullie elkaars taken en "
                    + "mogelijkheden, en weten jullie wat je van elkaar kunt verwachten?",
                en: "Do you find each other quickly in other domains? Do you know each other's tasks and "
                    + "possibilities, and what you can expect of each other?"),
            mend: LocalizedText(
                nl: "Drink koffie met iemand uit een ander domein, en vraag wat die doet.",
                en: "Have coffee with somebody of another domain, and ask what that person does."),
            strength: .recommendation, responsible: .approachManagers,
            citations: [.domein("4.2"), .domein("Bijlage 6")],
            whyNotComputed: LocalizedText(
                nl: "Een adreslijst toont niet dat mensen elkaar kennen; dat ervaren zij zelf in het werk.",
                en: "A list of addresses does not show that people know each other; they experience that at work.")),
        ownExperience: true,
        ofEach: { approach, ask in approach.forEachVoice(of: [.professional, .chainPartner], ask) })

    /// Connection between domains is a secured way of working.
    public static let connectionIsSecured = Rule(
        prompt: RuleDescription(
            .domein(51),
            title: LocalizedText(
                nl: "De verbinding tussen domeinen is een geborgd werkproces en hangt niet van één mens af",
                en: "The connection between domains is a secured way of working and does not hang on one person"),
            asks: LocalizedText(
                nl: "Is de verbinding met andere domeinen een vast deel van het werk, zodat zij blijft als iemand "
                    + "weggaat?",
                en: "Is the connection with other domains a fixed part of the work, so that it stays when somebody "
                    + "leaves?"),
            mend: LocalizedText(
                nl: "Maak van wat nu vanzelf gaat bij iemand een afspraak van allen.",
                en: "Make what now comes by itself with somebody an agreement of all."),
            strength: .recommendation, responsible: .municipality,
            citations: [.domein("4.2"), .domein("Bijlage 6")],
            misuse: LocalizedText(
                nl: "Over hoe het werk is ingericht; wie nu verbindt is geen probleem.",
                en: "About how work is arranged; whoever connects now is no problem."),
            whyNotComputed: LocalizedText(
                nl: "Wat er gebeurt als iemand weggaat kunnen collega's inschatten; geen register hoort die "
                    + "persoon te noemen.",
                en: "What happens if somebody leaves colleagues can judge; no register should name that person.")),
        ownExperience: true,
        ofEach: { approach, ask in approach.forEachVoice(of: [.professional], ask) })

    /// Partners and local teams outside the pilot are taken along.
    public static let outsidersAreTakenAlong = Rule(
        prompt: RuleDescription(
            .proeftuin(76),
            title: LocalizedText(
                nl: "Partners en lokale teams buiten de proeftuin zijn meegenomen in de uitgangspunten, visie en "
                    + "methodieken",
                en: "Partners and local teams outside the pilot are taken along in principles, vision and methods"),
            asks: LocalizedText(
                nl: "Zijn jullie meegenomen in de uitgangspunten, de visie en de methodieken van de aanpak?",
                en: "Were you taken along in the principles, the vision and the methods of the approach?"),
            mend: LocalizedText(
                nl: "Kijk met deze partners naar een casus zonder namen, en leg uit waarom het anders gaat.",
                en: "Look with these partners at a case without names, and explain why it goes otherwise."),
            strength: .recommendation, responsible: .approachOrganisations,
            citations: [.proeftuin("7.3"), .proeftuin("6.7"), .proeftuin("5.2")],
            misuse: LocalizedText(
                nl:
                    "Meenemen is geen overnemen: ook waar een proeftuin meedoet blijven partners nodig. Anders denken is "
                    + "geen onwil.",
                en: "To take along is not to take over: where a pilot takes part partners stay needed too. To think "
                    + "otherwise is no ill will."),
            whyNotComputed: LocalizedText(
                nl: "Een verstuurde uitnodiging toont niet of iemand is meegenomen; de partners zeggen het zelf.",
                en: "An invitation that was sent does not show whether somebody was taken along; partners say "
                    + "so themselves."),
            restates: .domein(52)),
        ownExperience: true,
        ofEach: { approach, ask in approach.forEachVoice(of: [.chainPartner], ask) })

    /// What was arranged is simple, and those concerned understand it.
    public static let arrangementIsUnderstood = Rule(
        prompt: RuleDescription(
            .parallel(6),
            title: LocalizedText(
                nl: "De inrichting is eenvoudig, en ieder om wie het gaat begrijpt haar",
                en: "The arrangement is simple, and everyone concerned understands it"),
            asks: LocalizedText(
                nl: "Vindt u het eenvoudig hoe de hulp en bescherming hier geregeld zijn, en begrijpt u het?",
                en: "Do you find it simple how help and protection are arranged here, and do you understand it?"),
            mend: LocalizedText(
                nl: "Leg het uit in gewone woorden, en haal weg wat niemand kan uitleggen.",
                en: "Explain it in plain words, and remove what nobody can explain."),
            strength: .method, responsible: .approachOrganisations,
            citations: [.parallel("Een nieuw scenario voor de toekomst")],
            whyNotComputed: LocalizedText(
                nl: "Of iets te begrijpen is, hangt af van wie het moet begrijpen; alleen die kan het zeggen.",
                en: "Whether something can be understood depends on who has to understand it; only they can say.")),
        ownExperience: true,
        ofEach: { approach, ask in approach.forEachVoice(of: [.households], ask) })

    /// A project leader knows the own position and leaves room for others.
    public static let leadersKnowTheirPlace = Rule(
        guidance: RuleDescription(
            .domein(83),
            title: LocalizedText(
                nl: "Wie de aanpak trekt kent de eigen positie, laat anderen ruimte, en stemt de stijl af op het "
                    + "niveau",
                en: "Whoever leads the approach knows the own position, leaves others room, and fits the style "
                    + "to the level"),
            asks: LocalizedText(
                nl: "Vertrouwen geven, stimuleren, informeren, voorstellen doen of bepalen: elk niveau vraagt iets "
                    + "anders. Verschillende stijlen komen tot dezelfde mijlpalen.",
                en: "Giving trust, stimulating, informing, making proposals or deciding: each level takes something "
                    + "else. Different styles come to the same milestones."),
            mend: LocalizedText(
                nl: "Vraag anderen wat zij van jou nodig hebben, en wat zij liever zelf doen.",
                en: "Ask others what they need of you, and what they would rather do themselves."),
            strength: .tip, responsible: .approachLead,
            citations: [.domein("5.3"), .domein("7")],
            misuse: LocalizedText(nl: "Geen maat voor een projectleider.", en: "No measure of a project leader."),
            whyNotComputed: LocalizedText(
                nl: "Het is een advies over stijl; meer dan één stijl kan goed zijn, en geen ervan is verplicht.",
                en: "It is advice on style; more than one style can be right, and none of them is compulsory.")))

    /// The life of families comes first, and the professional's assignment is the way to think.
    public static let lifeworldComesFirst = Rule(
        guidance: RuleDescription(
            .domein(96),
            title: LocalizedText(
                nl: "De leefwereld van gezinnen staat voorop, en men redeneert vanuit de opdracht van de "
                    + "professional",
                en: "The life of families comes first, and one reasons from the professional's assignment"),
            asks: LocalizedText(
                nl:
                    "Houd daarbij rekening met de wettelijke kaders. Kijk er kritisch en creatief naar: binnen die kaders "
                    + "past vaak meer dan het lijkt.",
                en: "Reckon with the legal frames in doing so. Look at them critically and creatively: more often fits "
                    + "within those frames than it seems."),
            mend: LocalizedText(
                nl: "Begin het volgende overleg met wat een gezin meemaakte, zonder dat het te herkennen is.",
                en: "Begin the next meeting with what a family went through, in such a way that nobody is recognised."),
            strength: .tip, responsible: .approachLead,
            citations: [.domein("5.3"), .domein("7")],
            whyNotComputed: LocalizedText(
                nl: "Dit is een manier van denken; hoe iemand redeneert ligt nergens vast om te toetsen.",
                en: "This is a way of thinking; how somebody reasons is recorded nowhere to be tested.")))
}

extension Examination {
    /// Whether an agreement on privacy was recorded.
    fileprivate mutating func namesPrivacy(_ cooperation: CooperationArrangement) -> Truth {
        let place: Address = "cooperation.agreements"
        let agreements = fact(cooperation.agreements, at: place)
        guard agreements.exists.isTrue, let codes = cooperation.agreements.value else { return agreements.exists }
        return names(.privacy, in: codes, at: place)
    }
}
