import Domain
import GovernanceCompass

extension RuleExamples where Subject == Approach {
    /// Examples of aims that come first.
    static let aimsComeFirst = RuleExamples(of: .domein(65), from: ApproachInOrder.situation)
        .met(
            "op de dag van de start gesproken",
            wrong: { $0.subject.course.aimsDiscussedOn = ApproachInOrder.on("2026-03-01") }
        ) { $0.subject.course.aimsDiscussedOn = ApproachInOrder.on("2025-09-01") }
        .notMet("het gesprek kwam achteraf", at: ["course.aimsDiscussedOn"]) {
            $0.subject.course.aimsDiscussedOn = ApproachInOrder.on("2026-03-01")
        }
        .notMet("er is niet over gesproken", at: ["course.aimsDiscussedOn"]) {
            $0.subject.course.aimsDiscussedOn = .recordedNone
        }
        .undecided("niet vastgelegd of erover is gesproken", missing: ["course.aimsDiscussedOn"]) {
            $0.subject.course.aimsDiscussedOn = .notRecorded
        }
        .undecided("van het gesprek is alleen het jaar bekend", missing: ["course.aimsDiscussedOn"]) {
            $0.subject.course.aimsDiscussedOn =
                (try? DateRange(year: 2025)).map { .stated($0, ApproachInOrder.known) } ?? .notRecorded
        }
        .undecided("de dag van de start is niet vastgelegd", missing: ["course.startedOn"]) {
            $0.subject.course.startedOn = .notRecorded
        }
        .undecided(
            "niet vastgelegd of het een pilot is", missing: ["course.isPilot"],
            wrong: { $0.subject.course.aimsDiscussedOn = .recordedNone }
        ) { $0.subject.course.isPilot = .notRecorded }
        .notApplicable("het is geen pilot") { $0.subject.course.isPilot = ApproachInOrder.yes(false) }
        .notApplicable("de pilot begint pas volgend jaar") {
            $0.subject.course.startedOn = ApproachInOrder.on("2027-02-01")
        }

    /// Examples of a municipality that carries the approach.
    static let municipalityCarriesApproach = RuleExamples(of: .domein(55), from: ApproachInOrder.situation)
        .met(
            "de gemeente draagt het nu",
            wrong: { $0.subject.course.isLodgedInMunicipality = ApproachInOrder.yes(false) }
        ) { $0.subject.course.isLodgedInMunicipality = ApproachInOrder.yes() }
        .notMet("het is bij de regio gebleven", at: ["course.isLodgedInMunicipality"]) {
            $0.subject.course.isLodgedInMunicipality = ApproachInOrder.yes(false)
        }
        .notMet("niemand bij de gemeente richt de keten in", at: ["course.isChainDesignedByMunicipality"]) {
            $0.subject.course.isChainDesignedByMunicipality = .recordedNone
        }
        .undecided("niet vastgelegd waar de invoering ligt", missing: ["course.isLodgedInMunicipality"]) {
            $0.subject.course.isLodgedInMunicipality = .notRecorded
        }
        .undecided("niet vastgelegd wie de keten inricht", missing: ["course.isChainDesignedByMunicipality"]) {
            $0.subject.course.isChainDesignedByMunicipality = .notRecorded
        }
        .undecided(
            "niet vastgelegd of de aanpak wordt ingevoerd", missing: ["course.isImplemented"],
            wrong: { $0.subject.course.isLodgedInMunicipality = .recordedNone }
        ) { $0.subject.course.isImplemented = .notRecorded }
        .notApplicable("er is nog niets om in te voeren") {
            $0.subject.course.isImplemented = ApproachInOrder.yes(false)
        }

