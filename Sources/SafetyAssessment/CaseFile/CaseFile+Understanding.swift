internal import Domain

extension CaseFile {
    /// Leaves of what serves to understand what was known on a day, and what an audience may see of it.
    ///
    /// What is called a problem, and what was asked of mental health care, are about somebody and often about somebody
    /// else than the reader: persons and conferences do not see them. What somebody signalled, told or agreed to is that
    /// person's own. That is a decision of this SDK.
    mutating func addUnderstanding(for audience: Audience, on day: CalendarDate) {
        analysis = analysis.map { $0.judged(by: audience == .professional ? childJudgements : []) }
        topThree = topThree.view(for: audience, on: day)
        safetyCard = safetyCard.asKnown(on: day)
        if let card = safetyCard.value, !card.isVisible(to: audience) { safetyCard = .notRecorded }
        safetyCard = safetyCard.map { $0.view(for: audience, on: day) }
        memberSignals = memberSignals.seen(by: audience, on: day)
        problems = problems.asKnown(on: day) { $0.knownOn }
        urgencyAgreements = urgencyAgreements.view(for: audience, on: day) { $0.on }
        consultations = consultations.asKnown(on: day) { $0.knownOn ?? $0.on?.earliest }
        for index in consultations.entries.indices {
            let consultation = consultations.entries[index]
            consultations.entries[index] = consultation.view(for: audience, on: day).concerning(household)
        }
        if audience != .professional {
            problems = []
            consultations = []
        }
    }
}
