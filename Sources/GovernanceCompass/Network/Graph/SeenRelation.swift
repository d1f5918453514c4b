internal import Domain

/// What a party said about a line on a day (hoe een partij een lijn ziet).
public enum SeenRelation: Hashable, Sendable {
    /// It did not say, or it said something that this version cannot read.
    case notSaid
    /// It sees no cooperation and wants none.
    case noneWanted
    /// It sees cooperation of this quality, or lacks it.
    case quality(RelationQuality)

    init(_ recorded: Recorded<RelationQuality>) {
        switch recorded {
        case .notRecorded: self = .notSaid
        case .statedAsNone: self = .noneWanted
        case .stated(let quality, _): self = .quality(quality)
        }
    }

    /// Whether it sees cooperation, strong or not.
    var isCooperation: Bool { self == .quality(.strong) || self == .quality(.improvable) }
    /// Whether it asks for something to be done.
    var isWeak: Bool { self == .quality(.lacking) || self == .quality(.improvable) }
}
