/// A rule about a subject: its description and what it checks.
///
/// ```swift
/// extension Rule where Subject == CaseFile {
///     public static let appraisalComesFirst = Rule(
///         RuleDescription(.sturen(6), …),
///         applies: { file, exam in exam.fact(file.assistancePlan, at: "assistancePlan").exists }
///     ) { file, exam in
///         …
///     }
/// }
/// ```
///
/// If it is unknown whether a rule applies, the rule is met when its check holds anyway, and undecided otherwise.
public struct Rule<Subject: ReviewSubject>: Sendable {
    /// What is written about the rule.
    public let description: RuleDescription
    @usableFromInline let run: @Sendable (Subject, inout Examination) -> Void

    @inlinable init(
        description: RuleDescription, run: @escaping @Sendable (Subject, inout Examination) -> Void
    ) {
        self.description = description
        self.run = run
    }

    /// A rule that is settled from recorded facts.
    ///
    /// - Parameters:
    ///   - description: What is written about it.
    ///   - applies: Whether its condition holds; always, if left out.
    ///   - check: Reads facts and states what must hold. A check that states nothing leaves the rule undecided.
    @inlinable public init(
        _ description: RuleDescription,
        applies: @escaping @Sendable (Subject, inout Examination) -> Truth = { _, _ in .true },
        check: @escaping @Sendable (Subject, inout Examination) -> Void
    ) {
        self.init(description: description) { subject, exam in exam.consider(subject, applies, check) }
    }

    /// A question that only people can answer.
    ///
    /// - Parameters:
    ///   - description: What is written about it; what it asks is the question.
    ///   - ownExperience: Whether only the answer of those counts whose experience it is.
    ///   - circumstance: What makes an answer that was not given apart settle nothing while it holds or may hold: it is
    ///     to be asked apart. A *no* always counts.
    ///   - expected: Names each of those who must have answered; any answer will do, if left out.
    ///   - applies: Whether its condition holds; always, if left out.
    @inlinable public init(
        prompt description: RuleDescription, ownExperience: Bool = false,
        suspendedBy circumstance: Circumstance? = nil,
        ofEach expected: (@Sendable (Subject, (Identifier<Participant>) -> Void) -> Void)? = nil,
        applies: @escaping @Sendable (Subject, inout Examination) -> Truth = { _, _ in .true }
    ) {
        let prompt = Prompt(description.id, ownExperience: ownExperience, suspendedBy: circumstance)
        self.init(description.settled(by: .prompt), applies: applies) { subject, exam in
            var isComplete = true
            var isNobodyNamed = expected != nil
            expected?(subject) { person in
                isNobodyNamed = false
                if !exam.askForAnswer(of: person, to: prompt) { isComplete = false }
            }
            // Who must answer is not known: then no answer settles it.
            if isNobodyNamed { exam.lackInContext(prompt.place, .attestation) }
            exam.weighAnswers(to: prompt, isComplete: isComplete)
        }
    }

    /// Something that is explained and never settled.
    @inlinable public init(
        guidance description: RuleDescription,
        applies: @escaping @Sendable (Subject, inout Examination) -> Truth = { _, _ in .true }
    ) {
        self.init(description.settled(by: .guidance), applies: applies) { _, exam in
            exam.stated = true
        }
    }
}

extension Examination {
    /// Runs a rule on one subject, or on one part of it, and adds what comes out to the record.
    @inlinable mutating func consider<Subject>(
        _ subject: Subject, _ applies: (Subject, inout Examination) -> Truth,
        _ check: (Subject, inout Examination) -> Void
    ) {
        let condition = applies(subject, &self)
        if condition.isFalse { return }
        applied = true
        let gapsBefore = gaps.count
        let openBefore = counting
        let notedBefore = noted.count
        let soughtBefore = soughtCount
        stated = false
        check(subject, &self)
        if condition.isTrue {
            if !stated { lack("", .nothingStated) }
            return
        }
        // Unknown whether it applies: what holds anyway is met; anything else hangs on whether it applies, and that is
        // the one thing to find out first.
        if !stated || gaps.count > gapsBefore || counting > openBefore {
            gaps.removeLast(gaps.count - gapsBefore)
            uncount(from: notedBefore)
            stopSeeking(from: soughtBefore)
            keep(condition, opensMore: true, else: "")
        }
    }
}
