public import Domain

/// The sectors whose efforts have to be aligned (sectoren): the five that the guide names together.
public enum NetworkSector: String, ClosedList, Transferable {
    /// Hulpverlening.
    case help
    /// Zorg.
    case care
    /// Onderwijs.
    case education
    /// Politie.
    case police
    /// Justitie.
    case justice

    /// The term.
    public var term: Term {
        switch self {
        case .help:
            Term(
                rawValue, LocalizedText(nl: "hulpverlening", en: "help services"),
                definition: LocalizedText(
                    nl: "Hulp en ondersteuning aan huishoudens, die geen behandeling is.",
                    en: "Help and support to households that is no treatment."),
                citations: [.kompas("Stap 1")])
        case .care: PolicyDomain.care.term
        case .education:
            Term(
                rawValue, LocalizedText(nl: "onderwijs", en: "education"),
                definition: LocalizedText(nl: "Scholen en wie er werken.", en: "Schools and those who work there."),
                citations: [.kompas("Stap 1")], related: ["PartyKind.school"])
        case .police: PartyKind.police.term
        case .justice: PartyKind.justice.term
        }
    }
}

extension NetworkPartyKind {
    /// The sector that parties of this kind work in; `nil` where a kind has none of its own, or may be of several.
    ///
    /// The guide names the five sectors and puts no party into them: what stands here is a decision of this SDK. What is
    /// also said of a municipality or the Board, that it works in one of them, would say nothing of the others.
    public var sector: NetworkSector? {
        switch self {
        case .localTeam, .womensShelter, .debtCounselling, .welfareWork, .youthCareProvider: .help
        case .generalPractitioner, .mentalHealthCare, .mildIntellectualDisabilitySupport, .addictionCare, .adultCare,
            .publicHealthService, .youthHealthCare:
            .care
        case .school: .education
        case .police: .police
        case .justice: .justice
        case .municipality, .regionalSafetyTeam, .veiligThuis, .certifiedInstitution, .childCareAndProtectionBoard,
            .households, .careAndNuisanceDesk, .housingCorporation, .recoveryCentre, .neighbourhoodInitiative,
            .socialBase, .workAndIncome, .safetyHouse, .healthInsurer, .ministry:
            nil
        }
    }
}
