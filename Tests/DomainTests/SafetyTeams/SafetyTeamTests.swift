import Domain
import Testing

/// A safety team is its organisations, over time; powers are theirs.
struct SafetyTeamTests {
    private let team = SafetyTeam(
        "team",
        members: [
            SafetyTeamMember("vt", .veiligThuis, in: .core, from: "2024-01-01"),
            SafetyTeamMember("vt-oud", .veiligThuis, from: "2022-01-01", until: "2024-01-01"),
            SafetyTeamMember("vt-later", .veiligThuis, from: "2026-01-01", knownOn: "2026-06-01"),
            SafetyTeamMember("vt-ooit", .veiligThuis),
            SafetyTeamMember("raad", .childCareAndProtectionBoard, from: "2024-01-01"),
        ])

    @Test func `members are those of the day, as far as that is known`() {
        for (day, expected) in [
            ("2021-12-31", []), ("2022-01-01", ["vt-oud"]), ("2023-12-31", ["vt-oud"]), ("2024-01-01", ["vt"]),
            ("2026-03-01", ["vt"]), ("2026-06-01", ["vt", "vt-later"]),
        ] as [(CalendarDate, [Identifier<Participant>])] {
            #expect(team.members(.veiligThuis, on: day).map { $0.id } == expected, "\(day)")
        }
        #expect(team.members(.police, on: "2026-06-01").isEmpty)
    }

    @Test func `every audience sees the same, and nobody what was learnt later`() {
        for audience in [.professional, .person("moeder"), .conference(present: ["moeder"])] as [Audience] {
            let seen = team.view(for: audience, on: "2026-05-31")
            #expect(seen.members.map { $0.id } == ["vt", "vt-oud", "vt-ooit", "raad"])
        }
    }

    @Test func `a team comes back as it was written`() throws {
        let full = SafetyTeam(
            "t", members: Listed([SafetyTeamMember("a", expertise: TeamExpertise.allCases)], complete: Provenance()))
        #expect(try KernelJSON.read(SafetyTeam.self, KernelJSON.text(full)) == full)
        #expect(try KernelJSON.read(SafetyTeam.self, KernelJSON.text(team)) == team)
        #expect(try KernelJSON.text(SafetyTeam("t")) == #"{"formatVersion":1,"id":"t"}"#)
        #expect(KernelJSON.refusal(SafetyTeam.self, #"{"formatVersion":2,"id":"t"}"#) != nil)
        #expect(KernelJSON.refusal(SafetyTeam.self, #"{"formatVersion":1,"id":"123456789"}"#) != nil)
    }

    @Test func `the order of organisations changes nothing`() {
        let rules = RuleSet<SafetyTeam>.safetyTeam
        let context = ReviewContext(on: "2026-11-20", adopted: [.foodValley])
        var reversed = team
        reversed.members.entries.reverse()
        let isSame = rules.review(team, in: context) == rules.review(reversed, in: context)
        #expect(isSame)
    }
}
