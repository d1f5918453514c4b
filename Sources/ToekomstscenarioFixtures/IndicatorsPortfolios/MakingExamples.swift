import Domain
import Indicators

extension RuleExamples where Subject == IndicatorPortfolio {
    /// Examples of a framework that serves both.
    static let frameworkServesBoth = RuleExamples(of: .domein(67), from: PortfolioInOrder.situation)
        .met("ook op de werkvloer", wrong: { $0.subject.uses.change { $0 = [.known(.adjustingAgreements)] } }) {
            $0.subject.uses.change { $0.append(.known(.reflectionAtWork)) }
        }
        .notMet("alleen voor afspraken", at: ["uses.reflectionAtWork"]) {
            $0.subject.uses.change { $0 = [.known(.adjustingAgreements)] }
        }
        .undecided("niet vastgelegd waartoe", missing: ["uses"]) { $0.subject.uses = .notRecorded }
        .undecided("een doel uit een latere versie", missing: ["uses"]) {
            $0.subject.uses.change { $0 = [.known(.adjustingAgreements), .unknown(code: "onderzoek")] }
        }

    /// Examples of needs that come before systems.
    static let needsComeBeforeSystems = RuleExamples(of: .domein(68), from: PortfolioInOrder.situation)
        .met("gezinnen zijn alsnog gevraagd", wrong: { $0.subject.feedbackNeeds.drop("gezinnen") }) {
            $0.subject.feedbackNeeds.entries.append(
                FeedbackNeed("gezinnen-later", of: .families, on: .day("2026-03-20")))
        }
        .notMet("niemand vroeg gezinnen", at: ["audiences.families"]) { $0.subject.feedbackNeeds.drop("gezinnen") }
        .notMet("gezinnen zijn pas daarna gevraagd", at: ["audiences.families"]) {
            $0.subject.feedbackNeeds.change("gezinnen") { $0.mappedOn = .day("2026-06-01") }
        }
        .notMet("het systeem kwam eerst", at: ["systemsSetUpOn"]) {
            $0.subject.systemsSetUpOn = .stated(.day("2026-03-20"), PortfolioInOrder.known)
        }
        .notMet("niets is op één lijn gebracht", at: ["alignedOn"]) {
            $0.subject.alignedOn = .statedAsNone(PortfolioInOrder.known)
        }
        .undecided("niet vastgelegd wiens behoefte het is", missing: ["feedbackNeeds[gezinnen].audience"]) {
            $0.subject.feedbackNeeds.change("gezinnen") { $0.audience = nil }
        }
        .undecided("niet vastgelegd wanneer gezinnen zijn gevraagd", missing: ["feedbackNeeds[gezinnen].mappedOn"]) {
            $0.subject.feedbackNeeds.change("gezinnen") { $0.mappedOn = nil }
        }
        .undecided("misschien is het gezinnen gevraagd", missing: ["feedbackNeeds.complete"]) {
            $0.subject.feedbackNeeds.forget("gezinnen")
        }
        .undecided("niet vastgelegd wanneer is afgestemd", missing: ["alignedOn"]) {
            $0.subject.alignedOn = .notRecorded
        }
        .notApplicable("er is nog geen systeem ingericht") {
            $0.subject.systemsSetUpOn = .statedAsNone(PortfolioInOrder.known)
        }

