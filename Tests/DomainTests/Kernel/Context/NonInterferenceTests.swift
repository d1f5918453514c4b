import Domain
import Testing

/// What others said and did not release makes no difference to what a person or a conference gets to read.
@Suite struct NonInterferenceTests {
    /// A mark or a word of one person, which that person may have released.
    struct Entry: Hashable, Sendable, Voiced {
        enum Key {}

        let id: Identifier<Key>
        let by: Identifier<Participant>
        var mark: Grade?
        var release: [Identifier<Participant>]
        var knownOn: CalendarDate?

        var voice: Identifier<Participant>? { by }
        var releasedTo: [Identifier<Participant>] { release }
    }

    struct Circle: ReviewSubject {
        var people: [Identifier<Participant>]
        var entries: [Entry]

        func view(for audience: Audience, on day: CalendarDate) -> Circle {
            Circle(
                people: people,
                entries: entries.filter { $0.isVisible(to: audience) && ($0.knownOn ?? .min) <= day })
        }
    }

    static let people: [Identifier<Participant>] = ["anna", "bram", "kim"]
    static let danger = Circumstance(
        "danger", notice: Kernel.text("Danger"), noticeUnknown: Kernel.text("Danger?"), citations: [])

    static let set = RuleSet<Circle>(
        [
            // Everybody rates it, at least a 6.
            Rule(Kernel.description(1)) { circle, exam in
                for person in circle.people {
                    let own = circle.entries.filter { $0.by == person }
                    if own.isEmpty {
                        exam.require(exam.unknown(at: "entries.of[\(person)]", of: person), at: "entries")
                    }
                    for entry in own {
                        exam.require(entry.mark, atLeast: 6, at: "entries[\(entry.id)]", of: person)
                    }
                }
            },
            // Somebody rates it.
            Rule(Kernel.description(2), applies: { circle, _ in circle.entries.isEmpty ? .unknown : .true }) {
                circle, exam in
                exam.require(
                    circle.entries.some { entry in
                        exam.fact(entry.mark, at: "entries[\(entry.id)]", of: entry.by) >= 8
                    }, at: "entries")
            },
            Rule(
                prompt: Kernel.description(3, kind: .prompt),
                ofEach: { circle, ask in circle.people.forEach { ask($0) } }),
            Rule(prompt: Kernel.description(4, kind: .prompt), ownExperience: true),
            Rule(Kernel.description(5, yieldsTo: [danger])) { circle, exam in
                exam.require(circle.entries.count > 2, at: "entries", seen: .count(circle.entries.count, noun))
            },
        ],
        detectors: [
            CircumstanceDetector(danger) { circle, exam in
                circle.entries.some { exam.fact($0.mark, at: "entries[\($0.id)]", of: $0.by) <= 2 }
            }
        ])
    static let noun = Noun(one: Kernel.text("entry"), many: Kernel.text("entries"))

    private func entry(_ index: Int, _ random: inout KernelRandom) -> Entry {
        Entry(
            id: Identifier(stringLiteral: "e\(index)"), by: random.pick(Self.people),
            mark: random.once(in: 3) ? nil : Grade(integerLiteral: random.below(11)), release: release(&random),
            knownOn: random.once(in: 4) ? random.pick(["2024-06-14", "2024-06-15"]) : nil)
    }

    private func release(_ random: inout KernelRandom) -> [Identifier<Participant>] {
        Self.people.filter { _ in random.once(in: 3) }
    }

    private func answer(_ random: inout KernelRandom) -> Attestation {
        let of = random.pick(Self.people)
        return Attestation(
            Kernel.id(3 + random.below(2)), random.pick(Attestation.Answer.allCases),
            by: random.once(in: 3) ? "worker" : of, of: of,
            on: random.pick(["2024-06-01", "2024-06-14", "2024-06-15"]),
            until: random.once(in: 4) ? "2024-07-01" : nil, releasedTo: random.once(in: 2) ? nil : release(&random))
    }

