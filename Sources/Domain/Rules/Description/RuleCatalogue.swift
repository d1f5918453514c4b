/// What is written about rules of all subjects, with the names of their places: enough to speak of a review.
public struct RuleCatalogue: Sendable {
    /// The descriptions, by id.
    public let descriptions: [RuleDescription]
    /// What places are called.
    public let places: PlaceNames

    /// Makes a catalogue; of two descriptions of one rule the first stays.
    public init(_ descriptions: [RuleDescription], places: PlaceNames) {
        let order = descriptions.indices.sorted { (descriptions[$0].id, $0) < (descriptions[$1].id, $1) }
        var kept: [RuleDescription] = []
        for index in order where kept.last?.id != descriptions[index].id { kept.append(descriptions[index]) }
        self.descriptions = kept
        self.places = places
    }

    /// Both catalogues together; of what stands in both, this one's stays.
    public func adding(_ other: RuleCatalogue) -> RuleCatalogue {
        RuleCatalogue(descriptions + other.descriptions, places: places.adding(other.places))
    }

    /// The description of a rule.
    public subscript(rule: RuleID) -> RuleDescription? {
        var low = 0
        var high = descriptions.count
        while low < high {
            let middle = low + (high - low) / 2
            if descriptions[middle].id < rule { low = middle + 1 } else { high = middle }
        }
        guard low < descriptions.count, descriptions[low].id == rule else { return nil }
        return descriptions[low]
    }
}

extension RuleSet {
    /// What is written about the rules of this set.
    public var catalogue: RuleCatalogue {
        var descriptions: [RuleDescription] = []
        for rule in rules { descriptions.append(rule.description) }
        return RuleCatalogue(descriptions, places: places)
    }
}
