/// What the change asks of professionals (wat het van professionals vraagt): three demands.
public enum ProfessionalDemand: String, ClosedList, Transferable {
    /// De instrumentele blik loslaten.
    case letGoOfInstrumentalView
    /// Beseffen dat de regie bij mensen zelf ligt.
    case respectOwnControl
    /// Samenwerken met andere domeinen.
    case crossDomainCooperation

    /// The term.
    public var term: Term {
        switch self {
        case .letGoOfInstrumentalView:
            Term(
                rawValue, LocalizedText(nl: "de instrumentele blik loslaten", en: "let go of the instrumental view"),
                definition: LocalizedText(
                    nl: "Niet vanuit protocollen en processen denken, maar van mens tot mens, en de "
                        + "onveiligheid blijven benoemen.",
                    en: "Not thinking from protocols and processes but from person to person, and keep naming "
                        + "the unsafety."),
                citations: [.parallel("Wat vraagt dit van professionals binnen de kind- en gezinsbescherming?")])
        case .respectOwnControl:
            Term(
                rawValue,
                LocalizedText(
                    nl: "beseffen dat de regie bij mensen zelf ligt",
                    en: "know that control lies with people themselves"),
                definition: LocalizedText(
                    nl: "Samen tot een gedeelde analyse komen, in gesprek blijven en durven twijfelen.",
                    en: "Coming to a shared analysis together, staying in dialogue and daring to doubt."),
                citations: [.parallel("Wat vraagt dit van professionals binnen de kind- en gezinsbescherming?")])
        case .crossDomainCooperation:
            Term(
                rawValue, LocalizedText(nl: "samenwerken met andere domeinen", en: "cooperate across domains"),
                definition: LocalizedText(
                    nl: "Samenwerken met professionals van andere domeinen, zoals de volwassen-ggz.",
                    en: "Cooperating with professionals of other domains, such as adult mental health care."),
                citations: [.parallel("Wat vraagt dit van professionals binnen de kind- en gezinsbescherming?")])
        }
    }
}
