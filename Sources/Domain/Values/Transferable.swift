#if hasFeature(Embedded)
/// What every data type of this package is: a value that can cross threads.
///
/// Embedded Swift has no `Codable`; everywhere else a transferable value is `Codable` too.
public typealias Transferable = Sendable
#else
/// What every data type of this package is: a value that can cross threads and be written as JSON.
public typealias Transferable = Codable & Sendable
#endif
