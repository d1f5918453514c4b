import Domain
import SafetyAssessment

extension CaseFile {
    /// How the case is directed.
    var direction: CaseDirection {
        get { involvement.direction }
        set { involvement.direction = newValue }
    }

    /// Changes the first term of direction.
    mutating func changeDirector(_ change: (inout CaseDirector) -> Void) {
        direction.directors.change("regie-1", change)
    }

    /// Adds another director.
    mutating func addDirector(
        _ id: Identifier<CaseDirector>, _ organisation: PartyKind, since day: CalendarDate,
        until end: CalendarDate? = nil
    ) {
        direction.directors.entries.append(
            CaseDirector(
                id, director: "collega", organisation: organisation, since: day, until: end,
                tasks: DirectorTask.allCases, isWithinMDA: false))
    }
}

extension RuleExample<CaseFile>.Situation {
    /// The household in order, in a region that adopted what a scope says.
    static func adopting(_ scope: Scope, _ change: (inout CaseFile) -> Void = { _ in }) -> Self {
        var situation = HouseholdInOrder.situation
        situation.context.adopted = [scope]
        change(&situation.subject)
        return situation
    }
}

extension ReviewContext {
    /// Answers a question anew, for oneself or for another.
    mutating func reply(
        _ answer: Attestation.Answer, to rule: RuleID, by participant: Identifier<Participant>,
        of person: Identifier<Participant>? = nil
    ) {
        forgetReply(to: rule, of: person ?? participant)
        attestations.append(Attestation(rule, answer, by: participant, of: person, on: "2026-11-10"))
    }

    /// Takes the answers of somebody to a question away.
    mutating func forgetReply(to rule: RuleID, of person: Identifier<Participant>) {
        attestations.removeAll { $0.rule == rule && $0.of == person }
    }
}
