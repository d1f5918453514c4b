// How a rule reads days: whether something has come by the reference day, and how long ago that was.

extension Examination {
    /// Whether a day is the reference day or before it: what is foreseen has not come.
    ///
    /// A day that was not recorded, or not exactly enough to tell, is a missing fact.
    public mutating func hasCome(
        _ date: DateRange?, at address: @autoclosure () -> Address, of voice: Identifier<Participant>? = nil
    ) -> Truth {
        guard let date else { return absent(address(), voice) }
        mayChange(on: date.earliest)
        mayChange(on: date.latest)
        guard let hasCome = date.isOnOrBefore(day) else { return absent(address(), voice) }
        if isRecording { use(address(), date.detail) }
        return Truth(hasCome)
    }

    /// Whether a recorded day is the reference day or before it; stated as none is no.
    public mutating func hasCome(
        _ date: Recorded<DateRange>, at address: @autoclosure () -> Address, of voice: Identifier<Participant>? = nil
    ) -> Truth {
        switch date {
        case .stated(let date, let provenance) where provenance.isKnown(on: day):
            hasCome(date, at: address(), of: voice)
        case .stated, .statedAsNone, .notRecorded: fact(date, at: address(), of: voice).exists
        }
    }

    /// Whether something took place by the reference day; of what is foreseen nobody can tell yet.
    public mutating func tookPlace(
        _ date: DateRange?, at address: @autoclosure () -> Address, of voice: Identifier<Participant>? = nil
    ) -> Truth {
        let hasCome = hasCome(date, at: address(), of: voice)
        return hasCome.isFalse ? absent(address(), voice) : hasCome
    }

    /// Whether something took place by the reference day; stated as none is no, and of what is foreseen nobody can tell
    /// yet.
    public mutating func tookPlace(
        _ date: Recorded<DateRange>, at address: @autoclosure () -> Address, of voice: Identifier<Participant>? = nil
    ) -> Truth {
        switch date {
        case .stated(let date, let provenance) where provenance.isKnown(on: day):
            tookPlace(date, at: address(), of: voice)
        case .stated, .statedAsNone, .notRecorded: fact(date, at: address(), of: voice).exists
        }
    }

    /// Whether a day has come and is at most so many months ago; a day that the month lacks is rounded up.
    ///
    /// - Parameters:
    ///   - date: The day; one that was not recorded, or not exactly enough to tell, is a missing fact.
    ///   - months: How many months ago it may be, from 0.
    ///   - address: Where it stands; built only if it is needed.
    ///   - voice: Whose word or experience it is, if it is somebody's own.
    public mutating func isRecent(
        _ date: DateRange?, months: Int, at address: @autoclosure () -> Address,
        of voice: Identifier<Participant>? = nil
    ) -> Truth {
        let hasCome = hasCome(date, at: address(), of: voice)
        guard !hasCome.isFalse, let date else { return hasCome }
        let first = date.earliest.map { $0.adding(months: months, rounding: .up) ?? .max }
        let last = date.latest.map { $0.adding(months: months, rounding: .up) ?? .max }
        mayChange(on: first?.adding(days: 1))
        mayChange(on: last?.adding(days: 1))
        if let last, day > last { return .false }
        if let first, day <= first { return hasCome }
        return absent(address(), voice)
    }

    /// Whether a recorded day has come and is at most so many months ago; stated as none is no.
    public mutating func isRecent(
        _ date: Recorded<DateRange>, months: Int, at address: @autoclosure () -> Address,
        of voice: Identifier<Participant>? = nil
    ) -> Truth {
        switch date {
        case .stated(let date, let provenance) where provenance.isKnown(on: day):
            isRecent(date, months: months, at: address(), of: voice)
        case .stated, .statedAsNone, .notRecorded: fact(date, at: address(), of: voice).exists
        }
    }
}
