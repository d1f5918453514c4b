public import Domain

extension Rule where Subject == Approach {
    /// Who works together in the region looked into the consequences first, and agreed informed, on money too.
    public static let regionalAgreementsAreInformed = Rule(
        RuleDescription(
            .sturen(64),
            title: LocalizedText(
                nl: "De gevolgen van regionaal samenwerken zijn onderzocht, en bestuurders maakten er "
                    + "daarna afspraken over, ook over geld",
                en: "The consequences of working together in the region were looked into, and "
                    + "administrators then made agreements about them, on money too"),
            asks: LocalizedText(
                nl: "Er is een dag van het onderzoek, en op of na die dag een dag van de afspraken. Die "
                    + "gaan ook over geld.",
                en: "There is a day of the study, and on or after it a day of the agreements. They are "
                    + "about money too."),
            appliesWhen: LocalizedText(
                nl: "gemeenten regionaal samenwerken", en: "municipalities work together in the region"),
            mend: LocalizedText(
                nl: "Laat zien wat samenwerken voor elke gemeente betekent, en bespreek het als bestuurders.",
                en: "Show what working together means for each municipality, and discuss it as administrators."),
            strength: .recommendation, responsible: .regionalAdministrators, citations: [.sturen("5.2")],
            misuse: LocalizedText(
                nl: "Geen vergelijking van gemeenten: zij verschillen in grootte en in wat er speelt. De "
                    + "bron onderzocht dit niet zelf; mogelijk moeten ministeries het organiseren.",
                en: "No comparison of municipalities: they differ in size and in what is going on. The "
                    + "source did not study this itself; ministries may have to organise it.")),
        applies: { approach, exam in exam.holds(approach.region.worksTogether, at: "region.worksTogether") }
    ) { approach, exam in
        let study = exam.need(approach.region.consequencesStudiedOn, at: "region.consequencesStudiedOn")
        if let study { exam.requirePast(study, at: "region.consequencesStudiedOn") }
        guard let agreement = exam.need(approach.region.agreement, at: "region.agreement") else { return }
        if let day = exam.need(agreement.on, at: "region.agreement.on") {
            exam.requirePast(day, at: "region.agreement.on")
            if let study { exam.requireInformed(day, by: study) }
        }
        exam.require(agreement.coversMoney, is: true, at: "region.agreement.coversMoney")
    }

    /// Agreements name what uneven use of the regional team means for who has influence and control.
    public static let unevenUseIsNamed = Rule(
        RuleDescription(
            .sturen(87),
            title: LocalizedText(
                nl: "De afspraken benoemen wat ongelijk gebruik van het regionale team doet met invloed en beheersing",
                en: "The agreements name what uneven use of the regional team does to influence and control"),
            asks: LocalizedText(
                nl: "Er is een dag van de afspraken van bestuurders, en dit risico staat erin.",
                en: "There is a day of the agreements of administrators, and they tell of this risk."),
            appliesWhen: LocalizedText(
                nl: "sommige gemeenten het regionale team veel minder gebruiken dan andere",
                en: "some municipalities use the regional team much less than others"),
            mend: LocalizedText(
                nl: "Bespreek hoe gemeenten die het team weinig gebruiken toch meebeslissen.",
                en: "Discuss how municipalities that use the team little still take part in deciding."),
            strength: .recommendation, responsible: .regionalAdministrators, citations: [.sturen("5.2")],
            misuse: LocalizedText(
                nl: "Weinig gebruik is geen verwijt: een gemeente kan klein zijn, minder zware problemen "
                    + "hebben of zelf veel investeren.",
                en: "Little use is no reproach: a municipality may be small, have less severe problems "
                    + "or invest much itself.")),
        applies: { approach, exam in exam.holds(approach.region.isTeamUsedUnevenly, at: "region.isTeamUsedUnevenly") }
    ) { approach, exam in
        guard let agreement = exam.need(approach.region.agreement, at: "region.agreement") else { return }
        if let day = exam.need(agreement.on, at: "region.agreement.on") {
            exam.requirePast(day, at: "region.agreement.on")
        }
        exam.require(agreement.namesUnevenUse, is: true, at: "region.agreement.namesUnevenUse")
    }

