extension Rule where Subject == ChainTrajectory {
    /// A request to the Board says why it was made; nobody is excluded from making one.
    public static let requestHasReason = Rule(
        RuleDescription(
            .sturen(19),
            title: LocalizedText(
                nl: "Bij een verzoek aan de Raad staat vast waarom het is gedaan",
                en: "With a request to the Board it is recorded why it was made"),
            asks: LocalizedText(
                nl: "Van elk verzoek tot onderzoek of toetsing is een reden vastgelegd.",
                en: "Of every request for investigation or testing a reason is recorded."),
            appliesWhen: LocalizedText(nl: "er een verzoek aan de Raad is", en: "there is a request to the Board"),
            mend: LocalizedText(
                nl: "Leg vast waarom vrijwillige hulp niet volstaat, of wat er anders speelt.",
                en: "Record why voluntary help does not suffice, or what else is the matter."),
            strength: .process, responsible: .veiligThuisAndLocalTeam,
            citations: [.sturen("1.3"), .sturen("Bijlage 3")],
            misuse: LocalizedText(
                nl: "Geen enkele verzoeker is uitgesloten, en geen reden is verplicht: ook bij twijfel kan het.",
                en: "No requester is excluded, and no reason is prescribed: in doubt too it can be done.")),
        applies: { trajectory, exam in exam.exists(trajectory.requests, at: "requests") }
    ) { trajectory, exam in
        exam.require(!exam.hasUnlisted(trajectory.requests, at: "requests"), at: "requests")
        for request in trajectory.requests {
            guard let reasons = exam.need(request.reasons, at: "requests[\(request.id)].reasons") else { continue }
            var isNamed = Truth.false
            for reason in reasons {
                isNamed = exam.fact(reason, at: "requests[\(request.id)].reasons").exists || isNamed
            }
            exam.require(isNamed, at: "requests[\(request.id)].reasons", seen: .none)
        }
    }

    /// When Veilig Thuis files a request.
    public static let veiligThuisFiles = Rule(
        guidance: RuleDescription(
            .sturen(20),
            title: LocalizedText(
                nl:
                    "Veilig Thuis dient een verzoek in als mishandeling vaststaat en vrijwillige hulp niet mogelijk lijkt",
                en: "Veilig Thuis files a request where abuse is established and voluntary help does not seem possible"),
            asks: LocalizedText(
                nl: "Staat mishandeling vast, en is er werkelijk geen mogelijkheid voor vrijwillige hulp?",
                en: "Is abuse established, and is there really no possibility for voluntary help?"),
            appliesWhen: LocalizedText(
                nl: "Veilig Thuis een onderzoek begon", en: "Veilig Thuis began an investigation"),
            mend: LocalizedText(
                nl: "Bespreek met de Raad of een verzoek nodig is.",
                en: "Discuss with the Board whether a request is needed."),
            strength: .process, responsible: .veiligThuis, citations: [.sturen("Bijlage 3")],
            misuse: LocalizedText(
                nl: "De bron zegt wanneer Veilig Thuis indient, niet dat het alleen dan mag.",
                en: "The source says when Veilig Thuis files, not that it may only then."),
            whyNotComputed: LocalizedText(
                nl: "De bron beschrijft een gang van zaken; zij verplicht Veilig Thuis niet en verbiedt niets.",
                en: "The source describes how things go; it obliges Veilig Thuis to nothing and forbids nothing.")),
        applies: { trajectory, exam in exam.hasTaken(.veiligThuisInvestigationStarted, in: trajectory) })

    /// After an investigation Veilig Thuis can hand over to the local team or straight to help.
    public static let handOverToHelp = Rule(
        guidance: RuleDescription(
            .sturen(21),
            title: LocalizedText(
                nl:
                    "Zien Veilig Thuis en ouders samen mogelijkheden, dan gaat het naar het lokale team of direct naar hulp",
                en:
                    "Where Veilig Thuis and parents together see possibilities, it goes to the local team or straight to help"
            ),
            asks: LocalizedText(
                nl: "Welke mogelijkheden zien ouders en Veilig Thuis samen, en wie kan daar het snelst mee helpen?",
                en: "Which possibilities do parents and Veilig Thuis see together, and who can help with them soonest?"),
            appliesWhen: LocalizedText(
                nl: "Veilig Thuis een onderzoek begon", en: "Veilig Thuis began an investigation"),
            mend: LocalizedText(
                nl: "Spreek met de ouders af wie het overneemt, en vertel het verhaal zelf door.",
                en: "Agree with the parents who takes over, and pass on the story yourself."),
            strength: .process, responsible: .veiligThuis, citations: [.sturen("Bijlage 3")],
            misuse: LocalizedText(
                nl: "Wat ouders samen zeggen telt niet als instemming zolang er een vermoeden is van intieme terreur.",
                en: "What parents say together does not count as consent while coercive control is suspected."),
            whyNotComputed: LocalizedText(
                nl: "Overdragen aan het lokale team of aan hulp mag; niemand is eraan gehouden.",
                en: "Handing over to the local team or to help is allowed; nobody is bound to it.")),
        applies: { trajectory, exam in exam.hasTaken(.veiligThuisInvestigationStarted, in: trajectory) })

