public import Domain

extension Rule where Subject == IndicatorPortfolio {
    /// Measuring asks no extra registration.
    public static let noExtraRegistration = Rule(
        RuleDescription(
            .sturen(55),
            title: LocalizedText(
                nl: "Meten vraagt geen extra registratie van professionals",
                en: "Measuring asks no extra registration of professionals"),
            asks: LocalizedText(
                nl: "De registratielast van elke indicator is geen of afgeleid.",
                en: "The burden of each indicator is none or derived."),
            appliesWhen: LocalizedText(nl: "er indicatoren zijn gekozen", en: "indicators were chosen"),
            mend: LocalizedText(
                nl: "Leid deze indicator af uit wat er al is vastgelegd, of laat een andere registratie vervallen.",
                en: "Derive this indicator from what is recorded already, or let another registration go."),
            strength: .recommendation, responsible: .indicatorUsers,
            citations: [.sturen("4.3"), .sturen("4.4.1")],
            misuse: LocalizedText(
                nl: "Geen reden om huishoudens niet te vragen: hun stem is geen last.",
                en: "No reason not to ask households: their voice is no burden."),
            restates: .domein(72)),
        applies: { portfolio, exam in exam.hasEntries(portfolio) }
    ) { portfolio, exam in
        exam.requireAllEntries(of: portfolio)
        for entry in portfolio.entries {
            let burden = exam.fact(entry.burden, at: "entries[\(entry.id)].burden")
            exam.require(burden != .extra, at: "entries[\(entry.id)].burden", seen: burden.detail)
        }
    }

    /// Nothing is entered twice.
    public static let nothingIsEnteredTwice = Rule(
        RuleDescription(
            .sturen(61),
            title: LocalizedText(
                nl: "Niemand voert voor een cijfer in wat al ergens stond",
                en: "Nobody enters for a figure what was entered elsewhere already"),
            asks: LocalizedText(
                nl: "Van elke indicator is vastgelegd dat er niets dubbel voor wordt ingevoerd.",
                en: "Of each indicator it is recorded that nothing is entered twice for it."),
            appliesWhen: LocalizedText(nl: "er indicatoren zijn gekozen", en: "indicators were chosen"),
            mend: LocalizedText(
                nl: "Haal het gegeven op waar het al staat.", en: "Fetch the data from where they stand already."),
            strength: .recommendation, responsible: .municipality,
            citations: [.sturen("5.2"), .sturen("Samenvatting")], restates: .domein(72)),
        applies: { portfolio, exam in exam.hasEntries(portfolio) }
    ) { portfolio, exam in
        exam.requireAllEntries(of: portfolio)
        for entry in portfolio.entries {
            exam.require(entry.isEnteredTwice, is: false, at: "entries[\(entry.id)].isEnteredTwice")
        }
    }

    /// The work of registering stays feasible.
    public static let burdenIsFeasible = Rule(
        RuleDescription(
            .domein(72),
            title: LocalizedText(
                nl: "Het registreren blijft haalbaar voor wie het moet doen",
                en: "Registering stays feasible for those who have to do it"),
            asks: LocalizedText(
                nl: "Van elke indicator is de last bekend, en wie registreert vindt het geheel haalbaar.",
                en: "The burden of each indicator is known, and those who register find the whole feasible."),
            appliesWhen: LocalizedText(nl: "er indicatoren zijn gekozen", en: "indicators were chosen"),
            mend: LocalizedText(
                nl: "Vraag wie registreert wat weg kan, en zet een verhaal naast minder cijfers.",
                en: "Ask those who register what can go, and put a story beside fewer figures."),
            strength: .recommendation, responsible: .indicatorUsers, citations: [.domein("6.3")]),
        applies: { portfolio, exam in exam.hasEntries(portfolio) }
    ) { portfolio, exam in
        exam.requireAllEntries(of: portfolio)
        for entry in portfolio.entries {
            _ = exam.need(entry.burden?.member, at: "entries[\(entry.id)].burden")
        }
        if let isFeasible = exam.need(portfolio.isBurdenFeasible, at: "isBurdenFeasible") {
            exam.require(isFeasible, at: "isBurdenFeasible", seen: isFeasible.detail)
        }
    }
}
