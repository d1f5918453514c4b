public import Domain

/// A map of the parties of a region and how they work together (netwerkkaart, netwerk in kaart).
///
/// It is drawn together, and drawn again after some time. It holds no word of a person and nothing about a household:
/// a party is an organisation or a group, and so every audience sees the same. A network is a means: a map is read to
/// decide what to do, never to rank regions, parties or people.
public struct NetworkMap: Hashable, Identifiable, Transferable, ReviewSubject {
    /// The version of the format.
    public let formatVersion: FormatVersion
    /// The identifier.
    public let id: Identifier<NetworkMap>
    /// The goal that was agreed before the map was drawn.
    public var goal: Recorded<ProvisionalGoal>
    /// The day on which it was drawn; stated as none while it was not drawn yet.
    public var drawnOn: Recorded<DateRange>
    /// The parties.
    public var parties: Listed<NetworkParty>
    /// The lines; two parties without a line see no cooperation between them and want none.
    public var lines: Listed<NetworkLine>
    /// The questions that were asked over the map.
    public var reflection: Recorded<[Coded<ReflectionQuestion>]>
    /// The actions.
    public var actions: Listed<NetworkAction>
    /// Where managers and directors share responsibility and steer together.
    public var steering: Listed<SharedSteering>
    /// Who waits for whom.
    public var waits: Listed<PartyWait>
    /// The parties that take a first step, whatever they wait for.
    public var firstSteps: Listed<FirstStep>
    /// The relations that those who drew it find necessary in their region, beside those that the guide names.
    public var required: Listed<RequiredRelation>
    /// The day on which those who drew it closed together, all in one room (plenaire afsluiting).
    public var closedOn: Recorded<DateRange>

    /// Makes a map of which nothing was recorded.
    public init(_ id: Identifier<NetworkMap>) {
        formatVersion = .current
        self.id = id
        goal = .notRecorded
        drawnOn = .notRecorded
        parties = []
        lines = []
        reflection = .notRecorded
        actions = []
        steering = []
        waits = []
        firstSteps = []
        required = []
        closedOn = .notRecorded
    }

    /// The map as it was known on a day; every audience sees the same.
    public func view(for audience: Audience, on day: CalendarDate) -> NetworkMap {
        var view = self
        view.goal = goal.asKnown(on: day)
        view.drawnOn = drawnOn.asKnown(on: day)
        view.parties = parties.asKnown(on: day, part: { $0.asKnown(on: day) }) { $0.knownOn }
        view.lines = lines.asKnown(on: day) { $0.knownOn }
        for index in view.lines.entries.indices {
            view.lines.entries[index] = view.lines.entries[index].asKnown(on: day)
        }
        view.reflection = reflection.asKnown(on: day)
        view.actions = actions.asKnown(on: day) { $0.knownOn }
        view.steering = steering.asKnown(on: day) { $0.knownOn }
        view.waits = waits.asKnown(on: day) { $0.knownOn }
        view.firstSteps = firstSteps.asKnown(on: day) { $0.knownOn }
        view.required = required.asKnown(on: day) { $0.knownOn }
        view.closedOn = closedOn.asKnown(on: day)
        return view
    }

    /// The lines, one for each two parties, in alphabetical order; entries of the same two are joined.
    public var relations: [NetworkLine] {
        var relations: [NetworkLine] = []
        relations.reserveCapacity(lines.count)
        for line in lines.entries.sorted(by: { $0.between < $1.between }) {
            if let last = relations.last, last.between == line.between {
                relations[relations.count - 1] = last.joined(with: line)
            } else {
                relations.append(line)
            }
        }
        return relations
    }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case formatVersion, id, goal, drawnOn, parties, lines, reflection, actions, steering, waits, firstSteps
        case required, closedOn
    }
    #endif
}
