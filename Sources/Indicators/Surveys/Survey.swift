public import Domain

/// A survey (vragenlijst, monitor): statements, who was asked, who answered, and what is not known of it.
public struct Survey: Hashable, Identifiable, Transferable {
    /// The identifier.
    public let id: Identifier<Survey>
    /// The name.
    public let name: LocalizedText
    /// Of whom the answers are, and how they were chosen.
    public let population: FigurePopulation
    /// How many were asked; `nil` if that was not recorded.
    public let asked: Int?
    /// How many took part; `nil` if that was not recorded.
    public let respondents: Int?
    /// When they were asked; `nil` if that was not recorded.
    public let period: FigurePeriod?
    /// The statements of which something is known.
    public let statements: [SurveyStatement]
    /// Whether these are all statements of the survey; `nil` if that was not recorded.
    public let hasAllStatements: Bool?
    /// Where it is printed; `nil` if nowhere.
    public let citation: Citation?

    /// Makes a survey.
    ///
    /// - Throws: ``/Domain/InvalidValue`` if a number is below zero, more took part than were asked, or more answered a
    ///   statement than took part.
    public init(
        _ id: Identifier<Survey>, _ name: LocalizedText, of population: FigurePopulation, asked: Int? = nil,
        respondents: Int?, period: FigurePeriod? = nil, statements: [SurveyStatement],
        hasAllStatements: Bool? = nil, citation: Citation? = nil
    ) throws(InvalidValue) {
        guard asked ?? 0 >= 0, respondents ?? 0 >= 0, respondents ?? 0 <= asked ?? .max else {
            throw InvalidValue("survey", allowed: Self.allowed)
        }
        for statement in statements where statement.answered ?? 0 > respondents ?? .max {
            throw InvalidValue("survey", allowed: Self.allowed)
        }
        self.id = id
        self.name = name
        self.population = population
        self.asked = asked
        self.respondents = respondents
        self.period = period
        self.statements = statements
        self.hasAllStatements = hasAllStatements
        self.citation = citation
    }

    /// What the numbers of a survey may be.
    public static var allowed: LocalizedText {
        LocalizedText(
            nl: "aantallen van 0 of meer, niet meer deelnemers dan gevraagd, en niet meer antwoorden dan deelnemers",
            en: "numbers of 0 or more, no more taking part than were asked, and no more answers than took part")
    }

    /// How many did not take part (non-respons); `nil` if that was not recorded.
    public var nonResponse: Int? {
        guard let asked, let respondents else { return nil }
        return asked - respondents
    }

    /// The statement of an id.
    public subscript(statement: Identifier<SurveyStatement>) -> SurveyStatement? {
        for one in statements where one.id == statement { return one }
        return nil
    }

    /// Which part of those who answered agrees with a statement; who took part and did not answer is missing.
    ///
    /// - Parameters:
    ///   - statement: The statement.
    ///   - minimum: How many must have answered for the part to be shown; below it people could be recognised.
    /// - Throws: ``SurveyRefusal``: too few answered, the answers are not in the source, or only a percentage or words
    ///   are.
    public func agreement(
        with statement: Identifier<SurveyStatement>, atLeast minimum: Int
    ) throws(SurveyRefusal) -> Share {
        guard let found = self[statement] else { throw SurveyRefusal(.noSuchStatement, statement) }
        switch found.answers {
        case .notInSource: throw SurveyRefusal(.notInSource, statement)
        case .words: throw SurveyRefusal(.onlyWords, statement)
        case .printedPercentage: throw SurveyRefusal(.onlyPercentage, statement)
        case .counted:
            let n = found.answered ?? 0
            guard n >= minimum, n > 0 else { throw SurveyRefusal(.tooFew, statement, n: n, minimum: minimum) }
            guard let agree = found.count(of: .agree) else { throw SurveyRefusal(.notInSource, statement) }
            guard let share = try? Share(agree, of: n, missing: respondents.map { $0 - n }) else {
                throw SurveyRefusal(.notInSource, statement)
            }
            return share
        }
    }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case id, name, population, asked, respondents, period, statements, hasAllStatements, citation
    }

    /// Reads a survey, in which what is absent was not recorded; refuses what the initializer refuses.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let id = try container.decode(Identifier<Survey>.self, forKey: .id)
        let name = try container.decode(LocalizedText.self, forKey: .name)
        let population = try container.decode(FigurePopulation.self, forKey: .population)
        let asked = try container.decodeIfPresent(Int.self, forKey: .asked)
        let respondents = try container.decodeIfPresent(Int.self, forKey: .respondents)
        let period = try container.decodeIfPresent(FigurePeriod.self, forKey: .period)
        let statements = try container.decodeIfPresent([SurveyStatement].self, forKey: .statements) ?? []
        let hasAll = try container.decodeIfPresent(Bool.self, forKey: .hasAllStatements)
        let citation = try container.decodeIfPresent(Citation.self, forKey: .citation)
        do {
            try self.init(
                id, name, of: population, asked: asked, respondents: respondents, period: period,
                statements: statements, hasAllStatements: hasAll, citation: citation)
        } catch { throw error.decodingError(at: container.codingPath) }
    }
    #endif
}
