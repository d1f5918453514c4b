import Domain
import GovernanceCompass

extension RuleExamples where Subject == TransformationPlan {
    /// Examples of reflection on the system.
    static let systemIsReflectedOn = RuleExamples(of: .parallel(55), from: TransformationInOrder.situation)
        .met("ook over het stelsel", wrong: { $0.subject.reflect("voorjaar") { $0.topics = [.known(.ownActing)] } }) {
            $0.subject.reflect("najaar") { $0.topics?.append(.known(.system)) }
        }
        .notMet("alleen over het eigen handelen", at: ["topics.system"]) {
            $0.subject.reflect("voorjaar") { $0.topics = [.known(.ownActing)] }
        }
        .notMet("pas gepland", at: ["topics.system"]) { $0.subject.reflect("voorjaar") { $0.on = .day("2027-02-01") } }
        .undecided("niet vastgelegd waarover het ging", missing: ["reflections[voorjaar].topics"]) {
            $0.subject.reflect("voorjaar") { $0.topics = nil }
        }
        .undecided("de dag is niet vastgelegd", missing: ["reflections[voorjaar].on"]) {
            $0.subject.reflect("voorjaar") { $0.on = nil }
        }
        .undecided("misschien was er nog een", missing: ["reflections.complete"]) {
            $0.subject.reflections.forget("voorjaar")
        }
        .undecided("geen reflecties vastgelegd", missing: ["reflections"]) { $0.subject.reflections = [] }
        .notApplicable("er waren geen reflecties") { $0.subject.reflections = .recordedNone }

    /// Examples of reflection on supervision.
    static let supervisionIsReflectedOn = RuleExamples(of: .parallel(70), from: TransformationInOrder.situation)
        .met("ervaringsdeskundigen erbij", wrong: { $0.subject.reflect("over-toezicht") { $0.groups = [] } }) {
            $0.subject.reflect("over-toezicht") { $0.groups = [.known(.expertsByExperience)] }
        }
        .notMet("zonder ervaringsdeskundigen", at: ["supervision.expertsByExperience"]) {
            $0.subject.reflect("over-toezicht") { $0.groups = [] }
        }
        .notMet("zonder professionals", at: ["supervision.professional"]) {
            $0.subject.reflect("over-toezicht") { $0.layers = [.known(.supervisor)] }
        }
        .notMet("zonder toezichthouders", at: ["supervision.expertsByExperience", "supervision.professional"]) {
            $0.subject.reflect("over-toezicht") { $0.layers = [.known(.professional)] }
        }
        .undecided("niet vastgelegd welke groepen meededen", missing: ["reflections[over-toezicht].groups"]) {
            $0.subject.reflect("over-toezicht") { $0.groups = nil }
        }
        .undecided("niet vastgelegd welke lagen meededen", missing: ["reflections[over-toezicht].layers"]) {
            $0.subject.reflect("over-toezicht") { $0.layers = nil }
        }
        .undecided("niet vastgelegd waarover het ging", missing: ["reflections[over-toezicht].topics"]) {
            $0.subject.reflect("over-toezicht") { $0.topics = nil }
        }
        .undecided("de dag is niet vastgelegd", missing: ["reflections[over-toezicht].on"]) {
            $0.subject.reflect("over-toezicht") { $0.on = nil }
        }
        .undecided("misschien was er nog een", missing: ["reflections.complete"]) {
            $0.subject.reflections.forget("over-toezicht")
        }
        .undecided("geen reflecties vastgelegd", missing: ["reflections"]) { $0.subject.reflections = [] }
        .undecided(
            "niet vastgelegd of toezicht verandert", missing: ["isSupervisionSetUp"],
            wrong: { situation in
                situation.subject.reflect("over-toezicht") { $0.groups = [] }
            }
        ) { $0.subject.isSupervisionSetUp = .notRecorded }
        .notApplicable("toezicht blijft zoals het is") {
            $0.subject.isSupervisionSetUp = .stated(false, TransformationInOrder.known)
        }

