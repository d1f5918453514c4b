/// How a pilot stands (stand van een proeftuin), as reported on a date.
public enum PilotStatus: String, ClosedList, Transferable {
    /// Gestopt na het eerste pilotjaar.
    case stoppedAfterFirstYear
    /// Bezig met een doorstart.
    case restarting
    /// Tijdelijk stilgelegen.
    case temporarilyHalted
    /// Gestopt als proeftuin, samenwerking gaat door.
    case stoppedButCooperating
    /// Uitrol stopgezet.
    case rolloutSuspended

    /// The term.
    public var term: Term {
        switch self {
        case .stoppedAfterFirstYear:
            Term(
                rawValue,
                LocalizedText(
                    nl: "gestopt na het eerste pilotjaar",
                    en: "stopped after the first pilot year"),
                definition: LocalizedText(
                    nl: "Na een eerste jaar als proeftuin gestopt.",
                    en: "Stopped as a pilot after a first year."),
                citations: [.proeftuin("1.3")])
        case .restarting:
            Term(
                rawValue, LocalizedText(nl: "bezig met een doorstart", en: "working on a restart"),
                definition: LocalizedText(
                    nl: "Bezig opnieuw te beginnen, of inmiddels opnieuw begonnen.",
                    en: "Working on beginning again, or begun again by now."),
                citations: [.proeftuin("1.3"), .proeftuin("3.9")])
        case .temporarilyHalted:
            Term(
                rawValue, LocalizedText(nl: "tijdelijk stilgelegen", en: "temporarily halted"),
                definition: LocalizedText(
                    nl: "Na de start voor kortere of langere tijd stil komen te liggen.",
                    en: "Came to a halt for a shorter or longer time after the start."),
                citations: [.proeftuin("3.9")])
        case .stoppedButCooperating:
            Term(
                rawValue,
                LocalizedText(
                    nl: "gestopt als proeftuin, samenwerking gaat door",
                    en: "stopped as a pilot, cooperation goes on"),
                definition: LocalizedText(
                    nl: "Geen officiële proeftuin meer; de partijen werken wel door samen.",
                    en: "No official pilot any more; the parties go on cooperating."),
                citations: [.proeftuin("3.9")])
        case .rolloutSuspended:
            Term(
                rawValue, LocalizedText(nl: "uitrol stopgezet", en: "roll-out suspended"),
                definition: LocalizedText(
                    nl: "Niet verder uitgerold naar de hele regio tot de landelijke kaders duidelijk zijn.",
                    en: "Not rolled out to the whole region until the national frames are clear."),
                citations: [.proeftuin("3.9")])
        }
    }
}
