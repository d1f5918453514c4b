/// How two people of the domestic circle (huiselijke kring) are related.
public struct Relation: Hashable, Transferable {
    /// A kind of relation, read from the first person to the second: *parent of*.
    public enum Kind: String, ClosedList, Transferable {
        /// Parent of.
        case parent
        /// Partner of.
        case partner
        /// Former partner of.
        case formerPartner
        /// Brother or sister of.
        case sibling
        /// Other family of.
        case otherFamily
        /// Housemate of.
        case housemate
        /// Informal carer of (mantelzorger).
        case informalCarer

        /// Whether it reads the same both ways.
        public var isSymmetric: Bool {
            switch self {
            case .partner, .formerPartner, .sibling, .otherFamily, .housemate: true
            case .parent, .informalCarer: false
            }
        }

        /// The term.
        public var term: Term {
            let names: (name: LocalizedText, definition: LocalizedText) =
                switch self {
                case .parent:
                    (
                        LocalizedText(nl: "ouder van", en: "parent of"),
                        LocalizedText(nl: "Ouder, met of zonder gezag.", en: "Parent, with or without authority.")
                    )
                case .partner:
                    (
                        LocalizedText(nl: "partner van", en: "partner of"),
                        LocalizedText(nl: "Echtgenoot of partner.", en: "Spouse or partner.")
                    )
                case .formerPartner:
                    (
                        LocalizedText(nl: "ex-partner van", en: "former partner of"),
                        LocalizedText(nl: "Vroegere echtgenoot of partner.", en: "Former spouse or partner.")
                    )
                case .sibling:
                    (
                        LocalizedText(nl: "broer of zus van", en: "brother or sister of"),
                        LocalizedText(
                            nl: "Broer of zus, ook half of stief.", en: "Brother or sister, half or step too.")
                    )
                case .otherFamily:
                    (
                        LocalizedText(nl: "familie van", en: "family of"),
                        LocalizedText(nl: "Ander familielid.", en: "Another member of the family.")
                    )
                case .housemate:
                    (
                        LocalizedText(nl: "huisgenoot van", en: "housemate of"),
                        LocalizedText(nl: "Woont in hetzelfde huis.", en: "Lives in the same house.")
                    )
                case .informalCarer:
                    (
                        LocalizedText(nl: "mantelzorger van", en: "informal carer of"),
                        LocalizedText(
                            nl: "Zorgt buiten een beroep om voor de ander.",
                            en: "Cares for the other outside of a profession.")
                    )
                }
            return Term(rawValue, names.name, definition: names.definition, citations: [.sturen("2.1.1")])
        }
    }

    /// The first person.
    public let from: Identifier<Participant>
    /// The second person.
    public let to: Identifier<Participant>
    /// What the first is to the second.
    public let kind: Coded<Kind>
    /// Since when; `nil` if that was not recorded.
    public let since: DateRange?
    /// Until when; `nil` if it lasts or that was not recorded.
    public let until: DateRange?

    /// Makes a relation.
    ///
    /// - Throws: ``InvalidValue`` if both are the same person.
    public init(
        _ from: Identifier<Participant>, _ kind: Kind, _ to: Identifier<Participant>, since: DateRange? = nil,
        until: DateRange? = nil
    ) throws(InvalidValue) {
        try self.init(from: from, kind: .known(kind), to: to, since: since, until: until)
    }

    private init(
        from: Identifier<Participant>, kind: Coded<Kind>, to: Identifier<Participant>, since: DateRange?,
        until: DateRange?
    ) throws(InvalidValue) {
        guard from != to else {
            throw InvalidValue("relation", allowed: LocalizedText(nl: "twee mensen", en: "two people"))
        }
        self.from = from
        self.to = to
        self.kind = kind
        self.since = since
        self.until = until
    }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case from, to, kind, since, until
    }

    /// Reads a relation; refuses one of a person with himself or herself.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let from = try container.decode(Identifier<Participant>.self, forKey: .from)
        let kind = try container.decode(Coded<Kind>.self, forKey: .kind)
        let to = try container.decode(Identifier<Participant>.self, forKey: .to)
        let since = try container.decodeIfPresent(DateRange.self, forKey: .since)
        let until = try container.decodeIfPresent(DateRange.self, forKey: .until)
        do { try self.init(from: from, kind: kind, to: to, since: since, until: until) } catch {
            throw error.decodingError(at: container.codingPath)
        }
    }
    #endif
}

/// Who holds parental authority (ouderlijk gezag) over a child; never inferred from being a parent.
public struct ParentalAuthority: Hashable, Transferable {
    /// The child.
    public let child: Identifier<Participant>
    /// Who holds it.
    public let holder: Identifier<Participant>
    /// Since when; `nil` if that was not recorded.
    public let since: DateRange?
    /// Until when; `nil` if it lasts or that was not recorded.
    public let until: DateRange?
    /// Who stated it.
    public let statedBy: Identifier<Participant>?

    /// Makes a statement of parental authority.
    public init(
        over child: Identifier<Participant>, heldBy holder: Identifier<Participant>, since: DateRange? = nil,
        until: DateRange? = nil, statedBy: Identifier<Participant>? = nil
    ) {
        self.child = child
        self.holder = holder
        self.since = since
        self.until = until
        self.statedBy = statedBy
    }
}