    /// Examples of room for a new role.
    static let newRoleHasRoom = RuleExamples(of: .domein(45), from: ApproachInOrder.situation)
        .met(
            "de ruimte in de caseload is bevestigd",
            wrong: {
                $0.subject.staffing.newRoles.change("regisseur") { $0.hasRoomInCaseload = ApproachInOrder.yes(false) }
            }
        ) { $0.subject.staffing.newRoles.change("regisseur") { $0.hasRoomInCaseload = ApproachInOrder.yes() } }
        .met(
            "op de dag van de start afgesproken",
            wrong: {
                $0.subject.staffing.newRoles.change("regisseur") {
                    $0.capacityAgreedOn = ApproachInOrder.on("2025-09-02")
                }
            }
        ) {
            $0.subject.staffing.newRoles.change("regisseur") { $0.capacityAgreedOn = ApproachInOrder.on("2025-09-01") }
        }
        .undecided(
            "van de afspraak is alleen het jaar bekend", missing: ["staffing.newRoles[regisseur].capacityAgreedOn"]
        ) {
            $0.subject.staffing.newRoles.change("regisseur") {
                $0.capacityAgreedOn =
                    (try? DateRange(year: 2025)).map { .stated($0, ApproachInOrder.known) } ?? .notRecorded
            }
        }
        .notMet("de capaciteit kwam pas na de start", at: ["staffing.newRoles[regisseur].capacityAgreedOn"]) {
            $0.subject.staffing.newRoles.change("regisseur") {
                $0.capacityAgreedOn = ApproachInOrder.on("2026-01-15")
            }
        }
        .notMet(
            "de rol begint pas volgend jaar, en de capaciteit is nog maar voorzien",
            at: ["staffing.newRoles[regisseur].capacityAgreedOn"]
        ) {
            $0.subject.staffing.newRoles.change("regisseur") {
                $0.startsOn = .day("2027-03-01")
                $0.capacityAgreedOn = ApproachInOrder.on("2027-01-15")
            }
        }
        .notMet("over capaciteit is niets afgesproken", at: ["staffing.newRoles[regisseur].capacityAgreedOn"]) {
            $0.subject.staffing.newRoles.change("regisseur") { $0.capacityAgreedOn = .recordedNone }
        }
        .notMet(
            "een managementlaag hoorde het niet", at: ["staffing.newRoles[regisseur].isToldToAllManagement"]
        ) {
            $0.subject.staffing.newRoles.change("regisseur") {
                $0.isToldToAllManagement = ApproachInOrder.yes(false)
            }
        }
        .notMet("er valt niets weg uit de caseload", at: ["staffing.newRoles[regisseur].hasRoomInCaseload"]) {
            $0.subject.staffing.newRoles.change("regisseur") { $0.hasRoomInCaseload = .recordedNone }
        }
        .undecided("niet vastgelegd wanneer de rol begint", missing: ["staffing.newRoles[regisseur].startsOn"]) {
            $0.subject.staffing.newRoles.change("regisseur") { $0.startsOn = nil }
        }
        .undecided(
            "niet vastgelegd of er capaciteit is", missing: ["staffing.newRoles[regisseur].capacityAgreedOn"]
        ) { $0.subject.staffing.newRoles.change("regisseur") { $0.capacityAgreedOn = .notRecorded } }
        .undecided(
            "niet vastgelegd of het management het weet",
            missing: ["staffing.newRoles[regisseur].isToldToAllManagement"]
        ) { $0.subject.staffing.newRoles.change("regisseur") { $0.isToldToAllManagement = .notRecorded } }
        .undecided(
            "niet vastgelegd of er ruimte is", missing: ["staffing.newRoles[regisseur].hasRoomInCaseload"]
        ) { $0.subject.staffing.newRoles.change("regisseur") { $0.hasRoomInCaseload = .notRecorded } }
        .undecided("misschien zijn er meer nieuwe rollen", missing: ["staffing.newRoles.complete"]) {
            $0.subject.staffing.newRoles.complete = nil
        }
        .undecided("geen rol vastgelegd", missing: ["staffing.newRoles"]) { $0.subject.staffing.newRoles = [] }
        .notApplicable("er is geen nieuwe rol") { $0.subject.staffing.newRoles = .recordedNone }

