import Domain

/// Reviews that the tests of reviews and texts start from.
enum Samples {
    static let acute = Circumstance(
        "acute", notice: LocalizedText(nl: "Acuut gevaar. Handel nu.", en: "Acute danger. Act now."),
        noticeUnknown: LocalizedText(nl: "Is er acuut gevaar? Zoek dat eerst uit.", en: "Is there acute danger?"),
        speaks: Kernel.id(78), citations: [Citation(Kernel.book, "4.1")])
    static let region = Scope("gooi", name: LocalizedText(nl: "het Gooi", en: "the Gooi region"))
    static let open = PolicyKey<Int>("openDays", default: nil, note: Kernel.text("days"))
    static let noun = Noun(
        one: LocalizedText(nl: "doel", en: "goal"), many: LocalizedText(nl: "doelen", en: "goals"))

    /// A rule for every kind of outcome; fact 0 is acute danger, fact 1 does not hold, fact 2 is missing.
    static let rules: [Rule<FactSheet>] = [
        Rule(Kernel.description(1)) { _, exam in exam.require(true, at: "plan") },
        Rule(
            Kernel.description(
                2, strength: .legalDuty, misuse: Kernel.text("No judgement on a person"),
                tensions: [Tension(with: Kernel.id(1), reading: Kernel.text("Read both"))])
        ) { sheet, exam in
            exam.require(exam.read(sheet, 1), at: "goals[g2].ratings[anna]", seen: .grade(4), needed: .grade(6))
            exam.require(exam.read(sheet, 2), at: "plan", mend: Kernel.text("Own mend"))
            exam.require(
                false, at: "goals[g1].ratings[kim]", of: "kim", seen: Detail.none, mend: Kernel.text("Own mend"))
            exam.require(false, at: "members", seen: .ids(["anna", "kim"]), needed: .count(3, noun))
        },
        Rule(Kernel.description(3, policyKeys: ["openDays"])) { sheet, exam in
            exam.require(exam.read(sheet, 2), at: "plan", of: "anna")
            _ = exam.policy(open)
            exam.mayChange(on: "2024-07-01")
        },
        Rule(Kernel.description(4, appliesWhen: Kernel.text("there is a plan")), applies: { _, _ in .false }) { _, _ in
        },
        Rule(Kernel.description(5, scope: region)) { _, exam in exam.require(true, at: "plan") },
        Rule(Kernel.description(6, yieldsTo: [acute])) { _, exam in exam.require(true, at: "plan") },
        Rule(Kernel.description(7)) { _, exam in exam.require(false, at: "plan", seen: .date("2024-01-02")) },
        Rule(guidance: Kernel.description(8, kind: .guidance)),
        Rule(Kernel.description(9)) { _, exam in exam.require(true, at: "plan") },
        Rule(prompt: Kernel.description(10, kind: .prompt), ofEach: { _, ask in ["anna", "kim"].forEach { ask($0) } }),
        Rule(prompt: Kernel.description(11, kind: .prompt)),
        Rule(Kernel.description(12)) { _, _ in },
        Rule(Kernel.description(13, restates: 2)) { _, exam in exam.require(false, at: "plan.other") },
        Rule(Kernel.description(14)) { _, exam in
            exam.require(false, at: "plan", seen: .truth(false), needed: .term(code: "x", name: Kernel.text("term")))
        },
    ]

    static let places = PlaceNames([
        PlaceNames.Name("plan", LocalizedText(nl: "het plan", en: "the plan")),
        PlaceNames.Name("members", LocalizedText(nl: "de leden", en: "the members")),
        PlaceNames.Name(
            "goals[].ratings[]",
            LocalizedText(nl: "het cijfer van {2} voor doel {1}", en: "the mark of {2} for goal {1}")),
        PlaceNames.Name("facts[]", LocalizedText(nl: "feit {1}", en: "fact {1}")),
    ])

    static func set() throws -> RuleSet<FactSheet> {
        RuleSet(
            rules, places: places,
            detectors: [CircumstanceDetector(acute) { sheet, exam in exam.read(sheet, 0) }]
        ).switchingOff(try Override(Kernel.id(9), .switchedOff, because: "not here", by: "worker", on: "2024-01-01"))
    }

    static func context(for audience: Audience = .professional) throws -> ReviewContext {
        var policy = Policy()
        try policy.choose(PolicyKey<Grade>("enough", default: nil, note: Kernel.text("mark")), 7, because: "agreed")
        return ReviewContext(
            on: Kernel.day, for: audience, policy: policy, adopted: [Scope("other", name: Kernel.text("other"))],
            attestations: [
                Attestation(Kernel.id(10), .yes, by: "worker", of: "anna", on: "2024-06-01", until: "2024-08-01"),
                Attestation(Kernel.id(11), .yes, by: "anna", on: "2024-06-01"),
                Attestation(Kernel.id(11), .no, by: "kim", on: "2024-06-01"),
            ],
            deviations: [
                try Deviation(from: Kernel.id(7), because: "a good reason", by: "worker", on: "2024-06-01"),
                try Deviation(
                    from: Kernel.id(14), because: "another reason", by: "worker", on: "2024-06-02",
                    until: "2024-12-01", releasedTo: ["anna"]),
            ])
    }

    /// A review with something of every kind.
    static func review(acute: Bool? = true, for audience: Audience = .professional) throws -> Review {
        try set().review(FactSheet([acute, false, nil]), in: try context(for: audience))
    }
}
