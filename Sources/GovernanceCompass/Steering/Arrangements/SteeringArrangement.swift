public import Domain

/// How people steer on an approach, or within it (sturingsarrangement): who steers whom, how, and how it is judged.
///
/// It holds relations of a steerer and a steered, each with how the steering was meant and how it really happens, and
/// what several people judge of facts and values. Several forms may be in use at once, in one relation or over all. It
/// holds organisations, bodies and layers and never one person; every audience sees the same. What is read out of it is
/// a reading to talk about: no score, no ranking, and no proof that steering does or does not work.
public struct SteeringArrangement: Hashable, Identifiable, Transferable, ReviewSubject {
    /// The version of the format.
    public let formatVersion: FormatVersion
    /// The identifier.
    public let id: Identifier<SteeringArrangement>
    /// Those who steer and are steered.
    public var actors: Listed<SteeringActor>
    /// Who steers whom.
    public var relations: Listed<SteeringRelation>
    /// Who is responsible for what.
    public var responsibilities: Listed<SteeringResponsibility>
    /// Since when the network works with the organisation of a project; stated as none while it does not.
    public var projectOrganisation: Recorded<DateRange>

    /// Makes an arrangement of which nothing was recorded.
    public init(_ id: Identifier<SteeringArrangement>) {
        formatVersion = .current
        self.id = id
        actors = []
        relations = []
        responsibilities = []
        projectOrganisation = .notRecorded
    }

    /// The arrangement as it was known on a day; every audience sees the same.
    public func view(for audience: Audience, on day: CalendarDate) -> SteeringArrangement {
        var view = self
        view.actors = actors.asKnown(on: day, part: { $0.asKnown(on: day) }) { $0.knownOn }
        view.relations = relations.asKnown(on: day, part: { $0.asKnown(on: day) }) { $0.knownOn }
        view.responsibilities = responsibilities.asKnown(on: day) { $0.knownOn }
        view.projectOrganisation = projectOrganisation.asKnown(on: day)
        return view
    }

    /// The forms that are in use in any relation on a day, in the order of the list.
    public func formsInUse(on day: CalendarDate) -> [SteeringForm] {
        let known = relations.asKnown(on: day) { $0.knownOn }
        return SteeringForm.allCases.filter { form in
            known.contains { $0.material.asKnown(on: day).value?.uses(form) == true }
        }
    }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case formatVersion, id, actors, relations, responsibilities, projectOrganisation
    }
    #endif
}
