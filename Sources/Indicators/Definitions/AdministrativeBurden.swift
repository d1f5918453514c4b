public import Domain

/// The extra work that a measure costs those who register (registratielast).
public enum AdministrativeBurden: String, ClosedList, Transferable {
    /// Is there already, or is measured without professionals, such as with households themselves.
    case none
    /// Is derived from what is recorded for the work itself.
    case derived
    /// Asks something extra of professionals.
    case extra

    /// The term.
    public var term: Term {
        switch self {
        case .none:
            Term(
                rawValue, LocalizedText(nl: "geen", en: "none"),
                definition: LocalizedText(
                    nl: "Staat er al, of wordt zonder professionals gemeten, zoals bij huishoudens zelf.",
                    en: "Is there already, or is measured without professionals, such as with households themselves."),
                citations: [.sturen("4.4.1")])
        case .derived:
            Term(
                rawValue, LocalizedText(nl: "afgeleid", en: "derived"),
                definition: LocalizedText(
                    nl: "Wordt afgeleid uit wat voor het werk zelf al is vastgelegd.",
                    en: "Is derived from what is recorded for the work itself."), citations: [.sturen("5.2")])
        case .extra:
            Term(
                rawValue, LocalizedText(nl: "extra", en: "extra"),
                definition: LocalizedText(
                    nl: "Vraagt iets extra van professionals.", en: "Asks something extra of professionals."),
                citations: [.sturen("4.3"), .domein("6.3")])
        }
    }
}
