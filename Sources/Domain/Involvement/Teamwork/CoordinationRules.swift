extension Rule where Subject == Involvement {
    /// Form C on acute and structural unsafety; the safety team coordinates and the local team stays.
    ///
    /// That it was acute and structural is read from the triage that chose form C: it need not stay acute for the form
    /// to last.
    public static let formCRestsOnAcuteAndStructural = Rule(
        RuleDescription(
            .proeftuin(9),
            title: LocalizedText(
                nl:
                    "Bij acute en structurele onveiligheid waar meer nodig kan zijn is de vorm C, coördineert het "
                    + "veiligheidsteam en blijft het lokale team meewerken",
                en:
                    "In acute and structural unsafety where more may be needed the form is C, the safety team coordinates "
                    + "and the local team works on"),
            asks: LocalizedText(
                nl:
                    "Kan een beschermingsmaatregel of onderzoek zonder toestemming nodig zijn, dan is het vorm C. Wie die "
                    + "vorm koos, oordeelde apart dat het acuut en dat het structureel onveilig was.",
                en:
                    "If a protection measure or investigation without consent may be needed, it is form C. Whoever chose it "
                    + "judged apart that the unsafety was acute and that it was structural."),
            appliesWhen: LocalizedText(
                nl:
                    "de betrokkenheid vorm C is, of er bij acute en structurele onveiligheid een beschermingsmaatregel of "
                    + "onderzoek zonder toestemming nodig kan zijn",
                en:
                    "involvement is form C, or a protection measure or investigation without consent may be needed in acute "
                    + "and structural unsafety"),
            mend: LocalizedText(
                nl: "Bespreek vandaag met het lokale team en het veiligheidsteam wie wat doet en wie coördineert.",
                en: "Discuss today with the local team and the safety team who does what and who coordinates."),
            strength: .method, responsible: .regionalSafetyTeam, citations: [.proeftuin("2.3"), .proeftuin("7.2")],
            misuse: LocalizedText(
                nl:
                    "Vorm C waar acute onveiligheid niet is vastgelegd kan goed gekozen zijn; leg dan vast wat is gewogen. "
                    + "Het is nooit een reden om je terug te trekken.",
                en:
                    "Form C where acute unsafety is not recorded may be well chosen; then record what was weighed. It is "
                    + "never a reason to withdraw.")),
        applies: { involvement, exam in
            exam.isForm(.safetyTeamCoordinates, involvement) || exam.callsForFormC(involvement)
        }
    ) { involvement, exam in
        let form = exam.fact(involvement.form, at: "form")
        let isFormC = form == .safetyTeamCoordinates
        exam.require(
            isFormC, at: "form", seen: form.detail, needed: InvolvementForm.safetyTeamCoordinates.detail)
        exam.requireLocalTeam(involvement)
        if isFormC.isFalse { return }
        let coordinator = exam.fact(involvement.coordination, at: "coordination")
        exam.require(
            isFormC.implies(coordinator == .regionalSafetyTeam), at: "coordination", seen: coordinator.detail,
            needed: PartyKind.regionalSafetyTeam.detail)
        let isJudged = involvement.teamwork.triages.some { triage in
            exam.hasChosen(.safetyTeamCoordinates, triage)
                && exam.holds(triage.isAcute, at: "teamwork.triages[\(triage.id)].isAcute", of: .professionals)
                && exam.holds(
                    triage.isStructural, at: "teamwork.triages[\(triage.id)].isStructural", of: .professionals)
        }
        let place: Address = "teamwork.triages.formC"
        exam.require(
            isFormC.implies(isJudged || exam.hasUnlisted(involvement.teamwork.triages, at: place, of: .professionals)),
            at: place, of: .professionals, seen: .none,
            mend: LocalizedText(
                nl: "Beoordeel apart of het acuut en of het structureel onveilig is, en leg vast wat is gewogen.",
                en: "Judge apart whether the unsafety is acute and whether it is structural, and record the weighing."))
    }

    /// Under a child protection measure the form is D, and the local team stays near.
    public static let formDKeepsLocalTeamNear = Rule(
        RuleDescription(
            .proeftuin(10),
            title: LocalizedText(
                nl:
                    "Bij een jeugdbeschermingsmaatregel is de vorm D, coördineert het veiligheidsteam of een instelling "
                    + "daaruit, en blijft het lokale team in beeld",
                en:
                    "Under a child protection measure the form is D, the safety team or an institution in it coordinates, "
                    + "and the local team stays near"),
            asks: LocalizedText(
                nl:
                    "De vorm is D, en het veiligheidsteam of een organisatie daaruit coördineert. Iemand van het lokale team "
                    + "werkt mee, of vastgelegd is dat daarnaar wordt gestreefd.",
                en:
                    "The form is D, and the safety team or an organisation in it coordinates. Somebody of the local team "
                    + "works along, or it is recorded that this is sought."),
            appliesWhen: LocalizedText(
                nl: "er een jeugdbeschermingsmaatregel van kracht is", en: "a child protection measure is in force"),
            mend: LocalizedText(
                nl: "Vraag iemand van het lokale team mee te werken, zodat die er is als de maatregel eindigt.",
                en: "Ask somebody of the local team to work along, to be there when the measure ends."),
            strength: .method, responsible: .regionalSafetyTeam, citations: [.proeftuin("2.3")],
            misuse: LocalizedText(
                nl: "Of een huisverbod of contactverbod alleen ook vorm D is, zegt geen bron; dat blijft onbekend.",
                en: "Whether a house ban or contact ban alone is form D too, no source says; that stays unknown.")),
        applies: { involvement, exam in
            exam.holds(involvement.childProtectionMeasure, at: "childProtectionMeasure")
        }
    ) { involvement, exam in
        let form = exam.fact(involvement.form, at: "form")
        exam.require(
            form == .protectionMeasure, at: "form", seen: form.detail,
            needed: InvolvementForm.protectionMeasure.detail,
            mend: LocalizedText(
                nl:
                    "Bespreek met het huishouden en het lokale team wat er met de maatregel verandert, en leg de vorm vast.",
                en: "Discuss with the household and the local team what the measure changes, and record the form."))
        let coordinator = exam.fact(involvement.coordination, at: "coordination")
        exam.require(
            exam.isOfSafetyTeam(coordinator, in: involvement), at: "coordination", seen: coordinator.detail,
            needed: PartyKind.regionalSafetyTeam.detail,
            mend: LocalizedText(
                nl:
                    "Spreek af of het veiligheidsteam of een instelling daaruit coördineert, en wat het lokale team doet.",
                en: "Agree whether the safety team or an institution in it coordinates, and what the local team does."))
        let isNear =
            exam.isLocalTeamPresent(involvement)
            || exam.holds(involvement.teamwork.seeksLocalPresence, at: "teamwork.seeksLocalPresence")
        exam.require(isNear, at: "teamwork.professionals.localTeam", seen: .none, needed: PartyKind.localTeam.detail)
    }
}

