public import Domain

extension CaseFile {
    /// What figures need of this file, as it was known on a day (gegevens over het traject): flat and under a pseudonym.
    ///
    /// Nothing is worked out that was not recorded. A day that is not exactly known, or a code that this version does
    /// not know how to date, stays not recorded; that something did not happen yet is taken from a statement, never
    /// from silence. Decisions of this SDK:
    ///
    /// - Registered is the first registration with the safety team; a report to Veilig Thuis is none. If one of them has
    ///   no exact day, which was the first cannot be told.
    /// - Care started on the day on which somebody of the safety team first met the household. Help of others that was
    ///   under way before is no part of this trajectory.
    /// - Closed is what the closing of the involvement says; one that was taken up again is not closed.
    /// - Measures are those that were imposed by the day. They are known only where the list of measures is stated
    ///   complete and it can be told of each whether it was imposed.
    /// - Children are concerned if a person concerned was a minor, or not born yet, on the day, or when it was closed.
    ///
    /// - Parameters:
    ///   - day: The day on which things stood so.
    ///   - pseudonym: The key that only you can lead back to this file: never the file's own identifier.
    ///   - area: The area that it is counted in; `nil` if that was not recorded.
    /// - Throws: ``/Domain/InvalidValue`` if registration, start and close were recorded in another order: a record cannot hold
    ///   that, and correcting it is not up to this package.
    public func trajectoryRecord(
        on day: CalendarDate, as pseudonym: Identifier<TrajectoryRecord>, in area: Identifier<Area>? = nil
    ) throws(InvalidValue) -> TrajectoryRecord {
        let file = asKnown(on: day)
        let closed = file.momentOfClosing(by: day)
        return try TrajectoryRecord(
            pseudonym, asOf: day, area: area, registered: file.dayOfRegistration(by: day),
            started: file.momentOfStart(by: day), closed: closed, frame: Self.code(file.involvement.legalFrame.on(day)),
            form: Self.code(file.involvement.form.on(day)),
            concernsChildren: file.concernsChildren(on: closed.day ?? day),
            measures: file.kindsOfMeasures(by: day))
    }

    private static func code<Member>(_ recorded: Recorded<Coded<Member>>) -> Coded<Member>? {
        guard case .stated(let code, _) = recorded else { return nil }
        return code
    }

    private func dayOfRegistration(by day: CalendarDate) -> CalendarDate? {
        let referrals = involvement.teamwork.referrals
        var first: CalendarDate?
        for referral in referrals {
            if let on = referral.on, on.isAfter(day) == true { continue }
            guard let on = referral.on?.exact else { return nil }
            first = min(first ?? on, on)
        }
        return first
    }

    private func momentOfStart(by day: CalendarDate) -> TrajectoryMoment {
        switch involvement.teamwork.acquaintance {
        case .notRecorded: return .notRecorded
        case .statedAsNone: return .notYet
        case .stated(let met, _):
            if met.isAfter(day) == true { return .notYet }
            return met.exact.map { .on($0) } ?? .notRecorded
        }
    }

    private func momentOfClosing(by day: CalendarDate) -> TrajectoryMoment {
        switch involvement.closing {
        case .notRecorded: return .notRecorded
        case .statedAsNone: return .notYet
        case .stated(let closing, _):
            if let until = closing.until, until <= day { return .notYet }
            guard let closedOn = closing.closedOn else { return .notRecorded }
            return closedOn <= day ? .on(closedOn) : .notYet
        }
    }

    private func concernsChildren(on day: CalendarDate) -> Bool? {
        var isCertain = household.concerned.isStatedComplete
        for person in household.concerned {
            switch person.isMinor(on: day) {
            case true?: return true
            case false?: break
            case nil: isCertain = false
            }
        }
        return isCertain ? false : nil
    }

    private func kindsOfMeasures(by day: CalendarDate) -> [Coded<CompulsoryMeasureKind>]? {
        guard measures.isStatedComplete else { return nil }
        var kinds: [Coded<CompulsoryMeasureKind>] = []
        for measure in measures {
            guard let isImposed = measure.wasImposed(by: day) else { return nil }
            guard isImposed else { continue }
            guard let kind = measure.kind else { return nil }
            kinds.append(kind)
        }
        return kinds
    }
}

extension Measure {
    /// Whether it was imposed by a day; `nil` if that cannot be told.
    fileprivate func wasImposed(by day: CalendarDate) -> Bool? {
        if isImposed(by: day) { return true }
        guard events.isStatedComplete else { return nil }
        for event in events {
            guard let step = event.step?.member else { return nil }
            if step == .imposed && event.on.map({ $0.isAfter(day) }) != true { return nil }
        }
        return false
    }
}
