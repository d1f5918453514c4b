import Domain
import SafetyAssessment

extension RuleExamples where Subject == CaseFile {
    /// Examples of an analysis that is made with everyone.
    static let analysisIsMadeWithMembers = RuleExamples(of: .parallel(26), from: .adopting(.foodValley))
        .met(
            "vader draagt alsnog bij", wrong: { $0.subject.changeVoice(of: "vader") { $0.contributed = false } }
        ) { $0.subject.changeVoice(of: "vader") { $0.contributed = true } }
        .met(
            "er staat waarom vader niet bijdroeg",
            wrong: { $0.subject.changeVoice(of: "vader") { $0.contributed = false } }
        ) {
            $0.subject.changeVoice(of: "vader") {
                $0.whyNot = .stated("Nog niet bereikt.", Provenance(knownOn: "2026-06-20"))
            }
        }
        .notMet("vader, die elders woont, droeg niet bij", at: ["analysis.shared.voices[vader]"]) {
            $0.subject.changeVoice(of: "vader") { $0.contributed = false }
        }
        .notMet(
            "niemand van het huishouden droeg bij",
            at: [
                "analysis.shared.voices[dochter]", "analysis.shared.voices[moeder]", "analysis.shared.voices[vader]",
                "analysis.shared.voices[zoon]",
            ]
        ) { $0.subject.changeShared { $0.voices.entries = [] } }
        .undecided("niet vastgelegd of zoon bijdroeg", missing: ["analysis.shared.voices[zoon].contributed"]) {
            $0.subject.changeVoice(of: "zoon") { $0.contributed = nil }
        }
        .undecided(
            "niet vastgelegd waarom vader niet bijdroeg", missing: ["analysis.shared.voices[vader].whyNot"],
            wrong: { $0.subject.changeVoice(of: "vader") { $0.contributed = false } }
        ) { $0.subject.changeVoice(of: "vader") { $0.whyNot = .notRecorded } }
        .undecided("de bijdrage van zoon is niet vastgelegd", missing: ["analysis.shared.voices[zoon]"]) {
            $0.subject.changeShared { shared in shared.voices.forget { $0.of == "zoon" } }
        }
        .undecided(
            "vermoeden van intieme terreur, en moeder droeg bij waar vader bij was",
            missing: ["analysis.shared.voices[moeder]"],
            wrong: { $0.subject.changeVoice(of: "moeder") { $0.inPresenceOf = ["vader"] } }
        ) { $0.subject.suspectCoerciveControl() }
        .undecided(
            "niet vastgelegd of er een vermoeden is, en moeder droeg bij waar vader bij was",
            missing: ["involvement.unsafety.coerciveControlSuspected"],
            wrong: { $0.subject.changeVoice(of: "moeder") { $0.inPresenceOf = ["vader"] } }
        ) { $0.subject.forgetSuspicion() }
        .undecided("wie er betrokken zijn is niet vastgelegd", missing: ["analysis.concerned"]) {
            $0.subject.forgetConcerned()
        }
        .undecided("niet vastgelegd of er nog iemand betrokken is", missing: ["analysis.concerned"]) {
            $0.subject.leaveConcernedOpen()
        }
        .undecided("niet vastgelegd of er een analyse is", missing: ["analysis"]) {
            $0.subject.analysis = .notRecorded
        }
        .notApplicable("vastgelegd dat er geen analyse is") { $0.subject.analysis = .recordedNone }
        .undecided(
            "niet vastgelegd of er acuut gevaar is", missing: ["involvement.unsafety.acute"],
            wrong: { $0.subject.changeVoice(of: "vader") { $0.contributed = false } }
        ) { $0.subject.forgetAcuteDanger() }
        .notApplicable("er is acuut gevaar") { $0.subject.judgeAcuteDanger() }
        .notApplicable("niet overgenomen in deze regio") { $0.context.adopted = [] }

    /// Examples of an analysis that explains.
    static let analysisExplains = RuleExamples(of: .parallel(27), from: HouseholdInOrder.situation)
        .met(
            "er staat nu een patroon in", wrong: { $0.subject.analysis.change { $0.patterns = .recordedNone } }
        ) { $0.subject.analysis.change { $0.patterns.entries = [AnalysisPattern("kring", .betweenPeople)] } }
        .notMet("er staan alleen incidenten in", at: ["analysis.patterns"]) {
            $0.subject.analysis.change { $0.patterns = .recordedNone }
        }
        .notMet("hoe het onveilig werd staat er niet in", at: ["analysis.shared.explainsHowItArose"]) {
            $0.subject.changeShared { $0.explainsHowItArose = false }
        }
        .notMet("hoe het kan voortduren staat er niet in", at: ["analysis.shared.explainsHowItPersists"]) {
            $0.subject.changeShared { $0.explainsHowItPersists = false }
        }
        .undecided("niet vastgelegd welke patronen er zijn", missing: ["analysis.patterns"]) {
            $0.subject.analysis.change { $0.patterns = [] }
        }
        .undecided("niet vastgelegd of het ontstaan erin staat", missing: ["analysis.shared.explainsHowItArose"]) {
            $0.subject.changeShared { $0.explainsHowItArose = nil }
        }
        .undecided(
            "niet vastgelegd of het voortduren erin staat", missing: ["analysis.shared.explainsHowItPersists"]
        ) { $0.subject.changeShared { $0.explainsHowItPersists = nil } }
        .undecided("niet vastgelegd of er een analyse is", missing: ["analysis"]) {
            $0.subject.analysis = .notRecorded
        }
        .notApplicable("vastgelegd dat er geen analyse is") { $0.subject.analysis = .recordedNone }

