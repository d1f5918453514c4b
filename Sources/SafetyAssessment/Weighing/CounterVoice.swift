public import Domain

/// A counter-voice that was organised around a choice (tegenspraak), and whether the choice was looked at anew for it.
///
/// It holds no judgement about whoever spoke or was spoken to.
public struct CounterVoice: Hashable, Identifiable, Transferable, Discreet {
    /// How it was organised.
    public enum Kind: String, ClosedList, Transferable {
        /// Supervisie.
        case supervision
        /// Intervisie.
        case peerConsultation
        /// Kritische vragen van collega's.
        case criticalQuestions
        /// Gedragswetenschapper of leidinggevende.
        case scientistOrManager

        /// The term.
        public var term: Term {
            switch self {
            case .supervision:
                Term(
                    rawValue, LocalizedText(nl: "supervisie", en: "supervision"),
                    definition: LocalizedText(
                        nl: "Iemand die niet beslist, kijkt met de professional naar het eigen handelen.",
                        en: "Somebody who does not decide looks with the professional at the latter's own acting."),
                    citations: [.proeftuin("6.5")], related: ["Concept.supervision"])
            case .peerConsultation:
                Term(
                    rawValue, LocalizedText(nl: "intervisie", en: "peer consultation"),
                    definition: LocalizedText(
                        nl: "Collega's bevragen elkaar over een casus.",
                        en: "Colleagues question each other about a case."),
                    citations: [.domein("Bijlage 7")])
            case .criticalQuestions:
                Term(
                    rawValue, LocalizedText(nl: "kritische vragen", en: "critical questions"),
                    definition: LocalizedText(
                        nl: "Iemand heeft de taak de keuze te bevragen.",
                        en: "Somebody has the task of questioning the choice."),
                    citations: [.proeftuin("6.2")])
            case .scientistOrManager:
                Term(
                    rawValue,
                    LocalizedText(
                        nl: "gedragswetenschapper of leidinggevende", en: "behavioural scientist or manager"),
                    definition: LocalizedText(
                        nl: "Iemand die de professional steunt, bevraagt de keuze ook.",
                        en: "Somebody who supports the professional questions the choice too."),
                    citations: [.parallel("Wat vraagt dit van de organisatorische omgeving van de professional?")])
            }
        }
    }

    /// The identifier.
    public let id: Identifier<CounterVoice>
    /// How it was organised; `nil` if that was not recorded.
    public var kind: Coded<Kind>?
    /// When; `nil` if that was not recorded.
    public var on: DateRange?
    /// Whether the choice was looked at anew because of it; `nil` if that was not recorded.
    public var isTakenUp: Bool?
    /// The words; they are never shown in a review.
    public var words: String?
    /// The day on which it became known.
    public var knownOn: CalendarDate?

    /// Makes a counter-voice; what is left out was not recorded.
    public init(
        _ id: Identifier<CounterVoice>, _ kind: Kind? = nil, on day: DateRange? = nil, isTakenUp: Bool? = nil,
        words: String? = nil, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.kind = kind.map { .known($0) }
        on = day
        self.isTakenUp = isTakenUp
        self.words = words
        self.knownOn = knownOn
    }
}
