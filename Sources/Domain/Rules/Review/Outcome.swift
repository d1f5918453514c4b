/// The state of a rule on a day (uitkomst).
///
/// Words on purpose: nobody is "in violation", nothing is "satisfied".
public enum OutcomeState: String, StableCode, Transferable {
    /// The condition of the method is met.
    case met
    /// It is not met, and the gaps say where.
    case notMet
    /// It cannot be told yet, and the missing facts say what would settle it.
    case undecided
    /// It does not apply now, and the reason says why.
    case notApplicable
    /// It is not met, and somebody departed from it with a recorded reason.
    case deviated
    /// It is explained and never settled.
    case explained
    /// It was switched off, with a recorded reason.
    case switchedOff

    /// The name in both languages.
    public var name: LocalizedText {
        switch self {
        case .met: LocalizedText(nl: "in orde", en: "met")
        case .notMet: LocalizedText(nl: "nog niet in orde", en: "not met")
        case .undecided: LocalizedText(nl: "nog niet te zeggen", en: "cannot be told yet")
        case .notApplicable: LocalizedText(nl: "geldt nu niet", en: "does not apply now")
        case .deviated: LocalizedText(nl: "gemotiveerd afgeweken", en: "departed from with a reason")
        case .explained: LocalizedText(nl: "ter overweging", en: "for consideration")
        case .switchedOff: LocalizedText(nl: "uitgezet", en: "switched off")
        }
    }
}

/// What is not as the rule asks (wat ontbreekt): where, what was seen, what is needed, what would mend it.
public struct Gap: Hashable, Transferable {
    /// Where.
    public let at: Address
    /// What was seen.
    public let seen: Detail
    /// What is needed; `nil` if the rule's title says it all.
    public let needed: Detail?
    /// What would mend it; `nil` if the remedy in the rule's description fits.
    public let mend: LocalizedText?
    /// Whose word or experience it is about; `nil` if nobody's own.
    public let voice: Identifier<Participant>?

    /// Makes a gap.
    public init(
        at address: Address, seen: Detail, needed: Detail? = nil, mend: LocalizedText? = nil,
        voice: Identifier<Participant>? = nil
    ) {
        at = address
        self.seen = seen
        self.needed = needed
        self.mend = mend
        self.voice = voice
    }
}

/// A fact that would settle a rule (wat nog niet bekend is).
public struct MissingFact: Hashable, Transferable {
    /// What kind of fact.
    public enum Kind: String, StableCode, Transferable {
        /// Something that can be recorded in the subject.
        case fact
        /// Whether a list holds all there is: what it holds is recorded, and nobody stated that nothing is left out.
        case completeness
        /// A value that the sources leave open and nobody chose.
        case policy
        /// An answer to a prompt.
        case attestation
        /// People answered a prompt differently: only they can settle that.
        case contested
        /// Nobody was asked or watched over a part of a period.
        case coverage
        /// What is recorded may have come about under coercion; it must be learnt in safety.
        case suspended
        /// The rule found nothing to state: silence is not consent.
        case nothingStated
    }

    /// Where.
    public let at: Address
    /// What kind of fact.
    public let kind: Kind
    /// Whose word or experience it is; `nil` if nobody's own.
    public let voice: Identifier<Participant>?

    /// Makes a missing fact.
    public init(at address: Address, kind: Kind = .fact, voice: Identifier<Participant>? = nil) {
        at = address
        self.kind = kind
        self.voice = voice
    }
}

extension MissingFact {
    /// The order in which facts are told: by address, then by kind, then by voice.
    func precedes(_ other: MissingFact) -> Bool { at == other.at ? comesFirst(beside: other) : at < other.at }

    /// The order of two facts of one address.
    private func comesFirst(beside other: MissingFact) -> Bool {
        if kind != other.kind { return kind.rawValue < other.kind.rawValue }
        guard let voice, let theirs = other.voice else { return voice == nil && other.voice != nil }
        return voice < theirs
    }
}

extension [MissingFact] {
    /// Puts facts in the order in which they are told, each once.
    mutating func putInOrder() {
        // The addresses by themselves: a fact is a large value, to look at one copies it.
        var paths: [String] = []
        paths.reserveCapacity(count)
        for fact in self { paths.append(fact.at.path) }
        var isInOrder = true
        for index in paths.indices.dropFirst() where paths[index - 1] >= paths[index] {
            isInOrder = false
            break
        }
        if isInOrder { return }
        var order = Array<Int>(indices)
        order.mergeRuns { one, other in
            if paths[one] == paths[other] { return self[one].precedes(self[other]) }
            return paths[one] < paths[other]
        }
        var kept: [MissingFact] = []
        kept.reserveCapacity(count)
        for index in order where kept.last != self[index] { kept.append(self[index]) }
        self = kept
    }
}

extension Gap {
    /// The order in which gaps are told: by address, then by all that they say, and never by when they were found.
    func precedes(_ other: Gap) -> Bool {
        at == other.at ? said.lexicographicallyPrecedes(other.said) : at < other.at
    }

    private var said: [String] {
        [voice?.text ?? "", seen.text(in: .nl), needed?.text(in: .nl) ?? "", mend?.nl ?? ""]
    }
}

/// Why a rule does not apply, or why its outcome is weaker than its facts.
public struct OutcomeReason: Hashable, Transferable {
    /// A kind of reason.
    public enum Kind: String, StableCode, Transferable {
        /// Its condition does not hold.
        case conditionDoesNotHold
        /// Its scope was not adopted; the code is that of the scope.
        case notAdopted
        /// It is not in force on the day.
        case notInForce
        /// A circumstance suspends it; the code is that of the circumstance.
        case suspended
        /// People answered differently.
        case contested
        /// Somebody answered in another's name.
        case inAnothersName
        /// The answer has run out.
        case expired
        /// It depends on more than what this reader may see.
        case otherVoices
    }

    /// The kind.
    public let kind: Kind
    /// The code that the kind speaks of, if any.
    public let code: String?

    /// Makes a reason.
    public init(_ kind: Kind, code: String? = nil) {
        self.kind = kind
        self.code = code
    }
}

/// What a rule came to: its state, all gaps, all missing facts, the reason, and until when it holds.
public struct Outcome: Hashable, Sendable {
    /// The state.
    public let state: OutcomeState
    /// Everything that is not as the rule asks, by address; it can stand beside missing facts.
    public let gaps: [Gap]
    /// Everything that would have to be known, by address.
    public let missing: [MissingFact]
    /// Why the rule does not apply or is weaker; `nil` if there is nothing to say.
    public let reason: OutcomeReason?
    /// The first day on which the outcome may change though nothing new is recorded; `nil` if there is none.
    public let until: CalendarDate?

    /// Makes an outcome.
    public init(
        _ state: OutcomeState, gaps: [Gap] = [], missing: [MissingFact] = [], reason: OutcomeReason? = nil,
        until: CalendarDate? = nil
    ) {
        self.state = state
        self.gaps = gaps
        self.missing = missing
        self.reason = reason
        self.until = until
    }
}
