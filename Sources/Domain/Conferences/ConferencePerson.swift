/// A person concerned, or somebody of the informal network, and a conference (huishouden en netwerk bij het overleg):
/// there or not and why, spoken with before, told after, asked for a view.
public struct ConferencePerson: Hashable, Identifiable, Transferable, Voiced {
    /// Why somebody was not there.
    public enum Absence: String, ClosedList, Transferable {
        /// The person did not want to come.
        case didNotWant
        /// It was judged too burdensome.
        case tooBurdensome
        /// It would not be safe.
        case notSafe
        /// Professionals consulted each other.
        case consultationAmongPeers
        /// Another reason, which people recorded.
        case other

        /// The term.
        public var term: Term {
            let names: (name: LocalizedText, definition: LocalizedText) =
                switch self {
                case .didNotWant:
                    (
                        LocalizedText(nl: "wilde niet komen", en: "did not want to come"),
                        LocalizedText(nl: "De persoon koos er zelf voor.", en: "The person chose so.")
                    )
                case .tooBurdensome:
                    (
                        LocalizedText(nl: "te belastend", en: "too burdensome"),
                        LocalizedText(
                            nl: "Professionals schatten in dat het te veel vraagt.",
                            en: "Professionals judge that it asks too much.")
                    )
                case .notSafe:
                    (
                        LocalizedText(nl: "niet veilig", en: "not safe"),
                        LocalizedText(
                            nl: "De veiligheid in het gezin laat het niet toe.",
                            en: "Safety in the family does not allow it.")
                    )
                case .consultationAmongPeers:
                    (
                        LocalizedText(nl: "intervisie onder collega's", en: "consultation among colleagues"),
                        LocalizedText(
                            nl: "Het overleg was bedoeld om als professionals van elkaar te leren.",
                            en: "The conference was meant for professionals to learn from each other.")
                    )
                case .other:
                    (
                        LocalizedText(nl: "andere reden", en: "another reason"),
                        LocalizedText(nl: "Een reden die is opgeschreven.", en: "A reason that was written down.")
                    )
                }
            return Term(
                rawValue, names.name, definition: names.definition,
                citations: [.proeftuin("2.7"), .proeftuin("3.4"), .proeftuin("4.4")])
        }
    }

    /// The identifier: that of the person.
    public let id: Identifier<Participant>
    /// Whether the person was there; `nil` if that was not recorded.
    public var isPresent: Bool?
    /// Why not; stated as none if nobody gave a reason.
    public var whyAbsent: Recorded<Coded<Absence>>
    /// The day on which the person was spoken with before it; stated as none if that did not happen.
    ///
    /// Of somebody who cannot speak, an infant for instance, it is the day on which he or she was heard in another way.
    public var spokenBefore: Recorded<DateRange>
    /// The day on which the person was told what came out of it; stated as none if that did not happen.
    ///
    /// Of somebody too young to be told it is the day on which whoever cares for him or her was told.
    public var toldAfter: Recorded<DateRange>
    /// Whether the chair asked what the person thinks of the advice; `nil` if that was not recorded.
    public var wasAskedForView: Bool?
    /// Whether it was checked that the person understood; `nil` if that was not recorded.
    public var wasUnderstandingChecked: Bool?
    /// Whether the person could say so apart from others concerned; `nil` if that was not recorded.
    public var wasAskedApart: Bool?
    /// To whom the person released this; `nil` if that was not recorded.
    public var release: [Identifier<Participant>]?
    /// The day on which it became known.
    public var knownOn: CalendarDate?

    /// Makes a record of a person and a conference; what is left out was not recorded.
    public init(
        _ id: Identifier<Participant>, isPresent: Bool? = nil, whyAbsent: Recorded<Coded<Absence>> = .notRecorded,
        spokenBefore: Recorded<DateRange> = .notRecorded, toldAfter: Recorded<DateRange> = .notRecorded,
        wasAskedForView: Bool? = nil, wasUnderstandingChecked: Bool? = nil, wasAskedApart: Bool? = nil,
        releasedTo: [Identifier<Participant>]? = nil, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.isPresent = isPresent
        self.whyAbsent = whyAbsent
        self.spokenBefore = spokenBefore
        self.toldAfter = toldAfter
        self.wasAskedForView = wasAskedForView
        self.wasUnderstandingChecked = wasUnderstandingChecked
        self.wasAskedApart = wasAskedApart
        release = releasedTo
        self.knownOn = knownOn
    }

    /// Whose it is: the person's own.
    public var voice: Identifier<Participant>? { id }
    /// To whom it was released; nobody if nothing was recorded.
    public var releasedTo: [Identifier<Participant>] { release ?? [] }

    /// Whether the person took part: was there, was spoken with before, or was told after.
    var tookPart: Bool {
        if let isPresent, isPresent { return true }
        for day in [spokenBefore, toldAfter] {
            if case .stated = day { return true }
        }
        return false
    }

    /// Whether all of it was known on a day.
    func isKnown(on day: CalendarDate) -> Bool {
        if let provenance = whyAbsent.provenance, !provenance.isKnown(on: day) { return false }
        if let provenance = spokenBefore.provenance, !provenance.isKnown(on: day) { return false }
        guard let provenance = toldAfter.provenance else { return true }
        return provenance.isKnown(on: day)
    }

    /// The record as it was known on a day.
    func asKnown(on day: CalendarDate) -> ConferencePerson {
        var known = self
        known.whyAbsent = whyAbsent.asKnown(on: day)
        known.spokenBefore = spokenBefore.asKnown(on: day)
        known.toldAfter = toldAfter.asKnown(on: day)
        return known
    }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case id, isPresent, whyAbsent, spokenBefore, toldAfter, wasAskedForView, wasUnderstandingChecked
        case wasAskedApart, knownOn
        case release = "releasedTo"
    }
    #endif
}
