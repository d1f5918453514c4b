internal import Domain

// How rules read the analysis of a situation.

extension Examination {
    /// States that there is a report that was written by the reference day: one that is foreseen is not there yet.
    mutating func requireReport(of analysis: SituationAnalysis) {
        guard let report = need(analysis.report, at: "report", mend: .writeReport) else { return }
        require(
            hasCome(report.writtenOn, at: "report.writtenOn"), at: "report.writtenOn",
            seen: report.writtenOn?.detail ?? .none, mend: .writeReport)
    }

    /// Whether there is a number above zero; zero says nothing of whom it happens to.
    mutating func isCounted(_ count: Recorded<Int>, at place: Address) -> Truth {
        let isZero = fact(count, at: place) == 0
        return isZero.isTrue ? unknown(at: place) : fact(count, at: place).exists
    }

    /// Whether a journey is for clients and those close to them only, and no professional is recorded in it.
    mutating func isSeparate(_ journey: ClientJourney) -> Truth {
        holds(journey.isOfClientsOnly, at: "journeys[\(journey.id)].isOfClientsOnly")
            && !hasRecorded(JourneyRole.professionals, in: journey)
    }

    /// Whether the repeat of a journey is still to come, or another journey was held since its day.
    mutating func isRepeated(_ journey: ClientJourney, in analysis: SituationAnalysis) -> Truth {
        let place: Address = "journeys[\(journey.id)].repeatOn"
        let isPlanned = fact(journey.repeatOn, at: place).exists
        let hasPassed = hasCome(journey.repeatOn, at: place)
        let isToCome = isPlanned && !hasPassed
        guard !hasPassed.isFalse, let planned = journey.repeatOn.asKnown(on: day).value else { return isToCome }
        var isHeld = Truth.false
        for other in analysis.journeys where other.id != journey.id {
            let on: Address = "journeys[\(other.id)].on"
            let isSince = isOnOrBefore(planned, at: place, other.on.asKnown(on: day).value, at: on)
            isHeld = (hasCome(other.on, at: on) && isSince) || isHeld
        }
        return isToCome || isHeld || hasUnlisted(analysis.journeys, at: "journeys.complete")
    }

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
