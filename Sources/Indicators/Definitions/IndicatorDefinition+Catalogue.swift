public import Domain

extension IndicatorDefinition {
    /// The definitions of all indicators of the five sources, by source and in its order.
    ///
    /// What has the same numerator, denominator and moments in two sources is one definition, with the other ids as
    /// ``mergedIDs``; what only asks about the same shares a ``family``. A term stands only where a source names it or its
    /// words imply it. Theme, level, burden, and what a measure can be computed from are this package's reading where the
    /// sources do not say; without a printed or plain direction the polarity is contextual.
    public static let catalogue: [IndicatorDefinition] =
        sturen + parallel + parallelOfSystem + domein + domeinOfWorking + proeftuin + proeftuinOfWork + kompas
        + kompasOfNetwork

    /// The definition of an id, also of one that was merged into another.
    public static func of(_ id: Identifier<IndicatorDefinition>) -> IndicatorDefinition? {
        byID[id].map { catalogue[$0] }
    }

    private static let byID: [Identifier<IndicatorDefinition>: Int] = {
        var byID: [Identifier<IndicatorDefinition>: Int] = [:]
        for index in catalogue.indices {
            byID[catalogue[index].id] = index
            for merged in catalogue[index].mergedIDs { byID[merged] = index }
        }
        return byID
    }()

    /// Makes a definition of the catalogue.
    init(
        _ id: Identifier<IndicatorDefinition>, _ name: LocalizedText, theme: IndicatorTheme, levels: [IndicatorLevel],
        horizon: IndicatorHorizon? = nil, unit: IndicatorUnit, polarity: IndicatorPolarity = .contextual,
        mayShowOpenness: Bool = false,
        sources: [IndicatorSource] = [], by measuredBy: MeasuringParty? = nil, basis: [IndicatorBasis],
        burden: AdministrativeBurden, character: MeasureCharacter = .quantitative, kind: IndicatorKind = .result,
        purposes: [IndicatorPurpose] = [.learning], counts numerator: LocalizedText,
        of denominator: LocalizedText? = nil,
        without exclusions: LocalizedText? = nil, isOpen: Bool = false, family: IndicatorFamily? = nil,
        merged: [Identifier<IndicatorDefinition>] = [], aliases: [Term.Alias] = [],
        companion: Identifier<IndicatorDefinition>? = nil, caveat: LocalizedText, misuse: LocalizedText? = nil,
        citations: [Citation]
    ) {
        self.init(
            valid: id, version: 1, name: name,
            counting: Counting(numerator, of: denominator, without: exclusions), unit: unit, polarity: polarity,
            burden: burden, character: character, caveat: caveat)
        self.kind = .known(kind)
        self.mayShowOpenness = mayShowOpenness
        self.theme = .known(theme)
        self.levels = levels.map { .known($0) }
        self.horizon = horizon.map { .known($0) }
        self.purposes = purposes.map { .known($0) }
        self.sources = sources.map { .known($0) }
        self.measuredBy = measuredBy.map { .known($0) }
        self.basis = basis.map { .known($0) }
        self.companion = companion
        self.family = family.map { .known($0) }
        mergedIDs = merged
        self.aliases = aliases
        hasOpenScale = isOpen
        self.misuse = misuse
        self.citations = citations
    }
}
