public import Domain

extension Rule where Subject == CaseFile {
    /// A strength has shown that it protects.
    public static let strengthsAreDemonstrated = Rule(
        RuleDescription(
            .sturen(11),
            title: LocalizedText(
                nl: "Een kracht heeft aantoonbaar voldoende beschermd tegen een benoemd gevaar, gedurende langere tijd",
                en: "A strength has demonstrably protected sufficiently against a named danger, for a longer time"),
            asks: LocalizedText(
                nl:
                    "Bij elke kracht is vastgelegd tegen welk gevaar die voldoende beschermde, over welke langere periode, en of "
                    + "er zorg is dat dit gevaar terugkeert.",
                en:
                    "With each strength it is recorded against which danger it protected sufficiently, over which longer "
                    + "period, and whether there is concern that this danger recurs."),
            appliesWhen: LocalizedText(nl: "er een kracht is vastgelegd", en: "a strength is recorded"),
            mend: LocalizedText(
                nl: "Noem dit een voornemen of omstandigheid, of beschrijf wanneer het echt beschermde.",
                en: "Call this an intention or circumstance, or describe when it really protected."),
            strength: .method, responsible: .assessor, citations: [.sturen("2.1.1"), .sturen("5.1")],
            policyKeys: ["strengthPeriod"]),
        applies: { file, exam in exam.exists(file.strengths, at: "strengths", of: .professionals) }
    ) { file, exam in
        let least = exam.policy(.strengthPeriod)
        for strength in file.strengths {
            exam.require(
                strength.isDemonstratedSufficient, is: true, at: "strengths[\(strength.id)].isDemonstratedSufficient")
            exam.requireLength(of: strength, atLeast: least)
            guard let danger = exam.need(strength.against, at: "strengths[\(strength.id)].against") else { continue }
            exam.requireDanger(danger, of: strength, in: file)
        }
        exam.requireWhole(file.strengths, at: "strengths", of: .professionals)
    }

    /// Unsafe and threatened in development are two judgements.
    public static let childJudgementsStandApart = Rule(
        RuleDescription(
            .sturen(12),
            title: LocalizedText(
                nl: "Onveilig en bedreigd in de ontwikkeling zijn twee oordelen, elk op eigen grond",
                en: "Unsafe and threatened in development are two judgements, each on grounds of its own"),
            asks: LocalizedText(
                nl:
                    "Van elk kind over wie geoordeeld is, zijn beide oordelen apart vastgelegd en is geen van beide uit het andere "
                    + "afgeleid.",
                en:
                    "Of each child that was judged about, both judgements are recorded apart and neither is taken from the other."
            ),
            appliesWhen: LocalizedText(nl: "er over een kind geoordeeld is", en: "a child was judged about"),
            mend: LocalizedText(
                nl: "Geef voor dit oordeel de eigen feiten.", en: "Give this judgement's own facts."),
            strength: .theory, responsible: .professionals, citations: [.sturen("2.1.1")],
            misuse: LocalizedText(
                nl: "Dit is nooit een reden om niet in te grijpen; de literatuur is het hierover niet eens.",
                en: "This is never a reason not to intervene; the literature does not agree on it.")),
        applies: { file, exam in exam.exists(file.childJudgements, at: "childJudgements", of: .professionals) }
    ) { file, exam in
        for judgement in file.childJudgements {
            exam.require(judgement.isDerived, is: false, at: "childJudgements[\(judgement.id)].isDerived")
            for other in ChildJudgement.Subject.allCases where judgement.subject != .known(other) {
                let isJudged = file.childJudgements.some { known in
                    guard known.child == judgement.child else { return .false }
                    return exam.fact(known.subject, at: "childJudgements[\(known.id)].subject") == other
                }
                exam.require(
                    isJudged
                        || exam.hasUnlisted(file.childJudgements, at: "childJudgements.of[\(judgement.child)].\(other)"),
                    at: "childJudgements.of[\(judgement.child)].\(other)", seen: .none, needed: other.detail,
                    mend: LocalizedText(
                        nl: "Vorm ook dit oordeel, op eigen feiten.",
                        en: "Form this judgement too, on facts of its own."))
            }
        }
        exam.requireWhole(file.childJudgements, at: "childJudgements", of: .professionals)
    }

