extension Rule where Subject == Conference {
    /// The submitter and the core members are at the table.
    public static let coreIsAtTable = Rule(
        RuleDescription(
            .proeftuin(17),
            title: LocalizedText(
                nl: "Bij de casuïstiekbespreking zitten de inbrenger en de kernleden van het veiligheidsteam aan tafel",
                en: "At the case conference the submitter and the core members of the safety team are at the table"),
            asks: LocalizedText(
                nl: "Inbrenger, Veilig Thuis, jeugdbescherming, Raad voor de Kinderbescherming en een "
                    + "gedragswetenschapper waren er, of er staat waarom een van de laatste vier er niet was.",
                en: "Submitter, Veilig Thuis, youth protection, Child Care and Protection Board and a behavioural "
                    + "scientist were there, or it is recorded why one of the last four was not."),
            appliesWhen: LocalizedText(
                nl: "er een casuïstiekbespreking is gehouden", en: "a case conference was held"),
            mend: LocalizedText(
                nl: "Betrek deze partij er alsnog bij, of leg vast waarom zij er voor deze casus niet hoefde te zijn.",
                en: "Involve this party after all, or record why it did not need to be there for this case."),
            strength: .method, responsible: .conferenceChair, citations: [.proeftuin("2.2"), .proeftuin("2.6")],
            misuse: LocalizedText(
                nl:
                    "Uitzonderingen horen erbij: wie nodig is hangt af van wat er speelt. Bij acuut gevaar wacht niemand op "
                    + "een volle tafel.",
                en:
                    "Exceptions are part of it: who is needed hangs on what is going on. In acute danger nobody waits for "
                    + "a full table.")),
        applies: { conference, exam in exam.isHeldCaseConference(conference) }
    ) { conference, exam in
        for seat in ConferenceSeat.allCases {
            exam.require(exam.isFilled(seat, in: conference), at: "seats.\(seat)", seen: .none)
        }
    }

    /// The five steps in order, an advice of each, and a decision of the submitter.
    public static let scriptIsFollowed = Rule(
        RuleDescription(
            .proeftuin(18),
            title: LocalizedText(
                nl: "De bespreking volgt vijf stappen: casus, vraag, vragen, advies van ieder en een besluit van de "
                    + "inbrenger met wat er volgt",
                en:
                    "The conference follows five steps: case, question, questions, advice of each and a decision of the "
                    + "submitter with what follows"),
            asks: LocalizedText(
                nl: "Alle vijf zijn gedaan, in die volgorde. Ieder die er was, behalve de inbrenger, gaf advies. De "
                    + "inbrenger nam een besluit, en er staat wie wat doet.",
                en:
                    "All five were done, in that order. Each who was there, but the submitter, gave advice. The submitter "
                    + "took a decision, and it is recorded who does what."),
            appliesWhen: LocalizedText(
                nl: "er een casuïstiekbespreking volgens de vijf stappen is gehouden",
                en: "a case conference by the five steps was held"),
            mend: LocalizedText(
                nl: "Doe deze stap alsnog, of leg vast wat er in plaats daarvan is gedaan.",
                en: "Do this step after all, or record what was done instead."),
            strength: .agreement, responsible: .conferenceMembers, citations: [.proeftuin("2.6")],
            misuse: LocalizedText(
                nl:
                    "Het stramien is een hulpmiddel van proeftuinen die al langer lopen; elk overleg mag een ander kiezen.",
                en: "The script is an aid of pilots that have run longer; each conference may choose another one.")),
        applies: { conference, exam in
            exam.isHeldCaseConference(conference) && exam.fact(conference.script, at: "script") == .fiveSteps
        }
    ) { conference, exam in
        exam.requireSteps(of: .fiveSteps, in: conference)
        if let professionals = exam.need(conference.professionals, at: "professionals") {
            for professional in professionals {
                exam.require(
                    (exam.isPresent(professional) && !exam.has(.submitter, professional)).implies(
                        exam.holds(
                            professional.gaveAdvice, at: "professionals[\(professional.id)].gaveAdvice",
                            of: professional.id)),
                    at: "professionals[\(professional.id)].gaveAdvice", of: professional.id, seen: .none,
                    mend: LocalizedText(
                        nl: "Vraag alsnog om het advies vanuit deze organisatie.",
                        en: "Ask for the advice from this organisation after all."))
            }
        }
        exam.require(
            conference.decisions.some { exam.isSubmittersWithActions($0, in: conference) }
                || exam.hasUnlisted(conference.decisions, at: "decisions", of: .professionals),
            at: "decisions", of: .professionals, seen: .none,
            mend: LocalizedText(
                nl: "Spreek met de inbrenger af wat er gebeurt met de adviezen, en wie wat doet.",
                en: "Agree with the submitter what is done with the advice, and who does what."))
    }

