import Domain
import SafetyAssessment
import ToekomstscenarioFixtures

/// The household in order with everything in it that is hard to judge.
///
/// A grandmother whose age nobody wrote down, a baby who was heard in another way, an unborn child, words that were
/// changed later, words in the presence of others, released words, judgements that were lifted, contacts and consents
/// that began and ended, marks of outsiders, and free text everywhere. Everybody in it is made up.
enum CrowdedHousehold {
    static let day: CalendarDate = "2026-11-20"
    static let talking = HouseholdInOrder.voices + ["oma"]

    static var situation: Situation {
        Situation(file, in: context)
    }

    /// The same household, coercive control being suspected; each was spoken with apart.
    static var underSuspicion: Situation {
        var situation = situation
        situation.subject.involvement.unsafety.coerciveControlSuspected = Timeline([
            .stated(false, Provenance(heldOn: DateRange(exactly: "2026-05-20"), knownOn: "2026-05-20", by: "lokaal")),
            .stated(
                true, Provenance(heldOn: DateRange(exactly: "2026-09-01"), knownOn: "2026-09-03", by: "veiligheid")),
        ])
        return situation
    }

    static var context: ReviewContext {
        var context = MeasureInOrder.context
        for person in talking {
            context.attestations.append(
                Attestation(
                    .proeftuin(71), .yes, by: person, on: "2026-10-01", note: "Zo is het.", until: "2027-03-01",
                    releasedTo: person == "oma" ? ["moeder", "dochter"] : nil))
        }
        context.attestations += ["oma", "baby"].map {
            Attestation(.proeftuin(71), .yes, by: $0, on: "2026-11-03", note: "Ja.")
        }
        context.attestations.append(
            Attestation(
                .proeftuin(71), .no, by: "lokaal", of: "baby", on: "2026-09-01", note: "Namens.",
                withdrawn: Attestation.Withdrawal(on: "2026-09-10", by: "lokaal")))
        if let deviation = try? Deviation(
            from: .proeftuin(24), because: "Samen kon nog niet.", by: "lokaal", on: "2026-06-15", until: "2027-01-15")
        {
            context.deviations.append(deviation)
        }
        if let deviation = try? Deviation(
            from: .sturen(5), because: "Oma wil geen cijfer geven.", by: "moeder", on: "2026-07-01",
            releasedTo: ["dochter"])
        {
            context.deviations.append(deviation)
        }
        return context
    }

    static var file: CaseFile {
        var file = HouseholdInOrder.caseFile
        file.involvement = involvement(file.involvement)
        file.statements = [
            Statement(
                "avonden", by: "dochter", kind: .feeling, on: DateRange(exactly: "2026-06-03"),
                words: "Ik slaap slecht.", inPresenceOf: [], releasedTo: ["moeder"]),
            Statement(
                "ruzie", by: "zoon", kind: .fact, on: DateRange(exactly: "2026-06-03"), words: "Ze schreeuwden.",
                inPresenceOf: ["dochter"]),
        ]
        file.conversations.entries.append(
            Conversation("gesprek-oma", with: ["oma"], on: DateRange(exactly: "2026-06-04"), knownOn: "2026-06-05"))
        file.heardOtherwise = Listed(
            [HeardOtherwise("baby", words: "Slaapt rustig bij moeder.", by: "lokaal", on: "2026-06-04")],
            complete: known)
        file.dangers = Listed(
            file.dangers.entries + [Danger("schreeuwen", words: "Geschreeuw.", mayRecur: false, knownOn: "2026-06-01")],
            complete: known)
        file.strengths.entries.append(
            DemonstratedStrength(
                "buren", words: "De buren kwamen.", against: "schreeuwen", isDemonstratedSufficient: true,
                over: try? Period(start: "2026-06-01", end: nil), knownOn: "2026-08-01"))
        file.appraisals.entries.append(
            Appraisal("taxatie-later", .risk, on: DateRange(exactly: "2026-09-02"), by: "veiligheid"))
        file.changeSafetyPlan { plan in
            plan.drawnUpBy?.append("oma")
            plan.agreements.entries = agreements
            plan.bottomLines.entries[0].words = "Geen geweld."
            plan.goals.entries[0].words = "Rustige avonden."
            plan.goals.entries[1].concerns = ["oma", "baby", "moeder"]
        }
        for goal in ["avond-rustig", "niet-onverwacht", "samen-opvoeden"] as [Identifier<Goal>] {
            file.rate(goal, by: "oma", 7, on: "2026-06-12", inPresenceOf: [])
            file.rate(goal, by: "oma", 8, on: "2026-09-20", inPresenceOf: [])
            file.rate(goal, by: "school", 7, on: "2026-10-10")
        }
        file.rate("avond-rustig", by: "vader", 4, on: "2026-06-10")
        file.changeRecoveryPlan { plan in
            plan.needs.entries += [
                RecoveryNeed("behoefte-oma", of: "oma", statedBy: "oma", words: "Rust.", releasedTo: ["vader"]),
                RecoveryNeed("behoefte-baby", of: "baby", statedBy: "moeder", words: "Slaap."),
            ]
        }
        file.changeStableSafety { claim in
            claim.judgements.entries += [
                SafetyJudgement(by: "oma", on: "2026-07-01", isGoodEnough: true, with: ["moeder"]),
                SafetyJudgement(
                    by: "oma", on: "2026-10-01", isGoodEnough: true, with: ["moeder"], releasedTo: ["zoon"]),
            ]
        }
        file.changeAnalysis { analysis in
            analysis.concerned = HouseholdInOrder.voices
            analysis.persons?.append("oma")
        }
        file.measures = measures
        file.chain = .stated(chain, known)
        file.crowdConferences()
        file.crowdUnderstanding()
        return file
    }

