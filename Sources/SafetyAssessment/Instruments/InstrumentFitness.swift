public import Domain

/// Whether the use of an instrument fits what is known of it (passend gebruik), for users, phase and focus apart.
///
/// It describes and forbids nothing: who uses an instrument otherwise says why. It is no judgement on a result.
public struct InstrumentFitness: Hashable, Sendable {
    /// How one side of a use stands to what is known.
    public enum Standing: String, StableCode, Transferable {
        /// As is known of the instrument.
        case fits
        /// Otherwise.
        case differs
        /// Of the use it was not recorded.
        case notRecorded
        /// Of the instrument no source says so.
        case notStated

        /// Makes it of what was recorded of a use and what is known of the instrument.
        init<Member: ClosedList>(_ used: Coded<Member>?, as stated: Member?) {
            guard let stated else {
                self = .notStated
                return
            }
            guard let member = used?.member else {
                self = .notRecorded
                return
            }
            self = member == stated ? .fits : .differs
        }
    }

    /// Who used it.
    public let users: Standing
    /// When.
    public let phase: Standing
    /// Looking at what.
    public let focus: Standing

    /// Whether all three fit; `nil` while one is not known and none differs.
    public var isFitting: Bool? {
        let standings = [users, phase, focus]
        if standings.contains(.differs) { return false }
        return standings.allSatisfy { $0 == .fits } ? true : nil
    }
}
