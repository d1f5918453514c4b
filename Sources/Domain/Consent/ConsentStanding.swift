/// How a person's answers for one purpose stand on a day (stand van de toestemming).
public enum ConsentStanding: Hashable, Sendable {
    /// The person consented, and that counts on the day.
    case given
    /// The person refused, and that counts on the day.
    case refused
    /// A yes and a no count side by side: neither is outvoted.
    case differing
    /// There was an answer, and it no longer counts: it expired or was withdrawn.
    case ended
    /// It was recorded that nothing was asked.
    case notAsked
    /// It cannot be told.
    case unknown
}

extension ConsentRegister {
    /// How a person's own answers for a purpose stand on a day.
    ///
    /// Nothing of it is taken from what another answered, and whether an answer was free it does not tell.
    public func standing(
        of person: Identifier<Participant>, for purpose: Consent.Purpose, on day: CalendarDate
    ) -> ConsentStanding { standing(of: person, for: purpose, on: day, countsJoint: true) }

    /// How they stand; an answer that was not given apart from others may be left open.
    func standing(
        of person: Identifier<Participant>, for purpose: Consent.Purpose, on day: CalendarDate, countsJoint: Bool
    ) -> ConsentStanding {
        var saysYes = false
        var saysNo = false
        var isOpen = false
        var hasEnded = false
        for answer in answers where answer.person == person {
            if let known = answer.knownOn, known > day { continue }
            guard answer.mayBeCurrent(on: day) else {
                if let until = answer.until, until <= day { hasEnded = hasEnded || answer.purpose.member == purpose }
                continue
            }
            switch (answer.purpose.member, answer.isCurrent(on: day), answer.isGiven) {
            case (purpose?, true?, true?):
                if countsJoint || answer.wasApart { saysYes = true } else { isOpen = true }
            case (purpose?, true?, false?): saysNo = true
            case (purpose?, _, _), (nil, _, _): isOpen = true
            default: break
            }
        }
        if saysYes && saysNo { return .differing }
        if saysNo { return .refused }
        if isOpen { return .unknown }
        if saysYes { return .given }
        if hasEnded { return .ended }
        return answers.asKnown(on: day).isStatedComplete ? .notAsked : .unknown
    }
}
