import Domain

/// All rules that were taken from the five sources: the list that the implemented ones are held against.
///
/// It holds the facts of the list and none of its remarks. A rule that restates another is settled as its leader is.
enum SourceRules {
    /// One rule of the list.
    struct Entry {
        let id: String
        let module: String
        let subject: String
        let kind: String
        let strength: String
        /// The regions or approaches of which the source tells it; empty if it holds everywhere.
        let scopes: [String]
    }

    static let all: [Entry] =
        entries("Domain", domain) + entries("SafetyAssessment", safetyAssessment) + entries("Indicators", indicators)
        + entries("GovernanceCompass", governanceCompass)

    /// Scopes that the list does not name: the sections tell it of one approach only, so it is asked where that is
    /// adopted and nowhere else.
    static let scopesBeyondList = [
        "STUREN-32": "Blijvend Veilig", "STUREN-77": "Blijvend Veilig", "PARALLEL-25": "FoodValley",
        "PARALLEL-81": "FoodValley", "DOMEIN-46": "Rotterdam-Rijnmond",
    ]

    static let byID: [String: Entry] = Dictionary(all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })

    /// The ids of those without a rule in this package, by module.
    static let lacking: [(module: String, ids: [String])] = [
        ("Domain", LackingRules.domain), ("SafetyAssessment", LackingRules.safetyAssessment),
        ("Indicators", LackingRules.indicators), ("GovernanceCompass", LackingRules.governanceCompass),
    ].map { ($0.0, $0.1.split(separator: "\n").map { String($0) }) }

    private static func entries(_ module: String, _ lines: String) -> [Entry] {
        lines.split(separator: "\n").compactMap { line in
            let words = line.split(separator: " ", maxSplits: 4).map { String($0) }
            guard words.count >= 4 else { return nil }
            let scopes = words.count > 4 ? words[4].split(separator: ",").map { $0.drop { $0 == " " } } : []
            return Entry(
                id: words[0], module: module, subject: words[1], kind: words[2], strength: words[3],
                scopes: scopes.map { String($0) })
        }
    }
}
