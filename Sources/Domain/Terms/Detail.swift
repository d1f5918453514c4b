/// Things that are counted, with their singular and plural.
public struct Noun: Hashable, Transferable {
    /// The name of one.
    public let one: LocalizedText
    /// The name of several.
    public let many: LocalizedText

    /// Makes a noun.
    @inlinable public init(one: LocalizedText, many: LocalizedText) {
        self.one = one
        self.many = many
    }
}

/// A number of things.
public struct Count: Hashable, Comparable, Sendable {
    /// How many.
    public let number: Int
    /// Of what.
    public let noun: Noun

    /// Makes a count.
    @inlinable public init(_ number: Int, _ noun: Noun) {
        self.number = number
        self.noun = noun
    }

    /// The lower number first.
    @inlinable public static func < (a: Count, b: Count) -> Bool { a.number < b.number }
}

/// What a rule saw or wanted to see: a typed value that can be said in both languages.
///
/// It holds no free text.
public enum Detail: Hashable, Sendable {
    /// Nothing was recorded.
    case nothing
    /// It was stated that there is none.
    case none
    /// Yes or no.
    case truth(Bool)
    /// A number of things.
    case count(Int, Noun)
    /// A mark.
    case grade(Grade)
    /// A day.
    case date(CalendarDate)
    /// Identifiers.
    case ids([String])
    /// A term of the vocabulary.
    case term(code: String, name: LocalizedText)
}

/// A value that can be shown as what was seen or needed.
public protocol Reportable: Sendable {
    /// The value as a detail.
    var detail: Detail { get }
}

extension Optional where Wrapped: Reportable {
    /// The value as a detail; nothing, if it was not recorded.
    public var detail: Detail {
        guard let value = self else { return .nothing }
        return value.detail
    }
}

extension Bool: Reportable {
    /// Yes or no.
    @inlinable public var detail: Detail { .truth(self) }
}
extension Grade: Reportable {
    /// The mark.
    @inlinable public var detail: Detail { .grade(self) }
}
extension CalendarDate: Reportable {
    /// The day.
    @inlinable public var detail: Detail { .date(self) }
}
extension DateRange: Reportable {
    /// The day if it is exactly known, else that there is one.
    public var detail: Detail { exact.map { .date($0) } ?? .truth(true) }
}
extension Count: Reportable {
    /// The number of things.
    @inlinable public var detail: Detail { .count(number, noun) }
}
extension Identifier: Reportable {
    /// The identifier.
    @inlinable public var detail: Detail { .ids([text]) }
}
extension Detail {
    /// The identifiers of a list, in alphabetical order.
    public static func ids<Entity>(of ids: [Identifier<Entity>]) -> Detail {
        var texts: [String] = []
        for id in ids { texts.append(id.text) }
        return .ids(texts.sorted())
    }

    /// The detail in words.
    public func text(in language: Language) -> String {
        let isDutch = language == .nl
        switch self {
        case .nothing: return isDutch ? "niets vastgelegd" : "nothing recorded"
        case .none: return isDutch ? "vastgelegd dat het er niet is" : "recorded that there is none"
        case .truth(let isTrue): return isTrue ? (isDutch ? "ja" : "yes") : (isDutch ? "nee" : "no")
        case .count(let number, let noun):
            return number.description + " " + (number == 1 ? noun.one : noun.many)[language]
        case .grade(let grade): return grade.text(in: language)
        case .date(let date): return date.text(in: language)
        case .ids(let ids): return ids.isEmpty ? (isDutch ? "niemand" : "nobody") : ids.joined(separator: ", ")
        case .term(_, let name): return name[language]
        }
    }
}

#if !hasFeature(Embedded)
extension Detail: Codable {
    private enum CodingKeys: String, CodingKey {
        case kind, value, noun, name
    }

    private enum Kind: String, StableCode, Codable {
        case nothing, none, truth, count, grade, date, ids, term
    }

    /// Reads `{"kind": "grade", "value": 4}` and its like.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        switch try container.decode(Kind.self, forKey: .kind) {
        case .nothing: self = .nothing
        case .none: self = .none
        case .truth: self = .truth(try container.decode(Bool.self, forKey: .value))
        case .count:
            self = .count(
                try container.decode(Int.self, forKey: .value), try container.decode(Noun.self, forKey: .noun))
        case .grade: self = .grade(try container.decode(Grade.self, forKey: .value))
        case .date: self = .date(try container.decode(CalendarDate.self, forKey: .value))
        case .ids: self = .ids(try container.decode([String].self, forKey: .value))
        case .term:
            self = .term(
                code: try container.decode(String.self, forKey: .value),
                name: try container.decode(LocalizedText.self, forKey: .name))
        }
    }

    /// Writes the form that is read.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .nothing: try container.encode(Kind.nothing, forKey: .kind)
        case .none: try container.encode(Kind.none, forKey: .kind)
        case .truth(let value):
            try container.encode(Kind.truth, forKey: .kind)
            try container.encode(value, forKey: .value)
        case .count(let value, let noun):
            try container.encode(Kind.count, forKey: .kind)
            try container.encode(value, forKey: .value)
            try container.encode(noun, forKey: .noun)
        case .grade(let value):
            try container.encode(Kind.grade, forKey: .kind)
            try container.encode(value, forKey: .value)
        case .date(let value):
            try container.encode(Kind.date, forKey: .kind)
            try container.encode(value, forKey: .value)
        case .ids(let value):
            try container.encode(Kind.ids, forKey: .kind)
            try container.encode(value, forKey: .value)
        case .term(let value, let name):
            try container.encode(Kind.term, forKey: .kind)
            try container.encode(value, forKey: .value)
            try container.encode(name, forKey: .name)
        }
    }
}
#endif
