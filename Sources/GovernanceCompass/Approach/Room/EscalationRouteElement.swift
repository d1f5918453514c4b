public import Domain

/// What has to be clear about a route of escalation (wat een escalatieroute duidelijk maakt).
public enum EscalationRouteElement: String, ClosedList, Transferable {
    /// Naar wie.
    case toWhom
    /// Wat voor soort problemen.
    case whichProblems
    /// Bewustzijn van eigen grenzen.
    case ownLimits

    /// The term.
    public var term: Term {
        switch self {
        case .toWhom:
            Term(
                rawValue, LocalizedText(nl: "naar wie je opschaalt", en: "to whom one escalates"),
                definition: LocalizedText(
                    nl: "Bij wie je terechtkunt als het vastloopt.", en: "Whom one can turn to when it gets stuck."),
                citations: [.domein("4.1")])
        case .whichProblems:
            Term(
                rawValue, LocalizedText(nl: "met welke problemen je opschaalt", en: "which problems one escalates"),
                definition: LocalizedText(
                    nl: "Voor wat voor soort problemen de route er is.", en: "For what kind of problems the route is."),
                citations: [.domein("4.1")])
        case .ownLimits:
            Term(
                rawValue, LocalizedText(nl: "bewustzijn van eigen grenzen", en: "awareness of one's own limits"),
                definition: LocalizedText(
                    nl: "Weten tot waar je het zelf kunt en mag doen.",
                    en: "Knowing how far one can and may do it oneself."),
                citations: [.domein("4.1")])
        }
    }
}
