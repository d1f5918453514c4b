public import Domain

/// A phase of the trajectory of a network (fase): five, in this order.
///
/// It is a phase of the cooperation of a region, and has nothing to do with the phases of safety of a household.
public enum KompasPhase: String, ClosedList, Transferable {
    /// Voorbereiding.
    case preparation
    /// Analyse.
    case analysis
    /// Ambitie.
    case ambition
    /// Strategie.
    case strategy
    /// Implementatie.
    case implementation

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .preparation:
                (
                    LocalizedText(nl: "voorbereiding", en: "preparation"),
                    LocalizedText(
                        nl: "De samenwerking krijgt een kerngroep, afspraken en een plan.",
                        en: "The cooperation gets a core group, agreements and a plan.")
                )
            case .analysis:
                (
                    LocalizedText(nl: "analyse", en: "analysis"),
                    LocalizedText(
                        nl: "De huidige situatie komt in beeld.", en: "The current situation comes into view.")
                )
            case .ambition:
                (
                    LocalizedText(nl: "ambitie", en: "ambition"),
                    LocalizedText(
                        nl: "Wat men samen wil bereiken wordt verwoord.",
                        en: "What they want to reach together is put into words.")
                )
            case .strategy:
                (
                    LocalizedText(nl: "strategie", en: "strategy"),
                    LocalizedText(
                        nl: "Hoe men daar komt en wie wat doet wordt bepaald.",
                        en: "How they get there and who does what is settled.")
                )
            case .implementation:
                (
                    LocalizedText(nl: "implementatie", en: "implementation"),
                    LocalizedText(
                        nl: "Er wordt gewerkt, geleerd en bijgesteld.", en: "Work is done, and they learn and adjust.")
                )
            }
        return Term(rawValue, names.name, definition: names.definition, citations: [.kompas("Leeswijzer")])
    }
}
