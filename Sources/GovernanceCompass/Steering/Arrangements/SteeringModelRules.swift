public import Domain

extension Rule where Subject == SteeringArrangement {
    /// Who relies on expertise facilitates it.
    ///
    /// The source recommends the model where practice is put central before a complex problem; whether that is chosen stays
    /// with people, and this looks at how it is carried out. It names means of three kinds, and asks for all of them:
    /// legislation, of which a steerer may also give the room that is in it, resources and people.
    public static let expertiseIsFacilitated = Rule(
        RuleDescription(
            .sturen(45),
            title: LocalizedText(
                nl: "Wie op expertise steunt faciliteert, en wie gestuurd wordt adviseert wat nodig is",
                en: "Who relies on expertise facilitates, and who is steered advises what is needed"),
            asks: LocalizedText(
                nl:
                    "In elke relatie met het expertisemodel faciliteert de stuurder met wetgeving, met middelen en met "
                    + "mensen, en adviseert de gestuurde.",
                en:
                    "In every relation with the expertise model the steerer facilitates with legislation, with means and "
                    + "with people, and the steered advises."),
            appliesWhen: LocalizedText(
                nl: "er in een relatie het expertisemodel is", en: "there is the expertise model in a relation"),
            mend: LocalizedText(
                nl: "Vraag wie het werk doet wat nodig is, en spreek af wat de stuurder daarvan regelt.",
                en: "Ask those who do the work what is needed, and agree what of it the steerer arranges."),
            strength: .recommendation, responsible: .steererAndSteered,
            citations: [.sturen("4.2.3"), .sturen("5.1")],
            misuse: LocalizedText(
                nl: "Loslaten zonder te faciliteren laat professionals alleen, hoe deskundig zij ook zijn.",
                en: "Letting go without facilitating leaves professionals alone, however competent they are.")),
        applies: { arrangement, exam in
            exam.isAnyRelation(of: arrangement) { relation, exam in exam.uses(.expertise, in: relation) }
        }
    ) { arrangement, exam in
        exam.requireOfRelations(of: arrangement, where: { relation, exam in exam.uses(.expertise, in: relation) }) {
            relation, isUsed, exam in
            for act in SteeringModel.expertise.acts {
                exam.require(
                    isUsed.implies(exam.isDone(act, in: relation)), at: .act(act, in: relation), seen: .none)
            }
            for means in FacilitatedMeans.allCases {
                exam.require(
                    isUsed.implies(exam.facilitates(means, in: relation)),
                    at: "\(relation.place).material.facilitates.\(means)", seen: .none)
            }
        }
    }

    /// Somebody who steers stays responsible in the end.
    ///
    /// It asks that of each relation somebody who steers in it, or above it, is: in a chain those in the middle need not
    /// be. And in no relation the steered is while the steerer is not: that would reverse the arrows.
    public static let steererStaysResponsible = Rule(
        RuleDescription(
            .sturen(47),
            title: LocalizedText(
                nl:
                    "Wie stuurt blijft eindverantwoordelijk; wie gestuurd wordt is hooguit voor een deel verantwoordelijk",
                en: "Who steers stays responsible in the end; who is steered is responsible for a part at most"),
            asks: LocalizedText(
                nl:
                    "Van elke relatie is de stuurder, of wie daarboven stuurt, eindverantwoordelijk. In geen relatie is "
                    + "de gestuurde dat terwijl de stuurder het niet is.",
                en: "Of each relation the steerer, or who steers above it, has final responsibility. In no relation "
                    + "does the steered have it while the steerer has not."),
            appliesWhen: LocalizedText(
                nl: "er een relatie is van een stuurder en een gestuurde",
                en: "there is a relation of a steerer and a steered"),
            mend: LocalizedText(
                nl: "Leg vast wie eindverantwoordelijk is, en welk deel bij een ander is belegd.",
                en: "Record who has final responsibility, and which part is laid with another."),
            strength: .theory, responsible: .steerer,
            citations: [.sturen("4.2"), .sturen("4.2.3"), .sturen("5.1")],
            misuse: LocalizedText(
                nl: "Eindverantwoordelijk is een taak, en geen antwoord op de vraag wie er schuld heeft.",
                en: "Final responsibility is a task, and no answer to the question who is to blame.")),
        applies: { arrangement, exam in exam.isAnyRelation(of: arrangement) { _, _ in .true } }
    ) { arrangement, exam in
        for relation in arrangement.relations {
            let place: Address = "\(relation.place).finalResponsibility"
            let isReversed =
                exam.holds(.finalResponsibility, relation.between.steered, in: arrangement)
                && !exam.holds(.finalResponsibility, relation.between.steerer, in: arrangement)
            exam.require(
                !isReversed, at: place, seen: relation.between.steered.detail,
                needed: relation.between.steerer.detail)
            // Whoever nobody steers answers for the line below it.
            guard !isReversed.isTrue, arrangement.beginsLine(relation) else { continue }
            let isHeldAbove = exam.isAnybodyFinallyResponsible(
                of: arrangement.steerers(above: relation), in: arrangement)
            exam.require(isHeldAbove, at: place, seen: .none)
        }
        exam.require(!exam.hasUnlisted(arrangement.relations, at: "relations.complete"), at: "relations.complete")
    }

