public import Domain

/// Who is heard, who decides along, how people see it, and what they put beside the file (dialoog).
public struct Dialogue: Hashable, Transferable {
    /// Who is not, or not yet, taken along, and why.
    public var leftOut: Listed<LeftOut>
    /// What each asks for.
    public var helpRequests: Listed<HelpRequest>
    /// Unsafe behaviour that was signalled.
    public var behaviours: Listed<UnsafeBehaviour>
    /// The decisions.
    public var decisions: Listed<HouseholdDecision>
    /// Where people see it differently.
    public var differences: Listed<ViewDifference>
    /// The corrections and objections of those concerned.
    public var objections: Objections
    /// Whether the situation stays on the edge (op het randje), as somebody judges, over time.
    ///
    /// It is a state like any other: no verdict that it is safe or unsafe is ever asked for.
    public var isOnTheEdge: Timeline<Bool>

    /// Makes a dialogue of which nothing was recorded.
    public init() {
        leftOut = []
        helpRequests = []
        behaviours = []
        decisions = []
        differences = []
        objections = Objections()
        isOnTheEdge = Timeline()
    }

    /// The dialogue as it was known on a day, with what an audience may see.
    ///
    /// A person sees his or her own requests, views, parts in decisions and objections, and what others released. Of
    /// decisions and differences only those of which he or she was told. Why somebody is left out, unsafe behaviour and
    /// the judgement that it stays on the edge are for professionals: they can repeat a child's words. That is a decision of this SDK.
    func view(for audience: Audience, on day: CalendarDate) -> Dialogue {
        var view = self
        view.helpRequests = helpRequests.view(for: audience, on: day) { $0.knownOn ?? $0.on?.earliest }
        view.decisions = decisions.view(for: audience, on: day) { $0.knownOn ?? $0.on?.earliest }
        view.decisions.entries = view.decisions.entries.map { $0.view(for: audience, on: day) }
        view.differences = differences.view(for: audience, on: day) { $0.knownOn ?? $0.on?.earliest }
        view.differences.entries = view.differences.entries.map { $0.view(for: audience, on: day) }
        view.objections = objections.view(for: audience, on: day)
        view.isOnTheEdge = isOnTheEdge.asKnown(on: day).visible(to: audience)
        guard audience == .professional else {
            view.leftOut = []
            view.behaviours = []
            return view
        }
        view.leftOut = leftOut.asKnown(on: day) { $0.knownOn ?? $0.on?.earliest }
        for index in view.leftOut.entries.indices {
            view.leftOut.entries[index].reason = view.leftOut.entries[index].reason.asKnown(on: day)
        }
        view.behaviours = behaviours.asKnown(on: day) { $0.knownOn ?? $0.on?.earliest }
        return view
    }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case leftOut, helpRequests, behaviours, decisions, differences, objections, isOnTheEdge
    }
    #endif
}

extension Timeline {
    /// The statements that an audience may see: to professionals all, to others those of which they are the voice.
    fileprivate func visible(to audience: Audience) -> Timeline {
        guard audience != .professional else { return self }
        return Timeline(statements.filter { audience.sees($0.provenance?.by, releasedTo: []) })
    }
}

#if !hasFeature(Embedded)
extension KeyedDecodingContainer {
    /// Reads a dialogue; a key that is absent or null has nothing recorded.
    func decode(_ type: Dialogue.Type, forKey key: Key) throws -> Dialogue {
        try decodeIfPresent(type, forKey: key) ?? Dialogue()
    }
}

extension KeyedEncodingContainer {
    /// Writes a dialogue; one of which nothing was recorded leaves no key.
    mutating func encode(_ dialogue: Dialogue, forKey key: Key) throws {
        guard dialogue != Dialogue() else { return }
        try encodeIfPresent(dialogue, forKey: key)
    }
}
#endif
