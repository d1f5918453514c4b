public import Domain

/// What often goes wrong with governance (valkuil van governance).
///
/// A pitfall is signalled to do something about it; it is no verdict on who set up the network.
public enum GovernancePitfall: String, ClosedList, Transferable {
    /// Opgelegd en niet gedragen.
    case mandated
    /// Te veel nadruk op verantwoording.
    case overAccountability
    /// Te formeel of juridisch vastgelegd.
    case overFormalised

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .mandated:
                (
                    LocalizedText(nl: "opgelegde governance", en: "mandated governance"),
                    LocalizedText(
                        nl:
                            "De overheid legt netwerk en governance vooraf vast; dat kan motivatie, energie en maatwerk in "
                            + "de weg zitten.",
                        en:
                            "Government fixes network and governance beforehand; that can stand in the way of motivation, "
                            + "energy and tailored help."
                    )
                )
            case .overAccountability:
                (
                    LocalizedText(nl: "te veel nadruk op verantwoording", en: "too much emphasis on accounting"),
                    LocalizedText(
                        nl: "Te veel nadruk op verantwoorden maakt mensen huiverig om te handelen.",
                        en: "Too much emphasis on accounting makes people reluctant to act.")
                )
            case .overFormalised:
                (
                    LocalizedText(nl: "te formeel vastgelegd", en: "laid down too formally"),
                    LocalizedText(
                        nl: "Alles ligt vast, en er is weinig ruimte om mee te bewegen of voor maatwerk.",
                        en: "Everything is laid down, and little room is left to move along or to fit help to people.")
                )
            }
        return Term(
            rawValue, names.name, definition: names.definition,
            citations: [
                .kompas("Stap 2, Veelvoorkomende valkuilen"),
                .kompas("Stap 2, Governance checklist voor netwerksamenwerking"),
            ])
    }
}
