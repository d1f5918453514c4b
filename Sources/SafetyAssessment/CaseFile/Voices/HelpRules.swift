public import Domain

extension Rule where Subject == CaseFile {
    /// What the household asks decides, and the safety of children is central.
    public static let helpRequestLeads = Rule(
        RuleDescription(
            .parallel(37),
            title: LocalizedText(
                nl: "De hulpvraag van het huishouden is bepalend, en de veiligheid van kinderen staat centraal",
                en: "What the household asks for decides, and the safety of children is central"),
            asks: LocalizedText(
                nl:
                    "Van ieder die betrokken is, is vastgelegd wat die vraagt, of dat die niets vraagt of niet wil, of hoe die "
                    + "anders is gehoord; de hulpvraag bepaalde wat er gebeurt, en elk kind komt voor in een doel of het plan.",
                en:
                    "Of everyone concerned it is recorded what he or she asks for, or that it is nothing or unwanted, or how he "
                    + "or she was heard in another way; that decided what is done, and each child is in a goal or the plan."
            ),
            appliesWhen: LocalizedText(nl: "er een hulpverleningsplan is", en: "there is an assistance plan"),
            mend: LocalizedText(
                nl: "Vraag deze persoon wat hij of zij zelf wil, en begin het plan daarmee.",
                en: "Ask this person what he or she wants, and begin the plan with that."),
            strength: .method, responsible: .professionals,
            citations: [.parallel("Wat vraagt dit van professionals binnen de kind- en gezinsbescherming?")],
            misuse: LocalizedText(
                nl: "Niets vragen of niet willen is een antwoord en geen tekort van het huishouden.",
                en: "To ask for nothing or not to want help is an answer, and no gap of the household.")),
        applies: { file, exam in exam.fact(file.assistancePlan, at: "assistancePlan").exists }
    ) { file, exam in
        exam.require(
            exam.fact(file.integralHelp.lead, at: "integralHelp.lead") == .helpRequest, at: "integralHelp.lead",
            needed: PlanLead.helpRequest.detail)
        guard let concerned = exam.concerned(in: file) else { return }
        for person in concerned where person.isToBeHeard(on: exam.day) {
            exam.requireHelpRequest(of: person, in: file)
            exam.require(
                exam.isAdult(person) || exam.isAddressed(person.id, in: file) || exam.mayBeUnborn(person),
                at: "safetyPlan.goals.concerns[\(person.id)]",
                mend: LocalizedText(
                    nl: "Neem op wat dit kind nodig heeft om veilig te zijn.",
                    en: "Take up what this child needs to be safe."))
        }
    }

    /// Somebody of each domain that is touched works along.
    public static let domainsWorkAlong = Rule(
        RuleDescription(
            .parallel(39),
            title: LocalizedText(
                nl: "Raakt de vraag een ander domein, dan werkt iemand van daar mee",
                en: "If the request touches another domain, somebody from there works along"),
            asks: LocalizedText(
                nl: "Bij elk ander domein is vastgelegd welke betrokken partij van daar nu meewerkt.",
                en: "With each other domain it is recorded which party of the case from there works along now."),
            appliesWhen: LocalizedText(nl: "de vraag een ander domein raakt", en: "the request touches another domain"),
            mend: LocalizedText(
                nl: "Vraag een professional uit dit domein mee te denken, als het huishouden dat goed vindt.",
                en: "Ask a professional from this domain to think along, if the household agrees."),
            strength: .method, responsible: .professionals,
            citations: [.parallel("Wat vraagt dit van professionals binnen de kind- en gezinsbescherming?")],
            misuse: LocalizedText(
                nl: "Meer partijen is geen doel; eerst wat het huishouden vraagt.",
                en: "More parties is no aim; first what the household asks for.")),
        applies: { file, exam in
            exam.exists(file.integralHelp.touchedDomains, at: "integralHelp.touchedDomains", of: .professionals)
        }
    ) { file, exam in
        for domain in file.integralHelp.touchedDomains {
            let place: Address = "integralHelp.touchedDomains[\(domain.id)].partners"
            guard let partners = exam.need(domain.partners, at: place, of: .professionals) else { continue }
            let isInvolved = partners.some { exam.isInvolved($0, in: file) }
            exam.require(isInvolved, at: place, of: .professionals, seen: .none)
        }
        exam.requireWhole(
            file.integralHelp.touchedDomains, at: "integralHelp.touchedDomains", of: .professionals)
    }

