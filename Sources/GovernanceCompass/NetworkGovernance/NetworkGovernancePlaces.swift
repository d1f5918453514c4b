public import Domain

extension PlaceNames {
    /// What the places of the governance of a network are called.
    public static let networkGovernance = PlaceNames([
        name("form", "de gekozen governancevorm", "the form of governance chosen"),
        name("partyCount", "het aantal partijen", "the number of parties"),
        name("size", "de omvang van het netwerk", "the size of the network"),
        name("isTrustHigh", "of het onderlinge vertrouwen hoog is", "whether trust among the parties is high"),
        name("hasSharedGoals", "of de partijen hun doelen delen", "whether the parties share their goals"),
        name("needsDecisiveness", "of er behoefte is aan daadkracht", "whether there is a need for decisiveness"),
        name(
            "needsNeutralDirection", "of er behoefte is aan neutrale regie",
            "whether there is a need for neutral direction"),
        name(
            "combinesForms", "of vormen bewust naast elkaar staan", "whether forms stand beside each other on purpose"),
        name("stage", "de fase van de samenwerking", "the stage of the cooperation"),
        name("formReviews", "een recente evaluatie van de vorm", "a recent review of the form"),
        name("formReviews.complete", "of alle evaluaties zijn vastgelegd", "whether all reviews were recorded"),
        name("formReviews[].on", "de dag van evaluatie {1}", "the day of review {1}"),
        name("formReviews[].stage", "de fase bij evaluatie {1}", "the stage at review {1}"),
        name("settled", "wat de governance regelt", "what the governance settles"),
        name("addressed", "waarbij het netwerk heeft stilgestaan", "what the network gave thought to"),
        name("aligned", "wat over organisaties heen is afgestemd", "what is aligned across organisations"),
        name("decisions", "de soorten besluiten", "the types of decision"),
        name("decisions.complete", "of alle soorten besluiten zijn vastgelegd", "whether all types were recorded"),
        name(
            "decisions.free", "een besluit dat niet hoeft te worden teruggekoppeld",
            "a decision that need not be reported back"),
        name("decisions[].level", "het niveau van besluit {1}", "the level of decision {1}"),
        name(
            "decisions[].isReportedBack", "of besluit {1} moet worden teruggekoppeld",
            "whether decision {1} has to be reported back"),
        name("decisionMaking", "hoe wordt besloten", "how decisions are made"),
        name("decisionMaking.methods", "de manier van besluiten", "the way of deciding"),
        name(
            "decisionMaking.isWrittenDown", "of de manier van besluiten is opgeschreven",
            "whether the way of deciding was written down"),
        name(
            "decisionMaking.isClearWhoDecides", "of iedereen weet wie mag besluiten",
            "whether everybody knows who may decide"),
        name(
            "decisionMaking.weighsDissent", "of iedereen weet hoe afwijkende meningen wegen",
            "whether everybody knows how dissenting opinions weigh"),
        name(
            "decisionMaking.hearsHouseholds", "of iedereen weet hoe de stem van huishoudens meetelt",
            "whether everybody knows how the voice of households counts"),
        name("voices", "een manier om de stem van huishoudens te borgen", "a way to secure the voice of households"),
        name("voices.complete", "of alle manieren zijn vastgelegd", "whether all ways were recorded"),
        name("voices[].mechanism", "welke manier {1} is", "which way {1} is"),
        name("voices[].isInUse", "of {1} in gebruik is", "whether {1} is in use"),
        name("voices[].hasInfluence", "de invloed bij {1}", "the influence of {1}"),
        name("preconditions", "wat voor participatie is geregeld", "what was arranged for participation"),
        name("answers.complete", "of alle antwoorden van de checklist er zijn", "whether all answers are there"),
        name("answers[].words", "wat er bij {1} staat", "what stands at {1}"),
        name("answers[].question", "op welke vraag {1} antwoordt", "which question {1} answers"),
        name("pitfalls.complete", "of alle signalen zijn vastgelegd", "whether all signals were recorded"),
        name("pitfalls", "de signalen van valkuilen", "the signals of pitfalls"),
        name("pitfalls[].pitfall", "over welke valkuil {1} gaat", "which pitfall {1} is about"),
        name("pitfalls[].isSeen", "of {1} wordt gesignaleerd", "whether {1} is signalled"),
        name("pitfalls[].answer", "wat bij {1} kan worden gedaan", "what can be done at {1}"),
        name("pitfalls[].answer.isActionNeeded", "of bij {1} actie nodig is", "whether {1} asks for action"),
        name("pitfalls[].answer.words", "wat bij {1} de actie is", "what the action at {1} is"),
        name("agreements", "een overeenkomst tussen organisaties", "an agreement between organisations"),
        name("agreements.complete", "of alle overeenkomsten zijn vastgelegd", "whether all agreements were recorded"),
        name("agreements[].parties", "van wie overeenkomst {1} is", "whose agreement {1} is"),
        name("agreements[].agreedOn", "de dag van overeenkomst {1}", "the day of agreement {1}"),
        name("standards", "de gezamenlijke standaarden", "the joint standards"),
        name("standards.complete", "of alle standaarden zijn vastgelegd", "whether all standards were recorded"),
        name(
            "standards[].allowsDeviation", "of van standaard {1} mag worden afgeweken",
            "whether standard {1} may be departed from"),
        name("channels", "de digitale kanalen", "the digital channels"),
        name(
            "channels.contact", "een kanaal voor contact tussen professionals",
            "a channel for contact between professionals"),
        name("channels.complete", "of alle kanalen zijn vastgelegd", "whether all channels were recorded"),
        name("channels[].serves", "waarvoor kanaal {1} eerst dient", "what channel {1} serves first"),
        name(
            "channels[].isMadeWithUsers", "of kanaal {1} met eindgebruikers is gemaakt",
            "whether channel {1} was made with end users"),
        name("support", "de ondersteuning van de samenwerking", "the support of the cooperation"),
        name("support.by", "wie de samenwerking ondersteunt", "who supports the cooperation"),
        name("support.tasks", "wat de ondersteuning doet", "what the support does"),
        name("consultation", "de regionale afspraak over consultatie van de ggz", "the regional agreement on the ggz"),
        name("consultation.parties", "wie de afspraak over consultatie maakten", "who agreed on consultation"),
        name(
            "consultation.fitsNeeds", "of de afspraak past bij wat nodig is",
            "whether the agreement fits what is needed"),
        name("attestations[]", "een antwoord op vraag {1}", "an answer to question {1}"),
        name("attestations[].of[]", "het eigen antwoord van {2}", "the own answer of {2}"),
    ]).adding(PlaceNames(members)).adding(PlaceNames(lookedFor))

