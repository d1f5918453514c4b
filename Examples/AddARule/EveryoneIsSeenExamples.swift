import Domain
import SafetyAssessment
import ToekomstscenarioFixtures

// snippet: examples
extension RuleExamples where Subject == CaseFile {
    /// Examples of the region's rule: a base in which it is met, and one change each.
    static let everyoneIsSeen = RuleExamples(of: "REGIO-01", from: .visited)
        .notMet("zoon niet gezien", at: ["conversations.with[zoon]"]) {
            $0.subject.conversations.entries.removeAll { $0.id == "bezoek-zoon" }
        }
        .undecided("niet vastgelegd of er meer gesprekken waren", missing: ["conversations.with[zoon]"]) {
            $0.subject.conversations.entries.removeAll { $0.id == "bezoek-zoon" }
            $0.subject.conversations.complete = nil
        }
        .undecided("dag van het bezoek niet vastgelegd", missing: ["conversations[bezoek-zoon].on"]) {
            $0.subject.conversations.change("bezoek-zoon") { $0.on = nil }
        }
        .notApplicable("er is geen veiligheidsplan") {
            $0.subject.safetyPlan = .statedAsNone(Provenance(by: "lokaal"))
        }
        .notApplicable("niet overgenomen in deze regio") { $0.context.adopted = [] }
        .met("zoon gezien", wrong: { $0.subject.conversations.entries.removeAll { $0.id == "bezoek-zoon" } }) {
            $0.subject.conversations.entries.append(
                Conversation("later", with: ["zoon"], on: DateRange(exactly: "2026-11-18")))
        }
}

extension RuleExample<CaseFile>.Situation {
    /// The household in order, whose region adopted the agreements and whose people were all seen two weeks ago.
    static var visited: Self {
        var situation = HouseholdInOrder.situation
        situation.context.adopted = [.exampleRegion]
        for person in HouseholdInOrder.voices {
            guard let id = try? Identifier<Conversation>("bezoek-" + person.text) else { continue }
            situation.subject.conversations.entries.append(
                Conversation(id, with: [person], on: DateRange(exactly: "2026-11-06")))
        }
        return situation
    }
}
// end

extension Listed<Conversation> {
    /// Changes one conversation.
    fileprivate mutating func change(_ id: Identifier<Conversation>, _ change: (inout Conversation) -> Void) {
        for index in entries.indices where entries[index].id == id { change(&entries[index]) }
    }
}
