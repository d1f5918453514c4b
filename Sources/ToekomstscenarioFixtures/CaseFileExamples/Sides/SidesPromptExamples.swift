import Domain
import SafetyAssessment

extension RuleExamples where Subject == CaseFile {
    /// Examples of words that are chosen with care.
    static let wordsAreChosenWithCare = asked(.proeftuin(48)).withoutPeople(.proeftuin(48))
    /// Examples of words that fit a family's culture.
    static let wordsFitCulture = asked(.proeftuin(89)).withoutPeople(.proeftuin(89))

    /// Examples of a choice that is clear.
    static let choiceIsExplicit = asked(.proeftuin(49))
        .undecided(
            "niet vastgelegd of het vrijwillig is", missing: ["involvement.legalFrame"],
            wrong: { $0.everybodySaysNo(to: .proeftuin(49)) }
        ) { $0.subject.involvement.legalFrame = Timeline() }
        .notApplicable("het kader is gedwongen") {
            $0.subject.involvement.legalFrame = .since("2026-05-20", .known(.compulsory))
        }

    /// Examples of decisions that are understood.
    static let decisionsAreUnderstood = asked(.proeftuin(59))
        .notApplicable("er is geen plan") {
            $0.subject.safetyPlan = .recordedNone
            $0.subject.assistancePlan = .recordedNone
        }

    /// Examples of a safety team that explains itself.
    static let teamExplainsItself = asked(.proeftuin(85))
        .undecided(
            "niet vastgelegd in welke vorm", missing: ["involvement.form"],
            wrong: { $0.everybodySaysNo(to: .proeftuin(85)) }
        ) { $0.subject.involvement.form = Timeline() }
        .notApplicable("het veiligheidsteam denkt alleen mee") {
            $0.subject.involvement.form = .since("2026-05-20", .known(.consultation))
        }

    /// Examples of a pace that can be borne.
    static let paceCanBeBorne = asked(.proeftuin(65)).withoutPeople(.proeftuin(65))
        .undecided(
            "niet vastgelegd of er acuut gevaar is", missing: ["involvement.unsafety.acute"],
            wrong: { $0.everybodySaysNo(to: .proeftuin(65)) }
        ) { $0.subject.involvement.unsafety.acute = Timeline() }
        .notApplicable("er is acuut gevaar") { $0.subject.judgeAcuteDanger() }

    /// Examples of somebody who waits and was taken along.
    static let waitingMemberIsTakenAlong = RuleExamples(of: .proeftuin(86), from: HouseholdInOrder.situation)
        .met(
            "moeder is er alsnog in meegenomen", wrong: { $0.context.answer(.proeftuin(86), .no, by: "moeder") }
        ) { $0.context.answer(.proeftuin(86), .yes, by: "moeder", on: "2026-11-15") }
        .notMet("moeder is er niet in meegenomen", at: ["attestations[PROEFTUIN-86]"]) {
            $0.context.answer(.proeftuin(86), .no, by: "moeder")
        }
        .undecided("moeder antwoordde niet", missing: ["attestations[PROEFTUIN-86].of[moeder]"]) {
            $0.context.forgetAnswers(to: .proeftuin(86), of: "moeder")
        }
        .undecided("ook dochter wacht, en zij antwoordde niet", missing: ["attestations[PROEFTUIN-86].of[dochter]"]) {
            $0.subject.slowedHelp.entries.append(SlowedHelp("school", waiting: "dochter"))
        }
        .undecided("niet vastgelegd of hulp is vertraagd", missing: ["slowedHelp"]) { $0.subject.slowedHelp = [] }
        .notApplicable("vastgelegd dat geen hulp is vertraagd") { $0.subject.slowedHelp = .recordedNone }

