public import Domain

extension Rule where Subject == Approach {
    /// Experts by experience have a clear and bounded role.
    public static let expertRoleIsClear = Rule(
        RuleDescription(
            .proeftuin(58),
            title: LocalizedText(
                nl: "De rol van ervaringsdeskundigen is duidelijk en afgebakend",
                en: "The role of experts by experience is clear and bounded"),
            asks: LocalizedText(
                nl: "Vastgelegd is dat hun rol duidelijk is, en dat die is afgebakend.",
                en: "It is recorded that their role is clear, and that it is bounded."),
            appliesWhen: LocalizedText(
                nl: "ervaringsdeskundigen meedoen", en: "experts by experience take part"),
            mend: LocalizedText(
                nl: "Spreek met ervaringsdeskundigen af wat zij doen en wat niet, en vraag of het vertrouwen er is.",
                en: "Agree with experts by experience what they do and what not, and ask whether there is trust."),
            strength: .recommendation, responsible: .approachOrganisations,
            citations: [.proeftuin("7.2"), .proeftuin("3.6")],
            misuse: LocalizedText(
                nl: "Een afgebakende rol is geen reden om iemand op afstand te houden. Of er wederzijds vertrouwen is, "
                    + "volgt er niet uit.",
                en: "A bounded role is no reason to keep somebody away. Whether there is mutual trust does not follow "
                    + "from it."),
            restates: .kompas(94)),
        applies: { approach, exam in exam.holds(approach.experience.involvesExperts, at: "experience.involvesExperts") }
    ) { approach, exam in
        exam.requireStated(approach.experience.isRoleClear, at: "experience.isRoleClear")
        exam.requireStated(approach.experience.isRoleBounded, at: "experience.isRoleBounded")
    }

    /// The perspective of experts by experience has a defined and secured place in cases across disciplines and domains.
    public static let expertsHavePlace = Rule(
        RuleDescription(
            .domein(64),
            title: LocalizedText(
                nl: "Het perspectief van ervaringsdeskundigen heeft een plek bij multidisciplinaire en "
                    + "domeinoverstijgende casussen",
                en: "The perspective of experts by experience has a place in cases across disciplines and domains"),
            asks: LocalizedText(
                nl: "Hun concrete bijdrage is omschreven, en die is geborgd.",
                en: "Their concrete contribution is defined, and it is secured."),
            mend: LocalizedText(
                nl: "Omschrijf samen wat hun bijdrage is, en leg vast hoe die blijft.",
                en: "Define together what their contribution is, and record how it stays."),
            strength: .recommendation, responsible: .approachLead, citations: [.domein("5.2"), .domein("5.3")],
            restates: .kompas(94)),
        check: { approach, exam in
            guard let place = exam.need(approach.experience.place, at: "experience.place") else { return }
            exam.require(place.isContributionDefined, is: true, at: "experience.place.isContributionDefined")
            exam.require(place.isSecured, is: true, at: "experience.place.isSecured")
        })

    /// Experts by experience take part in help, and professionals use what they lived through.
    public static let experienceIsUsedInHelp = Rule(
        RuleDescription(
            .kompas(122),
            title: LocalizedText(
                nl: "Ervaringsdeskundigen doen mee in de hulp, en professionals gebruiken ook eigen ervaringskennis",
                en: "Experts by experience take part in help, and professionals use their own experience too"),
            asks: LocalizedText(
                nl: "Vastgelegd is dat ervaringsdeskundigen bij de hulp betrokken zijn, en dat professionals ook hun "
                    + "eigen ervaringskennis gebruiken.",
                en: "It is recorded that experts by experience are involved in help, and that professionals use their "
                    + "own experience too."),
            mend: LocalizedText(
                nl:
                    "Spreek met een ervaringsdeskundige af waarbij die meedoet, met steun en vergoeding. Maak ruimte om "
                    + "over eigen ervaring te praten.",
                en:
                    "Agree with an expert by experience where to take part, with support and compensation. Make room to "
                    + "talk about own experience."),
            strength: .recommendation, responsible: .professionals,
            citations: [.kompas("Stap 8, Maak gebruik van ervaringskennis")],
            misuse: LocalizedText(
                nl: "Niemand hoeft te vertellen wat hij of zij heeft meegemaakt, en het wordt niet vastgelegd.",
                en: "Nobody has to tell what he or she lived through, and it is not recorded.")),
        check: { approach, exam in
            exam.requireStated(approach.experience.areExpertsInHelp, at: "experience.areExpertsInHelp")
            exam.requireStated(approach.experience.isOwnExperienceUsed, at: "experience.isOwnExperienceUsed")
        })
}

extension RuleSet where Subject == Approach {
    /// The place of experience.
    static let approachExperience = RuleSet(
        [.expertRoleIsClear, .expertsHavePlace, .experienceIsUsedInHelp],
        places: PlaceNames([
            PlaceNames.Name(
                "experience.involvesExperts",
                LocalizedText(
                    nl: "of ervaringsdeskundigen meedoen", en: "whether experts by experience take part")),
            PlaceNames.Name(
                "experience.isRoleClear",
                LocalizedText(
                    nl: "of de rol van ervaringsdeskundigen duidelijk is",
                    en: "whether the role of experts by experience is clear")),
            PlaceNames.Name(
                "experience.isRoleBounded",
                LocalizedText(
                    nl: "of de rol van ervaringsdeskundigen is afgebakend",
                    en: "whether the role of experts by experience is bounded")),
            PlaceNames.Name(
                "experience.place",
                LocalizedText(
                    nl: "de plek van ervaringsdeskundigen bij casussen",
                    en: "the place of experts by experience at cases")),
            PlaceNames.Name(
                "experience.place.isContributionDefined",
                LocalizedText(
                    nl: "of de bijdrage van ervaringsdeskundigen is omschreven",
                    en: "whether the contribution of experts by experience is defined")),
            PlaceNames.Name(
                "experience.place.isSecured",
                LocalizedText(
                    nl: "of de bijdrage van ervaringsdeskundigen is geborgd",
                    en: "whether the contribution of experts by experience is secured")),
            PlaceNames.Name(
                "experience.areExpertsInHelp",
                LocalizedText(
                    nl: "of ervaringsdeskundigen bij de hulp betrokken zijn",
                    en: "whether experts by experience are involved in help")),
            PlaceNames.Name(
                "experience.isOwnExperienceUsed",
                LocalizedText(
                    nl: "of professionals hun eigen ervaringskennis gebruiken",
                    en: "whether professionals use their own experience")),
        ]))
}
