import Domain
import SafetyAssessment

extension Scope {
    /// A region that is made up for this example.
    static let exampleRegion = Scope(
        "exampleRegion", name: LocalizedText(nl: "de voorbeeldregio", en: "the example region"))
}

extension Citation {
    /// A section of the working agreements of that region.
    static func regional(_ section: String) -> Citation {
        Citation(SourceDocument(code: "REGIO", title: "Werkafspraken van de voorbeeldregio"), section)
    }
}

// snippet: rule
extension Rule where Subject == CaseFile {
    /// Everyone concerned was seen or spoken with in the past four weeks.
    static let everyoneIsSeen = Rule(
        RuleDescription(
            "REGIO-01",
            title: LocalizedText(
                nl: "Ieder die betrokken is, is de afgelopen vier weken gezien of gesproken",
                en: "Everyone concerned was seen or spoken with in the past four weeks"),
            asks: LocalizedText(
                nl: "Van ieder die betrokken is, is een gesprek vastgelegd van hooguit 28 dagen geleden.",
                en: "Of everyone concerned a conversation of at most 28 days ago is recorded."),
            appliesWhen: LocalizedText(nl: "er een veiligheidsplan is", en: "there is a safety plan"),
            mend: LocalizedText(
                nl: "Ga langs bij deze persoon, en leg vast wanneer dat was.",
                en: "Visit this person, and record when that was."),
            strength: .agreement, responsible: .fixedContact, scope: .exampleRegion,
            citations: [.regional("3.2")],
            misuse: LocalizedText(
                nl: "Iemand zien is nog niet weten hoe het gaat; dit telt bezoeken en geen veiligheid.",
                en: "To see somebody is not to know how things are; this counts visits and no safety.")),
        applies: { file, exam in exam.fact(file.safetyPlan, at: "safetyPlan").exists }
    ) { file, exam in
        guard let concerned = exam.need(file.household.concerned, at: "involvement.household.concerned"),
            let limit = exam.day.adding(days: -28)
        else { return }
        for person in concerned where person.isToBeHeard(on: exam.day) {
            let isSeen = file.conversations.some { conversation in
                exam.fact(conversation.with, at: "conversations[\(conversation.id)].with")
                    .satisfies { $0.contains(person.id) }
                    && exam.isSince(limit, conversation)
            }
            let place: Address = "conversations.with[\(person.id)]"
            exam.require(
                isSeen || exam.hasUnlisted(file.conversations, at: place, of: person.id),
                at: place, of: person.id)
        }
    }
}

extension Examination {
    /// Whether a conversation was on a day or later; unknown where its date leaves that open.
    fileprivate mutating func isSince(_ limit: CalendarDate, _ conversation: Conversation) -> Truth {
        mayChange(on: conversation.on?.exact?.adding(days: 29))
        guard let isSince = conversation.on?.isOnOrAfter(limit) else {
            return unknown(at: "conversations[\(conversation.id)].on")
        }
        return Truth(isSince)
    }
}
// end

// snippet: set
extension RuleSet where Subject == CaseFile {
    /// The rules of the region about a case file.
    static let exampleRegion = RuleSet(
        [.everyoneIsSeen],
        places: PlaceNames([
            PlaceNames.Name(
                "conversations.with[]",
                LocalizedText(nl: "een gesprek met {1}", en: "a conversation with {1}")),
            PlaceNames.Name(
                "conversations[].with",
                LocalizedText(nl: "met wie gesprek {1} was", en: "with whom conversation {1} was")),
            PlaceNames.Name(
                "conversations[].on",
                LocalizedText(nl: "de dag van gesprek {1}", en: "the day of conversation {1}")),
        ]))
}
// end
