import Domain

extension RuleExamples where Subject == Conference {
    /// Examples of those who were not there, and are involved all the same.
    static let absentAreInvolved = RuleExamples(of: .proeftuin(19), from: ConferenceInOrder.situation)
        .met(
            "zoon hoort alsnog wat eruit kwam",
            wrong: { $0.subject.change(person: "zoon") { $0.toldAfter = .recordedNone } }
        ) { $0.subject.change(person: "zoon") { $0.toldAfter = .stated(.day("2026-07-02")) } }
        .met(
            "vader, met wie niet vooraf was gesproken, zat zelf aan tafel",
            wrong: { $0.subject.change(person: "vader") { $0.spokenBefore = .recordedNone } }
        ) { $0.subject.seatFather() }
        .notMet("met vader is niet vooraf gesproken", at: ["persons[vader].spokenBefore"]) {
            $0.subject.change(person: "vader") { $0.spokenBefore = .recordedNone }
        }
        .notMet("met vader is pas na het overleg gesproken", at: ["persons[vader].spokenBefore"]) {
            $0.subject.change(person: "vader") { $0.spokenBefore = .stated(.day("2026-06-25")) }
        }
        .notMet("zoon hoorde niet wat eruit kwam", at: ["persons[zoon].toldAfter"]) {
            $0.subject.change(person: "zoon") { $0.toldAfter = .recordedNone }
        }
        .notMet("van dochter staat er niets", at: ["persons[dochter].spokenBefore", "persons[dochter].toldAfter"]) {
            $0.subject.persons.drop("dochter")
        }
        .notMet(
            "met vader is niet vooraf gesproken, en of zoon het hoorde is niet vastgelegd",
            at: ["persons[vader].spokenBefore"], missing: ["persons[zoon].toldAfter"],
            wrong: { $0.subject.change(person: "zoon") { $0.toldAfter = .notRecorded } }
        ) { $0.subject.change(person: "vader") { $0.spokenBefore = .recordedNone } }
        .undecided("niet vastgelegd of met vader vooraf is gesproken", missing: ["persons[vader].spokenBefore"]) {
            $0.subject.change(person: "vader") { $0.spokenBefore = .notRecorded }
        }
        .undecided("niet vastgelegd of zoon het hoorde", missing: ["persons[zoon].toldAfter"]) {
            $0.subject.change(person: "zoon") { $0.toldAfter = .notRecorded }
        }
        .undecided("de terugkoppeling aan zoon is gepland", missing: ["persons[zoon].toldAfter"]) {
            $0.subject.change(person: "zoon") { $0.toldAfter = .stated(.day("2026-12-01")) }
        }
        .undecided("van het gesprek met vader is alleen de maand bekend", missing: ["persons[vader].spokenBefore"]) {
            $0.subject.change(person: "vader") { $0.spokenBefore = .stated(.between("2026-06-01", "2026-06-30")) }
        }
        .undecided("de dag van het overleg is niet vastgelegd", missing: ["on"]) { $0.subject.on = nil }
        .undecided(
            "niet vastgelegd of dochter erbij was", missing: ["persons[dochter].isPresent"],
            wrong: { $0.subject.change(person: "dochter") { $0.toldAfter = .recordedNone } }
        ) { $0.subject.change(person: "dochter") { $0.isPresent = nil } }
        .undecided(
            "van dochter is niets vastgelegd",
            missing: [
                "persons[dochter].isPresent", "persons[dochter].spokenBefore", "persons[dochter].toldAfter",
            ]
        ) { $0.subject.persons.forget("dochter") }
        .undecided("wie er betrokken zijn is niet vastgelegd", missing: ["concerned"]) { $0.subject.concerned = nil }
        .notApplicable("iedereen was erbij") {
            for person in ["vader", "dochter", "zoon"] as [Identifier<Participant>] {
                $0.subject.change(person: person) { $0.isPresent = true }
            }
        }
        .notApplicable("het is een netwerkberaad") { $0.subject.kind = .known(.networkConference) }
        .notApplicable("het overleg is pas volgende week") { $0.subject.bePlanned(on: "2026-11-27") }

