extension Rule where Subject == Involvement {
    /// Where it is unsafe a duo works.
    public static let duoWorksWhereUnsafe = Rule(
        RuleDescription(
            .proeftuin(3),
            title: LocalizedText(
                nl: "Waar het onveilig is, werken lokaal team en veiligheidsteam in een duo",
                en: "Where it is unsafe, local team and safety team work in a duo"),
            asks: LocalizedText(
                nl:
                    "Er is een duo van iemand van het lokale team en iemand van het veiligheidsteam; bij uitzondering, met "
                    + "de reden erbij, van twee mensen van het veiligheidsteam. Onder een maatregel (vorm D) kan het zijn "
                    + "dat ernaar wordt gestreefd.",
                en:
                    "There is a duo of somebody of the local team and somebody of the safety team; by exception, with the "
                    + "reason, of two of the safety team. Under a measure (form D) it may be that this is sought."),
            appliesWhen: LocalizedText(
                nl: "het onveilig is en het veiligheidsteam direct betrokken is (vorm B, C of D)",
                en: "it is unsafe and the safety team is directly involved (form B, C or D)"),
            mend: LocalizedText(
                nl: "Spreek af wie er samen het huishouden blijven kennen, en stel ze allebei voor.",
                en: "Agree on two who both keep knowing the household, and introduce both."),
            strength: .method, responsible: .duo,
            citations: [
                .proeftuin("Samenvatting"), .proeftuin("2.3"), .proeftuin("4.4"), .proeftuin("6.3"), .proeftuin("7.4"),
            ],
            tensions: [
                Tension(
                    with: .sturen(27),
                    reading: LocalizedText(
                        nl: "Eén iemand heeft de regie; een duo doet het werk.",
                        en: "One person directs; a duo does the work."))
            ]),
        applies: { involvement, exam in
            exam.isDirectlyInvolved(involvement)
                && exam.holds(involvement.unsafety.present, at: "unsafety.present", of: .professionals)
        }
    ) { involvement, exam in
        let isDuo = involvement.teamwork.duos.some { duo in
            exam.isCurrent(duo) && exam.isOfBothTeams(duo, in: involvement)
        }
        exam.require(
            isDuo || exam.isLocalTeamSought(involvement)
                || exam.hasUnlisted(involvement.teamwork.duos, at: "teamwork.duos"),
            at: "teamwork.duos", seen: .none)
    }

    /// A duo acts together because it is needed.
    public static let duoIsNeeded = Rule(
        RuleDescription(
            .parallel(15),
            title: LocalizedText(
                nl: "Een duo trekt samen op omdat dat nodig is", en: "A duo acts together because that is needed"),
            asks: LocalizedText(
                nl: "Van het duo is vastgelegd dat meedenken of advies niet genoeg is.",
                en: "Of the duo it is recorded that thinking along or advice is not enough."),
            appliesWhen: LocalizedText(nl: "er een duo is", en: "there is a duo"),
            mend: LocalizedText(
                nl: "Bekijk samen of meedenken of advies nu genoeg is, ook met het huishouden.",
                en: "Look together, with the household too, whether thinking along or advice is enough now."),
            strength: .recommendation, responsible: .duo,
            citations: [.parallel("Een nieuw scenario voor de toekomst"), .parallel("De proeftuin in FoodValley")],
            misuse: LocalizedText(
                nl: "Geen reden om een duo uit elkaar te halen dat het huishouden vertrouwt.",
                en: "No reason to take a duo apart that the household trusts."),
            tensions: [
                Tension(
                    with: .proeftuin(3),
                    reading: LocalizedText(
                        nl: "Waar het onveilig is, is een duo wenselijk; ook dan naar wat nodig is.",
                        en: "Where it is unsafe a duo is desirable; then too as needed."))
            ],
            yieldsTo: [.acuteDanger]),
        applies: { involvement, exam in exam.hasDuo(involvement) }
    ) { involvement, exam in
        for duo in involvement.teamwork.duos {
            let isCurrent = exam.isCurrent(duo)
            if isCurrent.isFalse { continue }
            let place: Address = "teamwork.duos[\(duo.id)].isNeeded"
            exam.require(
                isCurrent.implies(exam.holds(duo.isNeeded, at: place, of: .professionals)), at: place,
                of: .professionals, seen: duo.isNeeded.detail, needed: true.detail)
        }
    }

