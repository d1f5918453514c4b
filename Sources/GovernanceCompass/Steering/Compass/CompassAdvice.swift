public import Domain

/// What the theory says of a cell of the compass (advies bij een cel), to talk about.
///
/// It advises and decides nothing: which way is chosen stays with those who steer, with their reasons.
public struct CompassAdvice: Hashable, Sendable {
    /// The cell.
    public let cell: CompassCell
    /// The form that fits; `nil` in the double challenge.
    public let form: SteeringForm?
    /// What asks to be done.
    public let emphasis: LocalizedText
    /// How far a steerer can control by theory.
    public let theoretical: ControlPosition
    /// How far a steerer can control in practice.
    public let practice: ControlPosition
    /// The directions to look at, in the order of the source and never ranked; empty outside the double challenge.
    public let directions: [SolutionDirection]
    /// The rule that explains the cell.
    public let explainedBy: RuleID
}

/// How a form in use stands to what people judged (beoordeling van een vorm in gebruik).
public struct FormAssessment: Hashable, Sendable {
    /// The form.
    public let form: SteeringForm
    /// How it stands to the cell; `nil` while there is no cell.
    public let fit: SteeringFormFit?
    /// The sides of the compass on which what it assumes does not hold.
    public let failing: [CompassSide]
    /// How it is known to fail: what to look out for, whether it fits or not.
    public let failureModes: [SteeringFailureMode]
}

extension CompassCell {
    /// What the theory says of the cell.
    public var advice: CompassAdvice {
        CompassAdvice(
            cell: self, form: strategy?.form, emphasis: emphasis, theoretical: control(.theoretical),
            practice: control(.practice), directions: directions, explainedBy: explainedBy)
    }

    /// The directions that the source offers in the double challenge, in its order; they may be looked at elsewhere too.
    public var directions: [SolutionDirection] { self == .doubleChallenge ? SolutionDirection.allCases : [] }

    private var emphasis: LocalizedText {
        switch self {
        case .direct: LocalizedText(nl: "conformiteit afdwingen", en: "enforce conformity")
        case .purchase: LocalizedText(nl: "belangen afstemmen", en: "bring interests into line")
        case .deliberate: LocalizedText(nl: "expertise afstemmen", en: "bring expertise into line")
        case .doubleChallenge:
            LocalizedText(nl: "belangen en expertise afstemmen", en: "bring interests and expertise into line")
        }
    }

    private var explainedBy: RuleID {
        switch self {
        case .direct: .sturen(34)
        case .purchase: .sturen(35)
        case .deliberate: .sturen(36)
        case .doubleChallenge: .sturen(37)
        }
    }
}

extension SteeringRelation {
    /// Each form that is in use on a day, laid beside what people judged, in the order of the list.
    ///
    /// Where several are in use each is laid beside it on its own; `nil` while the forms in use are not known.
    public func assessments(on day: CalendarDate, _ policy: Policy = Policy()) -> [FormAssessment]? {
        guard let used = material.asKnown(on: day).value?.knownForms else { return nil }
        let cell = compass(on: day, policy).cell
        return SteeringForm.allCases.filter { used.contains($0) }.map { form in
            FormAssessment(
                form: form, fit: cell.map { SteeringFormFit(form, in: $0) },
                failing: cell.map { form.failingAssumptions(in: $0) } ?? [], failureModes: form.profile.failureModes)
        }
    }
}
