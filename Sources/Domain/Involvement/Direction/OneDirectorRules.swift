extension Rule where Subject == Involvement {
    /// In unsafety one person directs.
    public static let oneDirectorInUnsafety = Rule(
        RuleDescription(
            .domein(15),
            title: LocalizedText(
                nl: "Waar het onveilig is zorgt één persoon voor veiligheid, één plan, evaluatie en bijsturing",
                en: "Where it is unsafe one person sees to safety, one plan, evaluation and adjustment"),
            asks: LocalizedText(
                nl:
                    "Op deze dag is er precies één regisseur van de hele casus, en is afgesproken dat die hiervoor zorgt.",
                en: "On this day there is exactly one director of the whole case, who it was agreed sees to these."),
            appliesWhen: LocalizedText(nl: "het onveilig is", en: "it is unsafe"),
            mend: LocalizedText(
                nl: "Spreek af wie de hele casus regisseert en waar die voor zorgt, en leg vast sinds wanneer.",
                en: "Agree who directs the whole case and sees to what, and record since when."),
            strength: .method, responsible: .municipalityAndLocalTeam,
            citations: [.domein("1.2"), .domein("3.3"), .domein("Bijlage 6")],
            misuse: LocalizedText(
                nl: "Dat er geen regisseur is zegt iets over hoe partijen het regelden, nooit over het huishouden.",
                en: "That there is no director says something of how parties arranged it, never of the household.")),
        applies: { involvement, exam in
            exam.holds(involvement.unsafety.present, at: "unsafety.present", of: .professionals)
        }
    ) { involvement, exam in
        guard let directors = exam.need(involvement.direction.directors, at: "direction.directors") else { return }
        exam.requireOneDirector(directors)
        for director in directors {
            let directs = exam.directs(director)
            if directs.isFalse { continue }
            var wanted: DirectorTask?
            for task in [DirectorTask.safety, .onePlan, .evaluation, .adjustment]
            where wanted == nil && exam.seesTo(task, director).isFalse {
                wanted = task
            }
            exam.require(
                !directs
                    || (exam.seesTo(.safety, director) && exam.seesTo(.onePlan, director)
                        && exam.seesTo(.evaluation, director) && exam.seesTo(.adjustment, director)),
                at: "direction.directors[\(director.id)].tasks", needed: wanted?.detail,
                mend: LocalizedText(
                    nl: "Spreek met de regisseur af wie ook hiervoor zorgt.",
                    en: "Agree with the director who sees to this too."))
        }
    }

    /// Blijvend Veilig and IHV13w: one director a household.
    public static let oneDirectorPerHousehold = Rule(
        RuleDescription(
            .sturen(27),
            title: LocalizedText(
                nl: "Een huishouden heeft één regisseur", en: "A household has one director"),
            asks: LocalizedText(
                nl: "Op deze dag is er precies één regisseur; een duo dat uitvoert telt niet als twee.",
                en: "On this day there is exactly one director; a duo that does the work does not count as two."),
            mend: LocalizedText(
                nl: "Spreek af wie de regisseur is, en leg vast sinds wanneer.",
                en: "Agree who the director is, and record since when."),
            strength: .method, responsible: .municipalityAndLocalTeam, scope: .blijvendVeiligOrIHV13w,
            citations: [.sturen("1.1"), .sturen("4.1.3")], restates: .domein(15),
            tensions: [
                Tension(
                    with: .proeftuin(3),
                    reading: LocalizedText(
                        nl: "Eén persoon regisseert; een duo voert uit.", en: "One person directs; a duo does the work."
                    )),
                Tension(
                    with: .sturen(31),
                    reading: LocalizedText(
                        nl: "Eén persoon regisseert; een duo voert uit.", en: "One person directs; a duo does the work."
                    )),
            ])
    ) { involvement, exam in
        guard let directors = exam.need(involvement.direction.directors, at: "direction.directors") else { return }
        exam.requireOneDirector(directors)
    }

    /// Of several roles of direction each has its place beside the one director.
    ///
    /// That there is one plan, which the source says in the same breath, is asked by ``oneDirectorInUnsafety``: the
    /// director sees to it.
    public static let directionRolesHaveTheirPlace = Rule(
        RuleDescription(
            .domein(20),
            title: LocalizedText(
                nl: "Ook met meer regierollen is er één regisseur, en heeft elke rol daarnaast een plek",
                en: "With several roles of direction too there is one director, and each role has its place beside it"),
            asks: LocalizedText(
                nl:
                    "Er is precies één regisseur van de hele casus, en van elke behandelregie is afgesproken hoe die daarnaast staat.",
                en:
                    "There is exactly one director of the whole case, and of each direction of treatment it was agreed how it stands beside that."
            ),
            appliesWhen: LocalizedText(
                nl: "er op deze dag meer dan één regierol is",
                en: "there is more than one role of direction on this day"),
            mend: LocalizedText(
                nl: "Bespreek met wie regie voeren wie de hele casus heeft en wat ieders plek daarnaast is.",
                en: "Discuss with those who direct who has the whole case and what each one's place beside that is."),
            strength: .recommendation, responsible: .directors, citations: [.domein("5.2"), .domein("5.3")],
            restates: .domein(15)),
        applies: { involvement, exam in exam.hasSeveralRoles(involvement.direction) }
    ) { involvement, exam in
        guard let directors = exam.need(involvement.direction.directors, at: "direction.directors") else { return }
        exam.requireOneDirector(directors)
        for role in involvement.direction.treatmentCoordination {
            let isCurrent = exam.isCurrent(role)
            if isCurrent.isFalse { continue }
            exam.require(
                !isCurrent
                    || exam.holds(
                        role.isPlacedBesideDirector,
                        at: "direction.treatmentCoordination[\(role.id)].isPlacedBesideDirector"),
                at: "direction.treatmentCoordination[\(role.id)].isPlacedBesideDirector", seen: false.detail,
                needed: true.detail)
        }
    }

    /// Several, complex and structurally unsafe: somebody looks at everything together.
    public static let complexCaseIsCoordinated = Rule(
        RuleDescription(
            .domein(17),
            title: LocalizedText(
                nl: "Bij meervoudig complexe, structureel onveilige casuïstiek bekijkt iemand alles in samenhang",
                en: "In cases that are complex, multiple and structurally unsafe somebody looks at everything together"),
            asks: LocalizedText(
                nl:
                    "Er is een regisseur van wie is afgesproken dat die ieders perspectief en alle hulp in samenhang bekijkt.",
                en:
                    "There is a director who it was agreed looks at everybody's perspective and all help in connection."
            ),
            appliesWhen: LocalizedText(
                nl: "iemand oordeelde dat het meervoudig complex en structureel onveilig is",
                en: "somebody judged that it is complex, multiple and structurally unsafe"),
            mend: LocalizedText(
                nl: "Spreek af wie alle perspectieven en alle hulp bij elkaar houdt.",
                en: "Agree who holds all perspectives and all help together."),
            strength: .method, responsible: .localTeam, citations: [.domein("3.2"), .domein("5.2")]),
        applies: { involvement, exam in
            exam.holds(
                involvement.direction.isMultipleComplex, at: "direction.isMultipleComplex", of: .professionals)
                && exam.holds(involvement.unsafety.structural, at: "unsafety.structural", of: .professionals)
        }
    ) { involvement, exam in
        guard let directors = exam.need(involvement.direction.directors, at: "direction.directors") else { return }
        exam.require(
            directors.some { exam.directs($0) && exam.seesTo(.coherence, $0) }
                || exam.hasUnlisted(directors, at: "direction.directors"),
            at: "direction.directors", needed: DirectorTask.coherence.detail)
    }
}

