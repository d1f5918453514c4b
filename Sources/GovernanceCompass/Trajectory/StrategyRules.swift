public import Domain

extension Rule where Subject == NetworkTrajectory {
    /// Core group and project group set strategy and indicators together.
    public static let strategyIsSetTogether = Rule(
        RuleDescription(
            .kompas(65),
            title: LocalizedText(
                nl: "Kerngroep en projectgroep hebben strategie en indicatoren samen bepaald",
                en: "Core group and project group have set strategy and indicators together"),
            asks: LocalizedText(
                nl: "Bij het vaststellen van strategie en indicatoren staan beide groepen.",
                en: "Both groups stand with the setting of strategy and indicators."),
            appliesWhen: LocalizedText(
                nl: "strategie en indicatoren zijn vastgesteld", en: "strategy and indicators were set"),
            mend: LocalizedText(
                nl: "Leg strategie en indicatoren alsnog aan deze groep voor, en pas ze samen aan.",
                en: "Put strategy and indicators to this group after all, and change them together."),
            strength: .method, responsible: .coreGroup, citations: [.kompas("Stap 6")]),
        applies: { trajectory, exam in
            let isSet = exam.fact(trajectory.strategySet, at: "strategySet").exists
            guard isSet.isTrue else { return isSet }
            return exam.hasCome(trajectory.strategySetOn, at: "strategySet.on")
        }
    ) { trajectory, exam in
        guard let setting = exam.need(trajectory.strategySet, at: "strategySet") else { return }
        exam.requireAll([.innerRing, .projectGroup], in: setting.by, at: "strategySet.by")
    }

    /// Everybody whom it concerns has evaluations and feedback rounds.
    public static let everybodyLooksBack = Rule(
        RuleDescription(
            .kompas(71),
            title: LocalizedText(
                nl: "Er zijn regelmatig evaluaties en feedbackrondes met huishoudens en naasten, professionals, "
                    + "ervaringsdeskundigen en netwerkpartners",
                en: "There are regular evaluations and feedback rounds with households and close ones, professionals, "
                    + "experts by experience and network partners"),
            asks: LocalizedText(
                nl:
                    "Met elke groep is er een ronde gepland of geweest binnen de gekozen tijd, een jaar als niets anders is "
                    + "gekozen.",
                en: "With each group a round is planned or was held within the chosen time, a year if nothing else was "
                    + "chosen."),
            appliesWhen: LocalizedText(
                nl: "strategie en indicatoren zijn vastgesteld", en: "strategy and indicators were set"),
            mend: LocalizedText(
                nl: "Plan een ronde met deze groep, en spreek af wie terugvertelt wat ermee gebeurt.",
                en: "Plan a round with this group, and agree who tells back what comes of it."),
            strength: .method, responsible: .coreGroup,
            citations: [.kompas("Stap 6, Voorbeeldindicatoren"), .kompas("Stap 7, Activiteitenplan")],
            misuse: LocalizedText(
                nl: "Wie zich uitspreekt, mag daar geen last van krijgen: wat een huishouden zegt, komt niet bij een "
                    + "casus terecht.",
                en: "Who speaks out must not suffer for it: what a household says does not end up with a case."),
            policyKeys: [PolicyKey.repeatMonths.name]),
        applies: { trajectory, exam in
            let isSet = exam.fact(trajectory.strategySet, at: "strategySet").exists
            guard isSet.isTrue else { return isSet }
            return exam.hasCome(trajectory.strategySetOn, at: "strategySet.on")
        }
    ) { trajectory, exam in
        guard let months = exam.policy(.repeatMonths) else { return }
        for group in ConsultedGroup.ofFeedbackRounds {
            var isAsked = Truth.false
            for entry in trajectory.repeats {
                let place: Address = "repeats[\(entry.id)]"
                let activity = exam.fact(entry.activity, at: "\(place).activity")
                let isRound = activity.satisfies { $0 == .feedbackRound || $0 == .reflection }
                isAsked =
                    (isRound && exam.names(group, in: entry.groups, at: "\(place).groups")
                        && exam.isWithin(months, of: entry.on, at: "\(place).on")) || isAsked
            }
            exam.require(
                isAsked || exam.hasUnlisted(trajectory.repeats, at: "repeats"), at: "feedbackRounds.\(group)",
                seen: .none)
        }
    }
}

extension PolicyKey where Value == Int {
    /// After how many months what a network repeats is due again; a day that a month lacks is rounded up.
    public static let repeatMonths = PolicyKey(
        "repeatMonths", default: 12,
        note: LocalizedText(
            nl:
                "Na hoeveel maanden evaluaties, feedbackrondes en herzieningen terugkomen. De bron noemt elk jaar in een "
                + "voorbeeld en zegt verder regelmatig; dat 12 de standaard is, is een keuze van deze SDK.",
            en:
                "After how many months evaluations, feedback rounds and revisions come back. The source gives every year "
                + "in an example and says regularly otherwise; that 12 is the default is a choice of this SDK."))
}
