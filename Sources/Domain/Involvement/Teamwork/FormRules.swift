extension Rule where Subject == Involvement {
    /// The form follows from the unsafety.
    public static let formFollowsUnsafety = Rule(
        RuleDescription(
            .proeftuin(4),
            title: LocalizedText(
                nl: "De vorm van betrokkenheid volgt uit de aard, de mate en de ernst van de onveiligheid",
                en: "The form of involvement follows from the nature, degree and seriousness of the unsafety"),
            asks: LocalizedText(
                nl: "Van de huidige vorm is een triage vastgelegd die op de onveiligheid rust.",
                en: "Of the present form a triage is recorded that rests on the unsafety."),
            appliesWhen: LocalizedText(
                nl: "het veiligheidsteam betrokken is", en: "the safety team is involved"),
            mend: LocalizedText(
                nl: "Leg samen vast wat er onveilig is en hoe erg, en bekijk of de vorm daarbij past.",
                en: "Record together what is unsafe and how seriously, and look whether the form fits."),
            strength: .method, responsible: .regionalSafetyTeam, citations: [.proeftuin("2.3"), .proeftuin("3.2")],
            misuse: LocalizedText(
                nl:
                    "Lokaal team en veiligheidsteam kunnen anders oordelen; leg beide vast, en overschrijf geen van beide.",
                en: "Local team and safety team may judge differently; record both, and overwrite neither.")),
        applies: { involvement, exam in exam.isInvolved(involvement) }
    ) { involvement, exam in
        let form = exam.fact(involvement.form, at: "form")
        let triages = involvement.teamwork.triages
        let restsOnUnsafety = triages.some { triage in
            let place: Address = "teamwork.triages[\(triage.id)]"
            return exam.hasCome(triage.on, at: "\(place).on")
                && exam.fact(triage.form, at: "\(place).form").satisfies(with: form) { $0 == $1 }
                && exam.holds(triage.restsOnUnsafety, at: "\(place).grounds", of: .professionals)
        }
        exam.require(
            restsOnUnsafety || exam.hasUnlisted(triages, at: "teamwork.triages.grounds", of: .professionals),
            at: "teamwork.triages.grounds", of: .professionals, seen: .none)
    }

    /// In form A no names are used, unless each consented or a serious concern makes names needed.
    public static let formAIsAnonymous = Rule(
        RuleDescription(
            .proeftuin(6),
            title: LocalizedText(
                nl:
                    "Bij vorm A wordt zonder namen overlegd, of heeft ieder ingestemd, of staat vast welke ernstige zorg "
                    + "namen nodig maakt",
                en:
                    "In form A no names are used, or each consented, or it is recorded which serious concern makes names "
                    + "needed"),
            asks: LocalizedText(
                nl:
                    "Er worden geen namen genoemd; of van elke betrokkene is vastgelegd dat het veiligheidsteam mee mag "
                    + "kijken; of van een consultatie staat de ernstige zorg of de bevoegdheid vast.",
                en:
                    "No names are used; or of each person concerned it is recorded that the safety team may look along; or "
                    + "of a consultation the serious concern or the power is recorded."),
            appliesWhen: LocalizedText(nl: "de betrokkenheid vorm A is", en: "involvement is form A"),
            mend: LocalizedText(
                nl: "Vraag deze persoon of het met naam mag, of overleg verder zonder namen.",
                en: "Ask this person whether names may be used, or go on without them."),
            strength: .agreement, responsible: .professionals,
            citations: [.proeftuin("2.3"), .proeftuin("2.5"), .proeftuin("4.4")],
            misuse: LocalizedText(
                nl: "Zonder namen overleggen kan altijd. Staat er nog geen grond vast, bespreek die dan eerst.",
                en: "Speaking without names is always possible. Where no ground is recorded yet, settle that first."),
            yieldsTo: [.acuteDanger]),
        applies: { involvement, exam in exam.isForm(.consultation, involvement) }
    ) { involvement, exam in
        let usesNames = exam.holds(involvement.teamwork.usesNames, at: "teamwork.usesNames")
        guard usesNames.isTrue else { return exam.require(!usesNames, at: "teamwork.usesNames") }
        let hasGround = exam.hasGroundForNames(involvement)
        if hasGround.isTrue { return exam.require(hasGround, at: "teamwork.usesNames") }
        exam.requireConsentOfEveryone(to: .safetyTeamInvolvement, in: involvement, unless: hasGround)
    }

    /// Without acute unsafety it was looked at together whether advice is enough.
    public static let adviceFitsWithoutAcuteUnsafety = Rule(
        prompt: RuleDescription(
            .proeftuin(11),
            title: LocalizedText(
                nl:
                    "Is de onveiligheid structureel en niet acuut, dan is samen bekeken of advies van het veiligheidsteam "
                    + "genoeg is",
                en:
                    "Where the unsafety is structural and not acute, it was looked at together whether advice of the safety "
                    + "team is enough"),
            asks: LocalizedText(
                nl:
                    "Hebben lokaal team en veiligheidsteam samen bekeken of advies hier genoeg is, en wat er gebeurt als dat "
                    + "niet zo is?",
                en:
                    "Did local team and safety team look together whether advice is enough here, and what happens if it is "
                    + "not?"),
            appliesWhen: LocalizedText(
                nl: "de onveiligheid structureel is", en: "the unsafety is structural"),
            mend: LocalizedText(
                nl: "Bespreek samen of advies genoeg is; vraag het lokale team wat het al heeft geprobeerd.",
                en: "Discuss together whether advice is enough; ask the local team what it tried already."),
            strength: .agreement, responsible: .regionalSafetyTeam, citations: [.proeftuin("3.2")],
            misuse: LocalizedText(
                nl:
                    "Nooit een reden om een huishouden of het lokale team weg te sturen: verwaarlozing en intieme terreur zijn "
                    + "structureel van aard. Bij een vermoeden daarvan geldt deze afspraak niet.",
                en:
                    "Never a reason to send a household or the local team away: neglect and coercive control are "
                    + "structural by nature. On suspicion of the latter this agreement does not apply."),
            whyNotComputed: LocalizedText(
                nl: "Of advies genoeg is, wegen twee teams samen; geen vastgelegd feit beslist dat.",
                en: "Whether advice is enough two teams weigh together; no recorded fact decides it."),
            yieldsTo: [.acuteDanger, .suspectedCoerciveControl]),
        applies: { involvement, exam in
            exam.holds(involvement.unsafety.structural, at: "unsafety.structural", of: .professionals)
        })

    /// If an investigation is needed the safety team is directly involved.
    public static let investigationNeedsSafetyTeam = Rule(
        RuleDescription(
            .proeftuin(12),
            title: LocalizedText(
                nl: "Moet er onderzoek worden gedaan, dan is het veiligheidsteam direct betrokken",
                en: "If an investigation must be carried out, the safety team is directly involved"),
            asks: LocalizedText(
                nl: "De vorm is B, C of D, en niet consultatie.", en: "The form is B, C or D, and not consultation."),
            appliesWhen: LocalizedText(
                nl: "er onderzoek moet worden gedaan", en: "an investigation must be carried out"),
            mend: LocalizedText(
                nl: "Vraag het veiligheidsteam mee te werken, en vertel het huishouden waarom.",
                en: "Ask the safety team to work along, and tell the household why."),
            strength: .agreement, responsible: .regionalSafetyTeam, citations: [.proeftuin("2.5")]),
        applies: { involvement, exam in
            exam.holds(
                involvement.teamwork.needsInvestigation, at: "teamwork.needsInvestigation", of: .professionals)
        }
    ) { involvement, exam in
        let form = exam.fact(involvement.form, at: "form")
        exam.require(form.satisfies { $0 != .consultation }, at: "form", seen: form.detail)
    }
}

