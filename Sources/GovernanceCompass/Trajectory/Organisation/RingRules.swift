public import Domain

extension Rule where Subject == NetworkOrganisation {
    /// An outer ring advises and is a sounding board.
    ///
    /// It is of parties that stand further away: whoever has a seat in the core group makes no outer ring.
    public static let outerRingAdvises = Rule(
        RuleDescription(
            .kompas(12),
            title: LocalizedText(
                nl: "Naast de kerngroep is er een buitenring, die adviseert en klankbord is",
                en: "Beside the core group there is an outer ring that advises and is a sounding board"),
            asks: LocalizedText(
                nl: "In de buitenring zitten anderen dan in de kerngroep, en van beide rollen is vastgelegd dat zij ze "
                    + "vervult.",
                en:
                    "In the outer ring there are others than in the core group, and of both roles it is recorded that it "
                    + "fulfils them."),
            appliesWhen: LocalizedText(nl: "er een kerngroep is", en: "there is a core group"),
            mend: LocalizedText(
                nl: "Vraag partijen die iets meer op afstand staan om mee te denken.",
                en: "Ask parties that are slightly further away to think along."),
            strength: .method, responsible: .coreGroup, citations: [.kompas("Stap 1")]),
        applies: { organisation, exam in exam.hasCoreGroup(organisation) }
    ) { organisation, exam in
        guard let ring = exam.need(organisation.outerRing, at: "outerRing") else { return }
        exam.require(!ring.isEmpty, at: "outerRing", seen: .none)
        guard !ring.isEmpty else { return }
        let members = NetworkOrganisation.participants(of: organisation.coreGroup)
        let isAnybodyElse = Truth(ring.contains { !members.contains($0.id) })
        exam.require(
            (isAnybodyElse && !exam.hasUnlisted(organisation.coreGroup, at: "coreGroup"))
                || (!isAnybodyElse && exam.hasUnlisted(ring, at: "outerRing")),
            at: "outerRing", seen: .none)
        exam.requireAll(in: organisation.outerRingRoles, at: "outerRingRoles", mend: .askRing)
    }

    /// The project group is a delegation of the outer ring, of several domains and functions.
    public static let projectGroupIsDelegation = Rule(
        RuleDescription(
            .kompas(13),
            title: LocalizedText(
                nl: "De projectgroep komt uit de buitenring: professionals en ervaringsdeskundigen, van verschillende "
                    + "domeinen en functies",
                en:
                    "The project group comes from the outer ring: professionals and experts by experience, of different "
                    + "domains and functions"),
            asks: LocalizedText(
                nl: "Ieder in de projectgroep heeft een zetel in de buitenring. Er zijn professionals en "
                    + "ervaringsdeskundigen bij, uit meer dan één domein en met verschillende functies.",
                en:
                    "Everybody in the project group has a seat in the outer ring. There are professionals and experts by "
                    + "experience, of more than one domain and with different functions."),
            appliesWhen: LocalizedText(nl: "er een projectgroep is", en: "there is a project group"),
            mend: LocalizedText(
                nl: "Vraag in de buitenring wie de projectgroep kan aanvullen.",
                en: "Ask in the outer ring who can complete the project group."),
            strength: .recommendation, responsible: .coreGroup, citations: [.kompas("Stap 1")],
            misuse: LocalizedText(
                nl: "De handreiking noemt dit zoals het bij voorkeur is, en geen eis om te beginnen.",
                en: "The guide tells this as it is preferably, and no demand for a beginning.")),
        applies: { organisation, exam in exam.exists(organisation.projectGroup, at: "projectGroup") }
    ) { organisation, exam in
        exam.require(!exam.hasUnlisted(organisation.projectGroup, at: "projectGroup"), at: "projectGroup")
        let ring = NetworkOrganisation.participants(of: organisation.outerRing)
        var domains: Set<PolicyDomain> = []
        var mayHaveMore = Truth.false
        for seat in organisation.projectGroup {
            exam.require(
                Truth(ring.contains(seat.id)) || exam.hasUnlisted(organisation.outerRing, at: "outerRing"),
                at: "projectGroup[\(seat.id)].outerRing", seen: .none, mend: .bringIntoRing)
            guard let domain = seat.domain?.member else {
                mayHaveMore = mayHaveMore || exam.unknown(at: "projectGroup[\(seat.id)].domain")
                continue
            }
            domains.insert(domain)
        }
        exam.require(
            exam.hasProfessionalSeat(of: organisation.projectGroup, at: "projectGroup"),
            at: "projectGroup.professionals", seen: .none)
        exam.require(
            exam.hasExperienceSeat(of: organisation.projectGroup, at: "projectGroup"), at: "projectGroup.experience",
            seen: .none)
        exam.require(
            Truth(domains.count > 1) || mayHaveMore
                || exam.hasUnlisted(organisation.projectGroup, at: "projectGroup"),
            at: "projectGroup.domains", seen: .none)
        if let areSeveral = exam.need(organisation.hasSeveralFunctions, at: "hasSeveralFunctions") {
            exam.require(areSeveral, at: "hasSeveralFunctions", seen: areSeveral.detail)
        }
    }

