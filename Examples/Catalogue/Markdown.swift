import Domain

/// Text in Markdown.
enum Markdown {
    /// The text with a backslash before each character that would be a mark.
    static func escaped(_ text: String) -> String {
        var escaped = ""
        for character in text {
            if "\\`*_{}[]<>#|".contains(character) { escaped.append("\\") }
            escaped.append(character)
        }
        return escaped
    }

    /// Where something is written: each document by its title, with the sections.
    static func sources(_ citations: [Citation]) -> String {
        grouped(citations.map { ($0.document, $0.place) }).map { document, sections in
            "\(escaped(document.title)) (\(sections.joined(separator: "; ")))"
        }.joined(separator: "; ")
    }

    /// Texts by document, in the order in which the documents are first named.
    static func grouped(
        _ texts: [(document: SourceDocument, text: String)]
    ) -> [(document: SourceDocument, texts: [String])] {
        var groups: [(document: SourceDocument, texts: [String])] = []
        for (document, text) in texts {
            let text = escaped(text)
            if let index = groups.firstIndex(where: { $0.document == document }) {
                groups[index].texts.append(text)
            } else {
                groups.append((document, [text]))
            }
        }
        return groups
    }
}