    private func deviation(_ random: inout KernelRandom) throws -> Deviation {
        try Deviation(
            from: Kernel.id(1 + random.below(5)), because: "reason \(random.below(9))", by: random.pick(Self.people),
            on: "2024-06-01", releasedTo: release(&random))
    }

    private func json(
        _ circle: Circle, _ answers: [Attestation], _ deviations: [Deviation], for audience: Audience
    ) throws -> String {
        try KernelJSON.text(
            Self.set.review(
                circle,
                in: ReviewContext(on: Kernel.day, for: audience, attestations: answers, deviations: deviations)))
    }

    @Test(arguments: [61, 62, 63] as [UInt64])
    func `changing what was not released leaves every byte of a review as it was`(seed: UInt64) throws {
        var random = KernelRandom(seed: seed)
        var differences = 0
        for _ in 0..<80 {
            let entries = (0..<random.below(6)).map { entry($0, &random) }
            let answers = (0..<random.below(5)).map { _ in answer(&random) }
            let deviations = try (0..<random.below(3)).map { _ in try deviation(&random) }
            for audience in [
                Audience.person("anna"), .person("kim"), .conference(present: ["anna", "bram"]),
                .conference(present: ["kim"]),
            ] {
                let seen = entries.filter { $0.isVisible(to: audience) }
                let otherAnswers = (0..<4).map { _ in answer(&random) }.filter { !$0.isVisible(to: audience) }
                let otherDeviations = try (0..<3).map { _ in try deviation(&random) }
                    .filter { !$0.isVisible(to: audience) }
                let otherEntries = (10..<16).map { entry($0, &random) }.filter { !$0.isVisible(to: audience) }
                let changed = Circle(people: Self.people, entries: (seen + otherEntries).shuffled(using: &random))
                let given = (answers.filter { $0.isVisible(to: audience) } + otherAnswers).shuffled(using: &random)
                let departed = (deviations.filter { $0.isVisible(to: audience) } + otherDeviations)
                    .shuffled(using: &random)
                let circle = Circle(people: Self.people, entries: entries)
                let before = try json(circle, answers, deviations, for: audience)
                let after = try json(changed, given, departed, for: audience)
                #expect(before == after, "seed \(seed), \(audience)")
                let all = try json(circle, answers, deviations, for: .professional)
                if try json(changed, given, departed, for: .professional) != all { differences += 1 }
            }
        }
        // The changes do matter to those who may see them.
        #expect(differences > 100)
    }

    // Who is suspected may be the one who reads.
    @Test func `what professionals know of a circumstance leaves every byte of others' reviews as it was`() throws {
        let circle = Circle(
            people: Self.people, entries: [Entry(id: "e1", by: "anna", mark: 4, release: Self.people, knownOn: nil)])
        for audience in [Audience.person("anna"), .conference(present: ["anna", "kim"])] {
            let reviews = try [nil, true, false].map { holds in
                let known = holds.map { [ReviewContext.KnownCircumstance(Self.danger, holds: $0)] } ?? []
                return try KernelJSON.text(
                    Self.set.review(circle, in: ReviewContext(on: Kernel.day, for: audience, circumstances: known)))
            }
            #expect(Set(reviews).count == 1)
            #expect(reviews.first?.contains("danger") == false)
        }
    }

    @Test(arguments: [64] as [UInt64])
    func `no id of what was not released stands in a review`(seed: UInt64) throws {
        var random = KernelRandom(seed: seed)
        for _ in 0..<100 {
            let entries = (0..<6).map { entry($0, &random) }
            let answers = (0..<5).map { _ in answer(&random) }
            for audience in [Audience.person("bram"), .conference(present: ["anna", "bram"])] {
                let text = try json(Circle(people: Self.people, entries: entries), answers, [], for: audience)
                for entry in entries where !entry.isVisible(to: audience) {
                    #expect(!text.contains("[\(entry.id)]"), "seed \(seed)")
                }
                if case .person = audience {
                    let voices = Self.people.filter { $0 != "bram" && text.contains("of[\($0)]") }
                    #expect(voices == [], "seed \(seed)")
                }
            }
        }
    }
}