    /// Who sets out actions is accounted to.
    public static let directingIsAccountedTo = Rule(
        RuleDescription(
            .sturen(48),
            title: LocalizedText(
                nl: "Wie acties uitzet, krijgt er verantwoording over", en: "Who sets out actions is accounted to"),
            asks: LocalizedText(
                nl: "In elke relatie waarin de stuurder acties uitzet, verantwoordt de gestuurde zich daarover.",
                en: "In every relation in which the steerer sets out actions, the steered accounts for them."),
            appliesWhen: LocalizedText(
                nl: "de stuurder in een relatie acties uitzet", en: "the steerer sets out actions in a relation"),
            mend: LocalizedText(
                nl: "Spreek af hoe en wanneer de gestuurde laat weten wat ervan kwam.",
                en: "Agree how and when the steered tells what came of it."),
            strength: .theory, responsible: .steererAndSteered, citations: [.sturen("4.2.3")],
            misuse: LocalizedText(
                nl: "Geen reden om meer te laten registreren; een gesprek is ook verantwoording.",
                en: "No reason to have more registered; a talk is accounting too.")),
        applies: { arrangement, exam in
            exam.isAnyRelation(of: arrangement) { relation, exam in exam.isDone(.directs, in: relation) }
        }
    ) { arrangement, exam in
        exam.requireOfRelations(of: arrangement, where: { relation, exam in exam.isDone(.directs, in: relation) }) {
            relation, isDone, exam in
            exam.require(
                isDone.implies(exam.isDone(.accounts, in: relation)), at: .act(.accounts, in: relation), seen: .none)
        }
    }

    /// Formal and material steering are recorded apart.
    public static let formalAndMaterialAreApart = Rule(
        RuleDescription(
            .sturen(52),
            title: LocalizedText(
                nl: "Hoe de sturing bedoeld is en hoe zij echt gaat, staan apart vastgelegd",
                en: "How steering is meant and how it really happens are recorded apart"),
            asks: LocalizedText(
                nl:
                    "Van elke relatie zijn de formele en de materiële sturing elk vastgelegd, met een vorm, een model of "
                    + "wat beide kanten doen.",
                en: "Of every relation the formal and the material steering are each recorded, with a form, a model or "
                    + "what both sides do."),
            appliesWhen: LocalizedText(
                nl: "er een relatie is van een stuurder en een gestuurde",
                en: "there is a relation of a steerer and a steered"),
            mend: LocalizedText(
                nl: "Vraag beide kanten hoe het sturen echt gaat, en leg het naast hoe het bedoeld is.",
                en: "Ask both sides how steering really goes, and lay it beside how it is meant."),
            strength: .theory, responsible: .steererAndSteered,
            citations: [.sturen("4.2"), .sturen("4.2.3")],
            misuse: LocalizedText(
                nl: "Een verschil is iets om over te praten, en geen overtreding.",
                en: "A difference is something to talk about, and no offence.")),
        applies: { arrangement, exam in exam.isAnyRelation(of: arrangement) { _, _ in .true } }
    ) { arrangement, exam in
        for relation in arrangement.relations {
            let formal: Address = "\(relation.place).formal"
            let material: Address = "\(relation.place).material"
            exam.require(exam.isDescribed(relation.formal, at: formal), at: formal, seen: .none, mend: .layDown)
            exam.require(exam.isDescribed(relation.material, at: material), at: material, seen: .none)
        }
        exam.require(!exam.hasUnlisted(arrangement.relations, at: "relations.complete"), at: "relations.complete")
    }

