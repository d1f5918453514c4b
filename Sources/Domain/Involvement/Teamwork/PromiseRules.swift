extension Rule where Subject == Involvement {
    /// What was promised was kept.
    public static let promisesAreKept = Rule(
        prompt: RuleDescription(
            .proeftuin(47),
            title: LocalizedText(
                nl: "Professionals komen hun afspraken na en koppelen altijd terug",
                en: "Professionals keep their promises and always report back"),
            asks: LocalizedText(
                nl: "Komt iedereen na wat er met u is afgesproken, en hoort u altijd wat eruit is gekomen?",
                en: "Does everybody keep what was agreed with you, and do you always hear what came of it?"),
            appliesWhen: LocalizedText(
                nl: "er iets met het huishouden is afgesproken", en: "something was agreed with the household"),
            mend: LocalizedText(
                nl: "Vraag deze persoon welke afspraak openstaat, en bel vandaag terug.",
                en: "Ask this person which promise is open, and call back today."),
            strength: .recommendation, responsible: .professionals, citations: [.proeftuin("4.4"), .proeftuin("5.3")],
            misuse: LocalizedText(
                nl: "De vraag gaat over hoe het voor deze persoon was, en niet over één professional.",
                en: "The question is about how it was for this person, and not about one professional."),
            whyNotComputed: LocalizedText(
                nl: "Of een belofte is nagekomen, weet de persoon aan wie zij is gedaan.",
                en: "Whether a promise was kept is known to the person to whom it was made.")),
        ownExperience: true, suspendedBy: .suspectedCoerciveControl,
        ofEach: { involvement, ask in involvement.household.forEachVoice(ask) },
        applies: { involvement, exam in exam.exists(involvement.teamwork.appointments, at: "teamwork.appointments") })

    /// There is room to change where it does not click.
    public static let thereIsRoomToChange = Rule(
        prompt: RuleDescription(
            .proeftuin(68),
            title: LocalizedText(
                nl: "Klikt het niet, dan is er van beide kanten ruimte om te wisselen",
                en: "If it does not click, there is room on both sides to change"),
            asks: LocalizedText(
                nl: "Is er ruimte om met iemand anders verder te gaan als het niet klikt?",
                en: "Is there room to go on with somebody else if it does not click?"),
            appliesWhen: LocalizedText(nl: "er een vast contactpersoon is", en: "there is a fixed contact"),
            mend: LocalizedText(
                nl: "Vraag beiden met wie het beter zou gaan, en maak ruimte om te wisselen.",
                en: "Ask both with whom it would go better, and make room to change."),
            strength: .recommendation, responsible: .professionals, citations: [.proeftuin("4.4")],
            misuse: LocalizedText(
                nl: "Dat het niet klikt is niemands schuld. Het antwoord is geen oordeel over een professional.",
                en: "That it does not click is nobody's fault. The answer is no judgement of a professional."),
            whyNotComputed: LocalizedText(
                nl: "Of het klikt voelen beiden, en ook of er ruimte is om te wisselen.",
                en: "Whether it clicks both feel, and also whether there is room to change.")),
        ownExperience: true, suspendedBy: .suspectedCoerciveControl,
        ofEach: { involvement, ask in
            // As long as it is not known who they all are, nobody is named, and no answer settles it.
            guard !involvement.household.concerned.isEmpty, !involvement.fixedContacts.isEmpty else { return }
            involvement.household.forEachVoice(ask)
            involvement.forEachContact(ask)
        },
        applies: { involvement, exam in exam.exists(involvement.fixedContacts, at: "fixedContacts") })

    /// The contact can be reached when stress rises.
    public static let contactIsReachable = Rule(
        prompt: RuleDescription(
            .proeftuin(69),
            title: LocalizedText(
                nl: "Het vaste contact is te bereiken als de stress oploopt, liefst ook 's avonds en in het weekend",
                en: "The fixed contact can be reached when stress rises, preferably also in evenings and weekends"),
            asks: LocalizedText(
                nl: "Kunt u iemand die u kent bereiken als de stress oploopt, ook buiten kantoortijd?",
                en: "Can you reach somebody whom you know when stress rises, also outside office hours?"),
            appliesWhen: LocalizedText(nl: "er een vast contactpersoon is", en: "there is a fixed contact"),
            mend: LocalizedText(
                nl: "Spreek met deze persoon af wie hij of zij wanneer kan bellen, ook als het geen crisis is.",
                en: "Agree with this person whom to call and when, also where it is no crisis."),
            strength: .recommendation, responsible: .fixedContact, citations: [.proeftuin("4.4"), .proeftuin("5.2")],
            misuse: LocalizedText(
                nl: "Dit vraagt een afspraak van teams, en geen professional die dag en nacht bereikbaar is.",
                en: "This asks an agreement of teams, and no professional who can be reached day and night."),
            whyNotComputed: LocalizedText(
                nl: "Een rooster zegt niet of iemand opneemt als de stress oploopt; wie belt, weet dat.",
                en: "A roster does not tell whether somebody answers when stress rises; whoever calls knows.")),
        ownExperience: true, suspendedBy: .suspectedCoerciveControl,
        ofEach: { involvement, ask in involvement.household.forEachVoice(ask) },
        applies: { involvement, exam in exam.exists(involvement.fixedContacts, at: "fixedContacts") })

    /// The story comes along, and need not be told again.
    public static let storyComesAlong = Rule(
        RuleDescription(
            .proeftuin(70),
            title: LocalizedText(
                nl:
                    "Bij volgende hulp is er een warme overdracht, zodat het verhaal niet opnieuw verteld hoeft te worden",
                en: "The next service is introduced warmly, so that the story need not be told again"),
            asks: LocalizedText(
                nl:
                    "Van elke volgende hulp is vastgelegd dat iemand die het huishouden kent haar voorstelde, en dat het "
                    + "verhaal meeging zoals het huishouden dat wilde.",
                en:
                    "Of every next service it is recorded that somebody who knows the household introduced it, and that the "
                    + "story came along as the household wished."),
            appliesWhen: LocalizedText(
                nl: "er volgende hulp is ingeschakeld", en: "a next service was engaged"),
            mend: LocalizedText(
                nl: "Ga mee naar het volgende gesprek, en vraag vooraf wat het huishouden wil dat de ander weet.",
                en: "Go along to the next talk, and ask before what the household wants the other to know."),
            strength: .recommendation, responsible: .fixedContact, citations: [.proeftuin("5.2")],
            misuse: LocalizedText(
                nl: "Wat er meegaat is aan het huishouden: niet alles hoeft verder verteld te worden.",
                en: "What comes along is up to the household: not everything has to be passed on."),
            restates: .domein(26)),
        applies: { involvement, exam in
            let services = involvement.teamwork.nextServices
            return services.some { exam.isEngaged($0) } || exam.hasUnlisted(services, at: "teamwork.nextServices")
        }
    ) { involvement, exam in
        exam.require(
            !exam.hasUnlisted(involvement.teamwork.nextServices, at: "teamwork.nextServices"),
            at: "teamwork.nextServices")
        for service in involvement.teamwork.nextServices {
            let isEngaged = exam.isEngaged(service)
            if isEngaged.isFalse { continue }
            let introduced: Address = "teamwork.nextServices[\(service.id)].isIntroduced"
            let story: Address = "teamwork.nextServices[\(service.id)].storyCameAlong"
            exam.require(
                isEngaged.implies(exam.holds(service.isIntroduced, at: introduced)), at: introduced,
                seen: service.isIntroduced.detail, needed: true.detail)
            exam.require(
                isEngaged.implies(exam.holds(service.storyCameAlong, at: story)), at: story,
                seen: service.storyCameAlong.detail, needed: true.detail)
        }
    }

    /// Responsibility is joint.
    public static let responsibilityIsJoint = Rule(
        prompt: RuleDescription(
            .proeftuin(72),
            title: LocalizedText(
                nl: "De verantwoordelijkheid is gezamenlijk, en schuift niet naar een ander als het misgaat",
                en: "Responsibility is joint, and does not shift to another when things go wrong"),
            asks: LocalizedText(
                nl: "Draagt u de verantwoordelijkheid samen, ook als er iets misgaat of mis zou kunnen gaan?",
                en: "Do you bear responsibility together, also when something goes wrong or could?"),
            appliesWhen: LocalizedText(
                nl: "er professionals met het huishouden werken", en: "professionals work with the household"),
            mend: LocalizedText(
                nl: "Bespreek met elkaar waar iemand zich alleen voelt staan, en wat de anderen overnemen.",
                en: "Discuss where somebody feels left alone, and what the others take over."),
            strength: .method, responsible: .professionals,
            citations: [.proeftuin("Samenvatting"), .proeftuin("6.3"), .proeftuin("7.4")],
            misuse: LocalizedText(
                nl: "Het antwoord zegt hoe het team samenwerkt, en wijst geen schuldige aan.",
                en: "The answer tells how the team works together, and points at nobody."),
            whyNotComputed: LocalizedText(
                nl: "Of verantwoordelijkheid gezamenlijk blijft als het misgaat, merken alleen zij die haar dragen.",
                en: "Whether responsibility stays joint when things go wrong only those who bear it notice."),
            restates: .kompas(83)),
        ownExperience: true, ofEach: { involvement, ask in involvement.teamwork.forEachProfessional(ask) },
        applies: { involvement, exam in exam.exists(involvement.teamwork.professionals, at: "teamwork.professionals") })

    /// The household does not go from one table to the other.
    public static let householdStaysAtOneTable = Rule(
        prompt: RuleDescription(
            .proeftuin(94),
            title: LocalizedText(
                nl: "Het huishouden gaat niet van de ene tafel naar de andere",
                en: "The household does not go from one table to the other"),
            asks: LocalizedText(
                nl: "Heeft u met één overleg te maken, en niet telkens met een nieuwe tafel?",
                en: "Do you have to do with one meeting, and not with a new table each time?"),
            appliesWhen: LocalizedText(
                nl: "er naast het veiligheidsteam een andere tafel of route is",
                en: "there is another table or route beside the safety team"),
            mend: LocalizedText(
                nl: "Spreek met de tafels af waar het huishouden blijft, en wie er bij wie aansluit.",
                en: "Agree with the tables where the household stays, and who joins whom."),
            strength: .tip, responsible: .professionals, citations: [.proeftuin("2.8")],
            misuse: LocalizedText(
                nl: "Geen reden om een tafel over te slaan die voor de veiligheid nodig is.",
                en: "No reason to skip a table that safety needs."),
            whyNotComputed: LocalizedText(
                nl: "Ook wat op papier één overleg is, kan voor mensen telkens een nieuwe tafel zijn.",
                en: "What is one meeting on paper can still be a new table each time to people.")),
        ownExperience: true, suspendedBy: .suspectedCoerciveControl,
        ofEach: { involvement, ask in involvement.household.forEachVoice(ask) },
        applies: { involvement, exam in exam.exists(involvement.teamwork.urgentRoutes, at: "teamwork.urgentRoutes") })

}

