import Domain
import GovernanceCompass

extension RuleExamples where Subject == NetworkGovernance {
    /// Examples of pitfalls.
    static let pitfallsAreAnswered = RuleExamples(of: .kompas(39), from: NetworkGovernanceInOrder.situation)
        .met(
            "er is een antwoord gezocht",
            wrong: { $0.subject.pitfalls.change("verantwoording") { $0.answer = .recordedNone } }
        ) {
            $0.subject.pitfalls.change("verantwoording") {
                $0.answer = .stated(PitfallAnswer(isActionNeeded: false))
            }
        }
        .notMet("gesignaleerd, en niemand zocht een antwoord", at: ["pitfalls[verantwoording].answer"]) {
            $0.subject.pitfalls.change("verantwoording") { $0.answer = .recordedNone }
        }
        .notMet("naar te formeel is niet gekeken", at: ["pitfalls.overFormalised"]) {
            $0.subject.pitfalls.drop("te-formeel")
        }
        .undecided(
            "niet vastgelegd of het speelt", missing: ["pitfalls[opgelegd].answer", "pitfalls[opgelegd].isSeen"]
        ) {
            $0.subject.pitfalls.change("opgelegd") { $0.isSeen = nil }
        }
        .undecided("niet vastgelegd of er een antwoord is", missing: ["pitfalls[verantwoording].answer"]) {
            $0.subject.pitfalls.change("verantwoording") { $0.answer = .notRecorded }
        }
        .undecided(
            "een antwoord dat niet zegt of actie nodig is",
            missing: ["pitfalls[verantwoording].answer.isActionNeeded"]
        ) {
            $0.subject.pitfalls.change("verantwoording") { $0.answer.change { $0.isActionNeeded = nil } }
        }
        .undecided(
            "actie nodig, en niet vastgelegd wat jullie kunnen doen", missing: ["pitfalls[verantwoording].answer.words"]
        ) { $0.subject.pitfalls.change("verantwoording") { $0.answer.change { $0.words = nil } } }
        .undecided("niet vastgelegd over welke valkuil het gaat", missing: ["pitfalls[opgelegd].pitfall"]) {
            $0.subject.pitfalls.change("opgelegd") { $0.pitfall = nil }
        }
        .undecided("misschien is er meer gesignaleerd", missing: ["pitfalls.complete"]) {
            $0.subject.pitfalls.complete = nil
        }

    /// Examples of culture beside structure.
    static let cultureCountsToo = RuleExamples(of: .kompas(113), from: NetworkGovernanceInOrder.situation)
        .met("over waarden is nu gesproken", wrong: { $0.subject.answers.drop("valuesDiscussed") }) {
            $0.subject.answers.entries.append(
                ChecklistAnswer("nieuw", to: .valuesDiscussed, words: "Elk kwartaal.", knownOn: "2026-10-01"))
        }
        .notMet(
            "alleen naar structuur gekeken",
            at: [
                "answers.cultureStrengthened", "answers.informalAlignment", "answers.shortLines",
                "answers.valuesDiscussed",
            ]
        ) { $0.subject.leaveOut(.culture) }
        .notMet("over waarden en vertrouwen is niets gezegd", at: ["answers.valuesDiscussed"]) {
            $0.subject.answers.drop("valuesDiscussed")
        }
        .undecided("niet vastgelegd wat over waarden is gezegd", missing: ["answers[valuesDiscussed].words"]) {
            $0.subject.answers.change("valuesDiscussed") {
                $0.words = nil
                $0.isAction = nil
            }
        }
        .undecided(
            "misschien is naar cultuur gekeken", missing: ["answers.complete"],
            wrong: { $0.subject.leaveOut(.culture) }
        ) { $0.subject.answers.complete = nil }
        .undecided("niet vastgelegd op welke vraag dit antwoordt", missing: ["answers[shortLines].question"]) {
            $0.subject.answers.change("shortLines") { $0.question = nil }
        }
        .notApplicable("over structuur is niets beantwoord") { $0.subject.leaveOut(.structure) }

