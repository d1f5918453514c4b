// What somebody does for one registration or meeting.

extension RoleTerms {
    static let referrer = Term(
        "referrer", LocalizedText(nl: "aanmelder", en: "referrer"),
        definition: LocalizedText(
            nl: "Wie een huishouden bij het veiligheidsteam aanmeldt.",
            en: "Who registers a household with the safety team."),
        citations: [.proeftuin("2.5")])
    static let caseSubmitter = Term(
        "caseSubmitter", LocalizedText(nl: "inbrenger", en: "case submitter"),
        definition: LocalizedText(
            nl: "Wie een casus in een overleg inbrengt, de vraag stelt en besluit wat er met het advies gebeurt.",
            en: "Who brings a case into a meeting, asks the question and decides what is done with the advice."),
        citations: [.proeftuin("2.6"), .proeftuin("2.7")], aliases: [Term.Alias("casusinbrenger", in: .proeftuin)])
    static let meetingChair = Term(
        "meetingChair", LocalizedText(nl: "voorzitter", en: "meeting chair"),
        definition: LocalizedText(
            nl: "Wie een overleg leidt en de afspraken samenvat; meestal vast.",
            en: "Who leads a meeting and sums up what is agreed; usually a fixed one."),
        citations: [.proeftuin("2.6"), .proeftuin("4.4")],
        decision: LocalizedText(
            nl: "De voorzitter van een netwerk (Kompas) is een andere rol: de procestrekker.",
            en: "The chair of a network (Kompas) is another role: the process lead."),
        related: ["Concept.processLead"])
    static let reporter = Term(
        "reporter", LocalizedText(nl: "melder", en: "reporter"),
        definition: LocalizedText(
            nl: "Wie zorgen meldt bij Veilig Thuis: een betrokkene, een professional of iemand uit de omgeving.",
            en: "Who reports worries to Veilig Thuis: somebody concerned, a professional or somebody of the "
                + "surroundings."),
        citations: [.sturen("1.3"), .sturen("Bijlage 3")])
}
