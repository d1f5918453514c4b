import Domain
public import GovernanceCompass

/// The examples of all rules about an ambition.
public enum AmbitionExamples: Sendable {
    /// All examples, by rule.
    public static let all: [RuleExample<Ambition>] = ofRules.flatMap { $0.all }

    #if !hasFeature(Embedded)
    /// All examples as documents, each with the review by `RuleSet.ambition`.
    public static func documents() -> [ExampleDocument<Ambition>] {
        all.map { ExampleDocument($0, reviewedBy: .ambition) }
    }
    #endif

    private static let ofRules: [RuleExamples<Ambition>] = [
        .ambitionTakesPrinciplesIn, .ambitionIsCarried, .unsafetyStopsFirst, .askingHelpIsNormal,
        .interviewsAreDiverse,
    ]
}

extension RuleExamples where Subject == Ambition {
    /// Examples of the basic principles.
    static let ambitionTakesPrinciplesIn = RuleExamples(of: .kompas(59), from: AmbitionInOrder.situation)
        .met(
            "lerend kwam erbij",
            wrong: { $0.subject.principles.change { $0.removeAll { $0 == .known(.learning) } } }
        ) { $0.subject.principles.change { $0.append(.known(.learning)) } }
        .notMet("zonder eenvoudig en lerend", at: ["ambitionPrinciples.learning", "ambitionPrinciples.simple"]) {
            $0.subject.principles.change { $0.removeLast(2) }
        }
        .undecided("niet vastgelegd welke erin zitten", missing: ["ambitionPrinciples"]) {
            $0.subject.principles = .notRecorded
        }
        .undecided(
            "niet vastgelegd of zij is verwoord", missing: ["formulatedOn"],
            wrong: { $0.subject.principles = .statedAsNone(AmbitionInOrder.known) }
        ) { $0.subject.formulatedOn = .notRecorded }
        .undecided("de principes werden pas na deze dag bekend", missing: ["ambitionPrinciples"]) {
            $0.subject.principles.becameKnown(on: "2026-12-01")
        }
        .notApplicable("er is nog geen ambitie") {
            $0.subject.formulatedOn = .statedAsNone(AmbitionInOrder.known)
        }
        .notApplicable("de ambitie wordt volgend jaar verwoord") {
            $0.subject.formulatedOn = .stated(.day("2027-03-01"), AmbitionInOrder.known)
        }

    /// Examples of an ambition that all carry.
    static let ambitionIsCarried = RuleExamples(of: .kompas(60), from: AmbitionInOrder.situation)
        .met(
            "bestuurders dragen haar nu ook",
            wrong: { $0.subject.carriers.change { $0.removeAll { $0 == .known(.boardMembers) } } }
        ) { $0.subject.carriers.change { $0.append(.known(.boardMembers)) } }
        .notMet("bestuurders dragen haar niet", at: ["ambitionCarriers.boardMembers"]) {
            $0.subject.carriers.change { $0.removeAll { $0 == .known(.boardMembers) } }
        }
        .notMet("huishoudens gaven geen input", at: ["ambitionInputs.households"]) {
            $0.subject.inputs.change { $0.removeAll { $0 == .known(.households) } }
        }
        .undecided("niet vastgelegd wie haar draagt", missing: ["ambitionCarriers"]) {
            $0.subject.carriers = .notRecorded
        }
        .undecided("niet vastgelegd wie input gaf", missing: ["ambitionInputs"]) { $0.subject.inputs = .notRecorded }
        .undecided(
            "niet vastgelegd of zij is verwoord", missing: ["formulatedOn"],
            wrong: { $0.subject.carriers = .statedAsNone(AmbitionInOrder.known) }
        ) { $0.subject.formulatedOn = .notRecorded }
        .notApplicable("er is nog geen ambitie") {
            $0.subject.formulatedOn = .statedAsNone(AmbitionInOrder.known)
        }

