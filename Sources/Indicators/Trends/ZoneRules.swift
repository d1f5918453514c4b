public import Domain

/// The four rules of Western Electric (1956) for figures in the order of their periods.
///
/// They need a middle and a standard deviation that are known beforehand, such as those of ``ControlLimits``; each rule
/// more finds more by chance as well.
public struct ZoneRules: Hashable, Sendable {
    /// Which rule.
    public enum Rule: String, StableCode, Transferable {
        /// One figure more than three deviations away.
        case oneBeyondThree
        /// Two of three in a row more than two deviations away on the same side.
        case twoOfThreeBeyondTwo
        /// Four of five in a row more than one deviation away on the same side.
        case fourOfFiveBeyondOne
        /// Eight in a row on the same side.
        case eightOnOneSide
    }

    /// A rule and the figure that completed it.
    public struct Signal: Hashable, Sendable {
        /// Which rule.
        public let rule: Rule
        /// The position of the figure, counted from 0.
        public let position: Int

        /// Makes a signal.
        public init(rule: Rule, position: Int) {
            self.rule = rule
            self.position = position
        }
    }

    /// What was found, in the order of the figures.
    public let signals: [Signal]

    /// Looks at figures, given as their distance from the middle in standard deviations.
    ///
    /// A period without a figure, `nil`, ends what was in a row.
    public init(deviations: [Double?]) {
        var signals: [Signal] = []
        var row: [Double] = []
        for (position, figure) in deviations.enumerated() {
            guard let figure, !figure.isNaN else {
                row = []
                continue
            }
            row.append(figure)
            func found(_ least: Int, of last: Int, beyond limit: Double) -> Bool {
                guard figure > limit || figure < -limit else { return false }
                var same = 0
                for other in row.suffix(last) where figure > 0 ? other > limit : other < -limit { same += 1 }
                return same >= least
            }
            if found(1, of: 1, beyond: 3) { signals.append(Signal(rule: .oneBeyondThree, position: position)) }
            if found(2, of: 3, beyond: 2) { signals.append(Signal(rule: .twoOfThreeBeyondTwo, position: position)) }
            if found(4, of: 5, beyond: 1) { signals.append(Signal(rule: .fourOfFiveBeyondOne, position: position)) }
            if found(8, of: 8, beyond: 0) { signals.append(Signal(rule: .eightOnOneSide, position: position)) }
        }
        self.signals = signals
    }
}
