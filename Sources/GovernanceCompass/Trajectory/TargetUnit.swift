public import Domain

/// What a cooperation takes as the unit that it is there for (eenheid).
public enum TargetUnit: String, ClosedList, Transferable {
    /// Huishouden.
    case household
    /// Gezin met kinderen.
    case familyWithChildren
    /// Eén persoon.
    case person
    /// De cliënt van één organisatie.
    case organisation

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .household:
                (
                    LocalizedText(nl: "huishouden", en: "household"),
                    LocalizedText(
                        nl: "Alle samenlevingsvormen, met en zonder kinderen.",
                        en: "All forms of living together, with and without children.")
                )
            case .familyWithChildren:
                (
                    LocalizedText(nl: "gezin met kinderen", en: "family with children"),
                    LocalizedText(
                        nl: "Alleen huishoudens waarin kinderen wonen.", en: "Only households in which children live.")
                )
            case .person:
                (
                    LocalizedText(nl: "één persoon", en: "one person"),
                    LocalizedText(
                        nl: "Eén mens, los van wie erbij hoort.", en: "One human being, apart from those around.")
                )
            case .organisation:
                (
                    LocalizedText(nl: "cliënt van één organisatie", en: "client of one organisation"),
                    LocalizedText(nl: "Wie bij één organisatie bekend is.", en: "Who is known to one organisation.")
                )
            }
        return Term(
            rawValue, names.name, definition: names.definition,
            citations: [.kompas("Inleiding, Van -10 maanden tot 100")],
            decision: self == .household
                ? nil
                : LocalizedText(
                    nl: "De bron noemt alleen het huishouden; dit is wat een samenwerking in plaats daarvan neemt.",
                    en: "The source names the household only; this is what a cooperation takes instead."))
    }
}
