import Domain
import SafetyAssessment
import ToekomstscenarioFixtures

/// A year of help to a large household: 8 people, 40 events, 12 goals and 300 ratings; everybody in it is made up.
///
/// Each plan has six goals, and everyone rates every goal each four months, now and then too low. What happened is told
/// in 40 statements, one every nine days.
public enum YearOfHelp: Sendable {
    /// The reference day, at the end of the year.
    public static let day = HouseholdInOrder.day
    /// The context of the household in order.
    public static let context = HouseholdInOrder.context

    /// A file of which only that was recorded: as JSON some 19 KB.
    ///
    /// Most rules cannot be told yet.
    public static let caseFile: CaseFile = {
        let concerned = people.map { Person($0, birth: .born(DateRange(exactly: "1985-01-01"))) }
        var file = CaseFile("jaar", Involvement(Household("jaar", concerned: Listed(concerned, complete: stated))))
        file.safetyPlan = .stated(SafetyPlan(goals: goals(0..<6)), stated)
        file.assistancePlan = .stated(AssistancePlan(goals: goals(6..<12)), stated)
        file.statements = statements
        return file
    }()

    /// The same year in a file of which everything is recorded: that of the household in order.
    ///
    /// Most rules are met.
    public static let fullCaseFile: CaseFile = {
        var file = HouseholdInOrder.caseFile
        file.household.concerned.entries += others.map {
            Person($0, birth: .born(DateRange(exactly: "1985-01-01")))
        }
        file.safetyPlan = file.safetyPlan.map { plan in
            var plan = plan
            plan.goals = goals(0..<6)
            return plan
        }
        file.assistancePlan = file.assistancePlan.map { plan in
            var plan = plan
            plan.goals = goals(6..<12)
            return plan
        }
        file.statements = statements
        return file
    }()

    private static let stated = Provenance(by: "lokaal")
    private static let others: [Identifier<Participant>] = ["oma", "opa", "tante", "buurvrouw"]
    private static let people = HouseholdInOrder.voices + others

    private static var statements: Listed<Statement> {
        Listed(
            (0..<40).map { number in
                Statement(
                    identifier("wat-\(number)"), by: people[number % people.count],
                    kind: Statement.Kind.allCases[number % 3], on: DateRange(exactly: dayOfYear(number * 9)),
                    words: "Wat er die dag gebeurde.")
            }, complete: stated)
    }

    private static func goals(_ numbers: Range<Int>) -> Listed<Goal> {
        Listed(numbers.map { Goal(identifier("doel-\($0)"), ratings: ratings(of: $0)) }, complete: stated)
    }

    /// 25 marks: three of each of the eight people, and one more of the first; one in eight is too low.
    private static func ratings(of goal: Int) -> Ratings {
        Ratings(
            (0..<25).map { number in
                Rating(
                    by: people[number % people.count], (number * 5 + goal) % 8 == 0 ? 5 : 7,
                    on: dayOfYear(number / people.count * 120))
            }, complete: stated)
    }

    private static func dayOfYear(_ number: Int) -> CalendarDate { day.adding(days: number - 362) ?? day }

    private static func identifier<Entity>(_ text: String) -> Identifier<Entity> {
        (try? Identifier(text)) ?? "onbekend"
    }
}
