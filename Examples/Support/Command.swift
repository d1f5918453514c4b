package import Domain
package import Foundation

/// What the commands have in common: where their bytes come from and go to, and how they end.
package enum Command {
    /// Writes an output to the standard output, or one line to the standard error; the result is the exit status.
    package static func run(_ name: String, _ output: () throws(UserError) -> String) -> Int32 {
        do throws(UserError) {
            try write(output())
            return 0
        } catch {
            try? FileHandle.standardError.write(contentsOf: Data("\(name): \(error.line)\n".utf8))
            return 2
        }
    }

    /// The bytes of a file.
    ///
    /// - Parameters:
    ///   - path: Where it is.
    ///   - what: What it is called in a refusal: `the case file`.
    ///   - form: What it has to be: `JSON`.
    ///   - largest: The most bytes that are read.
    package static func contents(
        of path: String, _ what: String, form: String, largest: Int
    ) throws(UserError) -> Data {
        var data = Data()
        do {
            let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
            while data.count <= largest, let part = try file.read(upToCount: largest + 1 - data.count), !part.isEmpty {
                data += part
            }
        } catch {
            throw UserError("\(what) cannot be read: allowed is the path of a readable \(form) file")
        }
        guard data.count <= largest else {
            throw UserError("\(what) is too large: allowed are \(largest / 1_000_000) MB")
        }
        return data
    }

    /// The package has no clock, so that a review can be made again; what uses it has to say what day it is.
    package static func today() throws(UserError) -> CalendarDate {
        let today = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: Date())
        guard let year = today.year, let month = today.month, let day = today.day,
            let date = try? CalendarDate(year: year, month: month, day: day)
        else { throw UserError("what day it is cannot be told: --on YYYY-MM-DD is required") }
        return date
    }

    private static func write(_ output: String) throws(UserError) {
        do { try FileHandle.standardOutput.write(contentsOf: Data(output.utf8)) } catch {
            throw UserError("the output cannot be written: a standard output that takes it is required")
        }
    }
}
