import Domain
import SafetyAssessment

extension RuleExamples where Subject == CaseFile {
    /// Examples of one director in unsafety.
    static let oneDirectorInUnsafety = RuleExamples(of: .domein(15), from: HouseholdInOrder.situation)
        .met(
            "de een volgde de ander op", wrong: { $0.subject.addDirector("regie-2", .localTeam, since: "2026-09-01") }
        ) { $0.subject.changeDirector { $0.until = "2026-09-01" } }
        .met(
            "afgesproken is dat de regisseur ook bijstuurt",
            wrong: {
                $0.subject.changeDirector { $0.tasks = [.known(.safety), .known(.onePlan), .known(.evaluation)] }
            }
        ) { $0.subject.changeDirector { $0.tasks?.append(.known(.adjustment)) } }
        .notMet("vastgelegd dat er geen regisseur is", at: ["involvement.direction.directors"]) {
            $0.subject.direction.directors = .recordedNone
        }
        .notMet("er zijn er twee naast elkaar", at: ["involvement.direction.directors"]) {
            $0.subject.addDirector("regie-2", .localTeam, since: "2026-09-01")
        }
        .notMet("de regisseur ging op deze dag weg", at: ["involvement.direction.directors"]) {
            $0.subject.changeDirector { $0.until = HouseholdInOrder.day }
        }
        .notMet("niemand zorgt voor evaluatie", at: ["involvement.direction.directors[regie-1].tasks"]) {
            $0.subject.changeDirector { $0.tasks = [.known(.safety), .known(.onePlan), .known(.adjustment)] }
        }
        .undecided("niet vastgelegd wie regisseert", missing: ["involvement.direction.directors"]) {
            $0.subject.direction.directors = []
        }
        .undecided("niet vastgelegd of er nog een regisseur is", missing: ["involvement.direction.directors"]) {
            $0.subject.direction.directors.complete = nil
        }
        .undecided(
            "de regisseur ging weg, en misschien volgde iemand op", missing: ["involvement.direction.directors"],
            wrong: { $0.subject.changeDirector { $0.until = HouseholdInOrder.day } }
        ) { $0.subject.direction.directors.complete = nil }
        .undecided("de regisseur werd pas na deze dag bekend", missing: ["involvement.direction.directors"]) {
            $0.subject.direction.directors.complete = nil
            $0.subject.changeDirector { $0.knownOn = "2026-12-01" }
        }
        .undecided("niet vastgelegd sinds wanneer", missing: ["involvement.direction.directors[regie-1].since"]) {
            $0.subject.changeDirector { $0.since = nil }
        }
        .undecided(
            "niet vastgelegd waar de regisseur voor zorgt",
            missing: ["involvement.direction.directors[regie-1].tasks"]
        ) { $0.subject.changeDirector { $0.tasks = nil } }
        .undecided(
            "een taak die een latere versie kent", missing: ["involvement.direction.directors[regie-1].tasks"]
        ) { $0.subject.changeDirector { $0.tasks = [.known(.safety), .unknown(code: "nazorg")] } }
        .undecided(
            "niet vastgelegd of het onveilig is", missing: ["involvement.unsafety.present"],
            wrong: { $0.subject.direction.directors = .recordedNone }
        ) { $0.subject.involvement.unsafety.present = Timeline() }
        .notApplicable("het is niet onveilig") { $0.subject.involvement.unsafety.present = .since("2026-10-01", false) }

    /// Examples of one director a household, where that approach is adopted.
    static let oneDirectorPerHousehold = RuleExamples(of: .sturen(27), from: .adopting(.blijvendVeiligOrIHV13w))
        .met(
            "de een volgde de ander op", wrong: { $0.subject.addDirector("regie-2", .localTeam, since: "2026-09-01") }
        ) { $0.subject.changeDirector { $0.until = "2026-09-01" } }
        .notMet("vastgelegd dat er geen regisseur is", at: ["involvement.direction.directors"]) {
            $0.subject.direction.directors = .recordedNone
        }
        .notMet("er zijn er twee naast elkaar", at: ["involvement.direction.directors"]) {
            $0.subject.addDirector("regie-2", .localTeam, since: "2026-09-01")
        }
        .undecided("niet vastgelegd wie regisseert", missing: ["involvement.direction.directors"]) {
            $0.subject.direction.directors = []
        }
        .undecided("niet vastgelegd sinds wanneer", missing: ["involvement.direction.directors[regie-1].since"]) {
            $0.subject.changeDirector { $0.since = nil }
        }
        .undecided("niet vastgelegd of er nog een regisseur is", missing: ["involvement.direction.directors"]) {
            $0.subject.direction.directors.complete = nil
        }
        .notApplicable("niet overgenomen in deze regio") { $0.context.adopted = [] }

