public import Domain

/// A kind of means that parties share (soort middel); the source gives seven as examples.
public enum NetworkResource: String, ClosedList, Transferable {
    /// Informatie.
    case information
    /// Geld.
    case money
    /// Kennis.
    case knowledge
    /// Expertise.
    case expertise
    /// Autoriteit.
    case authority
    /// Inzet van personeel.
    case staff
    /// Tijd.
    case time

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .information:
                (
                    LocalizedText(nl: "informatie als middel", en: "information as a means"),
                    LocalizedText(
                        nl: "Wat men weet over een vraag of een werkwijze.",
                        en: "What is known of a question or a way of working.")
                )
            case .money:
                (
                    LocalizedText(nl: "geld", en: "money"),
                    LocalizedText(nl: "Geld voor de samenwerking.", en: "Money for the cooperation.")
                )
            case .knowledge:
                (
                    LocalizedText(nl: "kennis als middel", en: "knowledge as a means"),
                    LocalizedText(nl: "Wat een organisatie geleerd heeft.", en: "What an organisation has learnt.")
                )
            case .expertise:
                (
                    LocalizedText(nl: "expertise", en: "expertise"),
                    LocalizedText(nl: "Deskundigheid van mensen.", en: "What people are skilled in.")
                )
            case .authority:
                (
                    LocalizedText(nl: "autoriteit", en: "authority"),
                    LocalizedText(nl: "Gezag om iets te laten gebeuren.", en: "Standing to let something happen.")
                )
            case .staff:
                (
                    LocalizedText(nl: "inzet van personeel", en: "staff"),
                    LocalizedText(nl: "Mensen die meewerken.", en: "People who join the work.")
                )
            case .time:
                (
                    LocalizedText(nl: "tijd", en: "time"),
                    LocalizedText(nl: "Uren die ervoor vrij zijn.", en: "Hours that are free for it.")
                )
            }
        return Term(rawValue, names.name, definition: names.definition, citations: [.domein("5.1")])
    }
}
