import Domain
import GovernanceCompass

extension RuleExamples where Subject == SteeringArrangement {
    /// Examples of facilitation.
    static let expertiseIsFacilitated = RuleExamples(of: .sturen(45), from: ArrangementInOrder.situation)
        .met("de afdeling regelt weer ruimte, geld en mensen", wrong: { $0.subject.letGo() }) {
            $0.subject.practise("afdeling-lokaal") {
                $0.acts = [.known(.facilitates), .known(.advises)]
                $0.facilitates = [.known(.legislation), .known(.resources), .known(.people)]
            }
        }
        .notMet(
            "loslaten zonder te faciliteren",
            at: [
                "relations[afdeling-lokaal].material.acts.facilitates",
                "relations[afdeling-lokaal].material.facilitates.legislation",
                "relations[afdeling-lokaal].material.facilitates.people",
                "relations[afdeling-lokaal].material.facilitates.resources",
            ]
        ) { $0.subject.letGo() }
        .notMet(
            "wel geld en mensen, geen ruimte in de regels",
            at: ["relations[afdeling-lokaal].material.facilitates.legislation"]
        ) { $0.subject.practise("afdeling-lokaal") { $0.facilitates = [.known(.resources), .known(.people)] } }
        .notMet(
            "wel ruimte en geld, geen mensen", at: ["relations[afdeling-lokaal].material.facilitates.people"]
        ) { $0.subject.practise("afdeling-lokaal") { $0.facilitates = [.known(.legislation), .known(.resources)] } }
        .notMet(
            "wel ruimte en mensen, geen geld", at: ["relations[afdeling-lokaal].material.facilitates.resources"]
        ) { $0.subject.practise("afdeling-lokaal") { $0.facilitates = [.known(.legislation), .known(.people)] } }
        .undecided(
            "een middel heeft een code van een latere versie",
            missing: ["relations[afdeling-lokaal].material.facilitates"]
        ) { $0.subject.practise("afdeling-lokaal") { $0.facilitates = [.unknown(code: "tijd")] } }
        .notMet("niemand vraagt het team om advies", at: ["relations[afdeling-lokaal].material.acts.advises"]) {
            $0.subject.practise("afdeling-lokaal") { $0.acts = [.known(.facilitates)] }
        }
        .undecided("niet vastgelegd wat beide kanten doen", missing: ["relations[afdeling-lokaal].material.acts"]) {
            $0.subject.practise("afdeling-lokaal") { $0.acts = nil }
        }
        .undecided(
            "niet vastgelegd waarmee gefaciliteerd wordt", missing: ["relations[afdeling-lokaal].material.facilitates"]
        ) { $0.subject.practise("afdeling-lokaal") { $0.facilitates = nil } }
        .undecided(
            "niet vastgelegd welk model het is", missing: ["relations[afdeling-lokaal].material.models"],
            wrong: { $0.subject.letGo() }
        ) { $0.subject.practise("afdeling-lokaal") { $0.models = nil } }
        .undecided("misschien is er nog een relatie", missing: ["relations.complete"]) {
            $0.subject.relations.complete = nil
        }
        .notApplicable("overal is het beheersingsmodel") {
            $0.subject.practise("afdeling-lokaal") { $0.models = [.known(.control)] }
        }

    /// Examples of final responsibility.
    static let steererStaysResponsible = RuleExamples(of: .sturen(47), from: ArrangementInOrder.situation)
        .met("het college neemt het geheel terug", wrong: { $0.subject.hold("geheel", by: "lokaal-team") }) {
            $0.subject.hold("geheel", by: "college")
        }
        .notMet(
            "niemand is eindverantwoordelijk", at: ["relations[college-afdeling].finalResponsibility"]
        ) { $0.subject.responsibilities.drop("geheel") }
        .notMet(
            "het lokale team draagt het geheel: van onderop sturen",
            at: ["relations[afdeling-lokaal].finalResponsibility", "relations[college-afdeling].finalResponsibility"]
        ) { $0.subject.hold("geheel", by: "lokaal-team") }
        .notMet(
            "het geheel ligt bij een actor die niemand stuurt", at: ["relations[college-afdeling].finalResponsibility"]
        ) { $0.subject.hold("geheel", by: "raad") }
        .notMet(
            "de afdeling draagt het geheel, en stuurt niet wie haar stuurt",
            at: ["relations[college-afdeling].finalResponsibility"]
        ) { $0.subject.hold("geheel", by: "afdeling") }
        .notMet(
            "wie elkaar in een kring sturen, zijn geen van beiden eindverantwoordelijk",
            at: ["relations[dienst-raad].finalResponsibility", "relations[raad-dienst].finalResponsibility"]
        ) {
            $0.subject.directBeside()
            $0.subject.directBack()
        }
        .notMet(
            "naast deze lijn stuurt iemand voor wie niemand instaat",
            at: ["relations[raad-dienst].finalResponsibility"]
        ) { $0.subject.directBeside() }
        .undecided(
            "naast deze lijn stuurt iemand, en misschien stuurt er nog een boven", missing: ["relations.complete"]
        ) {
            $0.subject.directBeside()
            $0.subject.relations.complete = nil
        }
        .undecided("niet vastgelegd bij wie het geheel ligt", missing: ["responsibilities[geheel].holder"]) {
            $0.subject.hold("geheel", by: nil)
        }
        .undecided("niet vastgelegd wat voor verantwoordelijkheid het is", missing: ["responsibilities[geheel].kind"]) {
            $0.subject.responsibilities.change("geheel") { $0.kind = nil }
        }
        .undecided(
            "niemand zei dat alle verantwoordelijkheden erbij staan", missing: ["responsibilities.complete"]
        ) { $0.subject.responsibilities.complete = nil }
        .undecided("geen verantwoordelijkheid vastgelegd", missing: ["responsibilities"]) {
            $0.subject.responsibilities = []
        }
        .undecided("misschien is er nog een relatie", missing: ["relations.complete"]) {
            $0.subject.relations.complete = nil
        }
        .notApplicable("niemand stuurt een ander") { $0.subject.relations.drop { _ in true } }

