public import Domain

/// A judgement about one child (oordeel over een kind): that it is unsafe, or that its development is threatened.
///
/// Neither follows from the other, in either direction.
public struct ChildJudgement: Hashable, Identifiable, Transferable {
    /// What is judged.
    public enum Subject: String, ClosedList, Transferable {
        /// Whether the child is unsafe (onveilig).
        case unsafety
        /// Whether the child's development is threatened (ontwikkelingsbedreiging).
        case developmentalThreat

        /// The term.
        public var term: Term {
            switch self {
            case .unsafety:
                Term(
                    rawValue, LocalizedText(nl: "onveiligheid van het kind", en: "unsafety of the child"),
                    definition: LocalizedText(
                        nl: "Het oordeel dat het kind onveilig is.", en: "The judgement that the child is unsafe."),
                    citations: [.sturen("2.1.1")])
            case .developmentalThreat:
                Term(
                    rawValue, LocalizedText(nl: "ontwikkelingsbedreiging", en: "developmental threat"),
                    definition: LocalizedText(
                        nl: "Het oordeel dat de ontwikkeling van het kind (ernstig) wordt bedreigd.",
                        en: "The judgement that the child's development is (seriously) threatened."),
                    citations: [.sturen("2.1.1")],
                    aliases: [Term.Alias("bedreigde ontwikkeling", in: .proeftuin)])
            }
        }
    }

    /// The identifier.
    public let id: Identifier<ChildJudgement>
    /// The child.
    public let child: Identifier<Participant>
    /// What is judged.
    public let subject: Coded<Subject>
    /// What the judgement is; `nil` if that was not recorded.
    public var holds: Bool?
    /// Who judged; `nil` if that was not recorded.
    public var by: Identifier<Participant>?
    /// The day; `nil` if that was not recorded.
    public var on: CalendarDate?
    /// Whether it was taken from the other judgement instead of from facts; `nil` if that was not recorded.
    public var isDerived: Bool?

    /// Makes a judgement.
    public init(
        _ id: Identifier<ChildJudgement>, about child: Identifier<Participant>, _ subject: Subject, holds: Bool? = nil,
        by participant: Identifier<Participant>? = nil, on day: CalendarDate? = nil, isDerived: Bool? = nil
    ) {
        self.id = id
        self.child = child
        self.subject = .known(subject)
        self.holds = holds
        by = participant
        on = day
        self.isDerived = isDerived
    }
}
