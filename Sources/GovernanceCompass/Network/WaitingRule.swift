public import Domain

extension Rule where Subject == NetworkMap {
    /// Parties do not wait for each other in a circle without somebody who takes the first step.
    public static let nobodyWaitsInACircle = Rule(
        RuleDescription(
            .parallel(54),
            title: LocalizedText(
                nl: "Waar partijen in een kring op elkaar wachten, zet een van hen de eerste stap",
                en: "Where parties wait for each other in a circle, one of them takes the first step"),
            asks: LocalizedText(
                nl: "In elke kring van partijen die op elkaar wachten is er een die de eerste stap zet.",
                en: "In every circle of parties that wait for each other there is one that takes the first step."),
            appliesWhen: LocalizedText(
                nl: "partijen zeiden op wie zij wachten", en: "parties said whom they wait for"),
            mend: LocalizedText(
                nl:
                    "Leg met deze partijen naast elkaar wat elk nodig heeft, en spreek af wie begint. Vraag wie over het "
                    + "stelsel gaat om wat daarbuiten ligt.",
                en: "Lay beside each other what each of these parties needs, and agree who begins. Ask those who are "
                    + "responsible for the system for what lies outside."),
            strength: .recommendation, responsible: .waitingParties,
            citations: [.parallel("Wat vraagt dit van de organisatorische omgeving van de professional?")],
            misuse: LocalizedText(
                nl: "Een kring wijst geen schuldige aan: elke partij in een kring wacht even lang.",
                en: "A circle points at nobody: every party in a circle waits as long.")),
        applies: { map, exam in exam.exists(map.waits, at: "waits") }
    ) { map, exam in
        exam.require(exam.isComplete(map.waits, at: "waits"), at: "waits")
        for knot in map.waitingKnots {
            guard let first = knot.first else { continue }
            exam.require(
                exam.hasUnlisted(map.firstSteps, at: "firstSteps.complete"), at: "waits.circles[\(first)]",
                seen: .ids(of: knot))
        }
    }
}