    /// Examples of an analysis and solutions that are shared.
    static let analysisIsShared = RuleExamples(of: .parallel(30), from: HouseholdInOrder.situation)
        .met(
            "het huishouden denkt alsnog mee over oplossingen",
            wrong: {
                $0.subject.changeShared { $0.sidesOfSolutions = [.known(.professionals), .known(.informalNetwork)] }
            }
        ) { $0.subject.changeShared { $0.sidesOfSolutions = $0.sides } }
        .met(
            "er is geen netwerk dat het huishouden erbij wil",
            wrong: { $0.subject.changeShared { $0.dropNetwork() } }
        ) { $0.subject.changeShared { $0.hasNetwork = false } }
        .notMet(
            "professionals bedachten de oplossingen alleen",
            at: [
                "analysis.shared.sidesOfSolutions.of[household]",
                "analysis.shared.sidesOfSolutions.of[informalNetwork]",
            ]
        ) { $0.subject.changeShared { $0.sidesOfSolutions = [.known(.professionals)] } }
        .notMet("het netwerk dacht niet mee over de analyse", at: ["analysis.shared.sides.of[informalNetwork]"]) {
            $0.subject.changeShared { $0.sides = [.known(.household), .known(.professionals)] }
        }
        .notMet("de oplossingen zijn niet haalbaar", at: ["analysis.shared.areSolutionsFeasible"]) {
            $0.subject.changeShared { $0.areSolutionsFeasible = false }
        }
        .undecided("niet vastgelegd wie samen tot de analyse kwamen", missing: ["analysis.shared.sides"]) {
            $0.subject.changeShared { $0.sides = nil }
        }
        .undecided("niet vastgelegd wie tot de oplossingen kwamen", missing: ["analysis.shared.sidesOfSolutions"]) {
            $0.subject.changeShared { $0.sidesOfSolutions = nil }
        }
        .undecided("niet vastgelegd of ze haalbaar zijn", missing: ["analysis.shared.areSolutionsFeasible"]) {
            $0.subject.changeShared { $0.areSolutionsFeasible = nil }
        }
        .undecided(
            "niet vastgelegd of er een netwerk is", missing: ["analysis.shared.hasNetwork"],
            wrong: { $0.subject.changeShared { $0.dropNetwork() } }
        ) { $0.subject.changeShared { $0.hasNetwork = nil } }
        .undecided("vermoeden van intieme terreur: samen wacht", missing: ["analysis.shared.sides"]) {
            $0.subject.suspectCoerciveControl()
        }
        .undecided(
            "niet vastgelegd of er een vermoeden is", missing: ["involvement.unsafety.coerciveControlSuspected"]
        ) { $0.subject.forgetSuspicion() }
        .undecided("niet vastgelegd of er een analyse is", missing: ["analysis"]) {
            $0.subject.analysis = .notRecorded
        }
        .undecided(
            "niet vastgelegd of er acuut gevaar is", missing: ["involvement.unsafety.acute"],
            wrong: { $0.subject.changeShared { $0.areSolutionsFeasible = false } }
        ) { $0.subject.forgetAcuteDanger() }
        .notApplicable("er is acuut gevaar") { $0.subject.judgeAcuteDanger() }
        .notApplicable("vastgelegd dat er geen analyse is") { $0.subject.analysis = .recordedNone }

