/// A ground on which a measure can be imposed, as the sources tell it (grond van een maatregel).
///
/// Told, not tested: the law words grounds otherwise, and whether one holds is for a judge. Nothing follows from a
/// ground here.
public enum MeasureGround: String, ClosedList, Transferable {
    /// Ernstige ontwikkelingsbedreiging.
    case seriousDevelopmentalThreat
    /// The supervision order had no good effect and the parents refuse help.
    case noEffectAndHelpRefused
    /// There is no prospect that the upbringing gets better.
    case noProspectOfImprovement
    /// Parental authority was ended.
    case parentalAuthorityEnded
    /// The parents have died, for instance.
    case parentsDeceased
    /// The parents are minors themselves.
    case parentsAreMinors
    /// Prosecution for an offence.
    case offence

    /// The kinds of measure for which a source names it.
    public var kinds: [CompulsoryMeasureKind] {
        switch self {
        // The source leaves out a word here ("seriously …"); the meaning is clear from the rest of the passage.
        case .seriousDevelopmentalThreat: [.supervisionOrder]
        case .noEffectAndHelpRefused, .noProspectOfImprovement: [.terminationOfParentalAuthority]
        case .parentalAuthorityEnded, .parentsDeceased, .parentsAreMinors: [.guardianship]
        case .offence: [.youthProbation]
        }
    }

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .seriousDevelopmentalThreat:
                (
                    LocalizedText(nl: "ernstige ontwikkelingsbedreiging", en: "serious developmental threat"),
                    LocalizedText(
                        nl: "De ontwikkeling van een kind wordt ernstig bedreigd, naar het oordeel van iemand.",
                        en: "A child's development is seriously threatened, as judged by somebody.")
                )
            case .noEffectAndHelpRefused:
                (
                    LocalizedText(
                        nl: "toezicht zonder effect en hulp geweigerd",
                        en: "supervision without effect and help refused"),
                    LocalizedText(
                        nl: "De ondertoezichtstelling hielp niet en de ouders weigeren hulp.",
                        en: "The supervision order did not help and the parents refuse help.")
                )
            case .noProspectOfImprovement:
                (
                    LocalizedText(nl: "geen perspectief op verbetering", en: "no prospect of improvement"),
                    LocalizedText(
                        nl: "Er is geen uitzicht dat de opvoedingssituatie beter wordt.",
                        en: "There is no prospect that the upbringing gets better.")
                )
            case .parentalAuthorityEnded:
                (
                    LocalizedText(nl: "gezag beëindigd", en: "parental authority ended"),
                    LocalizedText(
                        nl: "Het gezag van de ouders is beëindigd.", en: "The parents' authority was ended.")
                )
            case .parentsDeceased:
                (
                    LocalizedText(nl: "ouders overleden", en: "parents deceased"),
                    LocalizedText(nl: "De ouders zijn overleden.", en: "The parents have died.")
                )
            case .parentsAreMinors:
                (
                    LocalizedText(nl: "ouders minderjarig", en: "parents are minors"),
                    LocalizedText(
                        nl: "De ouders zijn zelf minderjarig.", en: "The parents are minors themselves.")
                )
            case .offence:
                (
                    LocalizedText(nl: "strafbaar feit", en: "offence"),
                    LocalizedText(
                        nl: "Een jongere wordt vervolgd voor een strafbaar feit, dat niets met thuis te maken hoeft te "
                            + "hebben.",
                        en: "A young person is prosecuted for an offence, which need not have to do with home.")
                )
            }
        return Term(rawValue, names.name, definition: names.definition, citations: [.sturen("2.1.1")])
    }
}

extension CompulsoryMeasureKind {
    /// The grounds that a source names for it; none if no source names one.
    public var grounds: [MeasureGround] { MeasureGround.allCases.filter { $0.kinds.contains(self) } }
}
