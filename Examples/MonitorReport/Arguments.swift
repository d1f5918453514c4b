import Domain
import ExampleSupport

/// What was asked on the command line.
struct Arguments {
    static let usage = """
        usage: monitor-report [--language nl|en]
               monitor-report records.csv --quarter YYYY-Qn --minimum N
                              [--norm DAYS] [--language nl|en]
               monitor-report --records

          records.csv  the trajectories to count; without it, those of a made-up
                       region
          --quarter    the quarter to tell, 2026-Q3 for example
          --minimum    the smallest count that is shown, 2 to 1000: no source
                       prints one, so who publishes chooses it
          --norm       the days within which help is to begin; without it the
                       report says nothing about a norm
          --language   nl (default) or en
          --records    writes the records of the made-up region, to start your own
          --           what follows is a path, though it begins with a hyphen

        Exit status: 0 if done, 2 if something was refused; then one line on the
        standard error says what, where and what is allowed.
        """

    private(set) var path: String?
    private(set) var quarter: Quarter?
    private(set) var minimum: Int?
    private(set) var norm: Int?
    private(set) var language = Language.nl
    private(set) var asksForRecords = false
    private(set) var asksForHelp = false

    /// Reads the arguments.
    init(_ arguments: some Sequence<String>) throws(UserError) {
        var rest = Array(arguments)[...]
        var takesOptions = true
        while let argument = rest.popFirst() {
            switch argument {
            case "--" where takesOptions: takesOptions = false
            case "--help" where takesOptions, "-h" where takesOptions: asksForHelp = true
            case "--records" where takesOptions: asksForRecords = true
            case "--quarter" where takesOptions:
                guard let quarter = rest.popFirst().flatMap({ Quarter($0) }) else {
                    throw UserError("--quarter: allowed is a year and a quarter, 2026-Q3 for example")
                }
                self.quarter = quarter
            case "--minimum" where takesOptions: minimum = try Self.number(of: argument, &rest, 2...1000)
            case "--norm" where takesOptions: norm = try Self.number(of: argument, &rest, 0...3650)
            case "--language" where takesOptions:
                guard let language = rest.popFirst().flatMap({ Language(rawValue: $0) }) else {
                    throw UserError("--language: allowed is \(Language.codes.joined(separator: ", "))")
                }
                self.language = language
            case _ where takesOptions && argument.hasPrefix("-"):
                throw UserError(
                    "unknown option: allowed are --quarter, --minimum, --norm, --language, --records, --help")
            case _ where path != nil: throw UserError("more than one file of records: allowed is one at a time")
            default: path = argument
            }
        }
        if asksForHelp { return }
        if asksForRecords {
            guard path == nil, quarter == nil, minimum == nil, norm == nil else {
                throw UserError("--records writes an example: allowed is nothing beside it")
            }
        } else if path != nil {
            guard quarter != nil else { throw UserError("--quarter is required beside a file of records") }
            guard minimum != nil else { throw UserError("--minimum is required beside a file of records") }
        } else if quarter != nil || minimum != nil || norm != nil {
            throw UserError("--quarter, --minimum and --norm: allowed are beside a file of records")
        }
    }

    private static func number(
        of option: String, _ rest: inout ArraySlice<String>, _ allowed: ClosedRange<Int>
    ) throws(UserError) -> Int {
        guard let number = rest.popFirst().flatMap({ Int($0) }), allowed.contains(number) else {
            throw UserError("\(option): allowed is \(allowed.lowerBound) to \(allowed.upperBound)")
        }
        return number
    }
}
