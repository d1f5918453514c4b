public import Domain

extension Rule where Subject == NetworkTrajectory {
    /// In every step households are asked, and what they say is used.
    public static let householdsAreAskedInEveryStep = Rule(
        RuleDescription(
            .kompas(6),
            title: LocalizedText(
                nl: "In elke stap is huishoudens gevraagd hoe zij de hulp ervaren, en is daar iets mee gedaan",
                en: "In every step households were asked how they experience the help, and something was done with it"),
            asks: LocalizedText(
                nl: "Bij elke stap die is begonnen, is feedback van huishoudens opgehaald en gebruikt.",
                en: "In each step that was begun, feedback of households was gathered and used."),
            appliesWhen: LocalizedText(nl: "er een stap is begonnen", en: "a step was begun"),
            mend: LocalizedText(
                nl: "Vraag huishoudens hoe zij het ervaren, en vertel hun wat jullie ermee doen.",
                en: "Ask households how they experience it, and tell them what you do with it."),
            strength: .method, responsible: .coreGroup, citations: [.kompas("Leeswijzer, Wie doet wat?")],
            misuse: LocalizedText(
                nl:
                    "Wie niets wil zeggen, mag daar niets van merken. Wat iemand zegt, komt niet bij een casus terecht.",
                en:
                    "Who does not want to say anything must notice nothing of it. What somebody says does not end up with "
                    + "a case."),
            tensions: [
                Tension(
                    with: .kompas(36),
                    reading: LocalizedText(
                        nl: "Vragen en beschermen horen samen: feedback wordt nooit aan een casus gekoppeld.",
                        en: "To ask and to protect belong together: feedback is never joined to a case."))
            ]),
        applies: { trajectory, exam in exam.hasBegun(oneOf: KompasStep.allCases, in: trajectory) }
    ) { trajectory, exam in
        for step in KompasStep.allCases {
            let hasBegun = exam.hasBegun(step, in: trajectory)
            if hasBegun.isFalse { continue }
            let place: Address = "\(Address.step(step)).feedback"
            let feedback = trajectory.feedback(in: step)
            var isUsed = Truth.false
            for entry in feedback {
                isUsed =
                    (exam.hasCome(entry.gatheredOn, at: "\(place)[\(entry.id)].gatheredOn")
                        && exam.holds(entry.isUsed, at: "\(place)[\(entry.id)].isUsed")) || isUsed
            }
            exam.require(!hasBegun || isUsed || exam.hasUnlisted(feedback, at: place), at: place, seen: .none)
        }
    }

    /// Policy and board lead the first six steps, and consult those whom it is about.
    public static let policyLeadsAndConsults = Rule(
        RuleDescription(
            .kompas(7),
            title: LocalizedText(
                nl: "In de eerste zes stappen zijn beleid en bestuur aan zet, in samenspraak met professionals, "
                    + "ervaringsdeskundigen en huishoudens",
                en: "In the first six steps policy and board act first, in consultation with professionals, experts by "
                    + "experience and households"),
            asks: LocalizedText(
                nl: "Bij elk van deze stappen die is begonnen, trekt beleid of bestuur. Met alle drie de groepen is "
                    + "gesproken.",
                en: "In each of these steps that was begun, policy or board leads. All three groups were consulted."),
            appliesWhen: LocalizedText(
                nl: "een van de eerste zes stappen is begonnen", en: "one of the first six steps was begun"),
            mend: LocalizedText(
                nl: "Leg deze stap alsnog voor aan deze groep, en neem mee wat zij zegt.",
                en: "Put this step to this group after all, and take along what it says."),
            strength: .method, responsible: .policyAndBoard, citations: [.kompas("Leeswijzer, Wie doet wat?")],
            misuse: LocalizedText(
                nl:
                    "Aan zet zijn is niet opleggen: wat de overheid vooraf vastlegt, kan een netwerk energie en maatwerk "
                    + "kosten.",
                en: "To act first is not to impose: what government defines beforehand may cost a network energy and "
                    + "tailored work.")),
        applies: { trajectory, exam in exam.hasBegun(oneOf: KompasStep.ofPolicyAndBoard, in: trajectory) }
    ) { trajectory, exam in
        for step in KompasStep.ofPolicyAndBoard {
            let hasBegun = exam.hasBegun(step, in: trajectory)
            if hasBegun.isFalse { continue }
            let place = Address.step(step)
            let record = trajectory.record(of: step)
            let leads = exam.codes(record?.ledBy)
            let isLed =
                exam.names(.policy, in: leads, at: "\(place).ledBy")
                || exam.names(.director, in: leads, at: "\(place).ledBy")
            exam.require(!hasBegun || isLed, at: "\(place).ledBy", seen: .none, mend: .letPolicyLead)
            let groups = exam.codes(record?.consulted)
            for group in ConsultedGroup.consultedByPolicyAndBoard {
                exam.require(
                    !hasBegun || exam.names(group, in: groups, at: "\(place).consulted"),
                    at: "\(place).consulted.\(group)", seen: .none)
            }
        }
    }

