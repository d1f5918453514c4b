import Domain
import Foundation
import Testing

/// The parts of the direction of a case: what they say, what they leave open, who sees them, and how they travel.
struct CaseDirectionTests {
    @Test func `whether a director sees to a task is unknown where a task is not known`() {
        var director = CaseDirector("r", director: "lokaal")
        for task in DirectorTask.allCases { #expect(director.seesTo(task) == nil) }
        director.tasks = []
        for task in DirectorTask.allCases { #expect(director.seesTo(task) == false) }
        director.tasks = [.known(.safety), .unknown(code: "later")]
        for task in DirectorTask.allCases { #expect(director.seesTo(task) == (task == .safety ? true : nil)) }
    }

    @Test func `each intensity takes more contact than the one below it`() {
        let rhythms = ContactRhythm.allCases
        #expect(rhythms.sorted() == [.onDeviation, .regularly, .weekly, .daily])
        #expect(CaseIntensity.constantContact.leastRhythm > CaseIntensity.regularContact.leastRhythm)
        #expect(CaseIntensity.regularContact.leastRhythm > CaseIntensity.contactOnDeviation.leastRhythm)
    }

    @Test func `no code of an intensity is a colour`() {
        for code in CaseIntensity.codes { #expect(!["red", "orange", "green"].contains(code)) }
        #expect(CaseIntensity.allCases.map { $0.term.aliases.map { $0.text } } == [["rood"], ["oranje"], ["groen"]])
    }

    @Test func `a quick start says which steps are still to be taken`() {
        var start = QuickStart("s", begunOn: "2026-05-01")
        #expect(start.stepsToTake(on: "2026-05-10") == QuickStart.Step.allCases)
        start.firstActionsOn = .stated("2026-05-03")
        start.teamMetOn = .statedAsNone()
        #expect(start.stepsToTake(on: "2026-05-02") == QuickStart.Step.allCases)
        #expect(start.stepsToTake(on: "2026-05-03") == [.teamMet, .interpreted, .directorNamed])
    }

    @Test func `what became known later was not known then`() {
        let direction = Self.full
        let before = direction.view(for: .professional, on: "2026-01-31")
        #expect(before == CaseDirection())
        #expect(direction.view(for: .professional, on: "2026-02-10") == direction)
        let between = direction.view(for: .professional, on: "2026-02-05")
        #expect(between.handOvers.first?.events.count == 1)
        #expect(between.handOvers.first?.reason == .notRecorded)
    }

    @Test func `judgements of professionals and who was asked stay with those who may see them`() {
        let direction = Self.full
        for audience in [Audience.person("vader"), .conference(present: ["vader"]), .conference(present: [])] {
            let view = direction.view(for: audience, on: "2026-03-01")
            #expect(view.isMultipleComplex.statements.isEmpty)
            #expect(view.isDomesticViolence.statements.isEmpty)
            #expect(view.isStuck.statements.isEmpty)
            #expect(view.intensity.statements.isEmpty)
            #expect(!view.informalNetwork.isRecorded)
            #expect(view.directors == direction.directors)
        }
        #expect(direction.view(for: .person("moeder"), on: "2026-03-01").informalNetwork.count == 1)
        #expect(direction.view(for: .person("lokaal"), on: "2026-03-01").isStuck == direction.isStuck)
    }

    @Test func `a direction travels as JSON, and what is absent was not recorded`() throws {
        let data = try JSONEncoder().encode(Self.full)
        #expect(try JSONDecoder().decode(CaseDirection.self, from: data) == Self.full)
        #expect(try JSONEncoder().encode(CaseDirection()) == Data("{}".utf8))
        #expect(try JSONDecoder().decode(CaseDirection.self, from: Data("{}".utf8)) == CaseDirection())
        let closing = Closing(
            reasons: [.othersGoOn, .termPassed], isToldReachable: true,
            continuity: .stated(.known(.informalNetwork)), announcedOn: "2026-01-01", closedOn: "2026-02-01",
            contacts: [ContactAfterClosing("c", on: "2026-02-03", soughtBy: "moeder", isAnswered: false)])
        #expect(try JSONDecoder().decode(Closing.self, from: JSONEncoder().encode(closing)) == closing)
        #expect(try JSONDecoder().decode(Closing.self, from: Data("{}".utf8)) == Closing())
    }

    @Test func `an involvement without a word on direction is read as before`() throws {
        let text = #"{"household": {"id": "gezin"}}"#
        let involvement = try JSONDecoder().decode(Involvement.self, from: Data(text.utf8))
        #expect(involvement.direction == CaseDirection())
        #expect(involvement.closing == .notRecorded)
        let again = try JSONDecoder().decode(Involvement.self, from: JSONEncoder().encode(involvement))
        #expect(again == involvement)
    }

    private static let known = Provenance(heldOn: DateRange(exactly: "2026-02-01"), knownOn: "2026-02-01", by: "lokaal")

    /// A direction with something in every part, of which the last became known on 10 February 2026.
    private static var full: CaseDirection {
        var direction = CaseDirection()
        direction.directors = Listed(
            [
                CaseDirector(
                    "r", director: "lokaal", organisation: .localTeam, since: "2026-02-01", until: "2026-12-01",
                    tasks: DirectorTask.allCases, mandate: MandatedAct.allCases, isWithinMDA: false,
                    knownOn: "2026-02-01")
            ], complete: Provenance(knownOn: "2026-02-01"))
        direction.treatmentCoordination = [
            TreatmentCoordination(
                "b", coordinator: "behandelaar", provider: .mentalHealthCare, since: "2026-02-01",
                isPlacedBesideDirector: true, knownOn: "2026-02-01")
        ]
        direction.processResponsibility = Timeline([.stated(.known(.municipality), known)])
        direction.knownToMunicipalitySince = .stated("2026-01-15", known)
        direction.isMultipleComplex = Timeline([.stated(true, known)])
        direction.isDomesticViolence = Timeline([.stated(true, known)])
        direction.isStuck = Timeline([.stated(false, known)])
        direction.intensity = Timeline([.stated(.known(.constantContact), known)])
        direction.contactRhythm = Timeline([.stated(.unknown(code: "later"), known)])
        direction.providersCarryOutPlan = Timeline([.stated(true, known)])
        direction.handOvers = [
            HandOver(
                "o", of: .help, from: "een", to: "ander", fromParty: "p", toParty: "q",
                reason: .stated("Verhuizing.", Provenance(knownOn: "2026-02-10")), handedOver: [.story, .information],
                isDiscontinuitySignalled: true,
                events: [HandOver.Event(.proposed, on: "2026-02-03"), HandOver.Event(.takenOver, on: "2026-02-09")],
                knownOn: "2026-02-01")
        ]
        direction.parties = [
            InvolvedParty(
                "p", .police, position: .regionalPartner, since: "2026-02-01", until: "2026-03-01",
                agreedUntil: .statedAsNone(), isAlignedWithDirector: false, knownOn: "2026-02-01")
        ]
        direction.reports = [
            ReportUptake(
                "m", on: DateRange(exactly: "2026-02-01"), parties: ["p", "q"], needsSimultaneity: true,
                isResponsibilityShared: true)
        ]
        direction.quickStarts = [
            QuickStart(
                "s", begunOn: "2026-02-01", teamMetOn: .stated("2026-02-02"), interpretedOn: .stated("2026-02-02"),
                directorNamedOn: .statedAsNone(), firstActionsOn: .stated("2026-02-03"), knownOn: "2026-02-03")
        ]
        direction.mandateShortfalls = [
            MandateShortfall("n", on: DateRange(exactly: "2026-02-01"), takenUpBy: .stated(.known(.manager)))
        ]
        direction.informalNetwork = [
            InformalNetworkQuestion("v", to: "moeder", on: DateRange(exactly: "2026-02-01"), knownOn: "2026-02-02")
        ]
        return direction
    }
}
