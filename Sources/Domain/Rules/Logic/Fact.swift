/// A fact as a rule read it: known, known to be none, or missing and noted.
///
/// The bare value is not public: a test on it gives a ``Truth``, so that a missing fact cannot become false by accident.
/// A rule that needs the value asks the examination for it with `need`.
public struct Fact<Value: Sendable>: Sendable {
    @usableFromInline let value: Value?
    /// What a test comes to without a value: false if there is none, unknown if it is missing.
    @usableFromInline let otherwise: Truth

    @inlinable init(_ value: Value?, otherwise: Truth) {
        self.value = value
        self.otherwise = otherwise
    }

    /// Whether there is one: false if it was stated that there is none, unknown while it is missing.
    @inlinable public var exists: Truth { value == nil ? otherwise : .true }

    /// Whether the fact passes a test; unknown while it is missing, false if there is none.
    @inlinable public func satisfies(_ test: (Value) -> Bool) -> Truth {
        guard let value else { return otherwise }
        return Truth(test(value))
    }

    /// Whether two facts together pass a test; unknown while one is missing.
    @inlinable public func satisfies<Other>(with other: Fact<Other>, _ test: (Value, Other) -> Bool) -> Truth {
        guard let value, let theirs = other.value else { return exists && other.exists }
        return Truth(test(value, theirs))
    }
}

extension Fact where Value: Equatable {
    /// Whether it has this value.
    @inlinable public static func == (fact: Fact, value: Value) -> Truth { fact.satisfies { $0 == value } }
    /// Whether it has another value than this; unknown while it is missing, true if there is none.
    @inlinable public static func != (fact: Fact, value: Value) -> Truth { !(fact == value) }
}

extension Fact where Value: Comparable {
    /// Whether it is at least this.
    @inlinable public static func >= (fact: Fact, value: Value) -> Truth { fact.satisfies { $0 >= value } }
    /// Whether it is at most this.
    @inlinable public static func <= (fact: Fact, value: Value) -> Truth { fact.satisfies { $0 <= value } }
}

extension Fact where Value: Reportable {
    /// What was seen; a fact that was stated as none is not the same as nothing recorded.
    @inlinable public var detail: Detail {
        guard let value else { return otherwise.isFalse ? .none : .nothing }
        return value.detail
    }
}
