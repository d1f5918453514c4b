public import Domain

extension Rule where Subject == NetworkGovernance {
    /// Whether there are pitfalls is asked, and a pitfall that is signalled is answered.
    public static let pitfallsAreAnswered = Rule(
        RuleDescription(
            .kompas(39),
            title: LocalizedText(
                nl: "Naar de drie valkuilen is gekeken, en op elke die wordt gesignaleerd is een antwoord gezocht",
                en: "The three pitfalls were looked at, and to each that is signalled an answer was sought"),
            asks: LocalizedText(
                nl: "Van elke valkuil is vastgelegd of hij wordt gesignaleerd. Zo ja, dan is beantwoord of actie nodig "
                    + "is en wat jullie kunnen doen.",
                en: "Of every pitfall it is recorded whether it is signalled. If so, it was answered whether action is "
                    + "needed and what you can do."),
            mend: LocalizedText(
                nl: "Bespreek samen of dit speelt, en zo ja: is actie nodig, en wat kunnen jullie doen?",
                en: "Discuss together whether this is so, and if it is: is action needed, and what can you do?"),
            strength: .method, responsible: .networkTogether,
            citations: [.kompas("Stap 2"), .kompas("Stap 2, Governance checklist voor netwerksamenwerking")],
            misuse: LocalizedText(
                nl: "Een valkuil signaleren is vooruitgang, geen slecht rapport.",
                en: "To signal a pitfall is progress, no bad report."))
    ) { governance, exam in
        exam.require(exam.isComplete(governance.pitfalls, at: "pitfalls"), at: "pitfalls")
        for pitfall in GovernancePitfall.allCases {
            var isAsked = Truth.false
            for sign in governance.pitfalls {
                let place: Address = "pitfalls[\(sign.id)]"
                isAsked =
                    (exam.fact(sign.pitfall, at: "\(place).pitfall") == pitfall
                        && exam.fact(sign.isSeen, at: "\(place).isSeen").exists) || isAsked
            }
            exam.require(
                isAsked || exam.hasUnlisted(governance.pitfalls, at: "pitfalls.complete"), at: .pitfall(pitfall),
                seen: .none)
        }
        for sign in governance.pitfalls {
            let place: Address = "pitfalls[\(sign.id)]"
            let isSeen = exam.holds(sign.isSeen, at: "\(place).isSeen")
            guard !isSeen.isFalse else { continue }
            let answer = exam.fact(sign.answer, at: "\(place).answer")
            exam.require(
                !isSeen || answer.satisfies { $0.isActionNeeded != nil }
                    || exam.isUnsaid(sign.answer, at: "\(place).answer"),
                at: "\(place).answer", seen: .none)
        }
    }

    /// Culture gets as much attention as structure.
    public static let cultureCountsToo = Rule(
        RuleDescription(
            .kompas(113),
            title: LocalizedText(
                nl: "Wie naar structuur en formele afspraken kijkt, kijkt ook naar cultuur en informele samenwerking",
                en: "Those who look at structure and formal agreements look at culture and informal cooperation too"),
            asks: LocalizedText(
                nl: "Van de checklist is ook een vraag over cultuur en informele samenwerking beantwoord.",
                en: "Of the checklist a question on culture and informal cooperation was answered too."),
            appliesWhen: LocalizedText(
                nl: "een vraag over structuur en formele afspraken is beantwoord",
                en: "a question on structure and formal agreements was answered"),
            mend: LocalizedText(
                nl: "Bespreek waarden, vertrouwen, leren en elkaar aanspreken, en neem er tijd voor.",
                en: "Discuss values, trust, learning and addressing each other, and take time for it."),
            strength: .recommendation, responsible: .networkTogether, citations: [.kompas("Stap 2")]),
        applies: { governance, exam in exam.hasAnswer(in: .structure, of: governance) }
    ) { governance, exam in
        exam.require(exam.hasAnswer(in: .culture, of: governance), at: "answers.culture", seen: .none)
    }

    /// Informal relations stand beside formal structures.
    public static let relationsAreLaidDown = Rule(
        RuleDescription(
            .kompas(78),
            title: LocalizedText(
                nl: "Naast informele contacten is er een overeenkomst tussen organisaties",
                en: "Beside informal contacts there is an agreement between organisations"),
            asks: LocalizedText(
                nl:
                    "Er is ten minste één overeenkomst of afspraak van organisaties, met een dag waarop die is gesloten.",
                en: "There is at least one agreement of organisations, with a day on which it was concluded."),
            mend: LocalizedText(
                nl: "Leg vast wat jullie samen doen, en laat ruimte om ervan af te wijken.",
                en: "Lay down what you do together, and leave room to depart from it."),
            strength: .recommendation, responsible: .involvedOrganisations, citations: [.kompas("Stap 7")])
    ) { governance, exam in
        var isAgreed = Truth.false
        for agreement in governance.agreements {
            isAgreed = exam.hasCome(agreement.agreedOn, at: "agreements[\(agreement.id)].agreedOn") || isAgreed
        }
        exam.require(
            isAgreed || exam.hasUnlisted(governance.agreements, at: "agreements.complete"), at: "agreements",
            seen: .none)
    }