    /// Professionals are more prominent in the last two steps, and can give back what goes beyond them.
    public static let professionalsComeForward = Rule(
        RuleDescription(
            .kompas(8),
            title: LocalizedText(
                nl: "In de laatste twee stappen zijn professionals en ervaringsdeskundigen prominenter, en kunnen zij "
                    + "knelpunten die hun invloed overstijgen teruggeven aan beleid en bestuur",
                en: "In the last two steps professionals and experts by experience are more prominent, and can give "
                    + "bottlenecks beyond their influence back to policy and board"),
            asks: LocalizedText(
                nl:
                    "Bij elk van deze stappen die is begonnen, hebben beide groepen een grotere rol. Er is een weg terug "
                    + "naar beleid en naar bestuur.",
                en:
                    "In each of these steps that was begun, both groups have a larger part. There is a way back to policy "
                    + "and to the board."),
            appliesWhen: LocalizedText(
                nl: "een van de laatste twee stappen is begonnen", en: "one of the last two steps was begun"),
            mend: LocalizedText(
                nl: "Geef deze groep een rol in deze stap, en vraag wat zij daarvoor nodig heeft.",
                en: "Give this group a part in this step, and ask what it needs for that."),
            strength: .method, responsible: .policyAndBoard, citations: [.kompas("Leeswijzer, Wie doet wat?")]),
        applies: { trajectory, exam in exam.hasBegun(oneOf: KompasStep.ofProfessionals, in: trajectory) }
    ) { trajectory, exam in
        for step in KompasStep.ofProfessionals {
            let hasBegun = exam.hasBegun(step, in: trajectory)
            if hasBegun.isFalse { continue }
            let place: Address = "\(Address.step(step)).prominent"
            let groups = exam.codes(trajectory.record(of: step)?.prominent)
            for group in ConsultedGroup.prominentInPractice {
                exam.require(
                    !hasBegun || exam.names(group, in: groups, at: place), at: "\(place).\(group)", seen: .none)
            }
        }
        guard let route = exam.need(trajectory.returnRoute, at: "returnRoute", mend: .makeRoute) else { return }
        exam.require(exam.hasCome(route.since, at: "returnRoute.since"), at: "returnRoute.since", mend: .makeRoute)
        exam.requireAll([.policy, .director], in: route.to, at: "returnRoute.to", mend: .makeRoute)
    }
}

extension ResponsibleParty {
    /// Policy and board (beleid en bestuur).
    public static let policyAndBoard = ResponsibleParty(
        "policyAndBoard", name: LocalizedText(nl: "beleid en bestuur", en: "policy and board"))
}

extension LocalizedText {
    fileprivate static let letPolicyLead = LocalizedText(
        nl: "Spreek af wie van beleid of bestuur deze stap trekt.",
        en: "Agree who of policy or board leads this step.")
    fileprivate static let makeRoute = LocalizedText(
        nl: "Spreek af bij wie van beleid en bestuur professionals een knelpunt neerleggen, en wie hun terugkoppelt.",
        en: "Agree with whom of policy and board professionals lay a bottleneck, and who comes back to them.")
}
