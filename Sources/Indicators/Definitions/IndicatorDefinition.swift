public import Domain

/// What an indicator counts, of whom, from what and with which care (definitie van een indicator).
///
/// A figure says which version of which definition it is of. What a source does not say stays absent: no scale, term or
/// denominator is made up. Every definition has a caveat, and ``generalMisuse`` holds for all of them.
public struct IndicatorDefinition: Hashable, Identifiable, Transferable, ReviewSubject, Discreet {
    /// The id: that of the source, `KOMPAS-I2.1`.
    public let id: Identifier<IndicatorDefinition>
    /// Counts up when what is counted changes; from 1.
    public let version: Int
    /// The name.
    public let name: LocalizedText
    /// Whether it is a result, a registration, or about measuring itself.
    public var kind: Coded<IndicatorKind>
    /// The theme; `nil` if that was not said.
    public var theme: Coded<IndicatorTheme>?
    /// Whom or what it is about; empty if that was not said.
    public var levels: [Coded<IndicatorLevel>]
    /// After which time it can show something; `nil` if that was not said.
    public var horizon: Coded<IndicatorHorizon>?
    /// What it may be used for.
    public var purposes: [Coded<IndicatorPurpose>]
    /// The unit.
    public var unit: Coded<IndicatorUnit>
    /// What counts.
    public var counting: Counting
    /// Which way it would have to go to be good news.
    public var polarity: Coded<IndicatorPolarity>
    /// Whether it counts painful or serious things, of which more may also be openness or trust; `nil` if that was not
    /// said.
    public var mayShowOpenness: Bool?
    /// Where its data come from; empty if that was not said.
    public var sources: [Coded<IndicatorSource>]
    /// Who measures; `nil` if that was not said.
    public var measuredBy: Coded<MeasuringParty>?
    /// What it can be computed from.
    public var basis: [Coded<IndicatorBasis>]
    /// The extra work that it costs.
    public var burden: Coded<AdministrativeBurden>
    /// Whether it counts or tells.
    public var character: Coded<MeasureCharacter>
    /// The definition that tells what this one counts, or the other way round; `nil` if none was named.
    public var companion: Identifier<IndicatorDefinition>?
    /// The measures that ask about the same and are not the same; `nil` if it stands alone.
    public var family: Coded<IndicatorFamily>?
    /// The ids under which sources have the same measure.
    public var mergedIDs: [Identifier<IndicatorDefinition>]
    /// What sources call it otherwise.
    public var aliases: [Term.Alias]
    /// Whether no source says on which scale it is measured, or what its words mean (open).
    public var hasOpenScale: Bool
    /// What must be borne in mind.
    public var caveat: LocalizedText
    /// What it must not be used for, where it can be turned against somebody; ``generalMisuse`` holds besides.
    public var misuse: LocalizedText?
    /// Where it is written; empty for one of a region's own.
    public var citations: [Citation]
    /// Whether it is called a meaningful measurement.
    public var isCalledMeaningful: Recorded<Bool>
    /// What of the essence of the work it expresses, in the words of those who made it.
    public var essence: Recorded<String>
    /// How it serves reflection and adjustment, in the words of those who made it.
    public var reflectionUse: Recorded<String>

    /// What counts (wat telt mee): what is counted, of what, and what is left out.
    public struct Counting: Hashable, Transferable {
        /// What is counted or measured (teller).
        public let numerator: LocalizedText
        /// Of what (noemer); `nil` if there is none, or the source names none.
        public let denominator: LocalizedText?
        /// What is left out; `nil` if nothing was named.
        public let exclusions: LocalizedText?

        /// Says what counts.
        public init(_ numerator: LocalizedText, of denominator: LocalizedText? = nil, without: LocalizedText? = nil) {
            self.numerator = numerator
            self.denominator = denominator
            exclusions = without
        }
    }

    /// Makes a definition; what is left out was not said.
    ///
    /// - Throws: ``/Domain/InvalidValue`` if the version is below 1.
    public init(
        _ id: Identifier<IndicatorDefinition>, version: Int, name: LocalizedText, counting: Counting,
        unit: IndicatorUnit, polarity: IndicatorPolarity, burden: AdministrativeBurden,
        character: MeasureCharacter = .quantitative, caveat: LocalizedText
    ) throws(InvalidValue) {
        guard version >= 1 else { throw InvalidValue("definition version", allowed: Self.allowedVersion) }
        self.init(
            valid: id, version: version, name: name, counting: counting, unit: unit, polarity: polarity, burden: burden,
            character: character, caveat: caveat)
    }