    /// Examples of several roles of direction, each in its place.
    static let directionRolesHaveTheirPlace = RuleExamples(of: .domein(20), from: HouseholdInOrder.situation)
        .met(
            "de plek van de behandelregie is afgesproken",
            wrong: { $0.subject.changeTreatment { $0.isPlacedBesideDirector = false } }
        ) { $0.subject.changeTreatment { $0.isPlacedBesideDirector = true } }
        .notMet(
            "de behandelregie heeft geen plek naast de regisseur",
            at: ["involvement.direction.treatmentCoordination[behandeling-1].isPlacedBesideDirector"]
        ) { $0.subject.changeTreatment { $0.isPlacedBesideDirector = false } }
        .notMet("twee mensen regisseren de hele casus", at: ["involvement.direction.directors"]) {
            $0.subject.addDirector("regie-2", .veiligThuis, since: "2026-09-01")
        }
        .undecided(
            "niet vastgelegd wat de plek van de behandelregie is",
            missing: ["involvement.direction.treatmentCoordination[behandeling-1].isPlacedBesideDirector"]
        ) { $0.subject.changeTreatment { $0.isPlacedBesideDirector = nil } }
        .undecided("niet vastgelegd wie regisseert", missing: ["involvement.direction.directors"]) {
            $0.subject.direction.directors = []
        }
        .undecided("niet vastgelegd of er nog een regisseur is", missing: ["involvement.direction.directors"]) {
            $0.subject.direction.directors.complete = nil
        }
        .undecided(
            "niet vastgelegd sinds wanneer er behandelregie is",
            missing: ["involvement.direction.treatmentCoordination[behandeling-1].since"],
            wrong: { $0.subject.changeTreatment { $0.isPlacedBesideDirector = false } }
        ) { $0.subject.changeTreatment { $0.since = nil } }
        .undecided(
            "niet vastgelegd of er nog behandelregie is",
            missing: ["involvement.direction.treatmentCoordination"],
            wrong: {
                $0.subject.direction.directors = .recordedNone
                $0.subject.addDirector("regie-2", .veiligThuis, since: "2026-09-01", until: "2026-10-01")
                $0.subject.addDirector("regie-3", .veiligThuis, since: "2026-09-01", until: "2026-10-01")
            }
        ) { $0.subject.direction.treatmentCoordination = [] }
        .notApplicable("vastgelegd dat er geen behandelregie is") {
            $0.subject.direction.treatmentCoordination = .recordedNone
        }

    /// Examples of a complex case that somebody looks at as a whole.
    static let complexCaseIsCoordinated = RuleExamples(of: .domein(17), from: HouseholdInOrder.situation)
        .met(
            "afgesproken is dat de regisseur alles in samenhang bekijkt",
            wrong: { $0.subject.changeDirector { $0.tasks = [.known(.safety)] } }
        ) { $0.subject.changeDirector { $0.tasks?.append(.known(.coherence)) } }
        .notMet("niemand bekijkt alles in samenhang", at: ["involvement.direction.directors"]) {
            $0.subject.changeDirector { $0.tasks = [.known(.safety)] }
        }
        .notMet("vastgelegd dat er geen regisseur is", at: ["involvement.direction.directors"]) {
            $0.subject.direction.directors = .recordedNone
        }
        .undecided(
            "niet vastgelegd waar de regisseur voor zorgt",
            missing: ["involvement.direction.directors[regie-1].tasks"]
        ) { $0.subject.changeDirector { $0.tasks = nil } }
        .undecided("niet vastgelegd wie regisseert", missing: ["involvement.direction.directors"]) {
            $0.subject.direction.directors = []
        }
        .undecided(
            "niet vastgelegd of er meer regisseurs zijn", missing: ["involvement.direction.directors"],
            wrong: { $0.subject.changeDirector { $0.tasks = [.known(.safety)] } }
        ) { $0.subject.direction.directors.complete = nil }
        .undecided(
            "niet vastgelegd of het meervoudig complex is", missing: ["involvement.direction.isMultipleComplex"],
            wrong: { $0.subject.direction.directors = .recordedNone }
        ) { $0.subject.direction.isMultipleComplex = Timeline() }
        .undecided(
            "niet vastgelegd of het structureel is", missing: ["involvement.unsafety.structural"],
            wrong: { $0.subject.direction.directors = .recordedNone }
        ) { $0.subject.involvement.unsafety.structural = Timeline() }
        .notApplicable("niemand noemt het meervoudig complex") {
            $0.subject.direction.isMultipleComplex = .since("2026-05-20", false)
        }
        .notApplicable("het is niet structureel onveilig") {
            $0.subject.involvement.unsafety.structural = .since("2026-05-20", false)
        }
}

extension CaseFile {
    /// Changes the direction of the treatment.
    fileprivate mutating func changeTreatment(_ change: (inout TreatmentCoordination) -> Void) {
        direction.treatmentCoordination.change("behandeling-1", change)
    }
}
