public import Domain
public import GovernanceCompass

/// A learning agenda of three versions, with as many questions as the evaluation prints for one group over three days.
///
/// Which question goes on with which was read from the annexes by the makers of this package: three come back in every
/// version. Where they come back in other words only, nobody said so, and that stays open. The words are made up.
public enum TimelineAgenda: Sendable {
    /// The provenance: put together from what the source prints.
    public static var provenance: FixtureProvenance { .derived }
    /// A day after the last version.
    public static let day: CalendarDate = "2021-06-01"

    /// The agenda.
    public static var agenda: LearningAgenda {
        var agenda = LearningAgenda("tijdlijn")
        agenda.versions = Listed(
            [
                version(
                    "voorjaar", "2020-04-04", .coCreated,
                    [
                        ("v1-a", []), ("v1-b", []), ("v1-c", []), ("v1-d", []), ("v1-e", []), ("v1-f", []),
                        ("v1-g", []), ("v1-h", []),
                    ]),
                version(
                    "najaar", "2020-11-11", .reconstructed,
                    [
                        ("v2-ta", []), ("v2-tb", ["v1-a"]), ("v2-tc", ["v1-b"]), ("v2-td", ["v1-c"]),
                        ("v2-sa", ["v1-e"]), ("v2-sb", ["v1-c"]), ("v2-sc", ["v1-f"]), ("v2-sd", []),
                        ("v2-se", ["v1-h"]), ("v2-sf", ["v1-d"]), ("v2-sg", ["v1-g"]),
                    ]),
                version(
                    "mei", "2021-05-27", .coCreated,
                    [
                        ("v3-a", nil), ("v3-b", ["v2-ta"]), ("v3-c", ["v2-se"]), ("v3-d", ["v2-td", "v2-sb"]),
                        ("v3-e", nil), ("v3-f", ["v2-tc"]), ("v3-g", []),
                    ]),
            ], complete: Provenance(knownOn: "2021-05-27"))
        return agenda
    }

    private static func version(
        _ id: Identifier<AgendaVersion>, _ day: CalendarDate, _ origin: QuestionOrigin,
        _ questions: [(id: Identifier<LearningQuestion>, continues: [Identifier<LearningQuestion>]?)]
    ) -> AgendaVersion {
        let known = Provenance(knownOn: day)
        return AgendaVersion(
            id, on: .day(day), origin: .stated(.known(origin), known),
            questions: Listed(
                questions.map { entry in
                    var question = LearningQuestion(entry.id, knownOn: day)
                    question.challenge = "Hoe blijf ik doen wat nodig is"
                    question.isQuestion = true
                    guard let earlier = entry.continues else { return question }
                    question.continues = earlier.isEmpty ? .statedAsNone(known) : .stated(earlier, known)
                    return question
                }, complete: known),
            knownOn: day)
    }
}
