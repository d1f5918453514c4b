/// A list of parties in a source (partijenlijst): where a source says which organisations belong together, and for
/// what.
///
/// Households, people and sectors on such a list are left out, because they are no ``PartyKind``.
public enum PartyList: String, ClosedList, Transferable {
    // By source, in the order of the sources.

    /// De keten, volgens Sturen.
    case sturenChain
    /// Rond de gefaseerde ketensamenwerking.
    case sturenPhasedGuideline
    /// Gebruikers van het risicotaxatie-instrument huiselijk geweld.
    case sturenInstrumentUsers
    /// Andere relevante partijen van Blijvend Veilig.
    case sturenOtherPartners
    /// De keten, volgens Parallelle transformaties.
    case parallelChain
    /// Opdrachtgevers van het Toekomstscenario.
    case parallelCommissioners
    /// Systeemanalyse Gooi en Vechtstreek.
    case domeinAnalysisGooiEnVechtstreek
    /// Systeemanalyse Rotterdam-Rijnmond.
    case domeinAnalysisRotterdamRijnmond
    /// Wie er in een netwerk nodig zijn.
    case domeinNetwork
    /// Partners van het lokale veld.
    case domeinRegionalPartners
    /// Partijen op andere schalen.
    case domeinScales
    /// Wie volgens het Toekomstscenario samenwerken.
    case proeftuinScenario
    /// Vaste kern van het veiligheidsteam.
    case proeftuinCore
    /// Kern van het veiligheidsteam in sommige proeftuinen.
    case proeftuinCoreInSome
    /// Op consultatiebasis.
    case proeftuinOnConsultation
    /// Andere zorg- en veiligheidspartners.
    case proeftuinPartners
    /// Partijen in het voorbeeld van Marieke.
    case kompasIntroduction
    /// Waarom netwerksamenwerking.
    case kompasWhyNetwork
    /// Wie nauw samenwerken.
    case kompasClosePartners
    /// Partijen rond volwassenenproblematiek.
    case kompasWiderPartners
    /// Voorstel voor de kerngroep.
    case kompasCoreGroup
    /// Stakeholders op de netwerkkaart.
    case kompasStakeholders
    /// Wie op elkaar afgestemd moeten zijn.
    case kompasAlignment
    /// Wie cijfers en verhalen heeft.
    case kompasDataSources
    /// Landelijke systeempartijen.
    case kompasSystemParties

    /// The term.
    public var term: Term {
        switch self {
        case .sturenChain: PartyListTerms.sturenChain
        case .sturenPhasedGuideline: PartyListTerms.sturenPhasedGuideline
        case .sturenInstrumentUsers: PartyListTerms.sturenInstrumentUsers
        case .sturenOtherPartners: PartyListTerms.sturenOtherPartners
        case .parallelChain: PartyListTerms.parallelChain
        case .parallelCommissioners: PartyListTerms.parallelCommissioners
        case .domeinAnalysisGooiEnVechtstreek: PartyListTerms.domeinAnalysisGooiEnVechtstreek
        case .domeinAnalysisRotterdamRijnmond: PartyListTerms.domeinAnalysisRotterdamRijnmond
        case .domeinNetwork: PartyListTerms.domeinNetwork
        case .domeinRegionalPartners: PartyListTerms.domeinRegionalPartners
        case .domeinScales: PartyListTerms.domeinScales
        case .proeftuinScenario: PartyListTerms.proeftuinScenario
        case .proeftuinCore: PartyListTerms.proeftuinCore
        case .proeftuinCoreInSome: PartyListTerms.proeftuinCoreInSome
        case .proeftuinOnConsultation: PartyListTerms.proeftuinOnConsultation
        case .proeftuinPartners: PartyListTerms.proeftuinPartners
        case .kompasIntroduction: PartyListTerms.kompasIntroduction
        case .kompasWhyNetwork: PartyListTerms.kompasWhyNetwork
        case .kompasClosePartners: PartyListTerms.kompasClosePartners
        case .kompasWiderPartners: PartyListTerms.kompasWiderPartners
        case .kompasCoreGroup: PartyListTerms.kompasCoreGroup
        case .kompasStakeholders: PartyListTerms.kompasStakeholders
        case .kompasAlignment: PartyListTerms.kompasAlignment
        case .kompasDataSources: PartyListTerms.kompasDataSources
        case .kompasSystemParties: PartyListTerms.kompasSystemParties
        }
    }

