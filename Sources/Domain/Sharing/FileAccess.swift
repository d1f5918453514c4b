/// That an organisation can read or write a file about a household (toegang tot een dossier), and what that rests on.
///
/// Who has access can show where somebody is, a shelter for instance: persons concerned see only what was released to
/// them. That is a decision of this SDK.
public struct FileAccess: Hashable, Identifiable, Transferable, Voiced {
    /// What an access rests on.
    public enum Basis: String, ClosedList, Transferable {
        /// It is the organisation's own file.
        case ownFile
        /// The organisations agreed who sees what.
        case agreedRegime
        /// The household itself invited.
        case invitedByHousehold
        /// Only that somebody consented to the exchange of information.
        case consentToExchange

        /// The term.
        public var term: Term {
            let names: (name: LocalizedText, definition: LocalizedText) =
                switch self {
                case .ownFile:
                    (
                        LocalizedText(nl: "eigen dossier", en: "own file"),
                        LocalizedText(
                            nl: "De organisatie houdt dit dossier zelf bij.", en: "The organisation keeps this file.")
                    )
                case .agreedRegime:
                    (
                        LocalizedText(nl: "afgesproken dossierregime", en: "agreed file regime"),
                        LocalizedText(
                            nl: "De organisaties spraken af wie wat kan lezen en schrijven.",
                            en: "The organisations agreed who can read and write what.")
                    )
                case .invitedByHousehold:
                    (
                        LocalizedText(nl: "uitnodiging door het gezin", en: "invitation by the family"),
                        LocalizedText(
                            nl: "Ouders nodigden de professional zelf uit in hun plan.",
                            en: "Parents themselves invited the professional to their plan.")
                    )
                case .consentToExchange:
                    (
                        LocalizedText(
                            nl: "alleen toestemming voor uitwisselen", en: "only consent to exchange"),
                        LocalizedText(
                            nl: "Iemand stemde in met het uitwisselen van informatie; over dit dossier is niets "
                                + "afgesproken.",
                            en: "Somebody consented to the exchange of information; nothing was agreed about this "
                                + "file.")
                    )
                }
            return Term(
                rawValue, names.name, definition: names.definition, citations: [.proeftuin("3.7"), .proeftuin("4.4")])
        }
    }

    /// The identifier.
    public let id: Identifier<FileAccess>
    /// Whose file it is; `nil` if that was not recorded.
    public var file: Coded<PartyKind>?
    /// Who has access; `nil` if that was not recorded.
    public var reader: Coded<PartyKind>?
    /// Whether the reader can also write; `nil` if that was not recorded.
    public var mayWrite: Bool?
    /// What it rests on; stated as none if nothing was found.
    public var basis: Recorded<Coded<Basis>>
    /// The first day; `nil` if that was not recorded.
    public var from: CalendarDate?
    /// The first day on which it no longer held; `nil` if it lasts.
    public var until: CalendarDate?
    /// To whom it was told; `nil` if that was not recorded.
    public var release: [Identifier<Participant>]?
    /// The day on which it became known.
    public var knownOn: CalendarDate?

    /// Makes a record of an access.
    public init(
        _ id: Identifier<FileAccess>, to file: PartyKind? = nil, by reader: PartyKind? = nil, mayWrite: Bool? = nil,
        basis: Recorded<Coded<Basis>> = .notRecorded, from: CalendarDate? = nil, until: CalendarDate? = nil,
        releasedTo: [Identifier<Participant>]? = nil, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.file = file.map { .known($0) }
        self.reader = reader.map { .known($0) }
        self.mayWrite = mayWrite
        self.basis = basis
        self.from = from
        self.until = until
        release = releasedTo
        self.knownOn = knownOn
    }

    /// Whether it holds on a day; `nil` if it is not known since when.
    public func isCurrent(on day: CalendarDate) -> Bool? {
        if let until, until <= day { return false }
        return from.map { $0 <= day }
    }

    /// It is nobody's own word.
    public var voice: Identifier<Participant>? { nil }
    /// To whom it was told; nobody if nothing was recorded.
    public var releasedTo: [Identifier<Participant>] { release ?? [] }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case id, file, reader, mayWrite, basis, from, until, knownOn
        case release = "releasedTo"
    }
    #endif
}
