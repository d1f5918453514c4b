extension Rule where Subject == Involvement {
    /// One fixed contact, or one duo.
    public static let oneFixedContact = Rule(
        RuleDescription(
            .proeftuin(1),
            title: LocalizedText(
                nl: "Het huishouden heeft één vast contactpersoon, of één duo",
                en: "The household has one fixed contact, or one duo"),
            asks: LocalizedText(
                nl: "Op deze dag is er precies één vast contactpersoon of één duo; wie opvolgt, doet dat na de ander.",
                en: "On this day there is exactly one fixed contact or one duo; a successor comes after the other."),
            mend: LocalizedText(
                nl: "Spreek met het huishouden af wie het vaste contact is, en leg vast sinds wanneer.",
                en: "Agree with the household who the fixed contact is, and record since when."),
            strength: .method, responsible: .localTeam,
            citations: [.proeftuin("Samenvatting"), .proeftuin("2.1"), .proeftuin("7.2"), .proeftuin("7.4")])
    ) { involvement, exam in
        guard let contacts = exam.need(involvement.fixedContacts, at: "fixedContacts") else { return }
        exam.requireExactlyOne(of: contacts, at: "fixedContacts", .fixedContact) { $1.isCurrent($0) }
    }

    /// The fixed contact coordinates all helpers.
    public static let fixedContactCoordinates = Rule(
        RuleDescription(
            .proeftuin(2),
            title: LocalizedText(
                nl: "De vaste contactpersoon zorgt voor coördinatie en afstemming van alle hulpverleners",
                en: "The fixed contact sees to the coordination and attunement of all helpers"),
            asks: LocalizedText(
                nl: "Van het vaste contact is vastgelegd dat het de betrokken hulpverleners coördineert en afstemt.",
                en: "Of the fixed contact it is recorded that it coordinates and attunes the helpers involved."),
            appliesWhen: LocalizedText(nl: "er een vast contactpersoon is", en: "there is a fixed contact"),
            mend: LocalizedText(
                nl: "Maak met alle hulpverleners de afspraak dat het vaste contact coördineert.",
                en: "Agree with all helpers that the fixed contact coordinates."),
            strength: .method, responsible: .fixedContact,
            citations: [.proeftuin("Samenvatting"), .proeftuin("6.3"), .proeftuin("7.2")]),
        applies: { involvement, exam in
            let recorded = exam.exists(involvement.fixedContacts, at: "fixedContacts")
            guard recorded.isTrue else { return recorded }
            for contact in involvement.fixedContacts { exam.mayChange(on: contact.since) }
            return involvement.fixedContacts.some { contact in
                guard let isCurrent = contact.isCurrent(on: exam.day) else {
                    return exam.unknown(at: "fixedContacts[\(contact.id)].since")
                }
                return Truth(isCurrent)
            }
        }
    ) { involvement, exam in
        for contact in involvement.fixedContacts where contact.mayBeCurrent(on: exam.day) {
            exam.require(
                contact.coordinatesHelpers, is: true, at: "fixedContacts[\(contact.id)].coordinatesHelpers")
            exam.mayChange(on: contact.until)
        }
    }

    /// In form A the local team coordinates.
    public static let formAIsCoordinatedLocally = Rule(
        RuleDescription(
            .proeftuin(5),
            title: LocalizedText(
                nl: "Bij vorm A ligt de coördinatie geheel bij het lokale team",
                en: "In form A coordination lies entirely with the local team"),
            asks: LocalizedText(
                nl: "Bij consultatie en advies coördineert het lokale team, en niemand anders.",
                en: "In consultation and advice the local team coordinates, and nobody else."),
            appliesWhen: LocalizedText(nl: "de betrokkenheid vorm A is", en: "involvement is form A"),
            mend: LocalizedText(
                nl: "Leg de coördinatie bij het lokale team, of leg vast dat de vorm een andere is.",
                en: "Lay coordination with the local team, or record that the form is another one."),
            strength: .method, responsible: .localTeam, citations: [.proeftuin("2.3")]),
        applies: { involvement, exam in exam.isForm(.consultation, involvement) }
    ) { involvement, exam in
        exam.requireLocalCoordination(involvement)
    }

    /// In form B everyone consented, and the local team coordinates.
    public static let formBHasConsent = Rule(
        RuleDescription(
            .proeftuin(8),
            title: LocalizedText(
                nl: "Bij vorm B stemde ieder in met de betrokkenheid, en coördineert het lokale team",
                en: "In form B everyone consented to the involvement, and the local team coordinates"),
            asks: LocalizedText(
                nl:
                    "Van elke betrokkene is er een eigen toestemming, voor een kind van het kind zelf of van wie gezag heeft.",
                en:
                    "There is each person's own consent, for a child the child's or that of somebody with parental authority."
            ),
            appliesWhen: LocalizedText(nl: "de betrokkenheid vorm B is", en: "involvement is form B"),
            mend: LocalizedText(
                nl: "Vraag deze persoon om toestemming, apart van de anderen, of kies samen een andere vorm.",
                en: "Ask this person for consent, apart from the others, or choose another form together."),
            strength: .method, responsible: .duo, citations: [.proeftuin("2.3"), .proeftuin("2.5")],
            misuse: LocalizedText(
                nl:
                    "Een ontbrekende toestemming is geen reden om weg te blijven als het onveilig is: het lokale team gaat "
                    + "door. Een ja uit angst, of omdat er iets aan vastzit dat iemand nodig heeft, is geen vrije "
                    + "toestemming: vraag ernaar.",
                en:
                    "A missing consent is no reason to stay away where it is unsafe: the local team goes on. A yes out of "
                    + "fear, or because something that somebody needs hangs on it, is no free consent: ask.")),
        applies: { involvement, exam in exam.isForm(.jointGuidance, involvement) }
    ) { involvement, exam in
        exam.requireLocalCoordination(involvement)
        exam.requireConsentOfEveryone(to: .safetyTeamInvolvement, in: involvement)
    }
}