    /// A standard says that professionals may depart from it.
    public static let standardsLeaveRoom = Rule(
        RuleDescription(
            .kompas(79),
            title: LocalizedText(
                nl: "Elke standaard zegt uitdrukkelijk dat professionals ervan mogen afwijken",
                en: "Every standard says expressly that professionals may depart from it"),
            asks: LocalizedText(
                nl: "Van elke standaard is vastgelegd dat afwijken mag.",
                en: "Of every standard it is recorded that departing is allowed."),
            appliesWhen: LocalizedText(
                nl: "partijen samen met standaarden werken", en: "parties work by standards together"),
            mend: LocalizedText(
                nl: "Zet in de standaard dat afwijken mag, en hoe je dat uitlegt.",
                en: "Put into the standard that departing is allowed, and how to explain it."),
            strength: .tip, responsible: .involvedOrganisations, citations: [.kompas("Stap 7")],
            restates: .domein(37)),
        applies: { governance, exam in exam.exists(governance.standards, at: "standards") }
    ) { governance, exam in
        exam.require(exam.isComplete(governance.standards, at: "standards"), at: "standards")
        for standard in governance.standards {
            exam.require(
                standard.allowsDeviation, is: true, at: "standards[\(standard.id)].allowsDeviation")
        }
    }

    /// The region agreed on consultation of the ggz.
    public static let consultationIsAgreed = Rule(
        RuleDescription(
            .kompas(123),
            title: LocalizedText(
                nl:
                    "Gemeenten, ggz-aanbieders en zorgverzekeraars hebben regionaal afgesproken hoe de consultatiefunctie "
                    + "ggz werkt",
                en: "Municipalities, ggz providers and health insurers agreed regionally how consultation of the ggz "
                    + "works"),
            asks: LocalizedText(
                nl: "Er is een regionale afspraak van deze drie, die past bij wat sociaal domein en ggz nodig hebben.",
                en: "There is a regional agreement of these three, which fits what the social domain and the ggz need."),
            mend: LocalizedText(
                nl: "Vraag in het mentale gezondheidsnetwerk welke afspraak er is, en wie erbij hoort.",
                en: "Ask in the mental health network which agreement there is, and who belongs to it."),
            strength: .process, responsible: .consultationPartners,
            citations: [
                .kompas("Consultatiefunctie ggz, Consultatiefunctie in de praktijk"),
                .kompas("Consultatiefunctie ggz, Voorwaarden inzet consultatiefunctie"),
            ],
            misuse: LocalizedText(
                nl: "Zo gaat het in de praktijk; een regio die het anders regelt doet niets fout.",
                en: "This is how it goes in practice; a region that arranges it otherwise does nothing wrong."))
    ) { governance, exam in
        guard let consultation = exam.need(governance.consultation, at: "consultation") else { return }
        if let parties = exam.need(consultation.parties, at: "consultation.parties") {
            for kind in ConsultationArrangement.partners {
                exam.require(
                    exam.names(kind, in: parties, at: "consultation.parties"), at: .consultation(kind), seen: .none)
            }
        }
        exam.require(consultation.fitsNeeds, is: true, at: "consultation.fitsNeeds")
    }
}

extension ConsultationArrangement {
    /// The kinds of party that agree on it.
    static let partners: [NetworkPartyKind] = [.municipality, .mentalHealthCare, .healthInsurer]
}

extension Examination {
    /// Whether a question of a section of the checklist was answered, or may have been.
    fileprivate mutating func hasAnswer(in section: ChecklistSection, of governance: NetworkGovernance) -> Truth {
        var isAnswered = Truth.false
        for answer in governance.answers {
            isAnswered = exam(answer).satisfies { $0.section == section } || isAnswered
        }
        return isAnswered || hasUnlisted(governance.answers, at: "answers.complete")
    }

    private mutating func exam(_ answer: ChecklistAnswer) -> Fact<GovernanceQuestion> {
        fact(answer.question, at: "answers[\(answer.id)].question")
    }

    /// Unknown where an answer was recorded without saying whether action is needed; else false.
    fileprivate mutating func isUnsaid(_ answer: Recorded<PitfallAnswer>, at place: Address) -> Truth {
        guard case .stated(let answer, _) = answer.asKnown(on: day), answer.isActionNeeded == nil else { return .false }
        return unknown(at: "\(place).isActionNeeded")
    }
}

extension Address {
    /// Where a pitfall is looked for; it is no identifier, and so it has a name of its own.
    static func pitfall(_ pitfall: GovernancePitfall) -> Address { "pitfalls.\(pitfall)" }
    /// Where a partner of the consultation is looked for.
    static func consultation(_ kind: NetworkPartyKind) -> Address { "consultation.parties.\(kind)" }
}
