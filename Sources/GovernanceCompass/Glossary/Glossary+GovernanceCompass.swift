public import Domain

extension Glossary {
    /// The terms of this module.
    ///
    /// Every closed list stands here, in a line of its room, and so do the concepts that are no closed list.
    /// `.ci/steps/catalogue` checks that none is left out.
    public static let governanceCompass = Glossary(
        of: "GovernanceCompass", [network, steering, change, learning, approach, trajectory])

    private static let network = [
        GlossaryList(concepts: NetworkTerms.all, nl: "netwerken van partijen", en: "networks of parties"),
        GlossaryList(NetworkPartyKind.self, "NetworkPartyKind", nl: "partij in een netwerk", en: "party in a network"),
        GlossaryList(NetworkSector.self, "NetworkSector", nl: "sector in een netwerk", en: "sector in a network"),
        GlossaryList(
            PartyInvolvement.self, "PartyInvolvement", nl: "betrokkenheid van een partij", en: "involvement of a party"),
        GlossaryList(RelationQuality.self, "RelationQuality", nl: "sterkte van een lijn", en: "strength of a line"),
        GlossaryList(
            ReflectionQuestion.self, "ReflectionQuestion", nl: "reflectievraag over een netwerkkaart",
            en: "reflection question on a network map"),
    ]

    private static let steering = [
        GlossaryList(concepts: SteeringTerms.all, nl: "sturing", en: "steering")
    ]

    private static let change = [
        GlossaryList(concepts: ChangeTerms.all, nl: "verandering", en: "change"),
        GlossaryList(SystemRing.self, "SystemRing", nl: "ring rond het gezin", en: "ring around the family"),
        GlossaryList(FrameworkRing.self, "FrameworkRing", nl: "krachtige ring", en: "powerful ring"),
    ]

    private static let learning = [
        GlossaryList(concepts: LearningTerms.all, nl: "samen leren", en: "learning together")
    ]

    private static let approach = [
        GlossaryList(concepts: ApproachTerms.all, nl: "aanpak", en: "approach")
    ]

    private static let trajectory = [
        GlossaryList(concepts: TrajectoryTerms.all, nl: "traject van een netwerk", en: "trajectory of a network")
    ]
}
