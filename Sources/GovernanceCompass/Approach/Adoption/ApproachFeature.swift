public import Domain

/// What a described approach says makes it what it is (kenmerk van een aanpak), in the order of the source.
///
/// They are told so that a region can lay them beside its own. None is a mark, and a source that names none leaves
/// none.
public enum ApproachFeature: String, ClosedList, Transferable {
    // Blijvend Veilig: three leading principles.

    /// Compassievolle aanpak.
    case compassion
    /// Duidelijk en vasthoudend.
    case clearAndTenacious
    /// Zelfreflectie.
    case selfReflection

    // IHV13w: six distinguishing features.

    /// Intensieve vrijwillige samenwerking.
    case intensiveVoluntaryCooperation
    /// Contract met het gezin.
    case contractWithFamily
    /// Gelijktijdige systeemgerichte hulp.
    case simultaneousHelp
    /// Intensieve behandelregie.
    case intensiveTreatmentCoordination
    /// Intensieve procesregie.
    case intensiveProcessCoordination
    /// Proces- en behandelregie bij één persoon.
    case joinedCoordination

    // FoodValley: two points of departure.

    /// Werken vanuit verbinding.
    case workingFromConnection
    /// Grondige, concrete en feitelijke analyse.
    case thoroughAnalysis

    // Gooise Meren: how process direction was reinforced.

    /// Regie en aanspreekpunt bij de gemeente.
    case directionByMunicipality
    /// Procesregisseur met een schaduw.
    case shadowedDirector
    /// Afgesproken intensiteit per casus.
    case intensityPerCase

    // Rotterdam-Rijnmond: the vision, and how it is worked on.

    /// Het lokale veld als basis.
    case localFieldIsBase
    /// Specialisten voor een tijd.
    case specialistsForATime
    /// Intensief casusregisseurs.
    case intensiveCaseDirectors

    /// The approach whose feature it is.
    public var approach: DescribedApproach {
        switch self {
        case .compassion, .clearAndTenacious, .selfReflection: .blijvendVeilig
        case .intensiveVoluntaryCooperation, .contractWithFamily, .simultaneousHelp, .intensiveTreatmentCoordination,
            .intensiveProcessCoordination, .joinedCoordination:
            .ihv13w
        case .workingFromConnection, .thoroughAnalysis: .foodValley
        case .directionByMunicipality, .shadowedDirector, .intensityPerCase: .gooiseMeren
        case .localFieldIsBase, .specialistsForATime, .intensiveCaseDirectors: .rotterdamRijnmond
        }
    }

    /// The term.
    public var term: Term {
        switch self {
        case .compassion: PrinciplesTerms.compassion
        case .clearAndTenacious:
            feature(
                "duidelijk en vasthoudend", "clear and tenacious",
                "Duidelijke afspraken en doelen, en vasthouden aan de verandering die nodig is.",
                "Clear agreements and goals, and holding on to the change that is needed.",
                [.sturen("4.1.3"), .sturen("4.4.2")])
        case .selfReflection: PrinciplesTerms.selfReflection
        case .intensiveVoluntaryCooperation:
            feature(
                "intensieve vrijwillige samenwerking", "intensive voluntary cooperation",
                "Er op af gaan en vrijwillig samenwerken met ouders, kinderen en behandelaren.",
                "Reaching out, and cooperating voluntarily with parents, children and practitioners.")
        case .contractWithFamily:
            feature(
                "contract met het gezin", "contract with the family",
                "Afspraken over samenwerken en informatie delen staan in een contract met het gezin.",
                "Agreements on cooperating and sharing information stand in a contract with the family.")
        case .simultaneousHelp:
            feature(
                "gelijktijdige systeemgerichte hulp", "simultaneous system-oriented help",
                "Hulp aan ouders en kinderen begint tegelijk en niet na elkaar.",
                "Help to parents and children begins at the same time and not in turn.")
        case .intensiveTreatmentCoordination:
            feature(
                "intensieve behandelregie", "intensive treatment coordination",
                "Behandelaren stemmen schriftelijk en mondeling steeds met elkaar af.",
                "Practitioners keep attuning to each other, in writing and in talk.")
        case .intensiveProcessCoordination:
            feature(
                "intensieve procesregie", "intensive process coordination",
                "Rollen zijn duidelijk verdeeld, en iemand bewaakt ze.",
                "Roles are clearly divided, and somebody guards them.")
        case .joinedCoordination:
            feature(
                "proces- en behandelregie bij één persoon", "process and treatment coordination joined in one person",
                "Eén persoon heeft beide soorten regie en bewaakt dat het doorgaat.",
                "One person has both kinds of coordination and guards continuity.")
        case .workingFromConnection: PrinciplesTerms.workingFromConnection
        case .thoroughAnalysis:
            feature(
                "grondige analyse van de onveiligheid", "thorough analysis of the unsafety",
                "De onveiligheid concreet en feitelijk analyseren, met de Top-3 en de verklarende analyse.",
                "Analysing the unsafety concretely and by facts, with the Top-3 and the explanatory analysis.",
                [.parallel("De proeftuin in FoodValley")])
        case .directionByMunicipality:
            feature(
                "regie en aanspreekpunt bij de gemeente", "direction and contact point at the municipality",
                "De gemeente houdt de regie en is aanspreekpunt; professionals geven de hulp.",
                "The municipality keeps direction and is the contact point; professionals give the help.",
                [.domein("Bijlage 6")])
        case .shadowedDirector:
            feature(
                "één procesregisseur, geschaduwd door een collega", "one process director, shadowed by a colleague",
                "Eén procesregisseur uit het gemeentelijk team, met een collega die meekijkt.",
                "One process director of the municipal team, with a colleague who looks along.",
                [.domein("Bijlage 6")])
        case .intensityPerCase:
            feature(
                "afgesproken intensiteit per casus", "intensity agreed per case",
                "Per casus staat vast hoe vaak regisseur en hulpverleners contact hebben.",
                "Of each case it is settled how often director and providers are in contact.",
                [.domein("Bijlage 6")])
        case .localFieldIsBase:
            feature(
                "het lokale veld als basis", "the local field as base",
                "Hulp bij geweld thuis begint in het lokale veld, dat daarvoor is toegerust.",
                "Help with violence at home begins in the local field, which is equipped for it.", [.domein("3.2")])
        case .specialistsForATime:
            feature(
                "specialisten voor een tijd", "specialists for a time",
                "Specialisten en regionale partners komen er tijdelijk bij, in overleg met wie lokaal regisseert.",
                "Specialists and regional partners join for a time, in consultation with the local director.",
                [.domein("3.2")])
        case .intensiveCaseDirectors:
            feature(
                "intensief casusregisseurs", "intensive case directors",
                "Opgeleide regisseurs met ruimte in hun caseload voor complexe en onveilige casussen.",
                "Trained directors with room in their caseload for complex and unsafe cases.",
                [.domein("3.2"), .domein("Bijlage 7")])
        }
    }

    private func feature(
        _ nl: String, _ en: String, _ meaning: String, _ meaningInEnglish: String,
        _ citations: [Citation] = [.sturen("4.1.3")]
    ) -> Term {
        Term(
            rawValue, LocalizedText(nl: nl, en: en),
            definition: LocalizedText(nl: meaning, en: meaningInEnglish), citations: citations)
    }
}
