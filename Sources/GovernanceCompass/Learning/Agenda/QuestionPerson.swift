public import Domain

/// Who speaks in a learning question (persoonsvorm): recorded by those who wrote it, never guessed from its words.
public enum QuestionPerson: String, ClosedList, Transferable {
    /// How can I …
    case firstSingular
    /// How can we …
    case firstPlural
    /// How can they …
    case third

    /// Whether somebody asks it of himself or herself.
    public var isFirst: Bool { self != .third }

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .firstSingular:
                (
                    LocalizedText(nl: "ik-vorm", en: "first person singular"),
                    LocalizedText(nl: "Een leervraag aan mijzelf.", en: "A learning question to myself.")
                )
            case .firstPlural:
                (
                    LocalizedText(nl: "wij-vorm", en: "first person plural"),
                    LocalizedText(nl: "Een leervraag aan ons samen.", en: "A learning question to us together.")
                )
            case .third:
                (
                    LocalizedText(nl: "derde persoon", en: "third person"),
                    LocalizedText(nl: "Een leervraag over anderen.", en: "A learning question about others.")
                )
            }
        return Term(rawValue, names.name, definition: names.definition, citations: [.domein("2")])
    }
}
