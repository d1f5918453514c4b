public import Domain

extension Rule where Subject == LearningNetwork {
    /// What came out of a national learning session is spread as an infographic within a month.
    public static let infographicFollows = Rule(
        RuleDescription(
            .proeftuin(53),
            title: LocalizedText(
                nl: "Binnen een maand na een landelijke leersessie is een infographic met de opbrengst verspreid",
                en: "Within a month of a national learning session an infographic of what came out is spread"),
            asks: LocalizedText(
                nl:
                    "Na elke landelijke leersessie is vastgelegd op welke dag de infographic is verspreid, hooguit een "
                    + "maand later.",
                en:
                    "After each national learning session it is recorded on which day the infographic was spread, at most "
                    + "a month later."),
            appliesWhen: LocalizedText(
                nl: "er een landelijke leersessie is gehouden", en: "a national learning session was held"),
            mend: LocalizedText(
                nl: "Verspreid de infographic alsnog, en plan haar bij de volgende sessie meteen in.",
                en: "Spread the infographic after all, and plan it at once with the next session."),
            strength: .agreement, responsible: .learningSessionHosts, citations: [.proeftuin("7.3")]),
        applies: { network, exam in exam.hasHeld(.learningSession, in: network) }
    ) { network, exam in
        exam.requireAll(network.meetings, at: "meetings")
        for meeting in network.meetings {
            let isHeld = exam.isHeld(meeting, as: .learningSession)
            if isHeld.isFalse { continue }
            let place: Address = "meetings[\(meeting.id)].infographicOn"
            let spread = exam.fact(meeting.infographicOn, at: place)
            exam.require(!isHeld || exam.isSpreadInTime(meeting, at: place), at: place, seen: spread.detail)
        }
    }

    /// Each year there are evaluations and reflection sessions with experts by experience.
    public static let yearlyWithExperts = Rule(
        RuleDescription(
            .kompas(86),
            title: LocalizedText(
                nl: "Elk jaar zijn er een evaluatie en een reflectiesessie waaraan ervaringsdeskundigen meedoen",
                en:
                    "Each year there are an evaluation and a reflection session in which experts by experience take part"
            ),
            asks: LocalizedText(
                nl: "Van de afgelopen twaalf maanden is een evaluatie vastgelegd en een reflectiesessie, beide met "
                    + "ervaringsdeskundigen.",
                en:
                    "Of the past twelve months an evaluation and a reflection session are recorded, both with experts by "
                    + "experience."),
            appliesWhen: LocalizedText(
                nl: "het netwerk langer dan een jaar aan het werk is", en: "the network has worked for more than a year"
            ),
            mend: LocalizedText(
                nl: "Plan deze bijeenkomst, en vraag ervaringsdeskundigen vroeg om mee voor te bereiden.",
                en: "Plan this meeting, and ask experts by experience early to prepare it too."),
            strength: .tip, responsible: .learningParties, citations: [.kompas("Stap 7")],
            misuse: LocalizedText(
                nl: "Erbij zitten is nog geen invloed: vraag ervaringsdeskundigen zelf of zij meebeslissen.",
                en: "To be there is no influence yet: ask experts by experience themselves whether they decide too.")),
        applies: { network, exam in exam.hasWorked(network, formerThan: 12) }
    ) { network, exam in
        for kind in [LearningMeetingKind.evaluation, .reflectionSession] {
            var isThere = Truth.false
            for meeting in network.meetings {
                let place: Address = "meetings[\(meeting.id)]"
                let found =
                    exam.isOf(kind, meeting) && exam.isRecent(meeting.on, months: 12, at: "\(place).on")
                    && exam.holds(meeting.hasExpertsByExperience, at: "\(place).hasExpertsByExperience")
                isThere = isThere || found
            }
            exam.require(
                isThere || exam.hasUnlisted(network.meetings, at: "meetings.complete"), at: .yearly(kind), seen: .none)
        }
    }

