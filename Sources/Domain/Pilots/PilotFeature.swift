/// A feature of a pilot that the interim report states (kenmerk van een proeftuin), as of 2024.
///
/// What is not stated of a pilot stays unknown. Friesland stands among the pilots for households with children only,
/// while the report also speaks of its households without children; it is kept as it is listed.
public enum PilotFeature: String, ClosedList, Transferable {
    // In the order of the report's sections.

    /// Vrouwenopvang in het kernteam.
    case womensShelterInCore
    /// SPV'er aangesloten.
    case psychiatricNurseInCore
    /// Forensische ggz en maatschappelijk werk in het team.
    case forensicCareAndSocialWorkInCore
    /// Gesplitst kernteam.
    case splitCoreTeam
    /// Raad niet meer in het kernteam.
    case boardLeftCore
    /// Alleen huishoudens met kinderen.
    case householdsWithChildrenOnly
    /// Top-3 als basismethodiek.
    case topThreeAsBasis
    /// Top-3 verweven in een andere methodiek.
    case topThreeWovenIn
    /// Veiligheidskaart.
    case safetyCard
    /// Genogram.
    case genogram
    /// Huishouden standaard aan tafel.
    case householdAtConference
    /// Ervaringsdeskundigen bij de vormgeving.
    case experienceInDesign
    /// Ervaringsdeskundigen als adviseur.
    case experienceAdvising
    /// Ervaringsdeskundigen naast huishoudens.
    case experienceSupporting
    /// Hele regio.
    case wholeRegion
    /// Gezamenlijk dossier.
    case sharedFile
    /// Map voor het huishouden.
    case householdFolder
    /// Onderwijs in de flexibele schil.
    case educationInShell
    /// Verbinding met jeugdreclassering.
    case youthProbationLink

    /// The term.
    public var term: Term {
        switch self {
        case .womensShelterInCore: PilotFeatureTerms.womensShelterInCore
        case .psychiatricNurseInCore: PilotFeatureTerms.psychiatricNurseInCore
        case .forensicCareAndSocialWorkInCore: PilotFeatureTerms.forensicCareAndSocialWorkInCore
        case .splitCoreTeam: PilotFeatureTerms.splitCoreTeam
        case .boardLeftCore: PilotFeatureTerms.boardLeftCore
        case .householdsWithChildrenOnly: PilotFeatureTerms.householdsWithChildrenOnly
        case .topThreeAsBasis: PilotFeatureTerms.topThreeAsBasis
        case .topThreeWovenIn: PilotFeatureTerms.topThreeWovenIn
        case .safetyCard: PilotFeatureTerms.safetyCard
        case .genogram: PilotFeatureTerms.genogram
        case .householdAtConference: PilotFeatureTerms.householdAtConference
        case .experienceInDesign: PilotFeatureTerms.experienceInDesign
        case .experienceAdvising: PilotFeatureTerms.experienceAdvising
        case .experienceSupporting: PilotFeatureTerms.experienceSupporting
        case .wholeRegion: PilotFeatureTerms.wholeRegion
        case .sharedFile: PilotFeatureTerms.sharedFile
        case .householdFolder: PilotFeatureTerms.householdFolder
        case .educationInShell: PilotFeatureTerms.educationInShell
        case .youthProbationLink: PilotFeatureTerms.youthProbationLink
        }
    }

    /// The pilots of which it is stated, in the order of the source.
    public var pilots: [Pilot] {
        switch self {
        case .womensShelterInCore:
            [.amsterdamAmstelland, .gelderlandZuid, .haaglanden, .utrecht, .zaanstreekWaterland, .zeeland, .flevoland]
        case .psychiatricNurseInCore:
            [.amsterdamAmstelland, .zaanstreekWaterland]
        case .forensicCareAndSocialWorkInCore:
            [.flevoland]
        case .splitCoreTeam:
            [.haaglanden]
        case .boardLeftCore:
            [.amsterdamAmstelland]
        case .householdsWithChildrenOnly:
            [.utrecht, .zaanstreekWaterland, .westBrabantWest, .fryslan, .haaglanden]
        case .topThreeAsBasis:
            [.amsterdamAmstelland, .fryslan, .foodValley, .flevoland, .utrecht, .zeeland]
        case .topThreeWovenIn:
            [.gelderlandZuid, .hartVanBrabant, .zaanstreekWaterland]
        case .safetyCard:
            [.westBrabantWest]
        case .genogram:
            [.utrecht, .foodValley]
        case .householdAtConference:
            [.hartVanBrabant]
        case .experienceInDesign:
            [.gelderlandZuid, .flevoland, .haaglanden, .hartVanBrabant, .utrecht]
        case .experienceAdvising:
            [.amsterdamAmstelland, .flevoland, .fryslan, .gelderlandZuid, .haaglanden, .utrecht]
        case .experienceSupporting:
            [.foodValley, .hartVanBrabant, .rotterdamRijnmond, .westBrabantWest, .haaglanden, .flevoland]
        case .wholeRegion:
            [.foodValley]
        case .sharedFile:
            [.haaglanden]
        case .householdFolder:
            [.amsterdamAmstelland]
        case .educationInShell:
            [.hartVanBrabant]
        case .youthProbationLink:
            [.fryslan]
        }
    }

    /// Whether the source gives the pilots as examples: then others may have it too.
    public var isExamplesOnly: Bool {
        switch self {
        case .psychiatricNurseInCore, .householdsWithChildrenOnly, .topThreeAsBasis, .experienceInDesign,
            .experienceAdvising, .experienceSupporting, .wholeRegion:
            true
        default: false
        }
    }
}
