/// What a rule set found on a day (beoordeling): plain data, in a fixed order, comparable.
///
/// It prepares a judgement and does not give one: there is no total, no score and no verdict in it.
public struct Review: Hashable, Transferable {
    /// The version of the format.
    public let formatVersion: FormatVersion
    /// The reference day.
    public let on: CalendarDate
    /// For whom it was made; it may be shown to nobody else.
    public let audience: Audience
    /// What comes before everything.
    public let notices: [Notice]
    /// One finding a rule, by id.
    public let findings: [Finding]
    /// The values chosen where the sources leave them open.
    public let policy: Policy
    /// The codes of the adopted scopes, in alphabetical order.
    public let adopted: [String]
    /// What those who use the rule set changed, with their reasons.
    public let overrides: [Override]

    @usableFromInline init(
        context: ReviewContext, notices: [Notice], findings: [Finding], overrides: [Override]
    ) {
        formatVersion = .current
        on = context.day
        audience = context.audience.inOrder
        self.notices = notices
        self.findings = findings
        policy = context.policy
        var codes: [String] = []
        for scope in context.adopted { codes.append(scope.code) }
        adopted = codes.sorted()
        self.overrides = overrides
    }

    private init(_ review: Review, findings: [Finding]) {
        formatVersion = review.formatVersion
        on = review.on
        audience = review.audience
        notices = review.notices
        self.findings = findings
        policy = review.policy
        adopted = review.adopted
        overrides = review.overrides
    }

    /// The finding of a rule.
    public subscript(rule: RuleID) -> Finding? {
        for finding in findings where finding.rule == rule { return finding }
        return nil
    }

    /// The same review with the findings that pass a test; the notices stay.
    public func filtered(_ isKept: (Finding) -> Bool) -> Review { Review(self, findings: findings.filter(isKept)) }

    /// The findings in one state.
    public func findings(in state: OutcomeState) -> [Finding] { findings.filter { $0.state == state } }
}

extension Review {
    /// A rule and the rules that say it again: one matter, told once, with the strongest strength.
    public struct Group: Hashable, Sendable {
        /// The rule that leads; one that restates a rule outside this review leads itself.
        public let leader: Finding
        /// The rules that say it again, by id.
        public let restating: [Finding]

        /// The strongest strength of the group.
        public var strength: Strength {
            var strongest = leader.strength
            for finding in restating { strongest = Swift.min(strongest, finding.strength) }
            return strongest
        }
    }

    /// The findings, those that restate a rule under the rule they restate.
    public var groups: [Group] {
        var positions: [RuleID: Int] = [:]
        for (position, finding) in findings.enumerated() where positions[finding.rule] == nil {
            positions[finding.rule] = position
        }
        var leaders: [Int] = []
        var restating: [[Finding]] = Array(repeating: [], count: findings.count)
        for (position, finding) in findings.enumerated() {
            let leader = leader(of: position, positions)
            leaders.append(leader)
            if leader != position { restating[leader].append(finding) }
        }
        var groups: [Group] = []
        for (position, finding) in findings.enumerated() where leaders[position] == position {
            groups.append(Group(leader: finding, restating: restating[position]))
        }
        return groups
    }

    /// The first rule of a chain of restating rules that is in the review and came out in the same state: a finding
    /// that differs from its leader is told by itself.
    private func leader(of position: Int, _ positions: [RuleID: Int]) -> Int {
        var chain = [position]
        var leader = position
        while let rule = findings[leader].restates, let next = positions[rule],
            findings[next].state == findings[position].state
        {
            // Rules that say each other again have no first: the lowest id of them leads.
            if let start = chain.firstIndex(of: next) {
                return chain[start...].min { findings[$0].rule < findings[$1].rule } ?? next
            }
            chain.append(next)
            leader = next
        }
        return leader
    }

    /// A missing fact with the rules that it would help to settle.
    public struct OpenQuestion: Hashable, Sendable {
        /// The missing fact.
        public let fact: MissingFact
        /// The rules that ask for it; empty if only a notice does.
        public fileprivate(set) var rules: [RuleID]
        /// Whether a circumstance that comes before everything hangs on it.
        public let comesFirst: Bool
    }

    /// What to find out, each fact once: what a notice hangs on, then what most rules wait for, then by address.
    public var openQuestions: [OpenQuestion] {
        var places: [MissingFact: Int] = [:]
        var questions: [OpenQuestion] = []
        for notice in notices where notice.state == .unknown {
            for fact in notice.missing where places[fact] == nil {
                places[fact] = questions.count
                questions.append(OpenQuestion(fact: fact, rules: [], comesFirst: true))
            }
        }
        for finding in findings {
            for fact in finding.outcome.missing {
                if let place = places[fact] {
                    if questions[place].rules.last != finding.rule { questions[place].rules.append(finding.rule) }
                } else if fact.kind != .nothingStated {
                    places[fact] = questions.count
                    questions.append(OpenQuestion(fact: fact, rules: [finding.rule], comesFirst: false))
                }
            }
        }
        return questions.sorted { a, b in
            if a.comesFirst != b.comesFirst { return a.comesFirst }
            if a.rules.count != b.rules.count { return a.rules.count > b.rules.count }
            return a.fact.precedes(b.fact)
        }
    }
}
