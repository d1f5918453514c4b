public import Domain

/// That municipalities were asked something before a structure of exchange was set up (navraag).
public struct ExchangeInquiry: Hashable, Identifiable, Transferable {
    /// The identifier.
    public let id: Identifier<ExchangeInquiry>
    /// What they were asked; `nil` if that was not recorded.
    public var question: Coded<ExchangeQuestion>?
    /// The day; `nil` if that was not recorded.
    public var askedOn: DateRange?
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes an inquiry.
    public init(
        _ id: Identifier<ExchangeInquiry>, _ question: ExchangeQuestion? = nil, on askedOn: DateRange? = nil,
        knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.question = question.map { .known($0) }
        self.askedOn = askedOn
        self.knownOn = knownOn
    }
}
