/// Something seen or heard that gives reason for worry (signaal): not yet a report.
public struct Signal: Hashable, Identifiable, Transferable {
    /// The identifier.
    public let id: Identifier<Signal>
    /// Who saw it; `nil` if that was not recorded.
    public var seenBy: Identifier<Participant>?
    /// The day; `nil` if that was not recorded.
    public var on: DateRange?
    /// The day on which it became known.
    public var knownOn: CalendarDate?

    /// Makes a signal; what is left out was not recorded.
    public init(
        _ id: Identifier<Signal>, seenBy participant: Identifier<Participant>? = nil, on day: DateRange? = nil,
        knownOn: CalendarDate? = nil
    ) {
        self.id = id
        seenBy = participant
        on = day
        self.knownOn = knownOn
    }

    /// What a signal is called and means.
    public static var term: Term {
        Term(
            "signal", LocalizedText(nl: "signaal", en: "signal"),
            definition: LocalizedText(
                nl: "Iets wat iemand ziet of hoort en waarover die zich zorgen maakt.",
                en: "Something that somebody sees or hears and worries about."),
            citations: [.sturen("2.1.1"), .sturen("Bijlage 3"), .proeftuin("2.5")],
            aliases: [Term.Alias("signalering", in: .kompas)])
    }
}
