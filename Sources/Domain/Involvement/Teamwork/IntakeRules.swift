extension Rule where Subject == Involvement {
    /// A referral by Veilig Thuis was attuned with the local team.
    public static let veiligThuisAttunesReferral = Rule(
        RuleDescription(
            .proeftuin(13),
            title: LocalizedText(
                nl: "Veilig Thuis meldt aan na afstemming met het lokale team",
                en: "Veilig Thuis refers after attuning with the local team"),
            asks: LocalizedText(
                nl: "Van elke aanmelding door Veilig Thuis is vastgelegd dat die met het lokale team is afgestemd.",
                en: "Of every referral by Veilig Thuis it is recorded that it was attuned with the local team."),
            appliesWhen: LocalizedText(
                nl: "Veilig Thuis het huishouden aanmeldde bij het veiligheidsteam",
                en: "Veilig Thuis referred the household to the safety team"),
            mend: LocalizedText(
                nl: "Bespreek de aanmelding alsnog met het lokale team.",
                en: "Discuss the referral with the local team after all."),
            strength: .agreement, responsible: .professionals, citations: [.proeftuin("2.5")],
            misuse: LocalizedText(
                nl: "Een aanmelding die nog niet is afgestemd, wordt niet teruggestuurd als het onveilig is.",
                en: "A referral that was not attuned yet is not sent back where it is unsafe.")),
        applies: { involvement, exam in exam.hasReferral(by: .veiligThuis, involvement) }
    ) { involvement, exam in
        exam.require(
            !exam.hasUnlisted(involvement.teamwork.referrals, at: "teamwork.referrals"), at: "teamwork.referrals")
        for referral in involvement.teamwork.referrals {
            let place: Address = "teamwork.referrals[\(referral.id)].isAttunedWithLocalTeam"
            let isByVeiligThuis = exam.isReferred(referral, by: .veiligThuis)
            if isByVeiligThuis.isFalse { continue }
            exam.require(
                isByVeiligThuis.implies(exam.holds(referral.isAttunedWithLocalTeam, at: place)), at: place,
                seen: referral.isAttunedWithLocalTeam.detail, needed: true.detail)
        }
    }

    /// A referral by youth protection is for a household whose measure ends.
    public static let institutionRefersAtEndOfMeasure = Rule(
        RuleDescription(
            .proeftuin(14),
            title: LocalizedText(
                nl: "De jeugdbescherming meldt huishoudens aan van wie de maatregel (binnenkort) afloopt",
                en: "Youth protection refers households whose measure ends, or ends soon"),
            asks: LocalizedText(
                nl:
                    "Bij een aanmelding door een gecertificeerde instelling liep een maatregel af, of was dat bijna zo.",
                en: "At a referral by a certified institution a measure was ending, or was about to."),
            appliesWhen: LocalizedText(
                nl: "een gecertificeerde instelling het huishouden aanmeldde bij het veiligheidsteam",
                en: "a certified institution referred the household to the safety team"),
            mend: LocalizedText(
                nl: "Bespreek met het veiligheidsteam waarvoor deze aanmelding bedoeld is, en leg dat vast.",
                en: "Discuss with the safety team what this referral is meant for, and record it."),
            strength: .agreement, responsible: .professionals, citations: [.proeftuin("2.5")],
            misuse: LocalizedText(
                nl: "Dit is waarvoor enkele proeftuinen het bedoelen; het sluit geen enkel huishouden uit.",
                en: "This is what a few pilots mean it for; it excludes no household at all.")),
        applies: { involvement, exam in exam.hasReferral(by: .certifiedInstitution, involvement) }
    ) { involvement, exam in
        exam.require(
            !exam.hasUnlisted(involvement.teamwork.referrals, at: "teamwork.referrals"), at: "teamwork.referrals")
        for referral in involvement.teamwork.referrals {
            let place: Address = "teamwork.referrals[\(referral.id)].measureEndsSoon"
            let isByInstitution = exam.isReferred(referral, by: .certifiedInstitution)
            if isByInstitution.isFalse { continue }
            exam.require(
                isByInstitution.implies(exam.holds(referral.measureEndsSoon, at: place)), at: place,
                seen: referral.measureEndsSoon.detail, needed: true.detail)
        }
    }

    /// Every referral is judged: consultation, acting together, or neither.
    public static let referralIsJudged = Rule(
        RuleDescription(
            .proeftuin(15),
            title: LocalizedText(
                nl: "Van elke aanmelding is beoordeeld of het veiligheidsteam adviseert of mee optrekt",
                en: "Of every referral it is judged whether the safety team advises or acts along"),
            asks: LocalizedText(
                nl: "Bij elke aanmelding hoort een triage waarin een vorm is gekozen, of is gekozen voor geen enkele.",
                en: "With every referral goes a triage that chose a form, or chose none at all."),
            appliesWhen: LocalizedText(
                nl: "het huishouden is aangemeld bij het veiligheidsteam",
                en: "the household was referred to the safety team"),
            mend: LocalizedText(
                nl: "Beoordeel deze aanmelding, en laat het wie aanmeldde weten.",
                en: "Judge this referral, and let whoever referred know."),
            strength: .method, responsible: .regionalSafetyTeam, citations: [.proeftuin("2.5")]),
        applies: { involvement, exam in
            let referrals = involvement.teamwork.referrals
            return referrals.some { exam.isReferred($0) } || exam.hasUnlisted(referrals, at: "teamwork.referrals")
        }
    ) { involvement, exam in
        exam.require(
            !exam.hasUnlisted(involvement.teamwork.referrals, at: "teamwork.referrals"), at: "teamwork.referrals")
        for referral in involvement.teamwork.referrals {
            let isReferred = exam.isReferred(referral)
            if isReferred.isFalse { continue }
            let place: Address = "teamwork.triages.of[\(referral.id)]"
            let isJudged =
                involvement.teamwork.triages.some { triage in
                    exam.fact(triage.referral, at: "teamwork.triages[\(triage.id)].referral") == referral.id
                        && exam.hasOutcome(triage)
                } || exam.hasUnlisted(involvement.teamwork.triages, at: place)
            exam.require(isReferred.implies(isJudged), at: place, seen: .none)
        }
    }

    /// It was chosen on purpose how near the safety team comes.
    public static let safetyTeamRoleIsChosen = Rule(
        RuleDescription(
            .proeftuin(61),
            title: LocalizedText(
                nl: "Er is bewust gekozen of het veiligheidsteam bij het huishouden komt of het lokale team adviseert",
                en: "It was chosen on purpose whether the safety team meets the household or advises the local team"),
            asks: LocalizedText(
                nl:
                    "In elke triage staat of iemand van het veiligheidsteam bij het huishouden komt, of alleen adviseert.",
                en: "Every triage says whether somebody of the safety team meets the household, or only advises."),
            appliesWhen: LocalizedText(
                nl: "het veiligheidsteam een vorm van betrokkenheid koos",
                en: "the safety team chose a form of involvement"),
            mend: LocalizedText(
                nl: "Kies samen met het lokale team wie er bij het huishouden komt, en leg dat vast.",
                en: "Choose together with the local team who meets the household, and record it."),
            strength: .method, responsible: .regionalSafetyTeam, citations: [.proeftuin("4.4")]),
        applies: { involvement, exam in
            let triages = involvement.teamwork.triages
            return triages.some { exam.joins($0) } || exam.hasUnlisted(triages, at: "teamwork.triages")
        }
    ) { involvement, exam in
        exam.require(
            !exam.hasUnlisted(involvement.teamwork.triages, at: "teamwork.triages"), at: "teamwork.triages")
        for triage in involvement.teamwork.triages {
            let joins = exam.joins(triage)
            if joins.isFalse { continue }
            let place: Address = "teamwork.triages[\(triage.id)].role"
            exam.require(
                joins.implies(exam.fact(triage.role, at: place).exists), at: place, seen: .none)
        }
    }

    /// Households with which the safety team is directly involved were discussed.
    public static let directInvolvementIsDiscussed = Rule(
        RuleDescription(
            .proeftuin(16),
            title: LocalizedText(
                nl: "Bij directe betrokkenheid (vorm B, C of D) is de casus besproken in het MDO of de casuïstiek",
                en: "In direct involvement (form B, C or D) the case was discussed in a conference or case discussion"),
            asks: LocalizedText(
                nl:
                    "Er is een bespreking in een MDO of casuïstiekbespreking vastgelegd, niet alleen een instroomoverleg.",
                en: "A conference or case discussion on it is recorded, and not an intake meeting only."),
            appliesWhen: LocalizedText(
                nl: "de betrokkenheid vorm B, C of D is", en: "involvement is form B, C or D"),
            mend: LocalizedText(
                nl: "Breng de casus in bij het eerstvolgende overleg, en spreek het huishouden daarvoor.",
                en: "Bring the case to the next meeting, and speak with the household before it."),
            strength: .method, responsible: .regionalSafetyTeam, citations: [.proeftuin("2.6")],
            misuse: LocalizedText(
                nl: "Een bespreking is geen voorwaarde om te helpen: wie gevaar loopt, wacht niet op een overleg.",
                en: "A discussion is no condition for help: who is in danger does not wait for a meeting.")),
        applies: { involvement, exam in exam.isDirectlyInvolved(involvement) }
    ) { involvement, exam in
        let discussions = involvement.teamwork.discussions
        let isDiscussed = discussions.some { discussion in
            exam.hasCome(discussion.on, at: "teamwork.discussions[\(discussion.id)].on")
                && exam.fact(discussion.kind, at: "teamwork.discussions[\(discussion.id)].kind")
                    .satisfies { $0.isAboutCase }
        }
        exam.require(
            isDiscussed || exam.hasUnlisted(discussions, at: "teamwork.discussions"), at: "teamwork.discussions",
            seen: .none)
    }

}

