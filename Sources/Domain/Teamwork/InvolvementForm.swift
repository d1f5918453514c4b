/// How far the regional safety team is involved with a household (vorm van betrokkenheid A–D).
public enum InvolvementForm: String, ClosedList, Transferable {
    /// Form A: consultation and advice.
    case consultation
    /// Form B: joint involvement of local team and regional safety team.
    case jointGuidance
    /// Form C: the regional safety team coordinates.
    case safetyTeamCoordinates
    /// Form D: a child protection measure is in force.
    case protectionMeasure

    /// The letter that the source uses.
    public var letter: String {
        switch self {
        case .consultation: "A"
        case .jointGuidance: "B"
        case .safetyTeamCoordinates: "C"
        case .protectionMeasure: "D"
        }
    }

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .consultation:
                (
                    LocalizedText(nl: "vorm A: consultatie en advies", en: "form A: consultation and advice"),
                    LocalizedText(
                        nl: "Het veiligheidsteam adviseert, vaak zonder namen; het lokale team coördineert.",
                        en: "The safety team advises, often without names; the local team coordinates.")
                )
            case .jointGuidance:
                (
                    LocalizedText(nl: "vorm B: gezamenlijke betrokkenheid", en: "form B: joint involvement"),
                    LocalizedText(
                        nl:
                            "Lokaal team en veiligheidsteam begeleiden samen, vaak als duo; het lokale team coördineert.",
                        en: "Local team and safety team guide together, often as a duo; the local team coordinates.")
                )
            case .safetyTeamCoordinates:
                (
                    LocalizedText(
                        nl: "vorm C: coördinatie bij het veiligheidsteam", en: "form C: the safety team coordinates"),
                    LocalizedText(
                        nl:
                            "Acute en structurele onveiligheid waarbij een maatregel of onderzoek zonder toestemming nodig kan "
                            + "zijn; het lokale team blijft betrokken bij de uitvoering.",
                        en: "Acute and structural unsafety where a measure, or investigation without consent, may be "
                            + "needed; the local team stays involved in the work.")
                )
            case .protectionMeasure:
                (
                    LocalizedText(nl: "vorm D: jeugdbeschermingsmaatregel", en: "form D: child protection measure"),
                    LocalizedText(
                        nl: "Er geldt een maatregel; het veiligheidsteam of een betrokken instelling coördineert.",
                        en: "A measure is in force; the safety team or an institution involved coordinates.")
                )
            }
        return Term(
            rawValue, names.name, definition: names.definition, citations: [.proeftuin("2.3"), .proeftuin("2.6")],
            aliases: [Term.Alias(letter, in: .proeftuin)])
    }
}
