import Domain

extension HouseholdInOrder {
    /// How the safety team came in: registered by the local team, form B, a duo that both know the household.
    static var teamwork: Teamwork {
        var teamwork = Teamwork()
        teamwork.referrals = Listed(
            [
                Referral(
                    "aanmelding-1", on: .day("2026-05-18"), from: .localTeam, by: "lokaal", through: .phone,
                    asksFor: [.actTogether], isAttunedWithLocalTeam: true, measureEndsSoon: false)
            ], complete: stated)
        teamwork.triages = Listed(
            [
                Triage(
                    "triage-1", of: "aanmelding-1", on: .day("2026-05-19"), by: ["lokaal", "veiligheid"],
                    form: .stated(.known(.jointGuidance)), role: .stated(.known(.withHousehold)),
                    grounds: [.degree, .seriousness], isAcute: false, isStructural: true)
            ], complete: stated)
        teamwork.acquaintance = .stated(.day("2026-05-21"))
        teamwork.professionals = Listed(
            [
                TeamProfessional(
                    "werk-lokaal", "lokaal", of: .localTeam, organisation: .localTeam, since: "2026-05-01",
                    readsFile: true),
                TeamProfessional(
                    "werk-veiligheid", "veiligheid", of: .regionalSafetyTeam, organisation: .certifiedInstitution,
                    since: "2026-05-20", readsFile: true),
            ], complete: stated)
        teamwork.duos = Listed(
            [
                try? Duo("samen", "lokaal", "veiligheid", kind: .teams, since: "2026-05-20", isNeeded: true)
            ].compactMap { $0 }, complete: stated)
        teamwork.seeksLocalPresence = .since("2026-05-20", true)
        teamwork.usesNames = .since("2026-05-20", true)
        teamwork.needsInvestigation = .since("2026-05-20", false)
        teamwork.mayNeedInvestigationWithoutConsent = .since("2026-05-20", false)
        teamwork.mayNeedMeasure = .since("2026-05-20", false)
        teamwork.worksAsNetwork = .since("2026-05-20", true)
        teamwork.fileKeptBy = .since("2026-05-20", .known(.localTeam))
        teamwork.discussions = Listed(
            [CaseDiscussion("mdo-1", .caseConference, on: .day("2026-05-28"))], complete: stated)
        teamwork.expertiseNeeds = Listed([], complete: stated)
        teamwork.impasses = Listed([], complete: stated)
        teamwork.scalingMoves = Listed([], complete: stated)
        teamwork.urgentRoutes = Listed([], complete: stated)
        teamwork.powersUsed = Listed(
            [
                PowerUse(
                    "hulp-thuis", .giveHelp, through: .certifiedInstitution, by: "veiligheid", on: .day("2026-06-15"))
            ],
            complete: stated)
        teamwork.appointments = Listed(
            [
                Appointment(
                    "terugbellen", with: ["moeder"], by: "lokaal", on: "2026-06-03", due: "2026-06-05",
                    reportedBackOn: "2026-06-05")
            ], complete: stated)
        teamwork.nextServices = Listed([], complete: stated)
        teamwork.complaints = Listed([], complete: stated)
        teamwork.closings = Listed([], complete: stated)
        return teamwork
    }

    /// What everybody answered to the questions about working together.
    static var teamworkAnswers: [Attestation] {
        let professionals: [Identifier<Participant>] = ["lokaal", "veiligheid"]
        var answers: [Attestation] = []
        for rule in [.proeftuin(47), .proeftuin(68), .proeftuin(69)] as [RuleID] {
            for person in voices { answers.append(Attestation(rule, .yes, by: person, on: "2026-11-02")) }
        }
        for rule in [.proeftuin(11), .proeftuin(68), .proeftuin(72), .parallel(16)] as [RuleID] {
            for person in professionals { answers.append(Attestation(rule, .yes, by: person, on: "2026-11-02")) }
        }
        return answers
    }

    private static let stated = Provenance(knownOn: "2026-05-20", by: "lokaal")
}
