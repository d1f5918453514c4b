public import Domain

/// What one participant judges of facts and values in a relation (oordeel voor het kompas), over time.
///
/// Judgements of several people stand side by side: none of them is corrected by another, and their difference is a
/// result. They are about the relation and never about a person.
public struct CompassJudgement: Hashable, Identifiable, Transferable {
    /// Who judges.
    public let id: Identifier<CooperationParticipant>
    /// On which side of the relation the participant stands; `nil` if that was not recorded.
    public var side: Coded<SteeringSide>?
    /// Whether the facts are clear, over time.
    public var facts: Timeline<Coded<FactClarity>>
    /// Whether values agree, over time.
    public var values: Timeline<Coded<ValueAlignment>>
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes a judgement; without statements nothing was recorded of what the participant finds.
    public init(
        by judge: Identifier<CooperationParticipant>, as side: SteeringSide? = nil,
        facts: Timeline<Coded<FactClarity>> = Timeline(), values: Timeline<Coded<ValueAlignment>> = Timeline(),
        knownOn: CalendarDate? = nil
    ) {
        id = judge
        self.side = side.map { .known($0) }
        self.facts = facts
        self.values = values
        self.knownOn = knownOn
    }

    /// Makes a judgement of one statement each, said and known on a day.
    public init(
        by judge: Identifier<CooperationParticipant>, as side: SteeringSide? = nil, _ facts: FactClarity,
        _ values: ValueAlignment, on day: CalendarDate
    ) {
        let provenance = Provenance(heldOn: DateRange(exactly: day), knownOn: day)
        self.init(
            by: judge, as: side, facts: Timeline([.stated(.known(facts), provenance)]),
            values: Timeline([.stated(.known(values), provenance)]), knownOn: day)
    }

    func asKnown(on day: CalendarDate) -> CompassJudgement {
        var known = self
        known.facts = facts.asKnown(on: day)
        known.values = values.asKnown(on: day)
        return known
    }
}

/// The side of a relation that somebody stands on who judges it (kant van de relatie).
public enum SteeringSide: String, ClosedList, Transferable {
    /// De kant van de stuurder.
    case steerer
    /// De kant van de gestuurde.
    case steered
    /// Ernaast.
    case beside

    /// The term.
    public var term: Term {
        switch self {
        case .steerer:
            Term(
                rawValue, LocalizedText(nl: "stuurder", en: "steerer"),
                definition: LocalizedText(nl: "Wie probeert te sturen.", en: "Who tries to steer."),
                citations: [.sturen("2.2.1")])
        case .steered:
            Term(
                rawValue, LocalizedText(nl: "gestuurde", en: "steered"),
                definition: LocalizedText(nl: "Wie gestuurd wordt.", en: "Who is steered."),
                citations: [.sturen("2.2.1")])
        case .beside:
            Term(
                rawValue, LocalizedText(nl: "naast de relatie", en: "beside the relation"),
                definition: LocalizedText(
                    nl: "Wie de relatie kent en er geen kant van is.",
                    en: "Who knows the relation and is no side of it."),
                decision: LocalizedText(
                    nl: "Ook wie ernaast staat kan oordelen; de bron kent alleen de twee kanten.",
                    en: "Who stands beside it can judge too; the source knows only the two sides."))
        }
    }
}
