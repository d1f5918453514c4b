public import Domain
public import Indicators

/// What a network agreed about measuring, beside its set of indicators (meetafspraken bij de indicatorenset).
///
/// The set itself, with its purposes, its order and the strategy that it measures, is an `IndicatorPortfolio`. Here
/// stands which part of the ambition an indicator belongs to, after how long it is looked at again, and by whom. It
/// holds no figure, and nothing is summed.
public struct MeasurementPlan: Hashable, Identifiable, Transferable {
    /// The version of the format.
    public let formatVersion: FormatVersion
    /// The identifier.
    public let id: Identifier<MeasurementPlan>
    /// The set of indicators that it is about; `nil` if that was not recorded.
    public var portfolio: Identifier<IndicatorPortfolio>?
    /// The elements of the ambition that are to be measured.
    public var ambition: Listed<MeasuredAmbition>
    /// What was agreed of each indicator.
    public var entries: Listed<MeasurementPlanEntry>

    /// Makes a plan of which nothing was recorded.
    public init(_ id: Identifier<MeasurementPlan>) {
        formatVersion = .current
        self.id = id
        portfolio = nil
        ambition = []
        entries = []
    }

    /// The plan as it was known on a day.
    public func asKnown(on day: CalendarDate) -> MeasurementPlan {
        var known = self
        known.ambition = ambition.asKnown(on: day) { $0.knownOn }
        known.entries = entries.asKnown(on: day, part: { $0.asKnown(on: day) }) { $0.knownOn }
        return known
    }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case formatVersion, id, portfolio, ambition, entries
    }
    #endif
}

/// An element of the ambition of a network that is to be measured (onderdeel van de ambitie).
public struct MeasuredAmbition: Hashable, Identifiable, Transferable {
    /// The identifier: that of the element in the document of the ambition.
    public let id: Identifier<MeasuredAmbition>
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes an element.
    public init(_ id: Identifier<MeasuredAmbition>, knownOn: CalendarDate? = nil) {
        self.id = id
        self.knownOn = knownOn
    }
}

/// What was agreed about one indicator (meetafspraak).
public struct MeasurementPlanEntry: Hashable, Identifiable, Transferable {
    /// The indicator.
    public let id: Identifier<IndicatorDefinition>
    /// The elements of the ambition that it says something of; empty if none, `nil` if that was not recorded.
    public var ambition: [Identifier<MeasuredAmbition>]?
    /// After how many months it is looked at again, 1 to 1,200; `nil` if that was not recorded.
    public private(set) var repeatMonths: Int?
    /// The last day on which it was looked at; stated as none while it was not.
    public var lookedAtOn: Recorded<DateRange>
    /// Those who see to it; empty if nobody does, `nil` if that was not recorded.
    public var owners: [Identifier<CooperationParticipant>]?
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes an entry.
    ///
    /// - Throws: ``/Domain/InvalidValue`` if the number of months is not one of 1 to 1,200.
    public init(
        _ id: Identifier<IndicatorDefinition>, of ambition: [Identifier<MeasuredAmbition>]? = nil,
        everyMonths repeatMonths: Int? = nil, lookedAtOn: Recorded<DateRange> = .notRecorded,
        owners: [Identifier<CooperationParticipant>]? = nil, knownOn: CalendarDate? = nil
    ) throws(InvalidValue) {
        if let repeatMonths, !Self.allowedMonths.contains(repeatMonths) { throw Self.refusal }
        self.id = id
        self.ambition = ambition
        self.repeatMonths = repeatMonths
        self.lookedAtOn = lookedAtOn
        self.owners = owners
        self.knownOn = knownOn
    }

    private static let allowedMonths = 1...1_200

    private static var refusal: InvalidValue {
        InvalidValue(
            "repeat months",
            allowed: LocalizedText(nl: "een getal van 1 tot en met 1200", en: "a number from 1 to 1200"))
    }

    func asKnown(on day: CalendarDate) -> MeasurementPlanEntry {
        var known = self
        known.lookedAtOn = lookedAtOn.asKnown(on: day)
        return known
    }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case id, ambition, repeatMonths, lookedAtOn, owners, knownOn
    }

    /// Reads an entry; what is absent was not recorded.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decode(Identifier<IndicatorDefinition>.self, forKey: .id)
        ambition = try container.decodeIfPresent([Identifier<MeasuredAmbition>].self, forKey: .ambition)
        let path = container.codingPath + [CodingKeys.repeatMonths]
        // Of a number that is no integer a decoder may lose the path, so the error is made here.
        do { repeatMonths = try container.decodeIfPresent(Int.self, forKey: .repeatMonths) } catch {
            throw Self.refusal.decodingError(at: path)
        }
        if let repeatMonths, !Self.allowedMonths.contains(repeatMonths) { throw Self.refusal.decodingError(at: path) }
        lookedAtOn = try container.decode(Recorded<DateRange>.self, forKey: .lookedAtOn)
        owners = try container.decodeIfPresent([Identifier<CooperationParticipant>].self, forKey: .owners)
        knownOn = try container.decodeIfPresent(CalendarDate.self, forKey: .knownOn)
    }
    #endif
}
