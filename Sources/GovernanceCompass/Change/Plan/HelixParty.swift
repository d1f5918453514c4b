public import Domain

/// A party of joint development (partij in de helix): three, and households as the fourth.
///
/// The manuscript speaks of three and says in a note that the form with households as the fourth holds here as well.
public enum HelixParty: String, ClosedList, Transferable {
    /// Praktijk.
    case practice
    /// Kennis.
    case knowledge
    /// Beleid.
    case policy
    /// Kinderen, gezinnen en huishoudens.
    case households

    /// The term.
    public var term: Term {
        switch self {
        case .practice:
            Term(
                rawValue, LocalizedText(nl: "praktijk", en: "practice"),
                definition: LocalizedText(nl: "Wie met huishoudens werken.", en: "Those who work with households."),
                citations: [.parallel("Parallele transformaties")])
        case .knowledge:
            Term(
                rawValue, LocalizedText(nl: "kennis", en: "knowledge"),
                definition: LocalizedText(
                    nl: "Wie onderzoeken en kennis verzamelen.", en: "Those who research and gather knowledge."),
                citations: [.parallel("Parallele transformaties")])
        case .policy: ActorLayer.policy.term
        case .households: ActorGroup.households.term
        }
    }
}
