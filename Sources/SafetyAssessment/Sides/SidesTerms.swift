public import Domain

/// Concepts of sides and pace that are no closed list.
public enum SidesTerms: Sendable {
    /// Slachtoffer-ouder.
    public static let parentUnderViolence = Term(
        "parentUnderViolence", LocalizedText(nl: "ouder die geweld ondergaat", en: "parent under violence"),
        definition: LocalizedText(
            nl: "Het oordeel van iemand dat een ouder geweld ondergaat van de andere ouder of een partner.",
            en: "Somebody's judgement that a parent undergoes violence by the other parent or a partner."),
        citations: [.proeftuin("6.7")],
        aliases: [Term.Alias("slachtoffer-ouder", in: .proeftuin)],
        decision: LocalizedText(
            nl: "Een oordeel met een begin en een einde, en nooit een kenmerk van de ouder.",
            en: "A judgement with a beginning and an end, and never a property of the parent."),
        related: ["RoleInViolence.undergoesViolence", "Concept.multiPartiality"])
    /// Vertraagde hulp.
    public static let slowedHelp = Term(
        "slowedHelp", LocalizedText(nl: "vertraagde hulp", en: "slowed help"),
        definition: LocalizedText(
            nl: "Hulp die wacht op het tempo van een ander gezinslid.",
            en: "Help that waits for the pace of another member."),
        citations: [.proeftuin("5.2"), .proeftuin("5.3")], related: ["Concept.pace"])

    /// All of them.
    public static let all: [Term] = [
        parentUnderViolence, slowedHelp,
    ]
}
