internal import Domain

// How rules read the analysis of a situation.

extension Examination {
    /// Whether a report has a section, or may have it.
    mutating func has(_ section: ReportSection, in report: SituationReport) -> Truth {
        var isThere = Truth.false
        for part in report.sections {
            isThere = fact(part.section, at: "report.sections[\(part.id)].section") == section || isThere
        }
        return isThere || hasUnlisted(report.sections, at: "report.sections.complete")
    }

    /// Whether somebody in one of some roles takes part in a journey, of those who are recorded.
    mutating func hasRecorded(_ roles: [JourneyRole], in journey: ClientJourney) -> Truth {
        var isThere = Truth.false
        for participant in journey.participants {
            isThere =
                fact(participant.role, at: Self.role(participant, journey)).satisfies { roles.contains($0) } || isThere
        }
        return isThere
    }

    /// Whether somebody in one of some roles takes part in a journey, or may do so.
    mutating func has(_ roles: [JourneyRole], in journey: ClientJourney) -> Truth {
        hasRecorded(roles, in: journey)
            || hasUnlisted(journey.participants, at: "journeys[\(journey.id)].participants.complete")
    }

    /// Whether a journey has at least, and whether it has at most so many participants; who guides it does not count.
    mutating func size(of journey: ClientJourney) -> (isEnough: Truth, isNotTooMany: Truth, counted: Int) {
        var seen: Set<Identifier<JourneyParticipant>> = []
        var certain = 0
        var open: [Address] = []
        for participant in journey.participants.entries.sorted(by: { $0.id < $1.id })
        where seen.insert(participant.id).inserted {
            guard let role = participant.role?.member else {
                open.append(Self.role(participant, journey))
                continue
            }
            if role != .facilitator { certain += 1 }
        }
        let unlisted = hasUnlisted(journey.participants, at: "journeys[\(journey.id)].participants.complete")
        var mayBeMore = unlisted
        var mayBeEnough = unlisted
        let sizes = ClientJourney.sizes
        if certain + open.count > sizes.upperBound || certain + open.count >= sizes.lowerBound {
            var unknown = Truth.false
            for place in open { unknown = self.unknown(at: place) || unknown }
            if certain + open.count > sizes.upperBound { mayBeMore = mayBeMore || unknown }
            if certain + open.count >= sizes.lowerBound { mayBeEnough = mayBeEnough || unknown }
        }
        return (
            Truth(certain >= sizes.lowerBound) || mayBeEnough,
            certain > sizes.upperBound ? .false : !mayBeMore, certain
        )
    }

    /// Whether a bottleneck of a journey is open, or may be.
    mutating func hasOpenBottleneck(_ journey: ClientJourney) -> Truth {
        var isOpen = Truth.false
        for bottleneck in journey.bottlenecks {
            isOpen =
                !holds(bottleneck.isSolved, at: "journeys[\(journey.id)].bottlenecks[\(bottleneck.id)].isSolved")
                || isOpen
        }
        return isOpen || hasUnlisted(journey.bottlenecks, at: "journeys[\(journey.id)].bottlenecks.complete")
    }

    private static func role(_ participant: JourneyParticipant, _ journey: ClientJourney) -> Address {
        "journeys[\(journey.id)].participants[\(participant.id)].role"
    }
}
