/// A contract with the family (contractuele overeenkomst): what was agreed in writing, and who is part of it.
///
/// It is a bundle; it does not make one person's consent another's.
public struct FamilyContract: Hashable, Transferable, Voiced {
    /// What a contract covers.
    public enum Part: String, ClosedList, Transferable {
        /// The exchange of information.
        case informationExchange
        /// How people work together.
        case cooperation

        /// The term.
        public var term: Term {
            switch self {
            case .informationExchange:
                Term(
                    rawValue, LocalizedText(nl: "uitwisselen van informatie", en: "exchange of information"),
                    definition: LocalizedText(
                        nl: "Dat informatie tussen de betrokken partijen wordt uitgewisseld.",
                        en: "That information is exchanged between the parties involved."),
                    citations: [.sturen("4.1.3")])
            case .cooperation:
                Term(
                    rawValue, LocalizedText(nl: "samenwerkingsafspraken", en: "agreements on cooperation"),
                    definition: LocalizedText(
                        nl: "Hoe gezin en professionals samenwerken.",
                        en: "How family and professionals work together."),
                    citations: [.sturen("4.1.3")])
            }
        }
    }

    /// What it covers; `nil` if that was not recorded.
    public var covers: [Coded<Part>]?
    /// Those of the family who are part of it; `nil` if that was not recorded.
    public var with: [Identifier<Participant>]?
    /// The day; `nil` if that was not recorded.
    public var on: DateRange?

    /// Makes a contract.
    public init(
        covers parts: [Part]? = nil, with persons: [Identifier<Participant>]? = nil, on day: DateRange? = nil
    ) {
        covers = parts.map { parts in parts.map { .known($0) } }
        with = persons
        on = day
    }

    /// It is nobody's own word.
    public var voice: Identifier<Participant>? { nil }
    /// Those who are part of it.
    public var releasedTo: [Identifier<Participant>] { with ?? [] }
}
