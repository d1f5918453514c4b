public import Domain
public import GovernanceCompass

/// A synthetic approach of a made-up region that is recorded and in order: the base of the examples of approaches.
///
/// It adopted what Rotterdam-Rijnmond asks of itself, so that a rule with a scope applies. Everything in it is made up.
public enum ApproachInOrder: Sendable {
    /// The reference day of the examples.
    public static let day: CalendarDate = "2026-11-20"

    /// The situation: the approach on the day, with the answers of those who are asked.
    public static var situation: RuleExample<Approach>.Situation {
        var context = ReviewContext(on: day).adopting(approach)
        for (rule, sides) in prompts {
            for side in sides.isEmpty ? [.commissioner] : sides {
                context.attestations.append(Attestation(rule, .yes, by: voice(of: side), on: "2026-10-12"))
            }
        }
        return RuleExample.Situation(approach, in: context)
    }

    /// The approach.
    public static var approach: Approach {
        var approach = Approach("streek-samen")
        approach.adoptions = Listed(
            [ScopeAdoption("rijnmond", of: .rotterdamRijnmond, since: .day("2025-09-01"), knownOn: "2025-09-01")],
            complete: known)
        approach.voices = Listed(
            AskedSide.allCases.map { ApproachVoice(voice(of: $0), $0, knownOn: "2026-09-10") }, complete: known)
        approach.course = course
        approach.region = region
        approach.room = room
        approach.knowledge = knowledge
        approach.experience = experience
        approach.staffing = staffing
        approach.cooperation = cooperation
        approach.funding.breakthroughBudget = .stated(
            BreakthroughBudget(
                isFlexible: true, needsApplication: false, isSupervised: false, hasFixedCriteria: false,
                isForDirectHelp: true, isLoggedAfterwards: true), known)
        return approach
    }

    /// The prompts, with the sides whose answer each asks; any answer will do where there is none.
    static let prompts: [(RuleID, [AskedSide])] = [
        (.sturen(62), [.commissioner, .professional]), (.sturen(63), [.chainPartner]), (.sturen(65), [.director]),
        (.sturen(83), []), (.sturen(88), [.professional]), (.parallel(6), [.households]),
        (.parallel(17), [.professional]), (.parallel(47), [.professional, .manager, .director]),
        (.parallel(49), [.professional]), (.parallel(68), [.professional]),
        (.domein(25), [.professional, .chainPartner]), (.domein(39), [.professional]),
        (.domein(40), [.professional, .director]), (.domein(42), [.professional, .chainPartner]),
        (.domein(44), [.manager]), (.domein(46), [.manager]), (.domein(48), [.manager, .professional]),
        (.domein(50), [.professional, .chainPartner]), (.domein(51), [.professional]), (.domein(79), [.professional]),
        (.domein(92), [.professional]), (.domein(93), [.manager]), (.proeftuin(55), [.professional, .chainPartner]),
        (.proeftuin(56), [.professional]), (.proeftuin(57), [.professional]), (.proeftuin(76), [.chainPartner]),
        (.proeftuin(90), [.professional, .households]),
    ]

    static let known = Provenance(knownOn: "2026-09-10")

    /// Who speaks for a side.
    static func voice(of side: AskedSide) -> Identifier<Participant> {
        switch side {
        case .households: "clientenraad-streek"
        case .professional: "uitvoerders-streek"
        case .manager: "teamleiders-streek"
        case .director: "bestuurders-streek"
        case .commissioner: "opdrachtgevers-streek"
        case .chainPartner: "partners-streek"
        }
    }

    static func yes(_ isSo: Bool = true) -> Recorded<Bool> { .stated(isSo, known) }

    static func on(_ day: CalendarDate) -> Recorded<DateRange> { .stated(.day(day), known) }

    private static var course: ApproachCourse {
        var course = ApproachCourse()
        course.isPilot = yes()
        course.startedOn = on("2025-09-01")
        course.aimsDiscussedOn = on("2025-06-10")
        course.isImplemented = yes()
        course.isLodgedInMunicipality = yes()
        course.isChainDesignedByMunicipality = yes()
        course.isExtended = yes()
        return course
    }

    private static var region: RegionalArrangement {
        var region = RegionalArrangement()
        region.worksTogether = yes()
        region.consequencesStudiedOn = on("2025-03-01")
        region.agreement = .stated(
            RegionalAgreement(on: .day("2025-05-20"), coversMoney: true, namesUnevenUse: true), known)
        region.isTeamUsedUnevenly = yes()
        region.hasSharedTeam = yes()
        region.teamAgreements = .stated(TeamAgreementSubject.allCases.map { .known($0) }, known)
        region.isContactGood = yes()
        region.hasProcessDirection = yes()
        region.organisations = Listed(
            [
                OrganisationAgreement(
                    "lokaal", decidesAt: .local, agreedAt: .local, on: on("2025-07-01"), knownOn: "2025-07-01"),
                OrganisationAgreement(
                    "vt", decidesAt: .regional, agreedAt: .regional, on: on("2025-08-15"), knownOn: "2025-08-15"),
            ], complete: known)
        return region
    }

