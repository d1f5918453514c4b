public import Domain

/// How far an analysis is shared and explains (gedeelde analyse): with whom, how it arose, why it stays.
public struct SharedAnalysis: Hashable, Transferable {
    /// The part of each person concerned.
    public var voices: Listed<AnalysisVoice>
    /// Who came to the analysis together; `nil` if that was not recorded.
    public var sides: [Coded<AnalysisSide>]?
    /// Who came to the solutions together; `nil` if that was not recorded.
    public var sidesOfSolutions: [Coded<AnalysisSide>]?
    /// Whether those who came to them find the solutions feasible; `nil` if that was not recorded.
    public var areSolutionsFeasible: Bool?
    /// Whether there is a network that the household wants to take along; `nil` if that was not recorded.
    public var hasNetwork: Bool?
    /// Whether it explains how the unsafety arose; `nil` if that was not recorded.
    public var explainsHowItArose: Bool?
    /// Whether it explains how the unsafety can go on; `nil` if that was not recorded.
    public var explainsHowItPersists: Bool?
    /// The qualities that those who read it find in it; `nil` if that was not recorded.
    public var qualities: [Coded<AnalysisQuality>]?

    /// Makes a shared analysis of which nothing was recorded.
    public init() {
        voices = []
    }

    /// What was known of it on a day, with what an audience may see: one's own part, and what was released.
    ///
    /// Why somebody did not contribute is in professionals' words. That is a decision of this SDK.
    func view(for audience: Audience, on day: CalendarDate) -> SharedAnalysis {
        var view = self
        view.voices = voices.view(for: audience, on: day) { $0.knownOn }
        for index in view.voices.entries.indices {
            let whyNot = view.voices.entries[index].whyNot
            view.voices.entries[index].whyNot =
                audience == .professional ? whyNot.asKnown(on: day) : .notRecorded
        }
        return view
    }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case voices, sides, sidesOfSolutions, areSolutionsFeasible, hasNetwork, explainsHowItArose
        case explainsHowItPersists, qualities
    }
    #endif
}

#if !hasFeature(Embedded)
extension KeyedDecodingContainer {
    /// Reads a shared analysis; a key that is absent or null has nothing recorded.
    func decode(_ type: SharedAnalysis.Type, forKey key: Key) throws -> SharedAnalysis {
        try decodeIfPresent(type, forKey: key) ?? SharedAnalysis()
    }
}

extension KeyedEncodingContainer {
    /// Writes a shared analysis; one of which nothing was recorded leaves no key.
    mutating func encode(_ shared: SharedAnalysis, forKey key: Key) throws {
        guard shared != SharedAnalysis() else { return }
        try encodeIfPresent(shared, forKey: key)
    }
}
#endif
