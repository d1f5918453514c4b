public import Domain

/// The sections that a report on the situation can have (onderdelen van de rapportage).
public enum ReportSection: String, ClosedList, Transferable {
    /// Doel, aanleiding en opgaven.
    case goalAndTasks
    /// Feiten en cijfers.
    case factsAndFigures
    /// Huidige aanbod.
    case currentSupply
    /// Samenwerking en afstemming.
    case cooperation
    /// Arbeidsmarkt.
    case labourMarket
    /// Ontbrekende data.
    case missingData
    /// Inspirerende voorbeelden.
    case inspiringExamples
    /// Conclusies en aanbevelingen.
    case conclusions

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .goalAndTasks:
                (
                    LocalizedText(nl: "doel, aanleiding en opgaven", en: "goal, reason and tasks"),
                    LocalizedText(
                        nl: "Waar men aan werkt, waarom en waar men voor staat.",
                        en: "What people work on, why and what lies before them.")
                )
            case .factsAndFigures:
                (
                    LocalizedText(nl: "feiten en cijfers", en: "facts and figures"),
                    LocalizedText(
                        nl: "Kenmerken van inwoners, risicofactoren en verwachtingen.",
                        en: "Characteristics of residents, risk factors and expectations.")
                )
            case .currentSupply:
                (
                    LocalizedText(nl: "huidige aanbod", en: "current supply"),
                    LocalizedText(
                        nl: "Wie wat doet, en hoe goed dat is.",
                        en: "Who does what, and how good that is.")
                )
            case .cooperation:
                (
                    LocalizedText(nl: "samenwerking en afstemming", en: "cooperation and alignment"),
                    LocalizedText(
                        nl: "Hoe het aanbod aansluit en wat in de samenwerking werkt.",
                        en: "How the supply fits together and what works in the cooperation.")
                )
            case .labourMarket:
                (
                    LocalizedText(nl: "arbeidsmarkt", en: "labour market"),
                    LocalizedText(
                        nl: "Welke tekorten aan mensen te verwachten zijn.",
                        en: "Which shortages of people are to be expected.")
                )
            case .missingData:
                (
                    LocalizedText(nl: "ontbrekende data", en: "missing data"),
                    LocalizedText(
                        nl: "Welke gegevens of bronnen er nog niet zijn.",
                        en: "Which data or sources are not there yet.")
                )
            case .inspiringExamples:
                (
                    LocalizedText(nl: "inspirerende voorbeelden", en: "inspiring examples"),
                    LocalizedText(
                        nl: "Goede voorbeelden die ook hier van waarde kunnen zijn.",
                        en: "Good examples that may be of value here too.")
                )
            case .conclusions:
                (
                    LocalizedText(nl: "conclusies en aanbevelingen", en: "conclusions and recommendations"),
                    LocalizedText(
                        nl: "Wat de analyse zegt en aanraadt.",
                        en: "What the analysis says and recommends.")
                )
            }
        return Term(
            rawValue, names.name, definition: names.definition,
            citations: [.kompas("Stap 4, Format voor een rapportage")])
    }
}
