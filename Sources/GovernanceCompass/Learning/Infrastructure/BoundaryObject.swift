public import Domain

/// An aid to bridge boundaries (boundary object): a place or a form where parties learn from their differences, without
/// hierarchy.
public struct BoundaryObject: Hashable, Identifiable, Transferable, Discreet {
    /// The identifier.
    public let id: Identifier<BoundaryObject>
    /// What form it has; `nil` if that was not recorded.
    public var kind: Coded<BoundaryObjectKind>?
    /// The words; they are never shown in a review.
    public var words: String?
    /// The day since which it has a place in the cooperation; stated as none while it has none.
    public var embeddedOn: Recorded<DateRange>
    /// The day on which it was ended; stated as none while it goes on.
    public var endedOn: Recorded<DateRange>
    /// What is seen to happen there; `nil` if that was not recorded.
    public var mechanisms: [Coded<LearningMechanism>]?
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes a boundary object.
    public init(
        _ id: Identifier<BoundaryObject>, _ kind: BoundaryObjectKind? = nil, words: String? = nil,
        embeddedOn: Recorded<DateRange> = .notRecorded, endedOn: Recorded<DateRange> = .notRecorded,
        mechanisms: [LearningMechanism]? = nil, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.kind = kind.map { .known($0) }
        self.words = words
        self.embeddedOn = embeddedOn
        self.endedOn = endedOn
        self.mechanisms = mechanisms.map { $0.map { .known($0) } }
        self.knownOn = knownOn
    }

    func asKnown(on day: CalendarDate) -> BoundaryObject {
        var known = self
        known.embeddedOn = embeddedOn.asKnown(on: day)
        known.endedOn = endedOn.asKnown(on: day)
        return known
    }
}

/// A form of boundary object (vorm van een boundary object).
///
/// The guide works out three and names others; a region may have comparable ones, so it travels as `Coded`.
public enum BoundaryObjectKind: String, ClosedList, Transferable {
    /// Gezamenlijke reflectiesessies.
    case reflectionSessions
    /// Doorbraakbudget; its terms stand in ``BreakthroughBudget``.
    case breakthroughBudget
    /// Q&A met ervaringskennis.
    case experienceQuestions
    /// Gedeelde ruimte.
    case sharedSpace
    /// Gezamenlijke gezinsgerichte interventie.
    case jointIntervention
    /// Casuïstiekoverleg zonder hiërarchie.
    case meetingWithoutHierarchy
    /// Leeromgeving.
    case learningEnvironment

    /// The three forms that the guide works out.
    public static let workedOut: [BoundaryObjectKind] = [
        .reflectionSessions, .breakthroughBudget, .experienceQuestions,
    ]

    /// The term.
    public var term: Term {
        let texts: (nl: String, en: String, definitionNl: String, definitionEn: String) =
            switch self {
            case .reflectionSessions:
                (
                    "reflectiesessies als ontmoetingsplek", "reflection sessions as a meeting place",
                    "Sessies waarin partijen samen terugkijken.", "Sessions in which parties look back together."
                )
            case .breakthroughBudget:
                (
                    "doorbraakbudget als ontmoetingsplek", "breakthrough budget as a meeting place",
                    "Geld dat vastgelopen vragen losmaakt en laat zien wat breder moet veranderen.",
                    "Money that gets stuck questions going and shows what has to change more widely."
                )
            case .experienceQuestions:
                (
                    "vragenuur met ervaringskennis", "question hour with lived experience",
                    "Een ervaringsdeskundige vertelt, en deelnemers vragen.",
                    "An expert by experience tells, and participants ask."
                )
            case .sharedSpace:
                ("gedeelde ruimte", "shared space", "Een plek waar partijen samen zitten.", "A place parties share.")
            case .jointIntervention:
                (
                    "gezamenlijke gezinsgerichte interventie", "joint family-oriented intervention",
                    "Aanbod dat partijen samen invoeren.", "Help that parties introduce together."
                )
            case .meetingWithoutHierarchy:
                (
                    "overleg zonder hiërarchie", "meeting without hierarchy",
                    "Overleg over casuïstiek waarin niemand boven een ander staat.",
                    "Meeting on cases in which nobody stands above another."
                )
            case .learningEnvironment:
                (
                    "leeromgeving", "learning environment", "Een fysieke of digitale plek om te leren.",
                    "A physical or digital place to learn."
                )
            }
        return Term(
            rawValue, LocalizedText(nl: texts.nl, en: texts.en),
            definition: LocalizedText(nl: texts.definitionNl, en: texts.definitionEn), citations: [.kompas("Stap 8")],
            related: related)
    }

    private var related: [String] {
        switch self {
        case .reflectionSessions: ["Concept.reflectionSession"]
        case .breakthroughBudget: ["Concept.breakthroughBudget"]
        default: []
        }
    }
}

/// What happens in a place where parties learn from their differences (leermechanisme).
public enum LearningMechanism: String, ClosedList, Transferable {
    /// Reflectie.
    case reflection
    /// Coördinatie.
    case coordination
    /// Transformatie.
    case transformation

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .reflection:
                (
                    LocalizedText(nl: "reflectie als leermechanisme", en: "reflection as a way of learning"),
                    LocalizedText(
                        nl: "Met de ogen van een ander naar het eigen werk kijken.",
                        en: "Looking at one's own work with another's eyes.")
                )
            case .coordination:
                (
                    LocalizedText(nl: "coördinatie als leermechanisme", en: "coordination as a way of learning"),
                    LocalizedText(nl: "Het werk op elkaar afstemmen.", en: "Attuning the work to each other.")
                )
            case .transformation:
                (
                    LocalizedText(nl: "transformatie als leermechanisme", en: "transformation as a way of learning"),
                    LocalizedText(nl: "Samen een nieuwe manier van werken maken.", en: "Making a new way together.")
                )
            }
        return Term(rawValue, names.name, definition: names.definition, citations: [.kompas("Stap 8")])
    }
}
