import Domain
import SafetyAssessment

extension RuleExamples where Subject == CaseFile {
    /// Examples of contact that fits the agreed intensity.
    static let contactFitsIntensity = RuleExamples(of: .domein(27), from: .adopting(.gooiseMeren))
        .met("er is weer elke week contact", wrong: { $0.subject.beInContact(.onDeviation) }) {
            $0.subject.beInContact(.weekly)
        }
        .met(
            "er is een plan dat hulpverleners uitvoeren",
            wrong: {
                $0.subject.agree(on: .contactOnDeviation)
                $0.subject.direction.providersCarryOutPlan = .since("2026-05-20", false)
            }
        ) { $0.subject.direction.providersCarryOutPlan = .since("2026-05-20", true) }
        .notMet(
            "constant contact is afgesproken, en er is regelmatig contact",
            at: ["involvement.direction.contactRhythm"],
            wrong: { $0.subject.agree(on: .constantContact) }
        ) { $0.subject.beInContact(.regularly) }
        .notMet("vastgelegd dat er geen contact is", at: ["involvement.direction.contactRhythm"]) {
            $0.subject.direction.contactRhythm = Timeline([
                .statedAsNone(Provenance(heldOn: .day("2026-10-01"), knownOn: "2026-10-01"))
            ])
        }
        .notMet(
            "contact bij afwijking zonder plan", at: ["involvement.direction.providersCarryOutPlan"],
            wrong: { $0.subject.agree(on: .contactOnDeviation) }
        ) { $0.subject.direction.providersCarryOutPlan = .since("2026-05-20", false) }
        .undecided("niet vastgelegd hoe vaak er contact is", missing: ["involvement.direction.contactRhythm"]) {
            $0.subject.direction.contactRhythm = Timeline()
        }
        .undecided(
            "niet vastgelegd of er een plan is", missing: ["involvement.direction.providersCarryOutPlan"],
            wrong: { $0.subject.agree(on: .contactOnDeviation) }
        ) { $0.subject.direction.providersCarryOutPlan = Timeline() }
        .undecided(
            "niet vastgelegd welke intensiteit is afgesproken", missing: ["involvement.direction.intensity"],
            wrong: { $0.subject.beInContact(.onDeviation) }
        ) { $0.subject.direction.intensity = Timeline() }
        .undecided("een intensiteit die een latere versie kent", missing: ["involvement.direction.intensity"]) {
            $0.subject.direction.intensity = .since("2026-05-20", .unknown(code: "paars"))
        }
        .notApplicable("vastgelegd dat er geen intensiteit is afgesproken") {
            $0.subject.direction.intensity = Timeline([
                .statedAsNone(Provenance(heldOn: .day("2026-05-20"), knownOn: "2026-05-20"))
            ])
        }
        .notApplicable("niet overgenomen in deze gemeente") { $0.context.adopted = [] }

    /// Examples of domestic violence that takes regular contact at least.
    static let violenceTakesContact = RuleExamples(of: .domein(28), from: .adopting(.gooiseMeren))
        .met("constant contact is afgesproken", wrong: { $0.subject.agree(on: .contactOnDeviation) }) {
            $0.subject.agree(on: .constantContact)
        }
        .notMet("alleen contact bij afwijking is afgesproken", at: ["involvement.direction.intensity"]) {
            $0.subject.agree(on: .contactOnDeviation)
        }
        .undecided("niet vastgelegd welke intensiteit is afgesproken", missing: ["involvement.direction.intensity"]) {
            $0.subject.direction.intensity = Timeline()
        }
        .undecided(
            "niet vastgelegd of het om huiselijk geweld gaat", missing: ["involvement.direction.isDomesticViolence"],
            wrong: { $0.subject.agree(on: .contactOnDeviation) }
        ) { $0.subject.direction.isDomesticViolence = Timeline() }
        .notApplicable("het gaat niet om huiselijk geweld") {
            $0.subject.direction.isDomesticViolence = .since("2026-05-20", false)
        }
        .notApplicable("niet overgenomen in deze gemeente") { $0.context.adopted = [] }