extension Examination {
    /// Whether the help of one provider is directed on the day.
    fileprivate mutating func isCurrent(_ role: TreatmentCoordination) -> Truth {
        isCurrent(since: role.since, until: role.until, at: "direction.treatmentCoordination[\(role.id)]")
    }

    /// Whether there is more than one role of direction on the day.
    fileprivate mutating func hasSeveralRoles(_ direction: CaseDirection) -> Truth {
        var certain = 0
        var possible = 0
        var open = Truth.false
        for director in direction.directors {
            let directs = directs(director)
            if directs.isTrue { certain += 1 }
            if directs.isUnknown {
                possible += 1
                open = open || directs
            }
        }
        for role in direction.treatmentCoordination {
            let isCurrent = isCurrent(role)
            if isCurrent.isTrue { certain += 1 }
            if isCurrent.isUnknown {
                possible += 1
                open = open || isCurrent
            }
        }
        if certain > 1 { return .true }
        return (certain + possible > 1 ? open : .false)
            || hasUnlisted(direction.directors, at: "direction.directors")
            || hasUnlisted(direction.treatmentCoordination, at: "direction.treatmentCoordination")
    }
}

extension RuleSet where Subject == Involvement {
    /// The rules about one director, beside whom each role has its place.
    static let oneDirector = RuleSet(
        [.oneDirectorInUnsafety, .oneDirectorPerHousehold, .directionRolesHaveTheirPlace, .complexCaseIsCoordinated],
        places: PlaceNames([
            PlaceNames.Name(
                "direction.directors", LocalizedText(nl: "wie de casus regisseert", en: "who directs the case")),
            PlaceNames.Name(
                "direction.directors[].since",
                LocalizedText(nl: "sinds wanneer regie {1} er is", en: "since when direction {1} has been there")),
            PlaceNames.Name(
                "direction.directors[].tasks",
                LocalizedText(nl: "waar regie {1} voor zorgt", en: "what direction {1} sees to")),
            PlaceNames.Name(
                "direction.treatmentCoordination",
                LocalizedText(nl: "wie de hulp per aanbieder regisseert", en: "who directs the help of each provider")),
            PlaceNames.Name(
                "direction.treatmentCoordination[].since",
                LocalizedText(
                    nl: "sinds wanneer behandelregie {1} er is",
                    en: "since when direction of treatment {1} has been there")),
            PlaceNames.Name(
                "direction.treatmentCoordination[].isPlacedBesideDirector",
                LocalizedText(
                    nl: "de plek van behandelregie {1} naast de regisseur",
                    en: "the place of direction of treatment {1} beside the director")),
            PlaceNames.Name(
                "direction.isMultipleComplex",
                LocalizedText(nl: "of het meervoudig complex is", en: "whether it is complex and multiple")),
        ]))
}
