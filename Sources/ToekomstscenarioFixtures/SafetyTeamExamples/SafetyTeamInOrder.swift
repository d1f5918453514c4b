public import Domain

/// A synthetic regional safety team that is recorded and in order: the base of the examples of safety teams.
///
/// Three organisations in the core and one in the shell cover all fields of knowledge. Everything in it is made up.
public enum SafetyTeamInOrder: Sendable {
    /// The reference day of the examples.
    public static let day: CalendarDate = "2026-11-20"

    /// The situation: the team in a region that adopted the account of FoodValley, and what each organisation answered.
    public static var situation: RuleExample<SafetyTeam>.Situation {
        RuleExample.Situation(
            team, in: ReviewContext(on: day, adopted: [.foodValley], attestations: answers))
    }

    /// The organisations that are part of the team on the day.
    public static let members: [Identifier<Participant>] = ["veilig-thuis", "raad", "jeugdbescherming", "opvang"]

    /// What each organisation answered to the prompt.
    public static var answers: [Attestation] {
        members.map { Attestation(.proeftuin(74), .yes, by: $0, on: "2026-10-08") }
    }

    /// The team.
    public static var team: SafetyTeam {
        SafetyTeam(
            "team-heuvels",
            members: Listed(
                [
                    SafetyTeamMember(
                        "veilig-thuis", .veiligThuis, in: .core,
                        expertise: [.childAbuse, .domesticViolence], from: "2024-01-15"),
                    SafetyTeamMember(
                        "raad", .childCareAndProtectionBoard, in: .core, expertise: [.legalInstruments],
                        from: "2024-01-15"),
                    SafetyTeamMember(
                        "jeugdbescherming", .certifiedInstitution, in: .core,
                        expertise: [.developmentalThreat, .childAbuse], from: "2024-01-15"),
                    SafetyTeamMember(
                        "opvang", .womensShelter, in: .shell, expertise: [.violencePatterns], from: "2025-03-01"),
                    SafetyTeamMember(
                        "oude-gi", .certifiedInstitution, in: .core, expertise: [.legalInstruments],
                        from: "2024-01-15", until: "2025-01-01"),
                ], complete: Provenance(knownOn: "2026-01-10")))
    }
}
