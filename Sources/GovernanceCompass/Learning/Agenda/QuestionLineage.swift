public import Domain

/// In which versions of a learning agenda a question stands, by what people said about what it goes on with.
public struct QuestionPersistence: Hashable, Identifiable, Sendable {
    /// The question, of the latest version.
    public let id: Identifier<LearningQuestion>
    /// The versions in which it or a question that it goes on with stands, in alphabetical order.
    public let versions: [Identifier<AgendaVersion>]
    /// Whether that are all versions that were drawn up by the day.
    public let isInEveryVersion: Bool
    /// Whether people said of it, and of all that it goes on with, what it goes on with; else there may be more versions.
    public let isSettled: Bool
}

extension LearningAgenda {
    /// The latest versions that were certainly drawn up by a day; several if they are of one day, none if their days
    /// leave open which it is.
    public func latestVersions(on day: CalendarDate) -> [AgendaVersion] {
        let drawn = versions.filter { $0.drawnUpOn?.isOnOrBefore(day) == true }
        return drawn.filter { version in
            drawn.allSatisfy { other in
                guard let theirs = other.drawnUpOn, let ours = version.drawnUpOn else { return false }
                return other.id == version.id || theirs.isOnOrBefore(ours) == true
            }
        }
    }

    /// How long the questions of the latest version have stood on the agenda, by question.
    ///
    /// It counts versions and nothing else: no question weighs more for standing longer.
    public func persistence(on day: CalendarDate) -> [QuestionPersistence] {
        let known = view(for: .professional, on: day)
        let lineage = QuestionLineage(known)
        let drawn = known.versions.filter { $0.drawnUpOn?.isOnOrBefore(day) == true }
        var found: [QuestionPersistence] = []
        for version in known.latestVersions(on: day) {
            for question in version.questions {
                let course = lineage.course(of: question)
                let standing = drawn.filter { course.versions.contains($0.id) }
                let ids = standing.map { $0.id }.sorted()
                let isOpen = course.open.contains { open in
                    lineage.mayFollow(open, in: known) && known.versions.count > 1
                }
                found.append(
                    QuestionPersistence(
                        id: question.id, versions: ids, isInEveryVersion: standing.count == drawn.count,
                        isSettled: !isOpen && course.absent.isEmpty))
            }
        }
        return found.sorted { $0.id < $1.id }
    }
}

/// The questions of an agenda by identifier, with what they go on with.
struct QuestionLineage {
    /// What a question goes on with, directly or through others, itself included.
    struct Course {
        /// The versions in which they stand.
        var versions: Set<Identifier<AgendaVersion>> = []
        /// Those of which nobody said what they go on with.
        var open: [(version: Identifier<AgendaVersion>, question: Identifier<LearningQuestion>)] = []
        /// Those that stand in no version.
        var absent: Set<Identifier<LearningQuestion>> = []
    }

    private struct Entry {
        let version: AgendaVersion
        let question: LearningQuestion
    }

    private let entries: [Identifier<LearningQuestion>: [Entry]]

    init(_ agenda: LearningAgenda) {
        var entries: [Identifier<LearningQuestion>: [Entry]] = [:]
        for version in agenda.versions {
            for question in version.questions {
                entries[question.id, default: []].append(Entry(version: version, question: question))
            }
        }
        self.entries = entries
    }

    /// What a question goes on with; a circle of questions is gone round once.
    func course(of question: LearningQuestion) -> Course {
        var course = Course()
        var seen: Set<Identifier<LearningQuestion>> = [question.id]
        var waiting = [question.id]
        while let id = waiting.popLast() {
            guard let found = entries[id] else {
                course.absent.insert(id)
                continue
            }
            for entry in found {
                course.versions.insert(entry.version.id)
                switch entry.question.continues {
                case .stated(let earlier, _):
                    for next in earlier where seen.insert(next).inserted { waiting.append(next) }
                case .statedAsNone: break
                case .notRecorded: course.open.append((entry.version.id, id))
                }
            }
        }
        return course
    }

    /// Whether there is a version that may be earlier than that of a question.
    func mayFollow(
        _ open: (version: Identifier<AgendaVersion>, question: Identifier<LearningQuestion>),
        in agenda: LearningAgenda
    ) -> Bool {
        guard let own = agenda.versions.entries.first(where: { $0.id == open.version }) else { return false }
        return agenda.versions.contains { other in
            guard other.id != own.id else { return false }
            guard let ours = own.drawnUpOn, let theirs = other.drawnUpOn else { return true }
            return ours.isOnOrBefore(theirs) != true
        }
    }

    /// Whether a question stands in at least so many versions, as far as people said what it goes on with.
    func stands(
        _ question: LearningQuestion, inAtLeast wanted: Int, of agenda: LearningAgenda, _ exam: inout Examination
    ) -> Truth {
        let course = course(of: question)
        // What it goes on with stood in an earlier version, also where that is not recorded.
        let certain = course.versions.count + (course.versions.count == 1 && !course.absent.isEmpty ? 1 : 0)
        if certain >= wanted { return .true }
        var stands = Truth.false
        for open in course.open where mayFollow(open, in: agenda) {
            let found = exam.unknown(at: "versions[\(open.version)].questions[\(open.question)].continues")
            stands = stands || found
        }
        if !course.absent.isEmpty {
            let found = exam.unknown(at: "versions.complete")
            stands = stands || found
        }
        return stands
    }
}
