public import Domain

/// For whom a cooperation is there, from pregnancy to old age, in every form of living together (reikwijdte).
public enum TargetSpan: String, ClosedList, Transferable {
    /// Rond zwangerschap en kinderwens.
    case aroundBirth
    /// Kinderen en jongeren.
    case minors
    /// Volwassenen.
    case adults
    /// Ouderen.
    case olderPeople
    /// Huishoudens met kinderen.
    case withChildren
    /// Huishoudens zonder kinderen.
    case withoutChildren

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .aroundBirth:
                (
                    LocalizedText(
                        nl: "rond zwangerschap en kinderwens", en: "around pregnancy and the wish for a child"),
                    LocalizedText(
                        nl: "Vanaf de tijd dat er een kind kan komen, ook voor de geboorte.",
                        en: "From the time that a child may come, before birth too.")
                )
            case .minors:
                (
                    LocalizedText(nl: "kinderen en jongeren", en: "children and young people"),
                    LocalizedText(nl: "Wie nog niet volwassen is.", en: "Those who are not adults yet.")
                )
            case .adults:
                (
                    LocalizedText(nl: "volwassenen", en: "adults"),
                    LocalizedText(nl: "Volwassenen, ook zonder kinderen.", en: "Adults, without children too.")
                )
            case .olderPeople:
                (
                    LocalizedText(nl: "ouderen", en: "older people"),
                    LocalizedText(nl: "Mensen op hoge leeftijd.", en: "People of old age.")
                )
            case .withChildren:
                (
                    LocalizedText(nl: "met kinderen", en: "with children"),
                    LocalizedText(nl: "Huishoudens waarin kinderen wonen.", en: "Households in which children live.")
                )
            case .withoutChildren:
                (
                    LocalizedText(nl: "zonder kinderen", en: "without children"),
                    LocalizedText(
                        nl: "Huishoudens waarin geen kinderen wonen.", en: "Households in which no children live.")
                )
            }
        return Term(
            rawValue, names.name, definition: names.definition,
            citations: [.kompas("Inleiding, Van -10 maanden tot 100")],
            decision: LocalizedText(
                nl:
                    "De bron noemt mensen van rond zwangerschap en kinderwens tot hoge leeftijd, met en zonder kinderen; de "
                    + "indeling in zessen is van deze SDK.",
                en:
                    "The source names people from around pregnancy and the wish for a child to old age, with and without "
                    + "children; the division in six is of this SDK."))
    }
}
