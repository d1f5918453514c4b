/// A closed list of the field: stable codes, each with a ``Term``.
public protocol ClosedList: StableCode, Reportable {
    /// The term of this member; its code is the raw value.
    var term: Term { get }
}

extension ClosedList {
    /// The name of the term.
    public var detail: Detail {
        let term = term
        return .term(code: term.code, name: term.name)
    }
}
