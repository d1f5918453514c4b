internal import Domain

extension Recorded where Value == SafetyPlan {
    /// The goals that were recorded.
    var goals: [Goal] { value?.goals.entries ?? [] }
}

extension Recorded where Value == AssistancePlan {
    /// The goals that were recorded.
    var goals: [Goal] { value?.goals.entries ?? [] }
}
