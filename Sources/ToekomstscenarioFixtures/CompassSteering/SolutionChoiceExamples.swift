import Domain
public import GovernanceCompass

/// The examples of all rules about a choice of solution directions.
public enum SolutionChoiceExamples: Sendable {
    /// All examples, by rule.
    public static let all: [RuleExample<SolutionChoice>] = ofRules.flatMap { $0.all }

    #if !hasFeature(Embedded)
    /// All examples as documents, each with the review by `RuleSet.solutionChoice`.
    public static func documents() -> [ExampleDocument<SolutionChoice>] {
        all.map { ExampleDocument($0, reviewedBy: .solutionChoice) }
    }
    #endif

    private static let ofRules: [RuleExamples<SolutionChoice>] = [
        .wiseOnlyOnCondition, .recordingGoesWithTraining, .connectingIsPrepared, .reflectionIsNoConcession,
        .willingnessIsRecorded, .considerationsComeFirst,
    ]
}

extension RuleExamples where Subject == SolutionChoice {
    /// Examples of (un)wise directions.
    static let wiseOnlyOnCondition = RuleExamples(of: .sturen(53), from: ChoiceInOrder.situation)
        .met(
            "bestuur en accountant gaven ruimte, en de professional blijft centraal",
            wrong: { $0.subject.answer("goed-werk", .professionalsStayCentral, false) }
        ) { $0.subject.answer("goed-werk", .professionalsStayCentral, true) }
        .notMet(
            "waarden van de accountant gaan voor", at: ["considered[goed-werk].conditions.professionalsStayCentral"]
        ) { $0.subject.answer("goed-werk", .professionalsStayCentral, false) }
        .notMet(
            "meten is gekozen, en professionals registreren dubbel",
            at: ["considered[meten].conditions.noExtraBurden"],
            wrong: { $0.subject.answer("meten", .noExtraBurden, true) }
        ) {
            $0.subject.considered.change("meten") { $0.isChosen = true }
            $0.subject.answer("meten", .noExtraBurden, false)
            $0.subject.answer("meten", .steerersGiveIn, true)
        }
        .notMet(
            "wie stuurt wil op eigen waarden niets inleveren",
            at: ["considered[overdracht].conditions.steerersGiveIn"]
        ) { $0.subject.answer("overdracht", .steerersGiveIn, false) }
        .undecided(
            "niet gevraagd of wie stuurt op eigen waarden wil inleveren",
            missing: ["considered[overdracht].conditions.steerersGiveIn"]
        ) { $0.subject.answer("overdracht", .steerersGiveIn, nil) }
        .notMet(
            "burgers worden aangespoord die het niet kunnen",
            at: ["considered[aansporen].conditions.citizensAreAble"],
            missing: [
                "considered[aansporen].conditions.citizensAreWilling",
                "considered[aansporen].conditions.helpfulBehaviourIsKnown",
                "considered[aansporen].conditions.problemIsUnderstood",
            ]
        ) {
            var nudging = ConsideredDirection("aansporen", .responsibilisation, isChosen: true)
            nudging.conditions = [ListAnswer(.citizensAreAble, holds: false)]
            $0.subject.considered.entries.append(nudging)
        }
        .undecided(
            "niet vastgelegd of de professional centraal blijft",
            missing: ["considered[goed-werk].conditions.professionalsStayCentral"]
        ) { $0.subject.answer("goed-werk", .professionalsStayCentral, nil) }
        .undecided(
            "de een is blij met het werk, de ander heeft last van gedoe",
            missing: ["considered[goed-werk].conditions.professionalsStayCentral.agreement"]
        ) {
            $0.subject.considered.change("goed-werk") {
                $0.conditions.entries.append(ListAnswer(.professionalsStayCentral, holds: false))
            }
        }
        .undecided(
            "niet vastgelegd of zij gekozen is", missing: ["considered[goed-werk].isChosen"],
            wrong: { $0.subject.answer("goed-werk", .professionalsStayCentral, false) }
        ) { $0.subject.considered.change("goed-werk") { $0.isChosen = nil } }
        .undecided("niet vastgelegd welke richting het is", missing: ["considered[goed-werk].direction"]) {
            $0.subject.considered.change("goed-werk") { $0.direction = nil }
        }
        .undecided(
            "een richting heeft een code van een latere versie", missing: ["considered[goed-werk].direction"]
        ) { $0.subject.considered.change("goed-werk") { $0.direction = .unknown(code: "vijfde-weg") } }
        .undecided("misschien is er nog een richting", missing: ["considered.complete"]) {
            $0.subject.considered.complete = nil
        }
        .undecided("geen richting vastgelegd", missing: ["considered"]) { $0.subject.considered = [] }
        .notApplicable("geen richting van deze soort is gekozen") {
            $0.subject.choose { $0.category != .unwise }
        }

