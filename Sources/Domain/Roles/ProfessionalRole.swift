/// What somebody does around a household or in a meeting (rol), never how well.
///
/// One person may have several roles, and a role is no employer: that is a ``PartyKind``. Which word means which
/// direction (regie) is settled here and in `DirectionTerms`. The list grows with the sources: it travels as
/// ``Coded``.
public enum ProfessionalRole: String, ClosedList, Transferable {
    // Who works with the household.

    /// Professional van het lokale team.
    case localProfessional
    /// Professional van het veiligheidsteam.
    case safetyTeamProfessional
    /// Vast contactpersoon.
    case fixedContact
    /// Duopartner.
    case duoPartner
    /// Schaduwcollega.
    case shadowColleague
    /// Casusregisseur.
    case caseDirector
    /// Behandelregisseur.
    case treatmentCoordinator
    /// Gezinsmaatschappelijk werker.
    case familySocialWorker
    /// Jeugdbeschermer.
    case youthProtector
    /// Jeugdreclasseerder.
    case youthProbationOfficer
    /// Behandelaar.
    case practitioner
    /// Ervaringsdeskundige.
    case expertByExperience

    // Who advises, examines or leads.

    /// Gedragswetenschapper.
    case behaviouralScientist
    /// Sociaalpsychiatrisch verpleegkundige.
    case communityPsychiatricNurse
    /// Ggz-consulent.
    case mentalHealthConsultant
    /// Raadsonderzoeker.
    case boardInvestigator
    /// Onafhankelijke toetser.
    case independentTester
    /// Kwaliteitsadviseur.
    case qualityAdviser
    /// Werkbegeleider.
    case workSupervisor
    /// Teamleider.
    case teamLeader
    /// Proeftuinleider.
    case pilotLeader

    // What somebody does for one registration or meeting.

    /// Aanmelder.
    case referrer
    /// Inbrenger.
    case caseSubmitter
    /// Voorzitter.
    case meetingChair
    /// Melder.
    case reporter

    /// The term.
    public var term: Term {
        switch self {
        case .localProfessional: RoleTerms.localProfessional
        case .safetyTeamProfessional: RoleTerms.safetyTeamProfessional
        case .fixedContact: RoleTerms.fixedContact
        case .duoPartner: RoleTerms.duoPartner
        case .shadowColleague: RoleTerms.shadowColleague
        case .caseDirector: RoleTerms.caseDirector
        case .treatmentCoordinator: RoleTerms.treatmentCoordinator
        case .familySocialWorker: RoleTerms.familySocialWorker
        case .youthProtector: RoleTerms.youthProtector
        case .youthProbationOfficer: RoleTerms.youthProbationOfficer
        case .practitioner: RoleTerms.practitioner
        case .expertByExperience: RoleTerms.expertByExperience
        case .behaviouralScientist: RoleTerms.behaviouralScientist
        case .communityPsychiatricNurse: RoleTerms.communityPsychiatricNurse
        case .mentalHealthConsultant: RoleTerms.mentalHealthConsultant
        case .boardInvestigator: RoleTerms.boardInvestigator
        case .independentTester: RoleTerms.independentTester
        case .qualityAdviser: RoleTerms.qualityAdviser
        case .workSupervisor: RoleTerms.workSupervisor
        case .teamLeader: RoleTerms.teamLeader
        case .pilotLeader: RoleTerms.pilotLeader
        case .referrer: RoleTerms.referrer
        case .caseSubmitter: RoleTerms.caseSubmitter
        case .meetingChair: RoleTerms.meetingChair
        case .reporter: RoleTerms.reporter
        }
    }
}
