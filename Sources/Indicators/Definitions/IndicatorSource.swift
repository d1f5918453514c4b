public import Domain

/// Where the data of a measure come from (gegevensbron).
public enum IndicatorSource: String, ClosedList, Transferable {
    /// What households themselves say.
    case households
    /// What professionals say.
    case professionals
    /// Bare data of trajectories, without persons.
    case caseRecords
    /// Reports and contacts at Veilig Thuis.
    case veiligThuis
    /// Research among the population.
    case populationSurvey
    /// What the network records of its own work.
    case networkRecords
    /// What organisations keep of their effort.
    case organisations
    /// Claims and expenses.
    case finance
    /// The monitor of the programme team.
    case nationalMonitor
    /// Research beside the work.
    case research

    /// The term.
    public var term: Term {
        switch self {
        case .households:
            Term(
                rawValue, LocalizedText(nl: "huishoudens", en: "households"),
                definition: LocalizedText(nl: "Wat huishoudens zelf zeggen.", en: "What households themselves say."),
                citations: [.domein("6.1"), .kompas("Stap 6")])
        case .professionals:
            Term(
                rawValue, LocalizedText(nl: "professionals", en: "professionals"),
                definition: LocalizedText(nl: "Wat professionals zeggen.", en: "What professionals say."),
                citations: [.domein("6.1"), .kompas("Stap 6")])
        case .caseRecords:
            Term(
                rawValue, LocalizedText(nl: "dossiers van trajecten", en: "records of trajectories"),
                definition: LocalizedText(
                    nl: "Kale gegevens van trajecten, zonder personen.",
                    en: "Bare data of trajectories, without persons."), citations: [.sturen("3.3.3")])
        case .veiligThuis:
            Term(
                rawValue, LocalizedText(nl: "registratie van Veilig Thuis", en: "registration of Veilig Thuis"),
                definition: LocalizedText(
                    nl: "Meldingen en contacten bij Veilig Thuis.", en: "Reports and contacts at Veilig Thuis."),
                citations: [.sturen("2.1.2"), .sturen("3.2")])
        case .populationSurvey:
            Term(
                rawValue, LocalizedText(nl: "bevolkingsonderzoek", en: "population survey"),
                definition: LocalizedText(nl: "Onderzoek onder de bevolking.", en: "Research among the population."),
                citations: [.sturen("2.1.2")])
        case .networkRecords:
            Term(
                rawValue, LocalizedText(nl: "vastlegging van het netwerk", en: "records of the network"),
                definition: LocalizedText(
                    nl: "Wat het netwerk over zijn eigen werk vastlegt.",
                    en: "What the network records of its own work."), citations: [.kompas("Stap 6")])
        case .organisations:
            Term(
                rawValue, LocalizedText(nl: "registratie van organisaties", en: "registration of organisations"),
                definition: LocalizedText(
                    nl: "Wat organisaties over hun inzet bijhouden.", en: "What organisations keep of their effort."),
                citations: [.sturen("4.1.4")])
        case .finance:
            Term(
                rawValue, LocalizedText(nl: "financiële administratie", en: "financial administration"),
                definition: LocalizedText(nl: "Declaraties en uitgaven.", en: "Claims and expenses."),
                citations: [.sturen("3.3.3")])
        case .nationalMonitor:
            Term(
                rawValue, LocalizedText(nl: "landelijke monitor", en: "national monitor"),
                definition: LocalizedText(
                    nl: "De monitor van het programmateam.", en: "The monitor of the programme team."),
                citations: [.proeftuin("2.5")])
        case .research:
            Term(
                rawValue, LocalizedText(nl: "onderzoek", en: "research"),
                definition: LocalizedText(nl: "Onderzoek naast de uitvoering.", en: "Research beside the work."),
                citations: [.proeftuin("1.2")])
        }
    }
}