    /// Examples of an analysis in which each perspective has a place.
    static let everyPerspectiveHasAPlace = RuleExamples(of: .parallel(32), from: HouseholdInOrder.situation)
        .met(
            "wat vader ziet heeft nu een plek", wrong: { $0.subject.changeVoice(of: "vader") { $0.hasPlace = false } }
        ) { $0.subject.changeVoice(of: "vader") { $0.hasPlace = true } }
        .met("het kind is nog niet geboren", wrong: { $0.subject.add("kind", nil) }) {
            $0.subject.household.concerned.change("kind") { $0.birth = .expected(.day("2027-02-01")) }
        }
        .notMet("vader is gehoord, en wat hij ziet staat er niet in", at: ["analysis.shared.perspectives[vader]"]) {
            $0.subject.changeVoice(of: "vader") { $0.hasPlace = false }
        }
        .notMet("hoe dochter het ziet is niet gehoord", at: ["analysis.shared.perspectives[dochter]"]) {
            $0.subject.changeVoice(of: "dochter") { $0.isHeard = false }
        }
        .notMet(
            "een reden maakt vader niet gehoord", at: ["analysis.shared.perspectives[vader]"],
            wrong: {
                $0.subject.changeVoice(of: "vader") {
                    $0.whyNot = .stated("Nog niet bereikt.", Provenance(knownOn: "2026-06-20"))
                }
            }
        ) { $0.subject.changeVoice(of: "vader") { $0.isHeard = false } }
        .undecided("niet vastgelegd of zoon is gehoord", missing: ["analysis.shared.voices[zoon].isHeard"]) {
            $0.subject.changeVoice(of: "zoon") { $0.isHeard = nil }
        }
        .undecided("niet vastgelegd of zoon een plek heeft", missing: ["analysis.shared.voices[zoon].hasPlace"]) {
            $0.subject.changeVoice(of: "zoon") { $0.hasPlace = nil }
        }
        .undecided("hoe zoon het ziet is niet vastgelegd", missing: ["analysis.shared.perspectives[zoon]"]) {
            $0.subject.changeShared { shared in shared.voices.forget { $0.of == "zoon" } }
        }
        .undecided(
            "niet vastgelegd of het kind geboren is", missing: ["analysis.concerned[kind].birth"]
        ) { $0.subject.add("kind", nil) }
        .undecided(
            "vermoeden van intieme terreur, en moeder vertelde waar vader bij was",
            missing: ["analysis.shared.perspectives[moeder]"],
            wrong: { $0.subject.changeVoice(of: "moeder") { $0.inPresenceOf = ["vader"] } }
        ) { $0.subject.suspectCoerciveControl() }
        .undecided(
            "niet vastgelegd of er een vermoeden is, en moeder vertelde waar vader bij was",
            missing: ["involvement.unsafety.coerciveControlSuspected"],
            wrong: { $0.subject.changeVoice(of: "moeder") { $0.inPresenceOf = ["vader"] } }
        ) { $0.subject.forgetSuspicion() }
        .undecided("wie er betrokken zijn is niet vastgelegd", missing: ["analysis.concerned"]) {
            $0.subject.forgetConcerned()
        }
        .undecided("niet vastgelegd of er nog iemand betrokken is", missing: ["analysis.concerned"]) {
            $0.subject.leaveConcernedOpen()
        }
        .undecided("niet vastgelegd of er een analyse is", missing: ["analysis"]) {
            $0.subject.analysis = .notRecorded
        }
        .undecided(
            "niet vastgelegd of er acuut gevaar is", missing: ["involvement.unsafety.acute"],
            wrong: { $0.subject.changeVoice(of: "vader") { $0.hasPlace = false } }
        ) { $0.subject.forgetAcuteDanger() }
        .notApplicable("er is acuut gevaar") { $0.subject.judgeAcuteDanger() }
        .notApplicable("vastgelegd dat er geen analyse is") { $0.subject.analysis = .recordedNone }

    /// Examples of patterns beyond one person.
    static let patternsAreNoPersons = RuleExamples(of: .parallel(65), from: HouseholdInOrder.situation)
        .met(
            "er is een patroon tussen mensen gevonden",
            wrong: { $0.subject.analysis.change { $0.patterns.drop("kring") } }
        ) {
            $0.subject.analysis.change { $0.patterns.entries.append(AnalysisPattern("school", .withSurroundings)) }
        }
        .notMet("alleen wat één persoon heeft staat erin", at: ["analysis.patterns.betweenPeople"]) {
            $0.subject.analysis.change { $0.patterns.drop("kring") }
        }
        .undecided(
            "een patroon tussen mensen is niet vastgelegd", missing: ["analysis.patterns.betweenPeople"]
        ) { $0.subject.analysis.change { $0.patterns.forget("kring") } }
        .undecided(
            "niet vastgelegd waar het patroon speelt", missing: ["analysis.patterns[kring].level"]
        ) { $0.subject.analysis.change { $0.patterns.change("kring") { $0.level = nil } } }
        .undecided("niet vastgelegd welke patronen er zijn", missing: ["analysis.patterns"]) {
            $0.subject.analysis.change { $0.patterns = [] }
        }
        .undecided("niet vastgelegd of er een analyse is", missing: ["analysis"]) {
            $0.subject.analysis = .notRecorded
        }
        .notApplicable("de analyse noemt geen patronen") {
            $0.subject.analysis.change { $0.patterns = .recordedNone }
        }
        .notApplicable("vastgelegd dat er geen analyse is") { $0.subject.analysis = .recordedNone }
}

extension SharedAnalysis {
    /// Takes the network out of those who came to the analysis and to the solutions.
    fileprivate mutating func dropNetwork() {
        sides = [.known(.household), .known(.professionals)]
        sidesOfSolutions = sides
    }
}