    /// Progress is evaluated together regularly, with room to adjust.
    public static let progressIsEvaluated = Rule(
        RuleDescription(
            .kompas(89),
            title: LocalizedText(
                nl:
                    "De voortgang wordt regelmatig samen geëvalueerd, van het geheel en van elk deelonderwerp, met ruimte "
                    + "om bij te stellen",
                en: "Progress is evaluated together regularly, of the whole and of each topic, with room to adjust"),
            asks: LocalizedText(
                nl: "Binnen de gekozen tijd, een half jaar als niets anders is gekozen, was er een evaluatie van het "
                    + "geheel en van elk deelonderwerp. In elk daarvan is ruimte om de aanpak bij te stellen.",
                en:
                    "Within the chosen time, half a year if nothing else was chosen, there was an evaluation of the whole "
                    + "and of each topic. In each of these there is room to adjust how people work."),
            appliesWhen: LocalizedText(
                nl: "het netwerk langer dan de gekozen tijd aan het werk is",
                en: "the network has worked for longer than the chosen time"),
            mend: LocalizedText(
                nl: "Plan een bijeenkomst: wat gaat goed, wat kan beter, welke stappen zijn nodig?",
                en: "Plan a meeting: what goes well, what can be better, which steps are needed?"),
            strength: .method, responsible: .learningParties, citations: [.kompas("Stap 8")],
            policyKeys: [PolicyKey.progressEvaluationMonths.name]),
        applies: { network, exam in
            guard let months = exam.policy(.progressEvaluationMonths) else { return .unknown }
            return exam.hasWorked(network, formerThan: months)
        }
    ) { network, exam in
        guard let months = exam.policy(.progressEvaluationMonths),
            let meetings = exam.need(network.meetings, at: "meetings")
        else { return }
        exam.requireAll(meetings, at: "meetings")
        var isWholeEvaluated = Truth.false
        for meeting in meetings {
            let place: Address = "meetings[\(meeting.id)]"
            let counts = exam.isEvaluation(meeting, within: months)
            if counts.isFalse { continue }
            exam.require(
                !counts || exam.holds(meeting.hasRoomToAdjust, at: "\(place).hasRoomToAdjust"),
                at: "\(place).hasRoomToAdjust", seen: meeting.hasRoomToAdjust.detail, mend: .makeRoom)
            let found = counts && exam.holds(meeting.isAboutWholeNetwork, at: "\(place).isAboutWholeNetwork")
            isWholeEvaluated = isWholeEvaluated || found
        }
        exam.require(
            isWholeEvaluated || exam.hasUnlisted(meetings, at: "meetings.complete"), at: "meetings.wholeNetwork",
            seen: .none)
        guard let topics = exam.need(network.topics, at: "topics") else { return }
        exam.requireAll(topics, at: "topics")
        for topic in topics {
            var isEvaluated = Truth.false
            for meeting in meetings {
                let isAbout = exam.fact(meeting.topics, at: "meetings[\(meeting.id)].topics")
                let found = exam.isEvaluation(meeting, within: months) && isAbout.satisfies { $0.contains(topic.id) }
                isEvaluated = isEvaluated || found
            }
            exam.require(
                isEvaluated || exam.hasUnlisted(meetings, at: "meetings.complete"),
                at: "topics[\(topic.id)].evaluation", seen: .none)
        }
    }

    /// A reflection session asks three questions and ends in joint next steps.
    public static let reflectionLeadsOn = Rule(
        RuleDescription(
            .kompas(93),
            title: LocalizedText(
                nl: "Een reflectiesessie vraagt wat is bereikt, wat nog niet lukt en waarom, en leidt tot gezamenlijke "
                    + "vervolgstappen",
                en:
                    "A reflection session asks what was achieved, what does not work yet and why, and leads to joint next "
                    + "steps"),
            asks: LocalizedText(
                nl:
                    "In elke reflectiesessie die is gehouden zijn de drie vragen gesteld, en er is een vervolgstap die "
                    + "ten minste één partij oppakt.",
                en:
                    "In each reflection session that was held the three questions were asked, and there is a next step "
                    + "that at least one party takes up."),
            appliesWhen: LocalizedText(
                nl: "er een reflectiesessie is gehouden", en: "a reflection session was held"),
            mend: LocalizedText(
                nl: "Spreek samen een vervolgstap af, en wie die oppakken.",
                en: "Agree a next step together, and who take it up."),
            strength: .method, responsible: .learningParties, citations: [.kompas("Stap 8")],
            misuse: LocalizedText(
                nl: "Een neutrale voorzitter helpt om vrijuit te spreken, en is geen eis.",
                en: "A neutral chair helps people to speak freely, and is no requirement.")),
        applies: { network, exam in exam.hasHeld(.reflectionSession, in: network) }
    ) { network, exam in
        exam.requireAll(network.meetings, at: "meetings")
        for meeting in network.meetings {
            let isHeld = exam.isHeld(meeting, as: .reflectionSession)
            if isHeld.isFalse { continue }
            let place: Address = "meetings[\(meeting.id)]"
            for question in SessionQuestion.allCases {
                exam.require(
                    !isHeld || exam.names(question, in: meeting.asked, at: "\(place).asked"),
                    at: "\(place).asked.\(question)", seen: .none, mend: .askAfterAll)
            }
            var isTakenUp = Truth.false
            for step in meeting.nextSteps {
                let found = exam.fact(step.owners, at: "\(place).nextSteps[\(step.id)].owners").satisfies {
                    !$0.isEmpty
                }
                isTakenUp = isTakenUp || found
            }
            exam.require(
                !isHeld || isTakenUp || exam.hasUnlisted(meeting.nextSteps, at: "\(place).nextSteps"),
                at: "\(place).nextSteps", seen: .none)
        }
    }
}

extension PolicyKey where Value == Int {
    /// Within how many months progress is evaluated again; a day that a month lacks is rounded up.
    public static let progressEvaluationMonths = PolicyKey(
        "progressEvaluationMonths", default: 6,
        note: LocalizedText(
            nl: "Binnen hoeveel maanden de voortgang opnieuw wordt geëvalueerd. De bron zegt regelmatig en noemt geen "
                + "getal; dat 6 de standaard is, is een keuze van deze SDK.",
            en:
                "Within how many months progress is evaluated again. The source says regularly and names no number; that "
                + "6 is the default is a choice of this SDK."))
}

extension LocalizedText {
    fileprivate static let makeRoom = LocalizedText(
        nl: "Spreek af dat wat jullie hier leren de aanpak mag veranderen, en wie daarover beslist.",
        en: "Agree that what you learn here may change how you work, and who decides on that.")
    fileprivate static let askAfterAll = LocalizedText(
        nl: "Kom hier samen op terug, en leg vast wat eruit kwam.",
        en: "Come back to this together, and record what came "
            + "out.")
}
