public import Domain

/// What a figure says (waarde van een cijfer).
public enum FigureReading: Hashable, Sendable {
    /// A number of things.
    case count(Int)
    /// A part of a whole, with its counts.
    case share(Share)
    /// A number as it is printed: a mean, a mark, a percentage of which the counts are not known.
    case number(DecimalNumber)
    /// From the lowest to the highest: marks from 7 to 9.
    case range(DecimalNumber, DecimalNumber)
    /// Words: half, about one third.
    case words(LocalizedText)

    /// The value as a number, where it is one: a share and words are none.
    public var number: DecimalNumber? {
        switch self {
        case .count(let count): .whole(count)
        case .number(let number): number
        case .share, .range, .words: nil
        }
    }

    /// Whether it says zero.
    public var isZero: Bool {
        switch self {
        case .count(let count): count == 0
        case .share(let share): share.numerator == 0
        case .number(let number): number.isZero
        case .range(let low, let high): low.isZero && high.isZero
        case .words: false
        }
    }

    /// The value in words.
    public func text(in language: Language) -> String {
        switch self {
        case .count(let count): count.description
        case .share(let share): share.text(in: language, rounding: .halfUp)
        case .number(let number): number.text(in: language)
        case .range(let low, let high): low.text(in: language) + "–" + high.text(in: language)
        case .words(let words): words[language]
        }
    }
}

#if !hasFeature(Embedded)
extension FigureReading: Codable {
    private enum CodingKeys: String, CodingKey {
        case kind, value, upTo
    }

    private enum Kind: String, StableCode, Codable {
        case count, share, number, range, words
    }

    /// Reads `{"kind": "count", "value": 33}` and its like.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        switch try container.decode(Kind.self, forKey: .kind) {
        case .count: self = .count(try container.decode(Int.self, forKey: .value))
        case .share: self = .share(try container.decode(Share.self, forKey: .value))
        case .number: self = .number(try container.decode(DecimalNumber.self, forKey: .value))
        case .range:
            self = .range(
                try container.decode(DecimalNumber.self, forKey: .value),
                try container.decode(DecimalNumber.self, forKey: .upTo))
        case .words: self = .words(try container.decode(LocalizedText.self, forKey: .value))
        }
    }

    /// Writes the form that is read.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .count(let count):
            try container.encode(Kind.count, forKey: .kind)
            try container.encode(count, forKey: .value)
        case .share(let share):
            try container.encode(Kind.share, forKey: .kind)
            try container.encode(share, forKey: .value)
        case .number(let number):
            try container.encode(Kind.number, forKey: .kind)
            try container.encode(number, forKey: .value)
        case .range(let low, let high):
            try container.encode(Kind.range, forKey: .kind)
            try container.encode(low, forKey: .value)
            try container.encode(high, forKey: .upTo)
        case .words(let words):
            try container.encode(Kind.words, forKey: .kind)
            try container.encode(words, forKey: .value)
        }
    }
}
#endif
