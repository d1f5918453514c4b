import Domain
import SafetyAssessment

extension RuleExamples where Subject == CaseFile {
    /// Examples of an analysis for which everyone was heard, apart and then together.
    static let analysisHearsEveryone = RuleExamples(of: .proeftuin(24), from: .madeInTalks)
        .undecided(
            "niet vastgelegd of er een vermoeden is van intieme terreur",
            missing: ["involvement.unsafety.coerciveControlSuspected"]
        ) { $0.subject.involvement.unsafety.coerciveControlSuspected = Timeline() }
        .met(
            "met zoon is alsnog apart gesproken, en daarna weer samen",
            wrong: { $0.subject.analysis.change { $0.conversations.drop("gesprek-zoon") } }
        ) {
            $0.subject.analysis.change {
                $0.conversations.entries.append(
                    Conversation("gesprek-zoon-2", with: ["zoon"], on: .day("2026-06-15")))
                $0.conversations.entries.append(
                    Conversation("gesprek-samen-2", with: HouseholdInOrder.voices, on: .day("2026-06-18")))
            }
        }
        .met(
            "er is maar één mens bij betrokken",
            wrong: { $0.subject.analysis.change { $0.conversations.drop("gesprek-samen") } }
        ) { $0.subject.household.concerned.drop { $0.id != "moeder" } }
        .met("het kind is nog niet geboren", wrong: { $0.subject.add("kind", nil) }) {
            $0.subject.household.concerned.change("kind") { $0.birth = .expected(.day("2027-02-01")) }
        }
        .met("een ander vertelde hoe het met de baby is", wrong: { $0.subject.addBaby() }) {
            $0.subject.changeShared {
                $0.voices.entries.append(AnalysisVoice("baby", contributed: false, wasHeardOtherwise: true))
            }
        }
        .met(
            "ieder droeg in eigen beurt bij, zonder gesprek samen",
            wrong: { $0.subject.analysis.change { $0.conversations.drop("gesprek-samen") } }
        ) { for person in HouseholdInOrder.voices { $0.subject.changeVoice(of: person) { $0.contributed = true } } }
        .undecided(
            "niet vastgelegd of zoon bijdroeg, en er was geen gesprek samen",
            missing: ["analysis.shared.voices[zoon].contributed"],
            wrong: {
                $0.subject.analysis.change { $0.conversations.drop("gesprek-samen") }
                for person in HouseholdInOrder.voices { $0.subject.changeVoice(of: person) { $0.contributed = true } }
                $0.subject.changeVoice(of: "zoon") { $0.contributed = false }
            }
        ) { $0.subject.changeVoice(of: "zoon") { $0.contributed = nil } }
        .undecided(
            "niet vastgelegd of er acuut gevaar is", missing: ["involvement.unsafety.acute"],
            wrong: { $0.subject.analysis.change { $0.conversations.drop("gesprek-samen") } }
        ) { $0.subject.forgetAcuteDanger() }
        .notApplicable("er is acuut gevaar") { $0.subject.judgeAcuteDanger() }
        .notMet(
            "er is alleen met moeder gesproken",
            at: [
                "analysis.conversations.joint", "analysis.conversations.separate[dochter]",
                "analysis.conversations.separate[vader]", "analysis.conversations.separate[zoon]",
            ]
        ) { $0.subject.analysis.change { $0.conversations.drop { $0.id != "gesprek-moeder" } } }
        .notMet(
            "met vader, die elders woont, is niet apart gesproken",
            at: ["analysis.conversations.joint", "analysis.conversations.separate[vader]"]
        ) { $0.subject.analysis.change { $0.conversations.drop("gesprek-vader") } }
        .notMet("er is niet samen gesproken", at: ["analysis.conversations.joint"]) {
            $0.subject.analysis.change { $0.conversations.drop("gesprek-samen") }
        }
        .notMet("er is eerst samen gesproken, en daarna apart", at: ["analysis.conversations.joint"]) {
            $0.subject.analysis.change { $0.conversations.change("gesprek-samen") { $0.on = .day("2026-06-01") } }
        }
        .notMet("vader was niet bij het gesprek samen", at: ["analysis.conversations.joint"]) {
            $0.subject.analysis.change {
                $0.conversations.change("gesprek-samen") { $0.with = ["moeder", "dochter", "zoon"] }
            }
        }
        .notMet(
            "met zoon is niet apart gesproken, en er is een vermoeden van intieme terreur",
            at: ["analysis.conversations.separate[zoon]"], missing: ["analysis.conversations.joint"],
            wrong: { $0.subject.suspectCoerciveControl() }
        ) { $0.subject.analysis.change { $0.conversations.drop("gesprek-zoon") } }
        .undecided("niet vastgelegd of er een analyse is", missing: ["analysis"]) {
            $0.subject.analysis = .notRecorded
        }
        .undecided("de analyse werd pas na deze dag bekend", missing: ["analysis"]) {
            $0.subject.analysis.becameKnown(on: "2026-12-01")
        }
        .undecided("de gesprekken zijn niet vastgelegd", missing: ["analysis.conversations"]) {
            $0.subject.analysis.change { $0.conversations = [] }
        }
        .undecided(
            "een gesprek met zoon apart is niet vastgelegd",
            missing: ["analysis.conversations.joint", "analysis.conversations.separate[zoon]"]
        ) { $0.subject.analysis.change { $0.conversations.forget("gesprek-zoon") } }
        .undecided("een gesprek samen is niet vastgelegd", missing: ["analysis.conversations.joint"]) {
            $0.subject.analysis.change { $0.conversations.forget("gesprek-samen") }
        }
        .undecided(
            "met wie een gesprek was is niet vastgelegd", missing: ["analysis.conversations[gesprek-zoon].with"]
        ) { $0.subject.analysis.change { $0.conversations.change("gesprek-zoon") { $0.with = nil } } }
        .undecided(
            "de dag van het gesprek samen is niet vastgelegd", missing: ["analysis.conversations[gesprek-samen].on"]
        ) { $0.subject.analysis.change { $0.conversations.change("gesprek-samen") { $0.on = nil } } }
        .undecided(
            "van het gesprek met zoon is alleen bekend dat het in juni was",
            missing: ["analysis.conversations[gesprek-zoon].on"]
        ) {
            $0.subject.analysis.change {
                $0.conversations.change("gesprek-zoon") { $0.on = .between("2026-06-01", "2026-06-30") }
            }
        }
        .undecided(
            "vermoeden van intieme terreur: samen spreken wacht", missing: ["analysis.conversations.joint"]
        ) { $0.subject.suspectCoerciveControl() }
        .undecided("wie er betrokken zijn is niet vastgelegd", missing: ["analysis.concerned"]) {
            $0.subject.forgetConcerned()
        }
        .undecided("niet vastgelegd of er nog iemand betrokken is", missing: ["analysis.concerned"]) {
            $0.subject.leaveConcernedOpen()
        }
        .notApplicable("vastgelegd dat er geen analyse is") { $0.subject.analysis = .recordedNone }

