public import Domain

/// A figure that cannot be misread (cijfer, meting): its value with all that it takes to read it.
///
/// It is called a measurement elsewhere; that name is Foundation's. A figure without a value says why: unknown,
/// suppressed, not applicable, not in the source. Missing is never zero. Whether two figures may be divided, added or
/// compared is decided by what they carry: see ``mismatch(with:for:)``.
public struct Figure: Hashable, Identifiable, Transferable {
    /// The identifier.
    public let id: Identifier<Figure>
    /// What was measured.
    public let definition: Identifier<IndicatorDefinition>
    /// The version of the definition.
    public let definitionVersion: Int
    /// The value; `nil` exactly where the status has none.
    public let reading: FigureReading?
    /// How settled it is.
    public let status: FigureStatus
    /// Where the value comes from.
    public let origin: FigureOrigin
    /// The unit.
    public let unit: Coded<IndicatorUnit>
    /// How many it was measured of; `nil` if that was not recorded.
    public let n: Int?
    /// Of how many more it is not known; `nil` if that was not recorded.
    public let missing: Int?
    /// When it holds; `nil` if that was not recorded.
    public let period: FigurePeriod?
    /// Of whom; `nil` if that was not recorded.
    public let population: FigurePopulation?
    /// The area; `nil` if it is of no single one.
    public let area: Identifier<Area>?
    /// When the area existed in the form that was meant; `nil` if that was not recorded.
    public let areaValidity: Period?
    /// The run of figures that it belongs to; after a break in the series another one begins.
    public let series: Identifier<FigureSeries>?
    /// To multiples of what a count was rounded: 5 with CBS; `nil` if it was not rounded.
    public let roundingGrain: Int?
    /// The values that were chosen where a source leaves them open.
    public let policy: Policy
    /// Where it is printed; `nil` if nowhere.
    public let citation: Citation?
    /// The day on which it became known; always known if `nil`.
    public let knownOn: CalendarDate?
    /// Figures that it must not be laid beside, because nobody knows whether they are of the same.
    public let notComparableWith: [Identifier<Figure>]

    /// Makes a figure; what is left out was not recorded.
    ///
    /// - Parameters:
    ///   - id: The identifier.
    ///   - definition: What was measured.
    ///   - version: The version of the definition, from 1.
    ///   - reading: The value.
    ///   - status: How settled it is; final if there is a value, unknown if there is none.
    ///   - origin: Where the value comes from.
    ///   - unit: The unit.
    ///   - n: How many it was measured of; of a share its denominator.
    ///   - missing: Of how many more it is not known; of a share its own.
    ///   - period: When it holds.
    ///   - population: Of whom.
    ///   - area: The area.
    ///   - areaValidity: When the area existed in that form.
    ///   - series: The run of figures that it belongs to.
    ///   - grain: To multiples of what a count was rounded.
    ///   - policy: The values that were chosen.
    ///   - citation: Where it is printed.
    ///   - knownOn: The day on which it became known.
    ///   - others: Figures that it must not be laid beside.
    /// - Throws: ``/Domain/InvalidValue`` if there is a value where the status has none or none where it has one, if a
    ///   number is below zero where it is counted, if `n` or `missing` contradict a share, or if a percentage was
    ///   derived without its counts: no n, no percentage.
    public init(
        _ id: Identifier<Figure>, of definition: Identifier<IndicatorDefinition>, version: Int = 1,
        _ reading: FigureReading?, status: FigureStatus? = nil, origin: FigureOrigin = .measured, unit: IndicatorUnit,
        n: Int? = nil, missing: Int? = nil, period: FigurePeriod? = nil, population: FigurePopulation? = nil,
        area: Identifier<Area>? = nil, areaValidity: Period? = nil, series: Identifier<FigureSeries>? = nil,
        roundedTo grain: Int? = nil, policy: Policy = Policy(), citation: Citation? = nil,
        knownOn: CalendarDate? = nil, notComparableWith others: [Identifier<Figure>] = []
    ) throws(InvalidValue) {
        self.id = id
        self.definition = definition
        definitionVersion = version
        self.reading = reading
        self.status = status ?? (reading == nil ? .unknown : .final)
        self.origin = origin
        self.unit = .known(unit)
        self.period = period
        self.population = population
        self.area = area
        self.areaValidity = areaValidity
        self.series = series
        roundingGrain = grain
        self.policy = policy
        self.citation = citation
        self.knownOn = knownOn
        notComparableWith = others.sorted()
        if case .share(let share)? = reading {
            guard n ?? share.denominator == share.denominator, missing == nil || missing == share.missing else {
                throw InvalidValue("figure", allowed: Self.allowed)
            }
            self.n = share.denominator
            self.missing = share.missing
        } else {
            self.n = n
            self.missing = missing
        }
        guard isSound else { throw InvalidValue("figure", allowed: Self.allowed) }
    }

