public import Domain

/// Partners from outside the safety domain (partners buiten het veiligheidsdomein), in two groups.
public enum WiderPartners: String, ClosedList, Transferable {
    /// Organisaties rond volwassenenproblematiek.
    case adultProblems
    /// Partijen uit de sociale basis, wonen en werk.
    case socialBase

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .adultProblems:
                (
                    LocalizedText(
                        nl: "organisaties rond volwassenenproblematiek", en: "organisations around problems of adults"),
                    LocalizedText(
                        nl: "Wie volwassenen helpt met psyche, verslaving, schulden of een beperking.",
                        en: "Those who help adults with mind, addiction, debts or a disability.")
                )
            case .socialBase:
                (
                    LocalizedText(nl: "sociale basis, wonen en werk", en: "social base, housing and work"),
                    LocalizedText(
                        nl: "Welzijn, sociale basis, woningcorporaties, werk en inkomen.",
                        en: "Welfare, social base, housing corporations, work and income.")
                )
            }
        return Term(
            rawValue, names.name, definition: names.definition, citations: [.kompas("Stap 1, Wie te betrekken?")])
    }

    /// The kinds of parties that belong to it, as the guide names them.
    public var kinds: [PartyKind] {
        switch self {
        case .adultProblems:
            [.mentalHealthCare, .addictionCare, .debtCounselling, .mildIntellectualDisabilitySupport]
        case .socialBase: [.socialBase, .welfareWork, .housingCorporation, .workAndIncome]
        }
    }
}
