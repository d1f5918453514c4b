public import Domain

/// What is done with an assumption under the system (stap met een aanname), in the order of the source.
///
/// To adjust it stands only in a remark in the margin of the last draft, with a question mark: no rule asks it.
public enum AssumptionStep: String, ClosedList, Transferable {
    /// Aangekeken, met de gevolgen.
    case faced
    /// Onderzocht.
    case examined
    /// Geëxpliciteerd.
    case madeExplicit
    /// Bijgesteld.
    case adjusted

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .faced:
                (
                    LocalizedText(nl: "aanname aangekeken", en: "assumption faced"),
                    LocalizedText(
                        nl: "De aanname en haar gevolgen zijn onder ogen gezien.",
                        en: "The assumption and its consequences were faced.")
                )
            case .examined:
                (
                    LocalizedText(nl: "aanname onderzocht", en: "assumption examined"),
                    LocalizedText(nl: "Er is onderzocht of zij klopt.", en: "It was examined whether it is right.")
                )
            case .madeExplicit:
                (
                    LocalizedText(nl: "aanname uitgesproken", en: "assumption made explicit"),
                    LocalizedText(
                        nl: "Er is uitgesproken dat het een aanname is.", en: "It was said that it is an assumption.")
                )
            case .adjusted:
                (
                    LocalizedText(nl: "aanname bijgesteld", en: "assumption adjusted"),
                    LocalizedText(nl: "Zij is vervangen door iets anders.", en: "It was replaced by something else.")
                )
            }
        return Term(
            rawValue, names.name, definition: names.definition, citations: [.parallel("De ingezette veranderstrategie")]
        )
    }
}

extension AssumptionStep {
    /// The steps that are asked of every assumption that was found.
    public static let asked: [AssumptionStep] = [.faced, .examined, .madeExplicit]
}