    /// Examples of reflection that goes on.
    static let reflectionGoesOn = RuleExamples(of: .domein(61), from: TransformationInOrder.situation)
        .met("weer bij elkaar geweest", wrong: { $0.subject.reflect("najaar") { $0.on = .day("2026-04-20") } }) {
            $0.subject.reflect("najaar") { $0.on = .day("2026-11-05") }
        }
        .notMet("het is lang geleden", at: ["topics.changeAndBarriers"]) {
            $0.subject.reflect("najaar") { $0.on = .day("2026-04-20") }
        }
        .notMet("de aandacht is gestopt", at: ["topics.changeAndBarriers"]) { $0.subject.reflections.drop("najaar") }
        .notMet("gekozen is elke maand", at: ["topics.changeAndBarriers"]) {
            try? $0.context.policy.choose(.reflectionMonths, 1, because: "synthetisch voorbeeld")
        }
        .undecided("de dag is niet vastgelegd", missing: ["reflections[najaar].on"]) {
            $0.subject.reflect("najaar") { $0.on = nil }
        }
        .undecided("niet vastgelegd waarover het ging", missing: ["reflections[najaar].topics"]) {
            $0.subject.reflect("najaar") { $0.topics = nil }
        }
        .undecided("misschien was er nog een", missing: ["reflections.complete"]) {
            $0.subject.reflections.forget("najaar")
        }
        .undecided(
            "niet vastgelegd of er is ingevoerd", missing: ["implementedOn"],
            wrong: { $0.subject.reflections.drop("najaar") }
        ) { $0.subject.implementedOn = .notRecorded }
        .notApplicable("er is nog niets ingevoerd") { $0.subject.implementedOn = .recordedNone }
        .notApplicable("nog maar net ingevoerd", wrong: { $0.subject.reflections.drop("najaar") }) {
            $0.subject.implementedOn = .stated(.day("2026-10-01"), TransformationInOrder.known)
            $0.subject.reflections.drop("najaar")
        }

    /// Examples of the policy column.
    static let columnSharesPatterns = RuleExamples(of: .parallel(56), from: TransformationInOrder.situation)
        .met(
            "de bewindspersoon is er weer bij",
            wrong: { $0.subject.exchange("haagse-dag") { $0.layers?.removeAll { $0 == .known(.minister) } } }
        ) { $0.subject.exchange("werkdag") { $0.layers?.append(.known(.minister)) } }
        .notMet("zonder beleidsmakers", at: ["policyColumn.policy"]) {
            $0.subject.exchange("haagse-dag") { $0.layers?.removeAll { $0 == .known(.policy) } }
        }
        .notMet("zonder bewindspersoon", at: ["policyColumn.minister"]) {
            $0.subject.exchange("haagse-dag") { $0.layers?.removeAll { $0 == .known(.minister) } }
        }
        .notMet("de bewindspersoon was met niemand anders bijeen", at: ["policyColumn.minister"]) {
            $0.subject.exchange("haagse-dag") { $0.layers?.removeAll { $0 == .known(.minister) } }
            $0.subject.exchanges.entries.append(
                ColumnExchange("bewindspersonen", on: .day("2026-11-02"), layers: [.minister]))
        }
        .notMet("praktijk en beleid waren ieder voor zich bijeen", at: ["policyColumn.bothSides"]) {
            $0.subject.exchange("haagse-dag") { $0.layers?.removeAll { $0 == .known(.director) } }
        }
        .notMet(
            "de werkdag is lang geleden",
            at: ["policyColumn.manager", "policyColumn.professional"]
        ) { $0.subject.exchange("werkdag") { $0.on = .day("2026-03-15") } }
        .notMet(
            "gekozen is elke maand",
            at: ["policyColumn.manager", "policyColumn.professional"],
            wrong: { $0.subject.exchange("haagse-dag") { $0.on = .day("2026-11-01") } }
        ) { try? $0.context.policy.choose(.columnExchangeMonths, 1, because: "synthetisch voorbeeld") }
        .undecided("niet vastgelegd wie meededen", missing: ["exchanges[haagse-dag].layers"]) {
            $0.subject.exchange("haagse-dag") { $0.layers = nil }
        }
        .undecided("de dag is niet vastgelegd", missing: ["exchanges[haagse-dag].on"]) {
            $0.subject.exchange("haagse-dag") { $0.on = nil }
        }
        .undecided("misschien was er nog een", missing: ["exchanges.complete"]) {
            $0.subject.exchanges.forget("haagse-dag")
        }
        .undecided("geen uitwisselingen vastgelegd", missing: ["exchanges"]) { $0.subject.exchanges = [] }
}

extension TransformationPlan {
    fileprivate mutating func reflect(
        _ id: Identifier<TransformationReflection>, _ change: (inout TransformationReflection) -> Void
    ) {
        reflections.change(id, change)
    }

    fileprivate mutating func exchange(_ id: Identifier<ColumnExchange>, _ change: (inout ColumnExchange) -> Void) {
        exchanges.change(id, change)
    }
}
