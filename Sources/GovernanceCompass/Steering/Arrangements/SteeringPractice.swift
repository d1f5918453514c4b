public import Domain

/// How steering goes in a relation (wijze van sturen): its forms, its models, what both do, what is facilitated.
public struct SteeringPractice: Hashable, Transferable {
    /// The forms, several at once if it is so; `nil` if that was not recorded.
    public var forms: [Coded<SteeringForm>]?
    /// The models; at one moment the one, at another the other is possible; `nil` if that was not recorded.
    public var models: [Coded<SteeringModel>]?
    /// What steerer and steered do; `nil` if that was not recorded.
    public var acts: [Coded<SteeringAct>]?
    /// What the steerer facilitates; `nil` if that was not recorded.
    public var facilitates: [Coded<FacilitatedMeans>]?

    /// Makes a practice.
    public init(
        _ forms: [SteeringForm]? = nil, models: [SteeringModel]? = nil, acts: [SteeringAct]? = nil,
        facilitates: [FacilitatedMeans]? = nil
    ) {
        self.forms = forms.map { $0.map { .known($0) } }
        self.models = models.map { $0.map { .known($0) } }
        self.acts = acts.map { $0.map { .known($0) } }
        self.facilitates = facilitates.map { $0.map { .known($0) } }
    }

    /// Whether a form is among them; `nil` if that was not recorded, or a code is not known that may be anything.
    public func uses(_ form: SteeringForm) -> Bool? {
        guard let forms else { return nil }
        if forms.contains(.known(form)) { return true }
        return forms.contains { !$0.isKnown } ? nil : false
    }

    /// Whether anything of it was recorded.
    public var saysAnything: Bool { forms != nil || models != nil || acts != nil || facilitates != nil }

    /// The forms, if all of them are known.
    var knownForms: [SteeringForm]? {
        guard let forms else { return nil }
        var known: [SteeringForm] = []
        for form in forms {
            guard let member = form.member else { return nil }
            known.append(member)
        }
        return known
    }
}
