public import Domain

/// A kind of solution direction (soort oplossingsrichting).
///
/// "Intelligent" is no fourth kind: the source speaks of intelligent yet imperfect answers.
public enum SolutionCategory: String, ClosedList, Transferable {
    /// (On)verstandige uitweg.
    case unwise
    /// Onvolmaakt antwoord.
    case imperfect
    /// Ironische uitweg.
    case ironic

    /// The term.
    public var term: Term {
        switch self {
        case .unwise:
            Term(
                rawValue, LocalizedText(nl: "(on)verstandige uitweg", en: "(un)wise way out"),
                definition: LocalizedText(
                    nl:
                        "Zet in op waarden van professionals of gebruikers: verstandig als dat lukt, en het lukt vaak niet.",
                    en: "Bets on values of professionals or users: wise if that succeeds, and often it does not."),
                citations: [.sturen("2.4"), .sturen("2.4.1"), .sturen("4.4.1"), .sturen("5.1")],
                aliases: [
                    Term.Alias("onverstandige uitweg", in: .sturen),
                    Term.Alias("(on)verstandige oplossing", in: .sturen),
                ])
        case .imperfect:
            Term(
                rawValue, LocalizedText(nl: "onvolmaakt antwoord", en: "imperfect answer"),
                definition: LocalizedText(
                    nl: "Niet concreet en afhankelijk van anderen, en vrij van de gedachte dat alles maakbaar is.",
                    en: "Not concrete and dependent on others, and free of the thought that everything can be made."),
                citations: [.sturen("2.4"), .sturen("2.4.2"), .sturen("4.4.3"), .sturen("5.1")],
                aliases: [Term.Alias("intelligent, doch onvolmaakt antwoord", in: .sturen)])
        case .ironic:
            Term(
                rawValue, LocalizedText(nl: "ironische uitweg", en: "ironic way out"),
                definition: LocalizedText(
                    nl: "Wat één actor kan doen als samenwerking vastloopt: de richting is bekend, de uitkomst niet.",
                    en: "What one actor can do when cooperation gets stuck: the direction is known, the outcome is not."
                ),
                citations: [.sturen("2.4"), .sturen("2.4.3"), .sturen("4.4.2"), .sturen("5.1")])
        }
    }
}
