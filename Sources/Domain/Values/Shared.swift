/// A large value that is handed on by reference: copying what holds it does not copy its parts.
///
/// It cannot be changed, so nobody can tell that it is shared.
final class Shared<Value: Hashable & Sendable>: Hashable, Sendable {
    let value: Value

    init(_ value: Value) { self.value = value }

    static func == (a: Shared, b: Shared) -> Bool { a === b || a.value == b.value }

    func hash(into hasher: inout Hasher) { hasher.combine(value) }
}
