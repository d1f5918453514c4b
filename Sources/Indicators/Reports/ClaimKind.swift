public import Domain

/// What a report concludes (soort conclusie).
public enum ClaimKind: String, ClosedList, Transferable {
    /// That families are durably safe.
    case durableSafety
    /// That a result is due to the approach or the steering.
    case causedBySteering
    /// That it goes better than elsewhere or before.
    case betterThanBefore
    /// That things get worse.
    case deterioration
    /// That things get better.
    case improvement
    /// That there is more insight into patterns.
    case insight
    /// That cooperation is better.
    case betterCooperation
    /// That the approach is a success.
    case success
    /// What can be seen, without a judgement.
    case description

    /// The term.
    public var term: Term {
        switch self {
        case .durableSafety:
            Term(
                rawValue, LocalizedText(nl: "duurzame veiligheid", en: "durable safety"),
                definition: LocalizedText(
                    nl: "Dat gezinnen duurzaam veilig zijn.", en: "That families are durably safe."),
                citations: [.sturen("4.1.4")])
        case .causedBySteering:
            Term(
                rawValue,
                LocalizedText(nl: "gevolg van de aanpak of sturing", en: "effect of the approach or steering"),
                definition: LocalizedText(
                    nl: "Dat een uitkomst door de aanpak of de sturing komt.",
                    en: "That a result is due to the approach or the steering."), citations: [.sturen("5.3")])
        case .betterThanBefore:
            Term(
                rawValue, LocalizedText(nl: "beter dan elders of eerder", en: "better than elsewhere or before"),
                definition: LocalizedText(
                    nl: "Dat het beter gaat dan elders of eerder.", en: "That it goes better than elsewhere or before."),
                citations: [.sturen("4.1.4"), .sturen("5.3")])
        case .deterioration:
            Term(
                rawValue, LocalizedText(nl: "verslechtering", en: "deterioration"),
                definition: LocalizedText(nl: "Dat het slechter gaat.", en: "That things get worse."),
                citations: [.parallel("Parallele transformaties")])
        case .improvement:
            Term(
                rawValue, LocalizedText(nl: "verbetering", en: "improvement"),
                definition: LocalizedText(nl: "Dat het beter gaat.", en: "That things get better."),
                citations: [.kompas("Stap 6")])
        case .insight:
            Term(
                rawValue, LocalizedText(nl: "meer inzicht", en: "more insight"),
                definition: LocalizedText(
                    nl: "Dat er meer inzicht in patronen is.", en: "That there is more insight into patterns."),
                citations: [.domein("6.3")])
        case .betterCooperation:
            Term(
                rawValue, LocalizedText(nl: "betere samenwerking", en: "better cooperation"),
                definition: LocalizedText(nl: "Dat de samenwerking beter is.", en: "That cooperation is better."),
                citations: [.domein("6.3")])
        case .success:
            Term(
                rawValue, LocalizedText(nl: "succes", en: "success"),
                definition: LocalizedText(nl: "Dat de aanpak een succes is.", en: "That the approach is a success."),
                citations: [.domein("6.3"), .sturen("4.1.4")])
        case .description:
            Term(
                rawValue, LocalizedText(nl: "beschrijving", en: "description"),
                definition: LocalizedText(
                    nl: "Wat er te zien is, zonder oordeel.", en: "What can be seen, without a judgement."),
                decision: LocalizedText(nl: "Een indeling van deze SDK.", en: "A division of this SDK."))
        }
    }
}
