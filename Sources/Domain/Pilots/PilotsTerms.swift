/// Concepts of pilots that are no closed list.
public enum PilotsTerms: Sendable {
    /// Proeftuin.
    public static let pilot = Term(
        "pilot", LocalizedText(nl: "proeftuin", en: "pilot"),
        definition: LocalizedText(
            nl: "Regio die de nieuwe manier van werken uitprobeert en ervan leert.",
            en: "Region that tries the new way of working and learns from it."),
        citations: [
            .proeftuin("1.1"), .proeftuin("1.3"), .parallel("De ingezette veranderstrategie"), .sturen("3.2"),
            .kompas("Stap 6"), .domein("3.5"),
        ],
        decision: LocalizedText(
            nl: "De lijst telt twaalf proeftuinen en Haaglanden, dat zo werkt zonder officiële proeftuin te "
                + "zijn; het rapport spreekt zelf van elf.",
            en: "The list has twelve pilots and Haaglanden, which works so without being an official pilot; "
                + "the report itself speaks of eleven."))
    /// Voorlopende pilot.
    public static let precursorPilot = Term(
        "precursorPilot", LocalizedText(nl: "voorlopende pilot", en: "precursor pilot"),
        definition: LocalizedText(nl: "Pilot van voor de proeftuinen.", en: "Pilot from before the present pilots."),
        citations: [.parallel("Wat vraagt dit van professionals binnen de kind- en gezinsbescherming?")])

    /// All of them.
    public static let all: [Term] = [
        pilot, precursorPilot,
    ]
}
