/// Pressure inside the voluntary frame (drang): applied by whom, felt by whom, with the consent of whom.
///
/// It is no legal frame of its own: it rests on the parents' free will, and a refusal is theirs to give. Applied and
/// felt are kept apart, because neither follows from the other.
public struct Pressure: Hashable, Identifiable, Transferable {
    /// The identifier.
    public let id: Identifier<Pressure>
    /// The organisation that applies it; `nil` if that was not recorded.
    public var appliedBy: Coded<PartyKind>?
    /// The organisation whose serious worry it answers; `nil` if that was not recorded.
    public var worryOf: Coded<PartyKind>?
    /// Since when; `nil` if that was not recorded.
    public var from: DateRange?
    /// When it ended; stated as none while it lasts.
    public var ended: Recorded<DateRange>
    /// The parents on whose consent it rests; complete only if somebody stated so.
    public var parents: Listed<Identifier<Participant>>
    /// What the parents answered.
    public var answers: Listed<PressureAnswer>
    /// Who felt it as pressure, or did not.
    public var experiences: Listed<PressureExperience>
    /// The day on which it became known.
    public var knownOn: CalendarDate?

    /// Makes a pressure; what is left out was not recorded.
    public init(
        _ id: Identifier<Pressure>, appliedBy: PartyKind? = nil, worryOf: PartyKind? = nil, from: DateRange? = nil,
        ended: Recorded<DateRange> = .notRecorded, parents: Listed<Identifier<Participant>> = [],
        answers: Listed<PressureAnswer> = [], experiences: Listed<PressureExperience> = [],
        knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.appliedBy = appliedBy.map { .known($0) }
        self.worryOf = worryOf.map { .known($0) }
        self.from = from
        self.ended = ended
        self.parents = parents
        self.answers = answers
        self.experiences = experiences
        self.knownOn = knownOn
    }

    /// What pressure is called and means.
    public static var term: Term {
        Term(
            "pressure", LocalizedText(nl: "drang", en: "pressure"),
            definition: LocalizedText(
                nl:
                    "Aandringen binnen het vrijwillige kader, bijvoorbeeld een traject van een gecertificeerde instelling "
                    + "dat vooruitloopt op een onderzoek. Het rust op de instemming van de ouders.",
                en: "Urging inside the voluntary frame, such as a track of a certified institution ahead of an "
                    + "investigation. It rests on the parents' consent."),
            citations: [.sturen("1.1"), .sturen("1.3"), .proeftuin("4.4")],
            aliases: [
                Term.Alias("drang-kader", in: .sturen), Term.Alias("drang", in: .proeftuin),
                Term.Alias("drang", in: .parallel),
            ])
    }

    /// The pressure as it was known on a day, with what an audience may see.
    ///
    /// Persons and conferences are not told whose worry it answers.
    func view(for audience: Audience, on day: CalendarDate) -> Pressure {
        var view = self
        view.ended = ended.asKnown(on: day)
        view.parents = parents.asKnown(on: day)
        view.answers = answers.view(for: audience, on: day) { $0.knownOn ?? $0.on?.earliest }
        view.experiences = experiences.view(for: audience, on: day) { $0.knownOn ?? $0.on?.earliest }
        if audience != .professional { view.worryOf = nil }
        return view
    }

    /// Whether an audience may know of it: professionals, and those on whose consent it rests.
    func isTold(to audience: Audience) -> Bool {
        switch audience {
        case .professional: return true
        case .person(let reader): return parents.contains(reader)
        case .conference(let present):
            for reader in present where !parents.contains(reader) { return false }
            return !present.isEmpty
        }
    }
}