extension Examination {
    /// Whether a service was engaged by the day.
    fileprivate mutating func isEngaged(_ service: NextService) -> Truth {
        hasCome(service.on, at: "teamwork.nextServices[\(service.id)].on")
    }
}

extension Involvement {
    /// Names the professionals of the fixed contacts that have not ended; of all of them if all have.
    fileprivate func forEachContact(_ body: (Identifier<Participant>) -> Void) {
        let last = fixedContacts.entries.filter { $0.until == nil }
        for contact in last.isEmpty ? fixedContacts.entries : last {
            for professional in contact.professionals { body(professional) }
        }
    }
}

extension RuleSet where Subject == Involvement {
    /// The rules about what the household may count on.
    static let promises = RuleSet(
        [
            .promisesAreKept, .thereIsRoomToChange, .contactIsReachable, .storyComesAlong, .responsibilityIsJoint,
            .householdStaysAtOneTable,
        ],
        places: .promises)
}

extension PlaceNames {
    /// What the places of promises are called.
    fileprivate static let promises = PlaceNames([
        Name("teamwork.appointments", LocalizedText(nl: "de afspraken", en: "the promises")),
        Name("teamwork.urgentRoutes", LocalizedText(nl: "de tafels en versnelde routes", en: "the tables and routes")),
        Name("teamwork.nextServices", LocalizedText(nl: "de volgende hulp", en: "the next services")),
        Name(
            "teamwork.nextServices[].on",
            LocalizedText(nl: "wanneer hulp {1} is ingeschakeld", en: "when service {1} was engaged")),
        Name(
            "teamwork.nextServices[].isIntroduced",
            LocalizedText(
                nl: "of iemand die het huishouden kent hulp {1} voorstelde",
                en: "whether somebody who knows the household introduced service {1}")),
        Name(
            "teamwork.nextServices[].storyCameAlong",
            LocalizedText(nl: "of het verhaal meeging naar hulp {1}", en: "whether the story came along to service {1}")
        ),
    ])
}
