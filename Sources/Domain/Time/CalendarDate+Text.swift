extension CalendarDate {
    /// The date for people: `14 juni 2022`, `14 June 2022`.
    public func text(in language: Language) -> String {
        let (year, month, day) = parts
        var text = day.description
        text += " "
        text += Self.name(ofMonth: month)[language]
        text += " "
        text += year.description
        return text
    }

    private static func name(ofMonth month: Int) -> LocalizedText {
        switch month {
        case 1: LocalizedText(nl: "januari", en: "January")
        case 2: LocalizedText(nl: "februari", en: "February")
        case 3: LocalizedText(nl: "maart", en: "March")
        case 4: LocalizedText(nl: "april", en: "April")
        case 5: LocalizedText(nl: "mei", en: "May")
        case 6: LocalizedText(nl: "juni", en: "June")
        case 7: LocalizedText(nl: "juli", en: "July")
        case 8: LocalizedText(nl: "augustus", en: "August")
        case 9: LocalizedText(nl: "september", en: "September")
        case 10: LocalizedText(nl: "oktober", en: "October")
        case 11: LocalizedText(nl: "november", en: "November")
        default: LocalizedText(nl: "december", en: "December")
        }
    }
}
