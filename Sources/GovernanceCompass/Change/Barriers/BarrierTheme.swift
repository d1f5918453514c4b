public import Domain

/// A theme of barriers (thema van barrières): three.
public enum BarrierTheme: String, ClosedList, Transferable {
    /// Doen wat nodig is.
    case doingWhatIsNeeded
    /// Samenwerking en verbinding tussen lagen en domeinen.
    case cooperationAndConnection
    /// Politieke en sociale context.
    case politicalAndSocialContext

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .doingWhatIsNeeded:
                (
                    LocalizedText(nl: "doen wat nodig is, als thema", en: "doing what is needed, as a theme"),
                    LocalizedText(
                        nl: "Wat professionals weerhoudt van wat een gezin nodig heeft.",
                        en: "What keeps professionals from what a family needs.")
                )
            case .cooperationAndConnection:
                (
                    LocalizedText(nl: "verbinding tussen lagen en domeinen", en: "connection among layers and domains"),
                    LocalizedText(
                        nl: "Wat lagen en domeinen uit elkaar houdt.", en: "What keeps layers and domains apart.")
                )
            case .politicalAndSocialContext:
                (
                    LocalizedText(nl: "politieke en sociale context", en: "political and social context"),
                    LocalizedText(nl: "Wat van buiten druk zet.", en: "What puts pressure from outside.")
                )
            }
        return Term(rawValue, names.name, definition: names.definition, citations: citations)
    }

    private var citations: [Citation] {
        switch self {
        case .doingWhatIsNeeded: [.domein("4.1")]
        case .cooperationAndConnection: [.domein("4.2")]
        case .politicalAndSocialContext: [.domein("4.3")]
        }
    }
}

extension BarrierTheme {
    /// The section of the evaluation that is about it.
    var section: String {
        switch self {
        case .doingWhatIsNeeded: "4.1"
        case .cooperationAndConnection: "4.2"
        case .politicalAndSocialContext: "4.3"
        }
    }
}
