import Domain
import SafetyAssessment

let day: CalendarDate = "2026-03-02"
let people: Listed = [Person("mother"), Person("father"), Person("daughter")]
var file = CaseFile("case-1", Involvement(Household("household-1", concerned: people)))
let marks = [Rating(by: "mother", 7, on: day), Rating(by: "daughter", 4, on: day)]
file.safetyPlan = .stated(SafetyPlan(goals: [Goal("quiet-evenings", ratings: Ratings(marks))]))

let review = RuleSet.caseFile.review(file, in: ReviewContext(on: day))
print(ReviewText(review, catalogue: RuleSet.caseFile.catalogue, in: .en).text)
