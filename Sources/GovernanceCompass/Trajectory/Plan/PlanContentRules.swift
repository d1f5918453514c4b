public import Domain

extension Rule where Subject == PlanOfApproach {
    /// The core group drafts a short plan.
    public static let coreGroupDraftsPlan = Rule(
        RuleDescription(
            .kompas(43),
            title: LocalizedText(
                nl:
                    "De kerngroep maakte een kort werkplan met een conceptdoel, een tijdspad, een inschatting van de tijd "
                    + "en de governanceafspraken",
                en:
                    "The core group made a short work plan with a draft goal, a timeline, an estimate of the time and the "
                    + "governance agreements"),
            asks: LocalizedText(
                nl: "Het concept is van de kerngroep en bondig. Doel, tijdspad, inschatting van de tijd en "
                    + "governanceafspraken staan erin.",
                en: "The draft is of the core group and concise. Goal, timeline, estimate of the time and governance "
                    + "agreements stand in it."),
            appliesWhen: .planIsDrafted,
            mend: LocalizedText(
                nl: "Vul het plan hiermee aan, kort en in eigen woorden.",
                en: "Add this to the plan, in short and in your own words."),
            strength: .method, responsible: .coreGroup, citations: [.kompas("Stap 3")]),
        applies: { plan, exam in exam.isDrafted(plan) }
    ) { plan, exam in
        let body = exam.fact(plan.draftedBy, at: "draft.by")
        exam.require(body == .innerRing, at: "draft.by", seen: body.detail, mend: .letCoreGroupDraft)
        exam.requireConcise(plan)
        guard let elements = exam.need(plan.elements, at: "planElements") else { return }
        // A goal that all share has come in the place of the draft of one.
        exam.require(
            exam.names(oneOf: [.draftGoal, .jointGoal], in: elements, at: "planElements"),
            at: "planElements.\(PlanElement.draftGoal)", seen: .none)
        exam.requireAll(PlanElement.ofDraftBesidesGoal, in: elements, at: "planElements")
    }

    /// All involved agreed to a concise plan with a joint goal and clear roles.
    public static let planIsAgreed = Rule(
        RuleDescription(
            .kompas(45),
            title: LocalizedText(
                nl: "Alle betrokkenen zijn akkoord met een bondig plan, met een gezamenlijk doel, tijdspad, heldere "
                    + "rollen, en participatie en zeggenschap van huishoudens en naasten",
                en: "All involved agree to a concise plan, with a joint goal, timeline, clear roles, and participation "
                    + "and say of households and close ones"),
            asks: LocalizedText(
                nl:
                    "Elke partij in het plan draagt het. Het is bondig, en doel, tijdspad, rollen, verantwoordelijkheden, "
                    + "taken, participatie en zeggenschap staan erin.",
                en:
                    "Each party in the plan carries it. It is concise, and goal, timeline, roles, responsibilities, tasks, "
                    + "participation and say stand in it."),
            appliesWhen: .planIsDrafted,
            mend: LocalizedText(
                nl: "Bespreek wat er nog nodig is, en pas het plan samen aan.",
                en: "Discuss what is still needed, and change the plan together."),
            strength: .method, responsible: .coreGroup, citations: [.kompas("Stap 3")],
            misuse: LocalizedText(
                nl: "Een handtekening is niet nodig, en wie twijfelt vertraagt niet: die zegt wat er nog ontbreekt.",
                en: "A signature is not needed, and who doubts does not delay: that party says what is still lacking.")),
        applies: { plan, exam in exam.isDrafted(plan) }
    ) { plan, exam in
        if let parties = exam.need(plan.parties, at: "planParties") {
            exam.require(!parties.isEmpty, at: "planParties", seen: .none)
            exam.require(!exam.hasUnlisted(parties, at: "planParties"), at: "planParties")
        }
        for party in plan.partyIdentifiers {
            exam.require(
                exam.supports(party, in: plan.agreement, at: "planAgreement"), at: "planAgreement[\(party)]")
        }
        exam.requireConcise(plan)
        exam.requireAll(PlanElement.ofAgreedPlan, in: plan.elements, at: "planElements")
    }

    /// The voice of households is in the plan explicitly.
    public static let householdVoiceIsInPlan = Rule(
        RuleDescription(
            .kompas(46),
            title: LocalizedText(
                nl: "Participatie van huishoudens en inzet van ervaringsdeskundigen staan uitdrukkelijk in het plan",
                en: "Participation of households and the use of experts by experience stand in the plan explicitly"),
            asks: LocalizedText(
                nl: "Onderdeel 4 van het plan is gevuld.", en: "Part 4 of the plan is filled."),
            appliesWhen: .planIsDrafted,
            mend: LocalizedText(
                nl: "Vraag huishoudens en ervaringsdeskundigen hoe en wanneer zij mee willen doen, en schrijf dat op.",
                en: "Ask households and experts by experience how and when they want to take part, and write that down."
            ),
            strength: .method, responsible: .coreGroup,
            citations: [.kompas("Stap 3, Niets over ons zonder ons"), .kompas("Stap 3, Format Plan van aanpak")],
            misuse: LocalizedText(
                nl:
                    "Niet iedereen kan of wil meedoen. Wie dat niet doet, of juist iets zegt, mag daar niets van merken.",
                en: "Not everybody can or wants to take part. Who does not, or who speaks, must not suffer for it.")),
        applies: { plan, exam in exam.isDrafted(plan) }
    ) { plan, exam in exam.requireFilled(.householdVoice, of: plan) }

