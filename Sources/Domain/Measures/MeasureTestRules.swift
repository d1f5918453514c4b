extension Rule where Subject == Measure {
    /// With the safety team involved only the independent test is left; the table is skipped.
    ///
    /// Whether it was involved in time is told by the decision: while nothing is decided it is enough that it came by
    /// today, a table that had met before it came is no double work, and of a measure that was decided before it came
    /// this asks nothing.
    public static let youthProtectionTableIsSkipped = Rule(
        RuleDescription(
            .proeftuin(35),
            title: LocalizedText(
                nl: "Is het veiligheidsteam al betrokken, dan volstaat de onafhankelijke toets van de Raad",
                en: "With the safety team already involved, the Board's independent test suffices"),
            asks: LocalizedText(
                nl: "De jeugdbeschermingstafel is overgeslagen; wat is opgelegd, is wel onafhankelijk getoetst.",
                en: "The youth protection table was skipped; what was imposed was tested independently all the same."),
            appliesWhen: LocalizedText(
                nl: "een kinderbeschermingsmaatregel wordt overwogen en het veiligheidsteam al betrokken is",
                en: "a child protection measure is considered and the safety team is already involved"),
            mend: LocalizedText(
                nl: "Bespreek met elkaar waarom de tafel ook nodig was, en hoe dat een volgende keer anders kan.",
                en: "Discuss together why the table was needed too, and how that can be different next time."),
            strength: .agreement, responsible: .safetyTeamAndBoard, citations: [.proeftuin("2.8")],
            misuse: LocalizedText(
                nl: "Een afspraak van veel proeftuinen, niet van alle; een tafel die er al was, is geen fout.",
                en: "An agreement of many pilots, not of all; a table that had already met is no error."),
            tensions: [.testStays(with: .sturen(22))]),
        applies: { measure, exam in
            exam.isProtection(measure) && exam.exists(measure.events, at: "events")
                && exam.isSafetyTeamInTime(for: measure)
        }
    ) { measure, exam in
        let hasMet = exam.fact(measure.youthProtectionTable, at: "youthProtectionTable").exists
        if hasMet.isTrue, let table = exam.need(measure.youthProtectionTable, at: "youthProtectionTable"),
            let since = exam.need(measure.safetyTeamSince, at: "safetyTeamSince")
        {
            exam.require(
                exam.isOnOrBefore(table, at: "youthProtectionTable", since, at: "safetyTeamSince"),
                at: "youthProtectionTable", seen: table.detail)
        } else {
            exam.require(!hasMet, at: "youthProtectionTable")
        }
        exam.require(
            exam.hasTaken(.imposed, in: measure)
                .implies(exam.fact(measure.independentTest, at: "independentTest").exists),
            at: "independentTest", seen: .none, mend: .askForTest)
    }

    /// Who took part in the case does not test.
    public static let anotherTests = Rule(
        RuleDescription(
            .proeftuin(36),
            title: LocalizedText(
                nl: "De onafhankelijke toets is van een ander dan wie namens de Raad al meedeed",
                en: "The independent test is by another than who already took part for the Board"),
            asks: LocalizedText(
                nl: "Wie toetste, deed niet eerder mee in deze casus; van iedereen die meedeed, staat dat vast.",
                en: "Whoever tested did not take part in this case before; of all who did, that is recorded."),
            appliesWhen: LocalizedText(
                nl: "iemand van de Raad eerder meedeed en er onafhankelijk is getoetst",
                en: "somebody of the Board took part before and an independent test was made"),
            mend: LocalizedText(
                nl: "Laat een andere raadsprofessional opnieuw toetsen.",
                en: "Have another professional of the Board test again."),
            strength: .agreement, responsible: .childCareAndProtectionBoard, citations: [.proeftuin("3.3")],
            misuse: LocalizedText(
                nl: "Dit gaat over de rol, nooit over het werk van een persoon.",
                en: "This is about the role, never about a person's work.")),
        applies: { measure, exam in
            exam.exists(measure.boardProfessionalsInvolved, at: "boardProfessionalsInvolved")
                && exam.fact(measure.independentTest, at: "independentTest").exists
        }
    ) { measure, exam in
        guard let test = exam.need(measure.independentTest, at: "independentTest"),
            let tester = exam.need(test.tester, at: "independentTest.tester")
        else { return }
        exam.require(
            Truth(!measure.boardProfessionalsInvolved.contains(tester))
                && !exam.hasUnlisted(measure.boardProfessionalsInvolved, at: "boardProfessionalsInvolved"),
            at: "independentTest.tester")
    }

    /// Preliminary work does not take the test away.
    ///
    /// That the test comes before the measure is how the source tells it; a provisional order is for urgency, and there
    /// the order is left open. That is a decision of this SDK.
    public static let preliminaryWorkLeavesTheTest = Rule(
        RuleDescription(
            .proeftuin(82),
            title: LocalizedText(
                nl: "Vooronderzoek van de Raad maakt het sneller, en laat de onafhankelijke toets staan",
                en: "Preliminary work of the Board makes it faster, and leaves the independent test in place"),
            asks: LocalizedText(
                nl: "Voordat de maatregel kwam, is ondanks triage en advies vooraf onafhankelijk getoetst.",
                en:
                    "Before the measure was imposed, and in spite of earlier triage and advice, it was tested independently."
            ),
            appliesWhen: LocalizedText(
                nl: "de Raad eerder triage en advies deed en een kinderbeschermingsmaatregel is opgelegd",
                en: "the Board did triage and gave advice before and a child protection measure was imposed"),
            mend: .askForTest,
            strength: .agreement, responsible: .childCareAndProtectionBoard, citations: [.proeftuin("3.3")],
            tensions: [.testStays(with: .sturen(22))]),
        applies: { measure, exam in
            exam.isProtection(measure) && exam.holds(measure.hasBoardPreliminaryWork, at: "hasBoardPreliminaryWork")
                && exam.hasTaken(.imposed, in: measure)
        }
    ) { measure, exam in
        guard let test = exam.need(measure.independentTest, at: "independentTest"),
            let imposed = exam.needImposition(of: measure)
        else { return }
        exam.require(
            exam.isOnOrBefore(test.on, at: "independentTest.on", imposed.on, at: "events[\(imposed.id)].on")
                || exam.fact(measure.kind, at: "kind") == .provisionalSupervisionOrder,
            at: "independentTest.on", seen: test.on.detail, needed: imposed.on.detail)
    }
}

