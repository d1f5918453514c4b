public import Domain

/// What a use of an organisation's own instrument says (lezing): an aid beside the judgement of people.
///
/// No sum and no share stands here. An item without an answer counts as everything it could be.
public struct OwnInstrumentReading: Hashable, Sendable {
    /// How the answers stand to the owner's threshold.
    public enum Standing: String, StableCode, Transferable {
        /// The threshold is reached, whatever the open items would say.
        case reached
        /// The threshold is not reached, whatever the open items would say.
        case notReached
        /// The open items decide, too few are answered, or the instrument has no threshold.
        case open
    }

    /// How many items have an answer that the instrument knows.
    public let answered: Int
    /// The items that have none, by key.
    public let unanswered: [Identifier<OwnInstrument.Item>]
    /// Whether enough items are answered.
    public let isEnoughAnswered: Bool
    /// How the answers stand to the threshold.
    public let standing: Standing
    /// What people judged instead of it, beside what the answers say; `nil` if nobody did.
    public let overruling: OwnInstrumentUse.Override?
    /// Whether the instrument was valid on the day of use; `nil` if that cannot be told.
    public let wasValid: Bool?

    /// What the use comes to: the overruling where there is one, else the threshold where the instrument was valid and its
    /// answer certain; `nil` leaves it to people.
    public var indicates: Bool? {
        if let overruling { return overruling.indicates }
        guard let wasValid, wasValid else { return nil }
        switch standing {
        case .reached: return true
        case .notReached: return false
        case .open: return nil
        }
    }
}

extension OwnInstrument {
    /// What a use of the instrument says; `nil` if the use is of another one.
    public func reading(of use: OwnInstrumentUse) -> OwnInstrumentReading? {
        guard use.instrument == id else { return nil }
        var answered = 0
        var unanswered: [Identifier<Item>] = []
        var lowest: Int? = 0
        var highest: Int? = 0
        for item in items {
            if let number = use.number(of: item) {
                answered += 1
                lowest = Self.sum(lowest, number)
                highest = Self.sum(highest, number)
            } else {
                unanswered.append(item.id)
                lowest = Self.sum(lowest, item.lowest)
                highest = Self.sum(highest, item.highest)
            }
        }
        let isEnough = answered >= minimumAnswered
        var standing = OwnInstrumentReading.Standing.open
        if let threshold, isEnough {
            if let lowest, lowest >= threshold { standing = .reached }
            if let highest, highest < threshold { standing = .notReached }
        }
        return OwnInstrumentReading(
            answered: answered, unanswered: unanswered, isEnoughAnswered: isEnough, standing: standing,
            overruling: use.overruling, wasValid: wasValid(on: use.on))
    }

    /// Whether it was valid on a day; `nil` if there is no day, or the owner did not say.
    private func wasValid(on day: CalendarDate?) -> Bool? {
        guard let day, let validity else { return nil }
        return validity.contains(day)
    }

    /// The sum; `nil` beyond what a number can hold.
    private static func sum(_ first: Int?, _ second: Int) -> Int? {
        guard let (sum, overflow) = first?.addingReportingOverflow(second), !overflow else { return nil }
        return sum
    }
}

extension OwnInstrumentUse {
    /// The number of an item; `nil` if it was not answered, lies outside what the item allows, or was answered in two
    /// ways.
    fileprivate func number(of item: OwnInstrument.Item) -> Int? {
        var number: Int?
        for answer in answers where answer.item == item.id {
            guard let given = answer.number, given >= item.lowest, given <= item.highest else { return nil }
            guard number == nil || number == given else { return nil }
            number = given
        }
        return number
    }
}
