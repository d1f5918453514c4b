/// A day of the week (weekdag), from Monday, as in ISO 8601.
public enum Weekday: String, StableCode, Transferable {
    /// Monday (maandag).
    case monday
    /// Tuesday (dinsdag).
    case tuesday
    /// Wednesday (woensdag).
    case wednesday
    /// Thursday (donderdag).
    case thursday
    /// Friday (vrijdag).
    case friday
    /// Saturday (zaterdag).
    case saturday
    /// Sunday (zondag).
    case sunday

    /// The day 0…6 days after Monday.
    init(daysAfterMonday days: Int) {
        switch days {
        case 0: self = .monday
        case 1: self = .tuesday
        case 2: self = .wednesday
        case 3: self = .thursday
        case 4: self = .friday
        case 5: self = .saturday
        default: self = .sunday
        }
    }

    /// The number of ISO 8601: 1 (Monday) … 7 (Sunday).
    public var number: Int {
        switch self {
        case .monday: 1
        case .tuesday: 2
        case .wednesday: 3
        case .thursday: 4
        case .friday: 5
        case .saturday: 6
        case .sunday: 7
        }
    }

    /// The name of the day, as it stands within a sentence.
    public var name: LocalizedText {
        switch self {
        case .monday: LocalizedText(nl: "maandag", en: "Monday")
        case .tuesday: LocalizedText(nl: "dinsdag", en: "Tuesday")
        case .wednesday: LocalizedText(nl: "woensdag", en: "Wednesday")
        case .thursday: LocalizedText(nl: "donderdag", en: "Thursday")
        case .friday: LocalizedText(nl: "vrijdag", en: "Friday")
        case .saturday: LocalizedText(nl: "zaterdag", en: "Saturday")
        case .sunday: LocalizedText(nl: "zondag", en: "Sunday")
        }
    }
}

extension Weekday: Comparable {
    /// Monday first, Sunday last.
    public static func < (a: Self, b: Self) -> Bool { a.number < b.number }
}
