import Domain
import GovernanceCompass

extension RuleExamples where Subject == Approach {
    /// Examples of directors with a mandate.
    static let directorsHaveMandate = RuleExamples(of: .domein(33), from: ApproachInOrder.situation)
        .met(
            "doorzettingsmacht hoort er nu bij",
            wrong: {
                $0.subject.room.directors.change("casusregie") { $0.hasDecisivePower = ApproachInOrder.yes(false) }
            }
        ) { $0.subject.room.directors.change("casusregie") { $0.hasDecisivePower = ApproachInOrder.yes() } }
        .notMet("een titel zonder mandaat", at: ["room.directors[casusregie].hasMandate"]) {
            $0.subject.room.directors.change("casusregie") { $0.hasMandate = .recordedNone }
        }
        .notMet(
            "zonder doorzettingsmacht kan de regisseur alleen aankaarten",
            at: ["room.directors[casusregie].hasDecisivePower"]
        ) { $0.subject.room.directors.change("casusregie") { $0.hasDecisivePower = ApproachInOrder.yes(false) } }
        .undecided("niet vastgelegd of er mandaat is", missing: ["room.directors[casusregie].hasMandate"]) {
            $0.subject.room.directors.change("casusregie") { $0.hasMandate = .notRecorded }
        }
        .undecided(
            "niet vastgelegd of er doorzettingsmacht is", missing: ["room.directors[casusregie].hasDecisivePower"]
        ) { $0.subject.room.directors.change("casusregie") { $0.hasDecisivePower = .notRecorded } }
        .undecided("misschien zijn er meer posities", missing: ["room.directors.complete"]) {
            $0.subject.room.directors.complete = nil
        }
        .undecided("geen positie vastgelegd", missing: ["room.directors"]) { $0.subject.room.directors = [] }
        .notApplicable("er zijn geen regisseurs") { $0.subject.room.directors = .recordedNone }

    /// Examples of clear routes of escalation.
    static let escalationRouteIsClear = RuleExamples(of: .domein(34), from: ApproachInOrder.situation)
        .met(
            "duidelijk is nu naar wie", wrong: { $0.subject.leaveOut(.toWhom) }
        ) { $0.subject.room.escalationRoutes.change("ladder") { $0.tells.change { $0.append(.known(.toWhom)) } } }
        .notMet("niet duidelijk naar wie", at: ["room.escalationRoutes[ladder].toWhom"]) {
            $0.subject.leaveOut(.toWhom)
        }
        .notMet("niet duidelijk voor welke problemen", at: ["room.escalationRoutes[ladder].whichProblems"]) {
            $0.subject.leaveOut(.whichProblems)
        }
        .notMet("eigen grenzen blijven onbesproken", at: ["room.escalationRoutes[ladder].ownLimits"]) {
            $0.subject.leaveOut(.ownLimits)
        }
        .notMet("niets is duidelijk gemaakt", at: ["room.escalationRoutes[ladder].tells"]) {
            $0.subject.room.escalationRoutes.change("ladder") { $0.tells = .recordedNone }
        }
        .undecided("niet vastgelegd wat de route zegt", missing: ["room.escalationRoutes[ladder].tells"]) {
            $0.subject.room.escalationRoutes.change("ladder") { $0.tells = .notRecorded }
        }
        .undecided("een onderdeel uit een latere versie", missing: ["room.escalationRoutes[ladder].tells"]) {
            $0.subject.leaveOut(.ownLimits)
            $0.subject.room.escalationRoutes.change("ladder") { $0.tells.change { $0.append(.unknown(code: "later")) } }
        }
        .undecided("misschien zijn er meer routes", missing: ["room.escalationRoutes.complete"]) {
            $0.subject.room.escalationRoutes.complete = nil
        }
        .undecided("geen route vastgelegd", missing: ["room.escalationRoutes"]) {
            $0.subject.room.escalationRoutes = []
        }
        .notApplicable("er is geen route gemaakt") { $0.subject.room.escalationRoutes = .recordedNone }