extension Examination {
    mutating func isForm(_ form: InvolvementForm, _ involvement: Involvement) -> Truth {
        fact(involvement.form, at: "form") == form
    }

    mutating func requireLocalCoordination(_ involvement: Involvement) {
        let coordinator = fact(involvement.coordination, at: "coordination")
        require(
            coordinator == .localTeam, at: "coordination", seen: coordinator.detail, needed: PartyKind.localTeam.detail,
            mend: LocalizedText(
                nl: "Leg de coördinatie bij het lokale team, of leg vast dat de vorm een andere is.",
                en: "Lay coordination with the local team, or record that the form is another one."))
    }

    /// States that exactly one entry of a list passes a test; where nobody said that the list is complete, there may be
    /// another one.
    mutating func requireExactlyOne<Element>(
        of list: Listed<Element>, at place: Address, _ noun: Noun, _ test: (Element, inout Examination) -> Truth
    ) {
        var certain = 0
        var another = Truth.false
        for entry in list {
            let passes = test(entry, &self)
            if passes.isTrue { certain += 1 }
            if passes.isUnknown { another = another || passes }
        }
        another = another || hasUnlisted(list, at: place)
        let isOne: Truth = certain > 1 ? .false : (certain == 1 ? !another : another)
        require(isOne, at: place, seen: .count(certain, noun), needed: .count(1, noun))
    }

    /// States that everyone concerned consented, and that they all are known.
    ///
    /// - Parameters:
    ///   - purpose: To what.
    ///   - involvement: The involvement.
    ///   - exemption: Whether it is fine without their consent.
    mutating func requireConsentOfEveryone(
        to purpose: Consent.Purpose, in involvement: Involvement, unless exemption: Truth = .false
    ) {
        guard let concerned = need(involvement.household.concerned, at: "household.concerned") else { return }
        require(
            !hasUnlisted(concerned, at: "household.concerned") || exemption, at: "household.concerned")
        for person in concerned {
            mayChange(on: person.nextChange(after: day))
            guard person.isToBeHeard(on: day) else { continue }
            requireConsent(of: person, for: purpose, in: involvement, unless: exemption)
        }
    }

