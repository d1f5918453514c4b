import Domain
import ExampleSupport

/// What was asked on the command line.
struct Arguments {
    static let usage = """
        usage: household-review [case.json] [--on YYYY-MM-DD] [--json [--next]]
                                [--since YYYY-MM-DD] [--language nl|en]
               household-review --case told|later|in-order

          case.json    the case file to review; without it, the household of the Kompas
          --on         the day to review on; without it a case file is reviewed on
                       the day of today, and the household of the Kompas on its own
          --since      tells what changed since an earlier day instead, in plain
                       words
          --json       the reviews as JSON instead of text
          --next       with --json: what next, instead of the reviews
          --language   nl (default) or en
          --case       writes an example as a case file, to start your own from:
                       the household of the Kompas as told, the same four months
                       later, or a household of which everything is recorded
          --           what follows is a path, though it begins with a hyphen

        Exit status: 0 if done, 2 if something was refused; then one line on the
        standard error says what, where and what is allowed. What is not met or
        undecided is a result, not an error.
        """

    private(set) var path: String?
    private(set) var isJSON = false
    private(set) var asksForNext = false
    private(set) var day: CalendarDate?
    private(set) var since: CalendarDate?
    private(set) var language = Language.nl
    private(set) var example: ExampleCase?
    private(set) var asksForHelp = false

    /// Reads the arguments.
    init(_ arguments: some Sequence<String>) throws(UserError) {
        var rest = Array(arguments)[...]
        var takesOptions = true
        while let argument = rest.popFirst() {
            switch argument {
            case "--" where takesOptions: takesOptions = false
            case "--help" where takesOptions, "-h" where takesOptions: asksForHelp = true
            case "--json" where takesOptions: isJSON = true
            case "--next" where takesOptions: asksForNext = true
            case "--on" where takesOptions: day = try Self.day(of: argument, &rest)
            case "--since" where takesOptions: since = try Self.day(of: argument, &rest)
            case "--language" where takesOptions: language = try Self.code(of: argument, &rest)
            case "--case" where takesOptions: example = try Self.code(of: argument, &rest)
            case _ where takesOptions && argument.hasPrefix("-"):
                throw UserError("unknown option: allowed are --on, --since, --json, --next, --language, --case, --help")
            case _ where path != nil: throw UserError("more than one case file: allowed is one at a time")
            default: path = argument
            }
        }
        if asksForHelp { return }
        if example != nil && (path != nil || day != nil || since != nil || isJSON || asksForNext) {
            throw UserError("--case writes an example: allowed is nothing beside it")
        }
        if asksForNext && !isJSON { throw UserError("--next: allowed is beside --json, the text has it already") }
        if since != nil && isJSON { throw UserError("--since: allowed is a text, without --json") }
    }

    private static func day(of option: String, _ rest: inout ArraySlice<String>) throws(UserError) -> CalendarDate {
        guard let day = rest.popFirst().flatMap({ try? CalendarDate(iso: $0) }) else {
            throw UserError("\(option): allowed is \(CalendarDate.allowed.en)")
        }
        return day
    }

    /// The member of a closed list that follows an option.
    private static func code<List: StableCode>(
        of option: String, _ rest: inout ArraySlice<String>
    ) throws(UserError) -> List {
        guard let member = rest.popFirst().flatMap({ List(rawValue: $0) }) else {
            throw UserError("\(option): allowed is \(List.codes.joined(separator: ", "))")
        }
        return member
    }
}

/// A household that can be written as a case file.
enum ExampleCase: String, StableCode {
    case told
    case later
    case inOrder = "in-order"
}
