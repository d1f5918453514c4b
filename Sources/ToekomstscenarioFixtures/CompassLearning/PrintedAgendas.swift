public import Domain
public import GovernanceCompass

/// What the evaluation prints of a learning agenda, counted and without its words (gedrukte leeragenda).
public struct PrintedAgenda: Hashable, Identifiable, Sendable {
    /// The annex, and the list in it where an annex has two.
    public let id: Identifier<LearningAgenda>
    /// Where it is printed.
    public let citation: Citation
    /// Its origin as the table of contents names it.
    public let origin: Printed<QuestionOrigin>
    /// Its day.
    public let day: Printed<CalendarDate>
    /// Its number.
    public let number: Printed<Int>
    /// How many learning questions it has.
    public let questions: Int
    /// How many of them speak of others.
    public let inThirdPerson: Int
    /// How many smaller questions stand under them.
    public let parts: Int

    /// The provenance.
    public var provenance: FixtureProvenance { .printed }
}

/// The eight learning agendas that the evaluation prints, and a synthetic one beside each.
///
/// The synthetic agendas have as many questions, of the same origin and day; none of their words are the source's. Two
/// lists of one annex count as two agendas, as they are of two groups.
public enum PrintedAgendas: Sendable {
    /// What is printed, in the order of the annexes.
    public static let all: [PrintedAgenda] = [
        agenda("1.1", "Bijlage 1.1", .reconstructed, "2020-02-24", number: .inSource(1), 5),
        agenda("1.2", "Bijlage 1.2", .coCreated, "2020-01-31", 6),
        agenda("1.3", "Bijlage 1.3", .coCreated, "2020-07-10", 7),
        agenda("2.1", "Bijlage 2.1", .coCreated, "2020-04-04", number: .inSource(1), 8, third: 2),
        agenda("2.2-opleiding", "Bijlage 2.2", .reconstructed, "2020-11-11", 4, third: 1),
        agenda("2.2-gestart", "Bijlage 2.2", .reconstructed, "2020-11-11", 7, third: 1),
        agenda("2.3", "Bijlage 2.3", .coCreated, "2020-07-07", 6, parts: 5),
        agenda("2.4", "Bijlage 2.4", .coCreated, "2021-05-27", 7),
    ]

    /// A synthetic agenda beside each, in the same order.
    public static let synthetic: [LearningAgenda] = all.map { agenda(beside: $0) }

    private static func agenda(
        _ id: Identifier<LearningAgenda>, _ annex: String, _ origin: QuestionOrigin, _ day: CalendarDate,
        number: Printed<Int> = .notInSource, _ questions: Int, third: Int = 0, parts: Int = 0
    ) -> PrintedAgenda {
        PrintedAgenda(
            id: id, citation: .domein(annex), origin: .inSource(origin), day: .inSource(day), number: number,
            questions: questions, inThirdPerson: third, parts: parts)
    }

    private static func agenda(beside printed: PrintedAgenda) -> LearningAgenda {
        let day = printed.day.value
        let known = Provenance(knownOn: day)
        var questions: [LearningQuestion] = []
        for number in 0..<printed.questions {
            var question = LearningQuestion(id(printed.id, number), knownOn: day)
            question.challenge = "Hoe kan ik hier morgen mee beginnen"
            question.isQuestion = true
            question.person = .known(number < printed.inThirdPerson ? .third : .firstPlural)
            question.barrier = .stated(
                Barrier(id(printed.id, number), words: "terwijl nog niet alles is geregeld"), known)
            if number == 0 && printed.parts > 0 {
                question.parts = Array(repeating: "Hoe zie ik dat het helpt?", count: printed.parts)
            }
            questions.append(question)
        }
        var agenda = LearningAgenda(printed.id)
        agenda.versions = Listed(
            [
                AgendaVersion(
                    id(printed.id, 0), number: printed.number.value, on: day.map { .day($0) },
                    origin: printed.origin.value.map { .stated(.known($0), known) } ?? .notRecorded,
                    questions: Listed(questions, complete: known), knownOn: day)
            ], complete: known)
        return agenda
    }

    private static func id<Entity>(_ agenda: Identifier<LearningAgenda>, _ number: Int) -> Identifier<Entity> {
        Identifier(fixture: "q" + number.description + "-", agenda)
    }
}
