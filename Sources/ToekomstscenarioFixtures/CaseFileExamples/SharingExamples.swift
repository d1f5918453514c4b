import Domain
import SafetyAssessment

extension RuleExamples where Subject == CaseFile {
    /// Examples of asking for information without consent.
    static let requestRestsOnPower = RuleExamples(of: .parallel(23), from: HouseholdInOrder.situation)
        .met(
            "de bevoegdheid is alsnog vastgelegd",
            wrong: { $0.subject.sharing("vraag-school") { $0.ground = .recordedNone } }
        ) { $0.subject.sharing("vraag-school") { $0.ground = .stated(.known(.powerOfVeiligThuis)) } }
        .met(
            "een andere organisatie vroeg op grond van een eigen bevoegdheid",
            wrong: { $0.subject.sharing("vraag-school") { $0.by = .known(.certifiedInstitution) } }
        ) { $0.subject.sharing("vraag-school") { $0.ground = .stated(.known(.otherPower)) } }
        .notMet("er is geen grond gevonden", at: ["involvement.consents.sharings[vraag-school].ground"]) {
            $0.subject.sharing("vraag-school") { $0.ground = .recordedNone }
        }
        .undecided(
            "om een ernstige zorg gevraagd: of dat een bevoegdheid is, zoeken mensen uit",
            missing: ["involvement.consents.sharings[vraag-school].ground"]
        ) { $0.subject.sharing("vraag-school") { $0.ground = .stated(.known(.seriousSafetyConcern)) } }
        .undecided(
            "er is geen grond gevonden, en niet vastgelegd of er acuut gevaar is",
            missing: ["involvement.unsafety.acute"],
            wrong: { $0.subject.sharing("vraag-school") { $0.ground = .recordedNone } }
        ) { $0.subject.involvement.unsafety.acute = Timeline() }
        .notApplicable("er is acuut gevaar") { $0.subject.judgeAcuteDanger() }
        .undecided("niet vastgelegd of er meer is opgevraagd", missing: ["involvement.consents.sharings"]) {
            $0.subject.involvement.consents.sharings.complete = nil
        }
        .notMet(
            "de GI vroeg op grond van de bevoegdheid van Veilig Thuis",
            at: ["involvement.consents.sharings[vraag-school].by"]
        ) { $0.subject.sharing("vraag-school") { $0.by = .known(.certifiedInstitution) } }
        .notMet(
            "bij de ene vraag is er geen grond, en bij de andere is die niet vastgelegd",
            at: ["involvement.consents.sharings[vraag-school].ground"],
            missing: ["involvement.consents.sharings[vraag-huisarts].ground"],
            wrong: {
                $0.subject.involvement.consents.sharings.entries.append(
                    InformationSharing("vraag-huisarts", .request, by: .veiligThuis, isForConsultation: false))
            }
        ) { $0.subject.sharing("vraag-school") { $0.ground = .recordedNone } }
        .undecided("de grond is niet vastgelegd", missing: ["involvement.consents.sharings[vraag-school].ground"]) {
            $0.subject.sharing("vraag-school") { $0.ground = .notRecorded }
        }
        .undecided(
            "de grond heeft een code van een latere versie",
            missing: ["involvement.consents.sharings[vraag-school].ground"]
        ) { $0.subject.sharing("vraag-school") { $0.ground = .stated(.unknown(code: "wet-nieuw")) } }
        .undecided("wie het opvroeg is niet vastgelegd", missing: ["involvement.consents.sharings[vraag-school].by"]) {
            $0.subject.sharing("vraag-school") { $0.by = nil }
        }
        .undecided(
            "of er is gedeeld of opgevraagd is niet vastgelegd",
            missing: ["involvement.consents.sharings[vraag-school].act"],
            wrong: { $0.subject.sharing("vraag-school") { $0.ground = .recordedNone } }
        ) { $0.subject.sharing("vraag-school") { $0.act = nil } }
        .undecided("niet vastgelegd wat er is gedeeld en opgevraagd", missing: ["involvement.consents.sharings"]) {
            $0.subject.involvement.consents.sharings = []
        }
        .notApplicable("vastgelegd dat er niets is gedeeld of opgevraagd") {
            $0.subject.involvement.consents.sharings = .recordedNone
        }
        .notApplicable("er is alleen met toestemming opgevraagd") {
            $0.subject.sharing("vraag-school") { $0.ground = .stated(.known(.consent)) }
        }

