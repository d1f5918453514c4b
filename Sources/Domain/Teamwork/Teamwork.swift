/// How the safety team came in, and how it works with the local team and the household (samenwerking).
///
/// Everything in it may be missing. Free text in it never shows in a review.
public struct Teamwork: Hashable, Transferable {
    /// The registrations with the safety team.
    public var referrals: Listed<Referral> = []
    /// The judgements which form of involvement fits.
    public var triages: Listed<Triage> = []
    /// The day on which somebody of the safety team first met the household; stated as none if nobody did.
    public var acquaintance: Recorded<DateRange> = .notRecorded
    /// Who works with the household for which team, present and past.
    public var professionals: Listed<TeamProfessional> = []
    /// The duos, present and past.
    public var duos: Listed<Duo> = []
    /// Whether it is sought that the local team is there while another coordinates, over time.
    public var seeksLocalPresence: Timeline<Bool> = Timeline()
    /// Whether the case is spoken of with names, over time.
    public var usesNames: Timeline<Bool> = Timeline()
    /// Whether an investigation must be carried out, over time.
    public var needsInvestigation: Timeline<Bool> = Timeline()
    /// Whether an investigation without consent may be needed, over time.
    public var mayNeedInvestigationWithoutConsent: Timeline<Bool> = Timeline()
    /// Whether a protection measure may be needed, over time.
    public var mayNeedMeasure: Timeline<Bool> = Timeline()
    /// Whether the parties say that they work as a network with the household (netwerksamenwerking), over time.
    public var worksAsNetwork: Timeline<Bool> = Timeline()
    /// The party that keeps the file, over time.
    public var fileKeptBy: Timeline<Coded<PartyKind>> = Timeline()
    /// In which meetings the case was discussed.
    public var discussions: Listed<CaseDiscussion> = []
    /// The expertise that was needed.
    public var expertiseNeeds: Listed<ExpertiseNeed> = []
    /// When the situation was stuck, or nobody knew how to go on.
    public var impasses: Listed<Impasse> = []
    /// What was scaled.
    public var scalingMoves: Listed<ScalingMove> = []
    /// The urgent routes and tables.
    public var urgentRoutes: Listed<UrgentRoute> = []
    /// The powers that were used.
    public var powersUsed: Listed<PowerUse> = []
    /// What was agreed with the household.
    public var appointments: Listed<Appointment> = []
    /// The services that were engaged.
    public var nextServices: Listed<NextService> = []
    /// The complaints.
    public var complaints: Listed<Complaint> = []
    /// When the involvement ended, and how.
    public var closings: Listed<TeamClosing> = []

    /// Makes a teamwork of which nothing was recorded.
    public init() {}

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case referrals, triages, acquaintance, professionals, duos, seeksLocalPresence, usesNames, needsInvestigation
        case mayNeedInvestigationWithoutConsent, mayNeedMeasure, worksAsNetwork, fileKeptBy, discussions
        case expertiseNeeds, impasses, scalingMoves, urgentRoutes, powersUsed, appointments, nextServices, complaints
        case closings
    }
    #endif
}