    /// In a network parts of the responsibility are laid with partners, with the organisation of a project.
    ///
    /// That each steered partner holds a part is the least that names who waits for whom; the source says only that
    /// parts are laid with partners. To be responsible for the whole is no part: where all are, nobody is.
    public static let partsAreLaidWithPartners = Rule(
        RuleDescription(
            .sturen(60),
            title: LocalizedText(
                nl: "Bij netwerksturing heeft elke partner een eigen deel van de verantwoordelijkheid, in een "
                    + "projectmatige organisatie",
                en:
                    "With steering by network every partner holds a part of the responsibility, in a project organisation"
            ),
            asks: LocalizedText(
                nl:
                    "Elke partner die met netwerksturing wordt gestuurd is voor een deel verantwoordelijk, en er is een "
                    + "projectmatige organisatie.",
                en:
                    "Every partner that is steered by network is responsible for a part, and there is a project "
                    + "organisation."
            ),
            appliesWhen: LocalizedText(
                nl: "er in een relatie netwerksturing is", en: "there is steering by network in a relation"),
            mend: LocalizedText(
                nl: "Spreek met deze partner af voor welk deel hij verantwoordelijk is.",
                en: "Agree with this partner for which part it is responsible."),
            strength: .recommendation, responsible: .municipality, citations: [.sturen("4.3"), .sturen("5.2")],
            misuse: LocalizedText(
                nl: "Het kan helpen bij het sturen, en lost botsende belangen niet op.",
                en: "It can help in steering, and does not resolve interests that clash.")),
        applies: { arrangement, exam in
            exam.isAnyRelation(of: arrangement) { relation, exam in exam.uses(.network, in: relation) }
        }
    ) { arrangement, exam in
        exam.requireOfRelations(of: arrangement, where: { relation, exam in exam.uses(.network, in: relation) }) {
            relation, isUsed, exam in
            exam.require(
                isUsed.implies(exam.holds(.partialResponsibility, relation.between.steered, in: arrangement)),
                at: "\(relation.place).partialResponsibility", seen: .none)
        }
        if let since = exam.need(arrangement.projectOrganisation, at: "projectOrganisation", mend: .organise) {
            exam.mayChange(on: since.earliest)
            exam.mayChange(on: since.latest)
            exam.require(
                exam.hasCome(since, at: "projectOrganisation"), at: "projectOrganisation", seen: since.detail,
                mend: .organise)
        }
    }
}

extension Address {
    /// Where an act is looked for in a relation; it is no identifier, and so it has a name of its own.
    fileprivate static func act(_ act: SteeringAct, in relation: SteeringRelation) -> Address {
        "\(relation.place).material.acts.\(act)"
    }
}

extension LocalizedText {
    fileprivate static let layDown = LocalizedText(
        nl: "Leg samen vast hoe het sturen bedoeld is.", en: "Lay down together how steering is meant.")
    fileprivate static let organise = LocalizedText(
        nl: "Spreek af wie het werk als project trekt, met taken en momenten.",
        en: "Agree who runs the work as a project, with tasks and moments.")
}