    /// Examples of what comes first.
    static let unsafetyStopsFirst = RuleExamples(of: .kompas(62), from: AmbitionInOrder.situation)
        .met(
            "stoppen staat nu vooraan",
            wrong: { $0.subject.comesFirst = .stated(.known(.helpBeforeForce), AmbitionInOrder.known) }
        ) { $0.subject.comesFirst = .stated(.known(.stopUnsafeBehaviour), AmbitionInOrder.known) }
        .notMet("helpen staat vooraan", at: ["ambitionComesFirst"]) {
            $0.subject.comesFirst = .stated(.known(.helpBeforeForce), AmbitionInOrder.known)
        }
        .notMet("zonder eerder beschermen", at: ["ambitionEmphases.protectEarlier"]) {
            $0.subject.emphases.change { $0.removeAll { $0 == .known(.protectEarlier) } }
        }
        .notMet("er staat niets vooraan", at: ["ambitionComesFirst"]) {
            $0.subject.comesFirst = .statedAsNone(AmbitionInOrder.known)
        }
        .undecided("niet vastgelegd wat vooraan staat", missing: ["ambitionComesFirst"]) {
            $0.subject.comesFirst = .notRecorded
        }
        .undecided("niet vastgelegd welke accenten er zijn", missing: ["ambitionEmphases"]) {
            $0.subject.emphases = .notRecorded
        }
        .undecided(
            "niet vastgelegd of zij is verwoord", missing: ["formulatedOn"],
            wrong: { $0.subject.emphases = .statedAsNone(AmbitionInOrder.known) }
        ) { $0.subject.formulatedOn = .notRecorded }
        .notApplicable("er is nog geen ambitie") {
            $0.subject.formulatedOn = .statedAsNone(AmbitionInOrder.known)
        }

    /// Examples of asking for help.
    static let askingHelpIsNormal = RuleExamples(of: .kompas(63), from: AmbitionInOrder.situation)
        .met("een huishouden antwoordde alsnog", wrong: { $0.context.attestations = [] }) {
            $0.context.attestations = [Attestation(.kompas(63), .yes, by: "huishouden-1", on: "2026-10-01")]
        }
        .notMet("huishoudens zeggen van niet", at: ["attestations[KOMPAS-63]"]) {
            $0.context.attestations = [Attestation(.kompas(63), .no, by: "huishouden-1", on: "2026-10-01")]
        }
        .undecided("niemand heeft geantwoord", missing: ["attestations[KOMPAS-63]"]) { $0.context.attestations = [] }
        .undecided("een professional antwoordde in hun plaats", missing: ["attestations[KOMPAS-63]"]) {
            $0.context.attestations = [
                Attestation(.kompas(63), .yes, by: "lokaal", of: "huishouden-1", on: "2026-10-01")
            ]
        }
        .undecided("het ene huishouden zegt ja, het andere nee", missing: ["attestations[KOMPAS-63]"]) {
            $0.context.attestations.append(Attestation(.kompas(63), .no, by: "huishouden-3", on: "2026-10-02"))
        }

    /// Examples of appreciative interviews.
    static let interviewsAreDiverse = RuleExamples(of: .kompas(64), from: AmbitionInOrder.situation)
        .met(
            "ook beleidsmakers deden mee",
            wrong: { $0.subject.interviews.change { $0.groups = [.known(.professionals)] } }
        ) { $0.subject.interviews.change { $0.groups?.append(.known(.policyMakers)) } }
        .notMet("de buitenring was niet uitgenodigd", at: ["interviews.invited.outerRing"]) {
            $0.subject.interviews.change { $0.invited = [.known(.innerRing)] }
        }
        .notMet("alleen professionals deden mee", at: ["interviews.groups"]) {
            $0.subject.interviews.change { $0.groups = [.known(.professionals)] }
        }
        .notMet("deelnemers vonden het niet veilig", at: ["interviews.wasSafeAndOpen"]) {
            $0.subject.interviews.change { $0.wasSafeAndOpen = false }
        }
        .undecided("niet vastgelegd wie was uitgenodigd", missing: ["interviews.invited"]) {
            $0.subject.interviews.change { $0.invited = nil }
        }
        .undecided("niet vastgelegd wie meedeed", missing: ["interviews.groups"]) {
            $0.subject.interviews.change { $0.groups = nil }
        }
        .undecided("niet gevraagd of het veilig was", missing: ["interviews.wasSafeAndOpen"]) {
            $0.subject.interviews.change { $0.wasSafeAndOpen = nil }
        }
        .undecided("een groep met een code van een latere versie", missing: ["interviews.groups"]) {
            $0.subject.interviews.change { $0.groups = [.known(.professionals), .unknown(code: "later")] }
        }
        .undecided(
            "niet vastgelegd wanneer", missing: ["interviews.on"],
            wrong: { $0.subject.interviews.change { $0.wasSafeAndOpen = false } }
        ) { $0.subject.interviews.change { $0.on = nil } }
        .undecided("niet vastgelegd of er interviews waren", missing: ["interviews"]) {
            $0.subject.interviews = .notRecorded
        }
        .notApplicable("de interviews zijn nog niet gehouden") {
            $0.subject.interviews.change { $0.on = .day("2026-12-08") }
        }
        .notApplicable("de ambitie is anders gemaakt") {
            $0.subject.interviews = .statedAsNone(AmbitionInOrder.known)
        }
}
