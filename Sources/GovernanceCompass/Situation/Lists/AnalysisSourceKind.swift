public import Domain
public import Indicators

/// Where an analysis of the situation takes its knowledge from (bronnen voor de analyse): figures, and people who tell.
///
/// The list grows with what a region has: it travels as `Coded`.
public enum AnalysisSourceKind: String, ClosedList, Transferable {
    /// Impactmonitor aanpak huiselijk geweld en kindermishandeling.
    case impactMonitor
    /// Cijfers over Veilig Thuis.
    case veiligThuisFigures
    /// Cijfers van de Raad voor de Kinderbescherming.
    case boardFigures
    /// Waarstaatjegemeente.
    case municipalFigures
    /// Leefbaarometer.
    case liveability
    /// Cijfers rond bestaanszekerheid.
    case livelihood
    /// Regiobeeld Psychische Problematiek.
    case mentalHealthRegion
    /// Lokale en regionale gegevens van organisaties.
    case localRecords
    /// Prevalentiemonitor.
    case prevalenceMonitor
    /// Cijfers over cliënttevredenheid.
    case clientSatisfaction
    /// Cijfers over personeel.
    case staffFigures
    /// Mensen uit de praktijk.
    case practitioners
    /// Huishoudens.
    case households
    /// Naasten.
    case closeOnes
    /// Inwoners.
    case residents

    /// Whether it counts or tells.
    public var character: MeasureCharacter {
        switch self {
        case .practitioners, .households, .closeOnes, .residents: .qualitative
        default: .quantitative
        }
    }

    /// The term.
    public var term: Term {
        let name =
            switch self {
            case .impactMonitor:
                LocalizedText(
                    nl: "Impactmonitor aanpak huiselijk geweld en kindermishandeling",
                    en: "impact monitor of the approach to domestic violence and child abuse")
            case .veiligThuisFigures: LocalizedText(nl: "cijfers over Veilig Thuis", en: "figures on Veilig Thuis")
            case .boardFigures:
                LocalizedText(
                    nl: "beschermingsonderzoeken van de Raad voor de Kinderbescherming",
                    en: "protection investigations of the Child Care and Protection Board")
            case .municipalFigures: LocalizedText(nl: "Waarstaatjegemeente", en: "figures by municipality")
            case .liveability: LocalizedText(nl: "Leefbaarometer", en: "liveability figures")
            case .livelihood:
                LocalizedText(nl: "cijfers rond bestaanszekerheid", en: "figures on security of livelihood")
            case .mentalHealthRegion:
                LocalizedText(nl: "Regiobeeld Psychische Problematiek", en: "regional picture of mental health")
            case .localRecords:
                LocalizedText(
                    nl: "lokale en regionale gegevens van organisaties",
                    en: "local and regional data of organisations")
            case .prevalenceMonitor: LocalizedText(nl: "Prevalentiemonitor", en: "prevalence monitor")
            case .clientSatisfaction:
                LocalizedText(nl: "cijfers over cliënttevredenheid", en: "figures on satisfaction of clients")
            case .staffFigures: LocalizedText(nl: "cijfers over personeel", en: "figures on staff")
            case .practitioners: LocalizedText(nl: "mensen uit de praktijk", en: "people from practice")
            case .households: LocalizedText(nl: "huishoudens die vertellen", en: "households that tell")
            case .closeOnes: LocalizedText(nl: "naasten die vertellen", en: "close ones who tell")
            case .residents: LocalizedText(nl: "inwoners die vertellen", en: "residents who tell")
            }
        let definition =
            character == .quantitative
            ? LocalizedText(
                nl: "Een bron van feiten en cijfers over het werkgebied.",
                en: "A source of facts and figures on the area.")
            : LocalizedText(
                nl: "Een bron van het verhaal achter de cijfers.", en: "A source of the story behind the figures.")
        return Term(
            rawValue, name, definition: definition,
            citations: [
                character == .quantitative
                    ? .kompas("Stap 4, Feiten en cijfers") : .kompas("Stap 4, Klantreis: Het verhaal achter de cijfers")
            ])
    }
}
