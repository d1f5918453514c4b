public import Domain

/// Under which act a service is paid (bekostiging), as the guide names them.
public enum CareFunding: String, ClosedList, Transferable {
    /// Zorgverzekeringswet (Zvw).
    case healthInsuranceAct
    /// Wet maatschappelijke ondersteuning (Wmo).
    case socialSupportAct
    /// Jeugdwet.
    case youthAct

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText, alias: String?) =
            switch self {
            case .healthInsuranceAct:
                (
                    LocalizedText(nl: "Zorgverzekeringswet", en: "Health Insurance Act"),
                    LocalizedText(
                        nl: "Daaruit wordt de consultatiefunctie sinds 2024 betaald.",
                        en: "The consultation function has been paid under it since 2024."), "ZVW"
                )
            case .socialSupportAct:
                (
                    LocalizedText(nl: "Wet maatschappelijke ondersteuning", en: "Social Support Act"),
                    LocalizedText(nl: "Daaruit wordt bemoeizorg betaald.", en: "Assertive outreach is paid under it."),
                    "Wmo"
                )
            case .youthAct:
                (
                    LocalizedText(nl: "Jeugdwet", en: "Youth Act"),
                    LocalizedText(
                        nl: "Daarin staan de afspraken tussen gemeenten en ggz over jeugdigen.",
                        en: "It holds what municipalities and mental health care arrange about young people."), nil
                )
            }
        return Term(
            rawValue, names.name, definition: names.definition, citations: [.kompas("Consultatiefunctie ggz")],
            aliases: names.alias.map { [Term.Alias($0, in: .kompas)] } ?? [])
    }
}