    /// Examples of professionals who design a method.
    static let professionalsDesignMethods = RuleExamples(of: .domein(47), from: ApproachInOrder.situation)
        .met(
            "professionals denken alsnog mee",
            wrong: {
                $0.subject.staffing.methods.change("samen-kijken") { $0.designedBy.change { $0 = [.known(.manager)] } }
            }
        ) {
            $0.subject.staffing.methods.change("samen-kijken") {
                $0.designedBy.change { $0.append(.known(.professional)) }
            }
        }
        .notMet("alleen managers", at: ["staffing.methods[samen-kijken].designedBy"]) {
            $0.subject.staffing.methods.change("samen-kijken") { $0.designedBy.change { $0 = [.known(.manager)] } }
        }
        .notMet("van buiten overgenomen", at: ["staffing.methods[samen-kijken].designedBy"]) {
            $0.subject.staffing.methods.change("samen-kijken") { $0.designedBy = .recordedNone }
        }
        .undecided("niet vastgelegd wie", missing: ["staffing.methods[samen-kijken].designedBy"]) {
            $0.subject.staffing.methods.change("samen-kijken") { $0.designedBy = .notRecorded }
        }
        .undecided("een laag uit een latere versie", missing: ["staffing.methods[samen-kijken].designedBy"]) {
            $0.subject.staffing.methods.change("samen-kijken") {
                $0.designedBy.change { $0 = [.unknown(code: "buurt")] }
            }
        }
        .undecided("misschien zijn er meer werkwijzen", missing: ["staffing.methods.complete"]) {
            $0.subject.staffing.methods.complete = nil
        }
        .undecided("geen werkwijze vastgelegd", missing: ["staffing.methods"]) { $0.subject.staffing.methods = [] }
        .notApplicable("er is geen werkwijze ontworpen") { $0.subject.staffing.methods = .recordedNone }

    /// Examples of a breakthrough budget; a household that needs a bicycle that is nobody's task is the situation of
    /// the source.
    static let breakthroughBudgetIsFree = RuleExamples(of: .kompas(105), from: ApproachInOrder.situation)
        .met(
            "zonder aanvraag, dus de fiets is er vandaag",
            wrong: { $0.subject.funding.breakthroughBudget.change { $0.needsApplication = true } }
        ) { $0.subject.funding.breakthroughBudget.change { $0.needsApplication = false } }
        .notMet("voor een fiets is een aanvraag nodig", at: ["funding.breakthroughBudget.needsApplication"]) {
            $0.subject.funding.breakthroughBudget.change { $0.needsApplication = true }
        }
        .notMet("er zijn vaste criteria", at: ["funding.breakthroughBudget.hasFixedCriteria"]) {
            $0.subject.funding.breakthroughBudget.change { $0.hasFixedCriteria = true }
        }
        .notMet("elk gebruik wordt vooraf bekeken", at: ["funding.breakthroughBudget.isSupervised"]) {
            $0.subject.funding.breakthroughBudget.change { $0.isSupervised = true }
        }
        .notMet("het kan maar voor één ding", at: ["funding.breakthroughBudget.isFlexible"]) {
            $0.subject.funding.breakthroughBudget.change { $0.isFlexible = false }
        }
        .notMet("het gaat naar projecten", at: ["funding.breakthroughBudget.isForDirectHelp"]) {
            $0.subject.funding.breakthroughBudget.change { $0.isForDirectHelp = false }
        }
        .undecided("niet vastgelegd of het flexibel is", missing: ["funding.breakthroughBudget.isFlexible"]) {
            $0.subject.funding.breakthroughBudget.change { $0.isFlexible = nil }
        }
        .undecided("niet vastgelegd of een aanvraag nodig is", missing: ["funding.breakthroughBudget.needsApplication"])
    {
        $0.subject.funding.breakthroughBudget.change { $0.needsApplication = nil }
    }
        .undecided("niet vastgelegd of er toezicht is", missing: ["funding.breakthroughBudget.isSupervised"]) {
            $0.subject.funding.breakthroughBudget.change { $0.isSupervised = nil }
        }
        .undecided("niet vastgelegd of er criteria zijn", missing: ["funding.breakthroughBudget.hasFixedCriteria"]) {
            $0.subject.funding.breakthroughBudget.change { $0.hasFixedCriteria = nil }
        }
        .undecided("niet vastgelegd waarvoor het is", missing: ["funding.breakthroughBudget.isForDirectHelp"]) {
            $0.subject.funding.breakthroughBudget.change { $0.isForDirectHelp = nil }
        }
        .undecided("niet vastgelegd of er een budget is", missing: ["funding.breakthroughBudget"]) {
            $0.subject.funding.breakthroughBudget = .notRecorded
        }
        .notApplicable("er is geen doorbraakbudget") { $0.subject.funding.breakthroughBudget = .recordedNone }
}
