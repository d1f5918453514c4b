public import Domain

/// A question that a violence profile helps to ask (vraag bij een geweldsprofiel).
///
/// Answers are people's words. There is no number of answers that makes a profile, and no household has one: a question
/// stands with several profiles as soon as it is asked in several.
public enum ProfileQuestion: String, ClosedList, Transferable {
    /// Whether somebody is restricted in freedom, money or contacts.
    case restrictedFreedom
    /// Whether somebody lives in constant fear.
    case constantFear
    /// Whether somebody is humiliated or threatened.
    case humiliation
    /// Whether it goes on after a separation.
    case continuesAfterSeparation
    /// Which strains pile up.
    case pileUpOfStrains
    /// Whether drink or drugs make it worse.
    case worsenedByDrink
    /// Whether calm and escalation alternate.
    case calmAndEscalation
    /// Whether a parent needs care for long.
    case longTermCareNeeded
    /// Whether a child takes over the care.
    case childCares
    /// Whether the behaviour of a child puts everyone under pressure.
    case childBehaviour
    /// Whether parents differ about upbringing.
    case differAboutUpbringing
    /// Whether the struggle is about contact with the children.
    case contactWithChildren
    /// Whether procedures go on and on.
    case endlessProcedures
    /// What the children see and bear.
    case whatChildrenBear

    /// The profiles with which it stands.
    public var profiles: [ViolenceProfile] {
        switch self {
        case .restrictedFreedom, .constantFear, .humiliation: [.intimateTerror]
        case .continuesAfterSeparation: [.intimateTerror, .complexConflictSeparation]
        case .pileUpOfStrains: [.familyUnderStress, .longTermCare]
        case .worsenedByDrink, .calmAndEscalation: [.familyUnderStress]
        case .longTermCareNeeded, .childCares: [.longTermCare]
        case .childBehaviour, .differAboutUpbringing: [.childBehaviourParentingStress]
        case .contactWithChildren, .endlessProcedures: [.complexConflictSeparation]
        case .whatChildrenBear: ViolenceProfile.allCases
        }
    }

    /// The term; its definition says what is asked.
    public var term: Term {
        let names = names
        return Term(
            rawValue, names.name,
            definition: LocalizedText(
                nl: "Gevraagd wordt: " + names.question.nl + ".", en: "What is asked: " + names.question.en + "."),
            citations: [.kompas("Geweldsprofielen")])
    }

    /// The question, in words to use with somebody, apart from the others.
    public var question: LocalizedText {
        let names = names
        return LocalizedText(nl: names.question.nl + "?", en: names.question.en + "?")
    }

