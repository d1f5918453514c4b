public import Domain

/// Which questions of a section of the governance checklist were answered (stand van de checklist).
///
/// It lists what is open; it is no mark for a network.
public struct ChecklistCoverage: Hashable, Sendable {
    /// The section.
    public let section: ChecklistSection
    /// The questions that have an answer or an action, in the order of the checklist; a row left empty is neither.
    public let answered: [GovernanceQuestion]
    /// The questions that have neither.
    public let open: [GovernanceQuestion]
    /// The questions of which what was said asks for an action.
    public let withAction: [GovernanceQuestion]
    /// The questions with an action that nobody takes up.
    public let withoutOwner: [GovernanceQuestion]
}

extension NetworkGovernance {
    /// Which questions of the checklist were answered by a day, section by section.
    public func checklist(on day: CalendarDate) -> [ChecklistCoverage] {
        var answered: Set<GovernanceQuestion> = []
        var withAction: Set<GovernanceQuestion> = []
        var owned: Set<GovernanceQuestion> = []
        for answer in answers.asKnown(on: day, since: { $0.knownOn }) {
            guard let question = answer.question?.member, answer.saysSomething == true else { continue }
            answered.insert(question)
            guard answer.isAction == true else { continue }
            withAction.insert(question)
            if answer.owner != nil { owned.insert(question) }
        }
        return ChecklistSection.allCases.map { section in
            let questions = section.questions
            return ChecklistCoverage(
                section: section, answered: questions.filter { answered.contains($0) },
                open: questions.filter { !answered.contains($0) },
                withAction: questions.filter { withAction.contains($0) },
                withoutOwner: questions.filter { withAction.contains($0) && !owned.contains($0) })
        }
    }
}
