extension Rule where Subject == Involvement {
    /// Consent was asked in time, and after a refusal the local team goes on.
    public static let consentIsAskedAtAcquaintance = Rule(
        RuleDescription(
            .proeftuin(38),
            title: LocalizedText(
                nl:
                    "Toestemming is uiterlijk bij de kennismaking gevraagd, en na een weigering gaat het lokale team door",
                en: "Consent was asked by the acquaintance at the latest, and after a refusal the local team goes on"),
            asks: LocalizedText(
                nl:
                    "Bij vorm B is ieder voor of tijdens het eerste bezoek gevraagd. Weigerde iemand, dan is de vorm niet B "
                    + "en werkt er iemand van het lokale team met het huishouden.",
                en:
                    "In form B each was asked before or at the first visit. If somebody refused, the form is not B and "
                    + "somebody of the local team works with the household."),
            appliesWhen: LocalizedText(
                nl: "de betrokkenheid vorm B is, of iemand de betrokkenheid van het veiligheidsteam weigert",
                en: "involvement is form B, or somebody refuses the involvement of the safety team"),
            mend: LocalizedText(
                nl: "Vraag het deze persoon alsnog, apart van de anderen, en leg vast wanneer dat was.",
                en: "Ask this person after all, apart from the others, and record when that was."),
            strength: .agreement, responsible: .localTeam, citations: [.proeftuin("4.4")],
            misuse: LocalizedText(
                nl:
                    "Weigeren is een recht en geen teken van onwil; het is ook geen reden om een huishouden alleen te laten. "
                    + "Een ja uit angst, of omdat er iets aan vastzit dat iemand nodig heeft, is geen vrije toestemming: "
                    + "vraag ernaar.",
                en:
                    "To refuse is a right and no sign of unwillingness; nor is it a reason to leave a household alone. A "
                    + "yes out of fear, or because something that somebody needs hangs on it, is no free consent: ask.")
        ),
        applies: { involvement, exam in exam.isForm(.jointGuidance, involvement) || exam.isRefused(involvement) }
    ) { involvement, exam in
        let isJoint = exam.isForm(.jointGuidance, involvement)
        if !isJoint.isFalse {
            guard let concerned = exam.need(involvement.household.concerned, at: "household.concerned") else { return }
            exam.require(
                isJoint.implies(!exam.hasUnlisted(concerned, at: "household.concerned")), at: "household.concerned")
            for person in concerned {
                exam.mayChange(on: person.nextChange(after: exam.day))
                guard person.isToBeHeard(on: exam.day) else { continue }
                let wasAsked = exam.wasAskedInTime(person, in: involvement)
                exam.require(
                    isJoint.implies(wasAsked || exam.mayBeUnborn(person)), at: "consents.answers.of[\(person.id)]",
                    of: person.id, seen: .none)
            }
        }
        let isRefused = exam.isRefused(involvement)
        if isRefused.isFalse { return }
        exam.require(
            isRefused.implies(!isJoint), at: "form", seen: InvolvementForm.jointGuidance.detail,
            mend: LocalizedText(
                nl: "Ga met het lokale team verder, of kies samen een vorm waar ieder achter staat.",
                en: "Go on with the local team, or choose together a form that each stands behind."))
        exam.require(
            isRefused.implies(exam.isLocalTeamPresent(involvement)), at: "teamwork.professionals.localTeam",
            seen: .none,
            mend: LocalizedText(
                nl: "Spreek af wie van het lokale team met het huishouden verdergaat.",
                en: "Agree who of the local team goes on with the household."))
    }
}

extension Examination {
    /// Whether somebody current refused that the safety team is involved.
    fileprivate mutating func isRefused(_ involvement: Involvement) -> Truth {
        let answers = involvement.consents.answers
        return answers.some { isRefusal($0) } || hasUnlisted(answers, at: "consents.answers")
    }

    private mutating func isRefusal(_ consent: Consent) -> Truth {
        let place: Address = "consents.answers[\(consent.id)]"
        mayChange(on: consent.from)
        mayChange(on: consent.until)
        let isAsked = fact(consent.purpose, at: "\(place).purpose", of: consent.voice) == .safetyTeamInvolvement
        guard let isCurrent = consent.isCurrent(on: day) else {
            return isAsked && !holds(consent.isGiven, at: "\(place).isGiven", of: consent.voice)
                && unknown(at: "\(place).from", of: consent.voice)
        }
        return Truth(isCurrent) && isAsked && !holds(consent.isGiven, at: "\(place).isGiven", of: consent.voice)
    }

    /// Whether somebody was asked for consent by the time the safety team made acquaintance, whatever the answer was.
    fileprivate mutating func wasAskedInTime(_ person: Person, in involvement: Involvement) -> Truth {
        let acquaintance = involvement.teamwork.acquaintance.asKnown(on: day)
        return involvement.consents.answers.some { consent in
            guard consent.person == person.id else { return .false }
            mayChange(on: consent.from)
            if let from = consent.from, from > day { return .false }
            let isAsked =
                fact(consent.purpose, at: "consents.answers[\(consent.id)].purpose", of: person.id)
                == .safetyTeamInvolvement
            switch acquaintance {
            // Somebody who was not there yet could not be asked then.
            case .stated(let visit, _) where person.isUnborn(at: visit): return isAsked
            case .stated(let visit, _):
                return isAsked && isOnOrBefore(consent.from, visit, for: consent)
            case .statedAsNone: return isAsked
            case .notRecorded: return isAsked && unknown(at: "teamwork.acquaintance")
            }
        }
            || hasUnlisted(
                involvement.consents.answers, at: "consents.answers.of[\(person.id)]", of: person.id)
    }

    private mutating func isOnOrBefore(
        _ from: CalendarDate?, _ visit: DateRange, for consent: Consent
    ) -> Truth {
        guard let from else { return unknown(at: "consents.answers[\(consent.id)].from", of: consent.voice) }
        guard let isInTime = visit.isOnOrAfter(from) else { return unknown(at: "teamwork.acquaintance") }
        return Truth(isInTime)
    }
}

extension Person {
    /// Whether the person was certainly not born yet at a visit.
    fileprivate func isUnborn(at visit: DateRange) -> Bool {
        guard let latest = visit.latest, let isUnborn = isUnborn(on: latest) else { return false }
        return isUnborn
    }
}

extension RuleSet where Subject == Involvement {
    /// The rule about being asked at the acquaintance.
    static let acquaintance = RuleSet(
        [.consentIsAskedAtAcquaintance],
        places: PlaceNames([
            PlaceNames.Name("consents.answers", LocalizedText(nl: "de toestemmingen", en: "the consents")),
            PlaceNames.Name(
                "teamwork.acquaintance",
                LocalizedText(
                    nl: "de dag van de kennismaking met het veiligheidsteam",
                    en: "the day of the acquaintance with the safety team")),
        ]))
}