    /// Partners from outside the safety domain take part.
    public static let widerPartnersTakePart = Rule(
        RuleDescription(
            .kompas(19),
            title: LocalizedText(
                nl:
                    "Niet alleen de vertrouwde partners van veiligheid doen mee, ook wie volwassenen helpt en wie bij de "
                    + "sociale basis hoort",
                en:
                    "Not only the familiar partners of safety take part, but also those who help adults and those of the "
                    + "social base"),
            asks: LocalizedText(
                nl: "Van elke groep partners buiten het veiligheidsdomein is er een zetel in kerngroep, buitenring of "
                    + "projectgroep.",
                en: "Of each group of partners outside the safety domain there is a seat in core group, outer ring or "
                    + "project group."),
            appliesWhen: LocalizedText(nl: "er een kerngroep is", en: "there is a core group"),
            mend: LocalizedText(
                nl: "Nodig een van deze partijen uit, en vraag wat zij van huishoudens ziet.",
                en: "Invite one of these parties, and ask what it sees of households."),
            strength: .recommendation, responsible: .coreGroup, citations: [.kompas("Stap 1, Wie te betrekken?")]),
        applies: { organisation, exam in exam.hasCoreGroup(organisation) }
    ) { organisation, exam in
        for group in WiderPartners.allCases {
            var isThere = Truth.false
            for kind in group.kinds {
                isThere =
                    (exam.isRepresented(kind, in: organisation.coreGroup, at: "coreGroup")
                        || exam.isRepresented(kind, in: organisation.outerRing, at: "outerRing")
                        || exam.isRepresented(kind, in: organisation.projectGroup, at: "projectGroup")) || isThere
            }
            exam.require(isThere, at: "widerPartners.\(group)", seen: .none)
        }
    }

    /// Core group and outer ring are there, it is on the agenda, and there is support.
    ///
    /// Support is looked for with each party that has a seat in one of the two rings: that it is these, and all of them,
    /// is a decision of this SDK.
    public static let beginningIsMade = Rule(
        RuleDescription(
            .kompas(24),
            title: LocalizedText(
                nl:
                    "Kerngroep en buitenring zijn samengesteld, verbeteren staat op de agenda, en er is draagvlak om te "
                    + "beginnen",
                en: "Core group and outer ring are composed, improving is on the agenda, and there is support to begin"),
            asks: LocalizedText(
                nl:
                    "Beide ringen hebben zetels. Het verbeteren van de samenwerking staat op de agenda. Elke partij met een "
                    + "zetel steunt het.",
                en:
                    "Both rings have seats. Improving the cooperation is on the agenda. Each party with a seat supports it."
            ),
            mend: LocalizedText(
                nl: "Vraag deze partij wat zij nodig heeft om mee te doen.",
                en: "Ask this party what it needs to take part."),
            strength: .method, responsible: .coreGroup, citations: [.kompas("Stap 1")],
            misuse: LocalizedText(
                nl: "Draagvlak is geen getal. Een partij die twijfelt, zegt iets wat de anderen moeten weten.",
                en: "Support is no number. A party that doubts says something that the others need to know."))
    ) { organisation, exam in
        let core = exam.need(organisation.coreGroup, at: "coreGroup")
        let outer = exam.need(organisation.outerRing, at: "outerRing")
        if let core { exam.require(!core.isEmpty, at: "coreGroup", seen: .none, mend: .formRing) }
        if let outer { exam.require(!outer.isEmpty, at: "outerRing", seen: .none, mend: .formRing) }
        exam.requireDone(organisation.onAgendaSince, at: "onAgendaSince", mend: .putOnAgenda)
        guard let core, let outer else { return }
        exam.requirePartyOfEachSeat(of: core, at: "coreGroup")
        exam.requirePartyOfEachSeat(of: outer, at: "outerRing")
        exam.requireAnyParty(of: organisation)
        for party in organisation.partiesOfRings {
            exam.require(
                exam.supports(party, in: organisation.support, at: "beginning.support"),
                at: "beginning.support[\(party)]")
        }
    }
}

extension Examination {
    /// States that there is a party that could support it: rings without any have no support.
    fileprivate mutating func requireAnyParty(of organisation: NetworkOrganisation) {
        guard organisation.partiesOfRings.isEmpty else { return }
        for seat in organisation.coreGroup { require(unknown(at: "coreGroup[\(seat.id)].party"), at: "coreGroup") }
        for seat in organisation.outerRing { require(unknown(at: "outerRing[\(seat.id)].party"), at: "outerRing") }
    }

    /// States that all seats of a ring are recorded, and for which party each is.
    fileprivate mutating func requirePartyOfEachSeat(of ring: Listed<OrganisationSeat>, at place: Address) {
        require(!hasUnlisted(ring, at: place), at: place)
        for seat in ring {
            // A seat of an expert by experience may be for no party.
            let isForExperience = fact(seat.isForExperience, at: "\(place)[\(seat.id)].isForExperience")
            let hasParty = fact(seat.party, at: "\(place)[\(seat.id)].party").exists
            require(hasParty || isForExperience.satisfies { $0 }, at: "\(place)[\(seat.id)].party")
        }
    }
}

extension LocalizedText {
    fileprivate static let askRing = LocalizedText(
        nl: "Vraag de buitenring hierom, en spreek af wanneer.", en: "Ask the outer ring for this, and agree when.")
    fileprivate static let bringIntoRing = LocalizedText(
        nl: "Geef wie in de projectgroep zit ook een plek in de buitenring.",
        en: "Give those in the project group a place in the outer ring too.")
    fileprivate static let formRing = LocalizedText(
        nl: "Nodig partijen uit en spreek af wie meedoet.", en: "Invite parties and agree who takes part.")
    fileprivate static let putOnAgenda = LocalizedText(
        nl: "Zet het verbeteren van de samenwerking op de agenda.", en: "Put improving the cooperation on the agenda.")
}
