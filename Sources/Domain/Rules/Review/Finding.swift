/// What came out of one rule (bevinding).
public struct Finding: Hashable, Sendable {
    /// The rule.
    public let rule: RuleID
    /// The revision of the rule that was run.
    public let revision: Int
    /// How an unmet one is worded.
    public let strength: Strength
    /// The code of the party that the rule looks to.
    public let responsible: String
    /// The rule that this one says again; the review groups both.
    public let restates: RuleID?
    /// The names of the policy values that its check reads.
    public let policyKeys: [String]
    /// What it came to.
    public let outcome: Outcome
    /// The recorded departure, if there is one.
    public let deviation: Deviation?

    /// Makes a finding.
    public init(_ description: RuleDescription, _ outcome: Outcome, deviation: Deviation? = nil) {
        rule = description.id
        revision = description.revision
        strength = description.strength
        responsible = description.responsible.code
        restates = description.restates
        policyKeys = description.policyKeys
        self.outcome = outcome
        self.deviation = deviation
    }

    /// The state.
    public var state: OutcomeState { outcome.state }
}

/// A circumstance that comes before all findings (let op).
public struct Notice: Hashable, Transferable {
    /// Whether it holds or is not known.
    public enum State: String, StableCode, Transferable {
        /// It holds.
        case holds
        /// It is not known: find this out first.
        case unknown
    }

    /// The code of the circumstance.
    public let circumstance: String
    /// Whether it holds.
    public let state: State
    /// What would settle it.
    public let missing: [MissingFact]
    /// What is said of it.
    public let text: LocalizedText

    init?(_ circumstance: Circumstance, _ truth: Truth, _ missing: [MissingFact]) {
        guard !truth.isFalse else { return nil }
        guard let text = truth.isTrue ? circumstance.notice : circumstance.noticeUnknown else { return nil }
        self.circumstance = circumstance.code
        state = truth.isTrue ? .holds : .unknown
        self.missing = missing
        self.text = text
    }
}

#if !hasFeature(Embedded)
extension Finding: Codable {
    private enum CodingKeys: String, CodingKey {
        case rule, revision, strength, responsible, restates, policyKeys, state, gaps, missing, reason, until, deviation
    }

    /// Reads a finding; absent lists are empty.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        rule = try container.decode(RuleID.self, forKey: .rule)
        revision = try container.decode(Int.self, forKey: .revision)
        guard revision >= 1 else {
            throw InvalidValue("revision", allowed: LocalizedText(nl: "een getal vanaf 1", en: "a number from 1"))
                .decodingError(at: container.codingPath + [CodingKeys.revision])
        }
        strength = try container.decode(Strength.self, forKey: .strength)
        responsible = try container.decode(String.self, forKey: .responsible)
        restates = try container.decodeIfPresent(RuleID.self, forKey: .restates)
        policyKeys = try container.decodeIfPresent([String].self, forKey: .policyKeys) ?? []
        outcome = Outcome(
            try container.decode(OutcomeState.self, forKey: .state),
            gaps: try container.decodeIfPresent([Gap].self, forKey: .gaps) ?? [],
            missing: try container.decodeIfPresent([MissingFact].self, forKey: .missing) ?? [],
            reason: try container.decodeIfPresent(OutcomeReason.self, forKey: .reason),
            until: try container.decodeIfPresent(CalendarDate.self, forKey: .until))
        deviation = try container.decodeIfPresent(Deviation.self, forKey: .deviation)
    }

    /// Writes a finding; empty lists leave no key.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(rule, forKey: .rule)
        try container.encode(revision, forKey: .revision)
        try container.encode(strength, forKey: .strength)
        try container.encode(responsible, forKey: .responsible)
        try container.encodeIfPresent(restates, forKey: .restates)
        if !policyKeys.isEmpty { try container.encode(policyKeys, forKey: .policyKeys) }
        try container.encode(outcome.state, forKey: .state)
        if !outcome.gaps.isEmpty { try container.encode(outcome.gaps, forKey: .gaps) }
        if !outcome.missing.isEmpty { try container.encode(outcome.missing, forKey: .missing) }
        try container.encodeIfPresent(outcome.reason, forKey: .reason)
        try container.encodeIfPresent(outcome.until, forKey: .until)
        try container.encodeIfPresent(deviation, forKey: .deviation)
    }
}
#endif
