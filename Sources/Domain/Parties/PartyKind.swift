/// A kind of organisation or team (partij) that works with a household, or around those who do.
///
/// It is the union of what the five sources name; ``PartyList`` tells which list names which. Youth protection
/// (jeugdbescherming) is a function and no party: the organisation is ``certifiedInstitution``. Sectors (sociaal
/// domein) are a policy domain, groups of people an actor group, named organisations no kind. The list grows with the
/// sources: it travels as ``Coded``.
public enum PartyKind: String, ClosedList, Transferable {
    // Protection, safety and justice.

    /// Lokaal team.
    case localTeam
    /// Regionaal Veiligheidsteam.
    case regionalSafetyTeam
    /// Veilig Thuis.
    case veiligThuis
    /// Gecertificeerde instelling.
    case certifiedInstitution
    /// Raad voor de Kinderbescherming.
    case childCareAndProtectionBoard
    /// Kinderrechter.
    case juvenileCourt
    /// Politie.
    case police
    /// Officier van justitie.
    case publicProsecutor
    /// Justitie.
    case justice
    /// Jeugdreclassering.
    case youthProbation
    /// Reclassering.
    case probationService
    /// Zorg- en Veiligheidshuis.
    case safetyHouse
    /// Crisisteam.
    case crisisTeam

    // Care and treatment.

    /// Voorliggende voorziening.
    case localFacility
    /// Jeugdhulpaanbieder.
    case youthCareProvider
    /// Volwassenenzorg.
    case adultCare
    /// Zorgaanbieder.
    case careProvider
    /// Ggz.
    case mentalHealthCare
    /// Forensische ggz.
    case forensicMentalHealthCare
    /// Verslavingszorg.
    case addictionCare
    /// LVB-ondersteuning.
    case mildIntellectualDisabilitySupport
    /// Vrouwenopvang.
    case womensShelter
    /// Traumacentrum.
    case traumaCentre
    /// Huisartsen.
    case generalPractitioner
    /// GGD.
    case publicHealthService
    /// Jeugdgezondheidszorg.
    case youthHealthCare
    /// Herstelcentrum.
    case recoveryCentre

    // School, work, home and neighbourhood.

    /// Maatschappelijk werk.
    case socialWork
    /// Jongerenwerk.
    case youthWork
    /// Welzijnswerk.
    case welfareWork
    /// Sociale basis.
    case socialBase
    /// Buurtinitiatief.
    case neighbourhoodInitiative
    /// School.
    case school
    /// Woningcorporatie.
    case housingCorporation
    /// Schuldhulpverlening.
    case debtCounselling
    /// Werk en inkomen.
    case workAndIncome
    /// Meldpunt zorg en overlast.
    case careAndNuisanceDesk

    // Government and those who pay.

    /// Gemeente.
    case municipality
    /// Ministerie.
    case ministry
    /// Vereniging van Nederlandse Gemeenten.
    case associationOfMunicipalities
    /// Veiligheidsregio.
    case safetyRegion
    /// Zorgverzekeraar.
    case healthInsurer
    /// Zorginstituut.
    case healthCareInstitute
    /// Nederlandse Zorgautoriteit.
    case healthCareAuthority

    /// The term.
    public var term: Term {
        switch self {
        case .localTeam: PartyTerms.localTeam
        case .regionalSafetyTeam: PartyTerms.regionalSafetyTeam
        case .veiligThuis: PartyTerms.veiligThuis
        case .certifiedInstitution: PartyTerms.certifiedInstitution
        case .childCareAndProtectionBoard: PartyTerms.childCareAndProtectionBoard
        case .juvenileCourt: PartyTerms.juvenileCourt
        case .police: PartyTerms.police
        case .publicProsecutor: PartyTerms.publicProsecutor
        case .justice: PartyTerms.justice
        case .youthProbation: PartyTerms.youthProbation
        case .probationService: PartyTerms.probationService
        case .safetyHouse: PartyTerms.safetyHouse
        case .crisisTeam: PartyTerms.crisisTeam
        case .localFacility: PartyTerms.localFacility
        case .youthCareProvider: PartyTerms.youthCareProvider
        case .adultCare: PartyTerms.adultCare
        case .careProvider: PartyTerms.careProvider
        case .mentalHealthCare: PartyTerms.mentalHealthCare
        case .forensicMentalHealthCare: PartyTerms.forensicMentalHealthCare
        case .addictionCare: PartyTerms.addictionCare
        case .mildIntellectualDisabilitySupport: PartyTerms.mildIntellectualDisabilitySupport
        case .womensShelter: PartyTerms.womensShelter
        case .traumaCentre: PartyTerms.traumaCentre
        case .generalPractitioner: PartyTerms.generalPractitioner
        case .publicHealthService: PartyTerms.publicHealthService
        case .youthHealthCare: PartyTerms.youthHealthCare
        case .recoveryCentre: PartyTerms.recoveryCentre
        case .socialWork: PartyTerms.socialWork
        case .youthWork: PartyTerms.youthWork
        case .welfareWork: PartyTerms.welfareWork
        case .socialBase: PartyTerms.socialBase
        case .neighbourhoodInitiative: PartyTerms.neighbourhoodInitiative
        case .school: PartyTerms.school
        case .housingCorporation: PartyTerms.housingCorporation
        case .debtCounselling: PartyTerms.debtCounselling
        case .workAndIncome: PartyTerms.workAndIncome
        case .careAndNuisanceDesk: PartyTerms.careAndNuisanceDesk
        case .municipality: PartyTerms.municipality
        case .ministry: PartyTerms.ministry
        case .associationOfMunicipalities: PartyTerms.associationOfMunicipalities
        case .safetyRegion: PartyTerms.safetyRegion
        case .healthInsurer: PartyTerms.healthInsurer
        case .healthCareInstitute: PartyTerms.healthCareInstitute
        case .healthCareAuthority: PartyTerms.healthCareAuthority
        }
    }
}
