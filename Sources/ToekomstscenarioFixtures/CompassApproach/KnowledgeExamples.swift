import Domain
import GovernanceCompass

extension RuleExamples where Subject == Approach {
    /// Examples of a background that supports and contradicts.
    static let professionalsHaveBackground = RuleExamples(of: .parallel(45), from: ApproachInOrder.situation)
        .met(
            "er wordt nu ook tegengesproken",
            wrong: { $0.subject.knowledge.background.change { $0.contradicts = false } }
        ) { $0.subject.knowledge.background.change { $0.contradicts = true } }
        .met(
            "met een ander dan de rollen die de bron als voorbeeld noemt",
            wrong: { $0.subject.knowledge.background = .recordedNone }
        ) {
            $0.subject.knowledge.background = .stated(
                ProfessionalBackground(roles: [.known(.qualityAdviser)], supports: true, contradicts: true),
                ApproachInOrder.known)
        }
        .notMet("er is niemand op wie zij terugvallen", at: ["knowledge.background"]) {
            $0.subject.knowledge.background = .recordedNone
        }
        .notMet("alleen steun", at: ["knowledge.background.contradicts"]) {
            $0.subject.knowledge.background.change { $0.contradicts = false }
        }
        .notMet("alleen kritiek", at: ["knowledge.background.supports"]) {
            $0.subject.knowledge.background.change { $0.supports = false }
        }
        .notMet("er staat geen enkele rol bij", at: ["knowledge.background.roles"]) {
            $0.subject.knowledge.background.change { $0.roles = [] }
        }
        .undecided("niet vastgelegd welke rollen dat zijn", missing: ["knowledge.background.roles"]) {
            $0.subject.knowledge.background.change { $0.roles = nil }
        }
        .undecided("niet vastgelegd op wie", missing: ["knowledge.background"]) {
            $0.subject.knowledge.background = .notRecorded
        }
        .undecided("niet vastgelegd of het steunt", missing: ["knowledge.background.supports"]) {
            $0.subject.knowledge.background.change { $0.supports = nil }
        }
        .undecided("niet vastgelegd of het tegenspreekt", missing: ["knowledge.background.contradicts"]) {
            $0.subject.knowledge.background.change { $0.contradicts = nil }
        }

    /// Examples of whole reflection.
    static let reflectionIsWhole = RuleExamples(of: .parallel(46), from: ApproachInOrder.situation)
        .met(
            "ook wat het met de professional doet",
            wrong: {
                $0.subject.knowledge.reflectsOn.change { $0.removeAll { $0 == .known(.effectOnProfessional) } }
            }
        ) { $0.subject.knowledge.reflectsOn.change { $0.append(.known(.effectOnProfessional)) } }
        .notMet(
            "alleen over het huishouden",
            at: ["knowledge.reflectsOn.effectOnProfessional", "knowledge.reflectsOn.stillTheRightThing"]
        ) { $0.subject.knowledge.reflectsOn.change { $0 = [.known(.householdSituation)] } }
        .undecided(
            "niet vastgelegd waarover", missing: ["knowledge.reflectsOn"],
            wrong: { $0.subject.knowledge.reflectsOn.change { $0 = [.known(.householdSituation)] } }
        ) { $0.subject.knowledge.reflectsOn = .notRecorded }
        .undecided("een onderwerp uit een latere versie", missing: ["knowledge.reflectsOn"]) {
            $0.subject.knowledge.reflectsOn.change {
                $0.removeAll { $0 == .known(.stillTheRightThing) }
                $0.append(.unknown(code: "later"))
            }
        }
        .notMet("er wordt niet gereflecteerd", at: ["knowledge.reflectsOn"]) {
            $0.subject.knowledge.reflectsOn = .recordedNone
        }

    /// Examples of local teams that learn the Top-3.
    static let localTeamsLearnTopThree = RuleExamples(of: .proeftuin(91), from: ApproachInOrder.situation)
        .met(
            "team zuid is alsnog getraind",
            wrong: { $0.subject.knowledge.localTeams.change("team-zuid") { $0.trainedOn = .recordedNone } }
        ) {
            $0.subject.knowledge.localTeams.change("team-zuid") { $0.trainedOn = ApproachInOrder.on("2026-09-01") }
        }
        .notMet("team zuid is niet getraind", at: ["knowledge.localTeams[team-zuid].trainedOn"]) {
            $0.subject.knowledge.localTeams.change("team-zuid") { $0.trainedOn = .recordedNone }
        }
        .notMet("de training is pas gepland", at: ["knowledge.localTeams[team-zuid].trainedOn"]) {
            $0.subject.knowledge.localTeams.change("team-zuid") { $0.trainedOn = ApproachInOrder.on("2027-02-01") }
        }
        .notMet("er zijn geen lokale teams", at: ["knowledge.localTeams"]) {
            $0.subject.knowledge.localTeams = .recordedNone
        }
        .undecided("niet vastgelegd of team zuid is getraind", missing: ["knowledge.localTeams[team-zuid].trainedOn"]) {
            $0.subject.knowledge.localTeams.change("team-zuid") { $0.trainedOn = .notRecorded }
        }
        .undecided("van de training is alleen het jaar bekend", missing: ["knowledge.localTeams[team-zuid].trainedOn"])
    {
        $0.subject.knowledge.localTeams.change("team-zuid") {
            $0.trainedOn = (try? DateRange(year: 2026)).map { .stated($0, ApproachInOrder.known) } ?? .notRecorded
        }
    }
        .undecided("misschien zijn er meer teams", missing: ["knowledge.localTeams.complete"]) {
            $0.subject.knowledge.localTeams.complete = nil
        }
        .undecided("geen team vastgelegd", missing: ["knowledge.localTeams"]) {
            $0.subject.knowledge.localTeams = []
        }
        .undecided(
            "niet vastgelegd of dat is afgesproken", missing: ["knowledge.trainsLocalTeams"],
            wrong: { $0.subject.knowledge.localTeams = .recordedNone }
        ) { $0.subject.knowledge.trainsLocalTeams = .notRecorded }
        .notApplicable("dat is hier niet afgesproken") {
            $0.subject.knowledge.trainsLocalTeams = ApproachInOrder.yes(false)
        }