    /// Examples of accounting.
    static let directingIsAccountedTo = RuleExamples(of: .sturen(48), from: ArrangementInOrder.situation)
        .met("er is een gesprek over afgesproken", wrong: { $0.subject.directWithoutAccount() }) {
            $0.subject.practise("college-afdeling") { $0.acts?.append(.known(.accounts)) }
        }
        .notMet(
            "acties uitzetten en er niets van horen", at: ["relations[college-afdeling].material.acts.accounts"]
        ) { $0.subject.directWithoutAccount() }
        .undecided(
            "niet vastgelegd wat beide kanten doen", missing: ["relations[college-afdeling].material.acts"],
            wrong: { $0.subject.directWithoutAccount() }
        ) { $0.subject.practise("college-afdeling") { $0.acts = nil } }
        .undecided(
            "naast sturen staat een code van een latere versie",
            missing: ["relations[college-afdeling].material.acts"], wrong: { $0.subject.directWithoutAccount() }
        ) { $0.subject.practise("college-afdeling") { $0.acts?.append(.unknown(code: "bevraagt")) } }
        .undecided(
            "niemand keek hoe het echt gaat", missing: ["relations[college-afdeling].material"],
            wrong: { $0.subject.directWithoutAccount() }
        ) { $0.subject.relations.change("college-afdeling") { $0.material = .statedAsNone(ArrangementInOrder.known) } }
        .undecided("misschien is er nog een relatie", missing: ["relations.complete"]) {
            $0.subject.relations.complete = nil
        }
        .notApplicable("niemand zet acties uit") {
            for relation in $0.subject.relations {
                $0.subject.practise(relation.id) { $0.acts = [.known(.facilitates), .known(.advises)] }
            }
        }

    /// Examples of formal and material steering.
    static let formalAndMaterialAreApart = RuleExamples(of: .sturen(52), from: ArrangementInOrder.situation)
        .met(
            "er is alsnog gekeken hoe het gaat",
            wrong: { $0.subject.relations.change("college-afdeling") { $0.material = .recordedNone } }
        ) {
            $0.subject.relations.change("college-afdeling") { $0.material = .stated(SteeringPractice([.hierarchy])) }
        }
        .undecided(
            "er staat dat er gekeken is, en niet wat er te zien was", missing: ["relations[college-afdeling].material"]
        ) { $0.subject.relations.change("college-afdeling") { $0.material = .stated(SteeringPractice()) } }
        .undecided(
            "er staat dat het bedoeld is, en niet hoe", missing: ["relations[afdeling-lokaal].formal"]
        ) { $0.subject.relations.change("afdeling-lokaal") { $0.formal = .stated(SteeringPractice()) } }
        .notMet("niemand keek hoe het echt gaat", at: ["relations[college-afdeling].material"]) {
            $0.subject.relations.change("college-afdeling") { $0.material = .recordedNone }
        }
        .notMet("nergens staat hoe het bedoeld is", at: ["relations[afdeling-lokaal].formal"]) {
            $0.subject.relations.change("afdeling-lokaal") { $0.formal = .recordedNone }
        }
        .undecided("niets vastgelegd van hoe het echt gaat", missing: ["relations[college-afdeling].material"]) {
            $0.subject.relations.change("college-afdeling") { $0.material = .notRecorded }
        }
        .undecided("niets vastgelegd van hoe het bedoeld is", missing: ["relations[college-afdeling].formal"]) {
            $0.subject.relations.change("college-afdeling") { $0.formal = .notRecorded }
        }
        .undecided("werd pas na deze dag bekend", missing: ["relations[college-afdeling].material"]) {
            $0.subject.relations.change("college-afdeling") { $0.material.becameKnown(on: "2026-12-01") }
        }
        .undecided("misschien is er nog een relatie", missing: ["relations.complete"]) {
            $0.subject.relations.complete = nil
        }
        .notApplicable("niemand stuurt een ander") { $0.subject.relations.drop { _ in true } }

