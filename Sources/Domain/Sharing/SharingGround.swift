/// Why information about somebody is shared or asked for (grond voor delen): recorded, never judged.
///
/// No document names a statute with it, so none stands here. That there may be other powers than the one that a
/// document names is left open.
public enum SharingGround: String, ClosedList, Transferable {
    /// The person consented.
    case consent
    /// Concern about safety that is so serious that names are used.
    case seriousSafetyConcern
    /// The power of Veilig Thuis to ask for information without consent.
    case powerOfVeiligThuis
    /// A power that another organisation has.
    case otherPower

    /// Whether it is a power, which only the organisation has that the law gives it to.
    public var isPower: Bool {
        switch self {
        case .consent, .seriousSafetyConcern: false
        case .powerOfVeiligThuis, .otherPower: true
        }
    }

    /// The term.
    public var term: Term {
        switch self {
        case .consent:
            Term(
                rawValue, LocalizedText(nl: "toestemming", en: "consent"),
                definition: LocalizedText(
                    nl: "De persoon over wie het gaat, stemde in.", en: "The person whom it is about consented."),
                citations: [.proeftuin("4.4")])
        case .seriousSafetyConcern:
            Term(
                rawValue, LocalizedText(nl: "ernstige zorg om de veiligheid", en: "serious concern about safety"),
                definition: LocalizedText(
                    nl: "De zorg om iemands veiligheid is zo ernstig dat namen nodig zijn, ook zonder toestemming.",
                    en: "The concern about somebody's safety is so serious that names are needed, without consent too."
                ),
                citations: [.proeftuin("4.4")])
        case .powerOfVeiligThuis:
            Term(
                rawValue, LocalizedText(nl: "bevoegdheid van Veilig Thuis", en: "power of Veilig Thuis"),
                definition: LocalizedText(
                    nl: "Veilig Thuis vraagt informatie op zonder dat daarvoor toestemming is gegeven.",
                    en: "Veilig Thuis asks for information without consent to it."),
                citations: [.parallel("De proeftuin in FoodValley"), .proeftuin("3.8")])
        case .otherPower:
            Term(
                rawValue, LocalizedText(nl: "andere bevoegdheid", en: "another power"),
                definition: LocalizedText(
                    nl: "Een bevoegdheid van een andere organisatie; welke dat is, leggen mensen zelf vast.",
                    en: "A power of another organisation; which one it is, people record themselves."),
                citations: [.proeftuin("3.2")])
        }
    }
}
