/// Concepts of meetings that are no closed list.
public enum ConferencesTerms: Sendable {
    /// Casuïstiekoverleg.
    public static let caseConference = Term(
        "caseConference", LocalizedText(nl: "casuïstiekoverleg", en: "case conference"),
        definition: LocalizedText(
            nl: "Overleg over één huishouden: iemand brengt in, anderen adviseren, er wordt besloten.",
            en: "Meeting on one household: somebody submits, others advise, a decision is made."),
        citations: [
            .proeftuin("2.6"), .domein("Bijlage 6"), .kompas("Wat als het schuurt?"),
            .kompas("Consultatiefunctie ggz"),
            .parallel("Wat vraagt dit van professionals binnen de kind- en gezinsbescherming?"),
        ],
        aliases: [
            Term.Alias("MDO", in: .proeftuin), Term.Alias("casuïstiekbespreking", in: .proeftuin),
            Term.Alias("domeinoverstijgend overleg", in: .domein), Term.Alias("MDO", in: .kompas),
            Term.Alias("wijktafel", in: .kompas),
        ],
        decision: LocalizedText(
            nl: "De vijf stappen van de proeftuinen zijn één draaiboek; andere kunnen ook. Hoe besloten wordt, "
                + "ligt vast.",
            en: "The pilots' five steps are one script; others may be used. How it is decided is recorded."))
    /// Instroomoverleg.
    public static let intakeMeeting = Term(
        "intakeMeeting", LocalizedText(nl: "instroomoverleg", en: "intake meeting"),
        definition: LocalizedText(
            nl: "Overleg voor het casuïstiekoverleg: wie pakt het op en in welke rol.",
            en: "Meeting before the case conference: who takes it up and in which function."),
        citations: [.proeftuin("2.5"), .proeftuin("2.6")],
        related: ["Concept.triage"])
    /// Moreel beraad.
    public static let moralDeliberation = Term(
        "moralDeliberation", LocalizedText(nl: "moreel beraad", en: "moral deliberation"),
        definition: LocalizedText(
            nl: "Overleg om door zorgvuldig afwegen tot een navolgbaar besluit te komen.",
            en: "Meeting to reach a traceable decision by weighing with care."),
        citations: [.proeftuin("6.3"), .kompas("Stap 7")], aliases: [Term.Alias("beraad", in: .proeftuin)])
    /// Netwerkberaad.
    public static let networkConference = Term(
        "networkConference", LocalizedText(nl: "netwerkberaad", en: "network conference"),
        definition: LocalizedText(
            nl: "Overleg met het huishouden en de mensen eromheen.",
            en: "Meeting with the household and the people around it."),
        citations: [.proeftuin("3.4")],
        decision: LocalizedText(
            nl: "Gaat over het informele netwerk van het huishouden en niet over partijen.",
            en: "Is about the household's informal network and not about parties."),
        related: ["Concept.informalNetwork"])
    /// Supervisie.
    public static let supervision = Term(
        "supervision", LocalizedText(nl: "supervisie", en: "supervision"),
        definition: LocalizedText(
            nl: "Met begeleiding terugkijken op het eigen werk.",
            en: "Looking back on one's own work with guidance."),
        citations: [.proeftuin("6.5"), .domein("Bijlage 7")],
        aliases: [Term.Alias("ICM", in: .proeftuin), Term.Alias("intervisie", in: .domein)])
    /// Reflectie op een casus.
    public static let caseReflection = Term(
        "caseReflection", LocalizedText(nl: "reflectie op een casus", en: "reflection on a case"),
        definition: LocalizedText(
            nl: "Samen terugkijken op een casus en op het eigen handelen daarin.",
            en: "Looking back together on a case and on what one did oneself."),
        citations: [
            .parallel("Wat vraagt dit van de organisatorische omgeving van de professional?"), .proeftuin("6.5"),
        ],
        aliases: [Term.Alias("reflectie", in: .parallel)],
        decision: LocalizedText(
            nl: "Iets anders dan een reflectiesessie over het netwerk.",
            en: "Another thing than a reflection session on the network."),
        related: ["Concept.reflectionSession"])

    /// All of them.
    public static let all: [Term] = [
        caseConference, intakeMeeting, moralDeliberation, networkConference, supervision, caseReflection,
    ]
}
