public import Domain

/// Whether steerer and steered see the same facts, and the steerer knows and understands them (feiten, complexiteit).
///
/// The source prints two, and draws no boundary between them: which of the two it is, people judge. Nothing here derives
/// it from a figure.
public enum FactClarity: String, ClosedList, Transferable {
    /// The facts are clear.
    case clear
    /// The facts are not clear: the problem is complex.
    case unclear

    /// The term.
    public var term: Term {
        switch self {
        case .clear:
            Term(
                rawValue, LocalizedText(nl: "feiten eenduidig", en: "facts clear"),
                definition: LocalizedText(
                    nl: "De stuurder kent en begrijpt de feiten van het veld; de complexiteit is laag.",
                    en: "The steerer knows and understands the facts of the field; complexity is low."),
                citations: [.sturen("2.2.2"), .sturen("2.3")],
                aliases: [Term.Alias("lage complexiteit", in: .sturen)])
        case .unclear:
            Term(
                rawValue, LocalizedText(nl: "feiten niet eenduidig", en: "facts not clear"),
                definition: LocalizedText(
                    nl: "De stuurder kent of begrijpt de feiten van het veld niet genoeg; de complexiteit is hoog.",
                    en: "The steerer does not know or understand the facts of the field enough; complexity is high."),
                citations: [.sturen("2.2.2"), .sturen("2.3")],
                aliases: [
                    Term.Alias("hoge complexiteit", in: .sturen), Term.Alias("probleemcomplexiteit", in: .sturen),
                ])
        }
    }
}
