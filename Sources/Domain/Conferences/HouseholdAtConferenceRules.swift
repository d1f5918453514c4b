extension Rule where Subject == Conference {
    /// Who was not there is spoken with before and told after.
    public static let absentAreInvolved = Rule(
        RuleDescription(
            .proeftuin(19),
            title: LocalizedText(
                nl:
                    "Wie betrokken is en niet bij de bespreking was, is vooraf gesproken en hoort achteraf wat eruit kwam",
                en: "Those concerned who were not at the conference are spoken with before it and told afterwards what "
                    + "came out of it"),
            asks: LocalizedText(
                nl: "Van elke betrokkene die er niet was, staat wanneer er vooraf is gesproken en wanneer er is "
                    + "teruggekoppeld.",
                en:
                    "Of each person concerned who was not there it is recorded when he or she was spoken with before, and "
                    + "told after."),
            appliesWhen: LocalizedText(
                nl: "er een casuïstiekbespreking was en niet ieder die betrokken is erbij was",
                en: "there was a case conference and not everyone concerned was there"),
            mend: LocalizedText(
                nl:
                    "Vertel deze persoon, apart en op een veilig moment, wat eruit kwam, en vraag wat hij of zij ervan vindt.",
                en: "Tell this person, apart and at a safe moment, what came out, and ask what he or she thinks of it."),
            strength: .agreement, responsible: .professionals, citations: [.proeftuin("3.4"), .proeftuin("4.4")],
            misuse: LocalizedText(
                nl:
                    "Terugkoppelen is nooit doorvertellen wat een ander zei. Bij een vermoeden van intieme terreur spreekt u "
                    + "eerst met wie bescherming nodig heeft af wat veilig verteld kan worden. De bron noemt volwassenen en "
                    + "het gezin; dat elk kind apart telt is een keuze van deze SDK, en voor een jong kind kan iemand het "
                    + "woord doen.",
                en:
                    "Telling what came out is never passing on what another said. On suspicion of coercive control agree "
                    + "first with who needs protection what can be told safely. The source names adults and the family; that "
                    + "each child counts apart is a choice of this SDK, and for a young child somebody may speak.")),
        applies: { conference, exam in
            let isHeld = exam.isHeldCaseConference(conference)
            guard let concerned = conference.concerned else { return isHeld && exam.unknown(at: "concerned") }
            return isHeld && concerned.some { !exam.isThere($0, at: conference) }
        }
    ) { conference, exam in
        guard let concerned = exam.need(conference.concerned, at: "concerned") else { return }
        for person in concerned {
            let isExempt = exam.isThere(person, at: conference) || exam.mayBeUnborn(person, at: conference)
            exam.require(
                isExempt || exam.wasSpokenBefore(person, conference), at: "persons[\(person)].spokenBefore", of: person,
                seen: .none,
                mend: LocalizedText(
                    nl: "Spreek deze persoon, apart en op een veilig moment, vóór het volgende overleg.",
                    en: "Speak with this person, apart and at a safe moment, before the next conference."))
            exam.require(
                isExempt || exam.wasToldAfter(person, conference), at: "persons[\(person)].toldAfter", of: person,
                seen: .none)
        }
    }

    /// Who was there is asked, and what they want to work along with counts.
    public static let presentAreAsked = Rule(
        RuleDescription(
            .proeftuin(20),
            title: LocalizedText(
                nl:
                    "Wie betrokken is en bij de bespreking was, is gevraagd wat hij of zij van de adviezen vindt, en dat "
                    + "is bepalend voor de uitvoering",
                en: "Those concerned who were at the conference are asked what they think of the advice, and that is "
                    + "decisive in carrying it out"),
            asks: LocalizedText(
                nl: "Van ieder die er was is vastgelegd dat de voorzitter ernaar vroeg en dat is nagegaan of alles "
                    + "duidelijk was. Elk besluit volgt waar zij aan willen meewerken, of is nodig voor bescherming.",
                en: "Of each who was there it is recorded that the chair asked and that it was checked whether all was "
                    + "clear. Each decision follows what they want to work along with, or is needed for protection."),
            appliesWhen: LocalizedText(
                nl: "er iemand die betrokken is bij een casuïstiekbespreking was",
                en: "somebody concerned was at a case conference"),
            mend: LocalizedText(
                nl: "Vraag deze persoon alsnog, apart, wat hij of zij ervan vindt en waaraan hij of zij wil meewerken.",
                en: "Ask this person after all, apart, what he or she thinks of it and wants to work along with."),
            strength: .agreement, responsible: .conferenceChair, citations: [.proeftuin("3.4"), .proeftuin("4.4")],
            misuse: LocalizedText(
                nl:
                    "Bepalend is geen veto op bescherming: wat nodig is om iemand te beschermen gaat door. De gezinnen die "
                    + "worden uitgenodigd zijn vooral vrijwillige zaken.",
                en:
                    "Decisive is no veto on protection: what it takes to protect somebody goes on. The families that are "
                    + "invited are mostly voluntary cases."),
            tensions: [
                Tension(
                    with: .proeftuin(25),
                    reading: LocalizedText(
                        nl:
                            "Bij een vermoeden van intieme terreur telt wat mensen in elkaars bijzijn willen niet: vraag "
                            + "het ieder apart.",
                        en:
                            "On suspicion of coercive control what people want in each other's presence does not count: "
                            + "ask each apart."))
            ]),
        applies: { conference, exam in
            let isHeld = exam.isHeldCaseConference(conference)
            guard let concerned = conference.concerned else { return isHeld && exam.unknown(at: "concerned") }
            return isHeld && concerned.some { exam.isThere($0, at: conference) }
        }
    ) { conference, exam in
        guard let concerned = exam.need(conference.concerned, at: "concerned") else { return }
        for person in concerned { exam.requireAsked(person, at: conference) }
        let isApart = concerned.every { person in
            exam.isThere(person, at: conference).implies(exam.wasApart(person, at: conference))
        }
        guard isApart.isTrue || exam.isFree(of: .suspectedCoerciveControl, at: "decisions", voice: .professionals)
        else { return }
        for decision in conference.decisions {
            exam.require(
                exam.holds(
                    decision.followsHousehold, at: "decisions[\(decision.id)].followsHousehold", of: .professionals)
                    || exam.holds(
                        decision.isForProtection, at: "decisions[\(decision.id)].isForProtection", of: .professionals),
                at: "decisions[\(decision.id)].followsHousehold", of: .professionals, seen: false.detail,
                mend: LocalizedText(
                    nl:
                        "Bespreek met wie erbij waren waaraan zij wel willen meewerken, of leg vast dat dit nodig is om "
                        + "iemand te beschermen.",
                    en:
                        "Discuss with those who were there what they do want to work along with, or record that this is "
                        + "needed to protect somebody."))
        }
        exam.require(
            !exam.hasUnlisted(conference.decisions, at: "decisions", of: .professionals), at: "decisions",
            of: .professionals)
    }

    /// A member of the family who does not agree can talk with the chair.
    public static let dissentersCanTalk = Rule(
        RuleDescription(
            .proeftuin(21),
            title: LocalizedText(
                nl: "Wie van het gezin anders denkt over een besluit, kan naar de voorzitter",
                en: "Who of the family thinks otherwise of a decision can go to the chair"),
            asks: LocalizedText(
                nl:
                    "Bij ieder die betrokken is en het er niet mee eens is, staat dat die met de voorzitter kan praten.",
                en: "Of each person concerned who does not agree it is recorded that he or she can talk with the chair."
            ),
            appliesWhen: LocalizedText(
                nl: "iemand die betrokken is het niet eens is met een besluit van een casuïstiekbespreking",
                en: "somebody concerned does not agree with a decision of a case conference"),
            mend: LocalizedText(
                nl: "Bied deze persoon een gesprek met de voorzitter aan, apart van de anderen.",
                en: "Offer this person a talk with the chair, apart from the others."),
            strength: .agreement, responsible: .conferenceChair, citations: [.proeftuin("4.4")],
            misuse: LocalizedText(
                nl: "Wie het er niet mee eens is, hoeft dat niet uit te leggen om dit gesprek te krijgen.",
                en: "Who does not agree need not explain why to get this talk.")),
        applies: { conference, exam in
            (exam.fact(conference.kind, at: "kind") == .caseConference)
                && (conference.dissents.some { exam.isOfFamily($0, in: conference) }
                    || exam.hasUnlisted(conference.dissents, at: "dissents"))
        }
    ) { conference, exam in
        for dissent in conference.dissents {
            exam.require(
                exam.isOfFamily(dissent, in: conference).implies(
                    exam.holds(dissent.mayTalkToChair, at: "dissents[\(dissent.id)].mayTalkToChair", of: dissent.by)),
                at: "dissents[\(dissent.id)].mayTalkToChair", of: dissent.by, seen: false.detail)
        }
    }
}

