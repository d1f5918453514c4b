/// A definition of safety that a party uses (definitie van veiligheid): two that the sources name; a party may have
/// its own.
public enum SafetyDefinition: String, ClosedList, Transferable {
    /// Aangetoonde bescherming.
    case demonstratedProtection
    /// Beschikbaarheid van een volwassene.
    case caregiverAvailability

    /// The term.
    public var term: Term {
        switch self {
        case .demonstratedProtection:
            Term(
                rawValue, LocalizedText(nl: "aangetoonde bescherming", en: "demonstrated protection"),
                definition: LocalizedText(
                    nl: "Krachten die over de tijd hebben aangetoond dat ze voldoende beschermen tegen het "
                        + "gevaar.",
                    en: "Strengths that have demonstrated over time that they protect sufficiently against the "
                        + "danger."),
                citations: [.sturen("2.1.1")])
        case .caregiverAvailability:
            Term(
                rawValue, LocalizedText(nl: "beschikbaarheid van een volwassene", en: "availability of an adult"),
                definition: LocalizedText(
                    nl: "Het kind kan structureel rekenen op een volwassene die in de basisbehoeften voorziet, "
                        + "beschermt tegen gevaar en continuïteit en voorspelbaarheid biedt.",
                    en: "The child can structurally count on an adult who meets basic needs, protects against "
                        + "danger and offers continuity and predictability."),
                citations: [.sturen("2.1.1")])
        }
    }
}
