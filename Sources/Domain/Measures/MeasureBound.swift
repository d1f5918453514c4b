/// A bound of a measure (begrenzing): how long it can last, when it lapses, for whom it can be.
///
/// Statutory bounds carry their article and the days on which it is in force. They are facts to calculate with, no
/// legal advice: what a judge decides goes before them.
public struct MeasureBound: Hashable, Transferable {
    /// What is bounded.
    public enum Matter: String, StableCode, Transferable {
        /// How long it lasts at most.
        case duration
        /// How long one extension lasts at most.
        case eachExtension
        /// How long it lasts at most with all extensions.
        case durationWithExtensions
        /// After how long it lapses if it was not used.
        case lapsesUnused
        /// The age at which it ends.
        case endsAtAge
        /// From which age it can be imposed.
        case fromAge
        /// The age below which it can be imposed.
        case belowAge
        /// The age up to which it can last in some cases.
        case exceptionallyUpToAge
    }

    /// The measure.
    public let kind: CompulsoryMeasureKind
    /// What is bounded.
    public let matter: Matter
    /// The bound: a term, or an age in years.
    public let length: TermLength
    /// The days on which it is in force.
    public let validity: Printed<Period>
    /// Where it is written.
    public let citation: Citation

    init(
        _ kind: CompulsoryMeasureKind, _ matter: Matter, _ count: Int, _ unit: TermLength.Unit,
        _ citation: Citation, validity: Printed<Period> = .notInSource
    ) {
        self.kind = kind
        self.matter = matter
        length = TermLength(valid: count, unit)
        self.validity = validity
        self.citation = citation
    }

    /// A provisional supervision order lasts three months at most.
    static let provisionalSupervisionDuration = MeasureBound(
        .provisionalSupervisionOrder, .duration, 3, .months, Citation(.burgerlijkWetboek1, "artikel 257"),
        validity: .inSource(.sinceRevisionOfMeasures))
    /// A supervision order lasts a year at most.
    static let supervisionDuration = MeasureBound(
        .supervisionOrder, .duration, 1, .years, Citation(.burgerlijkWetboek1, "artikel 260"),
        validity: .inSource(.sinceRevisionOfMeasures))
    /// Each extension of a supervision order lasts a year at most.
    static let supervisionExtension = MeasureBound(
        .supervisionOrder, .eachExtension, 1, .years, Citation(.burgerlijkWetboek1, "artikel 260"),
        validity: .inSource(.sinceRevisionOfMeasures))
    /// An authorisation for placement lapses if it was not used for three months.
    static let unusedPlacement = MeasureBound(
        .outOfHomePlacementAuthorisation, .lapsesUnused, 3, .months,
        Citation(.burgerlijkWetboek1, "artikel 265c"), validity: .inSource(.sinceRevisionOfMeasures))
    /// A house ban lasts ten days.
    static let houseBanDuration = MeasureBound(
        .temporaryHouseBan, .duration, 10, .calendarDays, Citation(.wetTijdelijkHuisverbod, "artikel 2"),
        validity: .inSource(.sinceHouseBanAct))

    /// All bounds that this package knows.
    public static let all: [MeasureBound] = [
        provisionalSupervisionDuration, supervisionDuration, supervisionExtension,
        MeasureBound(
            .supervisionOrder, .endsAtAge, 18, .years, Citation(.burgerlijkWetboek1, "titel 14, afdeling 4")),
        unusedPlacement,
        MeasureBound(.guardianship, .endsAtAge, 18, .years, .sturen("2.1.1")),
        houseBanDuration,
        MeasureBound(
            .temporaryHouseBan, .durationWithExtensions, 4, .weeks,
            Citation(.wetTijdelijkHuisverbod, "artikel 9"), validity: .inSource(.sinceHouseBanAct)),
        MeasureBound(.youthProbation, .fromAge, 12, .years, .sturen("2.1.1")),
        MeasureBound(.youthProbation, .belowAge, 18, .years, .sturen("2.1.1")),
        MeasureBound(.youthProbation, .exceptionallyUpToAge, 21, .years, .sturen("2.1.1")),
    ]

    /// Whether it is in force on a day; unknown if the source does not say since when.
    public func isInForce(on day: CalendarDate) -> Truth { Truth(validity.value.map { $0.contains(day) }) }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case kind, matter, length, validity, citation
    }
    #endif
}

extension CompulsoryMeasureKind {
    /// The bounds of this measure.
    public var bounds: [MeasureBound] { MeasureBound.all.filter { $0.kind == self } }
}
