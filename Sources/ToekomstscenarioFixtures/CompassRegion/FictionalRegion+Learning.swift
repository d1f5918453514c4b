import Domain
import GovernanceCompass
import Indicators

extension FictionalRegion {
    /// The learning network: begun by two teams, before there is an activity plan.
    static var learning: LearningNetwork {
        var learning = LearningNetworkInOrder.network
        learning.runsSince = .stated(.day("2026-03-02"), Provenance(knownOn: "2026-03-02"))
        learning.topics.change("wachttijd") { $0.knownOn = "2026-03-02" }
        // The first evaluation is still to come.
        learning.meetings.drop("evaluatie")
        learning.meetings.change("leersessie") { $0.infographicOn = .statedAsNone(Provenance(knownOn: "2026-10-10")) }
        learning.cycles.change("ronde-twee") { $0.owners = .stated(["team-stad", "uitvoerder"], since("2026-10-10")) }
        learning.adjustments = Listed([], complete: Provenance(knownOn: "2026-10-10"))
        learning.frictions.change("wie-belt") { friction in
            friction.sources = [.known(.experiencedDistance), .known(.differentMethods)]
        }
        return learning
    }

    /// The agenda of two teams: distance comes back in each version, and capacity was left out once.
    static var teamAgenda: LearningAgenda {
        var agenda = LearningAgendaInOrder.agenda
        agenda.limitedTo = .stated(LearningAgendaInOrder.teams + ["beleid-noord", "bestuur-gi"], since("2026-07-15"))
        agenda.shares.change("hogerop") { $0.to = ["beleid-noord", "bestuur-gi"] }
        var distance = question(
            "zicht-najaar", .experiencedDistance, by: "team-dorp", asking: [.manager, .director], on: "2026-10-15")
        distance.continues = .stated(["zicht-zomer"], since("2026-10-15"))
        var capacity = question(
            "tijd-najaar", .lackOfCapacity, by: "team-stad", asking: [.director], on: "2026-10-15")
        capacity.continues = .stated(["tijd-winter"], since("2026-10-15"))
        // Half a question: a challenge that names nothing that stands in its way.
        var half = question("geld-najaar", nil, by: "team-stad", asking: [], on: "2026-10-15")
        half.barrier = .statedAsNone(since("2026-10-15"))
        half.owners = []
        agenda.versions.entries.append(
            version("najaar", number: 3, on: "2026-10-15", by: ["team-dorp"], [distance, capacity, half]))
        agenda.versions.complete = since("2026-10-15")
        return agenda
    }

    /// The agenda of those who decide: of their second version nobody said yet what one question goes on with.
    static var boardAgenda: LearningAgenda {
        var agenda = LearningAgenda("agenda-bestuur")
        agenda.group = .stated(["beleid-noord", "bestuur-gi"], since("2026-03-10"))
        agenda.level = .stated(.known(.tactical), since("2026-03-10"))
        agenda.involvedLevels = .stated([.known(.operational), .known(.tactical)], since("2026-03-10"))
        agenda.runsSince = .stated(.day("2026-03-02"), since("2026-03-10"))
        agenda.endedOn = .statedAsNone(since("2026-10-20"))
        agenda.limitedTo = .statedAsNone(since("2026-03-10"))
        agenda.broughtUpOn = .statedAsNone(since("2026-10-20"))
        let mandate = question(
            "mandaat-voorjaar", .lackOfMandate, by: "beleid-noord", asking: [.director], at: .tactical, on: "2026-03-10"
        )
        var still = question(
            "mandaat-najaar", .lackOfMandate, by: "beleid-noord", asking: [.director], at: .tactical, on: "2026-10-20")
        still.continues = .stated(["mandaat-voorjaar"], since("2026-10-20"))
        still.isMarkedAsPersistent = true
        var open = question(
            "geldstromen-najaar", .fundingStreams, by: "bestuur-gi", asking: [.commissioner], at: .tactical,
            on: "2026-10-20")
        open.continues = .notRecorded
        agenda.versions = Listed(
            [
                version("bestuur-voorjaar", number: 1, on: "2026-03-10", by: ["beleid-noord"], [mandate]),
                version("bestuur-najaar", number: 2, on: "2026-10-20", by: ["beleid-noord"], [still, open]),
            ], complete: since("2026-10-20"))
        return agenda
    }

