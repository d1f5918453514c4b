import Domain
import SafetyAssessment

extension RuleExamples where Subject == CaseFile {
    /// Examples of a safety plan that is drawn up together.
    static let safetyPlanIsJoint = RuleExamples(of: .sturen(2), from: HouseholdInOrder.situation)
        .undecided(
            "niet vastgelegd of er een vermoeden is van intieme terreur",
            missing: ["involvement.unsafety.coerciveControlSuspected"]
        ) { $0.subject.involvement.unsafety.coerciveControlSuspected = Timeline() }
        .undecided(
            "zoon schreef niet mee, en niet vastgelegd is of hij anders is gehoord", missing: ["heardOtherwise[zoon]"],
            wrong: { $0.subject.changeSafetyPlan { $0.drawnUpBy = ["moeder", "vader", "dochter", "lokaal"] } }
        ) { $0.subject.heardOtherwise = [] }
        .met(
            "zoon schrijft alsnog mee",
            wrong: { $0.subject.changeSafetyPlan { $0.drawnUpBy = ["moeder", "vader", "dochter", "lokaal"] } }
        ) { $0.subject.changeSafetyPlan { $0.drawnUpBy = ["moeder", "vader", "dochter", "zoon", "lokaal"] } }
        .met("de baby is anders gehoord", wrong: { $0.subject.addBaby() }) { $0.subject.hearBabyOtherwise() }
        .met("het kind is nog niet geboren", wrong: { $0.subject.add("kind", nil) }) {
            $0.subject.household.concerned.change("kind") { $0.birth = .expected(.day("2027-02-01")) }
        }
        .notMet("vastgelegd dat er geen veiligheidsplan is", at: ["safetyPlan"]) {
            $0.subject.safetyPlan = .recordedNone
        }
        .notMet(
            "professionals stelden het plan zonder het huishouden op",
            at: [
                "safetyPlan.drawnUpBy[dochter]", "safetyPlan.drawnUpBy[moeder]", "safetyPlan.drawnUpBy[vader]",
                "safetyPlan.drawnUpBy[zoon]",
            ]
        ) { $0.subject.changeSafetyPlan { $0.drawnUpBy = ["lokaal", "veiligheid"] } }
        .undecided("oma schreef mee, en geen professional is genoemd", missing: ["safetyPlan.drawnUpBy"]) {
            $0.subject.changeSafetyPlan { $0.drawnUpBy = HouseholdInOrder.voices + ["oma"] }
        }
        .notMet("het huishouden schreef zonder professional", at: ["safetyPlan.drawnUpBy"]) {
            $0.subject.changeSafetyPlan { $0.drawnUpBy = HouseholdInOrder.voices }
        }
        .notMet("vader, die elders woont, deed niet mee", at: ["safetyPlan.drawnUpBy[vader]"]) {
            $0.subject.changeSafetyPlan { $0.drawnUpBy = ["moeder", "dochter", "zoon", "lokaal"] }
        }
        .notMet(
            "vader deed niet mee, en er is een vermoeden van intieme terreur",
            at: ["safetyPlan.drawnUpBy[vader]"], missing: ["safetyPlan.drawnUpBy"],
            wrong: { $0.subject.suspectCoerciveControl() }
        ) { $0.subject.changeSafetyPlan { $0.drawnUpBy = ["moeder", "dochter", "zoon", "lokaal"] } }
        .undecided(
            "niet vastgelegd of het onveilig is", missing: ["involvement.unsafety.present"],
            wrong: { $0.subject.safetyPlan = .recordedNone }
        ) { $0.subject.involvement.unsafety.present = Timeline() }
        .undecided(
            "twee mensen oordelen op één dag verschillend of het onveilig is",
            missing: ["involvement.unsafety.present"], wrong: { $0.subject.safetyPlan = .recordedNone }
        ) {
            $0.subject.involvement.unsafety.present = Timeline(
                [true, false].map {
                    .stated($0, Provenance(heldOn: .day("2026-05-20"), knownOn: "2026-05-20", by: "lokaal"))
                })
        }
        .undecided("het veiligheidsplan is niet vastgelegd", missing: ["safetyPlan"]) {
            $0.subject.safetyPlan = .notRecorded
        }
        .undecided("het veiligheidsplan werd pas na deze dag bekend", missing: ["safetyPlan"]) {
            $0.subject.safetyPlan.becameKnown(on: "2026-12-01")
        }
        .undecided("wie het plan opstelden is niet vastgelegd", missing: ["safetyPlan.drawnUpBy"]) {
            $0.subject.changeSafetyPlan { $0.drawnUpBy = nil }
        }
        .undecided("wie er betrokken zijn is niet vastgelegd", missing: ["involvement.household.concerned"]) {
            $0.subject.forgetConcerned()
        }
        .undecided("niet vastgelegd of er nog iemand betrokken is", missing: ["involvement.household.concerned"]) {
            $0.subject.leaveConcernedOpen()
        }
        .undecided(
            "vermoeden van intieme terreur: samen opstellen telt nu niet", missing: ["safetyPlan.drawnUpBy"]
        ) { $0.subject.suspectCoerciveControl() }
        .notApplicable("iemand oordeelde dat het niet onveilig is") {
            $0.subject.involvement.unsafety.present = .since("2026-05-20", false)
        }
        .notApplicable("de onveiligheid is opgeheven") {
            $0.subject.involvement.unsafety.present = Timeline([
                .stated(true, Provenance(heldOn: .day("2026-05-20"), knownOn: "2026-05-20")),
                .stated(false, Provenance(heldOn: .day("2026-11-02"), knownOn: "2026-11-02")),
            ])
        }