extension Examination {
    /// Whether the safety team came before a measure was decided on, or by today while nothing is decided.
    fileprivate mutating func isSafetyTeamInTime(for measure: Measure) -> Truth {
        let isInvolved = fact(measure.safetyTeamSince, at: "safetyTeamSince").exists
        guard isInvolved.isTrue, let since = need(measure.safetyTeamSince, at: "safetyTeamSince") else {
            return isInvolved
        }
        var isDecided = Truth.false
        var isInTime = Truth.false
        for event in measure.events {
            let isDecision = isTaken(event, as: .imposed) || isTaken(event, as: .refused)
            guard !isDecision.isFalse else { continue }
            isDecided = isDecided || isDecision
            isInTime =
                (isDecision
                    && isOnOrBefore(since, at: "safetyTeamSince", event.on, at: "events[\(event.id)].on")) || isInTime
        }
        isDecided = isDecided || hasUnlisted(measure.events, at: "events")
        return isInTime || hasCome(since, at: "safetyTeamSince") && !isDecided
    }
}

extension LocalizedText {
    /// What mends a test that was not made.
    fileprivate static var askForTest: LocalizedText {
        LocalizedText(
            nl: "Vraag de Raad alsnog om de onafhankelijke toets.",
            en: "Ask the Board for the independent test after all.")
    }
}

extension Tension {
    /// The table may go, the independent test not.
    static func testStays(with rule: RuleID) -> Tension {
        Tension(
            with: rule,
            reading: LocalizedText(
                nl:
                    "De jeugdbeschermingstafel kan vervallen en dubbel werk ook; eigen onderzoek en toets van de Raad niet.",
                en:
                    "The youth protection table may go, and double work too; the Board's own investigation and test not."
            ))
    }
}
