public import Domain

/// A question to mental health care about somebody who is not in its treatment (consultatie ggz): who asked, about
/// whom, and what came of it.
///
/// It is a subject of its own, for tools that have no case file; a case file holds many. It is no consultation of the
/// safety team (form A).
public struct Consultation: Hashable, Identifiable, Transferable, ReviewSubject, Discreet {
    /// The identifier.
    public let id: Identifier<Consultation>
    /// From which field the professional is who asks; `nil` if that was not recorded.
    public var asker: Coded<ConsultationAsker>?
    /// Whether it can be traced to one person, and is no general question; `nil` if that was not recorded.
    public var isAboutIndividual: Bool?
    /// The person whom it is about; `nil` if that was not recorded or nobody is named.
    public var about: Identifier<Participant>?
    /// When that person was born; a case file fills this in from its household, as far as that knows it.
    public var birth: Person.Birth?
    /// Whether that person is in treatment with mental health care; `nil` if that was not recorded.
    public var isInTreatment: Bool?
    /// Whether what is asked is assertive outreach (bemoeizorg); `nil` if that was not recorded.
    public var isAssertiveOutreach: Bool?
    /// What it is about; `nil` if that was not recorded.
    public var topics: [Coded<ConsultationTopic>]?
    /// In what form it was held; `nil` if that was not recorded.
    public var form: Coded<ConsultationForm>?
    /// The words of the question; they are never shown in a review.
    public var words: String?
    /// What came of it; `nil` if that was not recorded.
    public var course: Coded<ConsultationCourse>?
    /// Why it was turned down; stated as none if it was not.
    public var refusal: Recorded<Coded<ConsultationRefusal>>
    /// Who commissioned what was started; stated as none if nobody did.
    public var commissionedBy: Recorded<Coded<PartyKind>>
    /// Under which act it is paid; stated as none if it is not.
    public var funding: Recorded<Coded<CareFunding>>
    /// The day; `nil` if that was not recorded.
    public var on: DateRange?
    /// The day on which it became known; the day itself if `nil`.
    public var knownOn: CalendarDate?

    /// Makes a consultation of which nothing was recorded.
    public init(_ id: Identifier<Consultation>) {
        self.id = id
        refusal = .notRecorded
        commissionedBy = .notRecorded
        funding = .notRecorded
    }

    /// The consultation as it was known on a day.
    ///
    /// That there was one, and what it is about, is for professionals: who it is about may not know of it yet. Of
    /// anybody else's view only the identifier is left. That is a decision of this SDK.
    public func view(for audience: Audience, on day: CalendarDate) -> Consultation {
        guard audience == .professional else { return Consultation(id) }
        var known = self
        known.refusal = refusal.asKnown(on: day)
        known.commissionedBy = commissionedBy.asKnown(on: day)
        known.funding = funding.asKnown(on: day)
        return known
    }

    /// The consultation with the birth of the person whom it is about, as far as a household knows it.
    func concerning(_ household: Household) -> Consultation {
        var filled = self
        for person in household.concerned where person.id == about { filled.birth = person.birth }
        return filled
    }

    /// Whether the person had reached an age on the day of the consultation; `nil` if that cannot be told.
    ///
    /// - Parameter years: The age in whole years.
    func hasReached(_ years: Int) -> Bool? {
        guard let on else { return nil }
        switch birth {
        case .born(let birth):
            if let earliest = birth.earliest, let latest = on.latest, latest.isBefore(years, since: earliest) {
                return false
            }
            guard let latest = birth.latest, let earliest = on.earliest else { return nil }
            return earliest.isBefore(years, since: latest) ? nil : true
        // Still expected: nobody that old.
        case .expected: return years > 0 ? false : nil
        case nil: return nil
        }
    }

    /// Whether it is known on which day the person was born.
    var isBirthExact: Bool {
        if case .born(let date) = birth { return date.isExact }
        return false
    }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case id, asker, isAboutIndividual, about, birth, isInTreatment, isAssertiveOutreach, topics, form, words
        case course, refusal, commissionedBy, funding, on, knownOn
    }
    #endif
}

extension CalendarDate {
    /// Whether so many years since a day are not over yet.
    fileprivate func isBefore(_ years: Int, since birth: CalendarDate) -> Bool {
        guard self >= birth, let age = birth.age(on: self) else { return true }
        return age < years
    }
}