    /// Examples of those who were there, and are asked.
    static let presentAreAsked = RuleExamples(of: .proeftuin(20), from: ConferenceInOrder.situation)
        .met(
            "de voorzitter vraagt moeder alsnog wat zij ervan vindt",
            wrong: { $0.subject.change(person: "moeder") { $0.wasAskedForView = false } }
        ) { $0.subject.change(person: "moeder") { $0.wasAskedForView = true } }
        .met(
            "moeder wil niet meewerken, en het besluit is nodig voor bescherming",
            wrong: { $0.subject.decisions.change("besluit-avonden") { $0.followsHousehold = false } }
        ) { $0.subject.decisions.change("besluit-avonden") { $0.isForProtection = true } }
        .notMet("moeder is niet gevraagd wat zij ervan vindt", at: ["persons[moeder].wasAskedForView"]) {
            $0.subject.change(person: "moeder") { $0.wasAskedForView = false }
        }
        .notMet("niemand ging na of het voor moeder duidelijk was", at: ["persons[moeder].wasUnderstandingChecked"]) {
            $0.subject.change(person: "moeder") { $0.wasUnderstandingChecked = false }
        }
        .notMet(
            "het besluit volgt niet waaraan moeder wil meewerken", at: ["decisions[besluit-avonden].followsHousehold"]
        ) { $0.subject.decisions.change("besluit-avonden") { $0.followsHousehold = false } }
        .notMet(
            "moeder is niet gevraagd, en of het besluit haar volgt is niet vastgelegd",
            at: ["persons[moeder].wasAskedForView"], missing: ["decisions[besluit-avonden].followsHousehold"],
            wrong: { $0.subject.decisions.change("besluit-avonden") { $0.followsHousehold = nil } }
        ) { $0.subject.change(person: "moeder") { $0.wasAskedForView = false } }
        .undecided("niet vastgelegd of moeder is gevraagd", missing: ["persons[moeder].wasAskedForView"]) {
            $0.subject.change(person: "moeder") { $0.wasAskedForView = nil }
        }
        .undecided(
            "niet vastgelegd of het voor moeder duidelijk was", missing: ["persons[moeder].wasUnderstandingChecked"]
        ) { $0.subject.change(person: "moeder") { $0.wasUnderstandingChecked = nil } }
        .undecided(
            "niet vastgelegd of het besluit moeder volgt", missing: ["decisions[besluit-avonden].followsHousehold"]
        ) { $0.subject.decisions.change("besluit-avonden") { $0.followsHousehold = nil } }
        .undecided(
            "het besluit volgt moeder niet, en of het voor bescherming nodig is, is niet vastgelegd",
            missing: ["decisions[besluit-avonden].isForProtection"],
            wrong: { $0.subject.decisions.change("besluit-avonden") { $0.followsHousehold = false } }
        ) { $0.subject.decisions.change("besluit-avonden") { $0.isForProtection = nil } }
        .undecided("niet vastgelegd of er meer besluiten waren", missing: ["decisions"]) {
            $0.subject.decisions.complete = nil
        }
        .undecided("wie er betrokken zijn is niet vastgelegd", missing: ["concerned"]) { $0.subject.concerned = nil }
        .undecided(
            "niet vastgelegd of moeder erbij was", missing: ["persons[moeder].isPresent"],
            wrong: { $0.subject.change(person: "moeder") { $0.wasAskedForView = false } }
        ) { $0.subject.change(person: "moeder") { $0.isPresent = nil } }
        .notApplicable("niemand die betrokken is was erbij") {
            $0.subject.change(person: "moeder") { $0.isPresent = false }
        }
        .notApplicable("het is een instroomoverleg") { $0.subject.kind = .known(.intake) }

    /// Examples of those who do not agree, and can talk with the chair.
    static let dissentersCanTalk = RuleExamples(of: .proeftuin(21), from: ConferenceInOrder.situation)
        .met(
            "vader krijgt alsnog een gesprek met de voorzitter aangeboden",
            wrong: { $0.subject.dissents.change("vader-oneens") { $0.mayTalkToChair = false } }
        ) { $0.subject.dissents.change("vader-oneens") { $0.mayTalkToChair = true } }
        .notMet("vader kan er niet met de voorzitter over praten", at: ["dissents[vader-oneens].mayTalkToChair"]) {
            $0.subject.dissents.change("vader-oneens") { $0.mayTalkToChair = false }
        }
        .notMet(
            "dochter kan er niet over praten, en van vader is het niet vastgelegd",
            at: ["dissents[dochter-oneens].mayTalkToChair"], missing: ["dissents[vader-oneens].mayTalkToChair"],
            wrong: { $0.subject.dissents.change("vader-oneens") { $0.mayTalkToChair = nil } }
        ) {
            $0.subject.dissents.entries.append(Dissent("dochter-oneens", by: "dochter", mayTalkToChair: false))
        }
        .undecided(
            "niet vastgelegd of vader met de voorzitter kan praten", missing: ["dissents[vader-oneens].mayTalkToChair"]
        ) { $0.subject.dissents.change("vader-oneens") { $0.mayTalkToChair = nil } }
        .undecided("niet vastgelegd of iemand het oneens was", missing: ["dissents"]) { $0.subject.dissents = [] }
        .undecided(
            "wie er betrokken zijn is niet vastgelegd", missing: ["concerned"],
            wrong: {
                $0.subject.dissents.change("vader-oneens") { $0.mayTalkToChair = false }
            }
        ) { $0.subject.concerned = nil }
        .undecided(
            "wat voor overleg het was is niet vastgelegd", missing: ["kind"],
            wrong: { $0.subject.dissents.change("vader-oneens") { $0.mayTalkToChair = false } }
        ) { $0.subject.kind = nil }
        .notApplicable("vastgelegd dat iedereen het eens was") { $0.subject.dissents = .recordedNone }
        .notApplicable("alleen een professional was het er niet mee eens") {
            $0.subject.dissents.entries = [Dissent("raad-oneens", by: "raadslid")]
        }
}
