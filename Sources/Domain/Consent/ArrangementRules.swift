extension Rule where Subject == ConsentRegister {
    /// The contract with the family covers exchange and cooperation.
    public static let contractCoversExchange = Rule(
        RuleDescription(
            .sturen(29),
            title: LocalizedText(
                nl: "Een contract met het gezin regelt het uitwisselen van informatie en de samenwerking",
                en: "A contract with the family covers the exchange of information and the cooperation"),
            asks: LocalizedText(
                nl: "Er is een contract met het gezin, en beide staan erin.",
                en: "There is a contract with the family, and both are in it."),
            mend: LocalizedText(
                nl: "Bespreek dit met ieder van het gezin apart, en neem het op in het contract.",
                en: "Discuss this with each of the family apart, and put it into the contract."),
            strength: .method, responsible: .caseDirector, scope: .ihv13w, citations: [.sturen("4.1.3")],
            misuse: LocalizedText(
                nl: "De bron noemt er geen wettelijke grond bij, en een contract vervangt niemands eigen toestemming.",
                en: "The source names no legal ground with it, and a contract replaces nobody's own consent."))
    ) { register, exam in
        guard let contract = exam.need(register.contract, at: "contract"),
            let covers = exam.need(contract.covers, at: "contract.covers")
        else { return }
        guard exam.isFree(of: .suspectedCoerciveControl, at: "contract") else { return }
        for part in FamilyContract.Part.allCases {
            let isNamed = covers.some { exam.fact($0, at: "contract.covers") == part }
            exam.require(isNamed, at: "contract.covers.\(part)", seen: .none)
        }
    }

    /// Access to a file rests on more than consent to exchange.
    public static let consentIsNoAccess = Rule(
        RuleDescription(
            .proeftuin(40),
            title: LocalizedText(
                nl: "Toegang tot een dossier rust op een afspraak daarover, en niet alleen op toestemming om uit te "
                    + "wisselen",
                en: "Access to a file rests on an agreement about it, and not only on consent to exchange"),
            asks: LocalizedText(
                nl: "Van elke toegang staat vast waarop die rust: het eigen dossier, een afgesproken regime of een "
                    + "uitnodiging van het gezin.",
                en:
                    "Of every access it is recorded what it rests on: the organisation's own file, an agreed regime or an "
                    + "invitation by the family."),
            appliesWhen: LocalizedText(
                nl: "een organisatie toegang heeft tot een dossier", en: "an organisation has access to a file"),
            mend: LocalizedText(
                nl:
                    "Spreek met de organisatie van wie het dossier is af wie wat ziet, en vertel het de mensen over wie "
                    + "het gaat.",
                en: "Agree with the organisation whose file it is who sees what, and tell the people whom it is about."),
            strength: .method, responsible: .everyone,
            citations: [.proeftuin("Samenvatting"), .proeftuin("4.4"), .proeftuin("7.4")],
            misuse: LocalizedText(
                nl:
                    "Dit gaat over inzage in een systeem. Het is geen reden om iets dat voor iemands veiligheid nodig is "
                    + "niet te vertellen.",
                en: "This is about access to a system. It is no reason not to tell what somebody's safety takes.")),
        applies: { register, exam in
            register.access.some { exam.isCurrent($0) }
                || exam.hasUnlisted(register.access, at: "access", of: .professionals)
        }
    ) { register, exam in
        exam.require(
            !exam.hasUnlisted(register.access, at: "access", of: .professionals), at: "access", of: .professionals)
        for access in register.access {
            let isCurrent = exam.isCurrent(access)
            if isCurrent.isFalse { continue }
            let basis = exam.fact(access.basis, at: "access[\(access.id)].basis", of: .professionals)
            exam.require(
                isCurrent.implies(basis.satisfies { $0 != .consentToExchange }), at: "access[\(access.id)].basis",
                of: .professionals, seen: basis.detail)
        }
    }

    /// A professional from outside joins talks with parents only after their consent.
    public static let joiningFollowsConsent = Rule(
        RuleDescription(
            .kompas(88),
            title: LocalizedText(
                nl: "Een professional van buiten sluit pas aan bij gesprekken met ouders nadat zij daarmee instemden",
                en: "A professional from outside joins talks with parents only after they consented"),
            asks: LocalizedText(
                nl:
                    "Van elke ouder in het gesprek is er een eigen toestemming, gegeven op of vóór de dag van het gesprek.",
                en: "Of each parent in the talk there is an own consent, given on or before the day of the talk."),
            appliesWhen: LocalizedText(
                nl: "een professional van buiten bij een gesprek met ouders was",
                en: "a professional from outside was in a talk with parents"),
            mend: LocalizedText(
                nl: "Vraag deze ouder of het goed is dat de ander erbij is, apart van wie er verder is.",
                en: "Ask this parent whether it is all right that the other is there, apart from whoever else is."),
            strength: .recommendation, responsible: .professionals, scope: .amsterdam,
            citations: [.kompas("Stap 7, Verbinding jeugdbescherming en volwassenen-ggz: Amsterdam")]),
        applies: { register, exam in exam.exists(register.joinedTalks, at: "joinedTalks") }
    ) { register, exam in
        exam.require(!exam.hasUnlisted(register.joinedTalks, at: "joinedTalks"), at: "joinedTalks")
        for talk in register.joinedTalks {
            guard let parents = exam.need(talk.with, at: "joinedTalks[\(talk.id)].with"),
                exam.need(talk.on, at: "joinedTalks[\(talk.id)].on") != nil
            else { continue }
            if parents.isEmpty { exam.require(true, at: "joinedTalks[\(talk.id)].with") }
            for parent in parents { exam.requireConsent(of: parent, to: talk, in: register) }
        }
    }
}