    /// Safety appraisal and risk appraisal are told apart.
    public static let appraisalsAreToldApart = Rule(
        RuleDescription(
            .proeftuin(23),
            title: LocalizedText(
                nl: "Veiligheidstaxatie en risicotaxatie zijn uit elkaar gehouden",
                en: "Safety appraisal and risk appraisal are told apart"),
            asks: LocalizedText(
                nl: "Van elke taxatie staat vast of zij over veiligheid nu gaat of over risico op langere termijn.",
                en: "Of each appraisal it is recorded whether it is about safety now or about risk in the longer term."),
            appliesWhen: LocalizedText(nl: "er een taxatie is", en: "there is an appraisal"),
            mend: LocalizedText(
                nl: "Leg apart vast wat over veiligheid nu gaat en wat over risico.",
                en: "Record apart what is about safety now and what is about risk."),
            strength: .method, responsible: .professionals, citations: [.proeftuin("2.7"), .proeftuin("6.5")]),
        applies: { file, exam in exam.exists(file.appraisals, at: "appraisals") }
    ) { file, exam in
        for appraisal in file.appraisals {
            let kind = exam.fact(appraisal.kind, at: "appraisals[\(appraisal.id)].kind")
            exam.require(kind != .mixed, at: "appraisals[\(appraisal.id)].kind", seen: kind.detail)
        }
        exam.requireWhole(file.appraisals, at: "appraisals")
    }

    /// The instrument fits its user, phase and focus.
    public static let instrumentsFit = Rule(
        RuleDescription(
            .sturen(15),
            title: LocalizedText(
                nl: "Een instrument past bij wie het gebruikt, in welke fase, en waarnaar het kijkt",
                en: "An instrument fits who uses it, in which phase, and what it looks at"),
            asks: LocalizedText(
                nl: "Gebruiker, fase van gebruik en focus zijn die waarvoor het instrument in het overzicht staat.",
                en: "User, phase of use and focus are those for which the instrument is in the overview."),
            appliesWhen: LocalizedText(nl: "er een instrument is gebruikt", en: "an instrument was used"),
            mend: LocalizedText(
                nl: "Weeg wat het instrument hier zegt, en leg vast waarom het toch is gebruikt.",
                en: "Weigh what the instrument says here, and record why it was used all the same."),
            strength: .process, responsible: .professionals, citations: [.sturen("2.1.2, tabel 2")],
            misuse: LocalizedText(
                nl:
                    "Het overzicht beschrijft gebruik en verbiedt niets; een uitkomst van een instrument is geen oordeel. "
                    + "Uitkomsten van verschillende instrumenten zijn niet in elkaar om te rekenen.",
                en:
                    "The overview describes use and forbids nothing; an instrument's result is no judgement. Results of "
                    + "different instruments cannot be converted into each other.")),
        applies: { file, exam in exam.exists(file.instruments, at: "instruments") }
    ) { file, exam in
        for use in file.instruments {
            guard let instrument = exam.need(use.instrument.member, at: "instruments[\(use.id)].instrument") else {
                continue
            }
            let users = exam.fact(use.users, at: "instruments[\(use.id)].users")
            exam.require(
                users == instrument.users, at: "instruments[\(use.id)].users", seen: users.detail,
                needed: instrument.users.detail)
            let phase = exam.fact(use.phase, at: "instruments[\(use.id)].phase")
            exam.require(
                phase == instrument.phase, at: "instruments[\(use.id)].phase", seen: phase.detail,
                needed: instrument.phase.detail)
            let focus = exam.fact(use.focus, at: "instruments[\(use.id)].focus")
            exam.require(
                focus == instrument.focus, at: "instruments[\(use.id)].focus", seen: focus.detail,
                needed: instrument.focus.detail)
        }
        exam.requireWhole(file.instruments, at: "instruments")
    }
}

extension PolicyKey where Value == Int {
    /// How many days a strength has protected at least (gedurende langere tijd); without default.
    public static let strengthPeriod = PolicyKey(
        "strengthPeriod", default: nil,
        note: LocalizedText(
            nl:
                "Hoeveel dagen een kracht minstens heeft beschermd. De bron zegt: gedurende langere tijd; kies een getal, met "
                + "reden.",
            en:
                "How many days a strength has protected at least. The source says: for a longer time; choose a number, with "
                + "a reason."))
}

extension Examination {
    /// States that a strength protected over a recorded period that is long enough; one without an end lasts to the day.
    fileprivate mutating func requireLength(of strength: DemonstratedStrength, atLeast least: Int?) {
        let place: Address = "strengths[\(strength.id)].over"
        guard let over = need(strength.over, at: place), let least else { return }
        let days = over.start.days(until: Swift.min(over.end ?? day, day))
        mayChange(on: over.start.adding(days: least))
        // Of a period that lasts the start: how many days it lasted so far would be another gap each day.
        var seen = over.start.detail
        if let end = over.end, end <= day { seen = .count(Swift.max(0, days), .day) }
        mayChange(on: over.end)
        require(days >= least, at: place, seen: seen, needed: .count(least, .day))
    }

    fileprivate mutating func requireDanger(
        _ danger: Identifier<Danger>, of strength: DemonstratedStrength, in file: CaseFile
    ) {
        for known in file.dangers where known.id == danger {
            _ = need(known.mayRecur, at: "dangers[\(danger)].mayRecur")
            return
        }
        require(
            hasUnlisted(file.dangers, at: "dangers[\(danger)]"), at: "strengths[\(strength.id)].against",
            seen: danger.detail)
    }
}
