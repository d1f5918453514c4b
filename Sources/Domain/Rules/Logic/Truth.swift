/// Kleene's three truth values: true, false, unknown.
///
/// An unknown that comes out of an ``Examination`` remembers the missing facts that it hangs on,
/// so that a rule asks for these and for no others. While next steps are sought it also keeps which of them would do.
public struct Truth: Sendable {
    @usableFromInline enum Value: UInt8, Sendable { case no, open, yes }

    @usableFromInline let value: Value
    @usableFromInline let lacks: Lacks
    /// What would make an unknown true or false; `nil` unless next steps are sought.
    @usableFromInline let ways: Ways?

    @inlinable init(_ value: Value, _ lacks: Lacks, _ ways: Ways? = nil) {
        self.value = value
        self.lacks = lacks
        self.ways = ways
    }

    /// True.
    public static var `true`: Truth { @inlinable get { Truth(.yes, .none) } }
    /// False.
    public static var `false`: Truth { @inlinable get { Truth(.no, .none) } }
    /// Not known.
    public static var unknown: Truth { @inlinable get { Truth(.open, .none) } }

    /// A known value.
    @inlinable public init(_ known: Bool) { self.init(known ? .yes : .no, .none) }

    /// A value that may be missing: `nil` is unknown.
    @inlinable public init(_ value: Bool?) {
        guard let value else {
            self = .unknown
            return
        }
        self.init(value)
    }

    /// Whether this is certainly true.
    @inlinable public var isTrue: Bool { value == .yes }
    /// Whether this is certainly false.
    @inlinable public var isFalse: Bool { value == .no }
    /// Whether this is not known.
    @inlinable public var isUnknown: Bool { value == .open }
}

extension Truth: Hashable {
    /// Whether both are the same value; what an unknown hangs on makes no difference.
    @inlinable public static func == (a: Truth, b: Truth) -> Bool { a.value == b.value }
    /// Hashes the value.
    @inlinable public func hash(into hasher: inout Hasher) { hasher.combine(value.rawValue) }
}

extension Truth {
    /// Not.
    @inlinable public static prefix func ! (x: Truth) -> Truth {
        switch x.value {
        case .no: Truth(.yes, .none)
        case .open: x.ways == nil ? x : Truth(.open, x.lacks, Ways.not(x.ways))
        case .yes: Truth(.no, .none)
        }
    }

    /// And: false as soon as one side is false, whatever the other.
    @inlinable public static func && (a: Truth, b: @autoclosure () -> Truth) -> Truth {
        if a.value == .no { return a }
        let b = b()
        if a.value == .yes || b.value == .no { return b }
        return b.value == .yes ? a : Truth(.open, a.lacks.union(b.lacks), Ways.both(a.ways, b.ways))
    }

    /// Or: true as soon as one side is true, whatever the other.
    @inlinable public static func || (a: Truth, b: @autoclosure () -> Truth) -> Truth {
        if a.value == .yes { return a }
        let b = b()
        if a.value == .no || b.value == .yes { return b }
        return b.value == .no ? a : Truth(.open, a.lacks.union(b.lacks), Ways.either(a.ways, b.ways))
    }

    /// If this, then that.
    @inlinable public func implies(_ b: @autoclosure () -> Truth) -> Truth { !self || b() }

    /// Either this or that, not both: unknown as soon as one side is.
    @inlinable public func xor(_ b: Truth) -> Truth {
        if isUnknown && b.isUnknown { return Truth(.open, lacks.union(b.lacks), Ways.oneOf(ways, b.ways)) }
        if isUnknown { return b.isTrue ? !self : self }
        if b.isUnknown { return isTrue ? !b : b }
        return Truth(isTrue != b.isTrue)
    }
}

extension Sequence {
    /// For all: true over nothing, false if one is false, else unknown while one is.
    ///
    /// Each is tested, so that what an outcome hangs on does not depend on the order in which they stand.
    @inlinable public func every(_ test: (Element) -> Truth) -> Truth {
        var result = Truth.true
        for element in self { result = test(element) && result }
        return result
    }

    /// There is one: false over nothing, true if one is true, else unknown while one is.
    ///
    /// Each is tested, so that what an outcome hangs on does not depend on the order in which they stand.
    @inlinable public func some(_ test: (Element) -> Truth) -> Truth {
        var result = Truth.false
        for element in self { result = test(element) || result }
        return result
    }

    /// There is exactly one: false as soon as a second is certain.
    @inlinable public func exactlyOne(_ test: (Element) -> Truth) -> Truth {
        var certain = 0
        var open = Truth.false
        for element in self {
            let truth = test(element)
            if truth.isTrue { certain += 1 } else if truth.isUnknown { open = open || truth }
            if certain > 1 { return .false }
        }
        guard open.isUnknown else { return Truth(certain == 1) }
        // Beside a certain one, none of the open ones may hold.
        return certain == 1 ? !open : open
    }
}

/// A set of missing facts, by the order in which they were read; bit 63 stands for all that come later.
@usableFromInline struct Lacks: Sendable {
    @usableFromInline let bits: UInt64

    @inlinable init(bits: UInt64) { self.bits = bits }
    @inlinable init(index: Int) { bits = 1 << UInt64(truncatingIfNeeded: index < 63 ? index : 63) }

    @inlinable static var none: Lacks { Lacks(bits: 0) }
    @inlinable func union(_ other: Lacks) -> Lacks { Lacks(bits: bits | other.bits) }
}