extension Examination {
    /// Whether a household was referred by the day.
    fileprivate mutating func isReferred(_ referral: Referral) -> Truth {
        hasCome(referral.on, at: "teamwork.referrals[\(referral.id)].on")
    }

    /// Whether a party referred the household by the day.
    fileprivate mutating func isReferred(_ referral: Referral, by party: PartyKind) -> Truth {
        fact(referral.from, at: "teamwork.referrals[\(referral.id)].from") == party && isReferred(referral)
    }

    /// Whether there is a referral by a party.
    fileprivate mutating func hasReferral(by party: PartyKind, _ involvement: Involvement) -> Truth {
        let referrals = involvement.teamwork.referrals
        return referrals.some { isReferred($0, by: party) } || hasUnlisted(referrals, at: "teamwork.referrals")
    }

    /// Whether a triage chose that the safety team joins.
    fileprivate mutating func joins(_ triage: Triage) -> Truth {
        hasCome(triage.on, at: "teamwork.triages[\(triage.id)].on")
            && fact(triage.form, at: "teamwork.triages[\(triage.id)].form").exists
    }
}

extension RuleSet where Subject == Involvement {
    /// The rules about how the safety team comes in.
    static let intake = RuleSet(
        [
            .veiligThuisAttunesReferral, .institutionRefersAtEndOfMeasure, .referralIsJudged, .safetyTeamRoleIsChosen,
            .directInvolvementIsDiscussed,
        ],
        places: .intake)
}

