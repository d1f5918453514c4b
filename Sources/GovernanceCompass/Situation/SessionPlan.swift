public import Domain

/// A block of a client journey's session, in the order of the script (draaiboek klantreis).
public enum JourneyBlock: String, ClosedList, Transferable {
    /// Welkom, programma en kennismaking.
    case welcome
    /// Beginsituatie.
    case beforeHelp
    /// Hulp zoeken of gevonden worden.
    case seekingOrFound
    /// Eerste contact en toeleiding.
    case firstContact
    /// Pauze.
    case pause
    /// Hulp- en ondersteuningsfase.
    case support
    /// Nazorg.
    case aftercare
    /// Samenvatting en conclusies, nabranders.
    case summary
    /// Evaluatie, afspraken, acties en vervolg.
    case evaluation

    /// How many minutes the script prints for it.
    ///
    /// The first page of the script prints three times for more rows: that they are those of the first three blocks is
    /// a reading of this SDK.
    public var minutes: Int {
        switch self {
        case .welcome, .beforeHelp, .firstContact, .pause, .evaluation: 15
        case .seekingOrFound, .support, .aftercare, .summary: 20
        }
    }

    /// The stage of somebody's way that it follows; `nil` if it follows none.
    public var stage: JourneyStage? {
        switch self {
        case .beforeHelp: .beforeHelp
        case .seekingOrFound: .seekingOrFound
        case .firstContact: .firstContact
        case .support: .support
        case .aftercare: .aftercare
        case .welcome, .pause, .summary, .evaluation: nil
        }
    }

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .welcome:
                (
                    LocalizedText(nl: "welkom, programma en kennismaking", en: "welcome, programme and introduction"),
                    LocalizedText(
                        nl: "Wie er zijn, waartoe, en dat het vertrouwelijk is.",
                        en: "Who is there, what for, and that it is confidential.")
                )
            case .pause:
                (
                    LocalizedText(nl: "pauze", en: "break"),
                    LocalizedText(nl: "Even niets.", en: "Nothing for a while.")
                )
            case .summary:
                (
                    LocalizedText(
                        nl: "samenvatting, conclusies en nabranders", en: "summary, conclusions and afterthoughts"),
                    LocalizedText(
                        nl: "Wat is gehoord, en wat nog niet is gevraagd.",
                        en: "What was heard, and what was not asked yet.")
                )
            case .evaluation:
                (
                    LocalizedText(
                        nl: "evaluatie, afspraken, acties en vervolg",
                        en: "evaluation, agreements, actions and what follows"),
                    LocalizedText(
                        nl: "Hoe het was, en wie wat doet.", en: "How it was, and who does what.")
                )
            case .beforeHelp, .seekingOrFound, .firstContact, .support, .aftercare:
                (
                    LocalizedText(
                        nl: "blok: " + (stage?.term.name.nl ?? ""), en: "block: " + (stage?.term.name.en ?? "")),
                    LocalizedText(
                        nl: "Kijken vanuit de persoon, uitwisselen en conclusies noteren.",
                        en: "Looking from the person, exchanging and noting conclusions.")
                )
            }
        return Term(
            rawValue, names.name, definition: names.definition, citations: [.kompas("Stap 4, Draaiboek Klantreis")])
    }
}

/// The plan of a client journey's session (programma van de klantreis): blocks with their minutes, in order.
public struct SessionPlan: Hashable, Sendable {
    /// A block with its minutes.
    public struct Row: Hashable, Transferable {
        /// The block.
        public let block: Coded<JourneyBlock>
        /// How many minutes it takes.
        public let minutes: Int

        /// Makes a row.
        public init(_ block: JourneyBlock, minutes: Int) {
            self.block = .known(block)
            self.minutes = minutes
        }
    }

    /// The longest that a block can be: a day.
    public static let longestBlock = 1440
    /// How many blocks a plan can have.
    public static let mostBlocks = 100
    /// How many minutes the guide says that a session takes, about three hours; the blocks of its script come to less.
    public static let printedDuration = 180
    /// The plan that the guide prints.
    public static let guide = SessionPlan(checked: JourneyBlock.allCases.map { Row($0, minutes: $0.minutes) })

    /// The blocks, in order.
    public let rows: [Row]

    /// Makes a plan.
    ///
    /// - Throws: ``/Domain/InvalidValue`` if a block is shorter than a minute or longer than a day, or if there are more
    ///   than a hundred.
    public init(_ rows: [Row]) throws(InvalidValue) {
        guard rows.count <= Self.mostBlocks else { throw Self.refusal }
        for row in rows where row.minutes < 1 || row.minutes > Self.longestBlock { throw Self.refusal }
        self.init(checked: rows)
    }

    private init(checked rows: [Row]) { self.rows = rows }

    static var refusal: InvalidValue {
        InvalidValue(
            "session plan",
            allowed: LocalizedText(
                nl: "hooguit 100 blokken van 1 tot 1440 minuten", en: "at most 100 blocks of 1 to 1440 minutes"))
    }

    /// How many minutes it takes.
    public var totalMinutes: Int { rows.reduce(0) { $0 + $1.minutes } }

    /// After how many minutes each block begins.
    public var starts: [Int] {
        var starts: [Int] = []
        var start = 0
        for row in rows {
            starts.append(start)
            start += row.minutes
        }
        return starts
    }

    /// The stages of somebody's way that no block follows.
    public var stagesLeftOut: [JourneyStage] {
        var followed: Set<JourneyStage> = []
        for row in rows { if let stage = row.block.member?.stage { followed.insert(stage) } }
        return JourneyStage.allCases.filter { !followed.contains($0) }
    }
}

#if !hasFeature(Embedded)
extension SessionPlan: Codable {
    /// Reads a list of blocks with their minutes.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let rows = try container.decode([Row].self)
        do { try self.init(rows) } catch { throw error.decodingError(at: container.codingPath) }
    }
    /// Writes the blocks in order.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rows)
    }
}
#endif