    /// Professionals relate as equals, and each view may be brought in.
    public static let professionalsAreEqual = Rule(
        prompt: RuleDescription(
            .proeftuin(73),
            title: LocalizedText(
                nl: "Professionals zijn gelijkwaardig, en ieders blik telt mee aan tafel",
                en: "Professionals are equals, and each one's view counts at the table"),
            asks: LocalizedText(
                nl: "Kon u in dit overleg uw eigen blik inbrengen, en werd die met respect voor uw vak gehoord?",
                en: "Could you bring in your own view in this conference, and was it heard with respect for your craft?"
            ),
            appliesWhen: LocalizedText(
                nl: "er professionals aan tafel waren", en: "there were professionals at the table"),
            mend: LocalizedText(
                nl: "Vraag in het volgende overleg eerst wie nog niet aan het woord was.",
                en: "In the next conference first ask who was not heard yet."),
            strength: .method, responsible: .conferenceMembers,
            citations: [.proeftuin("Samenvatting"), .proeftuin("6.2"), .proeftuin("7.4")],
            misuse: LocalizedText(
                nl: "Het gaat om wat ieder zelf ervoer; het is geen oordeel over een collega.",
                en: "It is about what each experienced; it is no judgement on a colleague."),
            whyNotComputed: LocalizedText(
                nl: "Of iemand zich aan tafel een gelijke voelde, staat in geen verslag; dat kan alleen diegene "
                    + "zelf zeggen.",
                en: "Whether somebody felt an equal at the table stands in no report; only that person can say.")),
        ownExperience: true,
        ofEach: { conference, ask in
            for professional in conference.professionals where professional.mayHaveBeenThere { ask(professional.id) }
        },
        applies: { conference, exam in
            conference.professionals.some { exam.isPresent($0) }
                || exam.hasUnlisted(conference.professionals, at: "professionals")
        })
}

extension Examination {
    /// States that all steps of a script were done, each no earlier than the one before it.
    fileprivate mutating func requireSteps(of script: ConferenceScript, in conference: Conference) {
        for step in script.steps { require(happened(step, in: conference), at: "events.\(step)", seen: .none) }
        let isOpen = isOrderOpen(of: script, in: conference)
        guard isOpen.isFalse else { return require(isOpen, at: "events") }
        var before: Int32?
        for step in script.steps {
            guard let rank = conference.lowestRank(of: step) else { continue }
            if let before {
                require(
                    before <= rank, at: "events.\(step).order",
                    mend: LocalizedText(
                        nl: "Houd de volgende keer deze volgorde aan: eerst begrijpen, dan adviseren, dan besluiten.",
                        en: "Keep this order next time: first understand, then advise, then decide."))
            }
            before = rank
        }
    }
}

extension ConferenceProfessional {
    /// Whether the professional was there, or that cannot be told.
    fileprivate var mayHaveBeenThere: Bool {
        guard let isPresent else { return true }
        return isPresent
    }
}

extension RuleSet where Subject == Conference {
    /// The rules about a conference.
    public static let conference = RuleSet(
        [
            .coreIsAtTable, .scriptIsFollowed, .absentAreInvolved, .presentAreAsked, .dissentersCanTalk,
            .professionalsAreEqual,
        ],
        places: .conference)
}