    /// Examples of training.
    static let recordingGoesWithTraining = RuleExamples(of: .sturen(54), from: ChoiceInOrder.situation)
        .met("de scholing is begonnen", wrong: { $0.subject.trainedSince = .recordedNone }) {
            $0.subject.trainedSince = .stated(.day("2026-11-20"), ChoiceInOrder.known)
        }
        .notMet("een naslagwerk en geen scholing", at: ["trainedSince"]) { $0.subject.trainedSince = .recordedNone }
        .notMet("de scholing begint volgend jaar", at: ["trainedSince"]) {
            $0.subject.trainedSince = .stated(.day("2027-02-01"), ChoiceInOrder.known)
        }
        .undecided("niets vastgelegd van scholing", missing: ["trainedSince"]) {
            $0.subject.trainedSince = .notRecorded
        }
        .undecided("van de scholing is alleen het jaar bekend", missing: ["trainedSince"]) {
            guard let year = try? DateRange(year: 2026) else { return }
            $0.subject.trainedSince = .stated(year, ChoiceInOrder.known)
        }
        .undecided(
            "niet vastgelegd of de werkwijze is opgeschreven", missing: ["methodRecordedSince"],
            wrong: { $0.subject.trainedSince = .recordedNone }
        ) { $0.subject.methodRecordedSince = .notRecorded }
        .undecided(
            "van het opschrijven is alleen het jaar bekend", missing: ["methodRecordedSince"],
            wrong: { $0.subject.trainedSince = .recordedNone }
        ) {
            guard let year = try? DateRange(year: 2026) else { return }
            $0.subject.methodRecordedSince = .stated(year, ChoiceInOrder.known)
        }
        .notApplicable(
            "het opschrijven begint pas later", wrong: { $0.subject.trainedSince = .recordedNone }
        ) { $0.subject.methodRecordedSince = .stated(.day("2027-02-01"), ChoiceInOrder.known) }
        .notApplicable("de werkwijze is niet opgeschreven") { $0.subject.methodRecordedSince = .recordedNone }

    /// Examples of interpreting and connecting.
    static let connectingIsPrepared = RuleExamples(of: .sturen(56), from: ChoiceInOrder.situation)
        .met("de afdeling wil nu bijdragen", wrong: { $0.subject.set(.wantsToContribute, false) }) {
            $0.subject.set(.wantsToContribute, true)
        }
        .notMet("de afdeling wil zelf niet", at: ["canvas.preconditions.wantsToContribute"]) {
            $0.subject.set(.wantsToContribute, false)
        }
        .notMet(
            "de eigen opvatting en inzet zijn niet helder",
            at: ["canvas.preconditions.useOfMeansIsClear", "canvas.preconditions.viewIsClear"]
        ) {
            $0.subject.set(.viewIsClear, false)
            $0.subject.set(.useOfMeansIsClear, false)
        }
        .notMet("meewaaien met de politiek", at: ["canvas.pitfalls.driftingWithExternalWind"]) {
            $0.subject.set(.driftingWithExternalWind, true)
        }
        .notMet("alleen de eigen organisatie telt", at: ["canvas.pitfalls.internalFocusOnly"]) {
            $0.subject.set(.internalFocusOnly, true)
        }
        .notMet("alles gaat over regels", at: ["canvas.pitfalls.excessiveRuleFocus"]) {
            $0.subject.set(.excessiveRuleFocus, true)
        }
        .undecided("gekozen, en niemand vulde een canvas in", missing: ["canvas"]) {
            $0.subject.canvas = .recordedNone
        }
        .undecided("niets vastgelegd van een canvas", missing: ["canvas"]) { $0.subject.canvas = .notRecorded }
        .undecided("niet vastgelegd van wie het canvas is", missing: ["canvas.actor"]) {
            $0.subject.canvas.change { $0.actor = nil }
        }
        .undecided("een voorwaarde is niet ingevuld", missing: ["canvas.preconditions.viewIsClear"]) {
            $0.subject.set(.viewIsClear, nil)
        }
        .undecided("een valkuil is niet besproken", missing: ["canvas.pitfalls.internalFocusOnly"]) {
            $0.subject.set(.internalFocusOnly, nil)
        }
        .undecided(
            "niemand vulde een canvas in, en niet vastgelegd of dit gekozen is",
            missing: ["considered[verbinden].isChosen"],
            wrong: {
                $0.subject.canvas = .recordedNone
                $0.subject.choose { $0 != .interpretAndConnect }
            }
        ) { $0.subject.considered.change("verbinden") { $0.isChosen = nil } }
        .notApplicable(
            "niet gekozen, en geen canvas", wrong: { $0.subject.canvas = .recordedNone }
        ) { $0.subject.choose { $0 != .interpretAndConnect } }

