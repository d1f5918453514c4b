extension Rule where Subject == Involvement {
    /// Cooperation as a network presumes consent.
    public static let networkPresumesConsent = Rule(
        RuleDescription(
            .proeftuin(63),
            title: LocalizedText(
                nl: "Netwerksamenwerking is er met instemming, in het vrijwillige kader",
                en: "Cooperation as a network goes with consent, in the voluntary frame"),
            asks: LocalizedText(
                nl: "Het kader is vrijwillig, en van elke betrokkene is er een eigen toestemming.",
                en: "The frame is voluntary, and there is each person's own consent."),
            appliesWhen: LocalizedText(
                nl: "er als netwerk met het huishouden wordt gewerkt",
                en: "the parties work as a network with the household"
            ),
            mend: LocalizedText(
                nl: "Vraag het deze persoon, apart van de anderen; zeg anders eerlijk dat het gedwongen is.",
                en: "Ask this person, apart from the others; else say honestly that it is compulsory."),
            strength: .method, responsible: .professionals, citations: [.proeftuin("7.2"), .proeftuin("7.4")],
            misuse: LocalizedText(
                nl:
                    "Zonder instemming houdt hulp niet op: dan kent deze vorm haar grenzen, en gaan anderen met hun "
                    + "bevoegdheden verder.",
                en:
                    "Without consent help does not stop: then this form has reached its limits, and others go on with their "
                    + "powers.")),
        applies: { involvement, exam in
            exam.holds(involvement.teamwork.worksAsNetwork, at: "teamwork.worksAsNetwork")
        }
    ) { involvement, exam in
        let frame = exam.fact(involvement.legalFrame, at: "legalFrame")
        exam.require(
            frame == .voluntary, at: "legalFrame", seen: frame.detail, needed: LegalFrame.voluntary.detail,
            mend: LocalizedText(
                nl: "Vertel het huishouden wat verplicht is en wat niet, en wie waarover beslist.",
                en: "Tell the household what is compulsory and what is not, and who decides on what."))
        guard let concerned = exam.need(involvement.household.concerned, at: "household.concerned") else { return }
        for person in concerned {
            exam.mayChange(on: person.nextChange(after: exam.day))
            guard person.isToBeHeard(on: exam.day) else { continue }
            exam.requireConsent(of: person, for: .safetyTeamInvolvement, in: involvement)
        }
    }

    /// A complaint is dealt with by the organisation that directs the case.
    public static let complaintHasAddressee = Rule(
        RuleDescription(
            .proeftuin(22),
            title: LocalizedText(
                nl: "Een klacht ligt bij wie de casusregie heeft, en niet bij het veiligheidsteam",
                en: "A complaint lies with whoever directs the case, and not with the safety team"),
            asks: LocalizedText(
                nl:
                    "Van elke klacht is vastgelegd welke partij haar behandelt; dat is niet het veiligheidsteam als zodanig.",
                en: "Of every complaint it is recorded which party deals with it; that is not the safety team as such."),
            appliesWhen: LocalizedText(nl: "er een klacht is", en: "there is a complaint"),
            mend: LocalizedText(
                nl: "Neem de klacht aan, breng haar naar de organisatie die de regie heeft, en zeg wie antwoordt.",
                en: "Take the complaint, bring it to the organisation that directs, and say who will answer."),
            strength: .agreement, responsible: .caseDirector, citations: [.proeftuin("4.4")],
            misuse: LocalizedText(
                nl:
                    "Niemand wordt weggestuurd met een klacht: het veiligheidsteam is een samenwerking en geen organisatie, "
                    + "dus zoekt het zelf wie haar behandelt.",
                en:
                    "Nobody is sent away with a complaint: the safety team is a cooperation and no organisation, so it finds "
                    + "out itself who deals with it.")),
        applies: { involvement, exam in
            let complaints = involvement.teamwork.complaints
            return complaints.some { exam.isMade($0) } || exam.hasUnlisted(complaints, at: "teamwork.complaints")
        }
    ) { involvement, exam in
        for complaint in involvement.teamwork.complaints {
            let isMade = exam.isMade(complaint)
            if isMade.isFalse { continue }
            let place: Address = "teamwork.complaints[\(complaint.id)].handledBy"
            let handler = exam.fact(complaint.handledBy, at: place, of: complaint.voice)
            exam.require(
                isMade.implies(handler.satisfies { $0 != .regionalSafetyTeam }), at: place, of: complaint.voice,
                seen: handler.detail)
        }
    }
}

extension Examination {
    /// Whether a complaint was made by the day.
    fileprivate mutating func isMade(_ complaint: Complaint) -> Truth {
        mayChange(on: complaint.on?.earliest)
        mayChange(on: complaint.on?.latest)
        guard let isMade = complaint.on?.isOnOrBefore(day) else {
            return unknown(at: "teamwork.complaints[\(complaint.id)].on", of: complaint.voice)
        }
        return Truth(isMade)
    }
}

extension RuleSet where Subject == Involvement {
    /// The rules about what the household agrees to, and where it can complain.
    static let rights = RuleSet(
        [.networkPresumesConsent, .complaintHasAddressee],
        places: PlaceNames([
            PlaceNames.Name("legalFrame", LocalizedText(nl: "het juridische kader", en: "the legal frame")),
            PlaceNames.Name(
                "teamwork.worksAsNetwork",
                LocalizedText(nl: "of er als netwerk wordt gewerkt", en: "whether the parties work as a network")),
            PlaceNames.Name("teamwork.complaints", LocalizedText(nl: "de klachten", en: "the complaints")),
            PlaceNames.Name(
                "teamwork.complaints[].on", LocalizedText(nl: "de dag van klacht {1}", en: "the day of complaint {1}")),
            PlaceNames.Name(
                "teamwork.complaints[].handledBy",
                LocalizedText(nl: "wie klacht {1} behandelt", en: "which party deals with complaint {1}")),
        ]))
}