    private static func involvement(_ base: Involvement) -> Involvement {
        var involvement = base
        involvement.household.concerned.entries += [
            Person("oma", residence: .elsewhere),
            Person("baby", birth: .born(DateRange(exactly: "2026-03-01")), residence: .inHousehold),
            Person("ongeboren", birth: .expected(DateRange(exactly: "2027-01-10"))),
        ]
        involvement.unsafety.acute = Timeline([
            .stated(true, Provenance(heldOn: DateRange(exactly: "2026-05-20"), knownOn: "2026-05-20", by: "lokaal")),
            .stated(
                false, Provenance(heldOn: DateRange(exactly: "2026-05-28"), knownOn: "2026-05-28", by: "veiligheid")),
        ])
        let first = FixedContact(
            "eerste", professional: "wijkteam", since: "2026-04-01", until: "2026-05-20", coordinatesHelpers: false)
        involvement.fixedContacts.entries.append(first)
        involvement.consents.answers.entries += [
            Consent(
                "weigering-vader", of: "vader", for: .safetyTeamInvolvement, isGiven: false, givenBy: "vader",
                capacity: .oneself, inPresenceOf: [], from: "2026-05-10", until: "2026-05-21"),
            Consent(
                "toestemming-oma", of: "oma", for: .safetyTeamInvolvement, isGiven: true, givenBy: "oma",
                capacity: .oneself, inPresenceOf: [], from: "2026-05-21", until: "2027-05-21", releasedTo: ["moeder"]),
            Consent(
                "toestemming-baby", of: "baby", for: .safetyTeamInvolvement, isGiven: true, givenBy: "moeder",
                capacity: .parentalAuthority, inPresenceOf: [], from: "2026-05-21", knownOn: "2026-05-22"),
            Consent(
                "uitwisselen-dochter", of: "dochter", for: .informationExchange, isGiven: false, givenBy: "dochter",
                capacity: .oneself, inPresenceOf: ["moeder"], from: "2026-05-21"),
        ]
        return involvement
    }

    private static var agreements: [Agreement] {
        [
            Agreement(by: "moeder", agrees: true, on: "2026-06-12", inPresenceOf: []),
            Agreement(by: "vader", agrees: false, on: "2026-06-10", inPresenceOf: []),
            Agreement(by: "vader", agrees: true, on: "2026-06-12", inPresenceOf: []),
            Agreement(by: "dochter", agrees: true, on: "2026-06-12", inPresenceOf: ["moeder"], releasedTo: ["moeder"]),
            Agreement(by: "zoon", agrees: true, on: "2026-06-12", inPresenceOf: []),
            Agreement(by: "oma", agrees: true, inPresenceOf: []),
        ]
    }

    private static let known = Provenance(knownOn: "2026-05-20", by: "lokaal")
}

extension CaseFile {
    /// Changes the recovery plan.
    mutating func changeRecoveryPlan(_ change: (inout RecoveryPlan) -> Void) {
        guard case .stated(var plan, let provenance) = recoveryPlan else { return }
        change(&plan)
        recoveryPlan = .stated(plan, provenance)
    }

    /// Changes the claim of stable safety.
    mutating func changeStableSafety(_ change: (inout StableSafetyClaim) -> Void) {
        guard case .stated(var claim, let provenance) = stableSafety else { return }
        change(&claim)
        stableSafety = .stated(claim, provenance)
    }

    /// Changes the analysis.
    mutating func changeAnalysis(_ change: (inout HouseholdAnalysis) -> Void) {
        guard case .stated(var analysis, let provenance) = analysis else { return }
        change(&analysis)
        self.analysis = .stated(analysis, provenance)
    }
}