    /// Examples of a new table where somebody can decide.
    static let newTableCanDecide = RuleExamples(of: .domein(36), from: ApproachInOrder.situation)
        .met(
            "er zit nu iemand die beslist",
            wrong: { $0.subject.room.tables.change("doorbraaktafel") { $0.canDecide = ApproachInOrder.yes(false) } }
        ) { $0.subject.room.tables.change("doorbraaktafel") { $0.canDecide = ApproachInOrder.yes() } }
        .notMet("een extra overleg, en nog beslist niemand", at: ["room.tables[doorbraaktafel].canDecide"]) {
            $0.subject.room.tables.change("doorbraaktafel") { $0.canDecide = .recordedNone }
        }
        .undecided("niemand ging na wie kan beslissen", missing: ["room.tables[doorbraaktafel].canDecide"]) {
            $0.subject.room.tables.change("doorbraaktafel") { $0.canDecide = .notRecorded }
        }
        .undecided("misschien zijn er meer overleggen", missing: ["room.tables.complete"]) {
            $0.subject.room.tables.complete = nil
        }
        .undecided("geen overleg vastgelegd", missing: ["room.tables"]) { $0.subject.room.tables = [] }
        .notApplicable("er is geen nieuw overleg") { $0.subject.room.tables = .recordedNone }

    /// Examples of room that is felt; a large municipality with many layers of decision is the situation of the source.
    static let givenRoomIsFelt = RuleExamples(of: .domein(38), from: ApproachInOrder.situation)
        .met(
            "het verschil is besproken", wrong: { $0.subject.roomIsNotFelt() }
        ) { $0.subject.room.given.change("maatwerk") { $0.discussedOn = ApproachInOrder.on("2026-05-01") } }
        .notMet(
            "na lang wachten bevestigd en dan niet gevoeld", at: ["room.given[maatwerk].discussedOn"]
        ) { $0.subject.roomIsNotFelt() }
        .notMet("niemand vroeg het professionals", at: ["room.given[maatwerk].askedOn"]) {
            $0.subject.room.given.change("maatwerk") { $0.askedOn = .recordedNone }
        }
        .notMet("er is alleen eerder naar gevraagd", at: ["room.given[maatwerk].askedOn"]) {
            $0.subject.room.given.change("maatwerk") { $0.askedOn = ApproachInOrder.on("2025-09-01") }
        }
        .notMet("het is pas voorzien", at: ["room.given[maatwerk].askedOn"]) {
            $0.subject.room.given.change("maatwerk") { $0.askedOn = ApproachInOrder.on("2026-12-15") }
        }
        .notMet("er is alleen vóór de vraag over gesproken", at: ["room.given[maatwerk].discussedOn"]) {
            $0.subject.roomIsNotFelt()
            $0.subject.room.given.change("maatwerk") { $0.discussedOn = ApproachInOrder.on("2025-11-01") }
        }
        .notMet("het gesprek erover is pas voorzien", at: ["room.given[maatwerk].discussedOn"]) {
            $0.subject.roomIsNotFelt()
            $0.subject.room.given.change("maatwerk") { $0.discussedOn = ApproachInOrder.on("2026-12-01") }
        }
        .met(
            "ruimte die pas voorzien is hoeft nog niet te worden gevoeld",
            wrong: {
                $0.subject.room.given.entries.append(
                    GivenRoom("later", by: .director, on: .day("2026-10-01"), askedOn: .recordedNone))
            }
        ) { $0.subject.room.given.change("later") { $0.givenOn = .day("2027-01-01") } }
        .undecided("niet vastgelegd of andere ruimte al is gegeven", missing: ["room.given[later].givenOn"]) {
            $0.subject.room.given.entries.append(GivenRoom("later", by: .director, askedOn: .recordedNone))
        }
        .undecided("van de vraag is alleen de maand bekend", missing: ["room.given[maatwerk].askedOn"]) {
            $0.subject.roomIsNotFelt()
            $0.subject.room.given.change("maatwerk") {
                $0.askedOn =
                    (try? DateRange(year: 2026, month: 4)).map { .stated($0, ApproachInOrder.known) } ?? .notRecorded
                $0.discussedOn = ApproachInOrder.on("2026-04-15")
            }
        }
        .undecided("alle ruimte die vastligt is pas voorzien", missing: ["room.given.complete"]) {
            $0.subject.room.given.complete = nil
            $0.subject.room.given.change("maatwerk") { $0.givenOn = .day("2027-01-01") }
        }
        .notApplicable("de ruimte is pas voorzien") {
            $0.subject.room.given.change("maatwerk") { $0.givenOn = .day("2027-01-01") }
        }
        .undecided("niet vastgelegd of ernaar is gevraagd", missing: ["room.given[maatwerk].askedOn"]) {
            $0.subject.room.given.change("maatwerk") { $0.askedOn = .notRecorded }
        }
        .undecided("niet vastgelegd wanneer de ruimte is gegeven", missing: ["room.given[maatwerk].givenOn"]) {
            $0.subject.room.given.change("maatwerk") { $0.givenOn = nil }
        }
        .undecided("niet vastgelegd of zij wordt gevoeld", missing: ["room.given[maatwerk].isFelt"]) {
            $0.subject.room.given.change("maatwerk") { $0.isFelt = .notRecorded }
        }
        .undecided(
            "niet gevoeld, en niet vastgelegd of het is besproken", missing: ["room.given[maatwerk].discussedOn"],
            wrong: { $0.subject.roomIsNotFelt() }
        ) { $0.subject.room.given.change("maatwerk") { $0.discussedOn = .notRecorded } }
        .undecided("misschien is er meer ruimte gegeven", missing: ["room.given.complete"]) {
            $0.subject.room.given.complete = nil
        }
        .undecided("geen ruimte vastgelegd", missing: ["room.given"]) { $0.subject.room.given = [] }
        .notApplicable("er is geen ruimte gegeven") { $0.subject.room.given = .recordedNone }

