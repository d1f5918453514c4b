public import Domain

/// A core mechanism by which a new way of working becomes normal (kernmechanisme van normalisatie): four.
///
/// The source lets it begin with a shared vision and says that it follows no single path: no rule asks an order. Of the
/// four in the context that the source prints, two have the same names; this package leaves those out.
public enum NormalisationMechanism: String, ClosedList, Transferable {
    /// Coherence: visie.
    case coherence
    /// Cognitive participation: een gedeelde en gevoelde visie.
    case cognitiveParticipation
    /// Collective action: samen doen.
    case collectiveAction
    /// Reflexive monitoring: samen volgen en borgen.
    case reflexiveMonitoring

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .coherence:
                (
                    LocalizedText(nl: "samenhang zien", en: "seeing coherence"),
                    LocalizedText(
                        nl: "Men ziet wat het nieuwe is en waarom.", en: "People see what the new is and why.")
                )
            case .cognitiveParticipation:
                (
                    LocalizedText(nl: "betrokken meedenken", en: "cognitive participation"),
                    LocalizedText(
                        nl: "Men voelt zich betrokken bij de visie en denkt mee.",
                        en: "People feel involved in the vision and think along.")
                )
            case .collectiveAction:
                (
                    LocalizedText(nl: "samen doen", en: "collective action"),
                    LocalizedText(
                        nl: "Men doet het samen, en richt het werk erop in.",
                        en: "People do it together, and set up the work for it.")
                )
            case .reflexiveMonitoring:
                (
                    LocalizedText(nl: "samen volgen en borgen", en: "reflexive monitoring"),
                    LocalizedText(
                        nl: "Men kijkt samen hoe het gaat, past aan en houdt vast.",
                        en: "People look together how it goes, adapt and hold on.")
                )
            }
        return Term(
            rawValue, names.name, definition: names.definition, citations: [.domein("Bijlage 7")],
            aliases: self == .coherence ? [Term.Alias("coherence", in: .domein)] : [])
    }
}