extension Examination {
    /// Whether a consultation is recorded for which a serious concern or a power makes names needed.
    fileprivate mutating func hasGroundForNames(_ involvement: Involvement) -> Truth {
        let sharings = involvement.consents.sharings
        return sharings.some { sharing in
            let place: Address = "consents.sharings[\(sharing.id)]"
            return holds(sharing.isForConsultation, at: "\(place).isForConsultation", of: .professionals)
                && fact(sharing.ground, at: "\(place).ground", of: .professionals).satisfies { $0 != .consent }
        } || hasUnlisted(sharings, at: "consents.sharings", of: .professionals)
    }
}

extension RuleSet where Subject == Involvement {
    /// The rules about the form of involvement.
    static let forms = RuleSet(
        [
            .formFollowsUnsafety, .formAIsAnonymous, .adviceFitsWithoutAcuteUnsafety, .investigationNeedsSafetyTeam,
        ],
        places: .forms)
}

extension PlaceNames {
    /// What the places of the forms are called.
    fileprivate static let forms = PlaceNames([
        Name(
            "teamwork.triages.grounds",
            LocalizedText(nl: "waarop de huidige vorm rust", en: "what the present form rests on")),
        Name(
            "teamwork.triages[].grounds",
            LocalizedText(nl: "waarop triage {1} rust", en: "what triage {1} rests on")),
        Name(
            "teamwork.usesNames", LocalizedText(nl: "of er namen worden genoemd", en: "whether names are used")),
        Name(
            "teamwork.needsInvestigation",
            LocalizedText(
                nl: "of er onderzoek moet worden gedaan", en: "whether an investigation must be carried out")),
        Name(
            "attestations[]",
            LocalizedText(nl: "het antwoord op de vraag in {1}", en: "the answer to the question in {1}")),
        Name("attestations[].of[]", LocalizedText(nl: "het eigen antwoord van {2}", en: "the own answer of {2}")),
    ])
}
