import Domain

/// Something this package does that is counted and timed.
public struct Workload: Sendable {
    /// What is done, in kebab case: a key in `allocations.json`.
    public let name: String
    /// Does it once.
    public let run: @Sendable () -> Void

    /// All workloads; what they work on is made here, before anything is counted.
    public static let all: [Workload] = {
        let accepted = "veiligheidsdoel-0123456789"
        let refused = "een naam hoort hier niet"
        return [
            Workload(name: "identifier-accepted") { keep(try? Identifier<Participant>(accepted)) },
            Workload(name: "identifier-refused") { keep(message(of: refused)) },
        ]
    }()

    private static func message(of text: String) -> String {
        do throws(InvalidValue) {
            return try Identifier<Participant>(text).text
        } catch {
            return error.message(in: .nl)
        }
    }
}

/// Keeps the optimizer from leaving out what made the value.
@inline(never)
@_optimize(none)
public func keep<Value>(_ value: Value) {}
