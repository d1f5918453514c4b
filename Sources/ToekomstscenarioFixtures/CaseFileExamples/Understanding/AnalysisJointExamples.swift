import Domain
import SafetyAssessment

extension RuleExamples where Subject == CaseFile {
    /// Examples of an analysis in which everyone took an active part.
    static let analysisIsMadeByAll = RuleExamples(of: .kompas(110), from: HouseholdInOrder.situation)
        .met(
            "zoon deed alsnog mee",
            wrong: { $0.subject.analysis.change { $0.shared.voices.drop { $0.of == "zoon" } } }
        ) {
            $0.subject.analysis.change {
                $0.shared.voices.entries.append(AnalysisVoice("zoon", contributed: true))
            }
        }
        .met("een ander vertelde hoe het met de baby is", wrong: { $0.subject.addBaby() }) {
            $0.subject.analysis.change {
                $0.shared.voices.entries.append(
                    AnalysisVoice("baby", contributed: false, wasHeardOtherwise: true))
            }
        }
        .met(
            "Veilig Thuis deed alsnog mee",
            wrong: { $0.subject.analysis.change { $0.parties.change("veilig-thuis") { $0.tookPart = false } } }
        ) { $0.subject.analysis.change { $0.parties.change("veilig-thuis") { $0.tookPart = true } } }
        .notMet("zoon deed niet mee", at: ["analysis.shared.voices[zoon]"]) {
            $0.subject.analysis.change { $0.shared.voices.drop { $0.of == "zoon" } }
        }
        .notMet(
            "de professionals maakten de analyse zonder het huishouden",
            at: [
                "analysis.shared.voices[dochter]", "analysis.shared.voices[moeder]", "analysis.shared.voices[vader]",
                "analysis.shared.voices[zoon]",
            ]
        ) { $0.subject.analysis.change { $0.shared.voices = .recordedNone } }
        .notMet("Veilig Thuis deed niet mee", at: ["analysis.parties[veilig-thuis].tookPart"]) {
            $0.subject.analysis.change { $0.parties.change("veilig-thuis") { $0.tookPart = false } }
        }
        .notMet("geen enkele partij deed mee", at: ["analysis.parties"]) {
            $0.subject.analysis.change { $0.parties = .recordedNone }
        }
        .notMet("eigen kracht en omgeving tellen niet mee", at: ["analysis.buildsOnResilience"]) {
            $0.subject.analysis.change { $0.buildsOnResilience = false }
        }
        .notMet(
            "zoon deed niet mee, en er is een vermoeden van intieme terreur", at: ["analysis.shared.voices[zoon]"],
            missing: ["analysis.shared.voices"], wrong: { $0.subject.suspectCoerciveControl() }
        ) { $0.subject.analysis.change { $0.shared.voices.drop { $0.of == "zoon" } } }
        .undecided("niet vastgelegd of zoon meedeed", missing: ["analysis.shared.voices[zoon]"]) {
            $0.subject.analysis.change { $0.shared.voices.forget { $0.of == "zoon" } }
        }
        .undecided(
            "van dochter staat er alleen dat er iets is",
            missing: [
                "analysis.shared.voices[dochter].contributed", "analysis.shared.voices[dochter].wasHeardOtherwise",
            ]
        ) {
            $0.subject.analysis.change {
                $0.shared.voices.drop { $0.of == "dochter" }
                $0.shared.voices.entries.append(AnalysisVoice("dochter"))
            }
        }
        .undecided("niet vastgelegd welke partijen meededen", missing: ["analysis.parties"]) {
            $0.subject.analysis.change { $0.parties = [] }
        }
        .undecided("niet vastgelegd of er meer partijen waren", missing: ["analysis.parties"]) {
            $0.subject.analysis.change { $0.parties.complete = nil }
        }
        .undecided(
            "niet vastgelegd of Veilig Thuis meedeed", missing: ["analysis.parties[veilig-thuis].tookPart"]
        ) { $0.subject.analysis.change { $0.parties.change("veilig-thuis") { $0.tookPart = nil } } }
        .undecided("niet vastgelegd of eigen kracht meetelt", missing: ["analysis.buildsOnResilience"]) {
            $0.subject.analysis.change { $0.buildsOnResilience = nil }
        }
        .undecided("wie er betrokken zijn is niet vastgelegd", missing: ["analysis.concerned"]) {
            $0.subject.forgetConcerned()
        }
        .undecided("niet vastgelegd of er nog iemand betrokken is", missing: ["analysis.concerned"]) {
            $0.subject.leaveConcernedOpen()
        }
        .undecided("vermoeden van intieme terreur: het samen wacht", missing: ["analysis.shared.voices"]) {
            $0.subject.suspectCoerciveControl()
        }
        .undecided(
            "niet vastgelegd of er een vermoeden van intieme terreur is",
            missing: ["involvement.unsafety.coerciveControlSuspected"]
        ) { $0.subject.involvement.unsafety.coerciveControlSuspected = Timeline() }
        .undecided("niet vastgelegd of er een analyse is", missing: ["analysis"]) {
            $0.subject.analysis = .notRecorded
        }
        .notApplicable("er is acuut gevaar") { $0.subject.judgeAcuteDanger() }
        .notApplicable("vastgelegd dat er geen analyse is") { $0.subject.analysis = .recordedNone }