extension Examination {
    /// Whether it is the safety team that coordinates, or an organisation in it.
    ///
    /// Of organisations that need not be in every safety team it is known if one of its professionals works for the
    /// team with this household.
    fileprivate mutating func isOfSafetyTeam(_ coordinator: Fact<PartyKind>, in involvement: Involvement) -> Truth {
        let isAlways = coordinator.satisfies {
            [.regionalSafetyTeam, .certifiedInstitution, .veiligThuis, .childCareAndProtectionBoard].contains($0)
        }
        let mayBe = coordinator.satisfies { $0 != .localTeam }
        if isAlways.isTrue || !mayBe.isTrue { return isAlways && mayBe }
        let worksForTeam = involvement.teamwork.professionals.some { professional in
            isCurrent(professional) && team(of: professional) == .regionalSafetyTeam
                && fact(
                    professional.organisation, at: "teamwork.professionals[\(professional.id)].organisation"
                ).satisfies(with: coordinator) { $0 == $1 }
        }
        return worksForTeam || unknown(at: "coordination.safetyTeam")
    }

    /// Whether the unsafety calls for form C, no child protection measure being in force.
    fileprivate mutating func callsForFormC(_ involvement: Involvement) -> Truth {
        holds(involvement.unsafety.acute, at: "unsafety.acute", of: .professionals)
            && holds(involvement.unsafety.structural, at: "unsafety.structural", of: .professionals)
            && (holds(involvement.teamwork.mayNeedMeasure, at: "teamwork.mayNeedMeasure", of: .professionals)
                || holds(
                    involvement.teamwork.mayNeedInvestigationWithoutConsent,
                    at: "teamwork.mayNeedInvestigationWithoutConsent", of: .professionals))
            && !holds(involvement.childProtectionMeasure, at: "childProtectionMeasure")
    }
}

extension RuleSet where Subject == Involvement {
    /// The rules about the forms in which the safety team coordinates.
    static let safetyTeamCoordination = RuleSet(
        [.formCRestsOnAcuteAndStructural, .formDKeepsLocalTeamNear],
        places: PlaceNames([
            PlaceNames.Name(
                "coordination.safetyTeam",
                LocalizedText(
                    nl: "of wie coördineert in het veiligheidsteam zit",
                    en: "whether who coordinates is in the safety team")),
            PlaceNames.Name(
                "teamwork.professionals[].organisation",
                LocalizedText(nl: "de organisatie van {1}", en: "the organisation of {1}")),
            PlaceNames.Name(
                "childProtectionMeasure",
                LocalizedText(
                    nl: "of er een jeugdbeschermingsmaatregel van kracht is",
                    en: "whether a child protection measure is in force")),
            PlaceNames.Name(
                "teamwork.triages.formC",
                LocalizedText(
                    nl: "het oordeel, bij de keuze voor vorm C, dat het acuut en structureel onveilig is",
                    en: "the judgement, at the choice of form C, that the unsafety is acute and structural")),
            PlaceNames.Name(
                "teamwork.triages[].isAcute",
                LocalizedText(nl: "of het bij triage {1} acuut was", en: "whether it was acute at triage {1}")),
            PlaceNames.Name(
                "teamwork.triages[].isStructural",
                LocalizedText(
                    nl: "of het bij triage {1} structureel was", en: "whether it was structural at triage {1}")),
            PlaceNames.Name(
                "teamwork.mayNeedMeasure",
                LocalizedText(
                    nl: "of er een beschermingsmaatregel nodig kan zijn",
                    en: "whether a protection measure may be needed")),
            PlaceNames.Name(
                "teamwork.mayNeedInvestigationWithoutConsent",
                LocalizedText(
                    nl: "of er onderzoek zonder toestemming nodig kan zijn",
                    en: "whether investigation without consent may be needed")),
            PlaceNames.Name(
                "teamwork.seeksLocalPresence",
                LocalizedText(
                    nl: "of ernaar wordt gestreefd dat het lokale team meewerkt",
                    en: "whether it is sought that the local team works along")),
        ]))
}
