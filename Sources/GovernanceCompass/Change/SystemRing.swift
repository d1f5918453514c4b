public import Domain

/// A ring around the family on which change is needed (ring), from the inside outwards.
///
/// Each term cites the sources that name it: the article and the interim report have no ring of the family alone, the
/// evaluation and the interim report none of society. The numbers in the evaluation contradict each other, so rings have
/// names.
public enum SystemRing: String, ClosedList, Transferable {
    /// Gezin.
    case family
    /// Gezin en professional.
    case familyAndProfessional
    /// Professionals onderling.
    case amongProfessionals
    /// Professional en organisatie.
    case professionalAndOrganisation
    /// Organisaties onderling.
    case amongOrganisations
    /// Stelsel.
    case system
    /// Samenleving.
    case society

    /// The term.
    public var term: Term {
        switch self {
        case .family:
            Term(
                rawValue, LocalizedText(nl: "gezin", en: "family"),
                definition: LocalizedText(nl: "Het gezin of huishouden zelf.", en: "The family or household itself."),
                citations: [.domein("2"), .domein("4"), .domein("Bijlage 7")])
        case .familyAndProfessional:
            Term(
                rawValue, LocalizedText(nl: "gezin en professional", en: "family and professional"),
                definition: LocalizedText(
                    nl: "Het huishouden en de professional.",
                    en: "The household and the professional."),
                citations: [
                    .domein("5.1"), .domein("Bijlage 7"), .parallel("Parallele transformaties"), .proeftuin("7.3"),
                ],
                aliases: [
                    Term.Alias("cliënt en professional", in: .domein),
                    Term.Alias("huishoudens en professionals", in: .proeftuin),
                ])
        case .amongProfessionals:
            Term(
                rawValue, LocalizedText(nl: "professionals onderling", en: "among professionals"),
                definition: LocalizedText(nl: "Tussen professionals.", en: "Between professionals."),
                citations: [
                    .domein("5.1"), .domein("Bijlage 7"), .parallel("Parallele transformaties"), .proeftuin("7.3"),
                ])
        case .professionalAndOrganisation:
            Term(
                rawValue, LocalizedText(nl: "professional en organisatie", en: "professional and organisation"),
                definition: LocalizedText(
                    nl: "De professional en de eigen organisatie.",
                    en: "The professional and the own organisation."),
                citations: [
                    .domein("2"), .domein("Bijlage 7"), .parallel("Parallele transformaties"), .proeftuin("7.3"),
                ])
        case .amongOrganisations:
            Term(
                rawValue, LocalizedText(nl: "organisaties onderling", en: "among organisations"),
                definition: LocalizedText(nl: "Tussen organisaties.", en: "Between organisations."),
                citations: [
                    .domein("2"), .domein("Bijlage 7"), .parallel("Parallele transformaties"), .proeftuin("7.3"),
                ])
        case .system:
            Term(
                rawValue, LocalizedText(nl: "stelsel", en: "system"),
                definition: LocalizedText(
                    nl: "Kaders, wetten, financiering en wettelijke taken.",
                    en: "Frames, laws, funding and statutory tasks."),
                citations: [
                    .domein("2"), .domein("Bijlage 7"), .parallel("Parallele transformaties"), .proeftuin("7.3"),
                ])
        case .society:
            Term(
                rawValue, LocalizedText(nl: "samenleving", en: "society"),
                definition: LocalizedText(nl: "De samenleving als geheel.", en: "Society as a whole."),
                citations: [.parallel("Parallele transformaties")])
        }
    }
}
