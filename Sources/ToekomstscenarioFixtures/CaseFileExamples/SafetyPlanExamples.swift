public import Domain
public import SafetyAssessment

extension RuleExamples where Subject == CaseFile {
    /// Examples of the rating norm of safety goals.
    static let safetyGoalsAreRatedSix = RuleExamples(of: .sturen(5), from: HouseholdInOrder.situation)
        .notMet("zoon geeft een 4", at: ["safetyPlan.goals[avond-rustig].ratings[zoon]"]) {
            $0.subject.rate("avond-rustig", by: "zoon", 4)
        }
        .undecided("cijfers van zoon niet vastgelegd", missing: ["safetyPlan.goals[avond-rustig].ratings[zoon]"]) {
            $0.subject.forgetRatings(of: "avond-rustig", by: "zoon")
        }
        .notMet(
            "zoon geeft een 4 en dochter is niet gevraagd", at: ["safetyPlan.goals[avond-rustig].ratings[zoon]"],
            missing: ["safetyPlan.goals[avond-rustig].ratings[dochter]"],
            wrong: { $0.subject.forgetRatings(of: "avond-rustig", by: "dochter") }
        ) { $0.subject.rate("avond-rustig", by: "zoon", 4) }
        .notApplicable("vastgelegd dat er geen veiligheidsplan is") {
            $0.subject.safetyPlan = .statedAsNone(Provenance(by: "lokaal"))
        }
        .met("zoon geeft later een 7", wrong: { $0.subject.rate("avond-rustig", by: "zoon", 4, on: "2026-11-10") }) {
            $0.subject.rate("avond-rustig", by: "zoon", 7, on: "2026-11-15")
        }
}

extension CaseFile {
    /// Changes the safety plan.
    public mutating func changeSafetyPlan(_ change: (inout SafetyPlan) -> Void) {
        guard case .stated(var plan, let provenance) = safetyPlan else { return }
        change(&plan)
        safetyPlan = .stated(plan, provenance)
    }

    /// Changes the assistance plan.
    public mutating func changeAssistancePlan(_ change: (inout AssistancePlan) -> Void) {
        guard case .stated(var plan, let provenance) = assistancePlan else { return }
        change(&plan)
        assistancePlan = .stated(plan, provenance)
    }

    /// Adds a rating to a goal of either plan, given apart from others.
    public mutating func rate(
        _ goal: Identifier<Goal>, by informant: Identifier<Participant>, _ grade: Grade?,
        on day: CalendarDate = "2026-11-18",
        inPresenceOf others: [Identifier<Participant>]? = []
    ) {
        changeRatings(of: goal) { ratings in
            Ratings(
                ratings.all + [Rating(by: informant, grade, on: day, inPresenceOf: others)], complete: ratings.complete)
        }
    }

    /// Takes an informant's ratings of a goal away, and the statement that the list is complete.
    public mutating func forgetRatings(of goal: Identifier<Goal>, by informant: Identifier<Participant>) {
        changeRatings(of: goal) { ratings in Ratings(ratings.all.filter { $0.by != informant }) }
    }

    private mutating func changeRatings(of goal: Identifier<Goal>, _ change: (Ratings) -> Ratings) {
        func changed(_ goals: inout Listed<Goal>) {
            for index in goals.entries.indices where goals.entries[index].id == goal {
                goals.entries[index].ratings = change(goals.entries[index].ratings)
            }
        }
        changeSafetyPlan { changed(&$0.goals) }
        changeAssistancePlan { changed(&$0.goals) }
    }
}
