/// What becomes of a day that its month does not have (afronding): 31 April, 29 February of a common year.
///
/// A law or an agreement that counts in months often leaves this open, so whoever counts has to say it.
public enum MonthRounding: String, StableCode, Transferable {
    /// The first day of the next month: 31 January and one month is 1 March.
    case up
    /// The last day of the month: 31 January and one month is 28 or 29 February.
    case down
}
