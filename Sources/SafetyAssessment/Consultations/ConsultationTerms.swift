public import Domain

/// Concepts of the consultation of mental health care that are no closed list.
public enum ConsultationTerms: Sendable {
    /// Consultatiefunctie ggz.
    public static let mentalHealthConsultation = Term(
        "mentalHealthConsultation",
        LocalizedText(nl: "consultatiefunctie ggz", en: "consultation of mental health care"),
        definition: LocalizedText(
            nl: "Laagdrempelig advies van de ggz aan professionals over iemand met (vermoede) psychische problemen.",
            en: "Low-threshold advice of mental health care to professionals about somebody with (suspected) "
                + "psychological problems."),
        citations: [.kompas("Consultatiefunctie ggz")],
        decision: LocalizedText(
            nl: "De bron noemt bij de leeftijd 18 jaar en de Jeugdwet in één zin. Gelezen als: vanaf 18 jaar via de "
                + "consultatie, daaronder zoals gemeente en ggz het regelen. De grens is een beleidswaarde.",
            en: "The source names the age of 18 and the Youth Act in one sentence. Read as: from 18 by way of the "
                + "consultation, below that as municipality and mental health care arrange. The bound is a policy value."
        ),
        related: ["InvolvementForm.consultation", "Concept.assertiveOutreach"])

    /// All of them.
    public static let all: [Term] = [mentalHealthConsultation]
}
