import Domain

// How the case of the household in order is directed.

extension HouseholdInOrder {
    /// The direction: the local team directs, a treatment is directed beside it, and contact is as agreed.
    static var direction: CaseDirection {
        var direction = CaseDirection()
        direction.directors = Listed(
            [
                CaseDirector(
                    "regie-1", director: "lokaal", organisation: .localTeam, since: "2026-05-20",
                    tasks: DirectorTask.allCases, mandate: MandatedAct.allCases, isWithinMDA: false)
            ], complete: directionKnown)
        direction.treatmentCoordination = Listed(
            [
                TreatmentCoordination(
                    "behandeling-1", coordinator: "behandelaar", provider: .mentalHealthCare, since: "2026-07-10",
                    isPlacedBesideDirector: true)
            ], complete: directionKnown)
        direction.processResponsibility = .since("2026-05-20", .known(.municipality))
        direction.knownToMunicipalitySince = .stated("2026-05-18", directionKnown)
        direction.isMultipleComplex = .since("2026-05-20", true)
        direction.isDomesticViolence = .since("2026-05-20", true)
        direction.isStuck = .since("2026-05-20", false)
        direction.intensity = .since("2026-05-20", .known(.regularContact))
        direction.contactRhythm = .since("2026-05-20", .known(.weekly))
        direction.providersCarryOutPlan = .since("2026-07-10", true)
        direction.handOvers = Listed(
            [
                HandOver(
                    "overdracht-1", of: .help, from: "veilig-thuis", to: "lokaal", fromParty: "veilig-thuis",
                    toParty: "wijkteam", reason: .stated("Het lokale team kan dit verder zelf.", directionKnown),
                    handedOver: [.story, .information], isDiscontinuitySignalled: true,
                    events: Listed(
                        [
                            HandOver.Event(.announced, on: "2026-06-08"),
                            HandOver.Event(.metTogether, on: "2026-06-12"),
                            HandOver.Event(.takenOver, on: "2026-06-15"),
                        ], complete: directionKnown))
            ], complete: directionKnown)
        direction.parties = Listed(
            [
                InvolvedParty(
                    "veilig-thuis", .veiligThuis, position: .regionalPartner, since: "2026-05-18", until: "2026-06-15",
                    agreedUntil: .stated("2026-06-15", directionKnown), isAlignedWithDirector: true),
                InvolvedParty("wijkteam", .localTeam, position: .localField, since: "2026-05-19"),
                InvolvedParty(
                    "ggz", .mentalHealthCare, position: .specialistHelp, since: "2026-07-10",
                    agreedUntil: .stated("2027-02-01", directionKnown), isAlignedWithDirector: true),
            ], complete: directionKnown)
        direction.reports = Listed(
            [
                ReportUptake(
                    "melding-1", on: .day("2026-05-18"), parties: ["veilig-thuis", "wijkteam"],
                    needsSimultaneity: true, isResponsibilityShared: true)
            ], complete: directionKnown)
        direction.quickStarts = Listed(
            [
                QuickStart(
                    "start-1", begunOn: "2026-05-19", teamMetOn: .stated("2026-05-20", directionKnown),
                    interpretedOn: .stated("2026-05-20", directionKnown),
                    directorNamedOn: .stated("2026-05-20", directionKnown),
                    firstActionsOn: .stated("2026-05-21", directionKnown))
            ], complete: directionKnown)
        direction.mandateShortfalls = Listed(
            [
                MandateShortfall(
                    "mandaat-1", on: .day("2026-07-03"), takenUpBy: .stated(.known(.manager), directionKnown))
            ], complete: directionKnown)
        direction.informalNetwork = Listed(
            voices.map {
                InformalNetworkQuestion(Identifier(fixture: "netwerk-", $0), to: $0, on: .day("2026-05-28"))
            }, complete: directionKnown)
        return direction
    }

    /// What people answered to the questions about direction.
    static var directionAnswers: [Attestation] {
        var answers: [Attestation] = []
        for rule in [RuleID.domein(16), .domein(88)] {
            for person in voices { answers.append(Attestation(rule, .yes, by: person, on: "2026-11-02")) }
        }
        for rule in [RuleID.domein(30), .domein(77), .domein(86)] {
            answers.append(Attestation(rule, .yes, by: "lokaal", on: "2026-11-02"))
        }
        return answers
    }

    /// The involvement lasts.
    static var lasting: Recorded<Closing> { .statedAsNone(directionKnown) }

    private static let directionKnown = Provenance(knownOn: "2026-05-20", by: "lokaal")
}
