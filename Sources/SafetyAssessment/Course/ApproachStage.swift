public import Domain

/// A stage of the approach IHV13w (stadium); no phase of safety.
public enum ApproachStage: String, ClosedList, Transferable {
    /// Verkennen van behoeftes en motiveren.
    case exploringAndMotivating
    /// Intensieve behandelregie.
    case intensiveTreatmentDirection
    /// Voortzetting en actieve monitoring.
    case continuationAndMonitoring

    /// The stage before it; `nil` of the first.
    public var previous: ApproachStage? {
        switch self {
        case .exploringAndMotivating: nil
        case .intensiveTreatmentDirection: .exploringAndMotivating
        case .continuationAndMonitoring: .intensiveTreatmentDirection
        }
    }

    /// The stage after it; `nil` of the last.
    public var next: ApproachStage? {
        switch self {
        case .exploringAndMotivating: .intensiveTreatmentDirection
        case .intensiveTreatmentDirection: .continuationAndMonitoring
        case .continuationAndMonitoring: nil
        }
    }

    /// The first day on which a stage that began on a day has lasted long enough; `nil` beyond the calendar.
    ///
    /// Four weeks, thirteen weeks, three months. That a month that lacks a day counts from the first of the next one is
    /// a decision of this SDK.
    public func shortestEnd(from start: CalendarDate) -> CalendarDate? {
        switch self {
        case .exploringAndMotivating: start.adding(days: 28)
        case .intensiveTreatmentDirection: start.adding(days: 91)
        case .continuationAndMonitoring: start.adding(months: 3, rounding: .up)
        }
    }

    /// The last day by which a stage that began on a day has ended; `nil` beyond the calendar.
    ///
    /// Six weeks, thirteen weeks, six months. The source prints one length for the second stage and no margin: so it is
    /// the shortest and the longest.
    public func longestEnd(from start: CalendarDate) -> CalendarDate? {
        switch self {
        case .exploringAndMotivating: start.adding(days: 42)
        case .intensiveTreatmentDirection: start.adding(days: 91)
        case .continuationAndMonitoring: start.adding(months: 6, rounding: .up)
        }
    }

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .exploringAndMotivating:
                (
                    LocalizedText(nl: "verkennen en motiveren", en: "exploring and motivating"),
                    LocalizedText(
                        nl: "Vier tot zes weken: wat heeft het gezin nodig, en wat beweegt het.",
                        en: "Four to six weeks: what the family needs, and what moves it.")
                )
            case .intensiveTreatmentDirection:
                (
                    LocalizedText(nl: "intensieve behandelregie", en: "intensive treatment direction"),
                    LocalizedText(
                        nl: "Dertien weken waarin de zorg wordt ingezet.",
                        en: "Thirteen weeks in which care is given.")
                )
            case .continuationAndMonitoring:
                (
                    LocalizedText(nl: "voortzetting en actieve monitoring", en: "continuation and active monitoring"),
                    LocalizedText(
                        nl: "Drie tot zes maanden volgen en volhouden, met aandacht voor terugval.",
                        en: "Three to six months of following and keeping up, with attention to relapse.")
                )
            }
        return Term(
            rawValue, names.name, definition: names.definition, citations: [.sturen("4.1.3")],
            related: ["Concept.programmeStage"])
    }
}

/// That a household is or was in a stage of an approach (verblijf in een stadium).
public struct ApproachStagePeriod: Hashable, Identifiable, Transferable {
    /// The identifier.
    public let id: Identifier<ApproachStagePeriod>
    /// The stage; `nil` if that was not recorded.
    public var stage: Coded<ApproachStage>?
    /// The first day; `nil` if that was not recorded.
    public var since: CalendarDate?
    /// The first day on which it no longer was; `nil` if it lasts.
    public var until: CalendarDate?
    /// Whether attention is given to relapse (terugval); `nil` if that was not recorded.
    public var attendsToRelapse: Bool?
    /// The day on which it became known.
    public var knownOn: CalendarDate?

    /// Makes a record; what is left out was not recorded.
    public init(
        _ id: Identifier<ApproachStagePeriod>, _ stage: ApproachStage? = nil, since: CalendarDate? = nil,
        until: CalendarDate? = nil, attendsToRelapse: Bool? = nil, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.stage = stage.map { .known($0) }
        self.since = since
        self.until = until
        self.attendsToRelapse = attendsToRelapse
        self.knownOn = knownOn
    }
}
