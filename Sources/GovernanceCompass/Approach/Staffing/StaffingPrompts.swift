public import Domain

// What only people can say of staffing, and what is only borne in mind: nothing here rates somebody.

extension Rule where Subject == Approach {
    /// In dividing cases specialist knowledge is weighed.
    public static let caseloadWeighsExpertise = Rule(
        prompt: RuleDescription(
            .domein(44),
            title: LocalizedText(
                nl: "Bij het verdelen van casussen telt mee wie de specialistische kennis heeft",
                en: "In dividing cases it is weighed who has the specialist knowledge"),
            asks: LocalizedText(
                nl: "Houd je bij het verdelen van de caseload rekening met kennis van huiselijk geweld en "
                    + "kindermishandeling?",
                en: "In dividing the caseload do you reckon with knowledge of domestic violence and child abuse?"),
            mend: LocalizedText(
                nl: "Bekijk met het team welke casussen deze kennis vragen, en hoe anderen haar krijgen.",
                en: "Look with the team which cases take this knowledge, and how others get it."),
            strength: .recommendation, responsible: .approachManagers,
            citations: [.domein("4.1")],
            misuse: LocalizedText(nl: "Geen lijst van wie wat niet kan.", en: "No list of who cannot do what."),
            whyNotComputed: LocalizedText(
                nl: "Kennis en casussen bij elkaar brengen is een afweging; een lijst zou mensen gaan rangschikken.",
                en: "To bring knowledge and cases together is a weighing; a list would begin to rank people.")),
        ownExperience: true,
        ofEach: { approach, ask in approach.forEachVoice(of: [.manager], ask) })

    /// Managers, of partners too, understand a new method and know how to support it.
    public static let managersKnowMethod = Rule(
        prompt: RuleDescription(
            .domein(93),
            title: LocalizedText(
                nl: "Managers, ook van partners, snappen de nieuwe werkwijze en weten hoe zij hun mensen erin "
                    + "steunen",
                en: "Managers, of partners too, understand the new method and know how to support their people "
                    + "in it"),
            asks: LocalizedText(
                nl: "Snap je de nieuwe werkwijze, en weet je hoe je je mensen erin stuurt en steunt? "
                    + "Zijn partners aangehaakt, is de werkwijze naar hier vertaald, zijn de kaders "
                    + "helder, en gebruiken professionals hun ruimte?",
                en: "Do you understand the new method, and how to steer and support your people in it? "
                    + "Are partners aboard, is the method fitted to this place, are the frames clear, and "
                    + "do professionals use their room?"),
            appliesWhen: LocalizedText(nl: "er een werkwijze is ontworpen", en: "a working method was designed"),
            mend: LocalizedText(
                nl: "Leg de werkwijze aan managers uit met een casus van hier, ook bij partners.",
                en: "Explain the method to managers with a case from here, with partners too."),
            strength: .recommendation, responsible: .approachLead,
            citations: [.domein("5.2"), .domein("Bijlage 5")],
            whyNotComputed: LocalizedText(
                nl: "Of de werkwijze begrepen is, kan een manager alleen over zichzelf zeggen.",
                en: "Whether the method is understood a manager can only say of himself or herself.")),
        ownExperience: true,
        ofEach: { approach, ask in approach.forEachVoice(of: [.manager], ask) },
        applies: { approach, exam in exam.exists(approach.staffing.methods, at: "staffing.methods") })

    /// Who joins makes the working style his or her own.
    public static let workingStyleIsMadeOnesOwn = Rule(
        guidance: RuleDescription(
            .sturen(86),
            title: LocalizedText(
                nl: "Wie nieuw is maakt zich de werkstijl eigen, en de aanpak werkt zonder van één mens af te "
                    + "hangen",
                en: "Who is new makes the working style his or her own, and the approach works without hanging "
                    + "on one person"),
            asks: LocalizedText(
                nl: "Doorgaan zoals vroeger past niet in een nieuwe aanpak. Zorg dat zij door zichzelf werkt, en "
                    + "niet door één goede regisseur.",
                en: "Going on as before does not fit a new approach. See that it works by itself, and not by one "
                    + "good director."),
            mend: LocalizedText(
                nl: "Laat wie nieuw is meelopen, en bespreek wat er anders is.",
                en: "Let whoever is new go along, and discuss what is different."),
            strength: .tip, responsible: .approachOrganisations,
            citations: [.sturen("4.3")],
            misuse: LocalizedText(
                nl: "Een advies; niemand wordt erop beoordeeld.",
                en: "An advice; nobody is judged by it."),
            whyNotComputed: LocalizedText(
                nl: "Het is een advies; wie het zou toetsen, zou een professional beoordelen.",
                en: "It is advice; to test it would be to rate a professional.")))

    /// Talent in a municipality is seen.
    public static let talentIsSeen = Rule(
        guidance: RuleDescription(
            .sturen(89),
            title: LocalizedText(nl: "Talent in de gemeente wordt gezien", en: "Talent in the municipality is seen"),
            asks: LocalizedText(
                nl: "Mensen die kunnen verbinden helpen om tot gezamenlijke belangen te komen. Herken hen en "
                    + "geef hen ruimte.",
                en: "People who can connect help to come to common interests. Recognise them and give them room."),
            mend: LocalizedText(
                nl: "Vraag wie er al over grenzen heen werkt, en wat die nodig heeft.",
                en: "Ask who works across limits already, and what that takes."),
            strength: .tip, responsible: .approachSteerers,
            citations: [.sturen("4.4.2")],
            misuse: LocalizedText(nl: "Nooit een beoordeling van medewerkers.", en: "Never a rating of employees."),
            whyNotComputed: LocalizedText(
                nl: "Talent meten zou medewerkers beoordelen, en dat gebeurt hier nooit.",
                en: "To measure talent would be to rate employees, which is never done here.")))

    /// To make a new role one's own takes time.
    public static let rolesTakeTime = Rule(
        guidance: RuleDescription(
            .domein(95),
            title: LocalizedText(
                nl: "Een nieuwe rol krijgt tijd, bij wie haar heeft en bij ketenpartners",
                en: "A new role gets time, with whoever has it and with chain partners"),
            asks: LocalizedText(
                nl: "Een rol eigen maken en je erin thuis voelen kost tijd, ook voor wie ermee samenwerken. "
                    + "Schrijf haar niet meteen af.",
                en: "To make a role one's own and feel at home in it takes time, for those who work with it too. "
                    + "Do not write it off at once."),
            mend: LocalizedText(
                nl: "Vraag na een tijd samen wat de rol nog nodig heeft.",
                en: "Ask together after a time what the role still needs."),
            strength: .tip, responsible: .approachManagers,
            citations: [.domein("Bijlage 7")],
            misuse: LocalizedText(
                nl: "Waargenomen bij intensief casusregisseurs; geen oordeel over wie terughoudend is.",
                en: "Observed with intensive case directors; no judgement on who is reticent."),
            whyNotComputed: LocalizedText(
                nl: "Het is een waarneming; hoeveel tijd een rol nodig heeft, zegt de bron niet.",
                en: "It is an observation; the source does not say how much time a role needs.")))
}
