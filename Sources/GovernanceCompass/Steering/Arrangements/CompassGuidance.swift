public import Domain

// What the theory says of the cells: a reading that is computed and explained. Nothing in it can be met or unmet.

extension Rule where Subject == SteeringArrangement {
    /// Facts clear, values agree: directing fits.
    public static let directingFits = Rule(
        guidance: RuleDescription(
            .sturen(34),
            title: LocalizedText(
                nl: "Eenduidige feiten en gedeelde waarden: sturen past",
                en: "Facts clear and values shared: directing fits"),
            asks: LocalizedText(
                nl:
                    "Waar allen die oordeelden de feiten eenduidig en de waarden gedeeld vinden, noemt de theorie hiërarchische "
                    + "sturing.",
                en:
                    "Where all who judged find the facts clear and values shared, the theory names steering by hierarchy."
            ),
            appliesWhen: .inCell(.direct), mend: .talkAboutForm, strength: .theory, responsible: .steerer,
            citations: [.sturen("2.2.2"), .sturen("2.3"), .sturen("5.1")], misuse: .noWinner,
            whyNotComputed: LocalizedText(
                nl: "Het kompas leest af waar sturen past; zo'n lezing kan niemand nakomen of nalaten.",
                en: "The compass reads where directing fits; nobody can fulfil or neglect such a reading."),
            policyKeys: [PolicyKey.compassJudges.name]),
        applies: { arrangement, exam in exam.isAny(.direct, in: arrangement) })

    /// Facts clear, values conflict: buying fits.
    public static let purchasingFits = Rule(
        guidance: RuleDescription(
            .sturen(35),
            title: LocalizedText(
                nl: "Eenduidige feiten en botsende waarden: kopen past",
                en: "Facts clear and values in conflict: purchasing fits"),
            asks: LocalizedText(
                nl: "Waar allen die oordeelden de feiten eenduidig vinden en de waarden niet gedeeld, noemt de theorie "
                    + "marktsturing.",
                en:
                    "Where all who judged find the facts clear and values not shared, the theory names steering by market."
            ),
            appliesWhen: .inCell(.purchase), mend: .talkAboutForm, strength: .theory, responsible: .steerer,
            citations: [.sturen("2.2.2"), .sturen("2.3"), .sturen("5.1")], misuse: .noWinner,
            whyNotComputed: LocalizedText(
                nl: "Kopen past hier volgens de theorie; wie een andere vorm kiest, laat daarmee niets na.",
                en: "By the theory purchasing fits here; whoever chooses another form neglects nothing by that."),
            policyKeys: [PolicyKey.compassJudges.name]),
        applies: { arrangement, exam in exam.isAny(.purchase, in: arrangement) })

    /// Facts unclear, values agree: deliberating fits.
    public static let deliberatingFits = Rule(
        guidance: RuleDescription(
            .sturen(36),
            title: LocalizedText(
                nl: "Niet eenduidige feiten en gedeelde waarden: overleggen past",
                en: "Facts not clear and values shared: deliberating fits"),
            asks: LocalizedText(
                nl:
                    "Waar allen die oordeelden de feiten niet eenduidig vinden en de waarden wel gedeeld, noemt de theorie "
                    + "netwerksturing.",
                en:
                    "Where all who judged find the facts not clear and values shared, the theory names steering by network."
            ),
            appliesWhen: .inCell(.deliberate), mend: .talkAboutForm, strength: .theory, responsible: .steerer,
            citations: [.sturen("2.2.2"), .sturen("2.3"), .sturen("5.1")], misuse: .noWinner,
            whyNotComputed: LocalizedText(
                nl: "De theorie verklaart waarom overleggen hier past, en schrijft het niemand voor.",
                en: "The theory explains why deliberating fits here, and prescribes it to nobody."),
            policyKeys: [PolicyKey.compassJudges.name]),
        applies: { arrangement, exam in exam.isAny(.deliberate, in: arrangement) })

    /// Facts unclear, values conflict: the double challenge.
    public static let doubleChallengeAsksMore = Rule(
        guidance: RuleDescription(
            .sturen(37),
            title: LocalizedText(
                nl: "Niet eenduidige feiten en botsende waarden: geen van de drie vormen volstaat alleen",
                en: "Facts not clear and values in conflict: none of the three forms suffices alone"),
            asks: LocalizedText(
                nl:
                    "Waar allen die oordeelden een dubbele uitdaging zien, vraagt het meer. Bekijk de oplossingsrichtingen, en "
                    + "waar elk van afhangt.",
                en:
                    "Where all who judged see a double challenge, more is asked. Look at the solution directions, and at what "
                    + "each depends on."),
            appliesWhen: .inCell(.doubleChallenge),
            mend: LocalizedText(
                nl: "Bekijk samen de oplossingsrichtingen en wat elk van jullie vraagt.",
                en: "Look at the solution directions together and at what each asks of you."),
            strength: .theory, responsible: .steerer,
            citations: [.sturen("2.2.2"), .sturen("2.3"), .sturen("2.4"), .sturen("4.3"), .sturen("5.1")],
            misuse: .noWinner,
            whyNotComputed: LocalizedText(
                nl: "Een dubbele uitdaging is een stand van zaken; wie erin zit, doet niets verkeerd.",
                en: "A double challenge is a state of affairs; whoever is in it does nothing wrong."),
            policyKeys: [PolicyKey.compassJudges.name]),
        applies: { arrangement, exam in exam.isAny(.doubleChallenge, in: arrangement) })

