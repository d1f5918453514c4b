/// The error of an initializer that refuses a value: what it is, what is allowed, how long the refused text was.
///
/// It never holds the refused value itself: that may be a name.
public struct InvalidValue: Error, Hashable, Sendable {
    /// What could not be made: `identifier`, `date`, `grade`.
    public let subject: String
    /// What is allowed instead.
    public let allowed: LocalizedText
    /// The number of UTF-8 code units of the refused text; `nil` if it was not a text.
    public let length: Int?

    /// Makes the error.
    public init(_ subject: String, allowed: LocalizedText, length: Int? = nil) {
        self.subject = subject
        self.allowed = allowed
        self.length = length
    }

    /// The error in one line, without the refused value.
    public func message(in language: Language) -> String {
        var text = subject
        text += language == .nl ? ": toegestaan is " : ": allowed is "
        text += allowed[language]
        if let length {
            text += language == .nl ? " (de tekst telt " : " (the text has "
            text += length.description
            text += language == .nl ? " bytes)" : " bytes)"
        }
        return text
    }
}

#if !hasFeature(Embedded)
extension InvalidValue: CustomStringConvertible {
    /// The error in English.
    public var description: String { message(in: .en) }
}

extension InvalidValue {
    /// The same error for a decoder: it keeps the path in the document and leaves out the value.
    public func decodingError(at path: [any CodingKey]) -> DecodingError {
        .dataCorrupted(.init(codingPath: path, debugDescription: message(in: .en), underlyingError: self))
    }
}
#endif
