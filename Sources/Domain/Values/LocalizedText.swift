/// A language in which this package speaks to people.
public enum Language: String, StableCode, Transferable {
    /// Dutch, the language of the field and of the sources.
    case nl
    /// English.
    case en
}

/// A text for people, in Dutch and in English.
public struct LocalizedText: Hashable, Transferable {
    /// The text in Dutch.
    public let nl: String
    /// The text in English.
    public let en: String

    /// Makes a text of its two versions.
    @inlinable public init(nl: String, en: String) {
        self.nl = nl
        self.en = en
    }

    /// The version in a language.
    @inlinable public subscript(language: Language) -> String {
        language == .nl ? nl : en
    }
}
