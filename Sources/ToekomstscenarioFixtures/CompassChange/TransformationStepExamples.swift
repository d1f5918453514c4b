import Domain
import GovernanceCompass

extension RuleExamples where Subject == TransformationPlan {
    /// Examples of the principles.
    static let stepsFollowPrinciples = RuleExamples(of: .parallel(1), from: TransformationInOrder.situation)
        .met("ook naast gezinsgericht gelegd", wrong: { $0.subject.forget(.familyOriented) }) {
            $0.subject.steps.change("minder-drukte") { $0.assessedAgainst?.append(.known(.familyOriented)) }
        }
        .notMet("één principe overgeslagen", at: ["steps[minder-drukte].principles.familyOriented"]) {
            $0.subject.forget(.familyOriented)
        }
        .notMet(
            "één principe overgeslagen, en van een andere stap is niets bekend",
            at: ["steps[minder-drukte].principles.familyOriented"], missing: ["steps[samen-om-tafel].assessedAgainst"],
            wrong: { $0.subject.steps.change("samen-om-tafel") { $0.assessedAgainst = nil } }
        ) { $0.subject.forget(.familyOriented) }
        .undecided("niet vastgelegd waarop een stap is beoordeeld", missing: ["steps[samen-kijken].assessedAgainst"]) {
            $0.subject.steps.change("samen-kijken") { $0.assessedAgainst = nil }
        }
        .undecided(
            "een principe uit een latere versie", missing: ["steps[minder-drukte].assessedAgainst"],
            wrong: { $0.subject.forget(.familyOriented) }
        ) { $0.subject.steps.change("minder-drukte") { $0.assessedAgainst?.append(.unknown(code: "later")) } }
        .undecided("niemand zei dat dit alle stappen zijn", missing: ["steps.complete"]) {
            $0.subject.steps.complete = nil
        }
        .undecided("geen stappen vastgelegd", missing: ["steps"]) { $0.subject.steps = [] }
        .notApplicable("er zijn nog geen stappen") { $0.subject.steps = .recordedNone }

    /// Examples of learning from steps.
    static let stepsAreLearntFrom = RuleExamples(of: .parallel(7), from: TransformationInOrder.situation)
        .met(
            "alsnog teruggekeken",
            wrong: { $0.subject.steps.change("samen-kijken") { $0.learnedOn = .recordedNone } }
        ) {
            $0.subject.steps.change("samen-kijken") {
                $0.learnedOn = .stated(.day("2026-11-15"), TransformationInOrder.known)
            }
        }
        .notMet("er wordt niet teruggekeken", at: ["steps[samen-kijken].learnedOn"]) {
            $0.subject.steps.change("samen-kijken") { $0.learnedOn = .recordedNone }
        }
        .notMet("het gesprek was vóór de stap", at: ["steps[samen-kijken].learnedOn"]) {
            $0.subject.steps.change("samen-kijken") {
                $0.learnedOn = .stated(.day("2026-03-01"), TransformationInOrder.known)
            }
        }
        .notMet("een stap die nu gezet is", at: ["steps[samen-om-tafel].learnedOn"]) {
            $0.subject.steps.change("samen-om-tafel") {
                $0.takenOn = .stated(.day("2026-11-10"), TransformationInOrder.known)
            }
        }
        .undecided("het terugkijken is pas gepland", missing: ["steps[samen-kijken].learnedOn"]) {
            $0.subject.steps.change("samen-kijken") {
                $0.learnedOn = .stated(.day("2026-12-10"), TransformationInOrder.known)
            }
        }
        .undecided("niet vastgelegd of er is teruggekeken", missing: ["steps[samen-kijken].learnedOn"]) {
            $0.subject.steps.change("samen-kijken") { $0.learnedOn = .notRecorded }
        }
        .undecided("niet vastgelegd of een stap is gezet", missing: ["steps[samen-om-tafel].takenOn"]) {
            $0.subject.steps.change("samen-om-tafel") { $0.takenOn = .notRecorded }
        }
        .undecided("van het terugkijken is alleen het jaar bekend", missing: ["steps[samen-kijken].learnedOn"]) {
            $0.subject.steps.change("samen-kijken") {
                $0.learnedOn = .stated(.year, TransformationInOrder.known)
            }
        }
        .undecided("niemand zei dat dit alle stappen zijn", missing: ["steps.complete"]) {
            $0.subject.steps.complete = nil
        }
        .notApplicable("er is nog geen stap gezet") {
            for index in $0.subject.steps.entries.indices { $0.subject.steps.entries[index].takenOn = .recordedNone }
        }

