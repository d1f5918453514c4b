/// A point in the chain at which the sources leave open what comes next (niet beschreven in de bronnen).
///
/// It is said, not filled in: what a region does there is its own to record.
public enum ChainOpenEnd: String, ClosedList, Transferable {
    /// The Board finds no serious developmental threat.
    case boardFindsNoThreat
    /// The court refuses a measure.
    case courtRefuses
    /// A measure ends.
    case measureEnds
    /// The trajectory is closed.
    case trajectoryCloses

    /// The term.
    public var term: Term {
        switch self {
        case .boardFindsNoThreat:
            Term(
                rawValue,
                LocalizedText(nl: "de Raad stelt geen bedreiging vast", en: "the Board establishes no threat"),
                definition: LocalizedText(
                    nl:
                        "De bronnen zeggen niet wat er volgt als de Raad geen ernstige ontwikkelingsbedreiging vaststelt.",
                    en:
                        "The sources do not say what follows when the Board establishes no serious developmental threat."
                ),
                citations: [.sturen("Bijlage 3")])
        case .courtRefuses:
            Term(
                rawValue, LocalizedText(nl: "de rechter wijst af", en: "the court refuses"),
                definition: LocalizedText(
                    nl: "De bronnen zeggen niet wat er volgt als de rechter geen maatregel oplegt.",
                    en: "The sources do not say what follows when the court imposes no measure."),
                citations: [.sturen("1.3"), .sturen("Bijlage 3")])
        case .measureEnds:
            Term(
                rawValue, LocalizedText(nl: "de maatregel eindigt", en: "the measure ends"),
                definition: LocalizedText(
                    nl: "Geen bron geeft criteria voor het einde; een streven is dat het lokale team er dan bij is.",
                    en: "No source gives criteria for the end; an aim is that the local team is there by then."),
                citations: [.sturen("Bijlage 3"), .proeftuin("2.3"), .proeftuin("2.9")])
        case .trajectoryCloses:
            Term(
                rawValue, LocalizedText(nl: "het traject wordt afgesloten", en: "the trajectory is closed"),
                definition: LocalizedText(
                    nl: "Geen bron geeft criteria voor afsluiten; duur alleen is er nooit een.",
                    en: "No source gives criteria for closing; duration alone never is one."),
                citations: [.proeftuin("2.9"), .proeftuin("4.4")])
        }
    }
}