    /// Examples of professionals who do not choose a parent.
    static let noParentIsChosen = RuleExamples(of: .proeftuin(80), from: HouseholdInOrder.situation)
        .met(
            "vader antwoordt alsnog zelf", wrong: { $0.context.forgetAnswers(to: .proeftuin(80), of: "vader") }
        ) { $0.context.answer(.proeftuin(80), .yes, by: "vader") }
        .notMet("beide ouders voelen zich minder gehoord", at: ["attestations[PROEFTUIN-80]"]) {
            $0.parentsSayNo()
        }
        .undecided("vader voelt zich minder betrokken en moeder niet", missing: ["attestations[PROEFTUIN-80]"]) {
            $0.context.answer(.proeftuin(80), .no, by: "vader")
        }
        .undecided("vader antwoordde niet", missing: ["attestations[PROEFTUIN-80].of[vader]"]) {
            $0.context.forgetAnswers(to: .proeftuin(80), of: "vader")
        }
        .undecided(
            "van oma is niet vastgelegd wie zij hier is", missing: ["attestations[PROEFTUIN-80].of[oma]"]
        ) { $0.subject.add("oma", .born(.day("1955-01-01"))) }
        .undecided(
            "niet vastgelegd of iemand oordeelt dat een ouder geweld ondergaat", missing: ["parentsUnderViolence"],
            wrong: { $0.parentsSayNo() }
        ) { $0.subject.parentsUnderViolence = [] }
        .undecided(
            "niet vastgelegd of er een vermoeden is", missing: ["involvement.unsafety.coerciveControlSuspected"],
            wrong: { $0.parentsSayNo() }
        ) { $0.subject.involvement.unsafety.coerciveControlSuspected = Timeline() }
        .notApplicable("vastgelegd is dat een ouder geweld ondergaat", wrong: { $0.parentsSayNo() }) {
            $0.subject.parentsUnderViolence.entries = [
                ParentUnderViolence("oordeel", parent: "moeder", judged: .since("2026-06-01", true))
            ]
        }
        .notApplicable("er is een vermoeden van intieme terreur", wrong: { $0.parentsSayNo() }) {
            $0.subject.suspectCoerciveControl()
        }
        .notApplicable("er is maar één volwassene betrokken") { $0.subject.household.concerned.drop("vader") }

    /// Examples of members who know of each other's help.
    static let membersKnowOfEachOthersHelp = asked(.proeftuin(84))
        .undecided(
            "niet vastgelegd of er een hulpverleningsplan is", missing: ["assistancePlan"],
            wrong: { $0.everybodySaysNo(to: .proeftuin(84)) }
        ) { $0.subject.assistancePlan = .notRecorded }
        .undecided(
            "niet vastgelegd of er een vermoeden is", missing: ["involvement.unsafety.coerciveControlSuspected"],
            wrong: { $0.everybodySaysNo(to: .proeftuin(84)) }
        ) { $0.subject.involvement.unsafety.coerciveControlSuspected = Timeline() }
        .notApplicable("er is een vermoeden van intieme terreur") { $0.subject.suspectCoerciveControl() }
        .notApplicable("er is geen hulpverleningsplan") { $0.subject.assistancePlan = .recordedNone }

    /// Examples that every question to each person concerned has.
    private static func asked(_ rule: RuleID) -> RuleExamples {
        RuleExamples(of: rule, from: HouseholdInOrder.situation)
            .met("zoon antwoordt alsnog zelf", wrong: { $0.context.forgetAnswers(to: rule, of: "zoon") }) {
                $0.context.answer(rule, .yes, by: "zoon")
            }
            .notMet("niemand vindt het zo", at: ["attestations[\(rule)]"]) { $0.everybodySaysNo(to: rule) }
            .undecided("vader vindt het niet zo en de anderen wel", missing: ["attestations[\(rule)]"]) {
                $0.context.answer(rule, .no, by: "vader")
            }
            .undecided("zoon antwoordde niet", missing: ["attestations[\(rule)].of[zoon]"]) {
                $0.context.forgetAnswers(to: rule, of: "zoon")
            }
            .undecided("het lokale team antwoordde namens zoon", missing: ["attestations[\(rule)].of[zoon]"]) {
                $0.context.forgetAnswers(to: rule, of: "zoon")
                $0.context.answer(rule, .yes, by: "lokaal", of: "zoon")
            }
    }

    /// Examples of a question to everyone, of whom nothing or nobody was recorded.
    private func withoutPeople(_ rule: RuleID) -> Self {
        undecided(
            "wie er betrokken zijn is niet vastgelegd", missing: ["involvement.household.concerned"],
            wrong: { $0.everybodySaysNo(to: rule) }
        ) { $0.subject.forgetConcerned() }
        .notApplicable("vastgelegd dat er niemand betrokken is") { $0.subject.household.concerned = .recordedNone }
    }
}

extension RuleExample<CaseFile>.Situation {
    /// Lets everybody say no.
    fileprivate mutating func everybodySaysNo(to rule: RuleID) {
        for person in HouseholdInOrder.voices { context.answer(rule, .no, by: person) }
    }

    /// Lets both parents say that another was chosen.
    fileprivate mutating func parentsSayNo() {
        for person in ["moeder", "vader"] as [Identifier<Participant>] {
            context.answer(.proeftuin(80), .no, by: person)
        }
    }
}
