extension RuleSet {
    /// Reviews a subject: one finding a rule, by id, with the notices first.
    ///
    /// The rules see the subject as it was known on the day, with nothing that the audience may not see.
    public func review(_ subject: Subject, in context: ReviewContext) -> Review {
        // Not inlinable: code of one subject would copy it, a large value, for each rule that it is handed to.
        let seen = subject.view(for: context.audience, on: context.day)
        var exam = Examination(context.view())
        let notices = exam.detect(detectors, seen)
        var findings: [Finding] = []
        findings.reserveCapacity(rules.count)
        for rule in rules {
            findings.append(judge(rule, seen, &exam))
            exam.reset()
        }
        return Review(context: context, notices: notices, findings: findings, overrides: overrides)
    }

    /// A review of a subject in plain words, for an audience (uitleg): to a person nothing that another said and did not
    /// release, not even that it is absent.
    ///
    /// - Parameters:
    ///   - subject: The subject.
    ///   - audience: For whom.
    ///   - language: The language.
    ///   - context: The day and what was chosen, adopted and answered; the audience goes before the context's own.
    ///   - width: Columns of a line.
    public func explanation(
        of subject: Subject, for audience: Audience, in language: Language, context: ReviewContext, width: Int = 80
    ) -> String {
        var context = context
        context.audience = audience
        return ReviewText(review(subject, in: context), catalogue: catalogue, in: language, width: width).text
    }

    /// The facts that a rule used, and what it saw there: the grounds of an outcome, and the names of the policy
    /// values it read.
    ///
    /// It is the same check, run with a recorder; the addresses are in alphabetical order.
    public func evidence(
        for rule: RuleID, _ subject: Subject, in context: ReviewContext
    ) -> (facts: [Evidence], policy: [String]) {
        var exam = Examination(context.view(), recording: true)
        let seen = subject.view(for: context.audience, on: context.day)
        _ = exam.detect(detectors, seen)
        exam.used = []
        exam.usedPolicy = []
        for known in rules where known.description.id == rule {
            _ = judge(known, seen, &exam)
        }
        return (exam.used.sorted { $0.at < $1.at }, exam.usedPolicy.sorted())
    }

    /// What a rule came to; the examination still holds what it noted.
    func judge(_ rule: Rule<Subject>, _ subject: Subject, _ exam: inout Examination) -> Finding {
        if let outcome = exam.outcomeBefore(rule.description, overrides) { return Finding(rule.description, outcome) }
        let suspended = exam.mayBeSuspended(rule.description)
        rule.run(subject, &exam)
        return exam.finding(rule.description, suspended)
    }
}

extension Examination {
    /// Looks which circumstances hold, and keeps them for the rules.
    mutating func detect<Subject>(
        _ detectors: [CircumstanceDetector<Subject>], _ subject: Subject
    ) -> [Notice] {
        for known in context.circumstances {
            add(KnownTruth(circumstance: known.circumstance, truth: Truth(known.holds), missing: [], changesOn: nil))
        }
        let given = circumstances.count
        for detector in detectors {
            let circumstance = detector.circumstance
            // What is known beside the subject goes before what a detector finds.
            if circumstances[..<given].contains(where: { $0.circumstance == circumstance }) { continue }
            let truth = detector.detect(subject, &self)
            if truth.isUnknown {
                if truth.lacks.bits == 0 {
                    lackInContext(Address(path: "circumstances." + circumstance.code), .fact, .professionals)
                } else {
                    keep(truth, else: "")
                }
            }
            let found = KnownTruth(
                circumstance: circumstance, truth: Truth(truth.value, .none),
                missing: truth.isUnknown ? missing(onlyTold: false) : [],
                changesOn: changesOn)
            reset()
            add(found)
        }
        circumstances.sort {
            ($0.circumstance.rank, $0.circumstance.code) < ($1.circumstance.rank, $1.circumstance.code)
        }
        var notices: [Notice] = []
        for known in circumstances where !known.truth.isUnknown || context.audience == .professional {
            if let notice = Notice(known.circumstance, known.truth, known.missing) { notices.append(notice) }
        }
        return notices
    }

