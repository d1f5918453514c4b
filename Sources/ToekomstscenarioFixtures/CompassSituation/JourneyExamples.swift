import Domain
import GovernanceCompass

extension RuleExamples where Subject == SituationAnalysis {
    /// Examples of journeys that are mixed.
    static let journeyIsMixed = RuleExamples(of: .kompas(54), from: SituationInOrder.situation)
        .met("een beleidsmaker sluit aan", wrong: { $0.subject.swap("d3", .executor) }) {
            $0.subject.swap("d3", .policyMaker)
        }
        .met(
            "de klantreis is alleen voor cliënten en naasten",
            wrong: { $0.subject.journeys.change("eigen-kring") { $0.isOfClientsOnly = false } }
        ) { $0.subject.journeys.change("eigen-kring") { $0.isOfClientsOnly = true } }
        .notMet("een klantreis zonder beleidsmaker", at: ["journeys[gemengd].roles.policyMaker"]) {
            $0.subject.swap("d3", .executor)
        }
        .notMet(
            "een aparte klantreis met een beleidsmaker erbij",
            at: ["journeys[eigen-kring].roles.executor", "journeys[eigen-kring].roles.expertByExperience"]
        ) {
            $0.subject.journeys.change("eigen-kring") {
                $0.participants.change("k6") { $0.role = .known(.policyMaker) }
            }
        }
        .undecided(
            "niet vastgelegd of bij de aparte klantreis een professional was",
            missing: ["journeys[eigen-kring].participants[k6].role"]
        ) { $0.subject.journeys.change("eigen-kring") { $0.participants.change("k6") { $0.role = nil } } }
        .notMet("vijf deelnemers", at: ["journeys[gemengd].participants"]) {
            $0.subject.journeys.change("gemengd") { $0.participants.drop("d6") }
        }
        .notMet("elf deelnemers", at: ["journeys[gemengd].participants"]) {
            $0.subject.journeys.change("gemengd") { journey in
                for id in ["x1", "x2", "x3", "x4", "x5"] as [Identifier<JourneyParticipant>] {
                    journey.participants.entries.append(JourneyParticipant(id, .executor))
                }
            }
        }
        .undecided(
            "niet vastgelegd wie er meedoen",
            missing: [
                "journeys[gemengd].participants.complete"
            ]
        ) { $0.subject.journeys.change("gemengd") { $0.participants = [] } }
        .undecided("misschien doen er meer mee", missing: ["journeys[gemengd].participants.complete"]) {
            $0.subject.journeys.change("gemengd") { $0.participants.complete = nil }
        }
        .undecided("een rol is niet vastgelegd", missing: ["journeys[gemengd].participants[d3].role"]) {
            $0.subject.journeys.change("gemengd") { $0.participants.change("d3") { $0.role = nil } }
        }
        .undecided(
            "niet vastgelegd of het een aparte klantreis is", missing: ["journeys[eigen-kring].isOfClientsOnly"]
        ) { $0.subject.journeys.change("eigen-kring") { $0.isOfClientsOnly = nil } }
        .undecided("misschien zijn er meer klantreizen", missing: ["journeys.complete"]) {
            $0.subject.journeys.complete = nil
        }
        .notApplicable("er is geen klantreis") { $0.subject.journeys = .recordedNone }

    /// Examples of journeys with experience.
    static let journeyHasExperience = RuleExamples(of: .kompas(55), from: SituationInOrder.situation)
        .met("een ervaringsdeskundige doet mee", wrong: { $0.subject.onlyProfessionals() }) {
            $0.subject.swap("d5", .expertByExperience)
        }
        .notMet("een klantreis van alleen professionals", at: ["journeys[gemengd].roles.expertByExperience"]) {
            $0.subject.onlyProfessionals()
        }
        .undecided(
            "misschien doet een ervaringsdeskundige mee", missing: ["journeys[gemengd].participants.complete"],
            wrong: { $0.subject.onlyProfessionals() }
        ) { $0.subject.journeys.change("gemengd") { $0.participants.complete = nil } }
        .undecided(
            "een rol is niet vastgelegd", missing: ["journeys[gemengd].participants[d5].role"],
            wrong: { $0.subject.onlyProfessionals() }
        ) { $0.subject.journeys.change("gemengd") { $0.participants.change("d5") { $0.role = nil } } }
        .undecided("misschien zijn er meer klantreizen", missing: ["journeys.complete"]) {
            $0.subject.journeys.complete = nil
        }
        .notApplicable("er doen geen professionals mee") { $0.subject.journeys.drop("gemengd") }

