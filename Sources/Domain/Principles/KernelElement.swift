/// A kernel element of the new way of working (kernelement), as the pilots' research concludes: six.
public enum KernelElement: String, ClosedList, Transferable {
    /// Vast contactpersoon en duo's.
    case fixedContactAndDuos
    /// Tijd nemen, vertragen en verdragen.
    case takeTime
    /// Niet meer gefragmenteerd werken.
    case noFragmentedWork
    /// Ouders en kinderen bij de analyse.
    case membersInAnalysis
    /// Gezamenlijke analyse van het hele huishouden.
    case jointAnalysis
    /// Veranderde grondhouding.
    case changedAttitude

    /// The term.
    public var term: Term {
        switch self {
        case .fixedContactAndDuos:
            Term(
                rawValue, LocalizedText(nl: "vast contactpersoon en duo's", en: "fixed contact and duos"),
                definition: LocalizedText(
                    nl: "Een vast contactpersoon, en een duo als het onveilig is.",
                    en: "A fixed contact, and a duo where it is unsafe."),
                citations: [.proeftuin("7.4"), .proeftuin("Samenvatting")])
        case .takeTime:
            Term(
                rawValue, LocalizedText(nl: "tijd nemen, vertragen en verdragen", en: "take time, slow down and bear"),
                definition: LocalizedText(
                    nl: "Tijd nemen voor een gedeelde analyse, en kiezen wat voorgaat.",
                    en: "Taking time for a shared analysis, and choosing what goes first."),
                citations: [.proeftuin("7.4"), .proeftuin("Samenvatting")])
        case .noFragmentedWork:
            Term(
                rawValue, LocalizedText(nl: "niet meer gefragmenteerd werken", en: "no longer fragmented work"),
                definition: LocalizedText(
                    nl: "Samen verantwoordelijkheid nemen en doen wat nodig is.",
                    en: "Taking responsibility together and doing what is needed."),
                citations: [.proeftuin("7.4"), .proeftuin("Samenvatting")])
        case .membersInAnalysis:
            Term(
                rawValue,
                LocalizedText(
                    nl: "ouders en kinderen bij de analyse",
                    en: "parents and children in the analysis"),
                definition: LocalizedText(
                    nl: "Ouders en kinderen doen mee in de analyse.",
                    en: "Parents and children take part in the analysis."),
                citations: [.proeftuin("7.4"), .proeftuin("Samenvatting")])
        case .jointAnalysis:
            Term(
                rawValue,
                LocalizedText(
                    nl: "gezamenlijke analyse van het hele huishouden",
                    en: "joint analysis of the whole household"),
                definition: LocalizedText(
                    nl: "Een brede analyse van het hele huishouden in zijn omgeving.",
                    en: "A broad analysis of the whole household in its surroundings."),
                citations: [.proeftuin("7.4"), .proeftuin("Samenvatting")])
        case .changedAttitude:
            Term(
                rawValue, LocalizedText(nl: "veranderde grondhouding", en: "changed attitude"),
                definition: LocalizedText(
                    nl: "Professionals sluiten aan bij de leefwereld van mensen.",
                    en: "Professionals join in with people's world."),
                citations: [.proeftuin("7.4"), .proeftuin("Samenvatting")])
        }
    }
}
