import Domain
import ToekomstscenarioFixtures

/// A subject of two facts, to show that the check of examples itself can fail.
struct Lamp: ReviewSubject, Codable, Hashable {
    var isThere: Bool? = true
    var isOn: Bool? = true

    func view(for audience: Audience, on day: CalendarDate) -> Lamp { self }
}

/// One sound rule about a lamp with sound examples, and ways to spoil them.
enum LampRules {
    typealias Examples = RuleExamples<Lamp>
    typealias Example = RuleExample<Lamp>

    static let id = RuleID.sturen(9001)
    static let situation = Example.Situation(Lamp(), in: ReviewContext(on: "2026-11-20"))
    static let hours = PolicyKey<Int>("lampHours", default: 4, note: LocalizedText(nl: "Uren.", en: "Hours."))

    static func description(
        _ id: RuleID = id, title: LocalizedText = LocalizedText(nl: "De lamp brandt", en: "The lamp is on"),
        asks: LocalizedText = LocalizedText(nl: "Brandt de lamp?", en: "Is the lamp on?"),
        appliesWhen: LocalizedText? = LocalizedText(nl: "er een lamp is", en: "there is a lamp"),
        mend: LocalizedText = LocalizedText(nl: "Doe haar aan.", en: "Switch it on."),
        citations: [Citation] = [.sturen("1.1")], misuse: LocalizedText? = nil, tensions: [Tension] = []
    ) -> RuleDescription {
        RuleDescription(
            id, title: title, asks: asks, appliesWhen: appliesWhen, mend: mend, strength: .method,
            responsible: .professionals, citations: citations, misuse: misuse, tensions: tensions)
    }

    static func set(
        _ description: RuleDescription = description(), places: [String] = ["isThere", "isOn"],
        check: @escaping @Sendable (Lamp, inout Examination) -> Void = { lamp, exam in
            exam.require(lamp.isOn, is: true, at: "isOn")
        }
    ) -> RuleSet<Lamp> {
        let rule = Rule<Lamp>(
            description, applies: { lamp, exam in exam.holds(lamp.isThere, at: "isThere") }, check: check)
        return RuleSet(
            [rule], places: PlaceNames(places.map { PlaceNames.Name($0, LocalizedText(nl: $0, en: $0)) }))
    }

    static let examples = Examples(of: id, from: situation)
        .met("de lamp gaat aan", wrong: { $0.subject.isOn = false }) { $0.subject.isOn = true }
        .notMet("de lamp is uit", at: ["isOn"]) { $0.subject.isOn = false }
        .undecided("niemand keek naar de lamp", missing: ["isOn"]) { $0.subject.isOn = nil }
        .notApplicable("er is geen lamp") { $0.subject.isThere = false }
}
