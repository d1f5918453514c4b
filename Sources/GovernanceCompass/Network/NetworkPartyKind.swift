public import Domain

/// A kind of party on a network map (soort partij): an organisation or a group, never one person or one household.
///
/// The kinds that are also a `PartyKind` have the same codes and terms; households are none. The list grows with the
/// sources: it travels as `Coded`. Experts by experience are not a kind: they may speak for any party.
public enum NetworkPartyKind: String, ClosedList, Transferable {
    /// Gemeente of regiogemeente.
    case municipality
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
    /// Huishoudens zelf, als groep.
    case households
    /// Huisartsen.
    case generalPractitioner
    /// Politie.
    case police
    /// Vrouwenopvang.
    case womensShelter
    /// Meldpunt zorg en overlast.
    case careAndNuisanceDesk
    /// School.
    case school
    /// Woningcorporatie.
    case housingCorporation
    /// Ggz.
    case mentalHealthCare
    /// Organisatie voor mensen met een licht verstandelijke beperking.
    case mildIntellectualDisabilitySupport
    /// Verslavingszorg.
    case addictionCare
    /// Herstelcentrum.
    case recoveryCentre
    /// Buurtinitiatief.
    case neighbourhoodInitiative
    /// Schuldhulpverlening.
    case debtCounselling
    /// Sociale basis.
    case socialBase
    /// Welzijnswerk.
    case welfareWork
    /// Werk en inkomen.
    case workAndIncome
    /// Volwassenenzorg.
    case adultCare
    /// Jeugdhulpaanbieder.
    case youthCareProvider
    /// GGD.
    case publicHealthService
    /// Jeugdgezondheidszorg.
    case youthHealthCare
    /// Zorg- en Veiligheidshuis.
    case safetyHouse
    /// Justitie.
    case justice
    /// Zorgverzekeraar.
    case healthInsurer
    /// Ministerie.
    case ministry

    /// The term.
    public var term: Term {
        switch self {
        case .municipality: PartyKind.municipality.term
        case .localTeam: PartyKind.localTeam.term
        case .regionalSafetyTeam: PartyKind.regionalSafetyTeam.term
        case .veiligThuis: PartyKind.veiligThuis.term
        case .certifiedInstitution: PartyKind.certifiedInstitution.term
        case .childCareAndProtectionBoard: PartyKind.childCareAndProtectionBoard.term
        case .generalPractitioner: PartyKind.generalPractitioner.term
        case .police: PartyKind.police.term
        case .womensShelter: PartyKind.womensShelter.term
        case .careAndNuisanceDesk: PartyKind.careAndNuisanceDesk.term
        case .school: PartyKind.school.term
        case .housingCorporation: PartyKind.housingCorporation.term
        case .mentalHealthCare: PartyKind.mentalHealthCare.term
        case .mildIntellectualDisabilitySupport: PartyKind.mildIntellectualDisabilitySupport.term
        case .addictionCare: PartyKind.addictionCare.term
        case .recoveryCentre: PartyKind.recoveryCentre.term
        case .neighbourhoodInitiative: PartyKind.neighbourhoodInitiative.term
        case .debtCounselling: PartyKind.debtCounselling.term
        case .socialBase: PartyKind.socialBase.term
        case .welfareWork: PartyKind.welfareWork.term
        case .workAndIncome: PartyKind.workAndIncome.term
        case .adultCare: PartyKind.adultCare.term
        case .youthCareProvider: PartyKind.youthCareProvider.term
        case .publicHealthService: PartyKind.publicHealthService.term
        case .youthHealthCare: PartyKind.youthHealthCare.term
        case .safetyHouse: PartyKind.safetyHouse.term
        case .justice: PartyKind.justice.term
        case .healthInsurer: PartyKind.healthInsurer.term
        case .ministry: PartyKind.ministry.term
        case .households:
            Term(
                rawValue, LocalizedText(nl: "huishoudens", en: "households"),
                definition: LocalizedText(
                    nl: "De huishoudens om wie het gaat, als groep; nooit één gezin.",
                    en: "The households that it is about, as a group; never one family."),
                citations: [.kompas("Stap 1, Netwerk in kaart")])
        }
    }

    /// The five kinds of which the guide says that they work closely together.
    public static let closePartners: [NetworkPartyKind] = [
        .municipality, .localTeam, .certifiedInstitution, .childCareAndProtectionBoard, .veiligThuis,
    ]
}
