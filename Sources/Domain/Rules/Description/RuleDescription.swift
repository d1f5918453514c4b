/// Everything that is written about a rule, without code: the rules of all subjects fit in one catalogue.
public struct RuleDescription: Hashable, Sendable {
    /// How it is settled.
    public internal(set) var kind: RuleKind
    private let content: Shared<Content>

    /// All else: a rule is handed on for each finding, what is written about it is not copied.
    private struct Content: Hashable, Sendable {
        let id: RuleID
        let revision: Int
        let title: LocalizedText
        let asks: LocalizedText
        let appliesWhen: LocalizedText?
        let mend: LocalizedText
        let strength: Strength
        let responsible: ResponsibleParty
        let scope: Scope?
        let citations: [Citation]
        let misuse: LocalizedText?
        let whyNotComputed: LocalizedText?
        let restates: RuleID?
        let tensions: [Tension]
        let yieldsTo: [Circumstance]
        let policyKeys: [String]
        let validity: Period?
    }

    /// Makes a description.
    public init(
        _ id: RuleID, revision: Int = 1, title: LocalizedText, asks: LocalizedText, appliesWhen: LocalizedText? = nil,
        mend: LocalizedText, kind: RuleKind = .automatic, strength: Strength, responsible: ResponsibleParty,
        scope: Scope? = nil, citations: [Citation], misuse: LocalizedText? = nil,
        whyNotComputed: LocalizedText? = nil, restates: RuleID? = nil, tensions: [Tension] = [],
        yieldsTo: [Circumstance] = [], policyKeys: [String] = [], validity: Period? = nil
    ) {
        self.kind = kind
        content = Shared(
            Content(
                id: id, revision: revision, title: title, asks: asks, appliesWhen: appliesWhen, mend: mend,
                strength: strength, responsible: responsible, scope: scope, citations: citations, misuse: misuse,
                whyNotComputed: whyNotComputed, restates: restates, tensions: tensions, yieldsTo: yieldsTo,
                policyKeys: policyKeys, validity: validity))
    }

    /// The id.
    public var id: RuleID { content.value.id }
    /// Counts up when the meaning of the check changes; from 1.
    public var revision: Int { content.value.revision }
    /// The state that is right, as a sentence.
    public var title: LocalizedText { content.value.title }
    /// What the rule asks; for a prompt the question that people answer.
    public var asks: LocalizedText { content.value.asks }
    /// When it applies, as the end of a sentence that begins with "applies when"; `nil` if always.
    public var appliesWhen: LocalizedText? { content.value.appliesWhen }
    /// What would mend a gap, unless the gap itself says it.
    public var mend: LocalizedText { content.value.mend }
    /// How an unmet one is worded.
    public var strength: Strength { content.value.strength }
    /// Who it looks to.
    public var responsible: ResponsibleParty { content.value.responsible }
    /// Where it was found, if it does not hold everywhere.
    public var scope: Scope? { content.value.scope }
    /// Where it is written.
    public var citations: [Citation] { content.value.citations }
    /// How it must not be used, where a source warns.
    public var misuse: LocalizedText? { content.value.misuse }
    /// Why it is not settled from recorded facts (reden): what only people can say of it, or why nothing can be unmet;
    /// `nil` for a rule that is.
    public var whyNotComputed: LocalizedText? { content.value.whyNotComputed }
    /// The rule that this one says again.
    public var restates: RuleID? { content.value.restates }
    /// Rules that pull the other way.
    public var tensions: [Tension] { content.value.tensions }
    /// Circumstances that suspend the whole rule.
    public var yieldsTo: [Circumstance] { content.value.yieldsTo }
    /// The names of the policy values that its check reads.
    public var policyKeys: [String] { content.value.policyKeys }
    /// The days on which it is in force, if a statute or a version bounds it.
    public var validity: Period? { content.value.validity }

    /// Whether it hangs on more than its own condition.
    var isConditional: Bool {
        content.value.scope != nil || content.value.validity != nil || !content.value.yieldsTo.isEmpty
    }

    /// The description of a rule that is settled in another way: its initializer knows, so that nobody has to say it twice.
    @usableFromInline func settled(by kind: RuleKind) -> RuleDescription {
        var description = self
        description.kind = kind
        return description
    }
}
