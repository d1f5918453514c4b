public import Domain
public import GovernanceCompass

/// A synthetic ambition that is recorded and in order: the base of the examples of ambitions.
///
/// Everything in it is made up.
public enum AmbitionInOrder: Sendable {
    /// The reference day of the examples.
    public static let day: CalendarDate = "2026-11-20"

    /// The situation: the ambition on the day, with the answers of two households.
    public static var situation: RuleExample<Ambition>.Situation {
        var context = ReviewContext(on: day)
        for household in ["huishouden-1", "huishouden-2"] as [Identifier<Participant>] {
            context.attestations.append(Attestation(.kompas(63), .yes, by: household, on: "2026-10-01"))
        }
        return RuleExample.Situation(ambition, in: context)
    }

    /// The ambition.
    public static var ambition: Ambition {
        var ambition = Ambition("streek")
        ambition.words = "Iedereen in de streek groeit op en leeft in een veilig en gezond thuis."
        ambition.formulatedOn = .stated(.day("2026-05-07"), known)
        ambition.qualities = .stated(AmbitionQuality.allCases.map { .known($0) }, known)
        ambition.principles = .stated(BasicPrinciple.allCases.map { .known($0) }, known)
        ambition.elements = .stated(
            [.known(.safeHealthyHome), .known(.timelySupport), .known(.sharedResponsibility)], known)
        ambition.inputs = .stated(
            [.known(.professionals), .known(.expertsByExperience), .known(.policyMakers), .known(.households)], known)
        ambition.carriers = .stated(AmbitionCarrier.allCases.map { .known($0) }, known)
        ambition.emphases = .stated(AmbitionEmphasis.allCases.map { .known($0) }, known)
        ambition.comesFirst = .stated(.known(.stopUnsafeBehaviour), known)
        ambition.interviews = .stated(
            AppreciativeInterviews(
                on: .day("2026-04-14"), question: "Wanneer lukte het, en hoe maken wij dat gewoon?",
                invited: [.innerRing, .outerRing], groups: [.professionals, .expertsByExperience],
                wasSafeAndOpen: true, steps: InterviewStep.allCases,
                themes: Listed(
                    [
                        InterviewTheme(
                            "vertrouwen", words: "Elkaar kennen scheelt weken.", helpsWith: ["wachtlijst"],
                            knownOn: "2026-04-14")
                    ], complete: known)), known)
        return ambition
    }

    static let known = Provenance(knownOn: "2026-05-12")
}
