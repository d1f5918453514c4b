/// The legal frame in which help is given (juridisch kader): voluntary or compulsory, and nothing in between.
///
/// Drang is ``Pressure`` inside the voluntary frame: a third case would give it a legal look that it does not have.
public enum LegalFrame: String, ClosedList, Transferable {
    /// Vrijwillig kader.
    case voluntary
    /// Gedwongen kader, dwang.
    case compulsory

    /// The term.
    public var term: Term {
        switch self {
        case .voluntary:
            Term(
                rawValue, LocalizedText(nl: "vrijwillig kader", en: "voluntary frame"),
                definition: LocalizedText(
                    nl: "Hulp waaraan mensen uit eigen keuze meewerken. Ook hulp onder drang hoort hierbij.",
                    en: "Help that people take part in by choice. Help under pressure belongs here too."),
                citations: [.sturen("1.1"), .sturen("1.3"), .proeftuin("4.4")],
                aliases: [Term.Alias("vrijwillige route", in: .sturen)])
        case .compulsory:
            Term(
                rawValue, LocalizedText(nl: "gedwongen kader", en: "compulsory frame"),
                definition: LocalizedText(
                    nl: "Hulp of bescherming die een bevoegde autoriteit heeft opgelegd.",
                    en: "Help or protection that a competent authority imposed."),
                citations: [.sturen("1.3"), .proeftuin("4.4"), .proeftuin("6.4")],
                aliases: [
                    Term.Alias("dwang", in: .sturen), Term.Alias("dwang route", in: .sturen),
                    Term.Alias("dwang", in: .proeftuin),
                ])
        }
    }
}