    /// The Board investigates itself.
    public static let boardInvestigatesItself = Rule(
        RuleDescription(
            .sturen(22),
            title: LocalizedText(
                nl: "De Raad onderzoekt zelf, ook als hij op informatie van partners steunt",
                en: "The Board investigates itself, also where it relies on information of partners"),
            asks: LocalizedText(
                nl:
                    "Op of vóór de dag waarop de rechter om een maatregel werd gevraagd, rondde de Raad een onderzoek af met "
                    + "een eigen oordeel.",
                en:
                    "On or before the day on which a court was asked for a measure the Board concluded an investigation "
                    + "with a judgement of its own."),
            appliesWhen: LocalizedText(
                nl: "de rechter om een maatregel is gevraagd", en: "a court was asked for a measure"),
            mend: LocalizedText(
                nl: "Vraag de Raad om een eigen oordeel; informatie van partners kan daarbij helpen.",
                en: "Ask the Board for a judgement of its own; information of partners can help with it."),
            strength: .process, responsible: .childCareAndProtectionBoard,
            citations: [.sturen("1.3"), .sturen("4.1.3"), .sturen("Bijlage 3")],
            misuse: LocalizedText(
                nl: "Dat het een plicht is, zegt één respondent; de bron noemt geen wet.",
                en: "That it is a duty is said by one respondent; the source names no law."),
            tensions: [
                .testStays(with: .proeftuin(35)), .testStays(with: .proeftuin(82)),
                Tension(
                    with: .parallel(42),
                    reading: LocalizedText(
                        nl: "Niet elke organisatie hoeft opnieuw te onderzoeken; de Raad wel, want die toetst.",
                        en: "Not every organisation need investigate again; the Board does, for it tests.")),
            ]),
        applies: { trajectory, exam in exam.hasTaken(.courtRequested, in: trajectory) }
    ) { trajectory, exam in
        let investigations = trajectory.investigations
        let isOwn = investigations.some { investigation in
            exam.holds(investigation.isOwnJudgement, at: "investigations[\(investigation.id)].isOwnJudgement")
                && exam.isConcludedBeforeCourt(investigation, in: trajectory)
        }
        exam.require(
            isOwn || exam.hasUnlisted(investigations, at: "investigations"), at: "investigations", seen: .none)
    }

    /// Pressure rests on the consent of the parents.
    public static let pressureHasConsent = Rule(
        RuleDescription(
            .sturen(26),
            title: LocalizedText(
                nl: "Een traject onder drang rust op de vrije instemming van elke ouder",
                en: "A track under pressure rests on the free consent of each parent"),
            asks: LocalizedText(
                nl: "Zolang het traject loopt, heeft iedere ouder zelf ja gezegd en dat niet teruggenomen.",
                en: "As long as the track runs each parent said yes in person and did not take it back."),
            appliesWhen: LocalizedText(
                nl: "er een traject onder drang loopt", en: "a track under pressure runs"),
            mend: LocalizedText(
                nl:
                    "Vraag deze ouder apart of die dit wil; zo niet, zoek samen andere hulp of leg de Raad voor wat nodig is.",
                en:
                    "Ask this parent apart whether this is wanted; if not, find other help together or put to the Board what "
                    + "is needed."),
            strength: .process, responsible: .veiligThuisAndLocalTeam, citations: [.sturen("1.3")],
            misuse: LocalizedText(
                nl:
                    "Een weigering is geen bewijs van onwil en geen grond voor dwang; bij acuut gevaar is drang geen antwoord.",
                en:
                    "A refusal is no proof of unwillingness and no ground for compulsion; in acute danger pressure is no "
                    + "answer.")),
        applies: { trajectory, exam in
            let recorded = exam.exists(trajectory.pressures, at: "pressures")
            guard recorded.isTrue else { return recorded }
            return trajectory.pressures.some { pressure in exam.runs(pressure) }
                || exam.hasUnlisted(trajectory.pressures, at: "pressures")
        }
    ) { trajectory, exam in
        for pressure in trajectory.pressures where !exam.runs(pressure).isFalse {
            guard let parents = exam.need(pressure.parents, at: "pressures[\(pressure.id)].parents") else { continue }
            exam.require(
                Truth(!parents.isEmpty) && !exam.hasUnlisted(parents, at: "pressures[\(pressure.id)].parents"),
                at: "pressures[\(pressure.id)].parents", seen: .none,
                mend: LocalizedText(
                    nl: "Leg vast van welke ouders de instemming nodig is, en vraag ieder van hen apart.",
                    en: "Record whose consent is needed, and ask each of these parents apart."))
            for parent in parents { exam.requireAnswer(of: parent, to: pressure) }
        }
    }
}

extension RuleSet where Subject == ChainTrajectory {
    /// The rules about the chain.
    public static let chain = RuleSet(
        [.requestHasReason, .veiligThuisFiles, .handOverToHelp, .boardInvestigatesItself, .pressureHasConsent],
        places: .chain)
}
