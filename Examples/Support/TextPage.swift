package import Domain

/// A page of words in lines of at most 80 columns, in one language.
package struct TextPage {
    package private(set) var text = ""
    package let language: Language
    private static let width = 80

    package init(in language: Language) { self.language = language }

    /// The words of the language of the page.
    package func says(_ dutch: String, _ english: String) -> String { language == .nl ? dutch : english }

    /// Adds a heading, with an empty line before it.
    package mutating func heading(_ words: String, mark: Character = "-") {
        space()
        add(words)
        text += String(repeating: mark, count: min(words.unicodeScalars.count, Self.width)) + "\n"
    }

    /// Adds an empty line, but never two.
    package mutating func space() {
        if !text.isEmpty && !text.hasSuffix("\n\n") { text += "\n" }
    }

    /// Adds a paragraph: its first line begins with a mark, the others are indented as far.
    package mutating func add(_ words: String, mark: String = "", indent: Int = 0) {
        let hang = String(repeating: " ", count: indent + mark.unicodeScalars.count)
        var line = String(repeating: " ", count: indent) + mark
        var isFirst = true
        let split = words.split(whereSeparator: { $0.isWhitespace })
        if split.isEmpty { while line.last == " " { line.removeLast() } }
        for word in split {
            if !isFirst && line.unicodeScalars.count + 1 + word.unicodeScalars.count > Self.width {
                text += line + "\n"
                line = hang
                isFirst = true
            }
            line += (isFirst ? "" : " ") + word
            isFirst = false
        }
        text += line + "\n"
    }

    /// Adds a line of a name and what is said of it, in two columns.
    package mutating func row(_ name: String, _ words: String, at column: Int = 34) {
        let room = max(name.unicodeScalars.count + 2, column)
        add(words, mark: name + String(repeating: " ", count: room - name.unicodeScalars.count))
    }
}
