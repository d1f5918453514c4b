extension Teamwork {
    /// What was known of it on a day, with what an audience may see.
    ///
    /// What does not say when it became known was known from the day on which it happened.
    ///
    /// What professionals judged is theirs: persons and conferences see what was done, and not the grounds of a triage
    /// or of a duo, what may be needed, or where it was stuck. A complaint is its maker's own word. That is a decision of this
    /// SDK.
    public func view(for audience: Audience, on day: CalendarDate) -> Teamwork {
        var view = self
        view.referrals = referrals.asKnown(on: day) { $0.knownOn ?? $0.on?.earliest }
        view.triages = triages.asKnown(on: day) { $0.knownOn ?? $0.on?.earliest }.part(on: day, { $0.form }) {
            $0.form = $1
        }
        .part(on: day, { $0.role }) { $0.role = $1 }
        view.acquaintance = acquaintance.asKnown(on: day)
        view.professionals = professionals.asKnown(on: day) { $0.knownOn }
        view.duos = duos.asKnown(on: day) { $0.knownOn }
        view.seeksLocalPresence = seeksLocalPresence.asKnown(on: day)
        view.usesNames = usesNames.asKnown(on: day)
        view.needsInvestigation = needsInvestigation.asKnown(on: day).visible(to: audience)
        view.mayNeedInvestigationWithoutConsent =
            mayNeedInvestigationWithoutConsent.asKnown(on: day).visible(to: audience)
        view.mayNeedMeasure = mayNeedMeasure.asKnown(on: day).visible(to: audience)
        view.worksAsNetwork = worksAsNetwork.asKnown(on: day)
        view.fileKeptBy = fileKeptBy.asKnown(on: day)
        view.discussions = discussions.asKnown(on: day) { $0.knownOn ?? $0.on?.earliest }
        view.expertiseNeeds = expertiseNeeds.asKnown(on: day) { $0.knownOn ?? $0.noticedOn?.earliest }
            .part(on: day, { $0.broughtInOn }) { $0.broughtInOn = $1 }
        view.impasses = impasses.asKnown(on: day) { $0.knownOn ?? $0.on?.earliest }
            .part(on: day, { $0.safetyTeamCalledOn }) { $0.safetyTeamCalledOn = $1 }
        view.scalingMoves = scalingMoves.asKnown(on: day) { $0.knownOn ?? $0.on?.earliest }
        view.urgentRoutes = urgentRoutes.asKnown(on: day) { $0.knownOn ?? $0.on?.earliest }
        view.powersUsed = powersUsed.asKnown(on: day) { $0.knownOn ?? $0.on?.earliest }
        view.appointments = appointments.asKnown(on: day) { $0.knownOn ?? $0.on }
        view.nextServices = nextServices.asKnown(on: day) { $0.knownOn ?? $0.on?.earliest }
        view.complaints = complaints.view(for: audience, on: day) { $0.knownOn ?? $0.on?.earliest }
        view.closings = closings.asKnown(on: day) { $0.knownOn ?? $0.on?.earliest }
            .part(on: day, { $0.continuedBy }) { $0.continuedBy = $1 }
        guard audience != .professional else { return view }
        for index in view.triages.entries.indices {
            view.triages.entries[index] = view.triages.entries[index].view(for: audience)
        }
        for index in view.duos.entries.indices { view.duos.entries[index].isNeeded = nil }
        view.expertiseNeeds = []
        view.impasses = []
        return view
    }
}

extension Listed {
    /// The list with one fact of each entry as it was known on a day; copied only where that is another.
    fileprivate func part<Value>(
        on day: CalendarDate, _ part: (Element) -> Recorded<Value>, change: (inout Element, Recorded<Value>) -> Void
    ) -> Listed {
        var view = self
        for index in entries.indices {
            let fact = part(entries[index])
            if let provenance = fact.provenance, !provenance.isKnown(on: day) {
                change(&view.entries[index], .notRecorded)
            }
        }
        return view
    }
}
