public import Domain

/// What a network does again after some time (herhaling).
///
/// Only of two the guide says how often: the network map, for example every half year, and the evaluations with reflection, every year. Of the others it says "regularly" or "periodically".
public enum RepeatedActivity: String, ClosedList, Transferable {
    /// De netwerkkaart opnieuw tekenen.
    case networkMap
    /// Nagaan of de governance nog past.
    case governanceFit
    /// Het plan van aanpak herzien.
    case planRevision
    /// Klantreizen herhalen.
    case clientJourney
    /// Feedbackronde.
    case feedbackRound
    /// Bijeenkomst over de voortgang.
    case monitoringMeeting
    /// Jaarlijkse evaluatie en reflectiesessie.
    case reflection

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .networkMap:
                (
                    LocalizedText(nl: "netwerkkaart", en: "network map"),
                    LocalizedText(
                        nl: "De netwerkkaart opnieuw tekenen en naast de vorige leggen.",
                        en: "Draw the network map again and lay it beside the former one.")
                )
            case .governanceFit:
                (
                    LocalizedText(nl: "past de governance nog", en: "whether the governance still fits"),
                    LocalizedText(
                        nl: "Samen nagaan of de vorm nog past bij ambitie en fase.",
                        en: "Look together whether the form still fits ambition and phase.")
                )
            case .planRevision:
                (
                    LocalizedText(nl: "herziening van het plan", en: "revision of the plan"),
                    LocalizedText(nl: "Het plan van aanpak bijwerken.", en: "Bring the plan of approach up to date.")
                )
            case .clientJourney:
                (
                    LocalizedText(nl: "klantreis herhalen", en: "client journey again"),
                    LocalizedText(
                        nl: "Opnieuw een klantreis houden, om te zien of knelpunten zijn opgelost.",
                        en: "Hold a client journey again, to see whether bottlenecks are solved.")
                )
            case .feedbackRound:
                (
                    LocalizedText(nl: "feedbackronde", en: "feedback round"),
                    LocalizedText(
                        nl: "Vragen hoe het gaat, aan iedereen die het aangaat.",
                        en: "Ask how things go, of everybody whom it concerns.")
                )
            case .monitoringMeeting:
                (
                    LocalizedText(nl: "voortgangsbijeenkomst", en: "meeting on progress"),
                    LocalizedText(
                        nl: "Samen horen wat wel en niet werkt, en bijsturen.",
                        en: "Hear together what works and what does not, and adjust.")
                )
            case .reflection:
                (
                    LocalizedText(nl: "evaluatie en reflectiesessie", en: "evaluation and reflection session"),
                    LocalizedText(
                        nl: "Terugkijken op de samenwerking, met ervaringsdeskundigen.",
                        en: "Look back on the cooperation, with experts by experience.")
                )
            }
        return Term(
            rawValue, names.name, definition: names.definition,
            citations: [.kompas("Stap 1"), .kompas("Stap 2"), .kompas("Stap 3"), .kompas("Stap 6"), .kompas("Stap 7")])
    }

    /// The step that it belongs to.
    public var step: KompasStep {
        switch self {
        case .networkMap: .organisationalStructure
        case .governanceFit: .governance
        case .planRevision: .planOfApproach
        case .clientJourney: .currentSituation
        case .feedbackRound: .strategyAndIndicators
        case .monitoringMeeting, .reflection: .activityPlan
        }
    }

    /// After how many months it is done again.
    var months: PolicyKey<Int> {
        switch self {
        case .networkMap: .networkMapMonths
        case .governanceFit: .governanceReviewMonths
        case .planRevision, .clientJourney, .feedbackRound, .monitoringMeeting, .reflection:
            .repeatMonths
        }
    }
}
