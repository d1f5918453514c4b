/// When something in a trajectory happened: on a day, not yet, or not recorded.
///
/// Not yet is something that somebody knows; not recorded is nothing. A figure that takes the one for the other leaves
/// out those who still wait.
public enum TrajectoryMoment: Hashable, Sendable {
    /// It happened on a day.
    case on(CalendarDate)
    /// It was recorded that it had not happened on the day of the record.
    case notYet
    /// Nothing was recorded.
    case notRecorded

    /// The day, if it happened.
    public var day: CalendarDate? {
        switch self {
        case .on(let day): day
        case .notYet, .notRecorded: nil
        }
    }
}

#if !hasFeature(Embedded)
extension TrajectoryMoment: Codable {
    /// Reads a day, `notYet`, or null.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .notRecorded
            return
        }
        let text = try container.decode(String.self)
        if text == "notYet" {
            self = .notYet
            return
        }
        do { self = .on(try CalendarDate(iso: text)) } catch {
            throw InvalidValue(
                "moment",
                allowed: LocalizedText(
                    nl: "een bestaande dag als JJJJ-MM-DD, of notYet", en: "an existing day as YYYY-MM-DD, or notYet"),
                length: text.utf8.count
            ).decodingError(at: container.codingPath)
        }
    }

    /// Writes the form that is read.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .on(let day): try container.encode(day)
        case .notYet: try container.encode("notYet")
        case .notRecorded: try container.encodeNil()
        }
    }
}
#endif