    /// Examples of agreement on what is safe enough.
    static let safetyPlanRestsOnAgreement = RuleExamples(of: .sturen(3), from: HouseholdInOrder.situation)
        .undecided(
            "vader was het oneens, en wanneer is niet vastgelegd",
            missing: ["safetyPlan.agreements[vader]"]
        ) { $0.subject.agree("vader", false, on: nil) }
        .met("zoon is het later toch eens", wrong: { $0.subject.agree("zoon", false, on: "2026-09-01") }) {
            $0.subject.agree("zoon", true, on: "2026-10-01")
        }
        .met(
            "vermoeden van intieme terreur, en moeder zegt later apart dat zij het eens is",
            wrong: {
                $0.subject.suspectCoerciveControl()
                $0.subject.agree("moeder", true, on: "2026-09-01", inPresenceOf: ["vader"])
            }
        ) { $0.subject.agree("moeder", true, on: "2026-11-14") }
        .met("de baby is anders gehoord", wrong: { $0.subject.addBaby() }) { $0.subject.hearBabyOtherwise() }
        .notMet("vader is het oneens", at: ["safetyPlan.agreements[vader]"]) {
            $0.subject.agree("vader", false, on: "2026-09-01")
        }
        .notMet("op één dag zei zoon ja en nee", at: ["safetyPlan.agreements[zoon]"]) {
            $0.subject.agree("zoon", false, on: "2026-06-12")
        }
        .notMet("vader, die elders woont, is niet gevraagd", at: ["safetyPlan.agreements[vader]"]) {
            $0.subject.changeSafetyPlan { $0.agreements.drop { $0.by == "vader" } }
        }
        .notMet(
            "dochter zegt nee waar vader bij is, ook al is er een vermoeden van intieme terreur",
            at: ["safetyPlan.agreements[dochter]"], wrong: { $0.subject.suspectCoerciveControl() }
        ) { $0.subject.agree("dochter", false, on: "2026-11-14", inPresenceOf: ["vader"]) }
        .notMet(
            "vader is het oneens, en wat zoon vindt is niet vastgelegd", at: ["safetyPlan.agreements[vader]"],
            missing: ["safetyPlan.agreements[zoon]"],
            wrong: { $0.subject.changeSafetyPlan { $0.agreements.forget { $0.by == "zoon" } } }
        ) { $0.subject.agree("vader", false, on: "2026-09-01") }
        .undecided("het veiligheidsplan is niet vastgelegd", missing: ["safetyPlan"]) {
            $0.subject.safetyPlan = .notRecorded
        }
        .undecided(
            "wie het eens is, is van niemand vastgelegd",
            missing: [
                "safetyPlan.agreements[dochter]", "safetyPlan.agreements[moeder]", "safetyPlan.agreements[vader]",
                "safetyPlan.agreements[zoon]",
            ]
        ) { $0.subject.changeSafetyPlan { $0.agreements = [] } }
        .undecided(
            "zoon werd gevraagd, en zijn antwoord is niet vastgelegd",
            missing: ["safetyPlan.agreements[zoon]"]
        ) { $0.subject.agree("zoon", nil, on: "2026-10-01") }
        .undecided("zoon zei pas na deze dag dat hij het eens is", missing: ["safetyPlan.agreements[zoon]"]) {
            $0.subject.changeSafetyPlan { $0.agreements.forget { $0.by == "zoon" } }
            $0.subject.agree("zoon", true, on: "2026-12-01")
        }
        .undecided("wie er betrokken zijn is niet vastgelegd", missing: ["involvement.household.concerned"]) {
            $0.subject.forgetConcerned()
        }
        .undecided("niet vastgelegd of er nog iemand betrokken is", missing: ["involvement.household.concerned"]) {
            $0.subject.leaveConcernedOpen()
        }
        .undecided(
            "vermoeden van intieme terreur, en moeder zei ja waar vader bij was",
            missing: ["safetyPlan.agreements[moeder]"],
            wrong: { $0.subject.agree("moeder", true, on: "2026-09-01", inPresenceOf: ["vader"]) }
        ) { $0.subject.suspectCoerciveControl() }
        .undecided(
            "vermoeden van intieme terreur, en niet vastgelegd wie erbij was toen moeder ja zei",
            missing: ["safetyPlan.agreements[moeder]"],
            wrong: { $0.subject.agree("moeder", true, on: "2026-09-01", inPresenceOf: nil) }
        ) { $0.subject.suspectCoerciveControl() }
        .notApplicable("vastgelegd dat er geen veiligheidsplan is") { $0.subject.safetyPlan = .recordedNone }

