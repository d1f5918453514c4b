public import Domain

/// A strategy against a barrier (strategie tegen een barrière): thirty-four, in the order of the evaluation.
///
/// Two pull apart: whoever asks for ``integration`` holds that ``attentionToCoordination`` should not be needed. Of
/// ``takenOverHigherUp`` professionals say that they would rather take the step themselves. That the source names one
/// does not mean that it works everywhere.
public enum BarrierStrategy: String, ClosedList, Transferable {
    /// Steun van managers.
    case managersSupport
    /// Concrete steun.
    case concreteSupport
    /// Uitdragen door alle lagen.
    case proclaimedThroughLayers
    /// Open grens met motivering.
    case motivatedLimit
    /// Ruimte van hogerhand.
    case roomFromAbove
    /// Training waardegericht werken.
    case valueTraining
    /// Training, intervisie en supervisie.
    case trainingAndSupervision
    /// Lef in alle lagen.
    case nerveInAllLayers
    /// Overnemen door manager of tafel.
    case takenOverHigherUp
    /// Mandaat in het veiligheidsplan.
    case mandateInSafetyPlan
    /// Duidelijke escalatieroutes.
    case clearEscalationRoutes
    /// Eerst de regisseur bepalen.
    case settleDirectorFirst
    /// Privacyconvenant met juristen.
    case privacyCovenant
    /// Blijven uitleggen en afstemmen.
    case constantCommunication
    /// Caseload naar deskundigheid.
    case caseloadByExpertise
    /// Druk verlichten.
    case relieveWorkload
    /// Meer contact tussen lagen.
    case interactionOfLayers
    /// Korte lijnen.
    case shortLines
    /// Informeel ontmoeten.
    case informalMeeting
    /// Structureel overleg.
    case structuralMeetings
    /// Introductiebijeenkomsten.
    case introductionMeetings
    /// Bestuurders regionaal bijeen.
    case regionalAdministrators
    /// Aandacht voor coördinatie.
    case attentionToCoordination
    /// Integratie.
    case integration
    /// Sessies over eigenaarschap.
    case ownershipSessions
    /// Wij-zij-lijnen wegnemen.
    case removeUsAndThem
    /// Je deel voelen van de hele gemeente.
    case identifyWithMunicipality
    /// Openheid en onderling vertrouwen.
    case opennessAndTrust
    /// Beleid en besluiten afstemmen.
    case alignThemes
    /// Blijven communiceren, samen eigenaar zijn.
    case keepCommunicating
    /// Deskundigen delen in de regio.
    case regionalExpertiseTeam
    /// Langetermijnvisie.
    case longTermVision
    /// Visie onder de aandacht houden.
    case keepVisionAlive
    /// Aandacht benutten.
    case useAttention

    /// The term.
    public var term: Term {
        let names = doingWhatIsNeeded ?? connecting ?? inContext
        return Term(
            rawValue, names.name, definition: names.definition,
            citations: barrier.theme.map { [.domein($0.section)] } ?? [])
    }
}

extension BarrierStrategy {
    /// Its number in the order of the source, from 1 to 34.
    public var number: Int {
        var number = 1
        for strategy in Self.allCases {
            if strategy == self { return number }
            number += 1
        }
        return number
    }

    /// The barrier for which the source names it.
    public var barrier: BarrierKind {
        switch self {
        case .managersSupport, .concreteSupport, .proclaimedThroughLayers, .motivatedLimit, .roomFromAbove,
            .valueTraining, .trainingAndSupervision, .nerveInAllLayers:
            .fearOfConsequences
        case .takenOverHigherUp, .mandateInSafetyPlan, .clearEscalationRoutes: .lackOfMandate
        case .settleDirectorFirst, .privacyCovenant, .constantCommunication: .privacyUncertainty
        case .caseloadByExpertise, .relieveWorkload, .interactionOfLayers: .lackOfCapacity
        case .shortLines, .informalMeeting, .structuralMeetings, .introductionMeetings, .regionalAdministrators,
            .attentionToCoordination, .integration:
            .experiencedDistance
        case .ownershipSessions, .removeUsAndThem, .identifyWithMunicipality: .lackOfSharedOwnership
        case .opennessAndTrust, .alignThemes: .weakLayerConnection
        case .keepCommunicating, .regionalExpertiseTeam: .externalPartners
        case .longTermVision, .keepVisionAlive: .changeOverload
        case .useAttention: .mediaScrutiny
        }
    }
}