    /// Examples of a municipality that takes direction.
    static let municipalityTakesOver = RuleExamples(of: .domein(29), from: municipal)
        .met(
            "de gemeente kende de casus al eerder",
            wrong: { $0.subject.direction.knownToMunicipalitySince = .stated("2026-06-01") }
        ) { $0.subject.direction.knownToMunicipalitySince = .stated("2026-05-20") }
        .met(
            "Veilig Thuis schaalde af voordat de gemeente begon",
            wrong: { $0.subject.addDirector("regie-vt", .veiligThuis, since: "2026-05-18") }
        ) { $0.subject.direction.directors.change("regie-vt") { $0.until = "2026-05-20" } }
        .notMet(
            "de gemeente kende de casus nog niet", at: ["involvement.direction.knownToMunicipalitySince"]
        ) { $0.subject.direction.knownToMunicipalitySince = .stated("2026-06-01") }
        .notMet("Veilig Thuis heeft nog regie", at: ["involvement.direction.directors[regie-vt].until"]) {
            $0.subject.addDirector("regie-vt", .veiligThuis, since: "2026-05-18")
        }
        .notMet(
            "de regie ligt binnen MDA++", at: ["involvement.direction.directors[regie-2].until"],
            wrong: { $0.subject.addDirector("regie-2", .localTeam, since: "2026-05-18") }
        ) { $0.subject.direction.directors.change("regie-2") { $0.isWithinMDA = true } }
        .undecided(
            "niet vastgelegd sinds wanneer de gemeente de casus kent",
            missing: ["involvement.direction.knownToMunicipalitySince"]
        ) { $0.subject.direction.knownToMunicipalitySince = .notRecorded }
        .undecided("niet vastgelegd of er meer regisseurs waren", missing: ["involvement.direction.directors"]) {
            $0.subject.direction.directors.complete = nil
        }
        .undecided(
            "niet vastgelegd voor wie de ander regisseerde",
            missing: ["involvement.direction.directors[regie-2].organisation"],
            wrong: { $0.subject.addDirector("regie-2", .localTeam, since: "2026-05-18") }
        ) { $0.subject.direction.directors.change("regie-2") { $0.organisation = nil } }
        .undecided(
            "niet vastgelegd of de ander binnen MDA++ regisseerde",
            missing: ["involvement.direction.directors[regie-2].isWithinMDA"],
            wrong: { $0.subject.addDirector("regie-2", .localTeam, since: "2026-05-18") }
        ) { $0.subject.direction.directors.change("regie-2") { $0.isWithinMDA = nil } }
        .undecided(
            "niet vastgelegd sinds wanneer Veilig Thuis regisseert",
            missing: ["involvement.direction.directors[regie-vt].since"],
            wrong: { $0.subject.addDirector("regie-vt", .veiligThuis, since: "2026-05-18") }
        ) { $0.subject.direction.directors.change("regie-vt") { $0.since = nil } }
        .undecided(
            "niet vastgelegd sinds wanneer de gemeente regisseert",
            missing: ["involvement.direction.directors[regie-1].since"]
        ) { $0.subject.changeDirector { $0.since = nil } }
        .undecided(
            "niet vastgelegd voor welke organisatie wordt geregisseerd",
            missing: ["involvement.direction.directors[regie-1].organisation"]
        ) { $0.subject.changeDirector { $0.organisation = nil } }
        .notApplicable("het lokale team regisseert") {
            $0.subject.changeDirector { $0.organisation = .known(.localTeam) }
        }
        .notApplicable("niet overgenomen in deze gemeente") { $0.context.adopted = [] }

    private static var municipal: RuleExample<CaseFile>.Situation {
        .adopting(.gooiseMeren) { $0.changeDirector { $0.organisation = .known(.municipality) } }
    }
}

extension CaseFile {
    /// Agrees on an intensity.
    fileprivate mutating func agree(on intensity: CaseIntensity) {
        direction.intensity = .since("2026-05-20", .known(intensity))
    }

    /// Lets director and providers be in touch.
    fileprivate mutating func beInContact(_ rhythm: ContactRhythm) {
        direction.contactRhythm = .since("2026-05-20", .known(rhythm))
    }
}
