public import Domain

/// A line that could not be read: where it is wrong and what is allowed there, never what stands there.
public struct LineProblem: Hashable, Sendable {
    /// The number of the line, counted from 1, the header included.
    public let line: Int
    /// The number of the byte in the line, counted from 1.
    public let column: Int
    /// What is wrong.
    public let reason: Reason

    /// What can be wrong with a line.
    public enum Reason: String, StableCode, Transferable {
        /// The header has an unknown column, one twice, or lacks `id` or `asOf`: nothing can be read.
        case header
        /// The line has more or fewer fields than the header.
        case fields
        /// It is no JSON object, or not a complete one.
        case json
        /// A key occurs twice.
        case repeatedKey
        /// The identifier is missing or not allowed.
        case identifier
        /// The day is missing, does not exist, or is not written as YYYY-MM-DD.
        case date
        /// A closed list, true or false, or a list of measures is not written as it should be.
        case code
        /// Registration, start and close are not in that order, or one is after the day of the record.
        case order
        /// There are more areas or records than a table can hold.
        case room
    }

    /// Makes a problem.
    public init(line: Int, column: Int, reason: Reason) {
        self.line = line
        self.column = column
        self.reason = reason
    }

    /// The problem in one line.
    public func text(in language: Language) -> String {
        let place = language == .nl ? "regel \(line), teken \(column): " : "line \(line), column \(column): "
        return place + reason.text[language]
    }
}

extension LineProblem.Reason {
    /// What is wrong, in words.
    public var text: LocalizedText {
        switch self {
        case .header:
            LocalizedText(
                nl: "de kop heeft een onbekende of dubbele kolom, of mist id of asOf",
                en: "the header has an unknown or repeated column, or lacks id or asOf")
        case .fields:
            LocalizedText(
                nl: "het aantal velden is anders dan in de kop", en: "the number of fields is not the header's")
        case .json: LocalizedText(nl: "geen volledig JSON-object", en: "no complete JSON object")
        case .repeatedKey: LocalizedText(nl: "een sleutel komt twee keer voor", en: "a key occurs twice")
        case .identifier: LocalizedText(nl: "geen toegestane sleutel", en: "no allowed identifier")
        case .date: LocalizedText(nl: "geen bestaande dag als JJJJ-MM-DD", en: "no existing day as YYYY-MM-DD")
        case .code: LocalizedText(nl: "geen toegestane code", en: "no allowed code")
        case .order: TrajectoryRecord.allowed
        case .room: TrajectoryTable.allowed
        }
    }
}
