public import Domain

/// Something that plays a part in what is going on (factor): it hinders or it strengthens.
///
/// Factors are not weighted, counted or added up. One that somebody told is that person's own word.
public struct AnalysisFactor: Hashable, Identifiable, Transferable, Voiced, Discreet {
    /// Which way a factor works (werking).
    public enum Bearing: String, ClosedList, Transferable {
        /// Belemmerend.
        case hinders
        /// Versterkend.
        case strengthens

        /// The term.
        public var term: Term {
            switch self {
            case .hinders:
                Term(
                    rawValue, LocalizedText(nl: "belemmerend", en: "hindering"),
                    definition: LocalizedText(
                        nl: "Maakt het moeilijker of houdt in stand wat onveilig is.",
                        en: "Makes it harder, or keeps going what is unsafe."),
                    citations: [.proeftuin("6.2")])
            case .strengthens:
                Term(
                    rawValue, LocalizedText(nl: "versterkend", en: "strengthening"),
                    definition: LocalizedText(
                        nl: "Gaat goed, helpt, of is een oplossing die werkt.",
                        en: "Goes well, helps, or is a solution that works."),
                    citations: [.proeftuin("6.2")], aliases: [Term.Alias("sterke kanten", in: .proeftuin)])
            }
        }
    }

    /// The identifier.
    public let id: Identifier<AnalysisFactor>
    /// The words; they are never shown in a review.
    public var words: String?
    /// Who told it; `nil` if that was not recorded or it is nobody's own word.
    public var statedBy: Identifier<Participant>?
    /// Of whom it is; `nil` if that was not recorded.
    public var persons: [Identifier<Participant>]?
    /// In which area of life, in the words of the team; `nil` if that was not recorded.
    public var domain: String?
    /// On which level it explains; `nil` if that was not recorded.
    public var level: Coded<ExplanatoryLevel>?
    /// Which way it works; `nil` if that was not recorded.
    public var bearing: Coded<Bearing>?
    /// To whom the one who told it released it; `nil` if that was not recorded.
    public var release: [Identifier<Participant>]?
    /// The day on which it became known.
    public var knownOn: CalendarDate?

    /// Makes a factor; what is left out was not recorded.
    public init(
        _ id: Identifier<AnalysisFactor>, words: String? = nil, statedBy participant: Identifier<Participant>? = nil,
        of persons: [Identifier<Participant>]? = nil, in domain: String? = nil, on level: ExplanatoryLevel? = nil,
        _ bearing: Bearing? = nil, releasedTo: [Identifier<Participant>]? = nil, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.words = words
        statedBy = participant
        self.persons = persons
        self.domain = domain
        self.level = level.map { .known($0) }
        self.bearing = bearing.map { .known($0) }
        release = releasedTo
        self.knownOn = knownOn
    }

    /// Whose word it is.
    public var voice: Identifier<Participant>? { statedBy }
    /// To whom it was released; nobody if nothing was recorded.
    public var releasedTo: [Identifier<Participant>] { release ?? [] }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case id, words, statedBy, persons, domain, level, bearing, knownOn
        case release = "releasedTo"
    }
    #endif
}
