#if hasFeature(Embedded)
/// A record of what people said, or of who they are: printing it shows nothing of that.
///
/// Embedded Swift prints no values.
public protocol Discreet {}
#else
/// A record of what people said, or of who they are: printing it shows its type and its identifier, and nothing else.
///
/// So what ends up in a log by `print`, `dump` or an interpolation holds no free text and no birth date. Every type
/// that stores such a thing is discreet; the tests print all fixtures with marked texts in them.
public protocol Discreet: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {}

extension Discreet {
    /// The type.
    public var description: String { "\(Self.self)" }
    /// The type, and the identifier if it has one.
    public var debugDescription: String { description }
    /// Without children.
    public var customMirror: Mirror { Mirror(self, children: []) }
}

extension Discreet where Self: Identifiable, ID: CustomStringConvertible {
    /// The type and the identifier.
    public var description: String { "\(Self.self)(\(id))" }
}
#endif