    /// Examples of legal advice.
    static let legalAdviceIsThere = RuleExamples(of: .proeftuin(92), from: ApproachInOrder.situation)
        .met(
            "een onafhankelijk jurist via de gemeente", wrong: { $0.subject.knowledge.legalAdvice = .recordedNone }
        ) {
            $0.subject.knowledge.legalAdvice = .stated(.known(.independentThroughMunicipality), ApproachInOrder.known)
        }
        .notMet("er is geen jurist", at: ["knowledge.legalAdvice"]) {
            $0.subject.knowledge.legalAdvice = .recordedNone
        }
        .undecided("niet vastgelegd bij wie", missing: ["knowledge.legalAdvice"]) {
            $0.subject.knowledge.legalAdvice = .notRecorded
        }
        .undecided("een route uit een latere versie", missing: ["knowledge.legalAdvice"]) {
            $0.subject.knowledge.legalAdvice = .stated(.unknown(code: "advieslijn"), ApproachInOrder.known)
        }

    /// Examples of a clear role of experts by experience.
    static let expertRoleIsClear = RuleExamples(of: .proeftuin(58), from: ApproachInOrder.situation)
        .met(
            "de rol is afgebakend", wrong: { $0.subject.experience.isRoleBounded = ApproachInOrder.yes(false) }
        ) { $0.subject.experience.isRoleBounded = ApproachInOrder.yes() }
        .notMet("hun rol is niet duidelijk", at: ["experience.isRoleClear"]) {
            $0.subject.experience.isRoleClear = ApproachInOrder.yes(false)
        }
        .notMet("hun rol is niet afgebakend", at: ["experience.isRoleBounded"]) {
            $0.subject.experience.isRoleBounded = .recordedNone
        }
        .undecided("niet vastgelegd of die duidelijk is", missing: ["experience.isRoleClear"]) {
            $0.subject.experience.isRoleClear = .notRecorded
        }
        .undecided("niet vastgelegd of die is afgebakend", missing: ["experience.isRoleBounded"]) {
            $0.subject.experience.isRoleBounded = .notRecorded
        }
        .undecided(
            "niet vastgelegd of zij meedoen", missing: ["experience.involvesExperts"],
            wrong: { $0.subject.experience.isRoleClear = .recordedNone }
        ) { $0.subject.experience.involvesExperts = .notRecorded }
        .notApplicable("zij doen nog niet mee") { $0.subject.experience.involvesExperts = ApproachInOrder.yes(false) }

    /// Examples of a fixed place of experts by experience.
    static let expertsHavePlace = RuleExamples(of: .domein(64), from: ApproachInOrder.situation)
        .met(
            "de bijdrage is geborgd", wrong: { $0.subject.experience.place.change { $0.isSecured = false } }
        ) { $0.subject.experience.place.change { $0.isSecured = true } }
        .notMet("zij hebben geen plek", at: ["experience.place"]) { $0.subject.experience.place = .recordedNone }
        .notMet("geen concrete bijdrage", at: ["experience.place.isContributionDefined"]) {
            $0.subject.experience.place.change { $0.isContributionDefined = false }
        }
        .notMet("het hangt van het moment af", at: ["experience.place.isSecured"]) {
            $0.subject.experience.place.change { $0.isSecured = false }
        }
        .undecided("niet vastgelegd of er een plek is", missing: ["experience.place"]) {
            $0.subject.experience.place = .notRecorded
        }
        .undecided(
            "niet vastgelegd of de bijdrage is omschreven", missing: ["experience.place.isContributionDefined"]
        ) { $0.subject.experience.place.change { $0.isContributionDefined = nil } }
        .undecided("niet vastgelegd of die is geborgd", missing: ["experience.place.isSecured"]) {
            $0.subject.experience.place.change { $0.isSecured = nil }
        }

    /// Examples of experience in help.
    static let experienceIsUsedInHelp = RuleExamples(of: .kompas(122), from: ApproachInOrder.situation)
        .met(
            "zij gaan nu mee op huisbezoek",
            wrong: { $0.subject.experience.areExpertsInHelp = ApproachInOrder.yes(false) }
        ) { $0.subject.experience.areExpertsInHelp = ApproachInOrder.yes() }
        .notMet("zij denken alleen mee over beleid", at: ["experience.areExpertsInHelp"]) {
            $0.subject.experience.areExpertsInHelp = ApproachInOrder.yes(false)
        }
        .notMet("eigen ervaring blijft buiten beeld", at: ["experience.isOwnExperienceUsed"]) {
            $0.subject.experience.isOwnExperienceUsed = .recordedNone
        }
        .undecided("niet vastgelegd of zij meedoen in de hulp", missing: ["experience.areExpertsInHelp"]) {
            $0.subject.experience.areExpertsInHelp = .notRecorded
        }
        .undecided("niet vastgelegd of eigen ervaring meetelt", missing: ["experience.isOwnExperienceUsed"]) {
            $0.subject.experience.isOwnExperienceUsed = .notRecorded
        }
}