    /// Examples of consultation without consent.
    static let consultationIsAnonymous = RuleExamples(of: .proeftuin(7), from: HouseholdInOrder.situation)
        .met(
            "de namen zijn er alsnog uitgehaald",
            wrong: { $0.subject.sharing("advies-vooraf") { $0.isAnonymous = false } }
        ) { $0.subject.sharing("advies-vooraf") { $0.isAnonymous = true } }
        .met(
            "de zorg om de veiligheid was zo ernstig dat er namen nodig waren",
            wrong: { $0.subject.sharing("advies-vooraf") { $0.isAnonymous = false } }
        ) { $0.subject.sharing("advies-vooraf") { $0.ground = .stated(.known(.seriousSafetyConcern)) } }
        .notMet(
            "met naam gedeeld, en geen grond gevonden",
            at: ["involvement.consents.sharings[advies-vooraf].isAnonymous"]
        ) { $0.subject.sharing("advies-vooraf") { $0.isAnonymous = false } }
        .notMet(
            "met naam gedeeld zonder grond, en bij een tweede consultatie is niets vastgelegd",
            at: ["involvement.consents.sharings[advies-vooraf].isAnonymous"],
            missing: [
                "involvement.consents.sharings[advies-later].ground",
                "involvement.consents.sharings[advies-later].isAnonymous",
            ],
            wrong: {
                $0.subject.involvement.consents.sharings.entries.append(
                    InformationSharing("advies-later", .share, by: .localTeam, isForConsultation: true))
            }
        ) { $0.subject.sharing("advies-vooraf") { $0.isAnonymous = false } }
        .undecided(
            "niet vastgelegd of er namen zijn genoemd",
            missing: ["involvement.consents.sharings[advies-vooraf].isAnonymous"]
        ) { $0.subject.sharing("advies-vooraf") { $0.isAnonymous = nil } }
        .undecided(
            "met naam gedeeld, en de grond is niet vastgelegd",
            missing: ["involvement.consents.sharings[advies-vooraf].ground"],
            wrong: { $0.subject.sharing("advies-vooraf") { $0.isAnonymous = false } }
        ) { $0.subject.sharing("advies-vooraf") { $0.ground = .notRecorded } }
        .undecided(
            "niet vastgelegd of het voor consultatie was",
            missing: ["involvement.consents.sharings[advies-vooraf].isForConsultation"],
            wrong: { $0.subject.sharing("advies-vooraf") { $0.isAnonymous = false } }
        ) { $0.subject.sharing("advies-vooraf") { $0.isForConsultation = nil } }
        .undecided("niet vastgelegd wat er is gedeeld", missing: ["involvement.consents.sharings"]) {
            $0.subject.involvement.consents.sharings = []
        }
        .undecided("niet vastgelegd of er meer is gedeeld", missing: ["involvement.consents.sharings"]) {
            $0.subject.involvement.consents.sharings.complete = nil
        }
        .notApplicable("voor de consultatie was toestemming gegeven") {
            $0.subject.sharing("advies-vooraf") { $0.ground = .stated(.known(.consent)) }
        }
        .notApplicable("er was geen consultatie") {
            $0.subject.sharing("advies-vooraf") { $0.isForConsultation = false }
        }

    /// Examples of what is settled before information goes to the director.
    static let directionIsSettledFirst = RuleExamples(of: .domein(32), from: HouseholdInOrder.situation)
        .met(
            "de positie bleek al eerder bepaald",
            wrong: { $0.subject.matter("regie-position") { $0.on = .day("2026-07-01") } }
        ) { $0.subject.matter("regie-position") { $0.on = .day("2026-05-30") } }
        .notMet("de positie is pas later bepaald", at: ["involvement.consents.directorMatters.position"]) {
            $0.subject.matter("regie-position") { $0.on = .day("2026-07-01") }
        }
        .notMet("de thuisorganisatie is niet bepaald", at: ["involvement.consents.directorMatters.homeOrganisation"]) {
            $0.subject.involvement.consents.directorMatters.drop("regie-homeOrganisation")
        }
        .notMet(
            "de thuisorganisatie is niet bepaald, en wanneer de taken zijn bepaald is niet vastgelegd",
            at: ["involvement.consents.directorMatters.homeOrganisation"],
            missing: ["involvement.consents.directorMatters[regie-tasks].on"],
            wrong: { $0.subject.matter("regie-tasks") { $0.on = nil } }
        ) { $0.subject.involvement.consents.directorMatters.drop("regie-homeOrganisation") }
        .undecided(
            "wanneer de taken zijn bepaald is niet vastgelegd",
            missing: ["involvement.consents.directorMatters[regie-tasks].on"]
        ) { $0.subject.matter("regie-tasks") { $0.on = nil } }
        .undecided(
            "wat er is bepaald heeft een code van een latere versie",
            missing: ["involvement.consents.directorMatters[regie-tasks].kind"]
        ) { $0.subject.matter("regie-tasks") { $0.kind = .unknown(code: "tijd") } }
        .undecided(
            "niet vastgelegd of de taken zijn bepaald", missing: ["involvement.consents.directorMatters.tasks"]
        ) { $0.subject.involvement.consents.directorMatters.forget("regie-tasks") }
        .undecided(
            "de dag van het delen is niet vastgelegd",
            missing: ["involvement.consents.sharings[regie-bijgepraat].on"]
        ) { $0.subject.sharing("regie-bijgepraat") { $0.on = nil } }
        .undecided(
            "niet vastgelegd of er met de regie is gedeeld",
            missing: ["involvement.consents.sharings[regie-bijgepraat].isWithDirector"],
            wrong: { $0.subject.involvement.consents.directorMatters.drop("regie-tasks") }
        ) { $0.subject.sharing("regie-bijgepraat") { $0.isWithDirector = nil } }
        .undecided("niet vastgelegd wat er is gedeeld", missing: ["involvement.consents.sharings"]) {
            $0.subject.involvement.consents.sharings = []
        }
        .undecided("niet vastgelegd of er meer is gedeeld", missing: ["involvement.consents.sharings"]) {
            $0.subject.involvement.consents.sharings.complete = nil
        }
        .notApplicable("er is niets met de regie gedeeld") {
            $0.subject.sharing("regie-bijgepraat") { $0.isWithDirector = false }
        }
}

extension CaseFile {
    /// Changes one time that something was shared or asked for.
    fileprivate mutating func sharing(
        _ id: Identifier<InformationSharing>, _ change: (inout InformationSharing) -> Void
    ) { involvement.consents.sharings.change(id, change) }

    /// Changes something that was settled about direction.
    fileprivate mutating func matter(_ id: Identifier<DirectorMatter>, _ change: (inout DirectorMatter) -> Void) {
        involvement.consents.directorMatters.change(id, change)
    }
}
