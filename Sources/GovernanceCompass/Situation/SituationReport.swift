public import Domain

/// The report in which the analysis of a situation is laid down (rapportage).
public struct SituationReport: Hashable, Transferable {
    /// The day on which it was written; `nil` if that was not recorded.
    public var writtenOn: DateRange?
    /// Its sections.
    public var sections: Listed<ReportPart>
    /// Whether it says how shortages of staff can be made smaller; `nil` if that was not recorded.
    public var saysHowToReduceShortages: Bool?

    /// Makes a report.
    public init(
        writtenOn: DateRange? = nil, sections: Listed<ReportPart> = [], saysHowToReduceShortages: Bool? = nil
    ) {
        self.writtenOn = writtenOn
        self.sections = sections
        self.saysHowToReduceShortages = saysHowToReduceShortages
    }

    func asKnown(on day: CalendarDate) -> SituationReport {
        var known = self
        known.sections = sections.asKnown(on: day) { $0.knownOn }
        return known
    }

    /// The sections of the format that it does not have, in its order; each of them may be left out.
    public var sectionsLeftOut: [ReportSection] {
        var present: Set<ReportSection> = []
        for part in sections { if let section = part.section?.member { present.insert(section) } }
        return ReportSection.allCases.filter { !present.contains($0) }
    }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case writtenOn, sections, saysHowToReduceShortages
    }
    #endif
}

/// A section of a report on the situation.
public struct ReportPart: Hashable, Identifiable, Transferable, Discreet {
    /// The identifier.
    public let id: Identifier<ReportPart>
    /// The section; `nil` if that was not recorded.
    public var section: Coded<ReportSection>?
    /// The words; they are never shown in a review.
    public var words: String?
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes a section.
    public init(
        _ id: Identifier<ReportPart>, _ section: ReportSection? = nil, words: String? = nil,
        knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.section = section.map { .known($0) }
        self.words = words
        self.knownOn = knownOn
    }
}

/// Data that the analysis lacks (ontbrekende data): said, and not taken for zero.
public struct MissingDatum: Hashable, Identifiable, Transferable, Discreet {
    /// The identifier.
    public let id: Identifier<MissingDatum>
    /// What they are about; `nil` if that was not recorded.
    public var topic: Coded<MissingDataTopic>?
    /// The words; they are never shown in a review.
    public var words: String?
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes an entry.
    public init(
        _ id: Identifier<MissingDatum>, about topic: MissingDataTopic? = nil, words: String? = nil,
        knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.topic = topic.map { .known($0) }
        self.words = words
        self.knownOn = knownOn
    }
}

/// A source of the analysis.
public struct AnalysisSource: Hashable, Identifiable, Transferable {
    /// The identifier.
    public let id: Identifier<AnalysisSource>
    /// What kind of source it is; `nil` if that was not recorded.
    public var kind: Coded<AnalysisSourceKind>?
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes a source.
    public init(_ id: Identifier<AnalysisSource>, _ kind: AnalysisSourceKind? = nil, knownOn: CalendarDate? = nil) {
        self.id = id
        self.kind = kind.map { .known($0) }
        self.knownOn = knownOn
    }
}

/// A meeting in which inner and outer ring discuss the report together (gezamenlijke bijeenkomst).
public struct ReportMeeting: Hashable, Transferable {
    /// The day; `nil` if that was not recorded.
    public var on: DateRange?
    /// Whether the core group was there; `nil` if that was not recorded.
    public var hadCoreGroup: Bool?
    /// Whether the outer ring was there; `nil` if that was not recorded.
    public var hadOuterRing: Bool?
    /// Whether people said back what they think of it; `nil` if that was not recorded.
    public var hadFeedback: Bool?

    /// Makes a meeting.
    public init(
        on day: DateRange? = nil, hadCoreGroup: Bool? = nil, hadOuterRing: Bool? = nil, hadFeedback: Bool? = nil
    ) {
        on = day
        self.hadCoreGroup = hadCoreGroup
        self.hadOuterRing = hadOuterRing
        self.hadFeedback = hadFeedback
    }
}

/// Whether a party is behind the analysis (draagvlak voor de analyse), with what it remarked.
public struct ReportEndorsement: Hashable, Identifiable, Transferable, Discreet {
    /// The identifier.
    public let id: Identifier<ReportEndorsement>
    /// The party.
    public let party: Identifier<NetworkParty>
    /// Whether it is behind the analysis; `nil` if that was not recorded.
    public var isBehindIt: Bool?
    /// Whether it wants to get to work with it; `nil` if that was not recorded.
    public var wantsToAct: Bool?
    /// What it remarked; it is never shown in a review.
    public var words: String?
    /// The day on which it said so; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes an endorsement.
    public init(
        _ id: Identifier<ReportEndorsement>, of party: Identifier<NetworkParty>, isBehindIt: Bool? = nil,
        wantsToAct: Bool? = nil, words: String? = nil, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.party = party
        self.isBehindIt = isBehindIt
        self.wantsToAct = wantsToAct
        self.words = words
        self.knownOn = knownOn
    }
}
