/// A route for cases that are urgent or stuck (route voor spoed of vastlopen); which of them exist differs by region.
public enum UrgentRouteKind: String, ClosedList, Transferable {
    /// Snelle start.
    case quickStart
    /// Escalatietafel.
    case escalationTable
    /// Doorbraaktafel.
    case breakthroughTable
    /// Jeugdbeschermingstafel.
    case youthProtectionTable
    /// MDA++.
    case mdaPlusPlus
    /// Regionaal Expertteam.
    case regionalExpertTeam

    /// The term.
    public var term: Term {
        switch self {
        case .quickStart:
            Term(
                rawValue, LocalizedText(nl: "snelle start", en: "quick start"),
                definition: LocalizedText(
                    nl: "Binnen enkele dagen duidt een klein team de situatie, wijst een regiehouder aan en begint met "
                        + "wat eerst nodig is. Hoeveel dagen dat zijn, zegt de bron niet.",
                    en:
                        "Within a few days a small team interprets the situation, names a director and begins with what "
                        + "is needed first. How many days these are the source does not say."),
                citations: [.kompas("Stap 7")], aliases: [Term.Alias("'snelle start'-procedure", in: .kompas)])
        case .escalationTable:
            Term(
                rawValue, LocalizedText(nl: "escalatietafel", en: "escalation table"),
                definition: LocalizedText(
                    nl: "Overleg in sommige gemeenten dat oppakt wat een professional zelf niet kan doorzetten.",
                    en: "Meeting in some municipalities that takes up what a professional cannot push through alone."),
                citations: [.domein("4.1")])
        case .breakthroughTable:
            Term(
                rawValue, LocalizedText(nl: "doorbraaktafel", en: "breakthrough table"),
                definition: LocalizedText(
                    nl: "Overleg in één gemeente over een complexe casus, dat eindigt met wie wat wanneer doet.",
                    en: "Meeting in one municipality on a complex case that ends with who does what and when."),
                citations: [.domein("Bijlage 6")])
        case .youthProtectionTable:
            Term(
                rawValue, LocalizedText(nl: "jeugdbeschermingstafel", en: "youth protection table"),
                definition: LocalizedText(
                    nl:
                        "Overleg voordat de Raad onderzoekt; veel proeftuinen slaan het over als het veiligheidsteam er "
                        + "al is.",
                    en: "Meeting before the Board investigates; many pilots skip it where the safety team is there "
                        + "already."),
                citations: [.proeftuin("2.8")])
        case .mdaPlusPlus:
            Term(
                rawValue, LocalizedText(nl: "MDA++", en: "MDA++"),
                definition: LocalizedText(
                    nl:
                        "Gespecialiseerde aanpak waarbij ook wie het werk doet aan tafel zit; niet elke regio kent die.",
                    en: "Specialised approach with those who do the work at the table too; not every region has it."),
                citations: [.proeftuin("2.8"), .domein("Bijlage 6")])
        case .regionalExpertTeam:
            Term(
                rawValue, LocalizedText(nl: "Regionaal Expertteam", en: "regional expert team"),
                definition: LocalizedText(
                    nl: "Regionaal team van deskundigen; hoe het zich tot het veiligheidsteam verhoudt, is in "
                        + "proeftuinen nog open.",
                    en: "Regional team of experts; how it relates to the safety team is still open in pilots."),
                citations: [.proeftuin("2.8")], aliases: [Term.Alias("RET", in: .proeftuin)])
        }
    }
}
