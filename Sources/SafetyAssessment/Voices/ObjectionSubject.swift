public import Domain

extension Objection {
    /// What is contested (waarover).
    ///
    /// The record itself is not changed by it: it shows as contested because the objection stands beside it. That
    /// somebody contests something he or she may not see tells that it is there, and no more.
    public enum Subject: Hashable, Sendable {
        /// A statement.
        case statement(Identifier<Statement>)
        /// The joint analysis.
        case analysis
        /// An unsafe event: that it happened, or happened so.
        case event(Identifier<UnsafeEvent>)
        /// The part that somebody is said to have had in an event.
        ///
        /// It is a person's own word, beside what a professional noted in ``EventRole/disputedBy``.
        case part(Identifier<EventRole>, in: Identifier<UnsafeEvent>)
        /// The safety plan.
        case safetyPlan
        /// The assistance plan.
        case assistancePlan
        /// A judgement about a child.
        case childJudgement(Identifier<ChildJudgement>)
        /// A weighing.
        case weighing(Identifier<Weighing>)
        /// A measure.
        case measure(Identifier<Measure>)
        /// What was decided in a conference.
        case decision(Identifier<ConferenceDecision>, in: Identifier<Conference>)

        /// Where in a case file it stands; the place has a name in `RuleSet.caseFile`.
        public var place: Address {
            switch self {
            case .statement(let id): "statements[\(id)]"
            case .analysis: "analysis"
            case .event(let id): "events[\(id)]"
            case .part(let id, let event): "events[\(event)].roles[\(id)]"
            case .safetyPlan: "safetyPlan"
            case .assistancePlan: "assistancePlan"
            case .childJudgement(let id): "childJudgements[\(id)]"
            case .weighing(let id): "weighings[\(id)]"
            case .measure(let id): "measures[\(id)]"
            case .decision(let id, let conference): "conferences[\(conference)].decisions[\(id)]"
            }
        }
    }
}

#if !hasFeature(Embedded)
extension Objection.Subject: Codable {
    private enum CodingKeys: String, CodingKey, CaseIterable {
        case statement, analysis, event, part, safetyPlan, assistancePlan, childJudgement, weighing, measure, decision
    }

    private enum PartKeys: String, CodingKey {
        case id, event
    }

    private enum DecisionKeys: String, CodingKey {
        case id, conference
    }

    /// Reads one key: `{"statement": …}`, `{"event": …}`, `{"childJudgement": …}`, `{"weighing": …}` or
    /// `{"measure": …}` with an identifier; `{"analysis": true}`, `{"safetyPlan": true}` or `{"assistancePlan": true}`;
    /// `{"part": {"event": …, "id": …}}` or `{"decision": {"conference": …, "id": …}}`.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        var key: CodingKeys?
        for candidate in CodingKeys.allCases where container.contains(candidate) {
            if try container.decodeNil(forKey: candidate) { continue }
            guard key == nil else { throw Self.refused(at: container.codingPath) }
            key = candidate
        }
        switch key {
        case .statement: self = .statement(try container.decode(Identifier<Statement>.self, forKey: .statement))
        case .event: self = .event(try container.decode(Identifier<UnsafeEvent>.self, forKey: .event))
        case .childJudgement:
            self = .childJudgement(try container.decode(Identifier<ChildJudgement>.self, forKey: .childJudgement))
        case .weighing: self = .weighing(try container.decode(Identifier<Weighing>.self, forKey: .weighing))
        case .measure: self = .measure(try container.decode(Identifier<Measure>.self, forKey: .measure))
        case .part:
            let part = try container.nestedContainer(keyedBy: PartKeys.self, forKey: .part)
            self = .part(
                try part.decode(Identifier<EventRole>.self, forKey: .id),
                in: try part.decode(Identifier<UnsafeEvent>.self, forKey: .event))
        case .decision:
            let decision = try container.nestedContainer(keyedBy: DecisionKeys.self, forKey: .decision)
            self = .decision(
                try decision.decode(Identifier<ConferenceDecision>.self, forKey: .id),
                in: try decision.decode(Identifier<Conference>.self, forKey: .conference))
        case .analysis, .safetyPlan, .assistancePlan:
            guard let key, try container.decode(Bool.self, forKey: key) else {
                throw Self.refused(at: container.codingPath)
            }
            self = key == .analysis ? .analysis : key == .safetyPlan ? .safetyPlan : .assistancePlan
        case nil: throw Self.refused(at: container.codingPath)
        }
    }

    private static func refused(at path: [any CodingKey]) -> DecodingError {
        InvalidValue(
            "about",
            allowed: LocalizedText(
                nl: "precies een van: statement, analysis, event, part, safetyPlan, assistancePlan, childJudgement, "
                    + "weighing, measure, decision",
                en: "exactly one of: statement, analysis, event, part, safetyPlan, assistancePlan, childJudgement, "
                    + "weighing, measure, decision")
        ).decodingError(at: path)
    }

    /// Writes the form that is read.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .statement(let statement): try container.encode(statement, forKey: .statement)
        case .analysis: try container.encode(true, forKey: .analysis)
        case .event(let event): try container.encode(event, forKey: .event)
        case .part(let id, let event):
            var part = container.nestedContainer(keyedBy: PartKeys.self, forKey: .part)
            try part.encode(id, forKey: .id)
            try part.encode(event, forKey: .event)
        case .safetyPlan: try container.encode(true, forKey: .safetyPlan)
        case .assistancePlan: try container.encode(true, forKey: .assistancePlan)
        case .childJudgement(let judgement): try container.encode(judgement, forKey: .childJudgement)
        case .weighing(let weighing): try container.encode(weighing, forKey: .weighing)
        case .measure(let measure): try container.encode(measure, forKey: .measure)
        case .decision(let id, let conference):
            var decision = container.nestedContainer(keyedBy: DecisionKeys.self, forKey: .decision)
            try decision.encode(id, forKey: .id)
            try decision.encode(conference, forKey: .conference)
        }
    }
}
#endif
