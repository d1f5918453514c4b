/// Puts words into lines of a width.
struct TextLayout {
    private(set) var text = ""
    let width: Int

    /// A layout for lines of at most so many columns; fewer than 20 are taken as 20.
    init(width: Int) { self.width = Swift.max(20, width) }

    /// Adds an empty line, but never two.
    mutating func space() {
        if !text.isEmpty && !text.hasSuffix("\n\n") { text += "\n" }
    }

    /// Adds a paragraph: its first line begins with a mark, the others are indented as far.
    mutating func add(_ paragraph: String, mark: String = "", indent: Int = 0) {
        let margin = spaces(indent)
        let hang = spaces(indent + mark.unicodeScalars.count)
        // A mark that leaves too little room for words stands alone, above them.
        guard mark.isEmpty || hang.utf8.count + 6 <= width else {
            add(mark, indent: indent)
            return add(paragraph, indent: indent + 2)
        }
        text += margin + mark
        var column = indent + mark.unicodeScalars.count
        var isFirst = true
        // Line breaks are spaces too: what somebody wrote cannot begin a line of its own.
        for word in paragraph.split(whereSeparator: { $0.isWhitespace }) {
            for piece in pieces(word, room: width - hang.utf8.count) {
                let length = piece.unicodeScalars.count
                if !isFirst && column + 1 + length > width {
                    text += "\n" + hang
                    column = hang.utf8.count
                    isFirst = true
                }
                if !isFirst {
                    text += " "
                    column += 1
                }
                text += piece
                column += length
                isFirst = false
            }
        }
        text += "\n"
    }

    /// A word, or its parts if it is longer than a line.
    private func pieces(_ word: Substring, room: Int) -> [String] {
        guard word.unicodeScalars.count > room, room > 0 else { return [String(word)] }
        var pieces: [String] = []
        var piece = ""
        var length = 0
        for scalar in word.unicodeScalars {
            if length == room {
                pieces.append(piece)
                piece = ""
                length = 0
            }
            piece.unicodeScalars.append(scalar)
            length += 1
        }
        pieces.append(piece)
        return pieces
    }

    private func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }
}
