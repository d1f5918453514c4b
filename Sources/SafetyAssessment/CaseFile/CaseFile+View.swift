public import Domain

extension CaseFile {
    /// The file as it was known on a day (zoals toen bekend): nothing that was said, made or learnt later.
    public func asKnown(on day: CalendarDate) -> CaseFile { view(for: .professional, on: day) }

    /// The file as it was known on a day, with what an audience may see.
    ///
    /// Professionals see everything. A person sees his or her own words, what others released to that person, and
    /// what nobody said: the plans, the goals, the conversations; a conference only who took part in it. Judgements
    /// about children, strengths and dangers are professionals' and may repeat a child's words: persons and
    /// conferences do not see them. Of measures they see those that were imposed, if it is about them or about a child
    /// over whom they hold parental authority; of the chain only the pressure that rests on their consent. That is a
    /// decision of this SDK.
    public func view(for audience: Audience, on day: CalendarDate) -> CaseFile {
        var view = self
        view.involvement = involvement.view(for: audience, on: day)
        view.statements = statements.view(for: audience, on: day) { $0.knownOn ?? $0.on?.earliest }
        view.events = events.seen(by: audience, on: day)
        view.course = course.view(for: audience, on: day)
        view.conversations = conversations.asKnown(on: day) { $0.knownOn ?? $0.on?.earliest }
        view.heardOtherwise = heardOtherwise.asKnown(on: day) { $0.on }
        view.phase = phase.asKnown(on: day)
        view.appraisals = appraisals.asKnown(on: day) { $0.knownOn ?? $0.on?.earliest }
        view.instruments = instruments.asKnown(on: day) { $0.knownOn }
        view.safetyPlan = safetyPlan.asKnown(on: day).map { $0.view(for: audience, on: day) }
        view.analysis = analysis.asKnown(on: day).map { $0.view(for: audience, on: day).concerning(household) }
        view.assistancePlan = assistancePlan.asKnown(on: day).map { $0.view(for: audience, on: day) }
        view.recoveryPlan = recoveryPlan.asKnown(on: day).map { plan in
            var view = plan
            view.needs = plan.needs.view(for: audience, on: day) { _ in nil }
            view.startedOn = plan.startedOn.asKnown(on: day)
            return view
        }
        view.claimsGoodEnough = claimsGoodEnough.asKnown(on: day)
        view.stableSafety = stableSafety.asKnown(on: day).map { claim in
            StableSafetyClaim(claim.judgements.view(for: audience, on: day) { $0.on })
        }
        view.keepSides(for: audience, on: day)
        view.dialogue = dialogue.view(for: audience, on: day)
        view.integralHelp = integralHelp.view(for: audience, on: day)
        view.measures = measures(for: audience, on: day)
        view.chain = chain(for: audience, on: day)
        view.conferences = conferences.view(for: audience, on: day)
        view.conferences.entries = view.conferences.entries.map { $0.concerning(household) }
        view.dangers = dangers.asKnown(on: day) { $0.knownOn }
        view.strengths = strengths.asKnown(on: day) { $0.knownOn }
        view.childJudgements = childJudgements.asKnown(on: day) { $0.on }
        view.addUnderstanding(for: audience, on: day)
        if audience != .professional {
            view.dangers = []
            view.strengths = []
            view.childJudgements = []
            view.heardOtherwise.entries = view.heardOtherwise.entries.filter {
                audience.sees($0.person, releasedTo: [])
            }
            view.heardOtherwise.complete = nil
        }
        return view
    }
}
