/// The role of somebody in one event or pattern of violence (rol in het geweld), as somebody judged it on a day.
///
/// It never belongs to a person: it can be disputed, it ends, and one person may have two roles at once.
public enum RoleInViolence: String, ClosedList, Transferable {
    /// Gebruikt geweld.
    case usesViolence
    /// Ondergaat geweld.
    case undergoesViolence
    /// Is getuige.
    case witnessesViolence
    /// Belangrijke ander.
    case importantOther

    /// The term.
    public var term: Term {
        switch self {
        case .usesViolence:
            Term(
                rawValue, LocalizedText(nl: "gebruikt geweld", en: "uses violence"),
                definition: LocalizedText(
                    nl: "Degene die in deze gebeurtenis of dit patroon geweld gebruikt.",
                    en: "The one who uses violence in this event or pattern."),
                citations: [.sturen("1.1"), .domein("2"), .domein("6.1"), .proeftuin("6.7"), .kompas("Stap 7")],
                aliases: [
                    Term.Alias("pleger", in: .sturen), Term.Alias("pleger", in: .domein),
                    Term.Alias("dader", in: .domein), Term.Alias("pleger", in: .kompas),
                ])
        case .undergoesViolence:
            Term(
                rawValue, LocalizedText(nl: "ondergaat geweld", en: "undergoes violence"),
                definition: LocalizedText(
                    nl: "Degene die in deze gebeurtenis of dit patroon geweld ondergaat.",
                    en: "The one who undergoes violence in this event or pattern."),
                citations: [.sturen("2.1.1"), .domein("2"), .proeftuin("6.7"), .kompas("Geweldsprofielen")],
                aliases: [
                    Term.Alias("slachtoffer", in: .sturen), Term.Alias("slachtoffer", in: .domein),
                    Term.Alias("slachtoffer", in: .proeftuin), Term.Alias("slachtoffer-ouder", in: .proeftuin),
                    Term.Alias("slachtoffer", in: .kompas),
                ])
        case .witnessesViolence:
            Term(
                rawValue, LocalizedText(nl: "is getuige", en: "witnesses violence"),
                definition: LocalizedText(
                    nl: "Degene die het ziet, hoort of ermee leeft, zoals kinderen.",
                    en: "The one who sees it, hears it or lives with it, such as children."),
                citations: [.kompas("Geweldsprofielen")], aliases: [Term.Alias("getuige", in: .kompas)])
        case .importantOther:
            Term(
                rawValue, LocalizedText(nl: "belangrijke ander", en: "important other"),
                definition: LocalizedText(
                    nl: "Wie er niet bij was maar voor de betrokkenen telt.",
                    en: "Who was not there but matters to those concerned."),
                citations: [.domein("2"), .proeftuin("2.7")],
                aliases: [Term.Alias("belangrijke anderen", in: .domein)])
        }
    }
}
