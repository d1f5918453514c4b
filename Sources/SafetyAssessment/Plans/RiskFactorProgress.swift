public import Domain

/// How far work on one risk factor has come (aanpak van een risicofactor), over time.
///
/// Factors stand beside each other and are never counted or summed.
public struct RiskFactorProgress: Hashable, Identifiable, Transferable, Discreet {
    /// How far it has come.
    public enum Standing: String, ClosedList, Transferable {
        /// Effectief aangepakt.
        case addressed
        /// Hanteerbaar gemaakt.
        case manageable
        /// Afgenomen.
        case reduced
        /// Nog niet.
        case notYet

        /// Whether this is one of the three that the condition of stable safety names.
        public var counts: Bool { self != .notYet }

        /// The term.
        public var term: Term {
            switch self {
            case .addressed:
                Term(
                    rawValue, LocalizedText(nl: "aangepakt", en: "addressed"),
                    definition: LocalizedText(
                        nl: "Er is iets aan gedaan dat werkt.", en: "Something was done about it that works."),
                    citations: [.domein("Bijlage 1.2")])
            case .manageable:
                Term(
                    rawValue, LocalizedText(nl: "hanteerbaar gemaakt", en: "made manageable"),
                    definition: LocalizedText(
                        nl: "Het is er nog, en mensen kunnen er veilig mee omgaan.",
                        en: "It is still there, and people can deal with it safely."),
                    citations: [.domein("Bijlage 1.2")])
            case .reduced:
                Term(
                    rawValue, LocalizedText(nl: "afgenomen", en: "reduced"),
                    definition: LocalizedText(nl: "Het is minder geworden.", en: "It has become less."),
                    citations: [.domein("Bijlage 1.2")])
            case .notYet:
                Term(
                    rawValue, LocalizedText(nl: "nog niet aangepakt", en: "not addressed yet"),
                    definition: LocalizedText(
                        nl: "Er is nog niets aan gedaan dat werkt.", en: "Nothing that works was done about it yet."),
                    decision: LocalizedText(
                        nl: "Toegevoegd in dit pakket, zodat ook dit is vast te leggen.",
                        en: "Added in this package, so that this can be recorded too."))
            }
        }
    }

    /// The identifier.
    public let id: Identifier<RiskFactorProgress>
    /// The factor in the words of the team; they are never shown in a review.
    public var words: String?
    /// How far work on it has come, over time.
    public var standing: Timeline<Coded<Standing>>
    /// The day on which it became known.
    public var knownOn: CalendarDate?

    /// Makes a record; what is left out was not recorded.
    public init(
        _ id: Identifier<RiskFactorProgress>, words: String? = nil, standing: Timeline<Coded<Standing>> = Timeline(),
        knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.words = words
        self.standing = standing
        self.knownOn = knownOn
    }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case id, words, standing, knownOn
    }
    #endif
}

extension Listed where Element == RiskFactorProgress {
    /// The factors that were known on a day; they are professionals' judgements, which persons and conferences do not
    /// see.
    func seen(by audience: Audience, on day: CalendarDate) -> Listed {
        guard audience == .professional else { return [] }
        var seen = asKnown(on: day) { $0.knownOn }
        for index in seen.entries.indices {
            seen.entries[index].standing = seen.entries[index].standing.asKnown(on: day)
        }
        return seen
    }
}
