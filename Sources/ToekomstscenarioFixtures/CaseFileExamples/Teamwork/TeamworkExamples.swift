import Domain
import SafetyAssessment

extension RuleExamples where Subject == CaseFile {
    /// The examples of the rules about teamwork.
    static let teamwork: [RuleExamples] = [
        .veiligThuisAttunesReferral, .institutionRefersAtEndOfMeasure, .referralIsJudged, .safetyTeamRoleIsChosen,
        .directInvolvementIsDiscussed, .consentIsAskedAtAcquaintance, .formFollowsUnsafety, .formAIsAnonymous,
        .formCRestsOnAcuteAndStructural, .formDKeepsLocalTeamNear, .adviceFitsWithoutAcuteUnsafety,
        .investigationNeedsSafetyTeam, .duoWorksWhereUnsafe, .duoIsNeeded, .duoShares, .duoReadsFile,
        .fixedContactIsLocal, .localTeamStays, .safetyTeamJoinsColleague, .localTeamKeepsFile, .expertiseIsAddedFirst,
        .expertiseIsBroughtIn, .colleagueIsCalledWhenStuck, .powersStayWithOrganisations, .promisesAreKept,
        .thereIsRoomToChange, .contactIsReachable, .storyComesAlong, .responsibilityIsJoint,
        .householdStaysAtOneTable, .networkPresumesConsent, .complaintHasAddressee, .closingKeepsDoorOpen,
        .helpLastsAsLongAsNeeded,
    ]
}

extension RuleExample<CaseFile>.Situation {
    /// The household in order with a change of its teamwork.
    static func working(_ change: (inout Teamwork) -> Void) -> Self {
        var situation = HouseholdInOrder.situation
        change(&situation.subject.teamwork)
        return situation
    }

    /// The household in order in another form of involvement, coordinated by a party.
    static func involved(in form: InvolvementForm, coordinatedBy party: PartyKind = .localTeam) -> Self {
        var situation = HouseholdInOrder.situation
        situation.subject.workInForm(form)
        situation.subject.involvement.coordination = .since("2026-05-20", .known(party))
        return situation
    }
}

extension CaseFile {
    /// How teams work together.
    var teamwork: Teamwork {
        get { involvement.teamwork }
        set { involvement.teamwork = newValue }
    }

    /// Lets the form be another one since the beginning.
    mutating func workInForm(_ form: InvolvementForm) {
        involvement.form = .since("2026-05-20", .known(form))
    }

    /// Changes a consent.
    mutating func changeConsent(_ id: Identifier<Consent>, _ change: (inout Consent) -> Void) {
        involvement.consents.answers.change(id, change)
    }
}

extension ReviewContext {
    /// Adds an answer to a prompt of somebody who speaks for himself or herself, or for another.
    mutating func answer(
        _ rule: RuleID, _ answer: Attestation.Answer, by participant: Identifier<Participant>,
        of person: Identifier<Participant>? = nil, on day: CalendarDate = "2026-11-10",
        inPresenceOf others: [Identifier<Participant>]? = nil
    ) {
        attestations.append(Attestation(rule, answer, by: participant, of: person, on: day, inPresenceOf: others))
    }

    /// Takes the answers to a prompt away, of one person or of all.
    mutating func forgetAnswers(to rule: RuleID, of person: Identifier<Participant>? = nil) {
        attestations.removeAll { answer in answer.rule == rule && (person.map { answer.of == $0 } ?? true) }
    }
}
