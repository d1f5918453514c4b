public import Domain

extension Rule where Subject == SolutionChoice {
    /// An (un)wise direction that was chosen is wise: its conditions hold.
    public static let wiseOnlyOnCondition = Rule(
        RuleDescription(
            .sturen(53),
            title: LocalizedText(
                nl: "Een gekozen uitweg die op waarden inzet voldoet aan de voorwaarden waaronder zij verstandig is",
                en: "A chosen way out that bets on values meets the conditions under which it is wise"),
            asks: LocalizedText(
                nl: "Van elke gekozen uitweg van deze soort is vastgelegd dat al haar voorwaarden vervuld zijn.",
                en: "Of every chosen way out of this kind it is recorded that all its conditions hold."),
            appliesWhen: LocalizedText(
                nl: "er een uitweg is gekozen die op waarden inzet", en: "a way out that bets on values was chosen"),
            mend: LocalizedText(
                nl: "Bespreek met wie het aangaat wat er nodig is om deze voorwaarde te vervullen, of kies anders.",
                en: "Discuss with those concerned what it takes to meet this condition, or choose otherwise."),
            strength: .theory, responsible: .steerer, citations: [.sturen("2.4.1"), .sturen("4.4.1"), .sturen("5.1")],
            misuse: LocalizedText(
                nl: "Een vervulde voorwaarde belooft geen succes; een niet vervulde verbiedt niets.",
                en: "A condition that holds promises no success; one that does not forbids nothing.")),
        applies: { choice, exam in exam.isAnyChosen(in: choice) { $0.category == .unwise } }
    ) { choice, exam in
        exam.requireOfChosen(in: choice, { $0.category == .unwise }) { considered, isChosen, exam in
            guard let direction = exam.need(considered.direction?.member, at: "\(considered.place).direction") else {
                return
            }
            for condition in direction.conditions {
                let place: Address = .condition(condition, of: considered)
                exam.require(
                    isChosen.implies(exam.holds(condition, in: considered.conditions, at: place)), at: place,
                    seen: false.detail, needed: true.detail)
            }
        }
    }

    /// Recording a method goes with training.
    public static let recordingGoesWithTraining = Rule(
        RuleDescription(
            .sturen(54),
            title: LocalizedText(
                nl: "Waar de werkwijze is vastgelegd, worden mensen er ook in geschoold",
                en: "Where the way of working is written down, people are trained in it too"),
            asks: LocalizedText(
                nl: "Er is een dag waarop scholing in de werkwijze begon.",
                en: "There is a day on which training in the way of working began."),
            appliesWhen: LocalizedText(
                nl: "de werkwijze van de aanpak is vastgelegd", en: "the way of working of the approach is written down"
            ),
            mend: LocalizedText(
                nl: "Laat wie de werkwijze kent haar samen met anderen doen, en plan scholing.",
                en: "Let those who know the way of working do it together with others, and plan training."),
            strength: .recommendation, responsible: .steerer, citations: [.sturen("4.4.1")],
            misuse: LocalizedText(
                nl: "Scholing gehad hebben is nog niet zo werken, en zegt niets over één professional.",
                en: "Having been trained is not yet working so, and says nothing of one professional.")),
        applies: { choice, exam in exam.hasCome(choice.methodRecordedSince, at: "methodRecordedSince") }
    ) { choice, exam in
        guard let since = exam.need(choice.trainedSince, at: "trainedSince") else { return }
        exam.require(exam.hasCome(choice.trainedSince, at: "trainedSince"), at: "trainedSince", seen: since.detail)
    }

    /// Who interprets and connects has what it takes, and no pitfall dominates.
    ///
    /// The source asks for no canvas: it is the form in which this package keeps the answers. Where nobody filled one in,
    /// it is not known whether the preconditions hold.
    public static let connectingIsPrepared = Rule(
        RuleDescription(
            .sturen(56),
            title: LocalizedText(
                nl: "Wie duidt en verbindt heeft de drie voorwaarden op orde, en geen valkuil overheerst",
                en: "Who interprets and connects has the three preconditions in order, and no pitfall dominates"),
            asks: LocalizedText(
                nl:
                    "Van elke voorwaarde is vastgelegd dat zij vervuld is, en van elke valkuil dat zij niet overheerst.",
                en:
                    "Of every precondition it is recorded that it holds, and of every pitfall that it does not dominate."
            ),
            appliesWhen: LocalizedText(
                nl: "duiden en verbinden is gekozen, of er een canvas is",
                en: "interpreting and connecting was chosen, or there is a canvas"),
            mend: LocalizedText(
                nl: "Bespreek in de eigen organisatie wat hier nog niet helder is.",
                en: "Discuss in your own organisation what is not clear here yet."),
            strength: .theory, responsible: .steererAndSteered, citations: [.sturen("2.4.3"), .sturen("4.4.2")],
            misuse: LocalizedText(
                nl: "Gaat over de plek van een organisatie of laag, nooit over hoe goed iemand het kan.",
                en: "About the position of an organisation or layer, never about how well somebody can do it.")),
        applies: { choice, exam in
            exam.fact(choice.canvas, at: "canvas").exists
                || exam.isAnyChosen(in: choice) { $0 == .interpretAndConnect }
        }
    ) { choice, exam in
        guard case .stated(let canvas, _) = choice.canvas.asKnown(on: exam.day) else {
            return exam.require(exam.unknown(at: "canvas"), at: "canvas")
        }
        // Whose position it is: what holds of an actor that nobody named holds of nobody.
        exam.require(exam.fact(canvas.actor, at: "canvas.actor").exists, at: "canvas.actor")
        for precondition in ConnectPrecondition.allCases {
            let place: Address = .onCanvas(precondition)
            exam.require(
                exam.holds(precondition, in: canvas.preconditions, at: place), at: place, seen: false.detail,
                needed: true.detail)
        }
        for pitfall in ConnectPitfall.allCases {
            let place: Address = .onCanvas(pitfall)
            exam.require(
                !exam.holds(pitfall, in: canvas.pitfalls, at: place), at: place, seen: true.detail,
                needed: false.detail, mend: .leavePitfall)
        }
    }

