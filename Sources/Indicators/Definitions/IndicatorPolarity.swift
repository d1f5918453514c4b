public import Domain

/// Which way a figure would have to go to be good news (richting).
public enum IndicatorPolarity: String, ClosedList, Transferable {
    /// A higher figure is more favourable, other things being equal.
    case higher
    /// A lower figure is more favourable, other things being equal.
    case lower
    /// To be read only with the story: more can also be openness or better signalling.
    case contextual

    /// The term.
    public var term: Term {
        switch self {
        case .higher:
            Term(
                rawValue, LocalizedText(nl: "hoger is gunstiger", en: "higher is more favourable"),
                definition: LocalizedText(
                    nl: "Een hoger cijfer is gunstiger, bij gelijke omstandigheden.",
                    en: "A higher figure is more favourable, other things being equal."),
                decision: LocalizedText(nl: "Een indeling van deze SDK.", en: "A division of this SDK."))
        case .lower:
            Term(
                rawValue, LocalizedText(nl: "lager is gunstiger", en: "lower is more favourable"),
                definition: LocalizedText(
                    nl: "Een lager cijfer is gunstiger, bij gelijke omstandigheden.",
                    en: "A lower figure is more favourable, other things being equal."),
                decision: LocalizedText(nl: "Een indeling van deze SDK.", en: "A division of this SDK."))
        case .contextual:
            Term(
                rawValue, LocalizedText(nl: "hangt van de context af", en: "depends on the context"),
                definition: LocalizedText(
                    nl: "Alleen samen met het verhaal te lezen: meer kan ook openheid of beter signaleren zijn.",
                    en: "To be read only with the story: more can also be openness or better signalling."),
                citations: [.parallel("Parallele transformaties")],
                decision: LocalizedText(
                    nl: "De bronnen drukken bijna geen richting af; zonder richting is een maat contextafhankelijk.",
                    en: "The sources print hardly any direction; without one a measure depends on its context."))
        }
    }
}
