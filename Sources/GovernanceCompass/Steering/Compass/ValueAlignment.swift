public import Domain

/// Whether steerer and steered share values and interests (waarden, ambiguïteit).
///
/// The source prints two, and draws no boundary between them: which of the two it is, people judge. Values that clash
/// have no winner here: a choice between them is made by people or cannot be made at all.
public enum ValueAlignment: String, ClosedList, Transferable {
    /// Values and interests agree.
    case aligned
    /// Values and interests do not agree.
    case conflicting

    /// The term.
    public var term: Term {
        switch self {
        case .aligned:
            Term(
                rawValue, LocalizedText(nl: "waarden komen overeen", en: "values agree"),
                definition: LocalizedText(
                    nl: "Stuurder en gestuurde delen waarden en belangen; er is weinig ambiguïteit.",
                    en: "Steerer and steered share values and interests; there is little ambiguity."),
                citations: [.sturen("2.2.2"), .sturen("2.3")],
                aliases: [Term.Alias("weinig ambiguïteit", in: .sturen)])
        case .conflicting:
            Term(
                rawValue, LocalizedText(nl: "waarden komen niet overeen", en: "values do not agree"),
                definition: LocalizedText(
                    nl: "Stuurder en gestuurde hebben waarden of belangen die botsen; er is veel ambiguïteit.",
                    en: "Steerer and steered have values or interests that clash; there is much ambiguity."),
                citations: [.sturen("2.2.2"), .sturen("2.3")],
                aliases: [
                    Term.Alias("veel ambiguïteit", in: .sturen), Term.Alias("probleemconflict", in: .sturen),
                ])
        }
    }
}
