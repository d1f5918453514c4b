#if !hasFeature(Embedded)
public import Domain

/// An example of a rule as a document, for teams that do not write Swift: what to review, on which day and with which
/// choices, what one rule must then come to, and the whole review.
public struct ExampleDocument<Subject: ReviewSubject & Codable>: Transferable {
    /// What a review needs besides its subject, in a form that travels.
    public struct Context: Hashable, Sendable {
        /// The reference day.
        public let day: CalendarDate
        /// For whom the review is made.
        public let audience: Audience
        /// The values chosen where the sources leave them open.
        public let policy: Policy
        /// The codes of the adopted scopes, in alphabetical order.
        public let adopted: [String]
        /// What people answered to prompts.
        public let attestations: [Attestation]
        /// Recorded departures from rules.
        public let deviations: [Deviation]

        /// The form of a context; circumstances beside the subject are not in it.
        public init(_ context: ReviewContext) {
            day = context.day
            audience = context.audience
            policy = context.policy
            adopted = context.adopted.map { $0.code }.sorted()
            attestations = context.attestations
            deviations = context.deviations
        }

        /// The context that a review takes; of a scope the code is what counts.
        public var reviewContext: ReviewContext {
            ReviewContext(
                on: day, for: audience, policy: policy,
                adopted: adopted.map { Scope($0, name: LocalizedText(nl: $0, en: $0)) }, attestations: attestations,
                deviations: deviations)
        }
    }

    /// The version of the format.
    public let formatVersion: FormatVersion
    /// The rule that the example is of.
    public let rule: RuleID
    /// What was changed from a household in which the rule came to something else, in Dutch.
    public let name: String
    /// Where the situation comes from.
    public let provenance: FixtureProvenance
    /// The day, the choices, the answers.
    public let context: Context
    /// What is reviewed.
    public let subject: Subject
    /// What the rule must come to.
    public let expected: RuleExample<Subject>.Expectation
    /// What all rules come to.
    public let review: Review

    /// Makes the document of an example, with the review by a rule set.
    public init(_ example: RuleExample<Subject>, reviewedBy rules: RuleSet<Subject>) {
        formatVersion = .current
        rule = example.rule
        name = example.name
        provenance = example.provenance
        context = Context(example.situation.context)
        subject = example.situation.subject
        expected = example.expected
        review = rules.review(example.situation.subject, in: example.situation.context)
    }
}

extension ExampleDocument.Context: Codable {
    private enum CodingKeys: String, CodingKey {
        case day, audience, policy, adopted, attestations, deviations
    }

    /// Reads a context; without an audience it is for professionals, and absent lists are empty.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        day = try container.decode(CalendarDate.self, forKey: .day)
        audience = try container.decodeIfPresent(Audience.self, forKey: .audience) ?? .professional
        policy = try container.decodeIfPresent(Policy.self, forKey: .policy) ?? Policy()
        adopted = try container.decodeIfPresent([String].self, forKey: .adopted) ?? []
        attestations = try container.decodeIfPresent([Attestation].self, forKey: .attestations) ?? []
        deviations = try container.decodeIfPresent([Deviation].self, forKey: .deviations) ?? []
    }

    /// Writes a context; empty lists leave no key.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(day, forKey: .day)
        try container.encode(audience, forKey: .audience)
        if !policy.choices.isEmpty { try container.encode(policy, forKey: .policy) }
        if !adopted.isEmpty { try container.encode(adopted, forKey: .adopted) }
        if !attestations.isEmpty { try container.encode(attestations, forKey: .attestations) }
        if !deviations.isEmpty { try container.encode(deviations, forKey: .deviations) }
    }
}
#endif
