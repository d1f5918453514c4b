/// What a measure is to bring about (gericht doel): words of professionals, which no review shows.
public struct MeasureAim: Hashable, Transferable, Discreet {
    /// The words; never empty.
    public let words: String

    /// Makes an aim.
    ///
    /// - Throws: ``InvalidValue`` if the words are empty.
    public init(_ words: String) throws(InvalidValue) {
        for character in words.unicodeScalars where !character.properties.isWhitespace {
            self.words = words
            return
        }
        throw InvalidValue(
            "aim", allowed: LocalizedText(nl: "een tekst die niet leeg is", en: "a text that is not empty"),
            length: words.utf8.count)
    }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case words
    }

    /// Reads the words; refuses empty ones.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        do { try self.init(try container.decode(String.self, forKey: .words)) } catch let error as InvalidValue {
            throw error.decodingError(at: container.codingPath + [CodingKeys.words])
        }
    }
    #endif
}
