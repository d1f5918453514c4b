/// A recorded departure from a rule with its reason (gemotiveerd afwijken): a valid, visible state.
///
/// It counts from method downwards. Of a legal duty it is recorded, and the duty stays not met.
public struct Deviation: Hashable, Transferable, Voiced, Discreet {
    /// The rule.
    public let rule: RuleID
    /// The reason; never empty.
    ///
    /// It is shown to professionals, and to others only as far as it was released.
    public let reason: String
    /// Who decided.
    public let by: Identifier<Participant>
    /// The day of the decision.
    public let on: CalendarDate
    /// The first day on which it no longer counts.
    public let until: CalendarDate?
    /// To whom it was released; `nil` if that was not recorded.
    public let release: [Identifier<Participant>]?

    /// Makes a deviation.
    ///
    /// - Throws: ``InvalidValue`` if the reason is empty.
    public init(
        from rule: RuleID, because reason: String, by: Identifier<Participant>, on day: CalendarDate,
        until: CalendarDate? = nil, releasedTo: [Identifier<Participant>]? = nil
    ) throws(InvalidValue) {
        self.rule = rule
        self.reason = try Reason.text(reason)
        self.by = by
        on = day
        self.until = until
        release = releasedTo
    }

    /// Who decided.
    public var voice: Identifier<Participant>? { by }
    /// To whom it was released; nobody if nothing was recorded.
    public var releasedTo: [Identifier<Participant>] { release ?? [] }

    /// Whether it goes before another of the same rule: the later decision; of one day the order is fixed, so that it
    /// makes no difference in which order they are recorded.
    func outranks(_ other: Deviation) -> Bool {
        if on != other.on { return on > other.on }
        if by != other.by { return by > other.by }
        if reason != other.reason { return reason > other.reason }
        if until != other.until { return until ?? .max > other.until ?? .max }
        return releasedTo.lexicographicallyPrecedes(other.releasedTo)
    }

    /// Whether it counts on a day.
    func counts(on day: CalendarDate) -> Bool {
        guard on <= day else { return false }
        guard let until else { return true }
        return day < until
    }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case rule, reason, by, on, until
        case release = "releasedTo"
    }

    /// Reads a deviation; refuses one without a reason.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let reason = try container.decode(String.self, forKey: .reason)
        do {
            try self.init(
                from: try container.decode(RuleID.self, forKey: .rule), because: reason,
                by: try container.decode(Identifier<Participant>.self, forKey: .by),
                on: try container.decode(CalendarDate.self, forKey: .on),
                until: try container.decodeIfPresent(CalendarDate.self, forKey: .until),
                releasedTo: try container.decodeIfPresent([Identifier<Participant>].self, forKey: .release))
        } catch let error as InvalidValue {
            throw error.decodingError(at: container.codingPath + [CodingKeys.reason])
        }
    }
    #endif
}

/// A change of a rule set by those who use it, with its reason: nothing vanishes, and the review lists it.
public struct Override: Hashable, Transferable, Discreet {
    /// What is changed.
    public enum Change: String, StableCode, Transferable {
        /// The rule is not run; the review shows that it was switched off.
        case switchedOff
    }

    /// The rule.
    public let rule: RuleID
    /// What is changed.
    public let change: Change
    /// The reason; never empty.
    public let reason: String
    /// Who decided.
    public let by: Identifier<Participant>
    /// The day of the decision.
    public let on: CalendarDate

    /// Makes an override.
    ///
    /// - Throws: ``InvalidValue`` if the reason is empty.
    public init(
        _ rule: RuleID, _ change: Change, because reason: String, by: Identifier<Participant>, on day: CalendarDate
    ) throws(InvalidValue) {
        self.rule = rule
        self.change = change
        self.reason = try Reason.text(reason)
        self.by = by
        on = day
    }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case rule, change, reason, by, on
    }

    /// Reads an override; refuses one without a reason.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let reason = try container.decode(String.self, forKey: .reason)
        do {
            try self.init(
                try container.decode(RuleID.self, forKey: .rule), try container.decode(Change.self, forKey: .change),
                because: reason, by: try container.decode(Identifier<Participant>.self, forKey: .by),
                on: try container.decode(CalendarDate.self, forKey: .on))
        } catch let error as InvalidValue {
            throw error.decodingError(at: container.codingPath + [CodingKeys.reason])
        }
    }
    #endif
}

enum Reason {
    /// A reason that says something.
    static func text(_ text: String) throws(InvalidValue) -> String {
        for character in text.unicodeScalars where !character.properties.isWhitespace { return text }
        throw InvalidValue(
            "reason", allowed: LocalizedText(nl: "een tekst die niet leeg is", en: "a text that is not empty"),
            length: text.utf8.count)
    }
}
