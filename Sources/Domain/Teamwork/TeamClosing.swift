/// That the involvement of the safety team ended (afsluiting), why, and who goes on.
///
/// No source has criteria for closing: it is agreed with the household, and never follows from how long it took.
public struct TeamClosing: Hashable, Identifiable, Transferable {
    /// Why it ended.
    public enum Ground: String, ClosedList, Transferable {
        /// Household and professionals judged that the help is no longer needed.
        case noLongerNeeded
        /// The household goes on without the safety team, by its own choice.
        case householdsChoice
        /// A measure ended.
        case measureEnded
        /// An agreed or usual duration was over.
        case duration

        /// The term.
        public var term: Term {
            let names: (name: LocalizedText, definition: LocalizedText) =
                switch self {
                case .noLongerNeeded:
                    (
                        LocalizedText(nl: "niet meer nodig", en: "no longer needed"),
                        LocalizedText(
                            nl: "Huishouden en professionals vinden samen dat het niet meer nodig is.",
                            en: "Household and professionals agree that it is no longer needed.")
                    )
                case .householdsChoice:
                    (
                        LocalizedText(nl: "keuze van het huishouden", en: "choice of the household"),
                        LocalizedText(
                            nl: "Het huishouden gaat liever zonder het veiligheidsteam verder.",
                            en: "The household prefers to go on without the safety team.")
                    )
                case .measureEnded:
                    (
                        LocalizedText(nl: "maatregel beëindigd", en: "measure ended"),
                        LocalizedText(nl: "De maatregel liep af.", en: "The measure came to its end.")
                    )
                case .duration:
                    (
                        LocalizedText(nl: "duur voorbij", en: "duration over"),
                        LocalizedText(
                            nl: "De afgesproken of gebruikelijke duur was om.",
                            en: "The agreed or usual duration was over.")
                    )
                }
            return Term(
                rawValue, names.name, definition: names.definition,
                citations: [.proeftuin("2.9"), .proeftuin("4.4")])
        }
    }

    /// The identifier.
    public let id: Identifier<TeamClosing>
    /// The day; `nil` if that was not recorded.
    public var on: DateRange?
    /// Why; `nil` if that was not recorded.
    public var grounds: [Coded<Ground>]?
    /// Whether the household was told that the professionals stay reachable; `nil` if that was not recorded.
    public var saidReachable: Bool?
    /// The party that goes on with the household; stated as none if nobody does.
    public var continuedBy: Recorded<Coded<PartyKind>>
    /// Whether the safety team still thinks along while another goes on (nazorg); `nil` if that was not recorded.
    public var thinksAlong: Bool?
    /// The day on which it became known.
    public var knownOn: CalendarDate?

    /// Makes a closing; what is left out was not recorded.
    public init(
        _ id: Identifier<TeamClosing>, on day: DateRange? = nil, grounds: [Ground]? = nil, saidReachable: Bool? = nil,
        continuedBy: Recorded<Coded<PartyKind>> = .notRecorded, thinksAlong: Bool? = nil,
        knownOn: CalendarDate? = nil
    ) {
        self.id = id
        on = day
        self.grounds = grounds.map { grounds in grounds.map { .known($0) } }
        self.saidReachable = saidReachable
        self.continuedBy = continuedBy
        self.thinksAlong = thinksAlong
        self.knownOn = knownOn
    }

    /// Whether it ended for something else than its duration; `nil` if that cannot be told.
    public var hasGroundBesideDuration: Bool? {
        guard let grounds else { return nil }
        var isKnown = true
        for ground in grounds {
            guard let member = ground.member else {
                isKnown = false
                continue
            }
            if member != .duration { return true }
        }
        return isKnown ? false : nil
    }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case id, on, grounds, saidReachable, continuedBy, thinksAlong, knownOn
    }
    #endif
}
