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
                    + "bevoegdheden verder. Een ja uit angst, of omdat er iets aan vastzit dat iemand nodig heeft, is geen "
                    + "vrije toestemming: vraag ernaar.",
                en:
                    "Without consent help does not stop: then this form has reached its limits, and others go on with their "
                    + "powers. A yes out of fear, or because something that somebody needs hangs on it, is no free consent: "
                    + "ask.")),
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
        exam.requireConsentOfEveryone(to: .safetyTeamInvolvement, in: involvement)
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
                    "Van elke klacht is vastgelegd wie haar behandelt: het lokale team, Veilig Thuis, een gecertificeerde "
                    + "instelling of een andere organisatie die de casus regisseert.",
                en:
                    "Of every complaint it is recorded who deals with it: the local team, Veilig Thuis, a certified "
                    + "institution or another organisation that directs the case."),
            appliesWhen: LocalizedText(nl: "er een klacht is", en: "there is a complaint"),
            mend: LocalizedText(
                nl: "Neem de klacht aan, breng haar naar de organisatie die de regie heeft, en zeg wie antwoordt.",
                en: "Take the complaint, bring it to the organisation that directs, and say who will answer."),
            strength: .agreement, responsible: .caseDirector, citations: [.proeftuin("4.4")],
            misuse: LocalizedText(
                nl:
                    "Zo spraken enkele proeftuinen het af; elders kan een ander haar behandelen. Niemand wordt weggestuurd met een klacht: het veiligheidsteam is een samenwerking en geen organisatie, "
                    + "dus zoekt het zelf wie haar behandelt.",
                en:
                    "So a few pilots agreed; elsewhere another may deal with it. Nobody is sent away with a complaint: the safety team is a cooperation and no organisation, so it finds "
                    + "out itself who deals with it.")),
        applies: { involvement, exam in
            let complaints = involvement.teamwork.complaints
            return complaints.some { exam.isMade($0) } || exam.hasUnlisted(complaints, at: "teamwork.complaints")
        }
    ) { involvement, exam in
        exam.require(
            !exam.hasUnlisted(involvement.teamwork.complaints, at: "teamwork.complaints"), at: "teamwork.complaints")
        for complaint in involvement.teamwork.complaints {
            let isMade = exam.isMade(complaint)
            if isMade.isFalse { continue }
            let place: Address = "teamwork.complaints[\(complaint.id)].handledBy"
            let handler = exam.fact(complaint.handledBy, at: place, of: complaint.voice)
            exam.require(
                isMade.implies(exam.directsCase(handler, in: involvement)), at: place, of: complaint.voice,
                seen: handler.detail)
        }
    }
}

extension Examination {
    /// Whether a party is one that directs cases as the source tells it, or the organisation of who directs this one.
    fileprivate mutating func directsCase(_ party: Fact<PartyKind>, in involvement: Involvement) -> Truth {
        let isTold = party.satisfies { [.localTeam, .veiligThuis, .certifiedInstitution].contains($0) }
        let isOrganisation = party.satisfies { $0 != .regionalSafetyTeam }
        if !isTold.isFalse || !isOrganisation.isTrue { return isTold }
        let directors = involvement.direction.directors
        return directors.some { director in
            directs(director)
                && fact(director.organisation, at: "direction.directors[\(director.id)].organisation")
                    .satisfies(with: party) { $0 == $1 }
        } || hasUnlisted(directors, at: "direction.directors")
    }

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
