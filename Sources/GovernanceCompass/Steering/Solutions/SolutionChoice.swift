public import Domain

/// How people choose a way on where steering gets stuck (keuze van een oplossingsrichting).
///
/// It records which directions were considered and chosen, and whether the conditions hold under which each is wise. It
/// ranks no direction and calls none the right one; every audience sees the same.
public struct SolutionChoice: Hashable, Identifiable, Transferable, ReviewSubject {
    /// The version of the format.
    public let formatVersion: FormatVersion
    /// The identifier.
    public let id: Identifier<SolutionChoice>
    /// The arrangement that it is about; `nil` if that was not recorded.
    public var arrangement: Identifier<SteeringArrangement>?
    /// The relation in it that it is about; `nil` if that was not recorded, or it is about all of them.
    public var relation: Identifier<SteeringRelation>?
    /// The cell of the compass that people came to; stated as none where they did not agree on one, which leaves it open.
    ///
    /// The judgements behind it stand in the arrangement. Whether both agree is seen where both stand together.
    public var cell: Recorded<Coded<CompassCell>>
    /// The day on which the considerations around the directions were weighed; stated as none while they were not.
    public var weighedOn: Recorded<DateRange>
    /// The day on which was chosen how to steer; stated as none while that was not chosen.
    public var chosenOn: Recorded<DateRange>
    /// The directions that were considered.
    public var considered: Listed<ConsideredDirection>
    /// The canvas to interpret and connect; stated as none while nobody filled it in.
    public var canvas: Recorded<InterpretConnectCanvas>
    /// Since when the method of the approach is written down; stated as none while it is not.
    public var methodRecordedSince: Recorded<DateRange>
    /// Since when people are trained in the method; stated as none while they are not.
    public var trainedSince: Recorded<DateRange>

    /// Makes a choice of which nothing was recorded.
    public init(_ id: Identifier<SolutionChoice>) {
        formatVersion = .current
        self.id = id
        arrangement = nil
        relation = nil
        cell = .notRecorded
        weighedOn = .notRecorded
        chosenOn = .notRecorded
        considered = []
        canvas = .notRecorded
        methodRecordedSince = .notRecorded
        trainedSince = .notRecorded
    }

    /// The choice as it was known on a day; every audience sees the same.
    public func view(for audience: Audience, on day: CalendarDate) -> SolutionChoice {
        var view = self
        view.cell = cell.asKnown(on: day)
        view.weighedOn = weighedOn.asKnown(on: day)
        view.chosenOn = chosenOn.asKnown(on: day)
        view.considered = considered.asKnown(on: day, part: { $0.asKnown(on: day) }) { $0.knownOn }
        view.canvas = canvas.asKnown(on: day).map { $0.asKnown(on: day) }
        view.methodRecordedSince = methodRecordedSince.asKnown(on: day)
        view.trainedSince = trainedSince.asKnown(on: day)
        return view
    }

    /// Whether the cell written down here is the one that an arrangement's judgements come to on a day.
    ///
    /// `nil` if it is about another arrangement, names no relation of it, or while one of the two is not known: people
    /// who differ have no cell that this could agree with.
    public func agrees(
        with arrangement: SteeringArrangement, on day: CalendarDate, _ policy: Policy = Policy()
    ) -> Bool? {
        guard self.arrangement == arrangement.id, let here = cell.asKnown(on: day).code().value else { return nil }
        let relations = arrangement.relations.asKnown(on: day) { $0.knownOn }
        for entry in relations where entry.id == relation {
            return entry.compass(on: day, policy).cell.map { $0 == here }
        }
        return nil
    }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case formatVersion, id, arrangement, relation, cell, weighedOn, chosenOn, considered, canvas
        case methodRecordedSince, trainedSince
    }
    #endif
}
