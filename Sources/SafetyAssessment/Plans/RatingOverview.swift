public import Domain

/// How people rate one goal (beoordelingen naast elkaar): each informant apart, who differs from whom, who was not
/// heard.
///
/// Nothing here is reckoned over people: no mean, no total, no distance. That people differ is a result and no fault.
public struct RatingOverview: Hashable, Transferable {
    /// The marks of one informant.
    public struct Voice: Hashable, Transferable {
        /// Whose they are.
        public let informant: Identifier<Participant>
        /// Whether it is a person concerned; else a professional or somebody else.
        public let isConcerned: Bool
        /// The marks up to the day, the earliest first; one that was asked for and not given has no grade.
        public let marks: [Rating]
        /// The latest mark; `nil` if the latest time no mark was given.
        public let latest: Grade?
        /// The day of the latest mark.
        public let latestOn: CalendarDate
        /// Whether the latest was recorded as given apart from others.
        public let wasApart: Bool
        /// From the mark before to the latest; `nil` if the latest time no mark was given.
        public let trend: RatingTrend?
        /// The lowest mark so far; `nil` if no mark was given.
        public let lowest: Grade?
        /// The highest mark so far; `nil` if no mark was given.
        public let highest: Grade?

        init?(_ informant: Identifier<Participant>, isConcerned: Bool, _ marks: [Rating]) {
            guard let last = marks.last else { return nil }
            self.informant = informant
            self.isConcerned = isConcerned
            self.marks = marks
            latest = last.grade
            latestOn = last.on
            wasApart = last.wasApart
            var lowest: Grade?
            var highest: Grade?
            var before: Grade?
            var given: Grade?
            for mark in marks {
                guard let grade = mark.grade else { continue }
                lowest = min(lowest ?? grade, grade)
                highest = max(highest ?? grade, grade)
                before = given
                given = grade
            }
            self.lowest = lowest
            self.highest = highest
            guard let latest = last.grade else {
                trend = nil
                return
            }
            guard let before else {
                trend = .single
                return
            }
            trend = latest == before ? .same : latest > before ? .higher : .lower
        }
    }

    /// Two informants whose latest marks differ.
    public struct Difference: Hashable, Transferable {
        /// Whose latest mark is the lower.
        public let lower: Identifier<Participant>
        /// Whose latest mark is the higher.
        public let higher: Identifier<Participant>
        /// Whether the norm lies between them: the lower is below it, the higher is not.
        public let straddlesNorm: Bool
    }

    /// Somebody who was expected to rate and of whom there is no mark.
    public struct NotHeard: Hashable, Transferable {
        /// Who.
        public let person: Identifier<Participant>
        /// Why, as far as that was recorded.
        public let why: RatingAbsence
        /// The day on which that was recorded; `nil` if it was not.
        public let on: CalendarDate?
    }

    /// What the marks are about.
    public let kind: RatingKind
    /// The goal.
    public let goal: Identifier<Goal>
    /// The day.
    public let on: CalendarDate
    /// For whom it was made; it may be shown to nobody else.
    public let audience: Audience
    /// Those who rated, by identifier.
    public let voices: [Voice]
    /// How many marks were put together from several people's, or are nobody's known; they are in none of the voices.
    public let withoutVoice: Int
    /// Who differs from whom, by the lower, then by the higher.
    public let differences: [Difference]
    /// Who was expected to rate and was not heard, by identifier.
    public let notHeard: [NotHeard]

    /// Lays marks beside each other.
    ///
    /// - Parameters:
    ///   - kind: What the marks are about.
    ///   - goal: The goal, with the marks that the audience may see.
    ///   - expected: Those who are expected to rate, and why the mark of each would not be there.
    ///   - concerned: Those concerned.
    ///   - day: The day.
    ///   - audience: For whom.
    init(
        _ kind: RatingKind, of goal: Goal, expected: [NotHeard], concerned: [Identifier<Participant>],
        on day: CalendarDate, for audience: Audience
    ) {
        self.kind = kind
        self.goal = goal.id
        on = day
        self.audience = audience
        var voices: [Voice] = []
        for informant in goal.ratings.informants {
            let marks = goal.ratings.of(informant, until: day).filter { $0.mergedFrom == nil }
            if let voice = Voice(informant, isConcerned: concerned.contains(informant), marks) { voices.append(voice) }
        }
        self.voices = voices
        withoutVoice = goal.ratings.all.filter { $0.on <= day && ($0.by == nil || $0.mergedFrom != nil) }.count
        var differences: [Difference] = []
        for (index, one) in voices.enumerated() {
            for other in voices[(index + 1)...] {
                guard let a = one.latest, let b = other.latest, a != b else { continue }
                let (low, high) = a < b ? (one, other) : (other, one)
                differences.append(
                    Difference(
                        lower: low.informant, higher: high.informant,
                        straddlesNorm: min(a, b) < kind.norm && max(a, b) >= kind.norm))
            }
        }
        self.differences = differences.sorted { ($0.lower, $0.higher) < ($1.lower, $1.higher) }
        var notHeard: [NotHeard] = []
        for one in expected.sorted(by: { $0.person < $1.person }) {
            var own: Voice?
            for voice in voices where voice.informant == one.person { own = voice }
            guard let own else {
                notHeard.append(one)
                continue
            }
            if own.latest == nil { notHeard.append(NotHeard(person: one.person, why: .gaveNoMark, on: own.latestOn)) }
        }
        self.notHeard = notHeard
    }
}
