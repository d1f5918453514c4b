public import Domain

/// Help, support and protection as one whole (integrale hulp): what decided on it, its forms, and who works along.
public struct IntegralHelp: Hashable, Transferable {
    /// What decided which help there is.
    public var lead: Recorded<Coded<PlanLead>>
    /// The forms of help.
    public var forms: Listed<HelpForm>
    /// Whether several forms of help were considered, also where there is one; `nil` if that was not recorded.
    public var considersSeveralForms: Bool?
    /// Whether it is about the relations between people; `nil` if that was not recorded.
    public var coversRelations: Bool?
    /// Whether it is about people's network too, beside the home; `nil` if that was not recorded.
    public var coversNetwork: Bool?
    /// Whether somebody looked for what passes from one generation to the next; `nil` if that was not recorded.
    public var looksAcrossGenerations: Bool?
    /// The domains that the request for help touches.
    public var touchedDomains: Listed<TouchedDomain>
    /// The analyses and investigations by organisations.
    public var analyses: Listed<OrganisationAnalysis>

    /// Makes help of which nothing was recorded.
    public init() {
        lead = .notRecorded
        forms = []
        touchedDomains = []
        analyses = []
    }

    /// The help as it was known on a day, with what an audience may see.
    ///
    /// A person sees the help that is for him or her; what protects somebody, the domains that it touches and the
    /// analyses of organisations are for professionals. That is a decision of this SDK.
    func view(for audience: Audience, on day: CalendarDate) -> IntegralHelp {
        var view = self
        view.lead = lead.asKnown(on: day)
        view.forms = forms.asKnown(on: day) { $0.knownOn ?? $0.on?.earliest }
        guard audience == .professional else {
            view.forms.entries = view.forms.entries.filter { $0.isVisible(to: audience) }
            view.forms.complete = nil
            // What it hangs together with may be help of which they do not know.
            for index in view.forms.entries.indices { view.forms.entries[index].linkedTo = nil }
            view.touchedDomains = []
            view.analyses = []
            return view
        }
        view.touchedDomains = touchedDomains.asKnown(on: day) { $0.knownOn }
        view.analyses = analyses.asKnown(on: day) { $0.knownOn ?? $0.on?.earliest }
        for index in view.analyses.entries.indices {
            view.analyses.entries[index].repeats = view.analyses.entries[index].repeats.asKnown(on: day)
        }
        return view
    }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case lead, forms, considersSeveralForms, coversRelations, coversNetwork, looksAcrossGenerations, touchedDomains,
            analyses
    }
    #endif
}

#if !hasFeature(Embedded)
extension KeyedDecodingContainer {
    /// Reads help; a key that is absent or null has nothing recorded.
    func decode(_ type: IntegralHelp.Type, forKey key: Key) throws -> IntegralHelp {
        try decodeIfPresent(type, forKey: key) ?? IntegralHelp()
    }
}

extension KeyedEncodingContainer {
    /// Writes help; where nothing was recorded it leaves no key.
    mutating func encode(_ help: IntegralHelp, forKey key: Key) throws {
        guard help != IntegralHelp() else { return }
        try encodeIfPresent(help, forKey: key)
    }
}
#endif
