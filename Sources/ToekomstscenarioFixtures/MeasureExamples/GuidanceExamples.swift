import Domain

extension RuleExamples where Subject == Measure {
    /// Examples of an opinion on placement, which is explained where it is about one.
    static let placementIsAboutUnsafety = RuleExamples(of: .sturen(17), from: MeasureInOrder.situation)
        .notApplicable(
            "het gaat om een ondertoezichtstelling",
            wrong: { $0.subject.kind = .known(.outOfHomePlacementAuthorisation) }
        ) { $0.subject.kind = .known(.supervisionOrder) }

    /// Examples of voluntary help first, which is explained where a measure is thought of.
    static let voluntaryComesFirst = RuleExamples(of: .sturen(33), from: MeasureInOrder.situation)
        .notApplicable("er is niets met een maatregel gebeurd") { $0.subject.events = .recordedNone }

    /// Examples of what an institution is for, which is explained where one carries a measure out.
    static let institutionSecuresSafety = RuleExamples(of: .sturen(73), from: MeasureInOrder.situation)
        .notApplicable("het lokale team voert uit") {
            $0.subject.executedBy = .stated(.known(.localTeam), Provenance())
        }
        .notApplicable("de maatregel is alleen verzocht") { $0.subject.becomeRequestOnly() }
}
