import Domain
import GovernanceCompass

extension RuleExamples where Subject == SituationAnalysis {
    /// Examples of a whole analysis.
    static let analysisIsWhole = RuleExamples(of: .kompas(50), from: SituationInOrder.situation)
        .met("naar wetten is alsnog gekeken", wrong: { $0.subject.aspects.change { $0.removeLast() } }) {
            $0.subject.aspects.change { $0.append(.known(.limitingLaws)) }
        }
        .notMet("naar wetten is niet gekeken", at: ["aspects.limitingLaws"]) {
            $0.subject.aspects.change { $0.removeLast() }
        }
        .undecided("niet vastgelegd waarnaar is gekeken", missing: ["aspects"]) { $0.subject.aspects = .notRecorded }
        .undecided("een onderdeel uit een latere versie", missing: ["aspects"]) {
            $0.subject.aspects.change { $0[4] = .unknown(code: "later") }
        }

    /// Examples of a report that is discussed.
    static let reportIsDiscussed = RuleExamples(of: .kompas(51), from: SituationInOrder.situation)
        .met("de buitenring was er alsnog bij", wrong: { $0.subject.meeting.change { $0.hadOuterRing = false } }) {
            $0.subject.meeting.change { $0.hadOuterRing = true }
        }
        .notMet("zonder buitenring", at: ["meeting.hadOuterRing"]) {
            $0.subject.meeting.change { $0.hadOuterRing = false }
        }
        .notMet("niemand zei iets terug", at: ["meeting.hadFeedback"]) {
            $0.subject.meeting.change { $0.hadFeedback = false }
        }
        .notMet("er is geen rapportage", at: ["report"]) { $0.subject.report = .recordedNone }
        .notMet("er was geen bijeenkomst", at: ["meeting"]) { $0.subject.meeting = .recordedNone }
        .notMet("de bijeenkomst is gepland", at: ["meeting.on"]) {
            $0.subject.meeting.change { $0.on = .day("2026-12-10") }
        }
        .undecided("niet vastgelegd of de binnenring er was", missing: ["meeting.hadCoreGroup"]) {
            $0.subject.meeting.change { $0.hadCoreGroup = nil }
        }
        .undecided("niet vastgelegd of de buitenring er was", missing: ["meeting.hadOuterRing"]) {
            $0.subject.meeting.change { $0.hadOuterRing = nil }
        }
        .undecided("niet vastgelegd of men iets terugzei", missing: ["meeting.hadFeedback"]) {
            $0.subject.meeting.change { $0.hadFeedback = nil }
        }
        .notMet("de rapportage komt nog", at: ["report.writtenOn"]) {
            $0.subject.report.change { $0.writtenOn = .day("2027-01-15") }
        }
        .undecided("niet vastgelegd wanneer de rapportage er was", missing: ["report.writtenOn"]) {
            $0.subject.report.change { $0.writtenOn = nil }
        }
        .undecided("de dag is niet vastgelegd", missing: ["meeting.on"]) {
            $0.subject.meeting.change { $0.on = nil }
        }
        .undecided("niet vastgelegd of er een rapportage is", missing: ["report"]) { $0.subject.report = .notRecorded }
        .undecided("niet vastgelegd of er een bijeenkomst was", missing: ["meeting"]) {
            $0.subject.meeting = .notRecorded
        }

    /// Examples of an analysis that is shared.
    static let analysisIsShared = RuleExamples(of: .kompas(52), from: SituationInOrder.situation)
        .met(
            "Veilig Thuis staat er nu achter",
            wrong: { $0.subject.endorsements.change("e-vt") { $0.isBehindIt = false } }
        ) { $0.subject.endorsements.change("e-vt") { $0.isBehindIt = true } }
        .notMet("Veilig Thuis staat er niet achter", at: ["endorsements[e-vt].isBehindIt"]) {
            $0.subject.endorsements.change("e-vt") { $0.isBehindIt = false }
        }
        .notMet("het lokale team wil er niet mee aan de slag", at: ["endorsements[e-lokaal].wantsToAct"]) {
            $0.subject.endorsements.change("e-lokaal") { $0.wantsToAct = false }
        }
        .notMet("geen enkele partij", at: ["endorsements"]) { $0.subject.endorsements = .recordedNone }
        .notMet("er is geen rapportage", at: ["report"]) { $0.subject.report = .recordedNone }
        .notMet("de rapportage komt nog", at: ["report.writtenOn"]) {
            $0.subject.report.change { $0.writtenOn = .day("2027-01-15") }
        }
        .undecided("niet vastgelegd of men erachter staat", missing: ["endorsements[e-vt].isBehindIt"]) {
            $0.subject.endorsements.change("e-vt") { $0.isBehindIt = nil }
        }
        .undecided("niet vastgelegd of men aan de slag wil", missing: ["endorsements[e-vt].wantsToAct"]) {
            $0.subject.endorsements.change("e-vt") { $0.wantsToAct = nil }
        }
        .undecided("misschien zijn er meer partijen", missing: ["endorsements.complete"]) {
            $0.subject.endorsements.complete = nil
        }
        .undecided("het draagvlak is niet vastgelegd", missing: ["endorsements"]) { $0.subject.endorsements = [] }
        .undecided("niet vastgelegd of er een rapportage is", missing: ["report"]) { $0.subject.report = .notRecorded }

