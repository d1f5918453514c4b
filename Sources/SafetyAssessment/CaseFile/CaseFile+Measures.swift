import Domain

extension CaseFile {
    /// The measures as they were known on a day, as far as an audience may know of them.
    ///
    /// What is considered or asked for can put somebody in danger before it is decided: persons and conferences see
    /// what was imposed, for that was told to them. A conference sees what each of those present may see.
    func measures(for audience: Audience, on day: CalendarDate) -> Listed<Measure> {
        var view = measures.asKnown(on: day)
        if audience != .professional {
            view.entries = view.entries.filter { isTold($0, to: audience, on: day) }
            view.complete = nil
            view.coverage = []
        }
        for index in view.entries.indices { view.entries[index] = view.entries[index].view(for: audience, on: day) }
        return view
    }

    /// The way through the chain as it was known on a day, as far as an audience may know of it.
    ///
    /// Where nothing of it may be known, that there is one is not told either.
    func chain(for audience: Audience, on day: CalendarDate) -> Recorded<ChainTrajectory> {
        let known = chain.asKnown(on: day).map { $0.view(for: audience, on: day) }
        guard audience != .professional else { return known }
        guard case .stated(let trajectory, _) = known, !trajectory.pressures.isEmpty else { return .notRecorded }
        return known
    }

    private func isTold(_ measure: Measure, to audience: Audience, on day: CalendarDate) -> Bool {
        guard let about = measure.about, measure.isImposed(by: day) else { return false }
        switch audience {
        case .professional: return true
        case .person(let reader): return concerns(about, reader, on: day)
        case .conference(let present):
            for reader in present where !concerns(about, reader, on: day) { return false }
            return !present.isEmpty
        }
    }

    /// Whether somebody is the person whom a measure is about, or certainly holds parental authority over that child.
    private func concerns(
        _ person: Identifier<Participant>, _ reader: Identifier<Participant>, on day: CalendarDate
    ) -> Bool {
        if person == reader { return true }
        for authority in household.parentalAuthority where authority.child == person && authority.holder == reader {
            let hasBegun = authority.since.map { $0.isOnOrBefore(day) == true } ?? true
            let hasEnded = authority.until.map { $0.isAfter(day) != true } ?? false
            if hasBegun && !hasEnded { return true }
        }
        return false
    }
}