extension PlaceNames {
    /// What the places of the way in are called.
    fileprivate static let intake = PlaceNames([
        Name("teamwork.referrals", LocalizedText(nl: "de aanmeldingen", en: "the referrals")),
        Name(
            "teamwork.referrals[].on", LocalizedText(nl: "de dag van aanmelding {1}", en: "the day of referral {1}")),
        Name(
            "teamwork.referrals[].from",
            LocalizedText(nl: "wie aanmelding {1} deed", en: "which party made referral {1}")),
        Name(
            "teamwork.referrals[].isAttunedWithLocalTeam",
            LocalizedText(
                nl: "of aanmelding {1} met het lokale team is afgestemd",
                en: "whether referral {1} was attuned with the local team")),
        Name(
            "teamwork.referrals[].measureEndsSoon",
            LocalizedText(
                nl: "of er bij aanmelding {1} een maatregel afliep",
                en: "whether a measure was ending at referral {1}")),
        Name("teamwork.triages", LocalizedText(nl: "de triages", en: "the triages")),
        Name(
            "teamwork.triages.of[]",
            LocalizedText(nl: "de beoordeling van aanmelding {1}", en: "the judgement of referral {1}")),
        Name(
            "teamwork.triages[].referral",
            LocalizedText(nl: "bij welke aanmelding triage {1} hoort", en: "which referral triage {1} belongs to")),
        Name("teamwork.triages[].on", LocalizedText(nl: "de dag van triage {1}", en: "the day of triage {1}")),
        Name(
            "teamwork.triages[].form",
            LocalizedText(nl: "welke vorm triage {1} koos", en: "which form triage {1} chose")),
        Name(
            "teamwork.triages[].role",
            LocalizedText(
                nl: "of het veiligheidsteam na triage {1} bij het huishouden komt of adviseert",
                en: "whether the safety team meets the household or advises after triage {1}")),
        Name(
            "teamwork.discussions",
            LocalizedText(
                nl: "de bespreking in een MDO of casuïstiekbespreking", en: "the conference or case discussion")),
        Name(
            "teamwork.discussions[].on",
            LocalizedText(nl: "de dag van bespreking {1}", en: "the day of discussion {1}")),
        Name(
            "teamwork.discussions[].kind",
            LocalizedText(nl: "wat voor overleg bespreking {1} was", en: "what kind of meeting discussion {1} was")),
    ])
}
