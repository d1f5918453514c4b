internal import Domain
public import GovernanceCompass

extension NetworkTrajectory {
    /// Changes what was recorded of a step.
    public mutating func change(_ step: KompasStep, _ change: (inout StepRecord) -> Void) {
        for index in steps.entries.indices where steps.entries[index].step == step { change(&steps.entries[index]) }
    }

    /// Forgets when a step was begun, and what came of it.
    public mutating func forgetCourse(of step: KompasStep) {
        change(step) { record in
            record.begunOn = .notRecorded
            record.draftedOn = .notRecorded
            record.consultedOn = .notRecorded
            record.endorsedOn = .notRecorded
        }
    }

    /// Makes it a trajectory of which no step from a number on was begun yet.
    public mutating func beNotBegun(from number: Int) {
        for index in steps.entries.indices where steps.entries[index].step.number >= number {
            var record = StepRecord(steps.entries[index].step)
            record.begunOn = .statedAsNone(Provenance(knownOn: "2025-09-01"))
            steps.entries[index] = record
        }
    }
}
