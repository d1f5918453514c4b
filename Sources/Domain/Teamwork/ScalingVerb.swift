/// What the field calls scaling (op-, af- en bijschalen): eight different things, kept apart.
///
/// More and less have no order of worth here: none of the eight is a step up or down a ladder of seriousness.
public enum ScalingVerb: String, ClosedList, Transferable {
    /// Bijschalen: expertise joins, everybody stays.
    case addExpertise
    /// Opschalen: another authority gets the case.
    case escalateCase
    /// Overdragen: another organisation takes over.
    case handOver
    /// Afbouwen: less involvement, step by step.
    case taper
    /// Op- en afschalen van functies: more or less treatment, guidance or protection.
    case scaleFunctions
    /// Besluit hogerop: a decision is taken higher up the agreed ladder.
    case escalateDecision
    /// Knelpunt hogerop: what nobody near the household can solve goes to those who govern.
    case escalateBarrier
    /// Contactfrequentie: the director and the helpers speak more or less often.
    case changeContactFrequency

    /// Whether the household gets to do with another party than before.
    public var movesCaseElsewhere: Bool { self == .escalateCase || self == .handOver }

    /// The term.
    public var term: Term {
        let (name, definition) = words
        return Term(rawValue, name, definition: definition, citations: citations, aliases: aliases)
    }

    private var words: (name: LocalizedText, definition: LocalizedText) {
        switch self {
        case .addExpertise:
            (
                LocalizedText(nl: "bijschalen", en: "adding expertise"),
                LocalizedText(
                    nl: "Deskundigheid komt erbij; wie er al was, blijft.",
                    en: "Expertise joins; whoever was there stays.")
            )
        case .escalateCase:
            (
                LocalizedText(nl: "opschalen", en: "escalating the case"),
                LocalizedText(
                    nl: "De casus gaat naar een instantie met andere bevoegdheden.",
                    en: "The case goes to an authority with other powers.")
            )
        case .handOver:
            (
                LocalizedText(nl: "overdragen", en: "handing over"),
                LocalizedText(
                    nl: "Een andere organisatie neemt het over, en wie er was gaat weg.",
                    en: "Another organisation takes over, and whoever was there leaves.")
            )
        case .taper:
            (
                LocalizedText(nl: "afbouwen", en: "tapering"),
                LocalizedText(
                    nl: "De betrokkenheid wordt stap voor stap minder.",
                    en: "The involvement becomes less, step by step.")
            )
        case .scaleFunctions:
            (
                LocalizedText(nl: "op- en afschalen van functies", en: "scaling functions"),
                LocalizedText(
                    nl: "Meer of minder behandeling, begeleiding of bescherming, naar wat nodig is.",
                    en: "More or less treatment, guidance or protection, as needed.")
            )
        case .escalateDecision:
            (
                LocalizedText(nl: "besluit hogerop", en: "escalating a decision"),
                LocalizedText(
                    nl: "Een besluit dat vastloopt gaat naar wie volgens afspraak hoger op de ladder staat.",
                    en: "A decision that is stuck goes to whoever stands higher on the agreed ladder.")
            )
        case .escalateBarrier:
            (
                LocalizedText(nl: "knelpunt hogerop", en: "escalating a barrier"),
                LocalizedText(
                    nl: "Wat rond het huishouden niet op te lossen is, gaat naar beleid, bestuur of rijk.",
                    en: "What cannot be solved around the household goes to policy, board or ministry.")
            )
        case .changeContactFrequency:
            (
                LocalizedText(nl: "contactfrequentie", en: "frequency of contact"),
                LocalizedText(
                    nl: "Regisseur en hulpverleners spreken elkaar vaker of minder vaak.",
                    en: "Director and helpers speak with each other more or less often.")
            )
        }
    }

    private var citations: [Citation] {
        switch self {
        case .addExpertise: [.proeftuin("6.4")]
        case .escalateCase: [.proeftuin("6.4"), .domein("4.1")]
        case .handOver: [.proeftuin("4.4"), .proeftuin("6.4")]
        case .taper: [.proeftuin("4.4")]
        case .scaleFunctions: [.kompas("Stap 6"), .kompas("Stap 7")]
        case .escalateDecision: [.domein("4.1")]
        case .escalateBarrier: [.kompas("Stap 7")]
        case .changeContactFrequency: [.domein("Bijlage 6")]
        }
    }

    private var aliases: [Term.Alias] {
        switch self {
        case .escalateDecision: [Term.Alias("escalatieladder", in: .domein)]
        case .changeContactFrequency: [Term.Alias("stoplicht", in: .domein)]
        case .taper: [Term.Alias("afschalen", in: .kompas)]
        default: []
        }
    }
}
