public import Domain

/// A synthetic case conference that is recorded and in order: the base of the examples of conferences.
///
/// Five organisations talked about the household in order; the mother was there, the others were spoken with before and
/// told after. Everybody in it is made up.
public enum ConferenceInOrder: Sendable {
    /// The reference day of the examples.
    public static let day: CalendarDate = "2026-11-20"

    /// The situation: the conference, and what each professional answered to the prompt.
    public static var situation: RuleExample<Conference>.Situation {
        RuleExample.Situation(conference, in: ReviewContext(on: day, attestations: answers))
    }

    /// The professionals who were there.
    public static let professionals: [Identifier<Participant>] = [
        "lokaal", "voorzitter", "veiligheid", "jeugdbescherming", "raadslid", "gedragsdeskundige",
    ]

    /// What each professional answered to the prompt.
    public static var answers: [Attestation] {
        professionals.map { Attestation(.proeftuin(73), .yes, by: $0, on: "2026-06-26") }
    }

    /// The conference.
    public static var conference: Conference {
        var conference = Conference("mdo-juni")
        conference.kind = .known(.caseConference)
        conference.on = .day(held)
        conference.script = .known(.fiveSteps)
        conference.mode = .known(.submitterDecides)
        conference.isAnonymous = false
        conference.events = Listed(events, complete: known)
        conference.professionals = Listed(table, complete: known)
        conference.concerned = ["moeder", "vader", "dochter", "zoon"]
        conference.persons = Listed(persons, complete: known)
        conference.decisions = Listed(
            [
                ConferenceDecision(
                    "besluit-avonden", words: "Het duo komt twee avonden per week.", by: "lokaal",
                    actions: Listed(
                        [
                            ConferenceDecision.Action(
                                "avonden", words: "Twee avonden per week langs.", by: "veiligheid", due: "2026-07-03")
                        ], complete: known),
                    followsHousehold: true, isForProtection: false, releasedTo: ["moeder"], knownOn: held)
            ], complete: known)
        conference.dissents = Listed(
            [
                Dissent(
                    "vader-oneens", by: "vader", with: "besluit-avonden", mayTalkToChair: true, knownOn: "2026-06-27")
            ],
            complete: known)
        conference.knownOn = held
        return conference
    }

    private static let held: CalendarDate = "2026-06-24"
    private static let known = Provenance(knownOn: "2026-06-27", by: "lokaal")

    private static var events: [ConferenceEvent] {
        [
            ConferenceEvent("stap-casus", .explainsCase, rank: 1, knownOn: held),
            ConferenceEvent("stap-vraag", .explainsQuestion, rank: 2, knownOn: held),
            ConferenceEvent("stap-vragen", .asksQuestions, rank: 3, knownOn: held),
            ConferenceEvent("stap-advies", .givesAdvice, rank: 4, knownOn: held),
            ConferenceEvent("stap-besluit", .decides, rank: 5, knownOn: held),
            ConferenceEvent("stap-verslag", .sendsMinutes, knownOn: "2026-06-27"),
        ]
    }

    private static var table: [ConferenceProfessional] {
        [
            ConferenceProfessional(
                "lokaal", of: .localTeam, as: [.submitter], isPresent: true, gaveAdvice: false, knownOn: held),
            ConferenceProfessional(
                "voorzitter", of: .regionalSafetyTeam, as: [.chair], isPresent: true, gaveAdvice: true, knownOn: held),
            ConferenceProfessional(
                "veiligheid", of: .veiligThuis, as: [.safetyTeamMember], isPresent: true, gaveAdvice: true,
                knownOn: held),
            ConferenceProfessional(
                "jeugdbescherming", of: .certifiedInstitution, as: [.safetyTeamMember], isPresent: true,
                gaveAdvice: true, knownOn: held),
            ConferenceProfessional(
                "raadslid", of: .childCareAndProtectionBoard, as: [.safetyTeamMember], isPresent: true,
                gaveAdvice: true, knownOn: held),
            ConferenceProfessional(
                "gedragsdeskundige", of: .certifiedInstitution, as: [.behaviouralScientist], isPresent: true,
                gaveAdvice: true, knownOn: held),
        ]
    }

    private static var persons: [ConferencePerson] {
        let told = ["vader", "dochter", "zoon"] as [Identifier<Participant>]
        return [
            ConferencePerson(
                "moeder", isPresent: true, wasAskedForView: true, wasUnderstandingChecked: true, wasAskedApart: false,
                knownOn: held)
        ]
            + told.map { person in
                ConferencePerson(
                    person, isPresent: false, whyAbsent: .stated(.known(.tooBurdensome)),
                    spokenBefore: .stated(.day("2026-06-22")), toldAfter: .stated(.day("2026-06-26")),
                    knownOn: "2026-06-26")
            }
    }
}