    /// Examples of the environment of professionals.
    static let environmentChangesToo = RuleExamples(of: .parallel(48), from: TransformationInOrder.situation)
        .met("de organisatie verandert mee", wrong: { $0.subject.keep("samen-kijken") }) {
            $0.subject.steps.entries.append(
                TransformationInOrder.step(
                    "ander-overleg", words: "Een ander overleg.", layers: [.manager],
                    rings: [.professionalAndOrganisation], depths: [.contextOfWork]))
        }
        .notMet("een plan met alleen vakmanschap", at: ["steps.environment"]) { $0.subject.keep("samen-kijken") }
        .notMet("een stap voor de samenleving telt niet als omgeving", at: ["steps.environment"]) {
            $0.subject.keep("samen-kijken")
            $0.subject.steps.entries.append(
                TransformationInOrder.step(
                    "campagne", words: "Een campagne.", layers: [.director], rings: [.society], depths: [.culture]))
        }
        .undecided(
            "misschien is er nog een stap", missing: ["steps.complete"],
            wrong: { $0.subject.keep("samen-kijken") }
        ) { $0.subject.steps.complete = nil }
        .undecided(
            "niet vastgelegd welke ringen een stap raakt", missing: ["steps[minder-drukte].rings"],
            wrong: { $0.subject.keep("samen-kijken", "minder-drukte") }
        ) { $0.subject.steps.change("minder-drukte") { $0.rings = nil } }
        .undecided("geen stappen vastgelegd", missing: ["steps"]) { $0.subject.steps = [] }
        .notApplicable("geen stap raakt het werk van professionals") { $0.subject.steps.drop("samen-kijken") }

    /// Examples of layers that move.
    static let everyLayerMoves = RuleExamples(of: .parallel(52), from: TransformationInOrder.situation)
        .met(
            "een stelselverantwoordelijke telt als opdrachtgever",
            wrong: { $0.subject.steps.change("samen-om-tafel") { $0.layers = [.known(.director)] } }
        ) { $0.subject.steps.change("samen-om-tafel") { $0.layers?.append(.known(.systemOwner)) } }
        .notMet("managers veranderen niet mee", at: ["layers.manager"]) {
            $0.subject.steps.change("minder-drukte") { $0.layers = [.known(.professional)] }
        }
        .notMet(
            "een plan met alleen vakmanschap",
            at: ["layers.manager", "layers.director", "layers.systemOwner", "layers.supervisor", "layers.minister"]
        ) { $0.subject.keep("samen-kijken") }
        .notMet(
            "er zijn geen stappen",
            at: [
                "layers.professional", "layers.manager", "layers.director", "layers.systemOwner", "layers.supervisor",
                "layers.minister",
            ]
        ) { $0.subject.steps = .recordedNone }
        .undecided("niet vastgelegd wie door een stap veranderen", missing: ["steps[minder-drukte].layers"]) {
            $0.subject.steps.change("minder-drukte") { $0.layers = nil }
        }
        .undecided("een laag uit een latere versie", missing: ["steps[minder-drukte].layers"]) {
            $0.subject.steps.change("minder-drukte") { $0.layers = [.unknown(code: "later")] }
        }
        .undecided(
            "misschien is er nog een stap", missing: ["steps.complete"],
            wrong: { $0.subject.steps.drop("minder-drukte") }
        ) { $0.subject.steps.complete = nil }
        .undecided("geen stappen vastgelegd", missing: ["steps"]) { $0.subject.steps = [] }