    /// Examples of journeys that are repeated.
    static let journeyIsRepeated = RuleExamples(of: .kompas(57), from: SituationInOrder.situation)
        .met(
            "een herhaling is gepland",
            wrong: { $0.subject.journeys.change("gemengd") { $0.repeatOn = .recordedNone } }
        ) { $0.subject.journeys.change("gemengd") { $0.repeatOn = .stated(.day("2027-05-01")) } }
        .notMet("een open knelpunt, en geen herhaling", at: ["journeys[gemengd].repeatOn"]) {
            $0.subject.journeys.change("gemengd") { $0.repeatOn = .recordedNone }
        }
        .met("sindsdien is weer een klantreis gehouden", wrong: { $0.subject.plan(for: "2026-10-01") }) {
            var again = ClientJourney("opnieuw")
            again.on = .stated(.day("2026-10-08"))
            again.bottlenecks = .recordedNone
            $0.subject.journeys.entries.append(again)
        }
        .notMet("de dag van de herhaling ging voorbij", at: ["journeys[gemengd].repeatOn"]) {
            $0.subject.plan(for: "2026-10-01")
        }
        .undecided(
            "misschien was de andere klantreis de herhaling", missing: ["journeys[eigen-kring].on"],
            wrong: { $0.subject.plan(for: "2026-10-01") }
        ) { $0.subject.journeys.change("eigen-kring") { $0.on = .notRecorded } }
        .undecided("niet vastgelegd of er een herhaling is", missing: ["journeys[gemengd].repeatOn"]) {
            $0.subject.journeys.change("gemengd") { $0.repeatOn = .notRecorded }
        }
        .undecided(
            "niet vastgelegd of het knelpunt is opgelost",
            missing: ["journeys[gemengd].bottlenecks[wachtlijst].isSolved"],
            wrong: { $0.subject.journeys.change("gemengd") { $0.repeatOn = .recordedNone } }
        ) {
            $0.subject.journeys.change("gemengd") { $0.bottlenecks.change("wachtlijst") { $0.isSolved = nil } }
        }
        .undecided(
            "misschien vond de aparte klantreis een knelpunt",
            missing: ["journeys[eigen-kring].bottlenecks.complete", "journeys[eigen-kring].repeatOn"]
        ) { $0.subject.journeys.change("eigen-kring") { $0.bottlenecks.complete = nil } }
        .undecided("misschien zijn er meer klantreizen", missing: ["journeys.complete"]) {
            $0.subject.journeys.complete = nil
        }
        .notApplicable("alle knelpunten zijn opgelost") {
            $0.subject.journeys.change("gemengd") { $0.bottlenecks.change("wachtlijst") { $0.isSolved = true } }
        }

    /// Examples of what stays in a journey.
    static let journeyIsConfidential = prompt(.kompas(56), by: "deelnemer", isOwn: false)
        .notApplicable("er is geen klantreis") { $0.subject.journeys = .recordedNone }
    /// Examples of places that people enter easily.
    static let easyPlacesAreKnown = prompt(.kompas(87), by: "kerngroep", isOwn: false)
    /// Examples of help that is easy to reach.
    static let helpIsEasyToReach = prompt(.kompas(121), by: "bewoner", isOwn: true)

    private static func prompt(
        _ rule: RuleID, by person: Identifier<Participant>, isOwn: Bool
    ) -> RuleExamples<SituationAnalysis> {
        let place: Address = "attestations[\(rule)]"
        let examples = RuleExamples(of: rule, from: SituationInOrder.situation)
            .met("iemand antwoordde alsnog", wrong: { $0.context.attestations = [] }) {
                $0.context.attestations = [Attestation(rule, .yes, by: person, on: "2026-10-01")]
            }
            .notMet("iemand zegt van niet", at: [place]) {
                $0.context.attestations = [Attestation(rule, .no, by: person, on: "2026-10-01")]
            }
            .undecided("niemand heeft geantwoord", missing: [place]) { $0.context.attestations = [] }
            .undecided("er is verschillend geantwoord", missing: [place]) {
                $0.context.attestations.append(Attestation(rule, .no, by: "ander", on: "2026-10-02"))
            }
        guard isOwn else { return examples }
        return examples.undecided("een professional antwoordde namens iemand", missing: [place]) {
            $0.context.attestations = [Attestation(rule, .yes, by: "kerngroep", of: person, on: "2026-10-01")]
        }
    }
}

extension SituationAnalysis {
    /// Gives a participant of the mixed journey another role.
    fileprivate mutating func swap(_ participant: Identifier<JourneyParticipant>, _ role: JourneyRole) {
        journeys.change("gemengd") { $0.participants.change(participant) { $0.role = .known(role) } }
    }

    /// Plans the repeat of the mixed journey for a day.
    fileprivate mutating func plan(for day: CalendarDate) {
        journeys.change("gemengd") { $0.repeatOn = .stated(.day(day)) }
    }

    fileprivate mutating func onlyProfessionals() {
        swap("d4", .executor)
        swap("d5", .policyMaker)
    }
}