    /// A duo shares often, and neither stands alone.
    public static let duoShares = Rule(
        prompt: RuleDescription(
            .parallel(16),
            title: LocalizedText(
                nl: "Wie in een duo werkt deelt veel, en voelt zich minder alleen verantwoordelijk",
                en: "Those who work in a duo share often, and feel less alone in being responsible"),
            asks: LocalizedText(
                nl: "Delen jullie vaak wat er gebeurt, en staat u er minder alleen voor?",
                en: "Do you often share what happens, and do you stand less alone?"),
            appliesWhen: LocalizedText(nl: "er een duo is", en: "there is a duo"),
            mend: LocalizedText(
                nl: "Plan samen een vast moment om te delen wat er gebeurt en wat het met jullie doet.",
                en: "Plan a regular moment together to share what happens and what it does to you."),
            strength: .tip, responsible: .duo,
            citations: [.parallel("Wat vraagt dit van professionals binnen de kind- en gezinsbescherming?")],
            misuse: LocalizedText(
                nl: "Een gunstig neveneffect dat is gezien, geen eis; het zegt niets over wie het werk doet.",
                en: "A good side effect that was seen, no demand; it says nothing of those who do the work."),
            whyNotComputed: LocalizedText(
                nl: "Of iemand zich minder alleen voelt, kan elk van de twee alleen over zichzelf zeggen.",
                en: "Whether somebody feels less alone each of the two can only say of himself or herself.")),
        ownExperience: true,
        ofEach: { involvement, ask in involvement.teamwork.forEachOfDuos(ask) },
        applies: { involvement, exam in exam.hasDuo(involvement) })

    /// Both professionals of a duo can read the file.
    public static let duoReadsFile = Rule(
        RuleDescription(
            .proeftuin(83),
            title: LocalizedText(
                nl: "Beide professionals van een duo kunnen bij het dossier",
                en: "Both professionals of a duo have access to the file"),
            asks: LocalizedText(
                nl: "Van allebei is vastgelegd dat zij het dossier kunnen lezen.",
                en: "Of both it is recorded that they can read the file."),
            appliesWhen: LocalizedText(nl: "er een duo is", en: "there is a duo"),
            mend: LocalizedText(
                nl: "Regel leestoegang voor deze professional, en vertel het huishouden wie er meelezen.",
                en: "Arrange that this professional can read, and tell the household who reads along."),
            strength: .agreement, responsible: .duo, citations: [.proeftuin("4.4")],
            misuse: LocalizedText(
                nl: "Toegang vervangt geen toestemming, en toestemming geeft nog geen toegang.",
                en: "Access does not replace consent, and consent does not give access yet.")),
        applies: { involvement, exam in exam.hasDuo(involvement) }
    ) { involvement, exam in
        for duo in involvement.teamwork.duos {
            let isCurrent = exam.isCurrent(duo)
            if isCurrent.isFalse { continue }
            for professional in [duo.first, duo.second] {
                exam.require(
                    isCurrent.implies(exam.readsFile(professional, in: involvement)),
                    at: "teamwork.professionals.readsFile[\(professional)]", seen: false.detail, needed: true.detail)
            }
        }
    }
}

extension Examination {
    /// Whether a duo is of the local team and the safety team, or by exception both of the latter.
    fileprivate mutating func isOfBothTeams(_ duo: Duo, in involvement: Involvement) -> Truth {
        let isFirstLocal = isOf(.localTeam, duo.first, in: involvement)
        let isSecondLocal = isOf(.localTeam, duo.second, in: involvement)
        let isFirstOfSafetyTeam = isOf(.regionalSafetyTeam, duo.first, in: involvement)
        let isSecondOfSafetyTeam = isOf(.regionalSafetyTeam, duo.second, in: involvement)
        return (isFirstLocal && isSecondOfSafetyTeam) || (isFirstOfSafetyTeam && isSecondLocal)
            || (isFirstOfSafetyTeam && isSecondOfSafetyTeam
                && fact(duo.bothOfSafetyTeamBecause, at: "teamwork.duos[\(duo.id)].bothOfSafetyTeamBecause").exists)
    }
}

extension RuleSet where Subject == Involvement {
    /// The rules about working in a duo.
    static let duos = RuleSet([.duoWorksWhereUnsafe, .duoIsNeeded, .duoShares, .duoReadsFile], places: .duos)
}

extension PlaceNames {
    /// What the places of duos are called.
    fileprivate static let duos = PlaceNames([
        Name(
            "teamwork.duos",
            LocalizedText(
                nl: "het duo van lokaal team en veiligheidsteam", en: "the duo of local team and safety team")),
        Name(
            "teamwork.duos[].since",
            LocalizedText(nl: "sinds wanneer duo {1} er is", en: "since when duo {1} has been there")),
        Name(
            "teamwork.duos[].isNeeded",
            LocalizedText(
                nl: "of samen optrekken in duo {1} nodig is", en: "whether acting together is needed in duo {1}")
        ),
        Name(
            "teamwork.duos[].bothOfSafetyTeamBecause",
            LocalizedText(
                nl: "waarom duo {1} uit twee mensen van het veiligheidsteam bestaat",
                en: "why duo {1} is of two of the safety team")),
        Name(
            "teamwork.professionals.readsFile[]",
            LocalizedText(nl: "of {1} bij het dossier kan", en: "whether {1} has access to the file")),
    ])
}
