public import Domain

/// What a network wants to reach together in the long run (ambitie), how it was made and who carries it.
///
/// It holds its words only where they are recorded, and a review shows none of them. Every audience sees the same.
public struct Ambition: Hashable, Identifiable, Transferable, ReviewSubject, Discreet {
    /// The version of the format.
    public let formatVersion: FormatVersion
    /// The identifier.
    public let id: Identifier<Ambition>
    /// Its words; they are never shown in a review.
    public var words: String?
    /// The day on which it was put into words; stated as none while it was not.
    public var formulatedOn: Recorded<DateRange>
    /// What makes it an ambition, in the judgement of those who made it.
    public var qualities: Recorded<[Coded<AmbitionQuality>]>
    /// The basic principles that are taken in, in the judgement of those who made it.
    public var principles: Recorded<[Coded<BasicPrinciple>]>
    /// What it speaks of.
    public var elements: Recorded<[Coded<AmbitionElement>]>
    /// The groups that gave input.
    public var inputs: Recorded<[Coded<ConsultedGroup>]>
    /// Who carries it.
    public var carriers: Recorded<[Coded<AmbitionCarrier>]>
    /// What the approach emphasises.
    public var emphases: Recorded<[Coded<AmbitionEmphasis>]>
    /// What comes first among that.
    public var comesFirst: Recorded<Coded<AmbitionEmphasis>>
    /// The appreciative interviews by which it was made; stated as none where it was made otherwise.
    public var interviews: Recorded<AppreciativeInterviews>

    /// Makes an ambition of which nothing was recorded.
    public init(_ id: Identifier<Ambition>) {
        formatVersion = .current
        self.id = id
        words = nil
        formulatedOn = .notRecorded
        qualities = .notRecorded
        principles = .notRecorded
        elements = .notRecorded
        inputs = .notRecorded
        carriers = .notRecorded
        emphases = .notRecorded
        comesFirst = .notRecorded
        interviews = .notRecorded
    }

    /// The ambition as it was known on a day; every audience sees the same.
    public func view(for audience: Audience, on day: CalendarDate) -> Ambition {
        var view = self
        view.formulatedOn = formulatedOn.asKnown(on: day)
        view.qualities = qualities.asKnown(on: day)
        view.principles = principles.asKnown(on: day)
        view.elements = elements.asKnown(on: day)
        view.inputs = inputs.asKnown(on: day)
        view.carriers = carriers.asKnown(on: day)
        view.emphases = emphases.asKnown(on: day)
        view.comesFirst = comesFirst.asKnown(on: day)
        view.interviews = interviews.asKnown(on: day).map { $0.asKnown(on: day) }
        return view
    }

    /// What the ambition covers on a day; `nil` where that was not recorded.
    ///
    /// It is no mark: an ambition is no better for having more.
    public func coverage(on day: CalendarDate) -> AmbitionCoverage {
        let view = view(for: .professional, on: day)
        return AmbitionCoverage(
            principles: Self.covered(BasicPrinciple.allCases, view.principles),
            elements: Self.covered(AmbitionElement.allCases, view.elements),
            qualities: Self.covered(AmbitionQuality.allCases, view.qualities))
    }

    private static func covered<Member: ClosedList>(
        _ members: [Member], _ codes: Recorded<[Coded<Member>]>
    ) -> AmbitionCoverage.Part<Member>? {
        let known: [Coded<Member>]
        switch codes {
        case .stated(let codes, _): known = codes
        case .statedAsNone: known = []
        case .notRecorded: return nil
        }
        return AmbitionCoverage.Part(
            present: members.filter { known.contains(.known($0)) },
            absent: members.filter { !known.contains(.known($0)) }, hasUnknownCodes: known.contains { !$0.isKnown })
    }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case formatVersion, id, words, formulatedOn, qualities, principles, elements, inputs, carriers, emphases
        case comesFirst, interviews
    }
    #endif
}

/// What an ambition covers, by list (dekking van een ambitie); there is no sum of it.
public struct AmbitionCoverage: Hashable, Sendable {
    /// What is in and what is not of one list, in the order of the list.
    public struct Part<Member: ClosedList>: Hashable, Sendable {
        /// What is in it.
        public let present: [Member]
        /// What is not in it.
        public let absent: [Member]
        /// Whether codes were recorded that this version does not know.
        public let hasUnknownCodes: Bool
    }

    /// Of the basic principles; `nil` if nothing was recorded.
    public let principles: Part<BasicPrinciple>?
    /// Of the elements; `nil` if nothing was recorded.
    public let elements: Part<AmbitionElement>?
    /// Of the qualities; `nil` if nothing was recorded.
    public let qualities: Part<AmbitionQuality>?
}