    /// Examples of an order of importance.
    static let indicatorsArePrioritised = RuleExamples(of: .kompas(67), from: PortfolioInOrder.situation)
        .met(
            "bij samen leren hoort nu een indicator",
            wrong: { $0.subject.entries.change("KOMPAS-I3.4") { $0.strategyElement = "luisteren" } }
        ) { $0.subject.entries.change("KOMPAS-I3.4") { $0.strategyElement = "samen-leren" } }
        .notMet("een onderdeel zonder indicator", at: ["strategy[samen-leren].indicator"]) {
            $0.subject.entries.change("KOMPAS-I3.4") { $0.strategyElement = "luisteren" }
        }
        .notMet(
            "er zijn geen indicatoren",
            at: ["entries", "strategy[luisteren].indicator", "strategy[samen-leren].indicator"]
        ) {
            $0.subject.entries = .recordedNone
        }
        .undecided("de volgorde is niet vastgelegd", missing: ["entries[STUREN-I15].rank"]) {
            $0.subject.entries.change("STUREN-I15") { $0.rank = nil }
        }
        .undecided("niet vastgelegd wat een indicator meet", missing: ["entries[KOMPAS-I3.4].strategyElement"]) {
            $0.subject.entries.change("KOMPAS-I3.4") { $0.strategyElement = nil }
        }
        .notMet("wie de strategie uitvoeren staan er niet achter", at: ["isStrategySupported"]) {
            $0.subject.isStrategySupported = .stated(false, PortfolioInOrder.known)
        }
        .undecided("niet vastgelegd of de strategie wordt gedragen", missing: ["isStrategySupported"]) {
            $0.subject.isStrategySupported = .notRecorded
        }
        .undecided("niet vastgelegd of er meer onderdelen zijn", missing: ["strategy.complete"]) {
            $0.subject.strategy.complete = nil
        }
        .undecided("de strategie is niet vastgelegd", missing: ["strategy"]) { $0.subject.strategy = [] }

    /// Examples of a small set.
    static let setIsSmall = RuleExamples(of: .kompas(68), from: PortfolioInOrder.situation)
        .met(
            "nu wel meetbaar", wrong: { $0.subject.entries.change("KOMPAS-I1.3") { $0.isMeasurable = false } }
        ) { $0.subject.entries.change("KOMPAS-I1.3") { $0.isMeasurable = true } }
        .notMet("niet goed meetbaar", at: ["entries[KOMPAS-I1.3].isMeasurable"]) {
            $0.subject.entries.change("KOMPAS-I1.3") { $0.isMeasurable = false }
        }
        .notMet("niet essentieel", at: ["entries[KOMPAS-I3.4].isEssential"]) {
            $0.subject.entries.change("KOMPAS-I3.4") { $0.isEssential = false }
        }
        .undecided("niemand zei of hij essentieel is", missing: ["entries[KOMPAS-I3.4].isEssential"]) {
            $0.subject.entries.change("KOMPAS-I3.4") { $0.isEssential = nil }
        }
        .notApplicable("er zijn nog geen indicatoren") { $0.subject.entries = .recordedNone }

    /// Examples of instruments.
    static let instrumentsComeLast = RuleExamples(of: .kompas(69), from: PortfolioInOrder.situation)
        .met("een eenvoudiger instrument", wrong: { $0.subject.instrument { $0.isSimple = false } }) {
            $0.subject.instrument { $0.isSimple = true }
        }
        .notMet("het instrument was er vóór de indicator", at: ["entries[KOMPAS-I1.3].instrument.chosenOn"]) {
            $0.subject.instrument { $0.chosenOn = .day("2026-03-01") }
        }
        .notMet("niet eenvoudig", at: ["entries[KOMPAS-I1.3].instrument.isSimple"]) {
            $0.subject.instrument { $0.isSimple = false }
        }
        .met(
            "zelf bedacht, want er was niets bruikbaars",
            wrong: {
                $0.subject.instrument {
                    $0.isExisting = false
                    $0.noneExisted = false
                }
            }
        ) { $0.subject.instrument { $0.noneExisted = true } }
        .notMet(
            "zelf bedacht, terwijl er iets bruikbaars was", at: ["entries[KOMPAS-I1.3].instrument.isExisting"],
            wrong: { $0.subject.instrument { $0.noneExisted = false } }
        ) { $0.subject.instrument { $0.isExisting = false } }
        .undecided(
            "zelf bedacht, en niet vastgelegd of er is gezocht",
            missing: ["entries[KOMPAS-I1.3].instrument.noneExisted"]
        ) { $0.subject.instrument { $0.isExisting = false } }
        .notMet("de kwalitatieve is vergeten", at: ["characters.qualitative"]) {
            $0.subject.entries.drop("STUREN-I15")
        }
        .undecided("de dag van de ambitie is niet vastgelegd", missing: ["ambitionSetOn"]) {
            $0.subject.ambitionSetOn = .notRecorded
        }
        .undecided(
            "de dag van het instrument is niet vastgelegd", missing: ["entries[KOMPAS-I1.3].instrument.chosenOn"]
        ) { $0.subject.instrument { $0.chosenOn = nil } }
        .undecided("niet vastgelegd of er een instrument is", missing: ["entries[KOMPAS-I1.3].instrument"]) {
            $0.subject.entries.change("KOMPAS-I1.3") { $0.instrument = .notRecorded }
        }
        .notApplicable("er is nog geen instrument gekozen") {
            for index in $0.subject.entries.entries.indices {
                $0.subject.entries.entries[index].instrument = .statedAsNone(PortfolioInOrder.known)
            }
        }

