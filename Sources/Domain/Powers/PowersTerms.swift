/// Concepts of powers that are no closed list.
public enum PowersTerms: Sendable {
    /// Bevoegdheid.
    public static let powerToAct = Term(
        "powerToAct", LocalizedText(nl: "bevoegdheid", en: "power to act"),
        definition: LocalizedText(
            nl: "Wat een organisatie volgens de wet mag: onderzoeken, zonder instemming informatie inwinnen, "
                + "helpen, uitvoeren, toetsen, opleggen.",
            en: "What an organisation may do by law: investigate, gather without consent, help, execute, test, "
                + "impose."),
        citations: [
            .proeftuin("3.2"), .proeftuin("3.8"), .proeftuin("7.2"), .parallel("De proeftuin in FoodValley"),
        ],
        aliases: [Term.Alias("bevoegdheden", in: .proeftuin), Term.Alias("juridisch instrument", in: .parallel)],
        decision: LocalizedText(
            nl: "Weergave van wat de bronnen zeggen, geen juridisch advies. Wat niet vermeld is, blijft "
                + "onbekend. Een samengesteld team heeft geen eigen bevoegdheid.",
            en: "A report of what the sources say, no legal advice. What is not stated stays unknown. A team "
                + "put together of organisations has no power of its own."),
        related: ["PowerStanding.notStated", "Concept.caseMandate"])

    /// All of them.
    public static let all: [Term] = [
        powerToAct
    ]
}