    /// Examples of parts of the responsibility; a collective without parts is one that the source tells of.
    static let partsAreLaidWithPartners = RuleExamples(of: .sturen(60), from: ArrangementInOrder.situation)
        .met("het lokale team kreeg een eigen deel", wrong: { $0.subject.responsibilities.drop("uitvoering") }) {
            $0.subject.responsibilities.entries.append(
                SteeringResponsibility("samen-kijken", .partialResponsibility, of: "lokaal-team"))
        }
        .notMet(
            "samen verantwoordelijk, en niemand voor een deel", at: ["relations[afdeling-lokaal].partialResponsibility"]
        ) { $0.subject.responsibilities.drop { $0.kind == .known(.partialResponsibility) } }
        .notMet(
            "iedereen is voor het geheel verantwoordelijk, en niemand voor een deel",
            at: ["relations[afdeling-lokaal].partialResponsibility"]
        ) { $0.subject.responsibilities.change("uitvoering") { $0.kind = .known(.finalResponsibility) } }
        .undecided(
            "niet vastgelegd of de partner voor een deel verantwoordelijk is",
            missing: ["responsibilities[uitvoering].kind"]
        ) { $0.subject.responsibilities.change("uitvoering") { $0.kind = nil } }
        .notMet("er is geen projectmatige organisatie", at: ["projectOrganisation"]) {
            $0.subject.projectOrganisation = .recordedNone
        }
        .notMet("de projectmatige organisatie begint pas later", at: ["projectOrganisation"]) {
            $0.subject.projectOrganisation = .stated(.day("2027-01-01"), ArrangementInOrder.known)
        }
        .undecided("niets vastgelegd van een projectmatige organisatie", missing: ["projectOrganisation"]) {
            $0.subject.projectOrganisation = .notRecorded
        }
        .undecided("van het begin is alleen het jaar bekend", missing: ["projectOrganisation"]) {
            guard let year = try? DateRange(year: 2026) else { return }
            $0.subject.projectOrganisation = .stated(year, ArrangementInOrder.known)
        }
        .undecided(
            "niet vastgelegd bij wie een deel ligt", missing: ["responsibilities[uitvoering].holder"]
        ) { $0.subject.hold("uitvoering", by: nil) }
        .undecided(
            "misschien is er nog een deel belegd", missing: ["responsibilities.complete"],
            wrong: { $0.subject.responsibilities.drop("uitvoering") }
        ) { $0.subject.responsibilities.complete = nil }
        .undecided("geen verantwoordelijkheid vastgelegd", missing: ["responsibilities"]) {
            $0.subject.responsibilities = []
        }
        .undecided(
            "niet vastgelegd welke vorm in gebruik is", missing: ["relations[afdeling-lokaal].material.forms"],
            wrong: { $0.subject.responsibilities.drop("uitvoering") }
        ) { $0.subject.practise("afdeling-lokaal") { $0.forms = nil } }
        .undecided("misschien is er nog een relatie", missing: ["relations.complete"]) {
            $0.subject.relations.complete = nil
        }
        .notApplicable("er is geen netwerksturing") { $0.subject.use([.hierarchy], in: "afdeling-lokaal") }
}

extension SteeringArrangement {
    fileprivate mutating func letGo() {
        practise("afdeling-lokaal") {
            $0.acts = [.known(.advises)]
            $0.facilitates = []
        }
    }

    /// Adds a line of its own, beside that of the board.
    fileprivate mutating func directBeside() {
        guard let pair = try? SteeringPair(steerer: "raad", steered: "dienst") else { return }
        relations.entries.append(SteeringRelation("raad-dienst", between: pair))
    }

    /// Lets who is steered beside the line of the board steer back.
    fileprivate mutating func directBack() {
        guard let pair = try? SteeringPair(steerer: "dienst", steered: "raad") else { return }
        relations.entries.append(SteeringRelation("dienst-raad", between: pair))
    }

    fileprivate mutating func directWithoutAccount() {
        practise("college-afdeling") { $0.acts = [.known(.directs)] }
    }

    fileprivate mutating func hold(
        _ responsibility: Identifier<SteeringResponsibility>, by actor: Identifier<SteeringActor>?
    ) { responsibilities.change(responsibility) { $0.holder = actor } }
}