    /// Examples of a talk that goes on.
    static let talkGoesOn = RuleExamples(of: .domein(75), from: PortfolioInOrder.situation)
        .met(
            "er is weer gesproken",
            wrong: { $0.subject.talks.change("najaar") { $0.on = .day("2025-06-01") } }
        ) { $0.subject.talks.change("najaar") { $0.on = .day("2026-11-01") } }
        .notMet("het laatste gesprek is lang geleden", at: ["talks.recent"]) {
            $0.subject.talks.change("najaar") { $0.on = .day("2025-06-01") }
        }
        .notMet("er is nooit gesproken", at: ["talks.recent"]) { $0.subject.talks.drop("najaar") }
        .notMet("gekozen is elke maand", at: ["talks.recent"]) {
            try? $0.context.policy.choose(.portfolioTalkMonths, 1, because: "synthetisch voorbeeld")
        }
        .undecided("de dag is niet vastgelegd", missing: ["talks[najaar].on"]) {
            $0.subject.talks.change("najaar") { $0.on = nil }
        }
        .undecided("misschien was er een ander gesprek", missing: ["talks.complete"]) {
            $0.subject.talks.forget("najaar")
        }
        .notApplicable("het raamwerk is nog niet in gebruik") {
            $0.subject.inUseSince = .statedAsNone(PortfolioInOrder.known)
        }

    /// Examples of a quality framework that does not lead.
    static let frameworkDoesNotLead = prompt(.domein(56))

    /// Examples of cooperation that is measured for its use.
    static let cooperationIsUseful = prompt(.domein(74))

    private static func prompt(_ rule: RuleID) -> RuleExamples<IndicatorPortfolio> {
        let place: Address = "attestations[\(rule)]"
        return RuleExamples(of: rule, from: PortfolioInOrder.situation)
            .met("de kerngroep antwoordde alsnog", wrong: { $0.context.attestations = [] }) {
                $0.context.attestations = [Attestation(rule, .yes, by: "kerngroep", on: "2026-10-01")]
            }
            .notMet("de kerngroep zegt van niet", at: [place]) {
                $0.context.attestations = [Attestation(rule, .no, by: "kerngroep", on: "2026-10-01")]
            }
            .undecided("niemand heeft geantwoord", missing: [place]) { $0.context.attestations = [] }
            .undecided("er is verschillend geantwoord", missing: [place]) {
                $0.context.attestations.append(Attestation(rule, .no, by: "ervaring", on: "2026-10-02"))
            }
    }
}

extension IndicatorPortfolio {
    fileprivate mutating func instrument(_ change: (inout MeasuringInstrument) -> Void) {
        for index in entries.entries.indices where entries.entries[index].id == "KOMPAS-I1.3" {
            entries.entries[index].instrument.change(change)
        }
    }
}
