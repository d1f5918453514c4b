public import Domain

/// A kind of meeting in which parties learn together (soort leerbijeenkomst).
public enum LearningMeetingKind: String, ClosedList, Transferable {
    /// Evaluatie van de voortgang.
    case evaluation
    /// Gezamenlijke reflectiesessie.
    case reflectionSession
    /// Leersessie.
    case learningSession

    /// The term.
    public var term: Term {
        switch self {
        case .evaluation:
            Term(
                rawValue, LocalizedText(nl: "evaluatie van de voortgang", en: "evaluation of progress"),
                definition: LocalizedText(
                    nl: "Bijeenkomst over wat goed gaat, wat beter kan en wat daarvoor nodig is.",
                    en: "Meeting on what goes well, what can be better and what that takes."),
                citations: [.kompas("Stap 8"), .kompas("Stap 7")])
        case .reflectionSession:
            Term(
                rawValue, LocalizedText(nl: "gezamenlijke reflectiesessie", en: "joint reflection session"),
                definition: LocalizedText(
                    nl: "Bijeenkomst over wat acties bereikten, wat nog niet lukt en waarom.",
                    en: "Meeting on what actions achieved, what does not work yet and why."),
                citations: [.kompas("Stap 8")], related: ["Concept.reflectionSession"])
        case .learningSession:
            Term(
                rawValue, LocalizedText(nl: "leersessie", en: "learning session"),
                definition: LocalizedText(
                    nl: "Landelijke bijeenkomst van onderzoekers waarin proeftuinen van elkaar leren.",
                    en: "National meeting held by researchers in which pilots learn from each other."),
                citations: [.proeftuin("7.3"), .proeftuin("1.2")], related: ["Concept.learningAgenda"])
        }
    }
}

/// A question of a reflection session (vraag van een reflectiesessie).
public enum SessionQuestion: String, ClosedList, Transferable {
    /// What was achieved.
    case achieved
    /// What does not work yet.
    case notYet
    /// Why.
    case why

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .achieved:
                (
                    LocalizedText(nl: "wat is bereikt", en: "what was achieved"),
                    LocalizedText(nl: "Welke acties verschil maakten.", en: "Which actions made a difference.")
                )
            case .notYet:
                (
                    LocalizedText(nl: "wat lukt nog niet", en: "what does not work yet"),
                    LocalizedText(nl: "Wat er in de weg staat.", en: "What stands in the way.")
                )
            case .why:
                (
                    LocalizedText(nl: "waarom", en: "why"),
                    LocalizedText(
                        nl: "Waar het aan ligt dat iets lukt of niet.", en: "What makes that something works or not.")
                )
            }
        return Term(rawValue, names.name, definition: names.definition, citations: [.kompas("Stap 8")])
    }
}
