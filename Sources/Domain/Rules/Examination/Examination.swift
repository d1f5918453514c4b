/// The pen of a rule: it reads facts, states requirements and keeps the record.
///
/// A rule's body is a function that is handed a subject and an examination. `fact` reads what may be missing, `need`
/// reads what the rule cannot go on without, `require` states what must hold. Gaps, missing facts and their addresses
/// come out of it. What was noted is never taken out while a body runs.
public struct Examination: ~Copyable, Sendable {
    /// The day, the audience and what was chosen, adopted and answered.
    public let context: ReviewContext

    @usableFromInline var gaps: [Gap] = []
    @usableFromInline var noted: [Noted] = []
    /// How many of the noted facts a requirement hung on.
    @usableFromInline var counting = 0
    /// Up to where the facts beyond the 63rd were counted.
    var counted = 0
    /// Whether the running body required anything yet.
    @usableFromInline var stated = false
    /// Whether the rule applied to anything.
    @usableFromInline var applied = false
    /// The first day on which the outcome may change by itself.
    @usableFromInline var changesOn: CalendarDate?
    @usableFromInline var reason: OutcomeReason?
    /// What stands before the addresses of a lifted rule.
    var prefix = Prefix()
    var circumstances: [KnownTruth] = []
    /// The positions of the attestations, by the numbers of the rules that they are to.
    let answers: [NumberedAnswer]
    /// Where the answers stand to the number that was asked for last.
    var asked: (number: Int, answers: Range<Int>)?
    @usableFromInline let isRecording: Bool
    var used: [Evidence] = []
    var usedPolicy: [String] = []
    /// Whether next steps are sought: then unknowns keep which facts would do.
    var isSeeking = false
    var sought: [OpenRequirement] = []

    /// A fact that was read and is missing.
    @usableFromInline struct Noted: Sendable {
        let fact: MissingFact
        /// Whether its being missing may be told to the audience.
        let isTold: Bool
        /// Whether a requirement hung on it.
        var counts = false
    }

    /// Whether a circumstance holds, and what would settle it while that is not known.
    struct KnownTruth: Sendable {
        let circumstance: Circumstance
        var truth: Truth
        /// What would settle it, also what the audience is not told of.
        var missing: [MissingFact]
        /// The first day on which it may change by itself.
        var changesOn: CalendarDate?
    }

    /// Where an attestation stands, and the number of the rule that it is to.
    struct NumberedAnswer: Sendable {
        let number: Int
        let index: Int
    }

    /// The place of the part that a lifted rule looks at; its text is put together only when it is needed.
    struct Prefix: Sendable {
        /// What stands before the place, where parts have parts.
        private var outer = ""
        private var place = ""
        private var key: String?
        private var whole: String?

        init() {}

        /// The place of a part inside what stands at this one.
        mutating func part(_ place: String, _ key: String?) -> Prefix {
            var part = Prefix()
            part.outer = isEmpty ? "" : text
            part.place = place
            part.key = key
            return part
        }

        var text: String {
            mutating get {
                if let whole { return whole }
                let point = outer.isEmpty || place.isEmpty ? "" : "."
                let text: String
                if let key {
                    text = .joining(.joining(outer, point, place), "[", key, "]")
                } else {
                    text = .joining(outer, point, place)
                }
                whole = text
                return text
            }
        }
        var isEmpty: Bool { place.isEmpty && outer.isEmpty }
    }

    @usableFromInline init(_ context: ReviewContext, recording: Bool = false) {
        self.context = context
        isRecording = recording
        answers = Self.order(of: context.attestations)
    }

    /// The reference day.
    @inlinable public var day: CalendarDate { context.day }
}

/// A fact that a rule used, and what it saw there (grond).
public struct Evidence: Hashable, Transferable {
    /// Where.
    public let at: Address
    /// What was seen.
    public let seen: Detail
}

// MARK: Keeping the record

extension Examination {
    @inline(never) @usableFromInline mutating func use(_ address: Address, _ seen: Detail) {
        useInContext(located(address), seen)
    }

    /// Notes that a requirement holds: what would be said of a gap is no ground, that it holds is, unless something else
    /// was seen there already.
    @inline(never) @usableFromInline mutating func useAsGround(_ address: Address, _ seen: Detail) {
        switch seen {
        case .nothing, .none, .truth(false):
            let place = located(address)
            if !used.contains(where: { $0.at == place }) { useInContext(place, .truth(true)) }
        default: use(address, seen)
        }
    }

    /// Notes a ground that stands beside the subject; it has the same address wherever the rule is lifted to.
    mutating func useInContext(_ address: Address, _ seen: Detail) {
        let evidence = Evidence(at: address, seen: seen)
        if !used.contains(evidence) { used.append(evidence) }
    }