    /// Examples of goals that respect the bottom-line requirements.
    static let goalsRespectBottomLines = RuleExamples(of: .sturen(4), from: HouseholdInOrder.situation)
        .undecided(
            "dat er geen bodemeisen zijn werd pas na deze dag bekend",
            missing: ["safetyPlan.bottomLines"],
            wrong: { $0.subject.changeSafetyPlan { $0.bottomLines = .recordedNone } }
        ) {
            $0.subject.changeSafetyPlan { $0.bottomLines = Listed([], complete: Provenance(knownOn: "2026-12-01")) }
        }
        .undecided(
            "de bodemeis noemt een doel dat niet is vastgelegd, en niet bekend is of dit alle doelen zijn",
            missing: ["safetyPlan.goals"]
        ) {
            $0.subject.changeSafetyPlan {
                $0.goals.complete = nil
                $0.bottomLines.change("geen-geweld") { $0.goals = ["ander-doel"] }
            }
        }
        .met(
            "een doel is alsnog bij de bodemeis gezet",
            wrong: { $0.subject.changeSafetyPlan { $0.bottomLines.change("geen-geweld") { $0.goals = [] } } }
        ) { $0.subject.changeSafetyPlan { $0.bottomLines.change("geen-geweld") { $0.goals = ["niet-onverwacht"] } } }
        .notMet("geen doel voldoet aan de bodemeis", at: ["safetyPlan.bottomLines[geen-geweld].goals"]) {
            $0.subject.changeSafetyPlan { $0.bottomLines.change("geen-geweld") { $0.goals = [] } }
        }
        .notMet(
            "de bodemeis noemt een doel dat niet in het plan staat", at: ["safetyPlan.bottomLines[geen-geweld].goals"]
        ) { $0.subject.changeSafetyPlan { $0.bottomLines.change("geen-geweld") { $0.goals = ["vervallen-doel"] } } }
        .notMet(
            "een tweede bodemeis heeft geen doel, en van de eerste is het niet vastgelegd",
            at: ["safetyPlan.bottomLines[nuchter].goals"], missing: ["safetyPlan.bottomLines[geen-geweld].goals"],
            wrong: { $0.subject.changeSafetyPlan { $0.bottomLines.change("geen-geweld") { $0.goals = nil } } }
        ) {
            $0.subject.changeSafetyPlan {
                $0.bottomLines.entries.append(
                    BottomLineRequirement("nuchter", setBy: "lokaal", goals: [], isContradicted: false))
            }
        }
        .notMet("een doel botst met de bodemeis", at: ["safetyPlan.bottomLines[geen-geweld].isContradicted"]) {
            $0.subject.changeSafetyPlan { $0.bottomLines.change("geen-geweld") { $0.isContradicted = true } }
        }
        .undecided(
            "niet vastgelegd of een doel ermee botst",
            missing: ["safetyPlan.bottomLines[geen-geweld].isContradicted"]
        ) { $0.subject.changeSafetyPlan { $0.bottomLines.change("geen-geweld") { $0.isContradicted = nil } } }
        .undecided("niet vastgelegd of dit alle bodemeisen zijn", missing: ["safetyPlan.bottomLines"]) {
            $0.subject.changeSafetyPlan { $0.bottomLines.complete = nil }
        }
        .undecided(
            "welk doel aan de bodemeis voldoet is niet vastgelegd",
            missing: ["safetyPlan.bottomLines[geen-geweld].goals"]
        ) { $0.subject.changeSafetyPlan { $0.bottomLines.change("geen-geweld") { $0.goals = nil } } }
        .undecided(
            "niet vastgelegd of er bodemeisen zijn", missing: ["safetyPlan.bottomLines"],
            wrong: { $0.subject.changeSafetyPlan { $0.bottomLines = .recordedNone } }
        ) { $0.subject.changeSafetyPlan { $0.bottomLines = [] } }
        .undecided("het veiligheidsplan is niet vastgelegd", missing: ["safetyPlan"]) {
            $0.subject.safetyPlan = .notRecorded
        }
        .notApplicable("vastgelegd dat er geen bodemeisen zijn") {
            $0.subject.changeSafetyPlan { $0.bottomLines = .recordedNone }
        }
        .notApplicable("vastgelegd dat er geen veiligheidsplan is") { $0.subject.safetyPlan = .recordedNone }

