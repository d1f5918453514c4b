internal import Domain

// How rules read a portfolio: whether it has indicators of a kind, and whether all of them are recorded.

extension Examination {
    /// Whether a portfolio has indicators; unknown if nothing was recorded.
    mutating func hasEntries(_ portfolio: IndicatorPortfolio) -> Truth { exists(portfolio.entries, at: "entries") }

    /// States that all indicators of a portfolio were recorded.
    mutating func requireAllEntries(of portfolio: IndicatorPortfolio) {
        require(!hasUnlisted(portfolio.entries, at: "entries.complete"), at: "entries.complete")
    }

    /// Whether there is an indicator of a character, or may be one that is not recorded.
    mutating func has(_ character: MeasureCharacter, in portfolio: IndicatorPortfolio) -> Truth {
        var isThere = Truth.false
        for entry in portfolio.entries {
            isThere = fact(entry.settledCharacter, at: "entries[\(entry.id)].character") == character || isThere
        }
        return isThere || hasUnlisted(portfolio.entries, at: "entries.complete")
    }
}

extension Address {
    /// Where the need for feedback of some people is looked for; it is no identifier, and so it has a name of its own.
    static func audience(_ audience: FeedbackAudience) -> Address { "audiences.\(audience)" }
    /// Where a use of the framework is looked for.
    static func use(_ use: FrameworkUse) -> Address { "uses.\(use)" }
    /// Where a part of steering information is looked for.
    static func content(_ content: SteeringContent) -> Address { "content.\(content)" }
    /// Where indicators of a character are looked for.
    static func character(_ character: MeasureCharacter) -> Address { "characters.\(character)" }
}
