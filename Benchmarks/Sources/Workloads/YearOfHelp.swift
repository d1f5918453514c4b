import Domain
import SafetyAssessment
import ToekomstscenarioFixtures

/// A year of help to a large household: 8 people, 40 events, 12 goals and 300 ratings; everybody in it is made up.
///
/// It is the household in order with four more people, six goals in each plan, and a mark of everyone for every goal
/// each four months, some of them too low. What happened is told in 40 statements, one every nine days.
public enum YearOfHelp: Sendable {
    /// The reference day, at the end of the year.
    public static let day = HouseholdInOrder.day
    /// The context of the household in order.
    public static let context = HouseholdInOrder.context
    /// The file.
    public static let caseFile: CaseFile = {
        var file = HouseholdInOrder.caseFile
        file.household.concerned.entries += others.map { Person($0, birth: .born(.day("1985-01-01"))) }
        file.safetyPlan = file.safetyPlan.map { plan in
            var plan = plan
            plan.goals.entries = plan.goals.entries.prefix(1) + (1...5).map { goal("veilig", $0) }
            plan.goals.entries[0].ratings = ratings(of: 0)
            return plan
        }
        file.assistancePlan = file.assistancePlan.map { plan in
            var plan = plan
            plan.goals.entries = (6...11).map { goal("hulp", $0) }
            return plan
        }
        file.statements = Listed(
            (0..<40).map { number in
                Statement(
                    identifier("gebeurtenis-\(number)"), by: people[number % people.count],
                    kind: Statement.Kind.allCases[number % 3], on: .day(dayOfYear(number * 9)),
                    words: "Wat er die dag gebeurde, in een paar gewone zinnen, zoals het is verteld.", inPresenceOf: []
                )
            }, complete: Provenance(by: "lokaal"))
        return file
    }()

    private static let others: [Identifier<Participant>] = ["oma", "opa", "tante", "buurvrouw"]
    private static let people = HouseholdInOrder.voices + others

    private static func goal(_ name: String, _ number: Int) -> Goal {
        Goal(
            identifier("\(name)-\(number)"), words: "Niemand schrikt 's avonds.", concerns: people,
            ratings: ratings(of: number))
    }

    /// 25 marks: three of each of the eight people, and one more of the first.
    private static func ratings(of goal: Int) -> Ratings {
        Ratings(
            (0..<25).map { number in
                let tenths = 50 + (number * 7 + goal * 3) % 4 * 10
                return Rating(
                    by: people[number % people.count], try? Grade(tenths: tenths),
                    on: dayOfYear(number / people.count * 120), inPresenceOf: [])
            }, complete: Provenance(by: "lokaal"))
    }

    private static func dayOfYear(_ number: Int) -> CalendarDate { day.adding(days: number - 362) ?? day }

    private static func identifier<Entity>(_ text: String) -> Identifier<Entity> {
        (try? Identifier(text)) ?? "onbekend"
    }
}

extension DateRange {
    static func day(_ day: CalendarDate) -> DateRange { DateRange(exactly: day) }
}