    /// Examples of an analysis that is broad.
    static let analysisIsBroad = RuleExamples(of: .proeftuin(30), from: HouseholdInOrder.situation)
        .met(
            "de analyse gaat nu ook over zoon",
            wrong: { $0.subject.analysis.change { $0.persons = ["moeder", "vader", "dochter"] } }
        ) { $0.subject.analysis.change { $0.persons = ["moeder", "vader", "dochter", "zoon"] } }
        .notMet("vader, die elders woont, komt in de analyse niet voor", at: ["analysis.persons[vader]"]) {
            $0.subject.analysis.change { $0.persons = ["moeder", "dochter", "zoon"] }
        }
        .notMet(
            "de analyse gaat alleen over moeder",
            at: ["analysis.persons[dochter]", "analysis.persons[vader]", "analysis.persons[zoon]"]
        ) { $0.subject.analysis.change { $0.persons = ["moeder"] } }
        .notMet("de baby komt in de analyse niet voor", at: ["analysis.persons[baby]"]) { $0.subject.addBaby() }
        .met("de analyse gaat ook over geld", wrong: { $0.subject.analysis.change { $0.domains = ["wonen"] } }) {
            $0.subject.analysis.change { $0.domains = ["wonen", "geld"] }
        }
        .notMet("de analyse gaat alleen over wonen", at: ["analysis.domains"]) {
            $0.subject.analysis.change { $0.domains = ["wonen"] }
        }
        .notMet("de analyse noemt wonen twee keer", at: ["analysis.domains"]) {
            $0.subject.analysis.change { $0.domains = ["wonen", "wonen"] }
        }
        .notMet("de analyse gaat over geen levensdomein", at: ["analysis.domains"]) {
            $0.subject.analysis.change { $0.domains = [] }
        }
        .notMet("de sociale omgeving staat niet in de analyse", at: ["analysis.coversSocialContext"]) {
            $0.subject.analysis.change { $0.coversSocialContext = false }
        }
        .notMet("wat goed gaat staat niet in de analyse", at: ["analysis.coversStrengths"]) {
            $0.subject.analysis.change { $0.coversStrengths = false }
        }
        .notMet(
            "wat goed gaat staat er niet in, en over wie de analyse gaat is niet vastgelegd",
            at: ["analysis.coversStrengths"], missing: ["analysis.persons"],
            wrong: { $0.subject.analysis.change { $0.persons = nil } }
        ) { $0.subject.analysis.change { $0.coversStrengths = false } }
        .undecided("niet vastgelegd of er een analyse is", missing: ["analysis"]) {
            $0.subject.analysis = .notRecorded
        }
        .undecided("de analyse werd pas na deze dag bekend", missing: ["analysis"]) {
            $0.subject.analysis.becameKnown(on: "2026-12-01")
        }
        .undecided("over wie de analyse gaat is niet vastgelegd", missing: ["analysis.persons"]) {
            $0.subject.analysis.change { $0.persons = nil }
        }
        .undecided("over welke levensdomeinen de analyse gaat is niet vastgelegd", missing: ["analysis.domains"]) {
            $0.subject.analysis.change { $0.domains = nil }
        }
        .undecided("niet vastgelegd of de omgeving erin staat", missing: ["analysis.coversSocialContext"]) {
            $0.subject.analysis.change { $0.coversSocialContext = nil }
        }
        .undecided("niet vastgelegd of erin staat wat goed gaat", missing: ["analysis.coversStrengths"]) {
            $0.subject.analysis.change { $0.coversStrengths = nil }
        }
        .undecided("wie er betrokken zijn is niet vastgelegd", missing: ["analysis.concerned"]) {
            $0.subject.forgetConcerned()
        }
        .undecided("niet vastgelegd of er nog iemand betrokken is", missing: ["analysis.concerned"]) {
            $0.subject.leaveConcernedOpen()
        }
        .notApplicable("vastgelegd dat er geen analyse is") { $0.subject.analysis = .recordedNone }
}

extension RuleExample<CaseFile>.Situation {
    /// The household in order, whose analysis was made together in a conversation: nobody recorded a part in it.
    fileprivate static var madeInTalks: Self {
        var situation = HouseholdInOrder.situation
        for person in HouseholdInOrder.voices { situation.subject.changeVoice(of: person) { $0.contributed = false } }
        return situation
    }
}
