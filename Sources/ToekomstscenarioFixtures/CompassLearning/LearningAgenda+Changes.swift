public import Domain
public import GovernanceCompass

extension LearningAgenda {
    /// Changes a version.
    public mutating func change(_ version: Identifier<AgendaVersion>, _ change: (inout AgendaVersion) -> Void) {
        versions.change(version, change)
    }

    /// Changes a question wherever it stands.
    public mutating func change(_ question: Identifier<LearningQuestion>, _ change: (inout LearningQuestion) -> Void) {
        for index in versions.entries.indices { versions.entries[index].questions.change(question, change) }
    }

    /// Changes an action wherever it stands.
    public mutating func change(_ action: Identifier<LearningAction>, _ change: (inout LearningAction) -> Void) {
        for version in versions.entries.indices {
            for index in versions.entries[version].questions.entries.indices {
                versions.entries[version].questions.entries[index].actions.change(action, change)
            }
        }
    }

    /// Makes it an agenda without versions, and says so.
    public mutating func haveNoVersions() { versions = .recordedNone }
}