    @inline(never) @usableFromInline mutating func unmet(
        _ seen: Detail, _ needed: Detail?, _ address: Address, _ mend: LocalizedText?,
        _ voice: Identifier<Participant>?
    ) {
        stated = true
        gaps.append(Gap(at: located(address), seen: seen, needed: needed, mend: mend, voice: voice))
    }

    /// Notes an absent fact; what is stated about it is unknown and hangs on it.
    @inline(never) @usableFromInline mutating func absent(
        _ address: Address, _ voice: Identifier<Participant>?, kind: MissingFact.Kind = .fact
    ) -> Truth {
        let index = note(located(address), kind, voice)
        return open(index)
    }

    /// Notes an absent fact that a requirement hangs on.
    @inline(never) @usableFromInline mutating func lack(
        _ address: Address, _ kind: MissingFact.Kind, _ voice: Identifier<Participant>? = nil
    ) {
        stated = true
        let index = note(located(address), kind, voice)
        lack(index, kind)
    }

    /// Notes an absent value of the context; it has the same address wherever the rule is lifted to.
    @usableFromInline mutating func lackInContext(
        _ address: Address, _ kind: MissingFact.Kind, _ voice: Identifier<Participant>? = nil
    ) {
        stated = true
        let index = note(address, kind, voice)
        lack(index, kind)
    }

    private mutating func lack(_ index: Int, _ kind: MissingFact.Kind) {
        count(index)
        // What a rule needs it reads before it goes on.
        guard isSeeking else { return }
        sought.append(
            OpenRequirement(alternatives: Alternatives(only: index), opensMore: kind == .fact || kind == .policy))
    }

    /// Notes that a requirement hangs on the facts of an unknown.
    ///
    /// - Parameters:
    ///   - truth: The unknown.
    ///   - wanted: What it should be.
    ///   - opensMore: Whether the rule may ask for more as soon as it is known.
    ///   - address: What is missing if the unknown hangs on no fact that was read.
    @inline(never) @usableFromInline mutating func keep(
        _ truth: Truth, toBe wanted: Bool = true, opensMore: Bool = false, else address: @autoclosure () -> Address
    ) {
        stated = true
        let lacks = truth.lacks
        if lacks.bits == 0 { return lack(address(), .fact) }
        if isSeeking { seek(truth, toBe: wanted, opensMore: opensMore) }
        var bits = lacks.bits & ~(1 << 63)
        while bits != 0 {
            count(bits.trailingZeroBitCount)
            bits &= bits - 1
        }
        if lacks.bits >> 63 == 1 {  // the 64th and later are not told apart: all of them count
            var index = Swift.max(63, counted)
            while index < noted.count {
                count(index)
                index += 1
            }
            counted = noted.count
        }
    }

    private mutating func count(_ index: Int) {
        guard noted.indices.contains(index) else { return }
        if !noted[index].counts { counting += 1 }
        noted[index].counts = true
    }

    /// Lets the facts from a position on no longer count; they stay noted.
    @usableFromInline mutating func uncount(from start: Int) {
        for index in start..<noted.count where noted[index].counts {
            noted[index].counts = false
            counting -= 1
        }
    }

    mutating func note(
        _ address: Address, _ kind: MissingFact.Kind, _ voice: Identifier<Participant>?
    ) -> Int {
        let fact = MissingFact(at: address, kind: kind, voice: voice)
        noted.append(Noted(fact: fact, isTold: context.audience.mayMiss(voice)))
        return noted.count - 1
    }

    mutating func located(_ address: Address) -> Address {
        prefix.isEmpty ? address : Address(path: prefix.text).appending(address)
    }

    /// What counts as missing and may be told, by address and without repetition.
    var missing: [MissingFact] { missing(onlyTold: true) }

    /// What counts as missing, by address and without repetition.
    func missing(onlyTold: Bool) -> [MissingFact] {
        if counting == 0 { return [] }
        var kept: [MissingFact] = []
        kept.reserveCapacity(counting)
        for index in noted.indices where noted[index].counts && (noted[index].isTold || !onlyTold) {
            kept.append(noted[index].fact)
        }
        if kept.count > 1 { kept.putInOrder() }
        return kept
    }

    @usableFromInline mutating func reset() {
        if !gaps.isEmpty { gaps = [] }
        if !noted.isEmpty {
            noted.removeAll(keepingCapacity: true)
            counting = 0
            counted = 0
        }
        if !sought.isEmpty { sought = [] }
        applied = false
        stated = false
        changesOn = nil
        reason = nil
    }
}
