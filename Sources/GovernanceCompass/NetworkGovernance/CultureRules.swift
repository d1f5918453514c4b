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
                    + "is, en dan ook wat jullie kunnen doen.",
                en: "Of every pitfall it is recorded whether it is signalled. If so, it was answered whether action is "
                    + "needed, and then also what you can do."),
            mend: LocalizedText(
                nl: "Bespreek samen of dit speelt, en zo ja: is actie nodig, en wat kunnen jullie doen?",
                en: "Discuss together whether this is so, and if it is: is action needed, and what can you do?"),
            strength: .method, responsible: .networkTogether,
            citations: [
                .kompas("Stap 2, Veelvoorkomende valkuilen"),
                .kompas("Stap 2, Governance checklist voor netwerksamenwerking"),
            ],
            misuse: LocalizedText(
                nl:
                    "Een valkuil signaleren is vooruitgang, geen slecht rapport. Dat gemeenten de regie nemen is nog geen "
                    + "opgelegde governance.",
                en:
                    "To signal a pitfall is progress, no bad report. That municipalities direct is no mandated governance "
                    + "yet."))
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
            exam.require(
                !isSeen || exam.isAnswered(sign.answer, at: "\(place).answer"), at: "\(place).answer", seen: .none)
        }
    }

    /// Culture gets as much attention as structure.
    ///
    /// That the attention shows in all questions of the checklist on culture is a reading of this SDK: they ask for what
    /// the guide names, short lines, values, trust, learning and addressing each other.
    public static let cultureCountsToo = Rule(
        RuleDescription(
            .kompas(113),
            title: LocalizedText(
                nl: "Wie naar structuur en formele afspraken kijkt, kijkt ook naar cultuur en informele samenwerking",
                en: "Those who look at structure and formal agreements look at culture and informal cooperation too"),
            asks: LocalizedText(
                nl: "Van de checklist is ook elke vraag over cultuur en informele samenwerking beantwoord.",
                en: "Of the checklist every question on culture and informal cooperation was answered too."),
            appliesWhen: LocalizedText(
                nl: "een vraag over structuur en formele afspraken is beantwoord",
                en: "a question on structure and formal agreements was answered"),
            mend: LocalizedText(
                nl: "Bespreek waarden, vertrouwen, leren en elkaar aanspreken, en neem er tijd voor.",
                en: "Discuss values, trust, learning and addressing each other, and take time for it."),
            strength: .recommendation, responsible: .networkTogether,
            citations: [
                .kompas("Stap 2, Governance is meer dan structuur"),
                .kompas("Stap 2, Governance checklist voor netwerksamenwerking"),
            ],
            misuse: LocalizedText(
                nl: "Een ingevulde vraag zegt niet dat er vertrouwen is; vraag het elkaar.",
                en: "A question filled in does not say that there is trust; ask each other.")),
        applies: { governance, exam in
            exam.hasAnswer(to: { $0.section == .structure }, of: governance)
        }
    ) { governance, exam in
        for question in ChecklistSection.culture.questions {
            exam.require(
                exam.hasAnswer(to: { $0 == question }, of: governance), at: .answer(to: question), seen: .none)
        }
    }

    /// Informal relations are complemented with a formal agreement between organisations.
    public static let relationsAreLaidDown = Rule(
        RuleDescription(
            .kompas(78),
            title: LocalizedText(
                nl: "Naast informele contacten is er een overeenkomst tussen organisaties",
                en: "Beside informal contacts there is an agreement between organisations"),
            asks: LocalizedText(
                nl:
                    "Er is ten minste één overeenkomst van twee of meer organisaties, met een dag waarop die is gesloten.",
                en:
                    "There is at least one agreement of two or more organisations, with a day on which it was concluded."
            ),
            mend: LocalizedText(
                nl: "Leg in een overeenkomst vast wat organisaties samen doen.",
                en: "Lay down in an agreement what organisations do together."),
            strength: .recommendation, responsible: .involvedOrganisations, citations: [.kompas("Stap 7, Aan de slag")],
            misuse: LocalizedText(
                nl: "Een overeenkomst vervangt de contacten niet; te formeel vastgelegd laat zij weinig ruimte.",
                en: "An agreement does not replace contacts; laid down too formally it leaves little room."))
    ) { governance, exam in
        var isAgreed = Truth.false
        for agreement in governance.agreements {
            let place: Address = "agreements[\(agreement.id)]"
            let isOfSeveral = exam.fact(agreement.parties, at: "\(place).parties").satisfies { Set($0).count > 1 }
            isAgreed = (isOfSeveral && exam.hasCome(agreement.agreedOn, at: "\(place).agreedOn")) || isAgreed
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
            strength: .tip, responsible: .involvedOrganisations,
            citations: [.kompas("Stap 7, Zorg voor een juiste mix van sturing en ruimte")],
            misuse: LocalizedText(
                nl: "Ruimte om af te wijken van een standaard geldt niet voor een plicht in de wet.",
                en: "Room to depart from a standard does not hold for a duty of law."),
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
                nl:
                    "Er is een regionale afspraak van deze drie, die past bij wat sociaal domein en ggz-aanbieders nodig "
                    + "hebben en willen.",
                en:
                    "There is a regional agreement of these three, which fits what the social domain and the ggz providers "
                    + "need and wish."),
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
    /// Whether a question of the checklist that passes a test was answered, or may have been.
    fileprivate mutating func hasAnswer(
        to test: (GovernanceQuestion) -> Bool, of governance: NetworkGovernance
    ) -> Truth {
        var isAnswered = Truth.false
        for answer in governance.answers {
            let place: Address = "answers[\(answer.id)]"
            isAnswered =
                (fact(answer.question, at: "\(place).question").satisfies(test)
                    && holds(answer.saysSomething, at: "\(place).words")) || isAnswered
        }
        return isAnswered || hasUnlisted(governance.answers, at: "answers.complete")
    }

    /// Whether it was answered whether a pitfall asks for action, and if it does, what can be done.
    fileprivate mutating func isAnswered(_ recorded: Recorded<PitfallAnswer>, at place: Address) -> Truth {
        guard case .stated(let answer, _) = recorded.asKnown(on: day) else { return fact(recorded, at: place).exists }
        let needed: Address = "\(place).isActionNeeded"
        return fact(answer.isActionNeeded, at: needed).exists
            && (!holds(answer.isActionNeeded, at: needed) || holds(answer.saysWhatToDo, at: "\(place).words"))
    }
}

extension Address {
    /// Where a pitfall is looked for; it is no identifier, and so it has a name of its own.
    static func pitfall(_ pitfall: GovernancePitfall) -> Address { "pitfalls.\(pitfall)" }
    /// Where an answer to a question of the checklist is looked for.
    static func answer(to question: GovernanceQuestion) -> Address { "answers.\(question)" }
    /// Where a partner of the consultation is looked for.
    static func consultation(_ kind: NetworkPartyKind) -> Address { "consultation.parties.\(kind)" }
}
