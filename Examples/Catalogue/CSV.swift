/// A table as comma-separated values (RFC 4180): each line ends with CR LF, fields are quoted where they must be.
enum CSV {
    /// The text of a table.
    static func text(_ rows: [[String]]) -> String {
        var text = ""
        for row in rows { text += row.map(field).joined(separator: ",") + "\r\n" }
        return text
    }

    /// One field, quoted if it holds a comma, a quotation mark, a line break or a space at an end.
    static func field(_ text: String) -> String {
        // Scalars and not characters: CR LF is one character, and a quotation mark with an accent is another one.
        let scalars = text.unicodeScalars
        let isPlain = !scalars.contains { [",", "\"", "\r", "\n"].contains($0) }
        if isPlain && scalars.first != " " && scalars.last != " " { return text }
        var quoted = "\""
        for scalar in scalars {
            if scalar == "\"" { quoted += "\"" }
            quoted.unicodeScalars.append(scalar)
        }
        return quoted + "\""
    }

    /// Several values in one field.
    static func list(_ values: [String]) -> String { values.joined(separator: " | ") }
}
