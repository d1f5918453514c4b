import Testing

@testable import catalogue

/// Tables as RFC 4180 has them.
@Suite struct CSVTests {
    @Test(arguments: [
        ("", ""), ("lamp", "lamp"), ("é ü", "é ü"), ("a,b", "\"a,b\""), ("een \"lamp\"", "\"een \"\"lamp\"\"\""),
        ("a\nb", "\"a\nb\""), ("a\r\nb", "\"a\r\nb\""), ("\r", "\"\r\""), (" a", "\" a\""), ("a ", "\"a \""),
        ("\"", "\"\"\"\""), ("\"\u{301}", "\"\"\"\u{301}\""), (",\u{301}", "\",\u{301}\""), ("'a'", "'a'"),
    ])
    func `a field is quoted where it must be`(_ text: String, _ field: String) {
        #expect(Array(CSV.field(text).unicodeScalars) == Array(field.unicodeScalars))
    }

    @Test func `every line ends with CR LF`() {
        #expect(CSV.text([["a", "b"], ["", "c,d"]]) == "a,b\r\n,\"c,d\"\r\n")
        #expect(CSV.text([]) == "")
        #expect(CSV.text([[""]]) == "\r\n")
    }

    @Test func `what is written is read back the same`() {
        let parts = ["a", "\"", ",", "\r", "\n", " ", "é", "\u{301}", "|"]
        var rows: [[String]] = []
        for a in parts {
            for b in parts { rows += parts.map { ["x", a + b + $0, b] } }
        }
        #expect(Self.read(CSV.text(rows)) == rows)
    }

    /// A reader after the grammar of RFC 4180.
    static func read(_ text: String) -> [[String]] {
        var rows: [[String]] = []
        var row: [String] = []
        var field = ""
        var isQuoted = false
        var scalars = Array(text.unicodeScalars)[...]
        while let scalar = scalars.popFirst() {
            switch scalar {
            case "\"" where isQuoted && scalars.first == "\"":
                field.unicodeScalars.append(scalar)
                scalars.removeFirst()
            case "\"": isQuoted.toggle()
            case "," where !isQuoted:
                row.append(field)
                field = ""
            case "\r" where !isQuoted && scalars.first == "\n":
                scalars.removeFirst()
                rows.append(row + [field])
                row = []
                field = ""
            default: field.unicodeScalars.append(scalar)
            }
        }
        return rows
    }
}
