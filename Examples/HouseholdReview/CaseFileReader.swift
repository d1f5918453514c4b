import ExampleSupport
import SafetyAssessment

/// Reads a case file, or says in one line what is wrong, where, and what is allowed; never what it read.
enum CaseFileReader {
    /// The file of a household is hundreds of times smaller.
    private static let largest = 5_000_000

    static func read(_ path: String) throws(UserError) -> CaseFile {
        try JSONDocument.read(path, as: CaseFile.self, "the case file", largest: largest)
    }
}