    /// The plan says how data are exchanged and privacy is secured.
    public static let privacyIsInPlan = Rule(
        RuleDescription(
            .kompas(48),
            title: LocalizedText(
                nl: "In het plan staat welke gegevens worden gedeeld en hoe privacy is geborgd",
                en: "The plan says which data are shared and how privacy is secured"),
            asks: LocalizedText(
                nl: "Onderdeel 6 van het plan is gevuld.", en: "Part 6 of the plan is filled."),
            appliesWhen: .planIsDrafted,
            mend: LocalizedText(
                nl: "Schrijf op welke gegevens nodig zijn, en vraag wie op privacy let om mee te lezen.",
                en: "Write which data are needed, and ask those who look after privacy to read along."),
            strength: .recommendation, responsible: .coreGroup, citations: [.kompas("Stap 3, Format Plan van aanpak")],
            misuse: LocalizedText(
                nl: "Geen juridisch advies, en geen reden om in een casus te zwijgen.",
                en: "No legal advice, and no reason to be silent in a case.")),
        applies: { plan, exam in exam.isDrafted(plan) }
    ) { plan, exam in exam.requireFilled(.informationAndPrivacy, of: plan) }

    /// The plan says who contributes and pays what.
    public static let contributionsAreInPlan = Rule(
        RuleDescription(
            .kompas(49),
            title: LocalizedText(
                nl: "In het plan staat wie wat bijdraagt en wie wat betaalt",
                en: "The plan says who contributes what and who pays what"),
            asks: LocalizedText(
                nl: "Onderdeel 3 van het plan is gevuld.", en: "Part 3 of the plan is filled."),
            appliesWhen: .planIsDrafted,
            mend: LocalizedText(
                nl: "Vraag elke partij wat zij inzet: mensen, middelen of geld.",
                en: "Ask each party what it puts in: people, means or money."),
            strength: .recommendation, responsible: .coreGroup, citations: [.kompas("Stap 3, Format Plan van aanpak")],
            misuse: LocalizedText(
                nl:
                    "Geld dat nog niet geregeld is, is geen reden om te wachten: passende structurele bekostiging is er "
                    + "volgens de bron nog niet.",
                en: "Money that is not arranged yet is no reason to wait: by the source fitting structural funding is "
                    + "not there yet.")),
        applies: { plan, exam in exam.isDrafted(plan) }
    ) { plan, exam in exam.requireFilled(.contributions, of: plan) }

    /// What young people and parents ask is arranged.
    public static let wishesAreArranged = Rule(
        RuleDescription(
            .kompas(115),
            title: LocalizedText(
                nl:
                    "Het plan regelt wat jongeren en ouders vragen: duidelijke afspraken, makkelijk contact, uitleg over "
                    + "wat hulpverleners doen en waarom, en besluiten met hen",
                en: "The plan arranges what young people and parents ask for: clear agreements, easy contact, "
                    + "information on what helpers do and why, and decisions with them"),
            asks: LocalizedText(
                nl: "Alle vier de wensen van jongeren en ouders zijn in het plan geregeld.",
                en: "All four wishes of young people and parents are arranged in the plan."),
            appliesWhen: .planIsDrafted,
            mend: LocalizedText(
                nl: "Vraag jongeren en ouders hoe dit voor hen goed geregeld is, en schrijf dat in het plan.",
                en: "Ask young people and parents how this is arranged well for them, and write that in the plan."),
            strength: .recommendation, responsible: .organisations,
            citations: [.kompas("Stap 3, Niets over ons zonder ons")],
            misuse: LocalizedText(
                nl: "Dat het in het plan staat, wil niet zeggen dat mensen het merken: vraag het hun.",
                en: "That it stands in the plan does not mean that people notice it: ask them.")),
        applies: { plan, exam in exam.isDrafted(plan) }
    ) { plan, exam in
        exam.requireAll(in: plan.arrangedForHouseholds, at: "arrangedForHouseholds")
    }
}

extension ResponsibleParty {
    /// The organisations that cooperate (samenwerkende organisaties).
    public static let organisations = ResponsibleParty(
        "organisations",
        name: LocalizedText(nl: "de samenwerkende organisaties", en: "the organisations that cooperate"))
}

extension LocalizedText {
    static let planIsDrafted = LocalizedText(nl: "er een concept van het plan is", en: "there is a draft of the plan")
    fileprivate static let letCoreGroupDraft = LocalizedText(
        nl: "Laat de kerngroep het concept overnemen en nalopen.",
        en: "Let the core group take over the draft and go through it.")
}