    /// Help, support and protection are one whole.
    public static let helpIsOneWhole = Rule(
        RuleDescription(
            .parallel(40),
            title: LocalizedText(
                nl: "Hulp, ondersteuning en bescherming zijn één geheel, thuis en in het netwerk",
                en: "Help, support and protection are one whole, at home and in the network"),
            asks: LocalizedText(
                nl:
                    "Vastgelegd is met welke andere elke vorm van hulp samenhangt, en dat het ook over de relaties tussen "
                    + "mensen en over hun netwerk gaat. Of er hulp is voor ieder die betrokken is, vraagt PARALLEL-82.",
                en:
                    "It is recorded with which others each form of help hangs together, and that it is about the relations "
                    + "between people and about their network too. Whether there is help for everyone concerned is asked by "
                    + "PARALLEL-82."),
            appliesWhen: LocalizedText(nl: "er hulp is", en: "there is help"),
            mend: LocalizedText(
                nl: "Breng wie hulp geven bij elkaar, samen met het huishouden, en maak er één plan van.",
                en: "Bring those who help together, with the household, and make it one plan."),
            strength: .method, responsible: .everyone,
            citations: [.parallel("Wat vraagt dit van professionals binnen de kind- en gezinsbescherming?")]),
        applies: { file, exam in exam.exists(file.integralHelp.forms, at: "integralHelp.forms") }
    ) { file, exam in
        exam.requireOneWhole(file.integralHelp.forms)
        exam.require(file.integralHelp.coversRelations, is: true, at: "integralHelp.coversRelations")
        exam.require(file.integralHelp.coversNetwork, is: true, at: "integralHelp.coversNetwork")
    }

    /// What was analysed is not asked again by the next organisation.
    public static let analysisIsNotRedone = Rule(
        RuleDescription(
            .parallel(42),
            title: LocalizedText(
                nl: "Wat één organisatie heeft onderzocht, onderzoekt de volgende niet opnieuw",
                en: "What one organisation has analysed, the next does not analyse again"),
            asks: LocalizedText(
                nl:
                    "Bij elke analyse van een organisatie is vastgelegd of haar vraag nieuw is; een eerdere vraag van een "
                    + "andere organisatie komt alleen terug in de onafhankelijke toets van de Raad.",
                en:
                    "With each analysis of an organisation it is recorded whether its question is new; an earlier question of "
                    + "another organisation comes back only in the independent test of the Board."),
            appliesWhen: LocalizedText(
                nl: "organisaties een analyse of onderzoek deden", en: "organisations made an analysis or investigation"
            ),
            mend: LocalizedText(
                nl: "Vraag de eerdere analyse op, bespreek haar met het huishouden, en vul alleen aan wat ontbreekt.",
                en: "Ask for the earlier analysis, talk it over with the household, and add only what is lacking."),
            strength: .recommendation, responsible: .involvedOrganisations,
            citations: [.parallel("De ingezette veranderstrategie")],
            misuse: LocalizedText(
                nl: "Is er iets veranderd of klopt de eerdere analyse niet, dan is dat een nieuwe vraag.",
                en: "If something changed, or the earlier analysis is not right, that is a new question."),
            tensions: [
                Tension(
                    with: .sturen(22),
                    reading: LocalizedText(
                        nl: "De Raad toetst zelf; daarvoor geldt deze regel niet.",
                        en: "The Board tests by itself; this rule does not hold for that."))
            ]),
        applies: { file, exam in
            exam.exists(file.integralHelp.analyses, at: "integralHelp.analyses", of: .professionals)
        }
    ) { file, exam in
        for analysis in file.integralHelp.analyses {
            exam.require(
                exam.isNewQuestion(analysis, among: file.integralHelp.analyses)
                    || exam.isTestOfBoard(analysis),
                at: "integralHelp.analyses[\(analysis.id)].repeats", of: .professionals)
        }
        exam.requireWhole(file.integralHelp.analyses, at: "integralHelp.analyses", of: .professionals)
    }