    /// Examples of a story behind figures.
    static let figuresHaveAStory = RuleExamples(of: .kompas(53), from: SituationInOrder.situation)
        .met("inwoners zijn gevraagd", wrong: { $0.subject.sources.drop("buurtavond") }) {
            $0.subject.sources.entries.append(AnalysisSource("markt", .residents))
        }
        .notMet(
            "alleen cijfers",
            at: ["sources.closeOnes", "sources.households", "sources.practitioners", "sources.residents"]
        ) { $0.subject.sources.drop { $0.id != "impact" } }
        .notMet("wel inwoners en naasten, geen huishoudens gevraagd", at: ["sources.households"]) {
            $0.subject.sources.drop("gesprekken")
        }
        .notMet("naasten zijn niet gevraagd", at: ["sources.closeOnes"]) { $0.subject.sources.drop("naastenkring") }
        .undecided("niet vastgelegd wat voor bron dit is", missing: ["sources[gesprekken].kind"]) {
            $0.subject.sources.change("gesprekken") { $0.kind = nil }
        }
        .undecided("een bron uit een latere versie", missing: ["sources[gesprekken].kind"]) {
            $0.subject.sources.change("gesprekken") { $0.kind = .unknown(code: "podcast") }
        }
        .undecided("misschien zijn huishoudens gevraagd", missing: ["sources.complete"]) {
            $0.subject.sources.forget("gesprekken")
        }
        .notApplicable("er zijn geen cijfers gebruikt") { $0.subject.sources.drop("impact") }

    /// Examples of missing data that are said.
    static let missingDataIsSaid = RuleExamples(of: .kompas(58), from: SituationInOrder.situation)
        .met("het onderdeel is toegevoegd", wrong: { $0.subject.leaveOut(.missingData) }) {
            $0.subject.report.change { $0.sections.entries.append(ReportPart("nieuw", .missingData)) }
        }
        .notMet("de rapportage zegt niet wat ontbreekt", at: ["report.sections.missingData"]) {
            $0.subject.leaveOut(.missingData)
        }
        .undecided("niet vastgelegd welk onderdeel dit is", missing: ["report.sections[missingData].section"]) {
            $0.subject.report.change { $0.sections.change("missingData") { $0.section = nil } }
        }
        .undecided(
            "misschien is er zo'n onderdeel", missing: ["report.sections.complete"],
            wrong: { $0.subject.leaveOut(.missingData) }
        ) { $0.subject.report.change { $0.sections.complete = nil } }
        .notApplicable("er is geen rapportage") { $0.subject.report = .recordedNone }

    /// Examples of households that are counted.
    static let householdsAreCounted = RuleExamples(of: .kompas(117), from: SituationInOrder.situation)
        .met("er staat dat het aantal niet bekend is", wrong: { $0.subject.householdCount = .recordedNone }) {
            $0.subject.missingData.entries.append(MissingDatum("aantal", about: .households))
        }
        .notMet("er is geen aantal, en dat staat er niet", at: ["householdCount"]) {
            $0.subject.householdCount = .recordedNone
        }
        .undecided("een aantal van nul zegt niet dat het niemand overkomt", missing: ["householdCount"]) {
            $0.subject.householdCount = .stated(0)
        }
        .undecided("het aantal is niet vastgelegd", missing: ["householdCount"]) {
            $0.subject.householdCount = .notRecorded
        }
        .undecided(
            "misschien staat er dat het ontbreekt", missing: ["missingData.complete"],
            wrong: { $0.subject.householdCount = .recordedNone }
        ) { $0.subject.missingData.complete = nil }
        .undecided(
            "niet vastgelegd welke gegevens ontbreken", missing: ["missingData[wachttijd].topic"],
            wrong: { $0.subject.householdCount = .recordedNone }
        ) { $0.subject.missingData.change("wachttijd") { $0.topic = nil } }

    /// Examples of shortages that are considered.
    static let shortagesAreConsidered = RuleExamples(of: .kompas(118), from: SituationInOrder.situation)
        .met(
            "er staat nu hoe het kleiner wordt",
            wrong: { $0.subject.report.change { $0.saysHowToReduceShortages = false } }
        ) { $0.subject.report.change { $0.saysHowToReduceShortages = true } }
        .notMet("zonder onderdeel arbeidsmarkt", at: ["report.sections.labourMarket"]) {
            $0.subject.leaveOut(.labourMarket)
        }
        .notMet("zonder wat helpt", at: ["report.saysHowToReduceShortages"]) {
            $0.subject.report.change { $0.saysHowToReduceShortages = false }
        }
        .undecided("niet vastgelegd of er staat wat helpt", missing: ["report.saysHowToReduceShortages"]) {
            $0.subject.report.change { $0.saysHowToReduceShortages = nil }
        }
        .undecided(
            "misschien is er zo'n onderdeel", missing: ["report.sections.complete"],
            wrong: { $0.subject.leaveOut(.labourMarket) }
        ) { $0.subject.report.change { $0.sections.complete = nil } }
        .notApplicable("er is geen rapportage") { $0.subject.report = .recordedNone }
}

extension SituationAnalysis {
    /// Leaves a section of the report out; what is left is still stated to be everything.
    fileprivate mutating func leaveOut(_ section: ReportSection) {
        report.change { $0.sections.drop { $0.section == .known(section) } }
    }
}
