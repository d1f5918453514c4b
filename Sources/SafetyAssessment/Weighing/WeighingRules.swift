public import Domain

extension Rule where Subject == Weighing {
    /// Waiting and intervening are both weighed.
    public static let bothRisksAreWeighed = Rule(.bothRisksAreWeighed) { weighing, exam in
        exam.requireBothRisks(in: weighing)
    }

    /// Powers are used only where fundamental rights are violated.
    public static let powersRestOnRights = Rule(
        RuleDescription(
            .proeftuin(32),
            title: LocalizedText(
                nl: "Bevoegdheden en maatregelen komen er alleen als iemands fundamentele rechten worden geschonden",
                en: "Powers and measures come only where somebody's fundamental rights are violated"),
            asks: LocalizedText(
                nl: "Bij de weging is vastgelegd van wie fundamentele rechten worden geschonden.",
                en: "With the weighing it is recorded whose fundamental rights are violated."),
            appliesWhen: LocalizedText(
                nl: "gekozen is om in te grijpen met een bevoegdheid, een maatregel of een uithuisplaatsing",
                en: "the choice was to intervene with a power, a measure or a placement"),
            mend: LocalizedText(
                nl: "Benoem van wie welk recht wordt geschonden, of zoek het in vrijwillige hulp.",
                en: "Name whose right is violated and which one, or look for it in voluntary help."),
            strength: .method, responsible: .professionals, citations: [.proeftuin("6.5")],
            misuse: LocalizedText(
                nl:
                    "Dit is een voorwaarde die de bron noemt en geen juridische toets. Bij acuut gevaar: handel, en leg de "
                    + "grond daarna vast.",
                en:
                    "This is a condition that the source names and no legal test. In acute danger: act, and record the "
                    + "ground after that.")),
        applies: { weighing, exam in exam.usesPowers(weighing) }
    ) { weighing, exam in
        exam.require(
            exam.exists(weighing.rightsViolatedOf, at: "rightsViolatedOf", of: .professionals), at: "rightsViolatedOf",
            of: .professionals, seen: .none)
    }

    /// Who decides on a placement was with the family.
    public static let decidersWereWithTheHousehold = Rule(
        RuleDescription(
            .proeftuin(52),
            title: LocalizedText(
                nl: "Over uithuisplaatsing is niet alleen op papier besloten: iemand was bij het gezin",
                en: "Placement was not decided on paper only: somebody was with the family"),
            asks: LocalizedText(
                nl: "Vastgelegd is dat iemand van wie besliste, zelf bij het huishouden is geweest.",
                en: "It is recorded that somebody of those who decided has been with the household."),
            appliesWhen: LocalizedText(
                nl: "gewogen is of een kind uit huis gaat", en: "it was weighed whether a child is placed"),
            mend: LocalizedText(
                nl: "Ga langs, en leg naast elkaar wat het dossier zegt en wat u daar ziet en hoort.",
                en: "Go there, and put side by side what the file says and what you see and hear."),
            strength: .tip, responsible: .professionals, citations: [.proeftuin("6.4")],
            misuse: LocalizedText(
                nl:
                    "Een bezoek bewijst geen veiligheid, en nog niet geweest zijn is geen reden om een kind in acuut gevaar "
                    + "te laten.",
                en: "A visit proves no safety, and not having been there is no reason to leave a child in acute danger."
            )
        ),
        applies: { weighing, exam in
            exam.fact(weighing.intervention, at: "intervention", of: .professionals) == .placement
        }
    ) { weighing, exam in
        exam.require(
            exam.holds(weighing.hasBeenWithHousehold, at: "hasBeenWithHousehold", of: .professionals),
            at: "hasBeenWithHousehold", of: .professionals, seen: weighing.hasBeenWithHousehold.detail)
    }

    /// A shared frame of weighing is wanted, and each family keeps a weighing of its own.
    public static let eachFamilyHasItsOwnWeighing = Rule(
        guidance: RuleDescription(
            .proeftuin(60),
            title: LocalizedText(
                nl: "Er is behoefte aan één afwegingskader, en elk gezin houdt een eigen afweging",
                en: "One frame of weighing is wanted, and each family keeps a weighing of its own"),
            asks: LocalizedText(
                nl:
                    "Professionals willen één kader dat zegt wanneer ingrijpen mag en moet; toch vraagt elk gezin een eigen "
                    + "afweging. Wat maakt dit gezin anders dan het vorige?",
                en:
                    "Professionals want one frame that says when one may and must intervene; still each family asks a weighing "
                    + "of its own. What makes this family different from the one before?"),
            appliesWhen: LocalizedText(nl: "er een weging is vastgelegd", en: "a weighing is recorded"),
            mend: LocalizedText(
                nl: "Bespreek samen wat in dit gezin de doorslag gaf, en leg dat vast.",
                en: "Discuss together what was decisive in this family, and record it."),
            strength: .recommendation, responsible: .everyone, citations: [.proeftuin("7.2")],
            misuse: LocalizedText(
                nl: "Geen uitkomst van deze software is een besluit, en geen lijst vervangt het gesprek.",
                en: "No outcome of this software is a decision, and no list takes the place of the conversation."),
            whyNotComputed: LocalizedText(
                nl: "De wens naar één kader is aan landelijke partijen gericht; geen casus kan haar vervullen.",
                en: "The wish for one frame is addressed to national parties; no single case can fulfil it.")))
}

extension RuleSet where Subject == Weighing {
    /// The rules about one weighing.
    public static let weighing = RuleSet(
        [
            .bothRisksAreWeighed, .powersAreWeighed, .powersRestOnRights, .weighingRecurs,
            .decidersWereWithTheHousehold, .eachFamilyHasItsOwnWeighing,
        ],
        places: .weighing)
}