extension Examination {
    /// States that somebody who was there was asked for a view, and that it was checked that all was clear.
    fileprivate mutating func requireAsked(_ person: Identifier<Participant>, at conference: Conference) {
        let isThere = isThere(person, at: conference)
        if isThere.isFalse { return }
        var wasAsked = Truth.false
        var wasChecked = Truth.false
        for entry in conference.persons where entry.id == person {
            wasAsked = holds(entry.wasAskedForView, at: "persons[\(person)].wasAskedForView", of: person) || wasAsked
            wasChecked =
                holds(entry.wasUnderstandingChecked, at: "persons[\(person)].wasUnderstandingChecked", of: person)
                || wasChecked
        }
        require(
            isThere.implies(wasAsked), at: "persons[\(person)].wasAskedForView", of: person, seen: false.detail)
        require(
            isThere.implies(wasChecked), at: "persons[\(person)].wasUnderstandingChecked", of: person,
            seen: false.detail,
            mend: LocalizedText(
                nl:
                    "Vraag deze persoon in eigen woorden te zeggen wat is afgesproken, en leg uit wat nog niet duidelijk is.",
                en: "Ask this person to say in his or her own words what was agreed, and explain what is not clear yet."
            ))
    }

    /// Whether it is somebody concerned who does not agree.
    fileprivate mutating func isOfFamily(_ dissent: Dissent, in conference: Conference) -> Truth {
        guard let concerned = conference.concerned else { return unknown(at: "concerned") }
        return Truth(concerned.contains(dissent.by))
    }
}
