/// A step that a source describes from a state of the chain (overgang), with who takes it and when.
public struct ChainTransition: Hashable, Sendable {
    /// From where.
    public let from: ChainState
    /// The step.
    public let step: ChainStep
    /// Who takes it.
    public let by: ResponsibleParty
    /// When the source says it is taken; `nil` if it names no condition.
    public let when: LocalizedText?
    /// Where it is written.
    public let citation: Citation

    /// All steps that the sources describe.
    ///
    /// It is what they tell, not what is allowed: that a step is not here makes it no error.
    public static let all: [ChainTransition] = [
        ChainTransition(
            from: .signalled, step: .reported, by: .everyone,
            when: LocalizedText(nl: "iemand zich ernstige zorgen maakt", en: "somebody is seriously worried"),
            citation: .sturen("Bijlage 3")),
        ChainTransition(
            from: .reported, step: .transferredToLocalTeam, by: .veiligThuis,
            when: LocalizedText(nl: "na beoordeling; in de meeste gevallen", en: "after triage; in most cases"),
            citation: .sturen("Bijlage 3")),
        ChainTransition(
            from: .reported, step: .veiligThuisInvestigationStarted, by: .veiligThuis,
            when: LocalizedText(nl: "na beoordeling", en: "after triage"), citation: .sturen("Bijlage 3")),
        ChainTransition(
            from: .veiligThuisInvestigation, step: .transferredToLocalTeam, by: .veiligThuis,
            when: seesVoluntaryHelp, citation: .sturen("Bijlage 3")),
        ChainTransition(
            from: .veiligThuisInvestigation, step: .directHelpArranged, by: .veiligThuis,
            when: seesVoluntaryHelp, citation: .sturen("Bijlage 3")),
        ChainTransition(
            from: .veiligThuisInvestigation, step: .investigationRequested, by: .veiligThuis,
            when: LocalizedText(
                nl: "mishandeling vaststaat en vrijwillige hulp niet mogelijk lijkt",
                en: "abuse is established and voluntary help does not seem possible"),
            citation: .sturen("Bijlage 3")),
        ChainTransition(
            from: .veiligThuisInvestigation, step: .pressureTrackStarted, by: .veiligThuis, when: parentsAreWilling,
            citation: .sturen("1.3")),
        ChainTransition(
            from: .withLocalTeam, step: .voluntaryHelpStarted, by: .localTeam, when: nil, citation: .sturen("Bijlage 3")
        ),
        ChainTransition(
            from: .withLocalTeam, step: .pressureTrackStarted, by: .localTeam, when: parentsAreWilling,
            citation: .sturen("1.3")),
        ChainTransition(
            from: .withLocalTeam, step: .referredToSafetyTeam, by: .localTeam, when: nil, citation: .proeftuin("2.5")),
        ChainTransition(
            from: .voluntaryHelp, step: .referredToSafetyTeam, by: .localTeam, when: nil, citation: .proeftuin("2.5")),
        ChainTransition(
            from: .voluntaryHelp, step: .investigationRequested, by: .localTeam,
            when: LocalizedText(nl: "vrijwillige hulp tekortschiet", en: "voluntary help does not suffice"),
            citation: .sturen("Bijlage 3")),
        ChainTransition(
            from: .referredToSafetyTeam, step: .investigationRequested, by: .safetyTeamAndBoard,
            when: LocalizedText(nl: "een maatregel wordt overwogen", en: "a measure is considered"),
            citation: .proeftuin("2.8")),
        ChainTransition(
            from: .pressureTrack, step: .boardInvestigationStarted, by: .childCareAndProtectionBoard, when: nil,
            citation: .sturen("1.3")),
        ChainTransition(
            from: .investigationRequested, step: .boardInvestigationStarted, by: .childCareAndProtectionBoard,
            when: nil,
            citation: .sturen("Bijlage 3")),
        ChainTransition(
            from: .investigationRequested, step: .pressureTrackStarted, by: .certifiedInstitution,
            when: parentsAreWilling, citation: .sturen("1.3")),
        ChainTransition(
            from: .boardInvestigation, step: .courtRequested, by: .childCareAndProtectionBoard,
            when: LocalizedText(
                nl: "ernstige ontwikkelingsbedreiging vaststaat", en: "a serious developmental threat is established"),
            citation: .sturen("Bijlage 3")),
        ChainTransition(
            from: .courtRequest, step: .measureImposed, by: .boardAndJudge,
            when: LocalizedText(nl: "de rechter zo oordeelt", en: "the judge so decides"), citation: .sturen("1.3")),
        ChainTransition(
            from: .measureInForce, step: .helpAndMonitoringStarted, by: .certifiedInstitution,
            when: LocalizedText(nl: "de situatie in kaart is gebracht", en: "the situation was mapped"),
            citation: .sturen("Bijlage 3")),
        ChainTransition(
            from: .measureInForce, step: .parentalAuthorityEnded, by: .boardAndJudge, when: noWayForward,
            citation: .sturen("2.1.1")),
        ChainTransition(
            from: .helpAndMonitoring, step: .parentalAuthorityEnded, by: .boardAndJudge, when: noWayForward,
            citation: .sturen("2.1.1")),
        ChainTransition(
            from: .parentalAuthorityEnded, step: .guardianshipStarted, by: .boardAndJudge, when: nil,
            citation: .sturen("2.1.1")),
    ]

    private static let seesVoluntaryHelp = LocalizedText(
        nl: "Veilig Thuis en ouders samen vrijwillige mogelijkheden zien",
        en: "Veilig Thuis and parents together see voluntary possibilities")
    private static let parentsAreWilling = LocalizedText(
        nl: "de zorgen ernstig zijn en de ouders willen", en: "worries are serious and the parents are willing")
    private static let noWayForward = LocalizedText(
        nl: "de maatregel niet hielp en ouders hulp weigeren, of verbetering niet te verwachten is",
        en: "the measure did not help and parents refuse help, or no improvement is to be expected")
}

extension ChainState {
    /// The steps that the sources describe from here.
    public var transitions: [ChainTransition] { ChainTransition.all.filter { $0.from == self } }
}