    /// The further apart in facts and values, the less control.
    ///
    /// A relation that only rises or falls: a property of the compass, which its tests hold.
    public static let discrepancyLimitsControl = Rule(
        guidance: RuleDescription(
            .sturen(43),
            title: LocalizedText(
                nl:
                    "Hoe verder feiten en waarden uiteenlopen, hoe minder beheersing en hoe meer expertise van het veld",
                en: "The further facts and values are apart, the less control and the more expertise of the field"),
            asks: LocalizedText(
                nl:
                    "De bron vindt dit vermoeden bevestigd in twee aanpakken, en geeft geen maat waarbij beheersen ophoudt.",
                en:
                    "The source finds this hypothesis confirmed in two approaches, and gives no measure at which control ends."
            ),
            appliesWhen: .isRelation,
            mend: LocalizedText(
                nl: "Ga na op wiens kennis het werk nu leunt.", en: "Find out on whose knowledge the work now leans."),
            strength: .theory, responsible: .steererAndSteered, citations: [.sturen("2.3"), .sturen("5.1")],
            whyNotComputed: LocalizedText(
                nl: "Een verband zonder grens zegt van geen enkele relatie dat er iets ontbreekt.",
                en: "A trend without a limit says of no relation that anything is lacking.")),
        applies: { arrangement, exam in exam.isAnyRelation(of: arrangement) { _, _ in .true } })

    /// In the double challenge a municipality cannot control.
    ///
    /// It is explained with the cell.
    public static let doubleChallengeCannotBeControlled = Rule(
        guidance: RuleDescription(
            .sturen(44),
            title: LocalizedText(
                nl: "Bij een dubbele uitdaging kan een gemeente niet beheersen",
                en: "In a double challenge a municipality cannot control"),
            asks: LocalizedText(
                nl:
                    "Waar allen die oordeelden een dubbele uitdaging zien, kan de gemeente niet beheersen; verantwoordelijk blijft zij "
                    + "ook daar.",
                en:
                    "Where all who judged see a double challenge, the municipality cannot control; there too it stays responsible."
            ),
            appliesWhen: .inCell(.doubleChallenge),
            mend: LocalizedText(
                nl: "Bespreek welke verwachting van beheersing niet waar te maken is.",
                en: "Discuss which expectation of control cannot be made good."),
            strength: .theory, responsible: .municipality, citations: [.sturen("5.1")],
            misuse: LocalizedText(
                nl: "Geen vrijstelling: verantwoording over kosten en resultaat blijft.",
                en: "No exemption: accounting for cost and result stays."),
            whyNotComputed: LocalizedText(
                nl: "Het is een gevolg van de dubbele uitdaging, en geen opdracht aan de gemeente.",
                en: "It is a consequence of the double challenge, and no assignment to the municipality."),
            policyKeys: [PolicyKey.compassJudges.name]),
        applies: { arrangement, exam in exam.isAny(.doubleChallenge, in: arrangement) })

    /// Where little expertise is needed, control is possible.
    public static let controlIsPossible = Rule(
        guidance: RuleDescription(
            .sturen(46),
            title: LocalizedText(
                nl: "Beheersen is mogelijk waar de expertise van het veld niet of veel minder nodig is",
                en: "Control is possible where the expertise of the field is not needed, or much less"),
            asks: LocalizedText(
                nl:
                    "Vinden allen de feiten eenduidig, dan is het beheersingsmodel een mogelijkheid en geen plicht. Waar waarden "
                    + "botsen spreekt beheersen ook dan niet vanzelf.",
                en:
                    "If all find the facts clear, the control model is a possibility and no duty. Where values clash, control "
                    + "does not go without saying even then."),
            appliesWhen: LocalizedText(
                nl: "allen die oordeelden de feiten in een relatie eenduidig vinden",
                en: "all who judged find the facts clear in a relation"),
            mend: .talkAboutForm, strength: .theory, responsible: .steerer,
            citations: [.sturen("2.3"), .sturen("5.1")], misuse: .noWinner,
            whyNotComputed: LocalizedText(
                nl: "De bron opent een mogelijkheid; wie haar niet gebruikt, laat niets na.",
                en: "The source opens a possibility; whoever does not use it leaves nothing undone."),
            policyKeys: [PolicyKey.compassJudges.name]),
        applies: { arrangement, exam in
            exam.isAnyRelation(of: arrangement) { relation, exam in exam.areFactsClear(in: relation) }
        })
}

extension Examination {
    /// Whether any relation is in a cell, by the judgement of all who were asked.
    fileprivate mutating func isAny(_ cell: CompassCell, in arrangement: SteeringArrangement) -> Truth {
        isAnyRelation(of: arrangement) { relation, exam in exam.isJudged(relation, as: cell) }
    }
}

extension LocalizedText {
    /// When guidance about a cell applies.
    fileprivate static func inCell(_ cell: CompassCell) -> LocalizedText {
        let name = cell.term.name
        return LocalizedText(
            nl: "allen die oordeelden een relatie in de cel “\(name.nl)” plaatsen",
            en: "all who judged put a relation in the cell “\(name.en)”")
    }

    fileprivate static let talkAboutForm = LocalizedText(
        nl: "Leg de vorm die in gebruik is ernaast en bespreek het verschil.",
        en: "Lay the form in use beside it and discuss the difference.")
    fileprivate static let noWinner = LocalizedText(
        nl: "Theorie over wat mensen oordeelden; wat passend is, kiezen jullie zelf.",
        en: "Theory on what people judged; what fits you choose yourselves.")
    static let isRelation = LocalizedText(
        nl: "er een relatie is van een stuurder en een gestuurde", en: "there is a relation of a steerer and a steered")
}