    /// A team that works for several municipalities has agreements, contact and trust.
    public static let sharedTeamHasAgreements = Rule(
        RuleDescription(
            .domein(53),
            title: LocalizedText(
                nl: "Voor een team van meer gemeenten zijn verantwoordelijkheid, inzet, expertise en "
                    + "geld afgesproken, en contact en vertrouwen zijn goed",
                en: "For a team of several municipalities responsibility, deployment, expertise and "
                    + "money are agreed, and contact and trust are good"),
            asks: LocalizedText(
                nl: "De vier onderwerpen zijn afgesproken. Bestuurders en de anderen die erbij betrokken "
                    + "zijn noemen contact en vertrouwen goed.",
                en: "The four subjects are agreed. Administrators and the others involved call contact "
                    + "and trust good."),
            appliesWhen: LocalizedText(
                nl: "een team voor meer gemeenten werkt of wordt ingericht",
                en: "a team works for several municipalities or is being set up"),
            mend: LocalizedText(
                nl: "Maak met de andere gemeenten de afspraak die nog ontbreekt.",
                en: "Make the agreement that is still lacking with the other municipalities."),
            strength: .recommendation, responsible: .regionalAdministrators, citations: [.domein("4.2")]),
        applies: { approach, exam in exam.holds(approach.region.hasSharedTeam, at: "region.hasSharedTeam") }
    ) { approach, exam in
        exam.requireAll(in: approach.region.teamAgreements, at: "region.teamAgreements", gap: { .teamAgreement($0) })
        exam.requireStated(
            approach.region.isContactGood, at: "region.isContactGood",
            mend: LocalizedText(
                nl: "Zoek elkaar op als bestuurders en betrokkenen, en vraag wat er nodig is.",
                en: "Seek each other out as administrators and those involved, and ask what it takes."))
    }

    /// Process direction is agreed with each organisation, on the scale where that decides.
    public static let organisationsAgreedWhereTheyDecide = Rule(
        RuleDescription(
            .domein(87),
            title: LocalizedText(
                nl: "Over procesregie is afgesproken met elke betrokken organisatie, op de schaal waar die beslist",
                en: "Process direction is agreed with every organisation involved, on the scale where it decides"),
            asks: LocalizedText(
                nl: "Alle betrokken organisaties zijn vastgelegd, en met elk is een afspraak op de schaal waar zij "
                    + "beslist.",
                en: "All organisations involved are recorded, and with each there is an agreement on the scale where "
                    + "it decides."),
            appliesWhen: LocalizedText(nl: "procesregie wordt ingevoerd", en: "process direction is introduced"),
            mend: LocalizedText(
                nl: "Zoek uit waar deze organisatie beslist, en maak daar de afspraak.",
                en: "Find out where this organisation decides, and make the agreement there."),
            strength: .recommendation, responsible: .municipality, citations: [.domein("Bijlage 6")]),
        applies: { approach, exam in
            exam.holds(approach.region.hasProcessDirection, at: "region.hasProcessDirection")
        }
    ) { approach, exam in
        guard let organisations = exam.need(approach.region.organisations, at: "region.organisations") else { return }
        exam.require(!organisations.isEmpty, at: "region.organisations", seen: .none)
        exam.requireWhole(organisations, at: "region.organisations")
        for organisation in organisations { exam.requireAgreement(with: organisation) }
    }
}

extension Examination {
    /// States that administrators did not agree before the study was there; one that is still to come tells nothing.
    fileprivate mutating func requireInformed(_ agreement: DateRange, by study: DateRange) {
        guard !hasCome(study, at: "region.consequencesStudiedOn").isFalse else { return }
        require(
            isOnOrBefore(study, at: "region.consequencesStudiedOn", agreement, at: "region.agreement.on"),
            at: "region.agreement.on", seen: agreement.detail,
            mend: LocalizedText(
                nl: "Leg de afspraken naast het onderzoek, en spreek als bestuurders opnieuw af.",
                en: "Lay the agreements beside the study, and agree anew as administrators."))
    }

    /// States that there is an agreement with an organisation on the scale where it decides.
    fileprivate mutating func requireAgreement(with organisation: OrganisationAgreement) {
        let isAgreed = hasCome(organisation.agreedOn, at: "region.organisations[\(organisation.id)].agreedOn")
        require(
            isAgreed, at: "region.organisations[\(organisation.id)].agreedOn", seen: .none)
        guard !isAgreed.isFalse else { return }
        let decides = fact(organisation.decidesAt, at: "region.organisations[\(organisation.id)].decidesAt")
        let agreed = fact(organisation.agreedAt, at: "region.organisations[\(organisation.id)].agreedAt")
        require(
            agreed.satisfies(with: decides) { $0 == $1 }, at: "region.organisations[\(organisation.id)].agreedAt",
            seen: agreed.detail, needed: decides.detail)
    }
}

extension Address {
    /// Where an agreement about a team for several municipalities is looked for.
    static func teamAgreement(_ subject: TeamAgreementSubject) -> Address { "region.teamAgreements.\(subject)" }
}

extension RuleSet where Subject == Approach {
    /// What was arranged in the region.
    static let approachRegion = RuleSet(
        [
            .regionalAgreementsAreInformed, .unevenUseIsNamed, .sharedTeamHasAgreements,
            .organisationsAgreedWhereTheyDecide, .bothSidesUnderstandEachOther, .localApproachFitsTheRegion,
            .investmentGoesOn,
        ], places: .approachRegion)
}