    /// Examples of obstacles in view.
    static let obstaclesAreKeptInView = RuleExamples(of: .domein(91), from: ApproachInOrder.situation)
        .met(
            "dit najaar opnieuw bekeken",
            wrong: { $0.subject.room.obstacleViews.change("voorjaar") { $0.on = .day("2025-04-20") } }
        ) {
            $0.subject.room.obstacleViews.entries.append(
                ObstacleView("najaar", on: .day("2026-10-01"), tellsHowToRemove: true))
        }
        .notMet("de laatste blik is van vorig jaar", at: ["room.obstacleViews.recent"]) {
            $0.subject.room.obstacleViews.change("voorjaar") { $0.on = .day("2025-04-20") }
        }
        .notMet("de enige blik is pas gepland", at: ["room.obstacleViews.recent"]) {
            $0.subject.room.obstacleViews.change("voorjaar") { $0.on = .day("2027-04-20") }
        }
        .notMet("er is niet gekeken hoe het weg kan", at: ["room.obstacleViews.recent"]) {
            $0.subject.room.obstacleViews.change("voorjaar") { $0.tellsHowToRemove = false }
        }
        .notMet("gekozen is elke drie maanden", at: ["room.obstacleViews.recent"]) {
            try? $0.context.policy.choose(.obstacleViewMonths, 3, because: "synthetisch voorbeeld")
        }
        .notMet("regels laten geen ruimte", at: ["room.isFlexible"]) {
            $0.subject.room.isFlexible = ApproachInOrder.yes(false)
        }
        .notMet("er is geen ruimte om te reflecteren", at: ["room.hasRoomToReflect"]) {
            $0.subject.room.hasRoomToReflect = .recordedNone
        }
        .undecided("niet vastgelegd of er ruimte is", missing: ["room.isFlexible"]) {
            $0.subject.room.isFlexible = .notRecorded
        }
        .undecided("niet vastgelegd of er ruimte voor reflectie is", missing: ["room.hasRoomToReflect"]) {
            $0.subject.room.hasRoomToReflect = .notRecorded
        }
        .undecided("de dag is niet vastgelegd", missing: ["room.obstacleViews[voorjaar].on"]) {
            $0.subject.room.obstacleViews.change("voorjaar") { $0.on = nil }
        }
        .undecided(
            "niet vastgelegd of zij zegt hoe het weg kan", missing: ["room.obstacleViews[voorjaar].tellsHowToRemove"]
        ) { $0.subject.room.obstacleViews.change("voorjaar") { $0.tellsHowToRemove = nil } }
        .undecided("misschien is er vaker gekeken", missing: ["room.obstacleViews.complete"]) {
            $0.subject.room.obstacleViews.forget("voorjaar")
            $0.subject.room.obstacleViews.entries.append(
                ObstacleView("vorig-jaar", on: .day("2025-04-20"), tellsHowToRemove: true))
        }
        .undecided("niets vastgelegd over wanneer er is gekeken", missing: ["room.obstacleViews"]) {
            $0.subject.room.obstacleViews = []
        }
}

extension Approach {
    fileprivate mutating func leaveOut(_ element: EscalationRouteElement) {
        room.escalationRoutes.change("ladder") { $0.tells.change { $0.removeAll { $0 == .known(element) } } }
    }

    fileprivate mutating func roomIsNotFelt() {
        room.given.change("maatwerk") { $0.isFelt = ApproachInOrder.yes(false) }
    }
}
