public import Domain
public import GovernanceCompass

/// A synthetic cooperation whose organisation is recorded and in order: the base of the examples of organisations.
///
/// Six people in the core group stand for ten kinds of parties. Everything in it is made up.
public enum OrganisationInOrder: Sendable {
    /// The reference day of the examples.
    public static let day: CalendarDate = "2026-11-20"

    /// The situation: the organisation on the day.
    public static var situation: RuleExample<NetworkOrganisation>.Situation {
        RuleExample.Situation(organisation, in: ReviewContext(on: day))
    }

    /// The organisation.
    public static var organisation: NetworkOrganisation {
        var organisation = NetworkOrganisation("streek")
        organisation.isNew = .stated(true, known)
        organisation.coreGroup = Listed(coreGroup, complete: known)
        organisation.outerRing = Listed(outerRing, complete: known)
        organisation.projectGroup = Listed(projectGroup, complete: known)
        organisation.hasSeveralFunctions = .stated(true, known)
        organisation.duties = Listed(
            [
                CoreGroupDuty("voorbereiden", .prepares, by: ["beleid-noord"], knownOn: begun),
                CoreGroupDuty("trekken", .drives, by: ["trekker", "beleid-noord"], knownOn: begun),
                CoreGroupDuty("bijeenkomsten", .organisesMeetings, by: ["lokaal-team"], knownOn: begun),
                CoreGroupDuty("governance", .considersGovernance, by: ["bestuur-gi"], knownOn: begun),
            ], complete: known)
        organisation.outerRingRoles = .stated([.known(.advises), .known(.isSoundingBoard)], known)
        organisation.coreGroupQualities = .stated([.known(.influence), .known(.heartForTheCause)], known)
        organisation.equality = .stated([.known(.independentLead)], known)
        organisation.processLead = .stated(ProcessLead("trekker", as: .coordinator, isIndependent: true), known)
        organisation.leadership = Listed(
            [
                LeadershipTask("agenda", of: "gemeente-noord", at: .regional, knownOn: begun),
                LeadershipTask("leren", of: "lokaal", at: .local, knownOn: begun),
            ], complete: known)
        organisation.onAgendaSince = .stated(.day("2025-09-01"), known)
        organisation.support = Listed(support, complete: known)
        organisation.indicatorWorkSince = .stated(.day("2026-05-11"), known)
        organisation.monitoringExpert = .stated("onderzoeker", known)
        organisation.experiencePlaces = Listed(
            [
                ExperiencePlace(
                    of: "ervaring-1", joinedInTime: true, coDecides: true, feelsRecognised: true,
                    agreements: ExperienceAgreement.allCases, knownOn: begun),
                ExperiencePlace(
                    of: "ervaring-2", joinedInTime: true, coDecides: true, feelsRecognised: true,
                    agreements: ExperienceAgreement.allCases, knownOn: begun),
            ], complete: known)
        return organisation
    }

    static let begun: CalendarDate = "2025-09-10"
    static let known = Provenance(knownOn: begun)

    private static let coreGroup: [OrganisationSeat] = [
        OrganisationSeat(
            "beleid-noord", for: "gemeente-noord", represents: [.municipality], in: .policy, domain: .socialDomain,
            isForExperience: false, isDirecting: true, knownOn: begun),
        OrganisationSeat(
            "bestuur-gi", for: "gi", represents: [.certifiedInstitution, .childCareAndProtectionBoard], in: .director,
            domain: .safety, isForExperience: false, isDirecting: false, knownOn: begun),
        OrganisationSeat(
            "lokaal-team", for: "lokaal", represents: [.localTeam, .youthCareProvider], in: .professional,
            domain: .socialDomain, isForExperience: false, isDirecting: false, knownOn: begun),
        OrganisationSeat(
            "veilig-thuis", for: "vt", represents: [.veiligThuis], in: .professional, domain: .safety,
            isForExperience: false, isDirecting: false, knownOn: begun),
        OrganisationSeat(
            "zorg", for: "ggz",
            represents: [.mentalHealthCare, .addictionCare, .mildIntellectualDisabilitySupport, .adultCare],
            in: .director, domain: .care, isForExperience: false, isDirecting: false, knownOn: begun),
        OrganisationSeat(
            "ervaring-1", represents: [], in: .professional, domain: .socialDomain, isForExperience: true,
            isDirecting: false, knownOn: begun),
    ]

    private static let outerRing: [OrganisationSeat] = [
        OrganisationSeat(
            "wonen", for: "corporatie", represents: [.housingCorporation], in: .manager, domain: .welfare,
            isForExperience: false, knownOn: begun),
        OrganisationSeat(
            "school-zuid", for: "school", represents: [.school], in: .professional, domain: .youth,
            isForExperience: false, knownOn: begun),
        OrganisationSeat(
            "schulden", for: "schuldhulp", represents: [.debtCounselling], in: .professional, domain: .socialDomain,
            isForExperience: false, knownOn: begun),
        OrganisationSeat(
            "ervaring-2", represents: [], in: .professional, domain: .socialDomain, isForExperience: true,
            knownOn: begun),
    ]

    private static let projectGroup: [OrganisationSeat] = [
        OrganisationSeat(
            "school-zuid", for: "school", represents: [.school], in: .professional, domain: .youth,
            isForExperience: false, knownOn: begun),
        OrganisationSeat(
            "ervaring-2", represents: [], in: .professional, domain: .socialDomain, isForExperience: true,
            knownOn: begun),
    ]

    private static let support: [Endorsement] = [
        "gemeente-noord", "gi", "lokaal", "vt", "ggz", "corporatie", "school", "schuldhulp",
    ].map {
        Endorsement(by: $0, true, on: begun, remark: "Wij doen mee.")
    }
}
