internal import Domain

/// What a party said about a line on a day (hoe een partij een lijn ziet).
public enum SeenRelation: Hashable, Sendable {
    /// It did not say, or it said something that this version cannot read.
    case notSaid
    /// It sees no cooperation and wants none.
    case noneWanted
    /// It sees cooperation of this quality, or lacks it.
    case quality(RelationQuality)

    /// What a timeline says of a day.
    init(_ timeline: Timeline<Coded<RelationQuality>>, on day: CalendarDate) {
        // Nearly every view is one statement: it holds from its day on, once it is known.
        guard timeline.statements.count == 1 else {
            switch timeline.on(day).code() {
            case .notRecorded: self = .notSaid
            case .statedAsNone: self = .noneWanted
            case .stated(let quality, _): self = .quality(quality)
            }
            return
        }
        switch timeline.statements[0] {
        case .stated(.known(let quality), let provenance) where Self.holds(provenance, on: day):
            self = .quality(quality)
        case .statedAsNone(let provenance) where Self.holds(provenance, on: day): self = .noneWanted
        default: self = .notSaid
        }
    }

    private static func holds(_ provenance: Provenance, on day: CalendarDate) -> Bool {
        guard provenance.isKnown(on: day) else { return false }
        guard let held = provenance.heldOn else { return true }
        return held.isOnOrBefore(day) == true
    }

    /// Whether it sees cooperation, strong or not.
    var isCooperation: Bool { self == .quality(.strong) || self == .quality(.improvable) }
    /// Whether it asks for something to be done.
    var isWeak: Bool { self == .quality(.lacking) || self == .quality(.improvable) }
}
