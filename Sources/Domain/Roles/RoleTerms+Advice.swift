// Who advises, examines or leads.

extension RoleTerms {
    static let behaviouralScientist = Term(
        "behaviouralScientist", LocalizedText(nl: "gedragswetenschapper", en: "behavioural scientist"),
        definition: LocalizedText(
            nl: "Gedragsdeskundige die meedenkt en tegenspreekt; vaak aan het kernteam gekoppeld.",
            en: "Behavioural expert who thinks along and contradicts; often linked to the core team."),
        citations: [
            .proeftuin("2.2"), .proeftuin("2.6"),
            .parallel("Wat vraagt dit van de organisatorische omgeving van de professional?"), .sturen("4.2.2"),
        ])
    static let communityPsychiatricNurse = Term(
        "communityPsychiatricNurse",
        LocalizedText(
            nl: "sociaalpsychiatrisch verpleegkundige",
            en: "community psychiatric nurse"),
        definition: LocalizedText(
            nl: "Verpleegkundige van de ggz die mee kan op huisbezoek of in het team zit.",
            en: "Nurse of mental health care who can come along on visits or sits in the team."),
        citations: [
            .proeftuin("2.2"), .proeftuin("4.4"),
            .parallel("Wat vraagt dit van professionals binnen de kind- en gezinsbescherming?"), .kompas("Stap 7"),
        ],
        aliases: [
            Term.Alias("SPV'er", in: .proeftuin), Term.Alias("SPV'er", in: .parallel),
            Term.Alias("SPV", in: .kompas),
        ])
    static let mentalHealthConsultant = Term(
        "mentalHealthConsultant", LocalizedText(nl: "ggz-consulent", en: "mental health consultant"),
        definition: LocalizedText(
            nl: "Ggz-professional die professionals in het sociaal domein laagdrempelig adviseert.",
            en: "Mental health professional who gives low-threshold advice to professionals of the social domain."),
        citations: [.kompas("Consultatiefunctie ggz")],
        aliases: [Term.Alias("consultatiefunctie ggz", in: .kompas)])
    static let boardInvestigator = Term(
        "boardInvestigator", LocalizedText(nl: "raadsonderzoeker", en: "Board investigator"),
        definition: LocalizedText(
            nl: "Professional van de Raad die onderzoek doet na een verzoek.",
            en: "Professional of the Board who investigates after a request."),
        citations: [.sturen("1.3"), .proeftuin("3.3")])
    static let independentTester = Term(
        "independentTester", LocalizedText(nl: "onafhankelijke toetser", en: "independent tester"),
        definition: LocalizedText(
            nl: "Een andere professional van de Raad dan wie al meedeed, die toetst of een maatregel nodig is.",
            en: "Professional of the Board, another than who already took part, who tests whether a measure is "
                + "needed."),
        citations: [.proeftuin("3.3")], aliases: [Term.Alias("andere Raadsprofessional", in: .proeftuin)],
        related: ["Concept.independentTest"])
    static let qualityAdviser = Term(
        "qualityAdviser", LocalizedText(nl: "kwaliteitsadviseur", en: "quality adviser"),
        definition: LocalizedText(
            nl: "Adviseur over werkprocessen en kwaliteitskaders.",
            en: "Adviser on work processes and quality frames."),
        citations: [.sturen("4.2.2")])
    static let workSupervisor = Term(
        "workSupervisor", LocalizedText(nl: "werkbegeleider", en: "work supervisor"),
        definition: LocalizedText(
            nl: "Adviseur die professionals in hun werk begeleidt.",
            en: "Adviser who guides professionals in their work."),
        citations: [.sturen("4.2.2")])
    static let teamLeader = Term(
        "teamLeader", LocalizedText(nl: "teamleider", en: "team leader"),
        definition: LocalizedText(
            nl: "Wie een team van professionals leidt.",
            en: "Who leads a team of professionals."),
        citations: [.sturen("4.2.2"), .proeftuin("2.5")])
    static let pilotLeader = Term(
        "pilotLeader", LocalizedText(nl: "proeftuinleider", en: "pilot leader"),
        definition: LocalizedText(nl: "Wie een proeftuin leidt.", en: "Who leads a pilot."),
        citations: [.proeftuin("2.8")], aliases: [Term.Alias("projectleider", in: .proeftuin)])
}
