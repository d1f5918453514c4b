public import Domain

/// An instrument that an organisation brings along (eigen instrument): items, how many must be answered, and either a
/// threshold or none.
///
/// The package ships none, and shows no sum: what comes out is whether the owner's threshold is certainly reached,
/// certainly not, or open, and what people decided instead. Results of two instruments are never compared. A case file
/// holds only that an instrument was used: items and answers stay where the organisation keeps them. That is a decision
/// of this SDK.
public struct OwnInstrument: Hashable, Identifiable, Transferable {
    /// One question (item): its key, and the lowest and the highest number that an answer can have.
    public struct Item: Hashable, Identifiable, Transferable {
        /// The key.
        public let id: Identifier<Item>
        /// The lowest number.
        public let lowest: Int
        /// The highest number.
        public let highest: Int

        /// Makes an item.
        ///
        /// - Throws: ``/Domain/InvalidValue`` if the lowest number is above the highest.
        public init(_ id: Identifier<Item>, from lowest: Int, through highest: Int) throws(InvalidValue) {
            guard lowest <= highest else {
                throw InvalidValue(
                    "item", allowed: LocalizedText(nl: "laagste ≤ hoogste", en: "lowest ≤ highest"))
            }
            self.id = id
            self.lowest = lowest
            self.highest = highest
        }

        #if !hasFeature(Embedded)
        private enum CodingKeys: String, CodingKey {
            case id, lowest, highest
        }

        /// Reads an item; refuses one whose lowest number is above its highest.
        public init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            let id = try container.decode(Identifier<Item>.self, forKey: .id)
            let lowest = try container.decode(Int.self, forKey: .lowest)
            let highest = try container.decode(Int.self, forKey: .highest)
            do { try self.init(id, from: lowest, through: highest) } catch {
                throw error.decodingError(at: container.codingPath)
            }
        }
        #endif
    }

    /// The key.
    public let id: Identifier<OwnInstrument>
    /// The items, by key.
    public let items: [Item]
    /// How many items must be answered at least for a result to mean anything (minimum aantal antwoorden).
    public let minimumAnswered: Int
    /// From which sum on the owner says that it indicates what it is for; `nil` if it has no threshold, and people judge.
    public let threshold: Int?
    /// From when until when the owner says that it may be used (geldigheid); `nil` if that was not said.
    public let validity: Period?

    /// Makes an instrument.
    ///
    /// - Throws: ``/Domain/InvalidValue`` if two items have one key, or more answers are asked for than there are items.
    public init(
        _ id: Identifier<OwnInstrument>, items: [Item], minimumAnswered: Int, threshold: Int? = nil,
        validity: Period? = nil
    ) throws(InvalidValue) {
        let sorted = items.sorted { $0.id < $1.id }
        for (item, next) in zip(sorted, sorted.dropFirst()) where item.id == next.id {
            throw InvalidValue(
                "items", allowed: LocalizedText(nl: "elk item één keer", en: "each item once"))
        }
        guard minimumAnswered >= 0, minimumAnswered <= items.count else {
            throw InvalidValue(
                "minimumAnswered",
                allowed: LocalizedText(nl: "0 tot het aantal items", en: "0 through the number of items"))
        }
        self.id = id
        self.items = sorted
        self.minimumAnswered = minimumAnswered
        self.threshold = threshold
        self.validity = validity
    }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case id, items, minimumAnswered, threshold, validity
    }

    /// Reads an instrument; refuses what ``OwnInstrument/init(_:items:minimumAnswered:threshold:validity:)`` refuses.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        do {
            try self.init(
                container.decode(Identifier<OwnInstrument>.self, forKey: .id),
                items: container.decode([Item].self, forKey: .items),
                minimumAnswered: container.decode(Int.self, forKey: .minimumAnswered),
                threshold: container.decodeIfPresent(Int.self, forKey: .threshold),
                validity: container.decodeIfPresent(Period.self, forKey: .validity))
        } catch let error as InvalidValue {
            throw error.decodingError(at: container.codingPath)
        }
    }
    #endif
}