    /// Several forms of help, for all, to break what passes between generations.
    public static let helpHasSeveralForms = Rule(
        RuleDescription(
            .parallel(82),
            title: LocalizedText(
                nl:
                    "Er is gekeken naar verschillende vormen van hulp, voor ieder, en naar wat van ouder op kind overgaat",
                en: "Several forms of help were considered, for everyone, and what passes from parent to child"),
            asks: LocalizedText(
                nl:
                    "Er is naar meer dan één vorm van hulp gekeken; ieder die betrokken is en hulp wil komt bij een ervan voor; "
                    + "en er is gekeken naar wat van generatie op generatie overgaat.",
                en:
                    "More than one form of help was considered; everyone concerned who wants help is in one of them; and "
                    + "somebody looked at what passes from one generation to the next."),
            appliesWhen: LocalizedText(nl: "het onveilig is", en: "it is unsafe"),
            mend: LocalizedText(
                nl: "Vraag ook deze persoon welke hulp zou passen, en zoek breder dan wat er al is.",
                en: "Ask this person too which help would fit, and look further than what is there already."),
            strength: .recommendation, responsible: .everyone,
            citations: [.parallel("Wat vraagt dit van de organisatorische omgeving van de professional?")],
            misuse: LocalizedText(
                nl:
                    "Wat ouders zelf meemaakten verklaart, en voorspelt niets over hun kinderen. De bron spreekt van een stelsel; "
                    + "dat ook in één huishouden naar meer vormen wordt gekeken, is hoe deze SDK haar leest.",
                en:
                    "What parents went through themselves explains, and predicts nothing about their children. The source "
                    + "speaks of a system; that in one household too several forms are considered is how this SDK reads it."
            ),
            policyKeys: [PolicyKey<Int>.formsOfHelp.name]),
        applies: { file, exam in
            exam.holds(file.involvement.unsafety.present, at: "involvement.unsafety.present", of: .professionals)
        }
    ) { file, exam in
        let help = file.integralHelp
        if let several = exam.policy(.formsOfHelp) {
            exam.require(
                Truth(help.forms.count >= several)
                    || exam.holds(help.considersSeveralForms, at: "integralHelp.considersSeveralForms"),
                at: "integralHelp.forms", seen: .count(help.forms.count, .formOfHelp),
                needed: .count(several, .formOfHelp))
        }
        exam.require(help.looksAcrossGenerations, is: true, at: "integralHelp.looksAcrossGenerations")
        guard let concerned = exam.concerned(in: file) else { return }
        for person in concerned where person.isToBeHeard(on: exam.day) {
            let isHelped = help.forms.some { form in
                exam.fact(form.persons, at: "integralHelp.forms[\(form.id)].persons").satisfies {
                    $0.contains(person.id)
                }
            }
            let place: Address = "integralHelp.forms.for[\(person.id)]"
            let isFine = isHelped || exam.mayBeUnborn(person)
            if isFine.isTrue {
                exam.require(isFine, at: place, of: person.id)
                continue
            }
            guard let wantsNone = exam.doesNotWantHelp(person.id, in: file, at: place) else { continue }
            exam.require(
                isFine || wantsNone || exam.hasUnlisted(help.forms, at: place, of: person.id), at: place,
                of: person.id, seen: .none)
        }
    }
}

extension PolicyKey where Value == Int {
    /// How many forms of help are several (verschillende vormen).
    public static let formsOfHelp = PolicyKey(
        "formsOfHelp", default: 2,
        note: LocalizedText(
            nl: "Hoeveel vormen verschillende vormen zijn. De bron noemt geen getal; 2 is een keuze van deze SDK.",
            en: "How many forms are several forms. The source gives no number; 2 is a default of this SDK."))
}
