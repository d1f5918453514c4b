/// A report to Veilig Thuis (melding), by anybody who worries.
///
/// It is no ``Signal``, which may stay where it was seen, and no registration with a team (aanmelding).
public struct Report: Hashable, Identifiable, Transferable {
    /// The identifier.
    public let id: Identifier<Report>
    /// When Veilig Thuis received it; `nil` if that was not recorded.
    public var receivedOn: DateRange?
    /// The day on which it became known.
    public var knownOn: CalendarDate?

    /// Makes a report; what is left out was not recorded.
    ///
    /// Who reported is not kept here.
    public init(_ id: Identifier<Report>, receivedOn day: DateRange? = nil, knownOn: CalendarDate? = nil) {
        self.id = id
        receivedOn = day
        self.knownOn = knownOn
    }

    /// What a report is called and means.
    public static var term: Term {
        Term(
            "report", LocalizedText(nl: "melding", en: "report"),
            definition: LocalizedText(
                nl: "Bericht aan Veilig Thuis over zorgen om onveiligheid.",
                en: "Message to Veilig Thuis about worries that it is unsafe."),
            citations: [.sturen("1.3"), .sturen("Bijlage 3")],
            aliases: [Term.Alias("melding bij Veilig Thuis", in: .sturen)])
    }
}
