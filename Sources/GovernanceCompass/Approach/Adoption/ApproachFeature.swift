public import Domain

/// What a described approach says makes it what it is (kenmerk van een aanpak), in the order of the source.
///
/// They are told so that a region can compare them with its own; a source that names none leaves none here.
public enum ApproachFeature: String, ClosedList, Transferable {
    // Blijvend Veilig: three leading principles.

    /// Compassievol.
    case compassionate
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

    /// The approach whose feature it is.
    public var approach: DescribedApproach {
        switch self {
        case .compassionate, .clearAndTenacious, .selfReflection: .blijvendVeilig
        default: .ihv13w
        }
    }

    /// The term.
    public var term: Term {
        switch self {
        case .compassionate:
            feature(
                "compassievol", "compassionate",
                "Nabij zijn en aansluiten bij het gezin, met begrip voor de mens en niet voor het gedrag.",
                "Being near and joining in with the family, with understanding for the person and not for the behaviour.",
                [.sturen("4.1.3"), .sturen("4.4.2")])
        case .clearAndTenacious:
            feature(
                "duidelijk en vasthoudend", "clear and tenacious",
                "Duidelijke afspraken en doelen, en vasthouden aan de verandering die nodig is.",
                "Clear agreements and goals, and holding on to the change that is needed.",
                [.sturen("4.1.3"), .sturen("4.4.2")])
        case .selfReflection:
            feature(
                "zelfreflectie", "self-reflection",
                "Kritisch kijken naar het eigen handelen en naar wat dat met het gezin doet.",
                "Looking critically at one's own acts and at what they do with the family.",
                [.sturen("4.1.3"), .sturen("4.4.2")])
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
