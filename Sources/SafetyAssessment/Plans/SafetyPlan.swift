public import Domain

/// A minimum that a professional sets and explains (bodemeis), below which the goals may not go.
public struct BottomLineRequirement: Hashable, Identifiable, Transferable, Discreet {
    /// The identifier.
    public let id: Identifier<BottomLineRequirement>
    /// Who set it; `nil` if that was not recorded.
    public var setBy: Identifier<Participant>?
    /// The words; they are never shown in a review.
    public var words: String?
    /// The goals that respect it; `nil` if that was not recorded.
    public var goals: [Identifier<Goal>]?
    /// Whether it rests on an analysis of the unsafety; `nil` if that was not recorded.
    public var restsOnAnalysis: Bool?
    /// Whether a goal of the plan goes against it, as somebody judged; `nil` if that was not recorded.
    public var isContradicted: Bool?

    /// Makes a requirement.
    public init(
        _ id: Identifier<BottomLineRequirement>, setBy: Identifier<Participant>? = nil, words: String? = nil,
        goals: [Identifier<Goal>]? = nil, restsOnAnalysis: Bool? = nil, isContradicted: Bool? = nil
    ) {
        self.id = id
        self.setBy = setBy
        self.words = words
        self.goals = goals
        self.restsOnAnalysis = restsOnAnalysis
        self.isContradicted = isContradicted
    }
}

/// Whether one person agrees (instemming): that this is sufficient safety for this household (voldoende veiligheid), or
/// that these are the most urgent complaints.
public struct Agreement: Hashable, Transferable, Voiced {
    /// Who.
    public let by: Identifier<Participant>
    /// Whether he or she agrees; `nil` if that was not recorded.
    public var agrees: Bool?
    /// The day; `nil` if that was not recorded.
    public var on: CalendarDate?
    /// Who else was there: nobody if empty, `nil` if that was not recorded.
    public var inPresenceOf: [Identifier<Participant>]?
    /// To whom it was released; `nil` if that was not recorded.
    public var release: [Identifier<Participant>]?

    /// Makes an agreement or a disagreement.
    public init(
        by participant: Identifier<Participant>, agrees: Bool?, on day: CalendarDate? = nil,
        inPresenceOf: [Identifier<Participant>]? = nil, releasedTo: [Identifier<Participant>]? = nil
    ) {
        by = participant
        self.agrees = agrees
        on = day
        self.inPresenceOf = inPresenceOf
        release = releasedTo
    }

    /// Whether it was recorded that nobody else was there.
    public var wasApart: Bool {
        guard let inPresenceOf else { return false }
        return inPresenceOf.isEmpty
    }

    /// Whose word it is.
    public var voice: Identifier<Participant>? { by }
    /// To whom it was released; nobody if nothing was recorded.
    public var releasedTo: [Identifier<Participant>] { release ?? [] }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case by, agrees, on, inPresenceOf
        case release = "releasedTo"
    }
    #endif
}

/// The agreements that make and keep it safe now (veiligheidsplan), with goals and bottom-line requirements.
public struct SafetyPlan: Hashable, Transferable {
    /// The day on which it was agreed; `nil` if that was not recorded.
    public var on: DateRange?
    /// Who drew it up, persons concerned and professionals; `nil` if that was not recorded.
    public var drawnUpBy: [Identifier<Participant>]?
    /// Who agrees that this is sufficient safety.
    public var agreements: Listed<Agreement>
    /// The goals.
    public var goals: Listed<Goal>
    /// The bottom-line requirements.
    public var bottomLines: Listed<BottomLineRequirement>
    /// Whether it lays down who may decide what (mandaat); `nil` if that was not recorded.
    public var laysDownMandate: Bool?

    /// Makes a safety plan; what is left out was not recorded.
    public init(
        on day: DateRange? = nil, drawnUpBy: [Identifier<Participant>]? = nil, agreements: Listed<Agreement> = [],
        goals: Listed<Goal> = [], bottomLines: Listed<BottomLineRequirement> = [],
        laysDownMandate: Bool? = nil
    ) {
        on = day
        self.drawnUpBy = drawnUpBy
        self.agreements = agreements
        self.goals = goals
        self.bottomLines = bottomLines
        self.laysDownMandate = laysDownMandate
    }

    func view(for audience: Audience, on day: CalendarDate) -> SafetyPlan {
        var view = self
        view.agreements = agreements.view(for: audience, on: day) { $0.on }
        view.goals = goals.view(for: audience, on: day)
        view.bottomLines = bottomLines.asKnown(on: day) { _ in nil }
        return view
    }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case on, drawnUpBy, agreements, goals, bottomLines, laysDownMandate
    }
    #endif
}

extension Listed where Element == Agreement {
    /// One of the latest words of a person; one without a day only if none has a day.
    func lastWord(of person: Identifier<Participant>) -> Agreement? {
        var last: Agreement?
        for agreement in self where agreement.by == person {
            if last == nil || agreement.on ?? .min > last?.on ?? .min { last = agreement }
        }
        return last
    }
}
