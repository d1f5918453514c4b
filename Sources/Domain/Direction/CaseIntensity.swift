/// How much contact was agreed between whoever directs a case and the providers (intensiteit, stoplicht).
///
/// It is about contact: neither how serious it is nor how safe. Its colours are aliases of one municipality, for green
/// reads as safe. The source says nothing of when one goes to another, so that each may follow each.
public enum CaseIntensity: String, ClosedList, Transferable {
    /// All the time.
    case constantContact
    /// Regularly.
    case regularContact
    /// Providers carry out a plan, and get in touch if it goes otherwise.
    case contactOnDeviation

    /// The contact that it takes at least.
    public var leastRhythm: ContactRhythm {
        switch self {
        case .constantContact: .weekly
        case .regularContact: .regularly
        case .contactOnDeviation: .onDeviation
        }
    }

    /// The term.
    public var term: Term {
        switch self {
        case .constantContact:
            Term(
                rawValue, LocalizedText(nl: "constant contact", en: "constant contact"),
                definition: LocalizedText(
                    nl: "Regisseur en hulpverleners hebben elke dag of elke week contact.",
                    en: "Director and providers are in touch every day or every week."),
                citations: [.domein("Bijlage 6")], aliases: [Term.Alias("rood", in: .domein)])
        case .regularContact:
            Term(
                rawValue, LocalizedText(nl: "regelmatig contact", en: "regular contact"),
                definition: LocalizedText(
                    nl: "Regisseur en hulpverleners hebben regelmatig contact.",
                    en: "Director and providers are in touch regularly."),
                citations: [.domein("Bijlage 6")], aliases: [Term.Alias("oranje", in: .domein)])
        case .contactOnDeviation:
            Term(
                rawValue, LocalizedText(nl: "contact bij afwijking", en: "contact on deviation"),
                definition: LocalizedText(
                    nl: "Hulpverleners voeren een plan uit, en melden zich als het anders loopt dan verwacht.",
                    en: "Providers carry out a plan, and get in touch if it goes otherwise than expected."),
                citations: [.domein("Bijlage 6")], aliases: [Term.Alias("groen", in: .domein)])
        }
    }
}

/// How often director and providers are in touch (contact tussen regisseur en hulpverleners).
public enum ContactRhythm: String, ClosedList, Comparable, Transferable {
    /// If things go otherwise than expected.
    case onDeviation
    /// Regularly.
    case regularly
    /// Every week.
    case weekly
    /// Every day.
    case daily

    /// The less frequent first.
    public static func < (a: Self, b: Self) -> Bool { a.rank < b.rank }

    private var rank: Int {
        switch self {
        case .onDeviation: 0
        case .regularly: 1
        case .weekly: 2
        case .daily: 3
        }
    }

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .onDeviation:
                (
                    LocalizedText(nl: "als het anders loopt", en: "if it goes otherwise"),
                    LocalizedText(
                        nl: "De hulpverlener meldt zich als het niet gaat zoals verwacht.",
                        en: "The provider gets in touch if it does not go as expected.")
                )
            case .regularly:
                (
                    LocalizedText(nl: "regelmatig", en: "regularly"),
                    LocalizedText(nl: "Met vaste regelmaat, minder dan elke week.", en: "Regularly, less than weekly.")
                )
            case .weekly:
                (
                    LocalizedText(nl: "elke week", en: "every week"),
                    LocalizedText(
                        nl: "Zij spreken elkaar ten minste elke week.",
                        en: "They speak with each other at least every week.")
                )
            case .daily:
                (
                    LocalizedText(nl: "elke dag", en: "every day"),
                    LocalizedText(nl: "Zij spreken elkaar elke dag.", en: "They speak with each other every day.")
                )
            }
        return Term(rawValue, names.name, definition: names.definition, citations: [.domein("Bijlage 6")])
    }
}
