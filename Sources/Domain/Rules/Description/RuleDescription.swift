/// Everything that is written about a rule, without code: the rules of all subjects fit in one catalogue.
public struct RuleDescription: Hashable, Sendable {
    /// The id.
    public let id: RuleID
    /// Counts up when the meaning of the check changes; from 1.
    public let revision: Int
    /// The state that is right, as a sentence.
    public var title: LocalizedText { writing.value.title }
    /// What the rule asks; for a prompt the question that people answer.
    public var asks: LocalizedText { writing.value.asks }
    /// When it applies, as the end of a sentence that begins with "applies when"; `nil` if always.
    public var appliesWhen: LocalizedText? { writing.value.appliesWhen }
    /// What would mend a gap, unless the gap itself says it.
    public var mend: LocalizedText { writing.value.mend }
    /// How it is settled.
    public internal(set) var kind: RuleKind
    /// How an unmet one is worded.
    public let strength: Strength
    /// Who it looks to.
    public let responsible: ResponsibleParty
    /// Where it was found, if it does not hold everywhere.
    public let scope: Scope?
    /// Where it is written.
    public var citations: [Citation] { writing.value.citations }
    /// How it must not be used, where a source warns.
    public var misuse: LocalizedText? { writing.value.misuse }
    /// Why it is not settled from recorded facts (reden): what only people can say of it, or why nothing can be unmet;
    /// `nil` for a rule that is.
    public var whyNotComputed: LocalizedText? { writing.value.whyNotComputed }
    /// The rule that this one says again.
    public let restates: RuleID?
    /// Rules that pull the other way.
    public var tensions: [Tension] { writing.value.tensions }
    /// Circumstances that suspend the whole rule.
    public let yieldsTo: [Circumstance]
    /// The names of the policy values that its check reads.
    public let policyKeys: [String]
    /// The days on which it is in force, if a statute or a version bounds it.
    public let validity: Period?
    private let writing: Shared<Writing>

    /// What people read: a review needs none of it.
    private struct Writing: Hashable, Sendable {
        let title: LocalizedText
        let asks: LocalizedText
        let appliesWhen: LocalizedText?
        let mend: LocalizedText
        let citations: [Citation]
        let misuse: LocalizedText?
        let whyNotComputed: LocalizedText?
        let tensions: [Tension]
    }

    /// Makes a description.
    public init(
        _ id: RuleID, revision: Int = 1, title: LocalizedText, asks: LocalizedText, appliesWhen: LocalizedText? = nil,
        mend: LocalizedText, kind: RuleKind = .automatic, strength: Strength, responsible: ResponsibleParty,
        scope: Scope? = nil, citations: [Citation], misuse: LocalizedText? = nil,
        whyNotComputed: LocalizedText? = nil, restates: RuleID? = nil, tensions: [Tension] = [],
        yieldsTo: [Circumstance] = [], policyKeys: [String] = [], validity: Period? = nil
    ) {
        self.id = id
        self.revision = revision
        self.kind = kind
        self.strength = strength
        self.responsible = responsible
        self.scope = scope
        self.restates = restates
        self.yieldsTo = yieldsTo
        self.policyKeys = policyKeys
        self.validity = validity
        writing = Shared(
            Writing(
                title: title, asks: asks, appliesWhen: appliesWhen, mend: mend, citations: citations, misuse: misuse,
                whyNotComputed: whyNotComputed, tensions: tensions))
    }

    /// The description of a rule that is settled in another way: its initializer knows, so that nobody has to say it twice.
    @usableFromInline func settled(by kind: RuleKind) -> RuleDescription {
        var description = self
        description.kind = kind
        return description
    }
}
