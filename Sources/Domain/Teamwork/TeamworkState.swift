/// Where the involvement of the safety team stands (stand): it follows from what was recorded, and is never set.
public enum TeamworkState: String, ClosedList, Transferable {
    /// Aangemeld.
    case referred
    /// Vorm A.
    case consultation
    /// Vorm B.
    case jointGuidance
    /// Vorm C.
    case safetyTeamCoordinates
    /// Vorm D.
    case protectionMeasure
    /// Het lokale team gaat door met het reguliere proces.
    case regularProcess
    /// Nazorg: een ander gaat door, het veiligheidsteam denkt nog mee.
    case aftercare
    /// Afgesloten.
    case closed

    /// The state of a form.
    public init(_ form: InvolvementForm) {
        switch form {
        case .consultation: self = .consultation
        case .jointGuidance: self = .jointGuidance
        case .safetyTeamCoordinates: self = .safetyTeamCoordinates
        case .protectionMeasure: self = .protectionMeasure
        }
    }

    /// What can be expected next, for asking and not for refusing: what happened can always be recorded.
    ///
    /// The source describes the way in, and tapering only by example; the ways back are read from that.
    public var nextStates: [TeamworkState] {
        switch self {
        case .referred: Self.forms + [.regularProcess]
        case .consultation, .jointGuidance:
            Self.forms.filter { $0 != self } + [.regularProcess, .aftercare, .closed]
        case .safetyTeamCoordinates, .protectionMeasure: Self.forms.filter { $0 != self } + [.aftercare, .closed]
        case .aftercare: [.referred, .closed]
        case .regularProcess, .closed: [.referred]
        }
    }

    private static var forms: [TeamworkState] {
        [.consultation, .jointGuidance, .safetyTeamCoordinates, .protectionMeasure]
    }

    /// The term.
    public var term: Term {
        switch self {
        case .referred:
            Term(
                rawValue, LocalizedText(nl: "aangemeld", en: "referred"),
                definition: LocalizedText(
                    nl: "Aangemeld bij het veiligheidsteam; nog geen vorm gekozen.",
                    en: "Registered with the safety team; no form was chosen yet."),
                citations: [.proeftuin("2.5")])
        case .consultation: of(.consultation)
        case .jointGuidance: of(.jointGuidance)
        case .safetyTeamCoordinates: of(.safetyTeamCoordinates)
        case .protectionMeasure: of(.protectionMeasure)
        case .regularProcess:
            Term(
                rawValue, LocalizedText(nl: "regulier proces", en: "regular process"),
                definition: LocalizedText(
                    nl: "Het lokale team gaat door zonder het veiligheidsteam.",
                    en: "The local team goes on without the safety team."),
                citations: [.proeftuin("4.4")])
        case .aftercare:
            Term(
                rawValue, LocalizedText(nl: "nazorg", en: "aftercare"),
                definition: LocalizedText(
                    nl: "Een ander gaat door met het huishouden; het veiligheidsteam denkt nog mee.",
                    en: "Another goes on with the household; the safety team still thinks along."),
                citations: [.proeftuin("4.4")])
        case .closed:
            Term(
                rawValue, LocalizedText(nl: "afgesloten", en: "closed"),
                definition: LocalizedText(
                    nl: "Het veiligheidsteam is niet meer betrokken, en blijft bereikbaar.",
                    en: "The safety team is no longer involved, and stays reachable."),
                citations: [.proeftuin("2.9"), .proeftuin("4.4")])
        }
    }

    private func of(_ form: InvolvementForm) -> Term {
        let term = form.term
        return Term(
            rawValue, term.name, definition: term.definition, citations: term.citations, aliases: term.aliases)
    }
}

extension Teamwork {
    /// Where the involvement of the safety team stands on a day.
    ///
    /// Stated as none if it was stated that there were no referrals, and nothing happened; not recorded if it cannot be
    /// told, for instance because an undated step may be the last.
    public func state(on day: CalendarDate) -> Recorded<TeamworkState> {
        var latest: Step?
        for step in steps(knownOn: day) {
            guard let on = step.on, let hasHappened = on.isOnOrBefore(day) else { return .notRecorded }
            guard hasHappened else { continue }
            guard let other = latest, let otherOn = other.on else {
                latest = step
                continue
            }
            if on == otherOn && on.isExact {
                if step.rank == other.rank && step.state != other.state { return .notRecorded }
                if step.rank > other.rank { latest = step }
            } else if otherOn.isOnOrBefore(on) == true {
                latest = step
            } else if on.isOnOrBefore(otherOn) != true {
                return .notRecorded
            }
        }
        guard let latest else {
            guard let complete = referrals.asKnown(on: day).complete else { return .notRecorded }
            return .statedAsNone(complete)
        }
        guard let state = latest.state else { return .notRecorded }
        return .stated(state, Provenance(heldOn: latest.on))
    }

    /// Whether a state can be expected next on a day, for asking and not for refusing; `nil` if it cannot be told where
    /// the involvement stands.
    public func possible(next state: TeamworkState, on day: CalendarDate) -> Bool? {
        switch self.state(on: day) {
        case .stated(let current, _): current.nextStates.contains(state)
        case .statedAsNone: state == .referred
        case .notRecorded: nil
        }
    }

    /// Something that was recorded and that the state follows from; of one day the higher rank comes later.
    private struct Step {
        var on: DateRange?
        var rank: Int
        var state: TeamworkState?
    }

    private func steps(knownOn day: CalendarDate) -> [Step] {
        let isKnown = { (knownOn: CalendarDate?) in knownOn.map { $0 <= day } ?? true }
        var steps: [Step] = []
        for referral in referrals where isKnown(referral.knownOn) {
            steps.append(Step(on: referral.on, rank: 0, state: .referred))
        }
        for triage in triages where isKnown(triage.knownOn) {
            let state: TeamworkState? =
                switch triage.form.asKnown(on: day) {
                case .stated(let form, _): form.member.map { TeamworkState($0) }
                case .statedAsNone: .regularProcess
                case .notRecorded: nil
                }
            steps.append(Step(on: triage.on, rank: 1, state: state))
        }
        for closing in closings where isKnown(closing.knownOn) {
            let state = closing.thinksAlong.map { $0 ? TeamworkState.aftercare : .closed }
            steps.append(Step(on: closing.on, rank: 2, state: state))
        }
        return steps
    }
}
