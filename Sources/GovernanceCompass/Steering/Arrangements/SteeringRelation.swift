public import Domain

/// That one actor steers another (sturingsrelatie), as it was meant and as it happens.
///
/// The choice between the two models, and the forms in use, are recorded of a relation and not of a whole approach: a
/// coordinator may deliberate with a provider and buy from it at once, while a board directs.
public struct SteeringRelation: Hashable, Identifiable, Transferable {
    /// The identifier.
    public let id: Identifier<SteeringRelation>
    /// Who steers, and who is steered.
    public let between: SteeringPair
    /// Whether it is about steering on the approach, within it, or both; `nil` if that was not recorded.
    public var locus: [Coded<SteeringLocus>]?
    /// The steering as it was meant (formele sturing); stated as none where nothing was laid down.
    public var formal: Recorded<SteeringPractice>
    /// The steering as it happens (materiële sturing); stated as none where nobody looked.
    public var material: Recorded<SteeringPractice>
    /// Whether the steerer keeps the right to decide (beslisrecht).
    public var steererKeepsDecision: Recorded<Bool>
    /// What people judge of facts and values; stated to be complete once all who were asked have judged.
    public var judgements: Listed<CompassJudgement>
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes a relation of which nothing else was recorded.
    public init(_ id: Identifier<SteeringRelation>, between pair: SteeringPair, knownOn: CalendarDate? = nil) {
        self.id = id
        between = pair
        locus = nil
        formal = .notRecorded
        material = .notRecorded
        steererKeepsDecision = .notRecorded
        judgements = []
        self.knownOn = knownOn
    }

    func asKnown(on day: CalendarDate) -> SteeringRelation {
        var known = self
        known.formal = formal.asKnown(on: day)
        known.material = material.asKnown(on: day)
        known.steererKeepsDecision = steererKeepsDecision.asKnown(on: day)
        known.judgements = judgements.asKnown(on: day, part: { $0.asKnown(on: day) }) { $0.knownOn }
        return known
    }

    /// The forms of which formal and material steering differ on a day: meant and not in use, or in use and not meant.
    ///
    /// `nil` while one of the two is not known. A difference is something to talk about, not an error.
    public func formsThatDiffer(on day: CalendarDate) -> [SteeringForm]? {
        guard let meant = formal.asKnown(on: day).value?.knownForms,
            let used = material.asKnown(on: day).value?.knownForms
        else { return nil }
        return SteeringForm.allCases.filter { meant.contains($0) != used.contains($0) }
    }
}

/// Two different actors, of which the first steers and the second is steered.
public struct SteeringPair: Hashable, Sendable {
    /// Who steers.
    public let steerer: Identifier<SteeringActor>
    /// Who is steered.
    public let steered: Identifier<SteeringActor>

    /// Makes a pair.
    ///
    /// - Throws: ``/Domain/InvalidValue`` if both are the same actor.
    public init(steerer: Identifier<SteeringActor>, steered: Identifier<SteeringActor>) throws(InvalidValue) {
        guard steerer != steered else { throw Self.refusal }
        self.steerer = steerer
        self.steered = steered
    }

    private static var refusal: InvalidValue {
        InvalidValue(
            "steering pair", allowed: LocalizedText(nl: "twee verschillende actoren", en: "two different actors"))
    }
}

#if !hasFeature(Embedded)
extension SteeringPair: Codable {
    private enum CodingKeys: String, CodingKey {
        case steerer, steered
    }

    /// Reads two different actors.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let steerer = try container.decode(Identifier<SteeringActor>.self, forKey: .steerer)
        let steered = try container.decode(Identifier<SteeringActor>.self, forKey: .steered)
        do { try self.init(steerer: steerer, steered: steered) } catch {
            throw error.decodingError(at: container.codingPath)
        }
    }

    /// Writes both actors.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(steerer, forKey: .steerer)
        try container.encode(steered, forKey: .steered)
    }
}
#endif
