internal import Domain

extension NetworkTrajectory {
    /// What households gave back in a step; nothing was recorded where the step has no record.
    func feedback(in step: KompasStep) -> Listed<HouseholdFeedback> { record(of: step)?.feedback ?? [] }

    /// The day on which strategy and indicators were set, if that was recorded.
    var strategySetOn: DateRange? { strategySet.value?.on }
}

extension Examination {
    /// The codes that were recorded; stated as none is an empty list.
    func codes<Member>(_ recorded: Recorded<[Coded<Member>]>?) -> [Coded<Member>]? {
        switch recorded {
        case .stated(let codes, _): codes
        case .statedAsNone: []
        case .notRecorded, nil: nil
        }
    }
}
