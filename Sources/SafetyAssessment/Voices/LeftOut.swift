public import Domain

/// That somebody concerned is not, or not yet, taken along somewhere (buiten beeld), and why.
///
/// A reason shows why a voice is missing; it does not make that person heard.
public struct LeftOut: Hashable, Identifiable, Transferable, Discreet {
    /// Where somebody is not taken along.
    public enum Part: String, ClosedList, Transferable {
        /// In listening.
        case listening
        /// In the analysis and the plans.
        case plans
        /// In talking about unsafe behaviour.
        case talking
        /// In deciding.
        case deciding

        /// The term.
        public var term: Term {
            let names: (name: LocalizedText, definition: LocalizedText) =
                switch self {
                case .listening:
                    (
                        LocalizedText(nl: "luisteren", en: "listening"),
                        LocalizedText(
                            nl: "Naar deze persoon is nog niet geluisterd.",
                            en: "This person was not listened to yet.")
                    )
                case .plans:
                    (
                        LocalizedText(nl: "analyse en plannen", en: "analysis and plans"),
                        LocalizedText(
                            nl: "De analyse of een plan gaat niet over deze persoon.",
                            en: "The analysis or a plan is not about this person.")
                    )
                case .talking:
                    (
                        LocalizedText(nl: "bespreken", en: "talking it over"),
                        LocalizedText(
                            nl: "Onveilig gedrag is niet met deze persoon besproken.",
                            en: "Unsafe behaviour was not talked over with this person.")
                    )
                case .deciding:
                    (
                        LocalizedText(nl: "besluiten", en: "deciding"),
                        LocalizedText(
                            nl: "Deze persoon besloot niet mee.", en: "This person had no part in deciding.")
                    )
                }
            return Term(
                rawValue, names.name, definition: names.definition,
                citations: [.parallel("Een nieuw scenario voor de toekomst")],
                decision: LocalizedText(
                    nl: "De bron vraagt dit voor ieder; een reden vastleggen kan omdat dit pakket dat toevoegt.",
                    en: "The source asks this for everyone; that a reason can be recorded is added by this package."))
        }
    }

    /// The identifier.
    public let id: Identifier<LeftOut>
    /// Who.
    public let person: Identifier<Participant>
    /// Where; `nil` if that was not recorded.
    public var part: Coded<Part>?
    /// Why, in words that are never shown in a review; stated as none if there is no reason.
    public var reason: Recorded<String>
    /// The day; `nil` if that was not recorded.
    public var on: DateRange?
    /// The day on which it became known.
    public var knownOn: CalendarDate?

    /// Makes a record.
    public init(
        _ id: Identifier<LeftOut>, _ person: Identifier<Participant>, from part: Part? = nil,
        reason: Recorded<String> = .notRecorded, on day: DateRange? = nil, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.person = person
        self.part = part.map { .known($0) }
        self.reason = reason
        on = day
        self.knownOn = knownOn
    }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case id, person, part, reason, on, knownOn
    }
    #endif
}
