import Domain
import ExampleSupport

/// What was asked on the command line.
struct Arguments {
    static let usage = """
        usage: compass-review [network.json] [--answers answers.json]
                              [--on YYYY-MM-DD] [--json] [--language nl|en]
               compass-review --region
               compass-review --template FOLDER [--language nl|en]
               compass-review --map network-map.csv [--drawn YYYY-MM-DD]

          network.json  the picture that a region keeps of its cooperation; without
                        it, that of a made-up region
          --answers     a list of what people answered to questions that only they
                        can answer
          --on          the day to review on; without it a file is reviewed on the
                        day of today, and the made-up region on its own
          --json        the review as JSON instead of text
          --language    nl (default) or en
          --region      writes the made-up region as JSON, to see what can be in it
          --template    writes an empty start for a region of your own into a
                        folder: network.json, network-map.csv and network.html; it
                        writes over nothing
          --map         writes a network.json of the parties and lines in a table
          --drawn       the day on which that map was drawn; without it that is not
                        recorded
          --            what follows is a path, though it begins with a hyphen

        Exit status: 0 if done, 2 if something was refused; then one line on the
        standard error says what, where and what is allowed. What is not met or
        undecided is a result, not an error.
        """

    private(set) var path: String?
    private(set) var answers: String?
    private(set) var folder: String?
    private(set) var table: String?
    private(set) var day: CalendarDate?
    private(set) var drawnOn: CalendarDate?
    private(set) var language = Language.nl
    private(set) var isJSON = false
    private(set) var asksForRegion = false
    private(set) var asksForHelp = false
    private var choosesLanguage = false

    /// Reads the arguments.
    init(_ arguments: some Sequence<String>) throws(UserError) {
        var rest = Array(arguments)[...]
        var takesOptions = true
        while let argument = rest.popFirst() {
            switch argument {
            case "--" where takesOptions: takesOptions = false
            case "--help" where takesOptions, "-h" where takesOptions: asksForHelp = true
            case "--json" where takesOptions: isJSON = true
            case "--region" where takesOptions: asksForRegion = true
            case "--answers" where takesOptions: answers = try Self.path(of: argument, &rest)
            case "--template" where takesOptions: folder = try Self.path(of: argument, &rest)
            case "--map" where takesOptions: table = try Self.path(of: argument, &rest)
            case "--on" where takesOptions: day = try Self.day(of: argument, &rest)
            case "--drawn" where takesOptions: drawnOn = try Self.day(of: argument, &rest)
            case "--language" where takesOptions:
                guard let language = rest.popFirst().flatMap({ Language(rawValue: $0) }) else {
                    throw UserError("--language: allowed is \(Language.codes.joined(separator: ", "))")
                }
                self.language = language
                choosesLanguage = true
            case _ where takesOptions && argument.hasPrefix("-"):
                throw UserError(
                    "unknown option: allowed are --answers, --on, --json, --language, --region, --template, --map, "
                        + "--drawn, --help")
            case _ where path != nil: throw UserError("more than one network file: allowed is one at a time")
            default: path = argument
            }
        }
        if !asksForHelp { try check() }
    }

    /// What does not go together.
    private func check() throws(UserError) {
        let reviews = path != nil || answers != nil || day != nil || isJSON
        if asksForRegion && (reviews || folder != nil || table != nil || drawnOn != nil || choosesLanguage) {
            throw UserError("--region writes the made-up region: allowed is nothing beside it")
        }
        if folder != nil && (reviews || table != nil || drawnOn != nil) {
            throw UserError("--template writes an empty start: allowed is --language beside it")
        }
        if table != nil && (reviews || choosesLanguage) {
            throw UserError("--map reads a table: allowed is --drawn beside it")
        }
        if drawnOn != nil && table == nil { throw UserError("--drawn: allowed is beside --map") }
        if answers != nil && path == nil { throw UserError("--answers: allowed is beside a network file") }
    }

    private static func path(of option: String, _ rest: inout ArraySlice<String>) throws(UserError) -> String {
        guard let path = rest.popFirst(), !path.isEmpty else { throw UserError("\(option): a path is required") }
        return path
    }

    private static func day(of option: String, _ rest: inout ArraySlice<String>) throws(UserError) -> CalendarDate {
        guard let day = rest.popFirst().flatMap({ try? CalendarDate(iso: $0) }) else {
            throw UserError("\(option): allowed is \(CalendarDate.allowed.en)")
        }
        return day
    }
}
