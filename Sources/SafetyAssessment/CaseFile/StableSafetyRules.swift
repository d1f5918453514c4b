public import Domain

extension Rule where Subject == CaseFile {
    /// The claim of stable safety has the three conditions of the quality framework.
    public static let stableSafetyHasItsConditions = Rule(
        RuleDescription(
            .domein(14),
            title: LocalizedText(
                nl:
                    "Een half jaar is niets onveiligs gebeurd, risicofactoren zijn aangepakt, en herstel is begonnen",
                en: "For half a year nothing unsafe happened, risk factors are addressed, and recovery has started"),
            asks: LocalizedText(
                nl:
                    "In de afgelopen zes maanden is geen onveilige gebeurtenis vastgelegd en is van ieder elke dag nagegaan; elke "
                    + "risicofactor is aangepakt, hanteerbaar of afgenomen; en werken aan herstel is begonnen.",
                en:
                    "In the past six months no unsafe event is recorded and each day of everyone was asked about or watched; "
                    + "each risk factor is addressed, manageable or reduced; and work on recovery has begun."),
            appliesWhen: LocalizedText(
                nl: "iemand de veiligheid stabiel noemt", en: "somebody calls the safety stable"),
            mend: LocalizedText(
                nl: "Ga na hoe het met deze persoon ging, ook als er niets is gemeld.",
                en: "Find out how this person has been, also if nothing was reported."),
            strength: .method, responsible: .caseDirector, citations: [.domein("Bijlage 1.2")],
            misuse: LocalizedText(
                nl:
                    "Stilte is geen veiligheid, en dit is geen drempel voor fase 3 of reden om weg te gaan: het zijn voorwaarden van "
                    + "een bewering.",
                en:
                    "Silence is no safety, and this is no threshold of phase 3 or reason to leave: these are conditions of a "
                    + "claim.")),
        applies: { file, exam in exam.fact(file.stableSafety, at: "stableSafety").exists }
    ) { file, exam in
        exam.requireSixMonthsWithoutUnsafeEvents(in: file)
        exam.requireRiskFactorsAddressed(in: file)
        exam.requireRecoveryStarted(in: file)
    }

    /// Whoever directs stays until safety is called stable.
    public static let directorStaysUntilStable = Rule(
        RuleDescription(
            .domein(18),
            title: LocalizedText(
                nl: "Wie regisseert blijft aan het huishouden verbonden tot en met stabiele veiligheid",
                en: "Whoever directs stays with the household until safety is stable"),
            asks: LocalizedText(
                nl:
                    "Geen regisseur is gestopt voordat iemand de veiligheid stabiel noemde; of zij dat was, vraagt DOMEIN-14, en "
                    + "wanneer de regie begon DOMEIN-19.",
                en:
                    "No director stopped before somebody called the safety stable; whether it was is asked by DOMEIN-14, and "
                    + "when direction began by DOMEIN-19."),
            appliesWhen: LocalizedText(nl: "er een regisseur is of was", en: "there is or was a director"),
            mend: LocalizedText(
                nl: "Bespreek met het huishouden wat deze wisseling betekent, en zorg dat de volgende blijft.",
                en: "Discuss with the household what this change means, and see to it that the next one stays."),
            strength: .recommendation, responsible: .municipality,
            citations: [.domein("Bijlage 1.2"), .domein("3.1"), .domein("Bijlage 6")],
            misuse: LocalizedText(
                nl:
                    "Dit gaat over hoe de regie is geregeld, nooit over wie haar had; een contactpersoon mag wel wisselen. "
                    + "Stabiel noemen is nog niet stabiel zijn: dat vraagt DOMEIN-14.",
                en:
                    "This is about how direction is arranged, never about who had it; a contact may change. To call it stable "
                    + "does not make it so: that is asked by DOMEIN-14."),
            tensions: [
                Tension(
                    with: .proeftuin(1),
                    reading: LocalizedText(
                        nl:
                            "Hier mag de contactpersoon wisselen; in de proeftuinen blijft die. Dat laatste gaat voor, en opvolgen kan "
                            + "met een reden.",
                        en:
                            "Here the contact may change; in the pilots the contact stays. The latter comes first, and "
                            + "succession is possible with a reason."))
            ]),
        applies: { file, exam in
            exam.exists(file.involvement.direction.directors, at: "involvement.direction.directors")
        }
    ) { file, exam in
        let directors = file.involvement.direction.directors
        for director in directors {
            exam.mayChange(on: director.until)
            exam.require(
                exam.staysUntilStable(director, of: directors, in: file),
                at: "involvement.direction.directors[\(director.id)].until", seen: director.until.detail)
        }
        exam.require(
            !exam.hasUnlisted(directors, at: "involvement.direction.directors"), at: "involvement.direction.directors")
    }
}

