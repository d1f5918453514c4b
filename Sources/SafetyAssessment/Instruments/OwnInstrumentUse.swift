public import Domain

/// One time that an organisation's own instrument was filled in (afname), with what people decided instead of it.
public struct OwnInstrumentUse: Hashable, Identifiable, Transferable {
    /// The answer to one item.
    public struct Answer: Hashable, Transferable {
        /// The item.
        public let item: Identifier<OwnInstrument.Item>
        /// The number; `nil` if it was not answered.
        public let number: Int?

        /// Makes an answer.
        public init(_ item: Identifier<OwnInstrument.Item>, _ number: Int?) {
            self.item = item
            self.number = number
        }
    }

    /// That somebody judged otherwise than the instrument (override), with the reason.
    public struct Override: Hashable, Transferable, Discreet {
        /// What was judged: that what the instrument looks for is there, or that it is not.
        public let indicates: Bool
        /// The reason; it is never shown in a review.
        public let reason: String
        /// Who judged; `nil` if that was not recorded.
        public let by: Identifier<Participant>?
        /// The day; `nil` if that was not recorded.
        public let on: CalendarDate?

        /// Makes an overruling.
        ///
        /// - Throws: ``/Domain/InvalidValue`` without a reason.
        public init(
            indicates: Bool, because reason: String, by participant: Identifier<Participant>? = nil,
            on day: CalendarDate? = nil
        ) throws(InvalidValue) {
            guard Self.hasWords(reason) else {
                throw InvalidValue(
                    "reason", allowed: LocalizedText(nl: "een tekst die niet leeg is", en: "a text that is not empty"),
                    length: reason.utf8.count)
            }
            self.indicates = indicates
            self.reason = reason
            by = participant
            on = day
        }

        private static func hasWords(_ text: String) -> Bool {
            for character in text.unicodeScalars where !character.properties.isWhitespace { return true }
            return false
        }

        #if !hasFeature(Embedded)
        private enum CodingKeys: String, CodingKey {
            case indicates, reason, by, on
        }

        /// Reads an overruling; refuses one without a reason.
        public init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            let indicates = try container.decode(Bool.self, forKey: .indicates)
            let reason = try container.decode(String.self, forKey: .reason)
            let by = try container.decodeIfPresent(Identifier<Participant>.self, forKey: .by)
            let day = try container.decodeIfPresent(CalendarDate.self, forKey: .on)
            do { try self.init(indicates: indicates, because: reason, by: by, on: day) } catch {
                throw error.decodingError(at: container.codingPath)
            }
        }
        #endif
    }

    /// The identifier.
    public let id: Identifier<OwnInstrumentUse>
    /// The instrument.
    public let instrument: Identifier<OwnInstrument>
    /// The day; `nil` if that was not recorded.
    public var on: CalendarDate?
    /// The answers; of one item the same answer may stand twice, differing ones leave it open.
    public var answers: [Answer]
    /// What people judged instead; `nil` if nobody did.
    public var overruling: Override?

    /// Makes a use.
    public init(
        _ id: Identifier<OwnInstrumentUse>, of instrument: Identifier<OwnInstrument>, on day: CalendarDate? = nil,
        answers: [Answer] = [], overruling: Override? = nil
    ) {
        self.id = id
        self.instrument = instrument
        on = day
        self.answers = answers
        self.overruling = overruling
    }
}
