import Domain

/// A closed list for the tests.
enum Season: String, ClosedList, Transferable {
    case spring, summer, autumn

    var term: Term { Term(rawValue, Kernel.text(rawValue), definition: Kernel.text("A season")) }
}
