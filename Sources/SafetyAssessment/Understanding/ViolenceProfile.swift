public import Domain

/// A recognisable pattern of violence (geweldsprofiel), five in the guide: an aid to ask the right questions.
///
/// It is never a label on a household or a person, and nothing is computed from it.
public enum ViolenceProfile: String, ClosedList, Transferable {
    /// Intieme terreur.
    case intimateTerror
    /// Gezin in de stress.
    case familyUnderStress
    /// Langdurige zorg.
    case longTermCare
    /// Kindgedrag en opvoedstress.
    case childBehaviourParentingStress
    /// Complexe conflictscheiding.
    case complexConflictSeparation

    /// The term.
    public var term: Term {
        switch self {
        case .intimateTerror:
            Term(
                rawValue, LocalizedText(nl: "intieme terreur", en: "intimate terror"),
                definition: LocalizedText(
                    nl: "Structurele controle en dwang binnen een relatie.",
                    en: "Structural control and coercion within a relation."),
                citations: [.kompas("Geweldsprofielen")],
                related: ["Concept.coerciveControl"])
        case .familyUnderStress:
            Term(
                rawValue, LocalizedText(nl: "gezin in de stress", en: "family under stress"),
                definition: LocalizedText(
                    nl: "Geweld uit onmacht bij opeengestapelde spanningen.",
                    en: "Violence out of powerlessness when strains pile up."),
                citations: [.kompas("Geweldsprofielen")])
        case .longTermCare:
            Term(
                rawValue, LocalizedText(nl: "langdurige zorg", en: "long-term care"),
                definition: LocalizedText(
                    nl: "Een of beide ouders hebben langdurig zorg nodig, en dat geeft veel spanning.",
                    en: "One or both parents need care for long, which gives much strain."),
                citations: [.kompas("Geweldsprofielen")])
        case .childBehaviourParentingStress:
            Term(
                rawValue, LocalizedText(nl: "kindgedrag en opvoedstress", en: "child behaviour and parenting stress"),
                definition: LocalizedText(
                    nl: "Gedragsproblemen van het kind en de spanning die dat ouders geeft.",
                    en: "Behaviour problems of the child and the strain that they give parents."),
                citations: [.kompas("Geweldsprofielen")])
        case .complexConflictSeparation:
            Term(
                rawValue, LocalizedText(nl: "complexe conflictscheiding", en: "complex conflict separation"),
                definition: LocalizedText(
                    nl: "Strijd na een scheiding, vooral rond het contact met de kinderen.",
                    en: "Struggle after a separation, mainly about contact with the children."),
                citations: [.kompas("Geweldsprofielen")],
                related: ["Concept.complexSeparation"])
        }
    }
}
