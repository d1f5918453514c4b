public import Domain

extension PlaceNames {
    /// What the places of a consultation are called.
    public static let consultation = PlaceNames([
        Name("course", LocalizedText(nl: "wat er van de vraag kwam", en: "what came of the question")),
        Name("asker", LocalizedText(nl: "wie de vraag stelde", en: "who put the question")),
        Name(
            "isAboutIndividual",
            LocalizedText(nl: "of de vraag over één persoon gaat", en: "whether the question is about one person")),
        Name(
            "birth",
            LocalizedText(
                nl: "de leeftijd van wie de vraag betreft", en: "the age of the person whom the question is about")),
        Name("on", LocalizedText(nl: "de dag van de consultatie", en: "the day of the consultation")),
        Name(
            "isInTreatment",
            LocalizedText(
                nl: "of de persoon bij de ggz in behandeling is",
                en: "whether the person is in treatment with mental health care")),
        Name(
            "isAssertiveOutreach",
            LocalizedText(nl: "of het om bemoeizorg gaat", en: "whether it is assertive outreach")),
        Name("refusal", LocalizedText(nl: "waarom de vraag is afgewezen", en: "why the question was turned down")),
        Name(
            "commissionedBy", LocalizedText(nl: "wie de opdracht gaf", en: "who commissioned it")),
        Name("funding", LocalizedText(nl: "waaruit het wordt betaald", en: "under which act it is paid")),
        Name(
            "policy.consultationAge",
            LocalizedText(
                nl: "de keuze vanaf welke leeftijd een vraag via de consultatie loopt",
                en: "the choice from which age a question goes by way of the consultation")),
    ])
}

extension ResponsibleParty {
    /// Mental health care (ggz).
    public static let mentalHealthCare = ResponsibleParty(
        "mentalHealthCare", name: LocalizedText(nl: "de ggz", en: "mental health care"))
}
