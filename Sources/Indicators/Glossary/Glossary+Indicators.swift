public import Domain

extension Glossary {
    /// The terms of this module.
    ///
    /// Every closed list stands here, in a line of its room, and so do the concepts that are no closed list.
    /// `.ci/steps/catalogue` checks that none is left out.
    public static let indicators = Glossary(of: "Indicators", [definitions])

    private static let definitions = [
        GlossaryList(concepts: DefinitionTerms.all, nl: "meten", en: "measuring")
    ]
}