    /// Adds what was found about a circumstance to what is known of it: if one part shows it, it holds.
    private mutating func add(_ found: KnownTruth) {
        for index in circumstances.indices where circumstances[index].circumstance == found.circumstance {
            circumstances[index].truth = circumstances[index].truth || found.truth
            for fact in found.missing where !circumstances[index].missing.contains(fact) {
                circumstances[index].missing.append(fact)
            }
            circumstances[index].missing.sort { $0.precedes($1) }
            if !circumstances[index].truth.isUnknown { circumstances[index].missing = [] }
            if let other = found.changesOn {
                circumstances[index].changesOn = Swift.min(circumstances[index].changesOn ?? other, other)
            }
            return
        }
        circumstances.append(found)
    }

    /// The outcome of a rule that is not run: switched off, not adopted, not in force, or suspended.
    func outcomeBefore(_ description: RuleDescription, _ overrides: [Override]) -> Outcome? {
        for override in overrides where override.rule == description.id { return Outcome(.switchedOff) }
        guard description.isConditional else { return nil }
        if let scope = description.scope, !context.adopted.contains(scope) {
            return Outcome(.notApplicable, reason: OutcomeReason(.notAdopted, code: scope.code))
        }
        if let validity = description.validity, !validity.contains(day) {
            return Outcome(
                .notApplicable, reason: OutcomeReason(.notInForce),
                until: day < validity.start ? validity.start : nil)
        }
        for circumstance in description.yieldsTo {
            if let position = position(of: circumstance), circumstances[position].truth.isTrue {
                return Outcome(
                    .notApplicable, reason: OutcomeReason(.suspended, code: circumstance.code),
                    until: circumstances[position].changesOn)
            }
        }
        return nil
    }

    /// Whether a circumstance that suspends the rule may hold, nobody knowing.
    mutating func mayBeSuspended(_ description: RuleDescription) -> Truth {
        guard description.isConditional else { return .false }
        var suspended = Truth.false
        for circumstance in description.yieldsTo { suspended = self.circumstance(circumstance) || suspended }
        return suspended
    }

    /// What the rule came to.
    mutating func finding(_ description: RuleDescription, _ suspended: Truth) -> Finding {
        // Unknown whether it is suspended: what is wrong hangs on that; what is met stays met.
        if suspended.isUnknown && (!gaps.isEmpty || counting > 0) {
            gaps = []
            uncount(from: 0)
            stopSeeking(from: 0)
            keep(suspended, toBe: false, opensMore: true, else: "")
        }
        var until = changesOn
        if let end = description.validity?.end { until = Swift.min(until ?? end, end) }
        if !applied && counting == 0 {
            return Finding(
                description,
                Outcome(.notApplicable, reason: reason ?? OutcomeReason(.conditionDoesNotHold), until: until))
        }
        if gaps.count > 1 {
            // Positions are put in order, not gaps: a gap is a large value.
            var order = Array(gaps.indices)
            order.mergeRuns { gaps[$0].precedes(gaps[$1]) }
            var kept: [Gap] = []
            kept.reserveCapacity(order.count)
            for index in order where kept.last != gaps[index] { kept.append(gaps[index]) }
            gaps = kept
        }
        let missing = missing
        if !gaps.isEmpty {
            return deviating(description, Outcome(.notMet, gaps: gaps, missing: missing, reason: reason, until: until))
        }
        if counting > 0 {
            let why = missing.isEmpty ? OutcomeReason(.otherVoices) : reason
            return Finding(description, Outcome(.undecided, missing: missing, reason: why, until: until))
        }
        return Finding(
            description,
            Outcome(description.kind == .guidance ? .explained : .met, reason: reason, until: until))
    }

    /// A gap that somebody departed from with a recorded reason, where the rule's strength allows that.
    private func deviating(_ description: RuleDescription, _ outcome: Outcome) -> Finding {
        var latest: Deviation?
        for deviation in context.deviations where deviation.rule == description.id && deviation.counts(on: day) {
            if let current = latest, !deviation.outranks(current) { continue }
            latest = deviation
        }
        guard let latest else { return Finding(description, outcome) }
        var until = outcome.until
        if let end = latest.until { until = Swift.min(until ?? end, end) }
        let allows = description.strength.allowsReasonedDeviation
        return Finding(
            description,
            Outcome(
                allows ? .deviated : .notMet, gaps: outcome.gaps, missing: outcome.missing, reason: outcome.reason,
                until: allows ? until : outcome.until),
            deviation: latest)
    }
}
