public import Domain

/// A canvas to interpret and connect (canvas duiden en verbinden): one actor lays its position beside that of another.
///
/// It is of an organisation, a body or a layer and never of one person. The form is of this package, after a figure of the
/// source that shows the four fields.
public struct InterpretConnectCanvas: Hashable, Transferable {
    /// Whose position it is; `nil` if that was not recorded.
    public var actor: Identifier<SteeringActor>?
    /// With whom it wants to connect; `nil` if that was not recorded.
    public var other: Identifier<SteeringActor>?
    /// What was written in the four fields.
    public var fields: Listed<CanvasField>
    /// Whether the three preconditions hold.
    public var preconditions: Listed<ListAnswer<ConnectPrecondition>>
    /// Whether a pitfall dominates.
    public var pitfalls: Listed<ListAnswer<ConnectPitfall>>

    /// Makes a canvas on which nothing was written.
    public init(of actor: Identifier<SteeringActor>? = nil, with other: Identifier<SteeringActor>? = nil) {
        self.actor = actor
        self.other = other
        fields = []
        preconditions = []
        pitfalls = []
    }

    /// The fields that nothing was written in, in the order of the list.
    public var openFields: [PositionField] {
        PositionField.allCases.filter { field in !fields.contains { $0.field == .known(field) && $0.isTranslated } }
    }

    func asKnown(on day: CalendarDate) -> InterpretConnectCanvas {
        var known = self
        known.fields = fields.asKnown(on: day) { $0.knownOn }
        known.preconditions = preconditions.asKnown(on: day) { $0.knownOn }
        known.pitfalls = pitfalls.asKnown(on: day) { $0.knownOn }
        return known
    }
}

/// What was written in a field of a canvas (veld van het canvas), in words that are never shown in a review.
public struct CanvasField: Hashable, Transferable, Discreet {
    /// The field.
    public let field: Coded<PositionField>
    /// The own goals and interests in it.
    public var own: String?
    /// Goals and interests of the other.
    public var others: String?
    /// The own vision in terms of the other.
    public var ownInTheirTerms: String?
    /// The other's vision in own terms.
    public var theirsInOwnTerms: String?
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes a field of the canvas.
    public init(
        _ field: PositionField, own: String? = nil, others: String? = nil, ownInTheirTerms: String? = nil,
        theirsInOwnTerms: String? = nil, knownOn: CalendarDate? = nil
    ) {
        self.field = .known(field)
        self.own = own
        self.others = others
        self.ownInTheirTerms = ownInTheirTerms
        self.theirsInOwnTerms = theirsInOwnTerms
        self.knownOn = knownOn
    }

    /// Whether both positions and both translations were written: interpreting goes both ways.
    public var isTranslated: Bool { own != nil && others != nil && ownInTheirTerms != nil && theirsInOwnTerms != nil }
}
