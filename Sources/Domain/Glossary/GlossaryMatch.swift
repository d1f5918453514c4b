/// A term that a search found, and the word in which it was found.
public struct GlossaryMatch: Hashable, Sendable {
    /// How near the word is to what was searched for, the nearest first.
    public enum Nearness: Int, Comparable, Sendable {
        /// It is the same.
        case whole
        /// It begins with what was searched for.
        case beginning
        /// Every word that was searched for begins a word in it.
        case words
        /// What was searched for stands somewhere in it.
        case inside

        /// The nearer first.
        public static func < (a: Nearness, b: Nearness) -> Bool { a.rawValue < b.rawValue }
    }

    /// What was found.
    public let entry: GlossaryEntry
    /// Its name, its code or the alias in which it was found.
    public let word: String
    /// How near that word is.
    public let nearness: Nearness
}