    /// Examples of agreements.
    static let relationsAreLaidDown = RuleExamples(of: .kompas(78), from: NetworkGovernanceInOrder.situation)
        .met(
            "het concept is vastgesteld",
            wrong: { $0.subject.agreements.change("convenant") { $0.agreedOn = .recordedNone } }
        ) { $0.subject.agreements.change("convenant") { $0.agreedOn = .stated(.day("2026-11-01")) } }
        .notMet("nog een concept", at: ["agreements"]) {
            $0.subject.agreements.change("convenant") { $0.agreedOn = .recordedNone }
        }
        .notMet("wordt volgende maand gesloten", at: ["agreements"]) {
            $0.subject.agreements.change("convenant") { $0.agreedOn = .stated(.day("2026-12-15")) }
        }
        .notMet("een convenant van één organisatie", at: ["agreements"]) {
            $0.subject.agreements.change("convenant") { $0.parties = ["gi", "gi"] }
        }
        .undecided("niet vastgelegd wie het convenant sloten", missing: ["agreements[convenant].parties"]) {
            $0.subject.agreements.change("convenant") { $0.parties = nil }
        }
        .undecided("de dag is niet vastgelegd", missing: ["agreements[convenant].agreedOn"]) {
            $0.subject.agreements.change("convenant") { $0.agreedOn = .notRecorded }
        }
        .undecided("misschien is er een overeenkomst", missing: ["agreements.complete"]) {
            $0.subject.agreements.forget("convenant")
        }

    /// Examples of standards.
    static let standardsLeaveRoom = RuleExamples(of: .kompas(79), from: NetworkGovernanceInOrder.situation)
        .met(
            "afwijken mag nu",
            wrong: { $0.subject.standards.change("eerste-week") { $0.allowsDeviation = false } }
        ) { $0.subject.standards.change("eerste-week") { $0.allowsDeviation = true } }
        .notMet("een standaard zonder ruimte", at: ["standards[eerste-week].allowsDeviation"]) {
            $0.subject.standards.change("eerste-week") { $0.allowsDeviation = false }
        }
        .undecided("niet vastgelegd of afwijken mag", missing: ["standards[moreel-beraad].allowsDeviation"]) {
            $0.subject.standards.change("moreel-beraad") { $0.allowsDeviation = nil }
        }
        .undecided("misschien zijn er meer standaarden", missing: ["standards.complete"]) {
            $0.subject.standards.complete = nil
        }
        .notApplicable("er zijn geen gezamenlijke standaarden") { $0.subject.standards = .recordedNone }

    /// Examples of consultation of the ggz.
    static let consultationIsAgreed = RuleExamples(of: .kompas(123), from: NetworkGovernanceInOrder.situation)
        .met(
            "de verzekeraar doet mee",
            wrong: { $0.subject.consultation.change { $0.parties?.removeLast() } }
        ) { $0.subject.consultation.change { $0.parties?.append(.known(.healthInsurer)) } }
        .notMet("zonder zorgverzekeraar", at: ["consultation.parties.healthInsurer"]) {
            $0.subject.consultation.change { $0.parties?.removeLast() }
        }
        .notMet("past niet bij wat nodig is", at: ["consultation.fitsNeeds"]) {
            $0.subject.consultation.change { $0.fitsNeeds = false }
        }
        .notMet("geen regionale afspraak", at: ["consultation"]) { $0.subject.consultation = .recordedNone }
        .undecided("niet vastgelegd wie de afspraak maakten", missing: ["consultation.parties"]) {
            $0.subject.consultation.change { $0.parties = nil }
        }
        .undecided("niet vastgelegd of zij past", missing: ["consultation.fitsNeeds"]) {
            $0.subject.consultation.change { $0.fitsNeeds = nil }
        }
        .undecided("niet vastgelegd of er een afspraak is", missing: ["consultation"]) {
            $0.subject.consultation = .notRecorded
        }
}

extension NetworkGovernance {
    /// Leaves the answers to a section of the checklist out; what is left is still stated to be everything.
    fileprivate mutating func leaveOut(_ section: ChecklistSection) {
        answers.drop { $0.question?.member?.section == section }
    }
}
