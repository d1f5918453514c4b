/// A principle from which work is tailored to a household (principe van maatwerk), as professionals name them: five.
public enum TailoredWorkPrinciple: String, ClosedList, Transferable {
    /// Gezamenlijkheid en gelijkwaardigheid.
    case togetherAndEqual
    /// Vertrouwensband.
    case bondOfTrust
    /// Tempo aanpassen.
    case adjustPace
    /// Focus en prioriteit.
    case focusAndPriority
    /// Out of the box denken.
    case outOfTheBox

    /// The term.
    public var term: Term {
        switch self {
        case .togetherAndEqual:
            Term(
                rawValue, LocalizedText(nl: "gezamenlijkheid en gelijkwaardigheid", en: "together and equal"),
                definition: LocalizedText(nl: "Samen en als gelijken werken.", en: "Working together and as equals."),
                citations: [.proeftuin("6.2")])
        case .bondOfTrust:
            Term(
                rawValue, LocalizedText(nl: "vertrouwensband", en: "bond of trust"),
                definition: LocalizedText(
                    nl: "Een vertrouwensband met betrokkenen opbouwen.",
                    en: "Building a bond of trust with those concerned."),
                citations: [.proeftuin("6.2")])
        case .adjustPace:
            Term(
                rawValue, LocalizedText(nl: "tempo aanpassen", en: "adjust the pace"),
                definition: LocalizedText(
                    nl: "Het tempo van het huishouden volgen.",
                    en: "Following the pace of the household."),
                citations: [.proeftuin("6.2")])
        case .focusAndPriority:
            Term(
                rawValue, LocalizedText(nl: "focus en prioriteit", en: "focus and priority"),
                definition: LocalizedText(nl: "Kiezen wat nu voorgaat.", en: "Choosing what goes first now."),
                citations: [.proeftuin("6.2")])
        case .outOfTheBox:
            Term(
                rawValue, LocalizedText(nl: "out of the box denken", en: "think out of the box"),
                definition: LocalizedText(
                    nl: "Ook ongewone oplossingen bedenken.",
                    en: "Thinking of unusual solutions too."),
                citations: [.proeftuin("6.2")])
        }
    }
}