    private static var room: RoomForProfessionals {
        var room = RoomForProfessionals()
        room.directors = Listed(
            [
                DirectorPosition(
                    "casusregie", .caseDirector, hasMandate: yes(), hasDecisivePower: yes(), knownOn: "2025-09-01")
            ], complete: known)
        room.escalationRoutes = Listed(
            [
                EscalationRoute(
                    "ladder", tells: .stated(EscalationRouteElement.allCases.map { .known($0) }, known),
                    knownOn: "2025-09-01")
            ], complete: known)
        room.tables = Listed(
            [ConsultationTable("doorbraaktafel", canDecide: yes(), knownOn: "2026-01-15")], complete: known)
        room.given = Listed(
            [
                GivenRoom(
                    "maatwerk", by: .director, on: .day("2025-10-01"), askedOn: on("2026-04-01"), isFelt: yes(),
                    discussedOn: .statedAsNone(known), knownOn: "2025-10-01")
            ], complete: known)
        room.isFlexible = yes()
        room.hasRoomToReflect = yes()
        room.obstacleViews = Listed(
            [ObstacleView("voorjaar", on: .day("2026-04-20"), tellsHowToRemove: true, knownOn: "2026-04-20")],
            complete: known)
        return room
    }

    private static var knowledge: KnowledgeArrangement {
        var knowledge = KnowledgeArrangement()
        knowledge.background = .stated(
            ProfessionalBackground(
                roles: [.known(.behaviouralScientist), .known(.teamLeader)], supports: true, contradicts: true), known)
        knowledge.reflectsOn = .stated(ReflectionSubject.allCases.map { .known($0) }, known)
        knowledge.trainsLocalTeams = yes()
        knowledge.localTeams = Listed(
            [
                LocalTeamTraining("team-noord", on: on("2026-02-01"), knownOn: "2026-01-10"),
                LocalTeamTraining("team-zuid", on: on("2026-03-01"), knownOn: "2026-01-10"),
            ], complete: known)
        knowledge.legalAdvice = .stated(.known(.parentOrganisation), known)
        return knowledge
    }

    private static var experience: ExperienceArrangement {
        var experience = ExperienceArrangement()
        experience.involvesExperts = yes()
        experience.isRoleClear = yes()
        experience.isRoleBounded = yes()
        experience.place = .stated(ExpertContribution(isContributionDefined: true, isSecured: true), known)
        experience.areExpertsInHelp = yes()
        experience.isOwnExperienceUsed = yes()
        return experience
    }

    private static var staffing: StaffingArrangement {
        var staffing = StaffingArrangement()
        staffing.newRoles = Listed(
            [
                NewRole(
                    "regisseur", .caseDirector, startsOn: .day("2025-09-01"), capacityAgreedOn: on("2025-06-01"),
                    isToldToAllManagement: yes(), hasRoomInCaseload: yes(), knownOn: "2025-06-01")
            ], complete: known)
        staffing.methods = Listed(
            [
                WorkingMethod(
                    "samen-kijken", designedBy: .stated([.known(.manager), .known(.professional)], known),
                    knownOn: "2025-06-01")
            ], complete: known)
        return staffing
    }

    private static var cooperation: CooperationArrangement {
        var cooperation = CooperationArrangement()
        cooperation.hasBegun = yes()
        cooperation.agreements = .stated(CooperationAgreementSubject.allCases.map { .known($0) }, known)
        cooperation.covenants = Listed(
            [
                PrivacyCovenant(
                    "delen", on: .day("2025-11-01"), involvesLegalDepartment: true,
                    perspectives: .stated(CovenantPerspective.allCases.map { .known($0) }, known),
                    discussedOn: on("2026-06-15"), knownOn: "2025-11-01")
            ], complete: known)
        cooperation.methodChanges = Listed(
            [
                MethodChange(
                    "eerst-samen-kijken", affects: ["vt", "gi"], inTalkWith: ["gi", "school", "vt"],
                    isOwnershipShared: yes(), knownOn: "2026-02-01")
            ], complete: known)
        cooperation.crisisRolesAgreedOn = on("2025-12-01")
        cooperation.wantsCrossDomainWork = yes()
        cooperation.domainMeetings = .stated([.known(.structuralMeeting)], known)
        return cooperation
    }
}