extension Examination {
    /// Whether a director did not stop by the day, or stopped when safety was called stable, or directs on in another
    /// term.
    fileprivate mutating func staysUntilStable(
        _ director: CaseDirector, of directors: Listed<CaseDirector>, in file: CaseFile
    ) -> Truth {
        guard let until = director.until, until <= day else { return .true }
        let goesOn = directors.some { other in
            guard other.director == director.director, other.id != director.id else { return .false }
            if let end = other.until, end <= until { return .false }
            guard let since = other.since else {
                return unknown(at: "involvement.direction.directors[\(other.id)].since")
            }
            return Truth(since <= until)
        }
        return goesOn || isCalledStable(by: until, in: file)
    }

    /// Whether somebody called the safety stable on a day or before.
    private mutating func isCalledStable(by other: CalendarDate, in file: CaseFile) -> Truth {
        let claim = fact(file.stableSafety, at: "stableSafety")
        guard claim.exists.isTrue else { return claim.exists }
        guard let isBefore = file.stableSafety.heldOn?.isOnOrBefore(other) else {
            return unknown(at: "stableSafety.heldOn")
        }
        return Truth(isBefore)
    }
}

extension Recorded {
    /// The day or days on which it held; `nil` if that was not recorded.
    fileprivate var heldOn: DateRange? { provenance?.heldOn }
}

extension RuleSet where Subject == CaseFile {
    /// The rules about the claim that safety is stable, and about who stays until then.
    static let stableSafety = RuleSet(
        [.stableSafetyHasItsConditions, .directorStaysUntilStable],
        places: PlaceNames([
            PlaceNames.Name(
                "events",
                LocalizedText(nl: "onveilige gebeurtenissen", en: "unsafe events")),
            PlaceNames.Name("events[]", LocalizedText(nl: "gebeurtenis {1}", en: "event {1}")),
            PlaceNames.Name(
                "events[].kind",
                LocalizedText(
                    nl: "of gebeurtenis {1} een feit is, een aanname of een gevoel",
                    en: "whether event {1} is a fact, an assumption or a feeling")),
            PlaceNames.Name(
                "events[].on", LocalizedText(nl: "de dag van gebeurtenis {1}", en: "the day of event {1}")),
            PlaceNames.Name(
                "events.coverage[]",
                LocalizedText(
                    nl: "of {1} in het afgelopen half jaar iets onveiligs meemaakte",
                    en: "whether {1} went through something unsafe in the past half year")),
            PlaceNames.Name(
                "assistancePlan.riskFactors",
                LocalizedText(nl: "de risicofactoren", en: "the risk factors")),
            PlaceNames.Name(
                "assistancePlan.riskFactors[].standing",
                LocalizedText(
                    nl: "hoe ver het werk aan risicofactor {1} is", en: "how far work on risk factor {1} has come")),
            PlaceNames.Name(
                "recoveryPlan.startedOn",
                LocalizedText(nl: "het begin van werken aan herstel", en: "the beginning of work on recovery")),
            PlaceNames.Name(
                "stableSafety.heldOn",
                LocalizedText(
                    nl: "de dag waarop iemand het stabiel noemde", en: "the day on which somebody called it stable")),
            PlaceNames.Name(
                "involvement.direction.directors[].until",
                LocalizedText(nl: "tot wanneer regie {1} er was", en: "until when direction {1} was there")),
        ]))
}
