public import Domain

/// Two rules whose sources pull in different directions (spanning tussen bronnen), shown from both sides.
///
/// This package does not choose between them: a region that works with both says what it does with them. Each rule
/// tells the tension in its own description too, so that a review of one part shows it without the other.
///
/// The plainest is that of who decides. According to the guide municipalities direct the setting up of a new structure
/// (KOMPAS-02); according to the thesis whoever steers by network alone gives up
/// the right to decide (STUREN-41). Both can be recorded at once: to direct
/// is a role in the core group (``OrganisationSeat/isDirecting``), and who decides stands with the relation
/// (``SteeringRelation/steererKeepsDecision``).
public struct SourceTension: Hashable, Sendable {
    /// The rule that comes first in the catalogue.
    public let first: RuleID
    /// The other rule.
    public let second: RuleID
    /// How the two are read together from the side of the first.
    public let seenFromFirst: LocalizedText
    /// How the two are read together from the side of the second; `nil` if the second does not tell it.
    public let seenFromSecond: LocalizedText?
}

extension RuleCatalogue {
    /// The tensions between two rules of this catalogue, each once, in the order of the rules.
    public var sourceTensions: [SourceTension] {
        var found: [SourceTension] = []
        for description in descriptions {
            for tension in description.tensions {
                guard let other = self[tension.rule] else { continue }
                let answer = other.tensions.first { $0.rule == description.id }?.reading
                // A tension that both tell is made from the side of the first, one that one tells from its own side.
                guard answer == nil || description.id < other.id else { continue }
                found.append(
                    SourceTension(
                        first: description.id, second: other.id, seenFromFirst: tension.reading, seenFromSecond: answer)
                )
            }
        }
        return found.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
    }
}
