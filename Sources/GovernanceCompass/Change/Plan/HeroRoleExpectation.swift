public import Domain

/// What is asked of professionals, and of every other layer as well (wat de heldenrol vraagt).
///
/// It is asked of a layer, never of a named person.
public enum HeroRoleExpectation: String, ClosedList, Transferable {
    /// Mensgericht verbinden.
    case connectAsPeople
    /// Op maat denken en werken.
    case thinkTailored
    /// Omgaan met spanning door meervoudige partijdigheid.
    case applyMultiPartiality
    /// Naast gezinnen staan.
    case standBesideFamilies
    /// Samenwerken met collega’s van andere organisaties.
    case cooperateAcrossOrganisations
    /// Verdragen dat verandering langzaam gaat.
    case bearSlowChange

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .connectAsPeople:
                (
                    LocalizedText(nl: "mensgericht verbinden", en: "connecting as people"),
                    LocalizedText(nl: "Contact maken van mens tot mens.", en: "Making contact from person to person.")
                )
            case .thinkTailored:
                (
                    LocalizedText(nl: "op maat denken en werken", en: "thinking and working tailored"),
                    LocalizedText(
                        nl: "Niet vanuit een standaard, maar vanuit wat hier nodig is.",
                        en: "Not from a standard, but from what is needed here.")
                )
            case .applyMultiPartiality:
                (
                    LocalizedText(nl: "omgaan met spanning en conflict", en: "handling tension and conflict"),
                    LocalizedText(
                        nl: "Bij spanning ieders perspectief horen en een plek geven.",
                        en: "Hearing everybody’s perspective where there is tension, and giving it a place.")
                )
            case .standBesideFamilies:
                (
                    LocalizedText(nl: "naast gezinnen staan", en: "standing beside families"),
                    LocalizedText(
                        nl: "Naast huishoudens staan, niet erboven.", en: "Standing beside households, not above them.")
                )
            case .cooperateAcrossOrganisations:
                (
                    LocalizedText(nl: "samenwerken over organisaties heen", en: "cooperating across organisations"),
                    LocalizedText(
                        nl: "Werken met collega’s van andere organisaties.",
                        en: "Working with colleagues of other organisations.")
                )
            case .bearSlowChange:
                (
                    LocalizedText(nl: "langzame verandering verdragen", en: "bearing slow change"),
                    LocalizedText(
                        nl: "Verdragen dat gedrag langzaam verandert, ook dat van jezelf, en soms niet.",
                        en: "Bearing that behaviour changes slowly, your own too, and sometimes not.")
                )
            }
        return Term(
            rawValue, names.name, definition: names.definition,
            citations: [.parallel("Over eigen schaduw heen stappen")])
    }
}