    /// Examples of rings.
    static let everyRingIsReached = RuleExamples(of: .domein(13), from: TransformationInOrder.situation)
        .met("ook het gezin doet mee", wrong: { $0.subject.leaveFamily() }) {
            $0.subject.steps.change("samen-kijken") { $0.rings?.append(.known(.family)) }
        }
        .notMet("niets op de ring van het gezin", at: ["rings.family"]) { $0.subject.leaveFamily() }
        .notMet("niets in het stelsel", at: ["rings.system"]) { $0.subject.steps.drop("ruimte-in-regels") }
        .undecided("niet vastgelegd welke ringen een stap raakt", missing: ["steps[ruimte-in-regels].rings"]) {
            $0.subject.steps.change("ruimte-in-regels") { $0.rings = nil }
        }
        .undecided("misschien is er nog een stap", missing: ["steps.complete"]) {
            $0.subject.steps.forget("ruimte-in-regels")
        }
        .undecided("geen stappen vastgelegd", missing: ["steps"]) { $0.subject.steps = [] }

    /// Examples of a set-up that makes work possible.
    static let setUpFacilitatesWork = RuleExamples(of: .domein(54), from: TransformationInOrder.situation)
        .met(
            "het netwerk maakt het mogelijk",
            wrong: { $0.subject.steps.change("samen-kijken") { $0.facilitatedBy = [] } }
        ) { $0.subject.steps.change("samen-kijken") { $0.facilitatedBy = ["samen-om-tafel"] } }
        .notMet("niets maakt het mogelijk", at: ["steps[samen-kijken].facilitatedBy"]) {
            $0.subject.steps.change("samen-kijken") { $0.facilitatedBy = [] }
        }
        .notMet("wat helpt, ligt niet in organisatie of netwerk", at: ["steps[samen-kijken].facilitatedBy"]) {
            $0.subject.steps.change("samen-kijken") { $0.facilitatedBy = ["ruimte-in-regels"] }
        }
        .undecided("niet vastgelegd wat het mogelijk maakt", missing: ["steps[samen-kijken].facilitatedBy"]) {
            $0.subject.steps.change("samen-kijken") { $0.facilitatedBy = nil }
        }
        .undecided("de stap die helpt is niet vastgelegd", missing: ["steps[iets-anders].rings"]) {
            $0.subject.steps.change("samen-kijken") { $0.facilitatedBy = ["iets-anders"] }
        }
        .undecided("niet vastgelegd welke ringen een stap raakt", missing: ["steps[samen-om-tafel].rings"]) {
            $0.subject.steps.change("samen-om-tafel") { $0.rings = nil }
        }
        .undecided("niemand zei dat dit alle stappen zijn", missing: ["steps.complete"]) {
            $0.subject.steps.complete = nil
        }
        .notApplicable("geen stap raakt het werk zelf") { $0.subject.steps.drop("samen-kijken") }
}

extension TransformationPlan {
    fileprivate mutating func forget(_ principle: BasicPrinciple) {
        steps.change("minder-drukte") { $0.assessedAgainst?.removeAll { $0 == .known(principle) } }
    }

    fileprivate mutating func keep(_ kept: Identifier<TransformationStep>...) { steps.drop { !kept.contains($0.id) } }

    fileprivate mutating func leaveFamily() {
        steps.change("samen-kijken") { $0.rings?.removeAll { $0 == .known(.family) } }
    }
}

extension DateRange {
    /// A day of which only the year is known.
    static var year: DateRange { (try? DateRange(year: 2026)) ?? .day("2026-01-01") }
}