    /// Examples of contact at home.
    static let situationIsKnownFromContact = prompt(.proeftuin(87))
        .notApplicable("er is acuut gevaar") { $0.subject.judgeAcuteDanger() }

    /// Examples of an explanatory analysis that people recognise.
    static let analysisIsRecognised = prompt(.proeftuin(88))
        .notMet("na één huisbezoek lag er een analyse die niemand herkent", at: ["attestations[PROEFTUIN-88]"]) {
            for person in HouseholdInOrder.voices {
                $0.context.answer(.proeftuin(88), .no, by: person, on: "2026-11-12")
            }
        }
        .undecided(
            "niet vastgelegd hoe de analyse is gemaakt", missing: ["analysis.method"],
            wrong: { for person in HouseholdInOrder.voices { $0.context.answer(.proeftuin(88), .no, by: person) } }
        ) { $0.subject.analysis.change { $0.method = nil } }
        .notApplicable("het is geen verklarende analyse") {
            $0.subject.analysis.change { $0.method = .known(.other) }
        }

    private static func prompt(_ rule: RuleID) -> RuleExamples<CaseFile> {
        RuleExamples(of: rule, from: HouseholdInOrder.situation)
            .met("zoon antwoordt alsnog zelf", wrong: { $0.context.forgetAnswers(to: rule, of: "zoon") }) {
                $0.context.answer(rule, .yes, by: "zoon")
            }
            .met("vader zegt later ja", wrong: { $0.context.answer(rule, .no, by: "vader") }) {
                $0.context.answer(rule, .yes, by: "vader", on: "2026-11-15")
            }
            .notMet("ieder zegt nee", at: ["attestations[\(rule)]"]) {
                for person in HouseholdInOrder.voices { $0.context.answer(rule, .no, by: person) }
            }
            .undecided("dochter zegt iets anders dan de rest", missing: ["attestations[\(rule)]"]) {
                $0.context.answer(rule, .no, by: "dochter")
            }
            .met(
                "vermoeden van intieme terreur, en ieder antwoordde apart",
                wrong: { $0.subject.suspectCoerciveControl() }
            ) {
                for person in HouseholdInOrder.voices { $0.context.answer(rule, .yes, by: person, inPresenceOf: []) }
            }
            .undecided(
                "vermoeden van intieme terreur, en moeder antwoordde waar vader bij was",
                missing: ["attestations[\(rule)].of[moeder]"],
                wrong: {
                    $0.subject.suspectCoerciveControl()
                    for person in HouseholdInOrder.voices {
                        $0.context.answer(rule, .yes, by: person, inPresenceOf: [])
                    }
                }
            ) { $0.context.answer(rule, .yes, by: "moeder", on: "2026-11-15", inPresenceOf: ["vader"]) }
            .undecided("zoon heeft niet geantwoord", missing: ["attestations[\(rule)].of[zoon]"]) {
                $0.context.forgetAnswers(to: rule, of: "zoon")
            }
            .undecided("een professional antwoordde voor zoon", missing: ["attestations[\(rule)].of[zoon]"]) {
                $0.context.forgetAnswers(to: rule, of: "zoon")
                $0.context.answer(rule, .yes, by: "lokaal", of: "zoon")
            }
            .undecided("wie er betrokken zijn is niet vastgelegd", missing: ["analysis.concerned"]) {
                $0.subject.forgetConcerned()
            }
            .undecided("niet vastgelegd of er een analyse is", missing: ["analysis"]) {
                $0.subject.analysis = .notRecorded
            }
            .notApplicable("vastgelegd dat er geen analyse is") { $0.subject.analysis = .recordedNone }
    }
}
