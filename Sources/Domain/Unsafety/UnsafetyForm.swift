/// A form of unsafety (vorm van onveiligheid).
///
/// A threat to a child's development is none: that is a judgement of its own, and neither follows from the other.
/// HGKM is a collective name and no form. Both are decisions of this package.
public enum UnsafetyForm: String, ClosedList, Transferable {
    /// Huiselijk geweld.
    case domesticViolence
    /// Kindermishandeling.
    case childAbuse
    /// Ouderenmishandeling.
    case elderAbuse

    /// The term.
    public var term: Term {
        switch self {
        case .domesticViolence:
            Term(
                rawValue, LocalizedText(nl: "huiselijk geweld", en: "domestic violence"),
                definition: LocalizedText(
                    nl: "Lichamelijk, geestelijk of seksueel geweld, of dreiging daarmee, door iemand uit de "
                        + "huiselijke kring.",
                    en: "Physical, mental or sexual violence, or the threat of it, by somebody of the domestic "
                        + "circle."),
                citations: [
                    .sturen("2.1.1"), .parallel("Een nieuw scenario voor de toekomst"), .domein("1.2"),
                    .proeftuin("3.2"), .kompas("Stap 1"),
                ],
                related: ["Concept.domesticCircle"])
        case .childAbuse:
            Term(
                rawValue, LocalizedText(nl: "kindermishandeling", en: "child abuse"),
                definition: LocalizedText(
                    nl: "Elke voor een minderjarige bedreigende of gewelddadige omgang van iemand van wie het "
                        + "kind afhankelijk is, door te doen of na te laten, die het kind ernstig schaadt of "
                        + "dreigt te schaden.",
                    en: "Any threatening or violent dealing with a minor by somebody on whom the child "
                        + "depends, by acting or by failing to act, that seriously harms the child or "
                        + "threatens to."),
                citations: [
                    .sturen("2.1.1"), .parallel("Een nieuw scenario voor de toekomst"), .domein("1.2"),
                    .proeftuin("3.3"), .kompas("Stap 1"),
                ])
        case .elderAbuse:
            Term(
                rawValue, LocalizedText(nl: "ouderenmishandeling", en: "elder abuse"),
                definition: LocalizedText(
                    nl: "Mishandeling van een oudere door iemand van wie die afhankelijk is.",
                    en: "Abuse of an older person by somebody on whom that person depends."),
                citations: [.kompas("Inleiding")],
                decision: LocalizedText(
                    nl: "Het Kompas noemt het woord zonder uitleg; de omschrijving volgt die van de andere "
                        + "vormen.",
                    en: "The Kompas names the word without explaining it; the definition follows that of the "
                        + "other forms."))
        }
    }
}