    /// States that one person consented: an answer of the person, or of somebody with authority over the child.
    ///
    /// While coercive control is suspected an answer counts only if it was given apart from the others. Of several
    /// current answers each must be yes: a refusal of one is not outvoted. What another said in the person's name is no
    /// consent.
    private mutating func requireConsent(
        of person: Person, for purpose: Consent.Purpose, in involvement: Involvement, unless exemption: Truth
    ) {
        var isRecorded = false
        for consent in involvement.consents.answers where consent.person == person.id {
            mayChange(on: consent.from)
            guard consent.mayBeCurrent(on: day) else { continue }
            mayChange(on: consent.until)
            let isAsked = fact(consent.purpose, at: "consents.answers[\(consent.id)].purpose", of: person.id) == purpose
            if isAsked.isFalse { continue }
            isRecorded = true
            guard isAsked.isTrue else {
                require(isAsked || exemption, at: "consents.answers[\(consent.id)].purpose", of: person.id)
                continue
            }
            let isGiven = holds(consent.isGiven, at: "consents.answers[\(consent.id)].isGiven", of: person.id)
            if isGiven.isTrue {
                requireOwn(consent, in: involvement, unless: exemption)
                guard need(consent.from, at: "consents.answers[\(consent.id)].from", of: person.id) != nil,
                    isFreelyGiven(consent)
                else { continue }
            }
            require(
                isGiven || exemption, at: "consents.answers[\(consent.id)].isGiven", of: person.id, seen: false.detail,
                needed: true.detail)
        }
        guard !isRecorded else { return }
        if involvement.consents.answers.isStatedComplete {
            require(
                mayBeUnborn(person) || exemption, at: "consents.answers.of[\(person.id)]", of: person.id, seen: .none)
        } else {
            lack("consents.answers.of[\(person.id)]", .fact, person.id)
        }
    }

    /// Whether it cannot be told that a person is born: nothing is asked of those who are not.
    mutating func mayBeUnborn(_ person: Person) -> Truth {
        person.isUnborn(on: day) == nil ? unknown(at: "household.concerned[\(person.id)].birth") : .false
    }

    private mutating func isFreelyGiven(_ consent: Consent) -> Bool {
        consent.wasApart
            || isFree(
                of: .suspectedCoerciveControl, at: "consents.answers[\(consent.id)].isGiven", voice: consent.voice)
    }
}

extension RuleSet where Subject == Involvement {
    /// The rules about how teams are involved, with those about consent.
    public static let involvement =
        RuleSet(
            [
                .oneFixedContact, .fixedContactCoordinates, .formAIsCoordinatedLocally, .formBHasConsent,
                .consentIsPersonal,
            ],
            places: .involvement, detectors: [.acuteDanger, .suspectedCoerciveControl]
        )
        .adding(direction).adding(teamwork)
        .adding(RuleSet<ConsentRegister>.consents.lifted(at: "consents") { $1($0.consents) })
}

extension CircumstanceDetector where Subject == Involvement {
    /// Acute danger, as judged by somebody and not lifted.
    public static let acuteDanger = CircumstanceDetector(.acuteDanger) { involvement, exam in
        exam.holds(involvement.unsafety.acute, at: "unsafety.acute", of: .professionals)
    }

    /// Coercive control, as suspected by somebody and not lifted.
    public static let suspectedCoerciveControl = CircumstanceDetector(.suspectedCoerciveControl) { involvement, exam in
        exam.holds(
            involvement.unsafety.coerciveControlSuspected, at: "unsafety.coerciveControlSuspected", of: .professionals)
    }
}