extension Examination {
    fileprivate mutating func isCurrent(_ access: FileAccess) -> Truth {
        mayChange(on: access.from)
        mayChange(on: access.until)
        guard let isCurrent = access.isCurrent(on: day) else {
            return unknown(at: "access[\(access.id)].from", of: .professionals)
        }
        return Truth(isCurrent)
    }

    /// States that a parent had consented by the day of a talk that somebody joined, and had not refused.
    ///
    /// While coercive control is suspected, a consent counts only if it was given apart from others.
    fileprivate mutating func requireConsent(
        of parent: Identifier<Participant>, to talk: JoinedTalk, in register: ConsentRegister
    ) {
        let place: Address = "answers.of[\(parent)]"
        let consents = register.answers.filter { $0.person == parent }
        let hasRefused = consents.some { answers($0, isGiven: false, on: talk.on) }
        if consents.some({ $0.wasApart ? answers($0, isGiven: true, on: talk.on) : .false }).isTrue {
            return require(!hasRefused, at: place, of: parent, seen: false.detail, needed: true.detail)
        }
        let hasConsented = consents.some { answers($0, isGiven: true, on: talk.on) }
        if hasConsented.isTrue && hasRefused.isFalse {
            guard isFree(of: .suspectedCoerciveControl, at: place, voice: parent) else { return }
        }
        require(
            !hasRefused && (hasConsented || hasUnlisted(register.answers, at: place, of: parent)), at: place,
            of: parent, seen: .none)
    }

    /// Whether an answer about somebody joining was this one, and counted on a day.
    private mutating func answers(_ consent: Consent, isGiven: Bool, on talkDay: CalendarDate?) -> Truth {
        guard let talkDay, consent.mayBeCurrent(on: talkDay) else { return .false }
        let isAbout =
            fact(consent.purpose, at: "answers[\(consent.id)].purpose", of: consent.voice) == .externalProfessionalJoins
        let says = holds(consent.isGiven, at: "answers[\(consent.id)].isGiven", of: consent.voice)
        let isSince = fact(consent.from, at: "answers[\(consent.id)].from", of: consent.voice).exists
        return isAbout && (isGiven ? says : !says) && isSince
    }
}
