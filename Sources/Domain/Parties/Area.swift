/// A municipality, neighbourhood or region, with the time in which it exists (gebied).
///
/// Areas merge and split: who compares over time needs to know when an area existed. A municipality can belong to
/// several regions at once, because each kind of region is drawn anew.
public struct Area: Hashable, Identifiable, Transferable {
    /// A kind of area (soort gebied).
    public enum Kind: String, ClosedList, Transferable {
        /// Wijk.
        case neighbourhood
        /// Gemeente.
        case municipality
        /// Regio.
        case region

        /// The term.
        public var term: Term {
            switch self {
            case .neighbourhood:
                Term(
                    rawValue, LocalizedText(nl: "wijk", en: "neighbourhood"),
                    definition: LocalizedText(nl: "Deel van een gemeente.", en: "Part of a municipality."),
                    citations: [.proeftuin("2.4")])
            case .municipality:
                Term(
                    rawValue, LocalizedText(nl: "gemeente", en: "municipality"),
                    definition: LocalizedText(nl: "Het gebied van een gemeente.", en: "The area of a municipality."),
                    citations: [.proeftuin("2.4"), .sturen("1.3"), .domein("1.3")])
            case .region:
                Term(
                    rawValue, LocalizedText(nl: "regio", en: "region"),
                    definition: LocalizedText(
                        nl: "Gemeenten die voor een taak samenwerken; elke taak kan een andere regio hebben.",
                        en: "Municipalities that work together for a task; each task may have another region."),
                    citations: [.sturen("1.3"), .domein("Bijlage 6"), .parallel("De proeftuin in FoodValley")],
                    aliases: [Term.Alias("jeugdhulpregio", in: .parallel), Term.Alias("werkgebied", in: .kompas)])
            }
        }
    }

    /// The identifier.
    public let id: Identifier<Area>
    /// The name as printed.
    public let name: String
    /// Its kind; `nil` if that was not recorded.
    public var kind: Coded<Kind>?
    /// The areas that it is part of.
    public var partOf: [Identifier<Area>]
    /// When it exists; `nil` if that was not recorded.
    public var validity: Period?

    /// Makes an area; what is left out was not recorded.
    public init(
        _ id: Identifier<Area>, _ name: String, _ kind: Kind? = nil, partOf: [Identifier<Area>] = [],
        validity: Period? = nil
    ) {
        self.id = id
        self.name = name
        self.kind = kind.map { .known($0) }
        self.partOf = partOf
        self.validity = validity
    }

    /// Whether it exists on a day; `nil` if its validity was not recorded.
    public func exists(on day: CalendarDate) -> Bool? { validity.map { $0.contains(day) } }
}
