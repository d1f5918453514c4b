public import Domain

/// A boundary in the system that is to be broken through (grens in het stelsel).
public enum SystemBoundary: String, ClosedList, Transferable {
    /// Beleid en praktijk.
    case policyAndPractice
    /// Kennis en (beleids)praktijk.
    case knowledgeAndPractice
    /// Beproeven en uitrollen.
    case tryingAndRollingOut
    /// Veiligheid en bestaanszekerheid.
    case safetyAndLivelihood
    /// Aanbod voor jeugd en voor volwassenen.
    case youthAndAdults
    /// Zorg en straf.
    case careAndPunishment

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .policyAndPractice:
                (
                    LocalizedText(nl: "grens tussen beleid en praktijk", en: "boundary of policy and practice"),
                    LocalizedText(
                        nl: "Wie beleid maken en wie het werk doen, leren niet van elkaar.",
                        en: "Those who make policy and those who do the work do not learn from each other.")
                )
            case .knowledgeAndPractice:
                (
                    LocalizedText(nl: "grens tussen kennis en praktijk", en: "boundary of knowledge and practice"),
                    LocalizedText(
                        nl: "Kennis komt niet aan in werk en beleid, en andersom.",
                        en: "Knowledge does not reach work and policy, nor the other way round.")
                )
            case .tryingAndRollingOut:
                (
                    LocalizedText(nl: "grens tussen beproeven en uitrollen", en: "boundary of trying and rolling out"),
                    LocalizedText(
                        nl: "Wat beproefd is en wat overal wordt ingevoerd, staan los van elkaar.",
                        en: "What was tried and what is introduced everywhere stand apart.")
                )
            case .safetyAndLivelihood:
                (
                    LocalizedText(
                        nl: "grens tussen veiligheid en bestaanszekerheid", en: "boundary of safety and livelihood"),
                    LocalizedText(
                        nl: "Zorg om veiligheid en om inkomen, werk en wonen staan los van elkaar.",
                        en: "Care for safety and for income, work and housing stand apart.")
                )
            case .youthAndAdults:
                (
                    LocalizedText(
                        nl: "grens tussen aanbod voor jeugd en volwassenen", en: "boundary of youth and adult services"),
                    LocalizedText(
                        nl: "Hulp voor kinderen en hulp voor volwassenen staan los van elkaar.",
                        en: "Help for children and help for adults stand apart.")
                )
            case .careAndPunishment:
                (
                    LocalizedText(nl: "grens tussen zorg en straf", en: "boundary of care and punishment"),
                    LocalizedText(
                        nl: "Helpen en straffen staan los van elkaar.", en: "Helping and punishing stand apart.")
                )
            }
        return Term(
            rawValue, names.name, definition: names.definition, citations: [.parallel("Parallele transformaties")])
    }
}
