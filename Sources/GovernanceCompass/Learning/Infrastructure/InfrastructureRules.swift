public import Domain

extension Rule where Subject == LearningNetwork {
    /// People in the network learn in safety, and ask whether they do what is right.
    ///
    /// Any of those who take part may answer for himself or herself, also under an identifier that only they know; who
    /// did not answer is not named, for that would make it less safe.
    public static let learningIsSociallySafe = Rule(
        prompt: RuleDescription(
            .kompas(91),
            title: LocalizedText(
                nl:
                    "De leercultuur is sociaal veilig, en steeds wordt gevraagd of wat we doen goed is voor huishoudens",
                en: "The culture of learning is socially safe, and it is always asked whether what we do is good for "
                    + "households"),
            asks: LocalizedText(
                nl: "Voel jij je vrij om in dit netwerk te zeggen wat niet lukt, en vragen jullie elkaar: doen we het "
                    + "goede, wat hebben huishoudens eraan, en helpt het om een patroon van geweld te doorbreken?",
                en:
                    "Do you feel free to say in this network what does not work, and do you ask each other: do we do what "
                    + "is right, what does it bring households, and does it help to break a pattern of violence?"),
            mend: LocalizedText(
                nl: "Vraag, liefst buiten de lijn, wat mensen nodig hebben om vrijuit te spreken.",
                en: "Ask, preferably outside the line, what people need to speak freely."),
            strength: .recommendation, responsible: .learningParties, citations: [.kompas("Stap 8")],
            misuse: LocalizedText(
                nl: "Een nee is een teken van vertrouwen, en nooit een reden om te zoeken wie het gaf.",
                en: "A no is a sign of trust, and never a reason to look for who gave it."),
            whyNotComputed: LocalizedText(
                nl: "Of het veilig voelt om te zeggen wat niet lukt, kan ieder alleen voor zichzelf zeggen.",
                en: "Whether it feels safe to say what does not work each can only say personally.")),
        ownExperience: true)

    /// Aids to bridge boundaries have a place in the cooperation.
    public static let boundariesAreBridged = Rule(
        RuleDescription(
            .kompas(92),
            title: LocalizedText(
                nl: "Er is een vaste plek of vorm waar partijen over grenzen heen van elkaar leren",
                en: "There is a fixed place or form in which parties learn from each other across boundaries"),
            asks: LocalizedText(
                nl: "Ten minste één boundary object heeft een plek in de samenwerking en is niet gestopt.",
                en: "At least one boundary object has a place in the cooperation and was not ended."),
            appliesWhen: .networkWorks,
            mend: LocalizedText(
                nl:
                    "Kies een vorm die past: reflectiesessies, een doorbraakbudget, een vragenuur met ervaringskennis, of "
                    + "iets dat erop lijkt.",
                en: "Choose a form that fits: reflection sessions, a breakthrough budget, a question hour with lived "
                    + "experience, or something like it."),
            strength: .recommendation, responsible: .learningParties, citations: [.kompas("Stap 8")]),
        applies: { network, exam in exam.works(network) }
    ) { network, exam in
        var isEmbedded = Truth.false
        for object in network.boundaryObjects {
            let place: Address = "boundaryObjects[\(object.id)]"
            let found =
                exam.hasCome(object.embeddedOn, at: "\(place).embeddedOn")
                && !exam.hasCome(object.endedOn, at: "\(place).endedOn")
            isEmbedded = isEmbedded || found
        }
        exam.require(
            isEmbedded || exam.hasUnlisted(network.boundaryObjects, at: "boundaryObjects.complete"),
            at: "boundaryObjects.embedded", seen: .none)
    }

    /// Moments to celebrate are planned.
    public static let successIsPlanned = Rule(
        RuleDescription(
            .kompas(98),
            title: LocalizedText(
                nl: "Momenten om successen te vieren zijn bewust gepland, ook kleine",
                en: "Moments to celebrate successes are planned on purpose, small ones too"),
            asks: LocalizedText(
                nl: "Er is ten minste één succesmoment met een dag die vandaag is of nog komt.",
                en: "There is at least one moment with a day that is today or still to come."),
            appliesWhen: .networkWorks,
            mend: LocalizedText(
                nl: "Zet een moment in de agenda, en vraag ieder wat er lukte, hoe klein ook.",
                en: "Put a moment in the diary, and ask everybody what succeeded, however small."),
            strength: .method, responsible: .learningParties, citations: [.kompas("Stap 8")],
            misuse: LocalizedText(
                nl: "Vieren is geen vergelijken: een succes van de een is geen tekort van de ander.",
                en: "To celebrate is not to compare: a success of one is no shortfall of another.")),
        applies: { network, exam in exam.works(network) }
    ) { network, exam in
        var isPlanned = Truth.false
        for moment in network.successMoments {
            let found = exam.isToCome(moment)
            isPlanned = isPlanned || found
        }
        exam.require(
            isPlanned || exam.hasUnlisted(network.successMoments, at: "successMoments.complete"),
            at: "successMoments.planned", seen: .none)
    }

