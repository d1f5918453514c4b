/// The judgement of the safety team which form of involvement fits (triage), by whom and on what grounds.
///
/// Acute and structural are judged apart; neither follows from the other. Where teams judge differently, each has a
/// triage of its own: none overwrites another.
public struct Triage: Hashable, Identifiable, Transferable {
    /// What the choice of a form rests on.
    public enum Ground: String, ClosedList, Transferable {
        /// Aard van de onveiligheid.
        case nature
        /// Mate van de onveiligheid.
        case degree
        /// Ernst van de onveiligheid.
        case seriousness
        /// Something else than the unsafety.
        case other

        /// Whether it is about the unsafety.
        public var isAboutUnsafety: Bool { self != .other }

        /// The term.
        public var term: Term {
            let names: (name: LocalizedText, definition: LocalizedText) =
                switch self {
                case .nature:
                    (
                        LocalizedText(nl: "aard van de onveiligheid", en: "nature of the unsafety"),
                        LocalizedText(nl: "Wat er onveilig is.", en: "What it is that is unsafe.")
                    )
                case .degree:
                    (
                        LocalizedText(nl: "mate van de onveiligheid", en: "degree of the unsafety"),
                        LocalizedText(nl: "Hoeveel en hoe vaak het onveilig is.", en: "How much and how often.")
                    )
                case .seriousness:
                    (
                        LocalizedText(nl: "ernst van de onveiligheid", en: "seriousness of the unsafety"),
                        LocalizedText(nl: "Hoe erg het is voor wie het raakt.", en: "How bad it is for those hurt.")
                    )
                case .other:
                    (
                        LocalizedText(nl: "iets anders dan de onveiligheid", en: "something else than the unsafety"),
                        LocalizedText(
                            nl: "Een reden die niet over de onveiligheid gaat.",
                            en: "A reason that is not about the unsafety.")
                    )
                }
            return Term(
                rawValue, names.name, definition: names.definition,
                citations: [.proeftuin("2.3"), .proeftuin("2.5")])
        }
    }

    /// The identifier.
    public let id: Identifier<Triage>
    /// The referral that it answers; `nil` if that was not recorded, or there was none.
    public var referral: Identifier<Referral>?
    /// The day; `nil` if that was not recorded.
    public var on: DateRange?
    /// Who judged; `nil` if that was not recorded.
    public var by: [Identifier<Participant>]?
    /// The form that was chosen; stated as none if the safety team does not join.
    public var form: Recorded<Coded<InvolvementForm>>
    /// Whether somebody of the safety team is with the household, or advises; stated as none if nobody chose.
    public var role: Recorded<Coded<SafetyTeamRole>>
    /// What the choice rests on; `nil` if that was not recorded.
    public var grounds: [Coded<Ground>]?
    /// Whether they judged that there is danger that asks for action now; `nil` if that was not recorded.
    public var isAcute: Bool?
    /// Whether they judged that the unsafety persists; `nil` if that was not recorded.
    public var isStructural: Bool?
    /// The day on which it became known.
    public var knownOn: CalendarDate?

    /// Makes a triage; what is left out was not recorded.
    public init(
        _ id: Identifier<Triage>, of referral: Identifier<Referral>? = nil, on day: DateRange? = nil,
        by professionals: [Identifier<Participant>]? = nil, form: Recorded<Coded<InvolvementForm>> = .notRecorded,
        role: Recorded<Coded<SafetyTeamRole>> = .notRecorded, grounds: [Ground]? = nil, isAcute: Bool? = nil,
        isStructural: Bool? = nil,
        knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.referral = referral
        on = day
        by = professionals
        self.form = form
        self.role = role
        self.grounds = grounds.map { grounds in grounds.map { .known($0) } }
        self.isAcute = isAcute
        self.isStructural = isStructural
        self.knownOn = knownOn
    }

    /// Whether something about the unsafety is among the grounds; `nil` if that cannot be told.
    ///
    /// A ground whose code this version does not know may be about the unsafety.
    public var restsOnUnsafety: Bool? {
        guard let grounds else { return nil }
        var isKnown = true
        for ground in grounds {
            guard let member = ground.member else {
                isKnown = false
                continue
            }
            if member.isAboutUnsafety { return true }
        }
        return isKnown ? false : nil
    }

    /// The triage as an audience may see it: judgements are professionals', that there was a choice is everybody's.
    func view(for audience: Audience) -> Triage {
        guard audience != .professional else { return self }
        var view = self
        view.grounds = nil
        view.isAcute = nil
        view.isStructural = nil
        return view
    }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case id, referral, on, by, form, role, grounds, isAcute, isStructural, knownOn
    }
    #endif
}