    /// Examples of the safety of every adult.
    static let adultsAreAddressed = RuleExamples(of: .sturen(13), from: HouseholdInOrder.situation)
        .met("vader staat in het hulpverleningsplan", wrong: { $0.subject.leaveOut("vader") }) {
            $0.subject.changeAssistancePlan { $0.persons = ["moeder", "vader", "dochter", "zoon"] }
        }
        .met("de oudste is 17 en geen 18", wrong: { $0.subject.add("oudste", .born(.day("2008-01-15"))) }) {
            $0.subject.household.concerned.change("oudste") { $0.birth = .born(.day("2009-01-15")) }
        }
        .notMet(
            "vader, die elders woont, komt in geen doel en geen plan voor",
            at: ["safetyPlan.goals.concerns[vader]"]
        ) { $0.subject.leaveOut("vader") }
        .notMet("moeder komt in geen doel en geen plan voor", at: ["safetyPlan.goals.concerns[moeder]"]) {
            $0.subject.leaveOut("moeder")
        }
        .notMet(
            "moeder komt nergens voor, en hoe oud de huisgenoot is weet niemand",
            at: ["safetyPlan.goals.concerns[moeder]"],
            missing: ["involvement.household.concerned[huisgenoot].birth"],
            wrong: { $0.subject.add("huisgenoot", nil) }
        ) { $0.subject.leaveOut("moeder") }
        .undecided(
            "hoe oud vader is, is niet vastgelegd", missing: ["involvement.household.concerned[vader].birth"],
            wrong: { $0.subject.leaveOut("vader") }
        ) { $0.subject.household.concerned.change("vader") { $0.birth = nil } }
        .undecided(
            "van de oudste is alleen het geboortejaar ongeveer bekend: 17 of 18",
            missing: ["involvement.household.concerned[oudste].birth"],
            wrong: { $0.subject.add("oudste", .born(.day("2009-01-15"))) }
        ) {
            $0.subject.household.concerned.change("oudste") {
                $0.birth = .born(.between("2008-07-01", "2009-06-30"))
            }
        }
        .undecided(
            "over wie een doel gaat is niet vastgelegd", missing: ["safetyPlan.goals[avond-rustig].concerns"],
            wrong: { $0.subject.leaveOut("vader") }
        ) { $0.subject.changeSafetyPlan { $0.goals.change("avond-rustig") { $0.concerns = nil } } }
        .undecided(
            "de veiligheidsdoelen zijn niet vastgelegd", missing: ["safetyPlan.goals"],
            wrong: { $0.subject.leaveOut("vader") }
        ) { $0.subject.changeSafetyPlan { $0.goals = [] } }
        .undecided(
            "voor wie het hulpverleningsplan is, is niet vastgelegd", missing: ["assistancePlan.persons"],
            wrong: { $0.subject.leaveOut("vader") }
        ) { $0.subject.changeAssistancePlan { $0.persons = nil } }
        .undecided(
            "niet vastgelegd of er een hulpverleningsplan is", missing: ["assistancePlan"],
            wrong: { $0.subject.leaveOut("vader") }
        ) { $0.subject.assistancePlan = .notRecorded }
        .undecided(
            "het hulpverleningsplan werd pas na deze dag bekend", missing: ["assistancePlan"],
            wrong: { $0.subject.leaveOut("vader") }
        ) { $0.subject.assistancePlan.becameKnown(on: "2026-12-01") }
        .undecided("van beide plannen is niets vastgelegd", missing: ["assistancePlan", "safetyPlan"]) {
            $0.subject.safetyPlan = .notRecorded
            $0.subject.assistancePlan = .notRecorded
        }
        .undecided("wie er betrokken zijn is niet vastgelegd", missing: ["involvement.household.concerned"]) {
            $0.subject.forgetConcerned()
        }
        .undecided("niet vastgelegd of er nog iemand betrokken is", missing: ["involvement.household.concerned"]) {
            $0.subject.leaveConcernedOpen()
        }
        .notApplicable("vastgelegd dat er geen plan is") {
            $0.subject.safetyPlan = .recordedNone
            $0.subject.assistancePlan = .recordedNone
        }
}

extension CaseFile {
    fileprivate mutating func agree(
        _ person: Identifier<Participant>, _ agrees: Bool?, on day: CalendarDate?,
        inPresenceOf others: [Identifier<Participant>]? = []
    ) {
        changeSafetyPlan {
            $0.agreements.entries.append(Agreement(by: person, agrees: agrees, on: day, inPresenceOf: others))
        }
    }

    /// Takes a person out of all goals and out of the assistance plan.
    fileprivate mutating func leaveOut(_ person: Identifier<Participant>) {
        changeSafetyPlan {
            for goal in ["avond-rustig", "niet-onverwacht"] as [Identifier<Goal>] {
                $0.goals.change(goal) { $0.concerns?.removeAll { $0 == person } }
            }
        }
        changeAssistancePlan { $0.persons?.removeAll { $0 == person } }
    }
}
