public import Domain

extension Rule where Subject == CaseFile {
    /// Every rating is one informant's own.
    public static let ratingsStayPerInformant = Rule(
        RuleDescription(
            .sturen(14),
            title: LocalizedText(
                nl: "Elk cijfer is van één persoon; verschil tussen mensen blijft zichtbaar",
                en: "Every mark is one person's; difference between people stays visible"),
            asks: LocalizedText(
                nl:
                    "Van elk cijfer is vastgelegd van wie het is, en geen cijfer is uit die van meer mensen samengevoegd.",
                en: "Of each mark it is recorded whose it is, and no mark is put together from those of several people."
            ),
            appliesWhen: LocalizedText(nl: "er een cijfer is gegeven", en: "a mark was given"),
            mend: LocalizedText(
                nl: "Leg de cijfers vast zoals ieder ze gaf.", en: "Record the marks as each person gave them."),
            strength: .theory, responsible: .assessor, citations: [.sturen("2.1.2")],
            misuse: LocalizedText(
                nl:
                    "Verschil is een uitkomst en geen fout; het is geen reden om iemand te vragen een cijfer aan te passen.",
                en: "Difference is a result and no fault; it is no reason to ask somebody to change a mark.")),
        applies: { file, exam in exam.hasRatings(file) }
    ) { file, exam in
        exam.requireOwnRatings(
            exam.goals(of: file.safetyPlan.map { $0.goals }, at: "safetyPlan"), at: "safetyPlan.goals")
        exam.requireOwnRatings(
            exam.goals(of: file.assistancePlan.map { $0.goals }, at: "assistancePlan"), at: "assistancePlan.goals")
    }

    /// On suspicion of coercive control each person is spoken with apart.
    public static let membersAreSpokenApart = Rule(
        RuleDescription(
            .proeftuin(25),
            title: LocalizedText(
                nl: "Bij een vermoeden van intieme terreur is ieder apart gesproken",
                en: "On suspicion of coercive control each person is spoken with apart"),
            asks: LocalizedText(
                nl: "Met ieder die betrokken is, is een gesprek vastgelegd zonder de anderen erbij.",
                en: "With everyone concerned a conversation is recorded without the others there."),
            appliesWhen: LocalizedText(
                nl: "er een vermoeden is van intieme terreur", en: "coercive control is suspected"),
            mend: LocalizedText(
                nl: "Spreek deze persoon apart, op een plek en een tijd die veilig zijn.",
                en: "Speak with this person apart, in a place and at a time that are safe."),
            strength: .method, responsible: .professionals, citations: [.proeftuin("4.3")],
            misuse: LocalizedText(
                nl:
                    "De bron zegt: als er sprake van is. Dat een vermoeden volstaat is een keuze van deze SDK, want het wordt niet "
                    + "altijd herkend; wacht niet op bewijs, en zeg de ander niet dat het er is.",
                en:
                    "The source says: where there is coercive control. That suspicion suffices is a choice of this SDK, for it is "
                    + "not always recognised; do not wait for proof, and do not tell the other that it is there."),
            tensions: [
                Tension(
                    with: .proeftuin(24),
                    reading: LocalizedText(
                        nl: "Samen spreken wacht: apart gaat voor zolang het vermoeden er is.",
                        en: "Speaking together waits: apart comes first as long as the suspicion is there."))
            ]),
        applies: { file, exam in
            exam.holds(
                file.involvement.unsafety.coerciveControlSuspected, at: "involvement.unsafety.coerciveControlSuspected",
                of: .professionals)
        }
    ) { file, exam in
        guard let concerned = exam.concerned(in: file) else { return }
        for person in concerned where person.isToBeHeard(on: exam.day) {
            exam.requireSeparateConversation(
                with: person.id, in: file.conversations,
                unless: exam.isHeardOtherwise(person.id, in: file) || exam.mayBeUnborn(person))
        }
    }
}

extension Examination {
    /// Whether a mark was given: unknown where no list says that there is none.
    fileprivate mutating func hasRatings(_ file: CaseFile) -> Truth {
        hasRatings(file.safetyPlan.map { $0.goals }, at: "safetyPlan")
            || hasRatings(file.assistancePlan.map { $0.goals }, at: "assistancePlan")
    }

    private mutating func hasRatings(_ goals: Recorded<Listed<Goal>>, at place: @autoclosure () -> Address) -> Truth {
        switch goals {
        case .stated(let goals, _):
            goals.some { goal in
                if !goal.ratings.all.isEmpty { return .true }
                return goal.ratings.complete == nil ? unknown(at: "\(place()).goals[\(goal.id)].ratings") : .false
            } || (goals.isRecorded ? .false : unknown(at: "\(place()).goals"))
        case .statedAsNone: .false
        case .notRecorded: unknown(at: place())
        }
    }

    /// The goals of a plan that must have been recorded, if there is one.
    fileprivate mutating func goals(of plan: Recorded<Listed<Goal>>, at place: @autoclosure () -> Address) -> [Goal] {
        switch plan {
        case .stated(let goals, _):
            guard let goals = need(goals, at: "\(place()).goals") else { return [] }
            requireWhole(goals, at: "\(place()).goals")
            return goals.entries
        case .statedAsNone: return []
        case .notRecorded:
            require(unknown(at: place()), at: place())
            return []
        }
    }

    fileprivate mutating func requireOwnRatings(_ goals: [Goal], at place: @autoclosure () -> Address) {
        for goal in goals {
            if goal.ratings.complete == nil {
                require(unknown(at: "\(place())[\(goal.id)].ratings", of: .professionals), at: place())
            }
            for rating in goal.ratings.all {
                guard let by = need(rating.by, at: "\(place())[\(goal.id)].ratings.by") else { continue }
                require(
                    rating.mergedFrom == nil, at: "\(place())[\(goal.id)].ratings[\(by)]", of: by,
                    seen: rating.mergedFrom.map { .ids(of: $0) } ?? .nothing)
            }
        }
    }
}