    /// Examples of frame reflection.
    static let reflectionIsNoConcession = RuleExamples(of: .sturen(57), from: ChoiceInOrder.situation)
        .met("het bestuur antwoordde alsnog", wrong: { $0.context.attestations = [] }) {
            $0.context.attestations = [ChoiceInOrder.answer(.yes)]
        }
        .notMet("er is alleen toegegeven", at: ["attestations[STUREN-57]"]) {
            $0.context.attestations = [ChoiceInOrder.answer(.no)]
        }
        .undecided("niemand heeft geantwoord", missing: ["attestations[STUREN-57]"]) { $0.context.attestations = [] }
        .undecided("antwoorden verschillen", missing: ["attestations[STUREN-57]"]) {
            $0.context.attestations.append(ChoiceInOrder.answer(.no, by: "teamleider"))
        }
        .undecided(
            "niet vastgelegd of kaderreflectie gekozen is", missing: ["considered[anders-kijken].isChosen"],
            wrong: { $0.context.attestations = [ChoiceInOrder.answer(.no)] }
        ) { $0.subject.considered.change("anders-kijken") { $0.isChosen = nil } }
        .notApplicable("kaderreflectie is niet gekozen") { $0.subject.choose { $0 != .frameReflection } }

    /// Examples of willingness.
    static let willingnessIsRecorded = RuleExamples(of: .sturen(59), from: ChoiceInOrder.situation)
        .met(
            "de aanbieder zei nee: ook dat is een antwoord",
            wrong: { $0.subject.considered.change("kleine-proeven") { $0.willingness = .recordedNone } }
        ) {
            $0.subject.considered.change("kleine-proeven") {
                $0.willingness = Listed(
                    [ActorWillingness(of: "aanbieder", isWilling: false)], complete: ChoiceInOrder.known)
            }
        }
        .notMet("niemand is gevraagd", at: ["considered[kleine-proeven].willingness"]) {
            $0.subject.considered.change("kleine-proeven") { $0.willingness = .recordedNone }
        }
        .undecided("niets vastgelegd van wie mee wil", missing: ["considered[kleine-proeven].willingness"]) {
            $0.subject.considered.change("kleine-proeven") { $0.willingness = [] }
        }
        .undecided(
            "misschien is er nog iemand nodig", missing: ["considered[kleine-proeven].willingness.complete"]
        ) { $0.subject.considered.change("kleine-proeven") { $0.willingness.complete = nil } }
        .undecided(
            "het college is gevraagd, het antwoord staat er niet",
            missing: ["considered[kleine-proeven].willingness[college]"]
        ) {
            $0.subject.considered.change("kleine-proeven") {
                $0.willingness.change("college") { $0.isWilling = nil }
            }
        }
        .undecided(
            "niet vastgelegd of zij gekozen is", missing: ["considered[kleine-proeven].isChosen"],
            wrong: { $0.subject.considered.change("kleine-proeven") { $0.willingness = .recordedNone } }
        ) { $0.subject.considered.change("kleine-proeven") { $0.isChosen = nil } }
        .undecided("misschien is er nog een richting", missing: ["considered.complete"]) {
            $0.subject.considered.complete = nil
        }
        .notApplicable("geen onvolmaakt antwoord is gekozen") { $0.subject.choose { $0.category != .imperfect } }

