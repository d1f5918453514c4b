import Domain

extension CaseFile {
    /// Leaves of weighings, sides and pace what was known on a day and an audience may see.
    ///
    /// Weighings and judgements about parents are professionals' and can put somebody in danger who reads them too soon:
    /// persons and conferences do not see them. That help waits is told to the one who waits, and not for whom.
    mutating func keepSides(for audience: Audience, on day: CalendarDate) {
        networkAsked = networkAsked.asKnown(on: day)
        guard audience == .professional else {
            weighings = []
            parentsUnderViolence = []
            slowedHelp = slowedHelp.asKnown(on: day) { $0.knownOn ?? $0.from?.earliest }
            slowedHelp.entries = slowedHelp.entries.filter { audience.isOnly($0.waiting) }
            for index in slowedHelp.entries.indices { slowedHelp.entries[index].following = nil }
            slowedHelp.complete = nil
            return
        }
        weighings = weighings.asKnown(on: day, part: { $0.view(for: audience, on: day) }) { $0.knownOn ?? $0.on }
        parentsUnderViolence = parentsUnderViolence.asKnown(on: day, part: { $0.asKnown(on: day) }) { $0.knownOn }
        slowedHelp = slowedHelp.asKnown(on: day) { $0.knownOn ?? $0.from?.earliest }
    }
}

extension Audience {
    /// Whether it is this person and nobody else.
    fileprivate func isOnly(_ person: Identifier<Participant>) -> Bool {
        switch self {
        case .professional, .conference: false
        case .person(let reader): reader == person
        }
    }
}