    /// The parties on the list, in the order of the source.
    public var parties: [PartyKind] {
        switch self {
        case .sturenChain:
            [
                .veiligThuis, .localTeam, .localFacility, .youthCareProvider, .childCareAndProtectionBoard,
                .juvenileCourt, .certifiedInstitution,
            ]
        case .sturenPhasedGuideline:
            [
                .childCareAndProtectionBoard, .womensShelter, .police, .traumaCentre, .veiligThuis,
                .publicHealthService, .associationOfMunicipalities,
            ]
        case .sturenInstrumentUsers:
            [.publicProsecutor, .police]
        case .sturenOtherPartners:
            [.probationService, .mentalHealthCare, .adultCare, .youthCareProvider]
        case .parallelChain:
            [.veiligThuis, .childCareAndProtectionBoard, .certifiedInstitution]
        case .parallelCommissioners:
            [.ministry, .associationOfMunicipalities]
        case .domeinAnalysisGooiEnVechtstreek:
            [
                .localTeam, .careProvider, .certifiedInstitution, .safetyHouse, .veiligThuis, .municipality,
                .childCareAndProtectionBoard, .police,
            ]
        case .domeinAnalysisRotterdamRijnmond:
            [
                .localTeam, .careProvider, .certifiedInstitution, .veiligThuis, .childCareAndProtectionBoard,
                .municipality,
            ]
        case .domeinNetwork:
            [.municipality, .localTeam, .police, .veiligThuis]
        case .domeinRegionalPartners:
            [.safetyHouse, .veiligThuis, .certifiedInstitution, .crisisTeam, .municipality]
        case .domeinScales:
            [.veiligThuis, .safetyRegion, .safetyHouse, .childCareAndProtectionBoard, .certifiedInstitution]
        case .proeftuinScenario:
            [.localTeam, .regionalSafetyTeam, .careProvider]
        case .proeftuinCore:
            [.veiligThuis, .certifiedInstitution, .childCareAndProtectionBoard]
        case .proeftuinCoreInSome:
            [.womensShelter, .forensicMentalHealthCare, .socialWork]
        case .proeftuinOnConsultation:
            [.police, .youthProbation, .womensShelter, .mentalHealthCare, .addictionCare, .debtCounselling]
        case .proeftuinPartners:
            [
                .police, .youthWork, .adultCare, .mentalHealthCare, .addictionCare, .youthProbation, .school,
                .generalPractitioner, .safetyHouse, .justice,
            ]
        case .kompasIntroduction:
            [.school, .localTeam, .mentalHealthCare, .certifiedInstitution, .addictionCare]
        case .kompasWhyNetwork:
            [
                .municipality, .certifiedInstitution, .localTeam, .veiligThuis, .childCareAndProtectionBoard,
                .mentalHealthCare, .addictionCare, .adultCare, .youthCareProvider,
            ]
        case .kompasClosePartners:
            [.municipality, .localTeam, .certifiedInstitution, .childCareAndProtectionBoard, .veiligThuis]
        case .kompasWiderPartners:
            [
                .mentalHealthCare, .addictionCare, .debtCounselling, .mildIntellectualDisabilitySupport,
                .socialBase, .welfareWork, .housingCorporation, .workAndIncome,
            ]
        case .kompasCoreGroup:
            [
                .municipality, .certifiedInstitution, .localTeam, .veiligThuis, .childCareAndProtectionBoard,
                .mentalHealthCare, .mildIntellectualDisabilitySupport, .addictionCare, .adultCare,
                .youthCareProvider,
            ]
        case .kompasStakeholders:
            [
                .localTeam, .generalPractitioner, .police, .womensShelter, .veiligThuis,
                .childCareAndProtectionBoard, .careAndNuisanceDesk, .certifiedInstitution, .school,
                .housingCorporation, .mentalHealthCare, .mildIntellectualDisabilitySupport, .addictionCare,
                .recoveryCentre, .neighbourhoodInitiative,
            ]
        case .kompasAlignment:
            [.careProvider, .school, .police, .justice]
        case .kompasDataSources:
            [.police, .safetyHouse, .localTeam, .publicHealthService, .youthHealthCare, .school]
        case .kompasSystemParties:
            [.healthCareInstitute, .healthCareAuthority, .healthInsurer, .ministry]
        }
    }
}
