public import Domain

/// A kind of party on a network map (soort partij): an organisation or a group, never one person or one household.
///
/// The kinds that are also a `PartyKind` have the same codes and terms. The list grows with the sources: it travels as
/// `Coded`. Experts by experience are not a kind: they may speak for any party.
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

    /// The term.
    public var term: Term {
        switch self {
        case .localTeam: PartyKind.localTeam.term
        case .regionalSafetyTeam: PartyKind.regionalSafetyTeam.term
        case .veiligThuis: PartyKind.veiligThuis.term
        case .certifiedInstitution: PartyKind.certifiedInstitution.term
        case .childCareAndProtectionBoard: PartyKind.childCareAndProtectionBoard.term
        case .municipality:
            Term(
                rawValue, LocalizedText(nl: "gemeente", en: "municipality"),
                definition: LocalizedText(
                    nl: "Gemeente, of gemeenten van een regio samen.",
                    en: "Municipality, or the municipalities of a region together."),
                citations: [.kompas("Stap 1")], aliases: [Term.Alias("regiogemeente", in: .kompas)])
        case .households:
            onTheMap(
                LocalizedText(nl: "huishoudens", en: "households"),
                LocalizedText(
                    nl: "De huishoudens om wie het gaat, als groep; nooit één gezin.",
                    en: "The households that it is about, as a group; never one family."))
        case .generalPractitioner:
            onTheMap(
                LocalizedText(nl: "huisartsen", en: "general practitioners"),
                LocalizedText(nl: "De huisartsen van het gebied.", en: "The general practitioners of the area."))
        case .police:
            onTheMap(
                LocalizedText(nl: "politie", en: "police"),
                LocalizedText(nl: "De politie in het gebied.", en: "The police in the area."))
        case .womensShelter:
            onTheMap(
                LocalizedText(nl: "vrouwenopvang", en: "women's shelter"),
                LocalizedText(
                    nl: "Opvang en hulp na geweld thuis.", en: "Shelter and help after violence at home."))
        case .careAndNuisanceDesk:
            onTheMap(
                LocalizedText(nl: "meldpunt zorg en overlast", en: "care and nuisance desk"),
                LocalizedText(
                    nl: "Punt waar zorgen en overlast gemeld worden.", en: "Where worries and nuisance are reported."))
        case .school:
            onTheMap(
                LocalizedText(nl: "school", en: "school"),
                LocalizedText(nl: "School of schoolbestuur.", en: "School or school board."))
        case .housingCorporation:
            onTheMap(
                LocalizedText(nl: "woningcorporatie", en: "housing corporation"),
                LocalizedText(nl: "Verhuurder van sociale woningen.", en: "Landlord of social housing."))
        case .mentalHealthCare:
            onTheMap(
                LocalizedText(nl: "ggz", en: "mental health care"),
                LocalizedText(
                    nl: "Zorg bij psychische problemen, voor jong en oud.",
                    en: "Care for psychological problems, for young and old."))
        case .mildIntellectualDisabilitySupport:
            onTheMap(
                LocalizedText(nl: "LVB-ondersteuning", en: "support with a mild intellectual disability"),
                LocalizedText(
                    nl: "Organisatie voor mensen met een licht verstandelijke beperking.",
                    en: "Organisation for people with a mild intellectual disability."))
        case .addictionCare:
            onTheMap(
                LocalizedText(nl: "verslavingszorg", en: "addiction care"),
                LocalizedText(nl: "Zorg bij verslaving.", en: "Care for addiction."))
        case .recoveryCentre:
            onTheMap(
                LocalizedText(nl: "herstelcentrum", en: "recovery centre"),
                LocalizedText(
                    nl: "Plek waar mensen op eigen kracht aan herstel werken.",
                    en: "Place where people work on recovery by their own strength."))
        case .neighbourhoodInitiative:
            onTheMap(
                LocalizedText(nl: "buurtinitiatief", en: "neighbourhood initiative"),
                LocalizedText(nl: "Initiatief van bewoners.", en: "Initiative of residents."))
        }
    }

    private func onTheMap(_ name: LocalizedText, _ definition: LocalizedText) -> Term {
        Term(rawValue, name, definition: definition, citations: [.kompas("Stap 1, Netwerk in kaart")])
    }

    /// The five kinds of which the guide says that they work closely together.
    public static let closePartners: [NetworkPartyKind] = [
        .municipality, .localTeam, .certifiedInstitution, .childCareAndProtectionBoard, .veiligThuis,
    ]
}
