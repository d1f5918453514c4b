/// What figures need of one trajectory (traject), flat and under a pseudonym.
///
/// It holds no person, no birth date, no words, and no identifier of a household or a case file. What was not recorded
/// is `nil` and is counted as missing: never as zero, as none, or as not yet. A record tells how things stood on one
/// day; what happened after it does not stand in it.
///
/// The dates are those of the file research in *Sturen op gezinsveiligheid*, annex 6. Amounts of money and providers,
/// which that template has as well, are left out: the study did not use them.
public struct TrajectoryRecord: Hashable, Identifiable, Sendable {
    /// The pseudonym: a key that only the caller can lead back to a file.
    public let id: Identifier<TrajectoryRecord>
    /// The day on which things stood so (peildatum).
    public let asOf: CalendarDate
    /// The area that it is counted in; `nil` if that was not recorded.
    public let area: Identifier<Area>?
    /// The day of registration (aanmelddatum); `nil` if that was not recorded.
    public let registered: CalendarDate?
    /// When care started (startdatum zorg).
    public let started: TrajectoryMoment
    /// When it was closed (afsluitdatum).
    public let closed: TrajectoryMoment
    /// The legal frame in which it runs or ran last; `nil` if that was not recorded.
    public let frame: Coded<LegalFrame>?
    /// The form of involvement that it has or had last; `nil` if that was not recorded.
    public let form: Coded<InvolvementForm>?
    /// Whether minors, also unborn, are concerned; `nil` if that was not recorded.
    public let concernsChildren: Bool?
    /// The kinds of measures that were imposed, each once and in the order of their codes; empty if it was recorded
    /// that there were none, `nil` if nothing was recorded.
    public let measures: [Coded<CompulsoryMeasureKind>]?

    /// Makes a record; what is left out was not recorded.
    ///
    /// - Throws: ``InvalidValue`` if a date lies after `asOf`, or if registration, start and close are not in that
    ///   order. On one day all three can fall.
    public init(
        _ id: Identifier<TrajectoryRecord>, asOf: CalendarDate, area: Identifier<Area>? = nil,
        registered: CalendarDate? = nil, started: TrajectoryMoment = .notRecorded,
        closed: TrajectoryMoment = .notRecorded, frame: Coded<LegalFrame>? = nil, form: Coded<InvolvementForm>? = nil,
        concernsChildren: Bool? = nil, measures: [Coded<CompulsoryMeasureKind>]? = nil
    ) throws(InvalidValue) {
        var last: CalendarDate?
        for day in [registered, started.day, closed.day, asOf] {
            guard let day else { continue }
            if let last, day < last { throw InvalidValue("trajectory record", allowed: Self.allowed) }
            last = day
        }
        self.id = id
        self.asOf = asOf
        self.area = area
        self.registered = registered
        self.started = started
        self.closed = closed
        self.frame = frame
        self.form = form
        self.concernsChildren = concernsChildren
        self.measures = measures.map { Self.once($0) }
    }

    /// What the dates of a record may look like.
    public static var allowed: LocalizedText {
        LocalizedText(
            nl: "aanmelding, start en afsluiting in die volgorde, en geen van drieën na de peildatum",
            en: "registration, start and close in that order, and none of them after the day of the record")
    }

    /// The days between registration and the start of care (wachttijd); `nil` if that cannot be told.
    ///
    /// Who still waits has waited at least until the day of the record. Who was closed without a start never got care:
    /// that is no waiting time, and `nil`.
    public var waiting: ElapsedDays? {
        switch (started, closed) {
        case (.on(let day), _): elapsed(until: day)
        case (.notYet, .notYet): elapsedSoFar
        case (.notYet, .on), (.notYet, .notRecorded), (.notRecorded, _): nil
        }
    }

    /// The days between registration and close (trajectduur), the waiting time included; `nil` if that cannot be told.
    public var duration: ElapsedDays? {
        switch closed {
        case .on(let day): elapsed(until: day)
        case .notYet: elapsedSoFar
        case .notRecorded: nil
        }
    }

    private func elapsed(until day: CalendarDate) -> ElapsedDays? {
        registered.map { .exactly($0.days(until: day)) }
    }

    private var elapsedSoFar: ElapsedDays? {
        registered.map { .atLeast($0.days(until: asOf)) }
    }

    private static func once(_ kinds: [Coded<CompulsoryMeasureKind>]) -> [Coded<CompulsoryMeasureKind>] {
        var once: [Coded<CompulsoryMeasureKind>] = []
        for kind in kinds.sorted(by: { $0.code < $1.code }) where once.last != kind { once.append(kind) }
        return once
    }
}

#if !hasFeature(Embedded)
extension TrajectoryRecord: Codable {
    private enum CodingKeys: String, CodingKey {
        case id, asOf, area, registered, started, closed, frame, form, concernsChildren, measures
    }

    /// Reads a record, in which what is absent was not recorded; refuses what the initializer refuses.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let id = try container.decode(Identifier<TrajectoryRecord>.self, forKey: .id)
        let asOf = try container.decode(CalendarDate.self, forKey: .asOf)
        let started = try container.decodeIfPresent(TrajectoryMoment.self, forKey: .started) ?? .notRecorded
        let closed = try container.decodeIfPresent(TrajectoryMoment.self, forKey: .closed) ?? .notRecorded
        let area = try container.decodeIfPresent(Identifier<Area>.self, forKey: .area)
        let registered = try container.decodeIfPresent(CalendarDate.self, forKey: .registered)
        let frame = try container.decodeIfPresent(Coded<LegalFrame>.self, forKey: .frame)
        let form = try container.decodeIfPresent(Coded<InvolvementForm>.self, forKey: .form)
        let concernsChildren = try container.decodeIfPresent(Bool.self, forKey: .concernsChildren)
        let measures = try container.decodeIfPresent([Coded<CompulsoryMeasureKind>].self, forKey: .measures)
        do {
            try self.init(
                id, asOf: asOf, area: area, registered: registered, started: started, closed: closed, frame: frame,
                form: form, concernsChildren: concernsChildren, measures: measures)
        } catch { throw error.decodingError(at: container.codingPath) }
    }

    /// Writes a record; what was not recorded leaves no key.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
        try container.encode(asOf, forKey: .asOf)
        try container.encodeIfPresent(area, forKey: .area)
        try container.encodeIfPresent(registered, forKey: .registered)
        if started != .notRecorded { try container.encode(started, forKey: .started) }
        if closed != .notRecorded { try container.encode(closed, forKey: .closed) }
        try container.encodeIfPresent(frame, forKey: .frame)
        try container.encodeIfPresent(form, forKey: .form)
        try container.encodeIfPresent(concernsChildren, forKey: .concernsChildren)
        try container.encodeIfPresent(measures, forKey: .measures)
    }
}
#endif
