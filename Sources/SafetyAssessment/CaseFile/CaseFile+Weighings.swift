public import Domain

extension CaseFile {
    /// What of each weighing is recorded on a day, by identifier; persons and conferences see no weighing in a file.
    public func weighingStandings(on day: CalendarDate, for audience: Audience) -> [WeighingStanding] {
        view(for: audience, on: day).weighings.sorted { $0.id < $1.id }.map { $0.standing(on: day, for: audience) }
    }
}
