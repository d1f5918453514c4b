internal import Domain
internal import GovernanceCompass

extension TransformationInOrder {
    static let jointWork: [JointWork] = [
        JointWork("proberen", .tryOut, with: HelixParty.allCases, knownOn: recordedOn),
        JointWork("bekijken", .analyse, with: HelixParty.allCases, knownOn: recordedOn),
        JointWork("snappen", .understand, with: HelixParty.allCases, knownOn: recordedOn),
        JointWork("kiezen", .decide, with: HelixParty.allCases, knownOn: recordedOn),
    ]

    static let standings: [LayerStanding] = [
        standing("noord-werk", of: "gemeente-noord", .municipality, .professional, asks: .connectAsPeople),
        standing("noord-managers", of: "gemeente-noord", .municipality, .manager, asks: .thinkTailored),
        standing("noord-bestuur", of: "gemeente-noord", .municipality, .director, asks: .bearSlowChange),
        standing("gi-werk", of: "gi", .chainPartner, .professional, asks: .standBesideFamilies),
        standing("gi-managers", of: "gi", .chainPartner, .manager, asks: .cooperateAcrossOrganisations),
        standing("gi-bestuur", of: "gi", .chainPartner, .director, asks: .applyMultiPartiality),
        standing("opdracht", of: "streek", .elsewhere, .commissioner, asks: .thinkTailored),
        standing("toezicht", of: "inspectie", .elsewhere, .supervisor, asks: .bearSlowChange),
        standing("bewind", of: "rijk", .elsewhere, .minister, asks: .cooperateAcrossOrganisations),
    ]

    private static func standing(
        _ id: Identifier<LayerStanding>, of party: Identifier<NetworkParty>, _ side: StandingSide, _ layer: ActorLayer,
        asks expectation: HeroRoleExpectation
    ) -> LayerStanding {
        var standing = LayerStanding(id, of: party, on: side, layer: layer, knownOn: recordedOn)
        standing.expectations = [.known(expectation)]
        standing.acknowledgesVision = .since("2026-09-01", true)
        standing.proclaimsVision = .since("2026-09-01", true)
        standing.supports = .since("2026-09-01", true)
        standing.hangsOnOnePerson = .since("2026-09-01", false)
        return standing
    }

    static let reflections: [TransformationReflection] = [
        TransformationReflection(
            "voorjaar", on: .day("2026-04-10"), topics: [.ownActing, .system], layers: [.professional, .manager],
            groups: [], knownOn: recordedOn),
        TransformationReflection(
            "over-toezicht", on: .day("2026-07-01"), topics: [.supervision], layers: [.supervisor, .professional],
            groups: [.expertsByExperience], knownOn: recordedOn),
        TransformationReflection(
            "najaar", on: .day("2026-10-10"), topics: [.changeAndBarriers],
            layers: [.professional, .manager, .director], groups: [.households], knownOn: recordedOn),
    ]

    static let exchanges: [ColumnExchange] = [
        ColumnExchange(
            "werkdag", on: .day("2026-09-15"), layers: [.professional, .manager, .director], knownOn: recordedOn),
        ColumnExchange(
            "haagse-dag", on: .day("2026-10-20"), layers: [.director, .policy, .commissioner, .minister],
            knownOn: recordedOn),
    ]

    static let inquiries: [ExchangeInquiry] = [
        ExchangeInquiry("waarover", .needs, on: .day("2026-07-05"), knownOn: recordedOn),
        ExchangeInquiry("waartoe", .aim, on: .day("2026-07-05"), knownOn: recordedOn),
        ExchangeInquiry("met-wie", .actors, on: .day("2026-07-12"), knownOn: recordedOn),
        ExchangeInquiry("hoe", .form, on: .day("2026-07-12"), knownOn: recordedOn),
    ]

    static let components: [ChangeJudgement<ChangeComponent>] = [
        component("visie", .vision), component("urgentie", .urgency), component("plan", .actionPlan),
        component("middelen", .resources), component("kunnen", .competences), component("eens", .consensus),
    ]

    /// A judgement of somebody about a component of change.
    static func component(
        _ id: Identifier<ChangeJudgement<ChangeComponent>>, _ component: ChangeComponent, isThere: Bool = true,
        by participant: Identifier<CooperationParticipant> = "trekker"
    ) -> ChangeJudgement<ChangeComponent> {
        ChangeJudgement(
            id, component, by: participant, isThere: .since("2026-09-01", isThere), knownOn: recordedOn)
    }

    static let mechanisms: [ChangeJudgement<NormalisationMechanism>] = [
        ChangeJudgement(
            "samenhang-werk", .coherence, of: .professional, by: "trekker", isThere: .since("2026-09-01", true),
            knownOn: recordedOn),
        ChangeJudgement(
            "doen-bestuur", .collectiveAction, of: .director, by: "trekker", isThere: .since("2026-09-01", false),
            knownOn: recordedOn),
    ]

    static let factors: [ChangeJudgement<SuccessFactor>] = [
        ChangeJudgement(
            "kennen", .knowingAndLearning, by: "trekker", isThere: .since("2026-09-01", true), knownOn: recordedOn),
        ChangeJudgement(
            "mandaat-volgens-trekker", .directorsMandate, by: "trekker", isThere: .since("2026-09-01", true),
            knownOn: recordedOn),
        ChangeJudgement(
            "mandaat-volgens-werk", .directorsMandate, by: "uitvoerder", isThere: .since("2026-09-01", false),
            knownOn: recordedOn),
        ChangeJudgement(
            "convenant", .activeCovenants, by: "trekker", isThere: .since("2026-09-01", false), knownOn: recordedOn),
    ]

    static let barriers: [MetBarrier] = [
        MetBarrier("drukte", .lackOfCapacity, strategies: [.relieveWorkload], knownOn: recordedOn),
        MetBarrier(
            "ver-weg", .experiencedDistance, words: "De teams zitten in drie gebouwen.", strategies: [],
            knownOn: recordedOn),
    ]
}
