public import Domain
public import GovernanceCompass

/// A synthetic analysis of a region that is recorded and in order: the base of the examples of the present situation.
///
/// Two client journeys were held, one of them with clients and close ones only; one bottleneck is open, and the journey
/// that found it is repeated. Everything in it is made up.
public enum SituationInOrder: Sendable {
    /// The reference day of the examples.
    public static let day: CalendarDate = "2026-11-20"

    /// The situation: the analysis on the day, with what people answered to its prompts.
    public static var situation: RuleExample<SituationAnalysis>.Situation {
        var situation = RuleExample.Situation(analysis, in: ReviewContext(on: day))
        situation.context.attestations = [
            Attestation(.kompas(56), .yes, by: "deelnemer", on: "2026-09-20"),
            Attestation(.kompas(87), .yes, by: "kerngroep", on: "2026-10-01"),
            Attestation(.kompas(121), .yes, by: "bewoner", on: "2026-10-01"),
        ]
        return situation
    }

    /// The analysis.
    public static var analysis: SituationAnalysis {
        var analysis = SituationAnalysis("beeld-van-de-streek")
        analysis.aspects = .stated(AnalysisAspect.allCases.map { .known($0) }, known)
        analysis.householdCount = .stated(640, known)
        analysis.missingData = Listed(
            [MissingDatum("wachttijd", about: .experience, words: "Wachten tot hulp begint.", knownOn: knownOn)],
            complete: known)
        analysis.sources = Listed(
            [
                AnalysisSource("impact", .impactMonitor, knownOn: knownOn),
                AnalysisSource("wijkteams", .practitioners, knownOn: knownOn),
                AnalysisSource("gesprekken", .households, knownOn: knownOn),
                AnalysisSource("naastenkring", .closeOnes, knownOn: knownOn),
                AnalysisSource("buurtavond", .residents, knownOn: knownOn),
            ], complete: known)
        analysis.journeys = Listed([journey, separateJourney], complete: known)
        analysis.report = .stated(
            SituationReport(
                writtenOn: .day("2026-10-05"), sections: Listed(sections, complete: known),
                saysHowToReduceShortages: true), known)
        analysis.meeting = .stated(
            ReportMeeting(on: .day("2026-10-15"), hadCoreGroup: true, hadOuterRing: true, hadFeedback: true), known)
        analysis.endorsements = Listed(
            [
                ReportEndorsement(
                    "e-lokaal", of: "lokaal", isBehindIt: true, wantsToAct: true, words: "Herkenbaar.",
                    knownOn: knownOn),
                ReportEndorsement("e-vt", of: "vt", isBehindIt: true, wantsToAct: true, knownOn: knownOn),
            ], complete: known)
        return analysis
    }

    /// That something was known on the day of the report.
    static let known = Provenance(knownOn: knownOn, by: "kerngroep")
    private static let knownOn: CalendarDate = "2026-10-15"

    private static var journey: ClientJourney {
        var journey = ClientJourney("gemengd", knownOn: knownOn)
        journey.on = .stated(.day("2026-09-18"), known)
        journey.isOfClientsOnly = false
        journey.participants = Listed(
            [
                JourneyParticipant("g1", .facilitator), JourneyParticipant("d1", .executor),
                JourneyParticipant("d2", .executor),
                JourneyParticipant("d3", .policyMaker, participant: "beleid-noord"),
                JourneyParticipant("d4", .expertByExperience), JourneyParticipant("d5", .expertByExperience),
                JourneyParticipant("d6", .executor),
            ], complete: known)
        journey.startsFrom = .known(.imaginedPerson)
        journey.plan = .guide
        journey.isConfidentialityAgreed = true
        journey.conclusions = Listed(
            [
                JourneyConclusion(
                    "c1", of: .seekingOrFound, words: "Niemand weet waar je kunt binnenlopen.", isToImprove: true,
                    knownOn: knownOn)
            ], complete: known)
        journey.bottlenecks = Listed(
            [
                JourneyBottleneck("wachtlijst", in: .seekingOrFound, words: "Te lang wachten.", isSolved: false),
                JourneyBottleneck("verwijzing", in: .firstContact, words: "Dubbele intake.", isSolved: true),
            ], complete: known)
        journey.repeatOn = .stated(.day("2027-03-18"), known)
        return journey
    }

    private static var separateJourney: ClientJourney {
        var journey = ClientJourney("eigen-kring", knownOn: knownOn)
        journey.on = .stated(.day("2026-09-25"), known)
        journey.isOfClientsOnly = true
        journey.participants = Listed(
            [
                JourneyParticipant("k1", .client), JourneyParticipant("k2", .client), JourneyParticipant("k3", .client),
                JourneyParticipant("k4", .closeOne), JourneyParticipant("k5", .closeOne),
                JourneyParticipant("k6", .client),
            ], complete: known)
        journey.startsFrom = .known(.ownLife)
        journey.plan = .guide
        journey.isConfidentialityAgreed = true
        journey.bottlenecks = Listed([], complete: known)
        return journey
    }

    private static var sections: [ReportPart] {
        ReportSection.allCases.compactMap { section in
            guard let id = try? Identifier<ReportPart>(section.rawValue) else { return nil }
            return ReportPart(id, section, words: "Samen geschreven.", knownOn: knownOn)
        }
    }
}