    init(
        valid id: Identifier<IndicatorDefinition>, version: Int, name: LocalizedText, counting: Counting,
        unit: IndicatorUnit, polarity: IndicatorPolarity, burden: AdministrativeBurden, character: MeasureCharacter,
        caveat: LocalizedText
    ) {
        self.id = id
        self.version = version
        self.name = name
        kind = .known(.result)
        theme = nil
        levels = []
        horizon = nil
        purposes = [.known(.learning)]
        self.unit = .known(unit)
        self.counting = counting
        self.polarity = .known(polarity)
        mayShowOpenness = nil
        sources = []
        measuredBy = nil
        basis = []
        self.burden = .known(burden)
        self.character = .known(character)
        companion = nil
        family = nil
        mergedIDs = []
        aliases = []
        hasOpenScale = false
        self.caveat = caveat
        misuse = nil
        citations = []
        isCalledMeaningful = .notRecorded
        essence = .notRecorded
        reflectionUse = .notRecorded
    }

    /// What a version may be.
    public static var allowedVersion: LocalizedText {
        LocalizedText(nl: "een versie van 1 of hoger", en: "a version of 1 or higher")
    }

    /// What no indicator may be used for (prestatieparadox): the sources warn of it for all of them.
    public static let generalMisuse = LocalizedText(
        nl:
            "Wie op een cijfer afrekent, krijgt het cijfer en verliest het doel. Geen ranglijst van regio's, organisaties, "
            + "professionals of huishoudens, en geen oordeel over een van hen.",
        en: "Who settles accounts by a figure gets the figure and loses the purpose. No ranking of regions, "
            + "organisations, professionals or households, and no verdict on one of them.")

    /// The definition as it was known on a day; every audience sees the same.
    public func view(for audience: Audience, on day: CalendarDate) -> IndicatorDefinition {
        var view = self
        view.isCalledMeaningful = isCalledMeaningful.asKnown(on: day)
        view.essence = essence.asKnown(on: day)
        view.reflectionUse = reflectionUse.asKnown(on: day)
        return view
    }
}

#if !hasFeature(Embedded)
extension IndicatorDefinition {
    private enum CodingKeys: String, CodingKey {
        case id, version, name, kind, theme, levels, horizon, purposes, unit, counting, polarity, sources, measuredBy
        case basis, burden, character, companion, family, mergedIDs, aliases, hasOpenScale, caveat, misuse, citations
        case isCalledMeaningful, essence, reflectionUse, mayShowOpenness
    }

    /// Reads a definition; lists that are absent are empty, and the rest that is absent was not said.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decode(Identifier<IndicatorDefinition>.self, forKey: .id)
        version = try container.decode(Int.self, forKey: .version)
        guard version >= 1 else {
            throw InvalidValue("definition version", allowed: Self.allowedVersion)
                .decodingError(at: container.codingPath + [CodingKeys.version])
        }
        name = try container.decode(LocalizedText.self, forKey: .name)
        kind = try container.decodeIfPresent(Coded<IndicatorKind>.self, forKey: .kind) ?? .known(.result)
        theme = try container.decodeIfPresent(Coded<IndicatorTheme>.self, forKey: .theme)
        levels = try container.decodeIfPresent([Coded<IndicatorLevel>].self, forKey: .levels) ?? []
        horizon = try container.decodeIfPresent(Coded<IndicatorHorizon>.self, forKey: .horizon)
        purposes = try container.decodeIfPresent([Coded<IndicatorPurpose>].self, forKey: .purposes) ?? []
        unit = try container.decode(Coded<IndicatorUnit>.self, forKey: .unit)
        counting = try container.decode(Counting.self, forKey: .counting)
        polarity = try container.decode(Coded<IndicatorPolarity>.self, forKey: .polarity)
        mayShowOpenness = try container.decodeIfPresent(Bool.self, forKey: .mayShowOpenness)
        sources = try container.decodeIfPresent([Coded<IndicatorSource>].self, forKey: .sources) ?? []
        measuredBy = try container.decodeIfPresent(Coded<MeasuringParty>.self, forKey: .measuredBy)
        basis = try container.decodeIfPresent([Coded<IndicatorBasis>].self, forKey: .basis) ?? []
        burden = try container.decode(Coded<AdministrativeBurden>.self, forKey: .burden)
        character = try container.decode(Coded<MeasureCharacter>.self, forKey: .character)
        companion = try container.decodeIfPresent(Identifier<IndicatorDefinition>.self, forKey: .companion)
        family = try container.decodeIfPresent(Coded<IndicatorFamily>.self, forKey: .family)
        mergedIDs = try container.decodeIfPresent([Identifier<IndicatorDefinition>].self, forKey: .mergedIDs) ?? []
        aliases = try container.decodeIfPresent([Term.Alias].self, forKey: .aliases) ?? []
        hasOpenScale = try container.decodeIfPresent(Bool.self, forKey: .hasOpenScale) ?? false
        caveat = try container.decode(LocalizedText.self, forKey: .caveat)
        misuse = try container.decodeIfPresent(LocalizedText.self, forKey: .misuse)
        citations = try container.decodeIfPresent([Citation].self, forKey: .citations) ?? []
        isCalledMeaningful = try container.decode(Recorded<Bool>.self, forKey: .isCalledMeaningful)
        essence = try container.decode(Recorded<String>.self, forKey: .essence)
        reflectionUse = try container.decode(Recorded<String>.self, forKey: .reflectionUse)
    }
}
#endif