    /// What is looked for in a list of codes.
    private static let members: [Name] =
        names(GovernanceMatter.self, "settled", nl: "geregeld: ", en: "settled: ")
        + names(GovernanceAspect.self, "addressed", nl: "besproken: ", en: "discussed: ")
        + names(AlignedMatter.self, "aligned", nl: "afgestemd of geregeld: ", en: "aligned or arranged: ")
        + names(ParticipationPrecondition.self, "preconditions", nl: "geregeld: ", en: "arranged: ")

    private static let lookedFor: [Name] = {
        var names: [Name] = []
        for pitfall in GovernancePitfall.allCases {
            let name = pitfall.term.name
            names.append(
                Name(
                    Address.pitfall(pitfall).path,
                    LocalizedText(
                        nl: "een blik op de valkuil “" + name.nl + "”", en: "a look at the pitfall “" + name.en + "”")))
        }
        for question in ChecklistSection.culture.questions {
            let name = question.term.name
            names.append(
                Name(
                    Address.answer(to: question).path,
                    LocalizedText(
                        nl: "een antwoord op de vraag “" + name.nl + "”",
                        en: "an answer to the question “" + name.en + "”")))
        }
        for kind in ConsultationArrangement.partners {
            let name = kind.term.name
            names.append(
                Name(
                    Address.consultation(kind).path,
                    LocalizedText(nl: name.nl + " bij de afspraak", en: name.en + " at the agreement")))
        }
        return names
    }()

    private static func names<Member: ClosedList>(
        _ members: Member.Type, _ place: String, nl: String, en: String
    ) -> [Name] {
        var names: [Name] = []
        for member in members.allCases {
            let name = member.term.name
            names.append(
                Name(place + "." + member.rawValue, LocalizedText(nl: nl + name.nl, en: en + name.en)))
        }
        return names
    }

    private static func name(_ pattern: String, _ nl: String, _ en: String) -> Name {
        Name(pattern, LocalizedText(nl: nl, en: en))
    }
}