    /// The indicators: what the municipalities counted already, all of it to account.
    static var portfolio: IndicatorPortfolio {
        let known = since("2026-10-27")
        var portfolio = IndicatorPortfolio("wijde-kreek")
        portfolio.ambitionSetOn = .statedAsNone(known)
        portfolio.entries = Listed(
            [
                counted("STUREN-I01", rank: 1, measures: "op-tijd"),
                counted("STUREN-I07", rank: 2, measures: "op-tijd"),
                counted("STUREN-I08", rank: nil, measures: "op-tijd"),
            ], complete: known)
        portfolio.strategy = Listed(
            [
                StrategyElement("op-tijd", knownOn: "2026-10-27"), StrategyElement("luisteren", knownOn: "2026-10-27"),
                StrategyElement("samen-leren", knownOn: "2026-10-27"),
            ], complete: known)
        portfolio.isStrategySupported = .notRecorded
        portfolio.uses = .stated([.known(.adjustingAgreements)], known)
        portfolio.measuresSuccess = .stated(true, known)
        portfolio.judgesChange = .stated(true, known)
        portfolio.isSteeringInformation = .stated(true, known)
        portfolio.areAllPartiesAtTheTable = .stated(false, known)
        portfolio.inUseSince = .statedAsNone(known)
        return portfolio
    }

    /// What was agreed about measuring: of two elements of the ambition no indicator says anything.
    static var measuring: MeasurementPlan {
        let known = since("2026-10-27")
        var plan = MeasurementPlan("wijde-kreek")
        plan.portfolio = "wijde-kreek"
        plan.ambition = Listed(
            ([.safeHealthyHome, .timelySupport, .sharedResponsibility] as [AmbitionElement]).compactMap { element in
                (try? Identifier<MeasuredAmbition>(element.rawValue)).map {
                    MeasuredAmbition($0, knownOn: "2026-10-27")
                }
            }, complete: known)
        let agreed = [
            try? MeasurementPlanEntry(
                "STUREN-I08", of: ["timelySupport"], everyMonths: 12,
                lookedAtOn: .stated(.day("2025-11-03"), known), owners: ["beleid-noord"], knownOn: "2026-10-27"),
            try? MeasurementPlanEntry("STUREN-I07", of: ["timelySupport"], owners: [], knownOn: "2026-10-27"),
            try? MeasurementPlanEntry("STUREN-I01", of: [], knownOn: "2026-10-27"),
        ]
        plan.entries = Listed(agreed.compactMap { $0 }, complete: known)
        return plan
    }

    private static func since(_ day: CalendarDate) -> Provenance { Provenance(knownOn: day) }

    private static func counted(
        _ id: Identifier<IndicatorDefinition>, rank: Int?, measures element: Identifier<StrategyElement>
    ) -> PortfolioEntry {
        var entry = PortfolioEntry(id, knownOn: "2026-10-27")
        entry.purposes = [.known(.accountability)]
        entry.burden = .known(.derived)
        entry.isEnteredTwice = id == "STUREN-I08"
        entry.isEssential = true
        entry.isMeasurable = true
        entry.rank = rank
        entry.chosenOn = .day("2026-10-27")
        entry.strategyElement = element
        entry.instrument = .statedAsNone(since("2026-10-27"))
        return entry
    }

    private static func version(
        _ id: Identifier<AgendaVersion>, number: Int, on day: CalendarDate,
        by drafters: [Identifier<CooperationParticipant>], _ questions: [LearningQuestion]
    ) -> AgendaVersion {
        AgendaVersion(
            id, number: number, on: .day(day), origin: .stated(.known(.coCreated), since(day)),
            inputs: Listed(
                [
                    AgendaInput(
                        Identifier(fixture: "sessie-", id), .workSession, by: drafters, on: .day(day), knownOn: day)
                ],
                complete: since(day)),
            questions: Listed(questions, complete: since(day)), knownOn: day)
    }

    private static func question(
        _ id: Identifier<LearningQuestion>, _ kind: BarrierKind?, by owner: Identifier<CooperationParticipant>,
        asking layers: [ActorLayer], at level: LearningLevel = .operational, on day: CalendarDate
    ) -> LearningQuestion {
        var question = LearningQuestion(id, knownOn: day)
        question.challenge = "Hoe kan ik hier samen verder komen"
        question.isQuestion = true
        question.person = .known(.firstSingular)
        question.barrier = .stated(
            Barrier(
                Identifier(fixture: "barriere-", id), kind, words: "terwijl dat nu anders is geregeld",
                bitesIn: [.professional], askedToAct: layers, scale: .regional), since(day))
        question.level = .known(level)
        question.owners = [owner]
        question.continues = .statedAsNone(since(day))
        question.isMarkedAsPersistent = false
        return question
    }
}