    /// There is attention for what cases stir up, and friction is talked about.
    public static let frictionIsTalkedAbout = Rule(
        RuleDescription(
            .kompas(99),
            title: LocalizedText(
                nl: "Er is aandacht voor wat casuïstiek oproept, en wat schuurt wordt besproken om ervan te leren",
                en: "There is attention for what cases stir up, and what chafes is talked about to learn from it"),
            asks: LocalizedText(
                nl:
                    "Wie het werk doet zegt dat er aandacht is. Elke wrijving die duurt is besproken, het eigenaarschap is "
                    + "opnieuw bevraagd, en men ziet haar als iets om van te leren.",
                en: "Those who do the work say that there is attention. Each friction that lasts was talked about, "
                    + "ownership was asked again, and people see it as something to learn from."),
            appliesWhen: .networkWorks,
            mend: LocalizedText(
                nl: "Ga in gesprek, met het gezamenlijke doel op tafel en zo nodig met iemand zonder belang erbij.",
                en: "Talk, with the shared goal on the table and if needed with somebody there who has no stake."),
            strength: .recommendation, responsible: .learningParties,
            citations: [.kompas("Werken onder hoogspanning"), .kompas("Wat als het schuurt?")],
            misuse: LocalizedText(
                nl: "Wrijving hoort bij samenwerken over grenzen heen; zij is geen fout van een partij of een mens. "
                    + "Zegt niemand dat het schuurt, vraag dan of dat gezegd kan worden.",
                en:
                    "Friction belongs to working across boundaries; it is no fault of a party or a person. If nobody says "
                    + "that it chafes, ask whether that can be said.")),
        applies: { network, exam in exam.works(network) }
    ) { network, exam in
        if let isThere = exam.need(network.hasAttentionForImpact, at: "hasAttentionForImpact", mend: .giveAttention) {
            exam.require(isThere, at: "hasAttentionForImpact", seen: isThere.detail, mend: .giveAttention)
        }
        guard let frictions = exam.need(network.frictions, at: "frictions") else { return }
        exam.requireAll(frictions, at: "frictions")
        for friction in frictions {
            let place: Address = "frictions[\(friction.id)]"
            let lasts = !exam.hasCome(friction.overOn, at: "\(place).overOn")
            if lasts.isFalse { continue }
            exam.require(
                !lasts || exam.hasCome(friction.discussedOn, at: "\(place).discussedOn"),
                at: "\(place).discussedOn", seen: .none)
            exam.require(
                !lasts || exam.holds(friction.isOwnershipAskedAgain, at: "\(place).isOwnershipAskedAgain"),
                at: "\(place).isOwnershipAskedAgain", seen: friction.isOwnershipAskedAgain.detail)
            exam.require(
                !lasts || exam.holds(friction.isSeenAsLearning, at: "\(place).isSeenAsLearning"),
                at: "\(place).isSeenAsLearning", seen: friction.isSeenAsLearning.detail)
        }
    }
}

extension RuleSet where Subject == LearningNetwork {
    /// The rules about how parties keep learning together.
    public static let learningNetwork = RuleSet(
        [
            .infographicFollows, .yearlyWithExperts, .progressIsEvaluated, .cycleGuardsProgress,
            .learningIsSociallySafe, .boundariesAreBridged, .reflectionLeadsOn, .cycleBeginsWithInspiration,
            .cycleIsPrepared, .cycleLeadsOn, .successIsPlanned, .frictionIsTalkedAbout,
        ], places: .learningNetwork)
}

extension Examination {
    /// Whether a moment is on the reference day or after it; unknown where its day leaves that open.
    fileprivate mutating func isToCome(_ moment: SuccessMoment) -> Truth {
        let place: Address = "successMoments[\(moment.id)].on"
        mayChange(on: moment.on?.earliest?.adding(days: 1))
        mayChange(on: moment.on?.latest?.adding(days: 1))
        guard let isToCome = moment.on?.isOnOrAfter(day) else { return unknown(at: place) }
        return fact(moment.on, at: place).satisfies { _ in isToCome }
    }
}

extension LocalizedText {
    fileprivate static let giveAttention = LocalizedText(
        nl: "Maak tijd voor wat het werk met mensen doet, in een vorm die zij zelf kiezen.",
        en: "Make time for what the work does to people, in a form that they choose themselves.")
}
