public import Domain

extension StableSafetyStanding {
    /// Something that was read for a condition of stable safety, and the days that it is of (grond).
    ///
    /// Old grounds and new ones look alike until their days stand beside them: whether they are recent enough is for
    /// people to judge.
    public struct Ground: Hashable, Transferable {
        /// Where it stands, and what was seen there.
        public let evidence: Evidence
        /// The days on which it happened, was made or was judged, the earliest first; empty if none was recorded.
        ///
        /// Of the statement that a list is whole, the day on which that held, or else the day on which it became known.
        public let days: [DateRange]
        /// The periods over which somebody was asked or watched, the earliest first; empty for everything else.
        public let periods: [Period]

        init(_ evidence: Evidence, days: [DateRange], periods: [Period]) {
            self.evidence = evidence
            self.days = days
            self.periods = periods
        }
    }
}
