public import Domain

/// What young people and parents ask of those who help them (wens van jongeren en ouders).
public enum HouseholdExpectation: String, ClosedList, Transferable {
    /// Duidelijke afspraken: wie doet wat, en bij wie kunnen ze waarvoor terecht.
    case clearAgreements
    /// Makkelijk contact met hun hulpverleners.
    case easyContact
    /// Informatie over wat hulpverleners doen en waarom.
    case information
    /// Besluiten met hen, niet over hen.
    case decidedTogether

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .clearAgreements:
                (
                    LocalizedText(nl: "duidelijke afspraken", en: "clear agreements"),
                    LocalizedText(
                        nl: "Wie doet wat, en bij wie kun je waarvoor terecht.",
                        en: "Who does what, and whom you turn to for what.")
                )
            case .easyContact:
                (
                    LocalizedText(nl: "makkelijk contact", en: "easy contact"),
                    LocalizedText(
                        nl: "Wie je helpt is makkelijk te bereiken.", en: "Those who help you are easy to reach.")
                )
            case .information:
                (
                    LocalizedText(nl: "uitleg", en: "information"),
                    LocalizedText(
                        nl: "Je hoort wat hulpverleners doen en waarom.", en: "You hear what helpers do and why.")
                )
            case .decidedTogether:
                (
                    LocalizedText(nl: "samen besluiten", en: "deciding together"),
                    LocalizedText(
                        nl: "Er wordt met je besloten, niet over je.", en: "Decisions are made with you, not about you."
                    )
                )
            }
        return Term(
            rawValue, names.name, definition: names.definition,
            citations: [.kompas("Stap 3, Niets over ons zonder ons")])
    }
}
