import Domain

extension RuleExample {
    /// The same example of a whole that has the subject as a part: its addresses begin with the part's place.
    ///
    /// - Parameters:
    ///   - place: Where the part stands in the whole.
    ///   - whole: The whole.
    ///   - put: Puts the part into it.
    func lifted<Whole>(
        at place: Address, into whole: Whole, _ put: (inout Whole, Subject) -> Void
    ) -> RuleExample<Whole> {
        RuleExample<Whole>(
            rule: rule, name: name, provenance: provenance, base: Self.lifted(base, whole, put),
            situation: Self.lifted(situation, whole, put),
            expected: RuleExample<Whole>.Expectation(
                expected.state, gaps: expected.gaps.map { $0.lifted(at: place) },
                missing: expected.missing.map { $0.lifted(at: place) }))
    }

    private static func lifted<Whole>(
        _ part: Situation, _ whole: Whole, _ put: (inout Whole, Subject) -> Void
    ) -> RuleExample<Whole>.Situation {
        var subject = whole
        put(&subject, part.subject)
        return RuleExample<Whole>.Situation(subject, in: part.context)
    }
}

extension Address {
    /// The address in a whole; places in the context of a review belong to no part.
    fileprivate func lifted(at place: Address) -> Address {
        for context in ["attestations[", "policy.", "circumstances."] where path.hasPrefix(context) { return self }
        return place.appending(self)
    }
}
