/// A step in the life of a measure (stap), as it can be recorded.
public enum MeasureStep: String, ClosedList, Transferable {
    /// Overwogen.
    case considered
    /// Verzocht.
    case requested
    /// Onafhankelijk getoetst.
    case tested
    /// Opgelegd.
    case imposed
    /// Afgewezen.
    case refused
    /// Uitvoering gestart.
    case executionStarted
    /// Verlengd.
    case extended
    /// Beëindigd.
    case ended
    /// Vervallen.
    case lapsed

    /// The state that a measure is in after it.
    public var state: MeasureState {
        switch self {
        case .considered: .considered
        case .requested: .requested
        case .tested: .tested
        case .imposed, .executionStarted, .extended: .inForce
        case .refused: .refused
        case .ended, .lapsed: .ended
        }
    }

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .considered:
                (
                    LocalizedText(nl: "overwogen", en: "considered"),
                    LocalizedText(nl: "Een maatregel wordt overwogen.", en: "A measure is considered.")
                )
            case .requested:
                (
                    LocalizedText(nl: "verzocht", en: "requested"),
                    LocalizedText(
                        nl: "Om de maatregel is gevraagd aan wie hem kan opleggen.",
                        en: "The measure was asked of whoever can impose it.")
                )
            case .tested:
                (
                    LocalizedText(nl: "onafhankelijk getoetst", en: "independently tested"),
                    LocalizedText(
                        nl: "De Raad voor de Kinderbescherming toetste of de maatregel nodig is.",
                        en: "The Child Care and Protection Board tested whether the measure is needed.")
                )
            case .imposed:
                (
                    LocalizedText(nl: "opgelegd", en: "imposed"),
                    LocalizedText(nl: "De maatregel is opgelegd.", en: "The measure was imposed.")
                )
            case .refused:
                (
                    LocalizedText(nl: "afgewezen", en: "refused"),
                    LocalizedText(nl: "De maatregel is niet opgelegd.", en: "The measure was not imposed.")
                )
            case .executionStarted:
                (
                    LocalizedText(nl: "uitvoering gestart", en: "execution started"),
                    LocalizedText(
                        nl: "De uitvoering van de maatregel is begonnen.", en: "Carrying out the measure has begun.")
                )
            case .extended:
                (
                    LocalizedText(nl: "verlengd", en: "extended"),
                    LocalizedText(nl: "De maatregel duurt langer.", en: "The measure lasts longer.")
                )
            case .ended:
                (
                    LocalizedText(nl: "beëindigd", en: "ended"),
                    LocalizedText(nl: "De maatregel is afgesloten.", en: "The measure was closed.")
                )
            case .lapsed:
                (
                    LocalizedText(nl: "vervallen", en: "lapsed"),
                    LocalizedText(
                        nl: "De maatregel verviel, omdat hij niet werd gebruikt of omdat het kind meerderjarig werd.",
                        en: "The measure lapsed, because it was not used or because the child came of age.")
                )
            }
        return Term(rawValue, names.name, definition: names.definition, citations: citations)
    }

    private var citations: [Citation] {
        switch self {
        case .considered, .tested: [.proeftuin("2.8"), .proeftuin("3.3")]
        case .requested, .imposed: [.sturen("1.3"), .sturen("Bijlage 3")]
        case .executionStarted: [.sturen("Bijlage 3"), .parallel("Een nieuw scenario voor de toekomst")]
        case .ended: [.parallel("De proeftuin in FoodValley"), .proeftuin("2.3")]
        // No source tells these; the law does.
        case .refused, .extended, .lapsed: [Citation(.burgerlijkWetboek1, "titel 14, afdeling 4")]
        }
    }
}
