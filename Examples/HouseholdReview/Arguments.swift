import Domain

/// What was asked on the command line.
struct Arguments {
    static let usage = """
        usage: household-review [case.json] [--json] [--on YYYY-MM-DD] [--language nl|en]

          case.json    the case file to review; without it, the household of the Kompas
          --json       the reviews as JSON instead of text
          --on         the reference day; required with a case file
          --language   nl (default) or en
        """

    private(set) var path: String?
    private(set) var isJSON = false
    private(set) var day: CalendarDate?
    private(set) var language = Language.nl
    private(set) var asksForHelp = false

    /// Reads the arguments.
    init(_ arguments: some Sequence<String>) throws(UserError) {
        var rest = Array(arguments)[...]
        while let argument = rest.popFirst() {
            switch argument {
            case "--help", "-h": asksForHelp = true
            case "--json": isJSON = true
            case "--on":
                do { day = try CalendarDate(iso: rest.popFirst() ?? "") } catch {
                    throw UserError("--on: \(error.message(in: .en))")
                }
            case "--language":
                guard let language = Language(rawValue: rest.popFirst() ?? "") else {
                    throw UserError("--language: allowed is nl, en")
                }
                self.language = language
            case _ where argument.hasPrefix("-"):
                throw UserError("unknown option; allowed are --json, --on, --language, --help")
            case _ where path != nil: throw UserError("one case file at a time")
            default: path = argument
            }
        }
        if path != nil && day == nil && !asksForHelp {
            throw UserError("--on YYYY-MM-DD is required with a case file: this package has no clock")
        }
    }
}

/// Something that the user can mend, in one line without personal data.
struct UserError: Error {
    let line: String
    init(_ line: String) { self.line = line }
}
