public import Domain

// What the evaluation asks and only people can tell: whether something fits, is carried, or takes its time.

extension Rule where Subject == TransformationPlan {
    /// The strategy fits the region.
    public static let strategyFitsRegion = Rule(
        prompt: RuleDescription(
            .domein(59),
            title: LocalizedText(
                nl: "De gekozen strategie past bij de opgaven, prioriteiten, visie en vaardigheden in de regio",
                en: "The chosen strategy fits the challenges, priorities, vision and skills in the region"),
            asks: LocalizedText(
                nl:
                    "Past de gekozen weg bij wat hier speelt, en bij wat bestuurders, managers en professionals willen en "
                    + "kunnen? En bij wat de projectleiders kunnen?",
                en:
                    "Does the chosen way fit what goes on here, and what administrators, managers and professionals want "
                    + "and can do? And what the project leaders can do?"),
            appliesWhen: LocalizedText(nl: "er een strategie is gekozen", en: "a strategy was chosen"),
            mend: LocalizedText(
                nl: "Leg de gekozen weg naast jullie eigen opgaven, en pas haar aan.",
                en: "Hold the chosen way against your own challenges, and adapt it."),
            strength: .recommendation, responsible: .regionalProjectLeader, citations: [.domein("5.1"), .domein("7")],
            misuse: LocalizedText(
                nl:
                    "Van onderop en van bovenaf kunnen allebei werken. Het gaat om wat de weg vraagt, en is geen oordeel over een projectleider.",
                en:
                    "Bottom-up and top-down can both work. It is about what the way asks, and no judgement on a project leader."
            ),
            whyNotComputed: LocalizedText(
                nl: "Of een weg bij de regio past, beoordelen de mensen die er werken en besturen.",
                en: "Whether a way fits the region is judged by the people who work and govern there.")),
        applies: { plan, exam in exam.fact(plan.route, at: "route").exists })

    /// What the change needs is upheld by people themselves.
    ///
    /// The source asks it after the time of transformation. Of that no end is recorded; that a new way of working was
    /// implemented stands for it, a decision of this SDK.
    public static let conditionsAreUpheld = Rule(
        prompt: RuleDescription(
            .domein(60),
            title: LocalizedText(
                nl: "Na de transformatie houden professionals, leidinggevenden en netwerk zelf in stand wat nodig is",
                en: "After the transformation professionals, those who lead them and the network uphold what is needed "
                    + "themselves"),
            asks: LocalizedText(
                nl:
                    "Zorgen jullie zelf voor wat de nieuwe werkwijze nodig heeft, ook als de projectleider minder doet?",
                en: "Do you see to what the new way of working needs yourselves, also if the project leader does less?"),
            appliesWhen: LocalizedText(
                nl: "een nieuwe werkwijze is ingevoerd", en: "a new way of working was implemented"),
            mend: LocalizedText(
                nl: "Spreek af wie overneemt wat de projectleider nu nog regelt, en wanneer.",
                en: "Agree who takes over what the project leader still arranges now, and when."),
            strength: .recommendation, responsible: .carriersOfChange,
            citations: [.domein("5.1"), .domein("Bijlage 7")],
            whyNotComputed: LocalizedText(
                nl: "Pas achteraf blijkt of mensen het zelf in stand houden, en alleen wie er is ziet dat.",
                en: "Only afterwards does it show whether people uphold it themselves, and only those who are "
                    + "there see it.")),
        applies: { plan, exam in exam.hasCome(plan.implementedOn, at: "implementedOn") })

    /// A vision for the long term is carried and not only written.
    public static let visionIsMoreThanPaper = Rule(
        prompt: RuleDescription(
            .domein(63),
            title: LocalizedText(
                nl: "De langetermijnvisie staat op papier én leeft in de organisatie",
                en: "The long-term vision is on paper and lives in the organisation"),
            asks: LocalizedText(
                nl: "Weet u waarom het anders moet en waar het heen gaat, en merkt u dat in uw werk?",
                en: "Do you know why it must be different and where it goes, and do you notice that in your work?"),
            appliesWhen: LocalizedText(nl: "er een langetermijnvisie is", en: "there is a long-term vision"),
            mend: LocalizedText(
                nl: "Breng de visie ter sprake waar het werk gebeurt: wat betekent zij voor vandaag?",
                en: "Bring the vision up where the work is done: what does it mean for today?"),
            strength: .recommendation, responsible: .administrators, citations: [.domein("4.3")],
            whyNotComputed: LocalizedText(
                nl: "Een document bewijst niet dat een visie leeft; de mensen in de organisatie weten dat.",
                en: "A document does not prove that a vision lives; the people in the organisation know.")),
        applies: { plan, exam in
            guard case .stated(let vision, _) = plan.vision.asKnown(on: exam.day) else {
                return exam.fact(plan.vision, at: "vision").exists
            }
            return exam.holds(vision.isLongTerm, at: "vision.isLongTerm")
        })

    /// Decisions on related themes are aligned.
    public static let decisionsAreAligned = Rule(
        prompt: RuleDescription(
            .domein(80),
            title: LocalizedText(
                nl: "Besluiten over verwante thema’s zijn op elkaar afgestemd en worden in verbinding genomen",
                en: "Decisions on related themes are aligned and taken in connection"),
            asks: LocalizedText(
                nl: "Sluiten jullie besluiten over verwante thema’s op elkaar aan, en nemen jullie ze samen?",
                en: "Do your decisions on related themes fit each other, and do you take them together?"),
            mend: LocalizedText(
                nl: "Leg besluiten die elkaar raken naast elkaar, en bespreek ze aan één tafel.",
                en: "Lay decisions that touch each other side by side, and discuss them at one table."),
            strength: .recommendation, responsible: .administrators, citations: [.domein("4.2"), .domein("5.2")],
            whyNotComputed: LocalizedText(
                nl: "Of besluiten botsen of bij elkaar passen, is een oordeel van wie ze neemt.",
                en: "Whether decisions clash or fit together is a judgement of those who take them.")))

    /// In the beginning time goes into the vision.
    public static let timeGoesIntoVision = Rule(
        prompt: RuleDescription(
            .domein(81),
            title: LocalizedText(
                nl: "In het begin is er tijd gestoken in het uitdragen en verhelderen van de visie",
                en: "In the beginning time was put into spreading and clarifying the vision"),
            asks: LocalizedText(
                nl: "Is u in het begin verteld waar het heen gaat, en was er tijd om daarover te praten?",
                en: "Were you told in the beginning where it goes, and was there time to talk about it?"),
            mend: LocalizedText(
                nl: "Neem alsnog de tijd: vertel waar het heen gaat, en hoor waar mensen over twijfelen.",
                en: "Take the time after all: tell where it goes, and hear what people doubt."),
            strength: .recommendation, responsible: .regionalProjectLeader, citations: [.domein("3.5")],
            whyNotComputed: LocalizedText(
                nl: "Of er genoeg tijd en uitleg was, kan alleen zeggen wie er in het begin bij was.",
                en: "Whether there was enough time and explanation only those who were there at the start can say.")))
}
