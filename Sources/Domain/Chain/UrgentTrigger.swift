/// Why an urgent route was taken (aanleiding).
public enum UrgentTrigger: String, ClosedList, Transferable {
    /// The case is new.
    case new
    /// The case is stuck.
    case stuck
    /// The case is urgent.
    case urgent

    /// The term.
    public var term: Term {
        switch self {
        case .new:
            Term(
                rawValue, LocalizedText(nl: "nieuw", en: "new"),
                definition: LocalizedText(
                    nl: "Een nieuwe casus, om vertraging te voorkomen.", en: "A new case, to prevent delay."),
                citations: [.kompas("Stap 7")])
        case .stuck:
            Term(
                rawValue, LocalizedText(nl: "vastgelopen", en: "stuck"),
                definition: LocalizedText(
                    nl: "Een casus die langs de gewone weg niet verder komt.",
                    en: "A case that gets no further the ordinary way."),
                citations: [.kompas("Stap 7"), .domein("4.1")])
        case .urgent:
            Term(
                rawValue, LocalizedText(nl: "urgent", en: "urgent"),
                definition: LocalizedText(
                    nl: "Een casus die niet kan wachten. Bij acuut gevaar gaat handelen voor elke route.",
                    en: "A case that cannot wait. In acute danger acting comes before any route."),
                citations: [.kompas("Stap 7")])
        }
    }
}
