public import Domain

/// The plan of a cooperation (plan van aanpak, samenwerkingsplan): short, agreed by all, and filled further on the way.
///
/// It holds what stands in it and who agreed, and its own words only where they are recorded; a review shows none of
/// them. Every audience sees the same.
public struct PlanOfApproach: Hashable, Identifiable, Transferable, ReviewSubject {
    /// The version of the format.
    public let formatVersion: FormatVersion
    /// The identifier.
    public let id: Identifier<PlanOfApproach>
    /// The draft; stated as none while there is none.
    public var draft: Recorded<PlanDraft>
    /// What stands in it.
    public var elements: Recorded<[Coded<PlanElement>]>
    /// Whether it is concise, in the judgement of those who use it.
    public var isConcise: Recorded<Bool>
    /// Its parts.
    public var parts: Listed<PlanPartRecord>
    /// That it was put to bodies of the cooperation.
    public var submissions: Listed<PlanSubmission>
    /// The parties that it is about.
    public var parties: Listed<PlanParty>
    /// Which parties agree to it and carry it.
    public var agreement: Listed<Endorsement>
    /// The steps of the trajectory that are done.
    public var stepsDone: Listed<StepDone>
    /// The ambition in the plan; stated as none while none was formulated.
    public var ambition: Recorded<PlanAmbition>
    /// What of the wishes of young people and parents is arranged in it.
    public var arrangedForHouseholds: Recorded<[Coded<HouseholdExpectation>]>

    /// Makes a plan of which nothing was recorded.
    public init(_ id: Identifier<PlanOfApproach>) {
        formatVersion = .current
        self.id = id
        draft = .notRecorded
        elements = .notRecorded
        isConcise = .notRecorded
        parts = []
        submissions = []
        parties = []
        agreement = []
        stepsDone = []
        ambition = .notRecorded
        arrangedForHouseholds = .notRecorded
    }

    /// The plan as it was known on a day; every audience sees the same.
    public func view(for audience: Audience, on day: CalendarDate) -> PlanOfApproach {
        var view = self
        view.draft = draft.asKnown(on: day)
        view.elements = elements.asKnown(on: day)
        view.isConcise = isConcise.asKnown(on: day)
        view.parts = parts.asKnown(on: day, part: { $0.asKnown(on: day) }) { $0.knownOn }
        view.submissions = submissions.asKnown(on: day, part: { $0.asKnown(on: day) }) { $0.knownOn }
        view.parties = parties.asKnown(on: day) { $0.knownOn }
        view.agreement = agreement.asKnown(on: day, part: { $0.asKnown(on: day) }) { $0.knownOn }
        view.stepsDone = stepsDone.asKnown(on: day, part: { $0.asKnown(on: day) }) { $0.knownOn }
        view.ambition = ambition.asKnown(on: day).map { $0.asKnown(on: day) }
        view.arrangedForHouseholds = arrangedForHouseholds.asKnown(on: day)
        return view
    }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case formatVersion, id, draft, elements, isConcise, parts, submissions, parties, agreement, stepsDone, ambition
        case arrangedForHouseholds
    }
    #endif
}
