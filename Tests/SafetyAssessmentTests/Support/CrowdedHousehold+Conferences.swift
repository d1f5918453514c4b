import Domain
import SafetyAssessment
import ToekomstscenarioFixtures

extension CaseFile {
    /// A second conference that some were at together, one that is planned, one that hardly anything is known of, and
    /// more that was shared, arranged and told.
    mutating func crowdConferences() {
        var second = ConferenceInOrder.conference
        second = second.renamed("mdo-september")
        second.on = DateRange(exactly: "2026-09-16")
        second.knownOn = "2026-09-16"
        second.concerned = nil
        second.isAnonymous = false
        second.events.entries.append(ConferenceEvent("stap-samen", .sumsUp, rank: 6, knownOn: "2026-09-16"))
        second.persons.entries = [
            ConferencePerson(
                "moeder", isPresent: true, wasAskedForView: true, wasUnderstandingChecked: true, wasAskedApart: true,
                releasedTo: ["oma"], knownOn: "2026-09-16"),
            ConferencePerson(
                "oma", isPresent: true, wasAskedForView: true, wasUnderstandingChecked: false, wasAskedApart: false,
                knownOn: "2026-09-16"),
            ConferencePerson(
                "vader", isPresent: false, whyAbsent: .stated(.known(.notSafe), Provenance(knownOn: "2026-09-15")),
                spokenBefore: .stated(DateRange(exactly: "2026-09-14"), Provenance(knownOn: "2026-09-14")),
                toldAfter: .stated(DateRange(exactly: "2026-09-18"), Provenance(knownOn: "2026-09-18"))),
            ConferencePerson("buurvrouw", isPresent: true),
        ]
        second.decisions.entries.append(
            ConferenceDecision(
                "besluit-opvang", words: "Opvang.", by: "lokaal",
                actions: [
                    ConferenceDecision.Action(
                        "bellen", words: "Bellen.", by: "lokaal", due: "2026-09-20",
                        doneOn: .stated(DateRange(exactly: "2026-09-19"), Provenance(knownOn: "2026-09-21")))
                ],
                followsHousehold: false, isForProtection: true, releasedTo: ["oma", "moeder"], knownOn: "2026-09-16"))
        second.dissents.entries.append(
            Dissent(
                "oma-oneens", by: "oma", with: "besluit-opvang", words: "Liever bij mij.", mayTalkToChair: true,
                talkedOn: .stated(DateRange(exactly: "2026-09-25"), Provenance(knownOn: "2026-09-25")),
                releasedTo: ["moeder"], knownOn: "2026-09-17"))
        var planned = Conference("mdo-december")
        planned.kind = .known(.caseConference)
        planned.on = DateRange(exactly: "2026-12-09")
        planned.script = .known(.topThreeFirst)
        planned.release = ["vader"]
        planned.knownOn = "2026-11-10"
        conferences.entries += [second, planned, Conference("mdo-ooit")]
        involvement.consents.sharings.entries.append(
            InformationSharing(
                "huisarts", .request, about: ["vader"], by: .veiligThuis, isForConsultation: false,
                isWithDirector: false, isAnonymous: false,
                ground: .stated(.known(.powerOfVeiligThuis), Provenance(knownOn: "2026-06-05")),
                on: DateRange(exactly: "2026-06-04"), words: "Zorgen.", releasedTo: ["vader"]))
        involvement.consents.access.entries.append(
            FileAccess(
                "opvang-leest", to: .localTeam, by: .womensShelter, mayWrite: false,
                basis: .stated(.known(.agreedRegime)), from: "2026-08-01", until: "2027-01-01", releasedTo: ["moeder"]))
        involvement.consents.joinedTalks.entries.append(
            JoinedTalk("spv-oma", from: .mentalHealthCare, with: ["oma", "vader"], on: "2026-10-01"))
    }
}

extension Conference {
    fileprivate func renamed(_ id: Identifier<Conference>) -> Conference {
        var renamed = Conference(id)
        renamed.kind = kind
        renamed.script = script
        renamed.mode = mode
        renamed.events = events
        renamed.professionals = professionals
        renamed.persons = persons
        renamed.decisions = decisions
        renamed.dissents = dissents
        return renamed
    }
}
