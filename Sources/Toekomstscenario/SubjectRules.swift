public import Domain

/// What is written about the rules of one subject (onderwerp), and the module in which they stand.
public struct SubjectRules: Hashable, Sendable {
    /// The module.
    public let module: String
    /// The type that the rules are about: `Involvement`.
    public let subject: String
    /// The descriptions, by id.
    public let descriptions: [RuleDescription]

    private init(module: String, subject: String, descriptions: [RuleDescription]) {
        self.module = module
        self.subject = subject
        self.descriptions = descriptions
    }

    /// The rules of a set, and those of its parts.
    init<Subject>(_ module: String, _ rules: RuleSet<Subject>) {
        self.init(
            module: module, subject: String(describing: Subject.self), descriptions: rules.catalogue.descriptions)
    }

    /// The rules of each subject, without those that a part brought along; parts stand before their wholes.
    static func own(_ subjects: [SubjectRules]) -> [SubjectRules] {
        var seen: Set<RuleID> = []
        var own: [SubjectRules] = []
        for subject in subjects {
            var descriptions: [RuleDescription] = []
            for description in subject.descriptions where seen.insert(description.id).inserted {
                descriptions.append(description)
            }
            own.append(SubjectRules(module: subject.module, subject: subject.subject, descriptions: descriptions))
        }
        return own
    }
}
