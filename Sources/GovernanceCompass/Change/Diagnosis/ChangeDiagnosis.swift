public import Domain

/// What a model expects of a change, by the components that are there and that lack (diagnose van verandering).
///
/// It is a heuristic: where several components lack, several outcomes are possible at once, and which of them shows is
/// for people to see. It predicts nothing and says nothing of anybody.
public struct ChangeDiagnosis: Hashable, Sendable {
    /// The components that all who judged them find there.
    public let present: [ChangeComponent]
    /// The components that all who judged them find lacking.
    public let lacking: [ChangeComponent]
    /// The components about which people differ.
    public let contested: [ChangeComponent]
    /// The components that nobody judged.
    public let notJudged: [ChangeComponent]

    /// Makes a diagnosis; a component that stands in no list was not judged.
    ///
    /// Of a component that stands in several lists, the first of lacking, contested and present counts.
    public init(
        present: [ChangeComponent] = [], lacking: [ChangeComponent] = [], contested: [ChangeComponent] = []
    ) {
        let all = ChangeComponent.allCases
        self.lacking = all.filter { lacking.contains($0) }
        self.contested = all.filter { contested.contains($0) && !lacking.contains($0) }
        self.present = all.filter { present.contains($0) && !lacking.contains($0) && !contested.contains($0) }
        notJudged = all.filter { !present.contains($0) && !lacking.contains($0) && !contested.contains($0) }
    }

    /// What the model expects: one outcome for each component that lacks, and change only if all six are there.
    ///
    /// Empty while none lacks and not all of them are known to be there.
    public var outcomes: [ChangeOutcome] {
        if present.count == ChangeComponent.allCases.count { return [.change] }
        return lacking.map { $0.outcomeIfLacking }
    }

    /// What the model would expect too if the components lacked that are contested or not judged.
    public var possibleOutcomes: [ChangeOutcome] {
        ChangeComponent.allCases.filter { contested.contains($0) || notJudged.contains($0) }
            .map { $0.outcomeIfLacking }
    }
}

extension TransformationPlan {
    /// What the model of change expects on a day, by what participants judge.
    public func changeDiagnosis(on day: CalendarDate) -> ChangeDiagnosis {
        let known = components.asKnown(on: day, part: { $0.asKnown(on: day) }) { $0.knownOn }
        func judged(_ standing: JudgedStanding) -> [ChangeComponent] {
            ChangeComponent.allCases.filter { known.standing(of: $0, on: day) == standing }
        }
        return ChangeDiagnosis(
            present: judged(.isThere), lacking: judged(.isLacking), contested: judged(.isContested))
    }
}