    private var names: (name: LocalizedText, question: LocalizedText) {
        switch self {
        case .restrictedFreedom:
            (
                LocalizedText(nl: "vrijheid", en: "freedom"),
                LocalizedText(
                    nl: "Mag u zelf bepalen waar u heen gaat, wie u ziet en wat u met uw geld doet",
                    en: "May you decide for yourself where you go, whom you see and what you do with your money")
            )
        case .constantFear:
            (
                LocalizedText(nl: "angst", en: "fear"),
                LocalizedText(
                    nl: "Bent u thuis op uw hoede, ook als er niets gebeurt",
                    en: "Are you on your guard at home, even if nothing happens")
            )
        case .humiliation:
            (
                LocalizedText(nl: "vernedering", en: "humiliation"),
                LocalizedText(
                    nl: "Wordt u klein gemaakt, uitgescholden of bedreigd",
                    en: "Are you made small, called names or threatened")
            )
        case .continuesAfterSeparation:
            (
                LocalizedText(nl: "na de scheiding", en: "after the separation"),
                LocalizedText(
                    nl: "Gaat het door nu u uit elkaar bent, en op welke manier",
                    en: "Does it go on now that you are separated, and in what way")
            )
        case .pileUpOfStrains:
            (
                LocalizedText(nl: "opgestapelde spanning", en: "piled-up strain"),
                LocalizedText(
                    nl: "Wat komt er allemaal tegelijk op u af", en: "What are all the things that come at you at once")
            )
        case .worsenedByDrink:
            (
                LocalizedText(nl: "drank of drugs", en: "drink or drugs"),
                LocalizedText(
                    nl: "Wordt het erger als iemand gedronken of gebruikt heeft",
                    en: "Does it get worse when somebody has been drinking or using")
            )
        case .calmAndEscalation:
            (
                LocalizedText(nl: "rust en ruzie", en: "calm and quarrels"),
                LocalizedText(
                    nl: "Wanneer gaat het een tijd goed, en wat is er dan anders",
                    en: "When do things go well for a while, and what is different then")
            )
        case .longTermCareNeeded:
            (
                LocalizedText(nl: "zorg voor lang", en: "care for long"),
                LocalizedText(
                    nl: "Heeft iemand thuis blijvend zorg nodig, en wie geeft die",
                    en: "Does somebody at home need lasting care, and who gives it")
            )
        case .childCares:
            (
                LocalizedText(nl: "kind dat zorgt", en: "child who cares"),
                LocalizedText(
                    nl: "Wat doet een kind thuis dat eigenlijk bij een volwassene hoort",
                    en: "What does a child do at home that really belongs to an adult")
            )
        case .childBehaviour:
            (
                LocalizedText(nl: "gedrag van een kind", en: "behaviour of a child"),
                LocalizedText(
                    nl: "Wat vraagt het gedrag van een kind van u allemaal",
                    en: "What does the behaviour of a child ask of all of you")
            )
        case .differAboutUpbringing:
            (
                LocalizedText(nl: "verschil in opvoeden", en: "difference in upbringing"),
                LocalizedText(
                    nl: "Waarover verschilt u van mening als het om opvoeden gaat",
                    en: "What do you differ about when it comes to bringing up children")
            )
        case .contactWithChildren:
            (
                LocalizedText(nl: "omgang", en: "contact"),
                LocalizedText(
                    nl: "Hoe gaat het contact van de kinderen met de ander, en wat maakt het moeilijk",
                    en: "How does the children's contact with the other go, and what makes it difficult")
            )
        case .endlessProcedures:
            (
                LocalizedText(nl: "procedures", en: "procedures"),
                LocalizedText(
                    nl: "Lopen er zaken bij de rechter, en wat doen die met u en de kinderen",
                    en: "Are there cases in court, and what do they do to you and the children")
            )
        case .whatChildrenBear:
            (
                LocalizedText(nl: "wat kinderen dragen", en: "what children bear"),
                LocalizedText(
                    nl: "Wat zien, horen en voelen de kinderen ervan",
                    en: "What do the children see, hear and feel of it")
            )
        }
    }
}

extension ViolenceProfile {
    /// The questions that it helps to ask; there is no number of answers that makes a profile.
    public var questions: [ProfileQuestion] {
        var questions: [ProfileQuestion] = []
        for question in ProfileQuestion.allCases where question.profiles.contains(self) { questions.append(question) }
        return questions
    }
}

/// What one person answered to such a question (antwoord): that person's own word.
public struct ProfileAnswer: Hashable, Identifiable, Transferable, Voiced, Discreet {
    /// The identifier.
    public let id: Identifier<ProfileAnswer>
    /// The question.
    public let question: Coded<ProfileQuestion>
    /// Who answered; `nil` if that was not recorded.
    public var by: Identifier<Participant>?
    /// The words; they are never shown in a review.
    public var words: String?
    /// The day; `nil` if that was not recorded.
    public var on: DateRange?
    /// Who else was there: nobody if empty, `nil` if that was not recorded.
    public var inPresenceOf: [Identifier<Participant>]?
    /// To whom it was released; `nil` if that was not recorded.
    public var release: [Identifier<Participant>]?
    /// The day on which it became known.
    public var knownOn: CalendarDate?

    /// Makes an answer; what is left out was not recorded.
    public init(
        _ id: Identifier<ProfileAnswer>, to question: ProfileQuestion, by participant: Identifier<Participant>? = nil,
        words: String? = nil, on day: DateRange? = nil, inPresenceOf: [Identifier<Participant>]? = nil,
        releasedTo: [Identifier<Participant>]? = nil, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.question = .known(question)
        by = participant
        self.words = words
        on = day
        self.inPresenceOf = inPresenceOf
        release = releasedTo
        self.knownOn = knownOn
    }

    /// Whose word it is.
    public var voice: Identifier<Participant>? { by }
    /// To whom it was released; nobody if nothing was recorded.
    public var releasedTo: [Identifier<Participant>] { release ?? [] }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case id, question, by, words, on, inPresenceOf, knownOn
        case release = "releasedTo"
    }
    #endif
}