    /// Examples of weighing first.
    static let considerationsComeFirst = RuleExamples(of: .sturen(84), from: ChoiceInOrder.situation)
        .met("gewogen op de dag van de keuze", wrong: { $0.subject.weigh(on: .day("2026-10-01")) }) {
            $0.subject.weigh(on: .day("2026-09-24"))
        }
        .met(
            "er is nog niets gekozen",
            wrong: { $0.subject.weigh(on: .day("2026-10-01")) }
        ) { $0.subject.chosenOn = .recordedNone }
        .notMet("eerst gekozen, daarna gewogen", at: ["chosenOn"]) { $0.subject.weigh(on: .day("2026-10-01")) }
        .notMet("niets gewogen", at: ["weighedOn"]) { $0.subject.weighedOn = .recordedNone }
        .notMet("het wegen staat pas gepland", at: ["weighedOn"]) { $0.subject.weigh(on: .day("2026-12-01")) }
        .notMet("geen enkele richting overwogen", at: ["considered"]) { $0.subject.considered = .recordedNone }
        .undecided("niets vastgelegd van wegen", missing: ["weighedOn"]) { $0.subject.weighedOn = .notRecorded }
        .undecided("niet vastgelegd of er gekozen is", missing: ["chosenOn"]) { $0.subject.chosenOn = .notRecorded }
        .undecided("niets vastgelegd van richtingen", missing: ["considered"]) { $0.subject.considered = [] }
        .undecided("van het wegen is alleen de maand bekend", missing: ["weighedOn"]) {
            guard let month = try? DateRange(year: 2026, month: 9) else { return }
            $0.subject.weigh(on: month)
        }
        .undecided(
            "de cel is niet vastgelegd", missing: ["cell"], wrong: { $0.subject.weighedOn = .recordedNone }
        ) { $0.subject.cell = .notRecorded }
        .undecided(
            "over de cel werd men het niet eens", missing: ["cell"], wrong: { $0.subject.weighedOn = .recordedNone }
        ) { $0.subject.cell = .recordedNone }
        .notApplicable("de feiten zijn eenduidig") { $0.subject.cell = .stated(.known(.purchase), ChoiceInOrder.known) }
}

extension SolutionChoice {
    /// Changes whether a condition holds; `nil` takes away what was recorded of it.
    fileprivate mutating func answer(
        _ direction: Identifier<ConsideredDirection>, _ condition: SolutionCondition, _ holds: Bool?
    ) {
        considered.change(direction) { considered in
            considered.conditions.drop { $0.about == .known(condition) }
            considered.conditions.entries.append(ListAnswer(condition, holds: holds))
        }
    }

    /// Leaves only directions of a kind among the chosen ones.
    fileprivate mutating func choose(_ isKept: (SolutionDirection) -> Bool) {
        for index in considered.entries.indices {
            guard let direction = considered.entries[index].direction?.member, !isKept(direction) else { continue }
            considered.entries[index].isChosen = false
        }
    }

    fileprivate mutating func set(_ precondition: ConnectPrecondition, _ holds: Bool?) {
        canvas.change { canvas in
            for index in canvas.preconditions.entries.indices
            where canvas.preconditions.entries[index].about == .known(precondition) {
                canvas.preconditions.entries[index].holds = holds
            }
        }
    }

    fileprivate mutating func set(_ pitfall: ConnectPitfall, _ holds: Bool?) {
        canvas.change { canvas in
            for index in canvas.pitfalls.entries.indices where canvas.pitfalls.entries[index].about == .known(pitfall) {
                canvas.pitfalls.entries[index].holds = holds
            }
        }
    }

    fileprivate mutating func weigh(on day: DateRange) { weighedOn = .stated(day, ChoiceInOrder.known) }
}