    private var isSound: Bool {
        guard definitionVersion >= 1, n ?? 0 >= 0, missing ?? 0 >= 0, roundingGrain ?? 1 >= 1 else { return false }
        guard status.hasValue == (reading != nil) else { return false }
        switch reading {
        case .count(let count)?: return count >= 0
        case .number?:
            // A percentage that nobody printed needs the counts that it was made of.
            return unit.member != .percentage || origin == .printed || origin == .approximate
        case .range(let low, let high)?:
            guard let width = high.minus(low) else { return false }
            return width.units >= 0
        case .share?, .words?, nil: return true
        }
    }

    /// What a figure may look like.
    public static var allowed: LocalizedText {
        LocalizedText(
            nl: "een waarde precies waar de status er een heeft, tellingen van 0 of meer, en een afgeleid percentage "
                + "alleen met zijn tellingen",
            en: "a value exactly where the status has one, counts of 0 or more, and a derived percentage only with its "
                + "counts")
    }

    /// The definition, if it is one of the catalogue.
    public var catalogueDefinition: IndicatorDefinition? { IndicatorDefinition.of(definition) }

    /// The value with its sign, as CBS prints it; what a source does not print is said in words.
    public func text(in language: Language) -> String {
        guard let reading else { return status.sign ?? status.term.name[language] }
        return reading.text(in: language) + (status.sign ?? "")
    }
}

#if !hasFeature(Embedded)
extension Figure {
    private enum CodingKeys: String, CodingKey {
        case id, definition, definitionVersion, reading, status, origin, unit, n, missing, period, population, area
        case areaValidity, series, roundingGrain, policy, citation, knownOn, notComparableWith
    }

    /// Reads a figure, in which what is absent was not recorded; refuses what the initializer refuses.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let unit = try container.decode(Coded<IndicatorUnit>.self, forKey: .unit)
        guard let known = unit.member else {
            throw InvalidValue("unit", allowed: Self.allowed).decodingError(
                at: container.codingPath + [CodingKeys.unit])
        }
        let id = try container.decode(Identifier<Figure>.self, forKey: .id)
        let definition = try container.decode(Identifier<IndicatorDefinition>.self, forKey: .definition)
        let version = try container.decode(Int.self, forKey: .definitionVersion)
        let reading = try container.decodeIfPresent(FigureReading.self, forKey: .reading)
        let status = try container.decode(FigureStatus.self, forKey: .status)
        let origin = try container.decode(FigureOrigin.self, forKey: .origin)
        let n = try container.decodeIfPresent(Int.self, forKey: .n)
        let missing = try container.decodeIfPresent(Int.self, forKey: .missing)
        let period = try container.decodeIfPresent(FigurePeriod.self, forKey: .period)
        let population = try container.decodeIfPresent(FigurePopulation.self, forKey: .population)
        let area = try container.decodeIfPresent(Identifier<Area>.self, forKey: .area)
        let areaValidity = try container.decodeIfPresent(Period.self, forKey: .areaValidity)
        let series = try container.decodeIfPresent(Identifier<FigureSeries>.self, forKey: .series)
        let grain = try container.decodeIfPresent(Int.self, forKey: .roundingGrain)
        let policy = try container.decodeIfPresent(Policy.self, forKey: .policy) ?? Policy()
        let citation = try container.decodeIfPresent(Citation.self, forKey: .citation)
        let knownOn = try container.decodeIfPresent(CalendarDate.self, forKey: .knownOn)
        let others = try container.decodeIfPresent([Identifier<Figure>].self, forKey: .notComparableWith) ?? []
        do {
            try self.init(
                id, of: definition, version: version, reading, status: status, origin: origin, unit: known, n: n,
                missing: missing, period: period, population: population, area: area, areaValidity: areaValidity,
                series: series, roundedTo: grain, policy: policy, citation: citation, knownOn: knownOn,
                notComparableWith: others)
        } catch { throw error.decodingError(at: container.codingPath) }
    }

    /// Writes a figure; what was not recorded leaves no key.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
        try container.encode(definition, forKey: .definition)
        try container.encode(definitionVersion, forKey: .definitionVersion)
        try container.encodeIfPresent(reading, forKey: .reading)
        try container.encode(status, forKey: .status)
        try container.encode(origin, forKey: .origin)
        try container.encode(unit, forKey: .unit)
        try container.encodeIfPresent(n, forKey: .n)
        try container.encodeIfPresent(missing, forKey: .missing)
        try container.encodeIfPresent(period, forKey: .period)
        try container.encodeIfPresent(population, forKey: .population)
        try container.encodeIfPresent(area, forKey: .area)
        try container.encodeIfPresent(areaValidity, forKey: .areaValidity)
        try container.encodeIfPresent(series, forKey: .series)
        try container.encodeIfPresent(roundingGrain, forKey: .roundingGrain)
        if !policy.choices.isEmpty { try container.encode(policy, forKey: .policy) }
        try container.encodeIfPresent(citation, forKey: .citation)
        try container.encodeIfPresent(knownOn, forKey: .knownOn)
        if !notComparableWith.isEmpty { try container.encode(notComparableWith, forKey: .notComparableWith) }
    }
}
#endif