    /// Of an imperfect answer it is recorded on whose willingness it depends.
    ///
    /// That somebody is not willing is no gap: it is what had to be known.
    public static let willingnessIsRecorded = Rule(
        RuleDescription(
            .sturen(59),
            title: LocalizedText(
                nl: "Bij een gekozen onvolmaakt antwoord is vastgelegd wie er nodig is en of die mee wil",
                en: "Of a chosen imperfect answer it is recorded who is needed and whether they are willing"),
            asks: LocalizedText(
                nl:
                    "Van elk gekozen onvolmaakt antwoord staat van ieder die nodig is of die mee wil; ook nee is een antwoord.",
                en:
                    "Of every chosen imperfect answer there stands of everyone who is needed whether they are willing; no is "
                    + "an answer too."),
            appliesWhen: LocalizedText(
                nl: "er een onvolmaakt antwoord is gekozen", en: "an imperfect answer was chosen"),
            mend: LocalizedText(
                nl: "Vraag wie er verder nodig is of zij meegaan, en schrijf het antwoord op.",
                en: "Ask who else is needed whether they go along, and write down the answer."),
            strength: .theory, responsible: .steerer,
            citations: [.sturen("2.4.3"), .sturen("4.4.3"), .sturen("5.1")],
            misuse: LocalizedText(
                nl: "Leven met problemen gaat over de drang om in te grijpen; nooit een reden om onveiligheid te laten "
                    + "bestaan.",
                en: "To live with problems is about the urge to intervene; never a reason to let unsafety be.")),
        applies: { choice, exam in exam.isAnyChosen(in: choice) { $0.category == .imperfect } }
    ) { choice, exam in
        exam.requireOfChosen(in: choice, { $0.category == .imperfect }) { considered, isChosen, exam in
            let place: Address = "\(considered.place).willingness"
            let isAsked = exam.exists(considered.willingness, at: place)
            exam.require(isChosen.implies(isAsked), at: place, seen: .none)
            guard isAsked.isTrue else { return }
            exam.require(
                isChosen.implies(!exam.hasUnlisted(considered.willingness, at: "\(place).complete")),
                at: "\(place).complete")
            for other in considered.willingness {
                let answer: Address = "\(place)[\(other.id)]"
                exam.require(isChosen.implies(exam.fact(other.isWilling, at: answer).exists), at: answer)
            }
        }
    }

    /// In a double challenge the considerations around the directions are weighed first.
    ///
    /// The source calls it good to heed them first of all, before its other recommendations; that this is no later than
    /// the choice is how this package reads it.
    public static let considerationsComeFirst = Rule(
        RuleDescription(
            .sturen(84),
            title: LocalizedText(
                nl: "Bij een dubbele uitdaging zijn de overwegingen rond de oplossingsrichtingen eerst gewogen",
                en: "In a double challenge the considerations around the solution directions were weighed first"),
            asks: LocalizedText(
                nl: "Er zijn oplossingsrichtingen overwogen, op een dag die niet na de keuze ligt.",
                en: "Solution directions were considered, on a day that is not after the choice."),
            appliesWhen: LocalizedText(
                nl: "er een dubbele uitdaging is", en: "there is a double challenge"),
            mend: LocalizedText(
                nl: "Loop de richtingen samen langs en schrijf op wat elk zou vragen.",
                en: "Go through the directions together and write down what each would ask."),
            strength: .recommendation, responsible: .municipality, citations: [.sturen("5.2")],
            misuse: LocalizedText(
                nl: "Wegen is geen rangorde maken: er is geen beste richting.",
                en: "To weigh is not to rank: there is no best direction.")),
        applies: { choice, exam in exam.isIn(choice) { $0 == .doubleChallenge } }
    ) { choice, exam in
        exam.require(exam.exists(choice.considered, at: "considered"), at: "considered", seen: .none)
        guard let weighed = exam.need(choice.weighedOn, at: "weighedOn") else { return }
        exam.mayChange(on: weighed.earliest)
        exam.mayChange(on: weighed.latest)
        let isWeighed = exam.hasCome(weighed, at: "weighedOn")
        exam.require(isWeighed, at: "weighedOn", seen: weighed.detail)
        guard case .stated(let chosen, _) = choice.chosenOn.asKnown(on: exam.day) else {
            // Where it is not known whether a choice was made, it is not known what had to come first.
            return exam.require(!exam.fact(choice.chosenOn, at: "chosenOn").exists, at: "chosenOn")
        }
        exam.require(
            !isWeighed || exam.isOnOrBefore(weighed, at: "weighedOn", chosen, at: "chosenOn"), at: "chosenOn",
            seen: chosen.detail)
    }
}

extension Address {
    fileprivate static func condition(_ condition: SolutionCondition, of considered: ConsideredDirection) -> Address {
        "\(considered.place).conditions.\(condition)"
    }
    fileprivate static func onCanvas(_ precondition: ConnectPrecondition) -> Address {
        "canvas.preconditions.\(precondition)"
    }
    fileprivate static func onCanvas(_ pitfall: ConnectPitfall) -> Address { "canvas.pitfalls.\(pitfall)" }
}

extension LocalizedText {
    fileprivate static let leavePitfall = LocalizedText(
        nl: "Bespreek wat deze kant op trekt, en wat jullie eigen belang is.",
        en: "Discuss what pulls this way, and what your own interest is.")
}
