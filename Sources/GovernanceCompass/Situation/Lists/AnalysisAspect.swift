public import Domain

/// What an analysis of the situation looks at (wat in beeld wordt gebracht).
public enum AnalysisAspect: String, ClosedList, Transferable {
    /// Omvang en wat er speelt.
    case problemSize
    /// Samenwerking.
    case cooperation
    /// Beschermende en bevorderende factoren.
    case factors
    /// Versterken en minimaliseren.
    case strengthening
    /// Wet- en regelgeving die samenwerking beperkt.
    case limitingLaws

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .problemSize:
                (
                    LocalizedText(nl: "omvang van de problematiek", en: "size of the problem"),
                    LocalizedText(
                        nl: "Hoe groot de problematiek is en wat er in het werkgebied speelt.",
                        en: "How large the problem is and what is going on in the area.")
                )
            case .cooperation:
                (
                    LocalizedText(
                        nl: "wat goed gaat, niet gaat, ontbreekt en beter kan",
                        en: "what goes well, does not, lacks and can be better"),
                    LocalizedText(
                        nl: "Hoe er wordt samengewerkt, met wat werkt en wat mist.",
                        en: "How people cooperate, with what works and what lacks.")
                )
            case .factors:
                (
                    LocalizedText(
                        nl: "beschermende en risicofactoren in het werkgebied",
                        en: "protective and risk factors in the area"),
                    LocalizedText(
                        nl: "Wat huishoudens beschermt en wat onveiligheid waarschijnlijker maakt.",
                        en: "What protects households and what makes unsafety more likely.")
                )
            case .strengthening:
                (
                    LocalizedText(nl: "versterken en minimaliseren", en: "strengthening and minimising"),
                    LocalizedText(
                        nl: "Hoe het een sterker en het ander kleiner kan worden.",
                        en: "How the one can become stronger and the other smaller.")
                )
            case .limitingLaws:
                (
                    LocalizedText(nl: "wetgeving die samenwerking beperkt", en: "laws that limit cooperation"),
                    LocalizedText(
                        nl: "Regels die in de weg zitten, zoals over gegevens en bekostiging.",
                        en: "Rules that stand in the way, such as on data and funding.")
                )
            }
        return Term(rawValue, names.name, definition: names.definition, citations: [.kompas("Stap 4")])
    }
}
