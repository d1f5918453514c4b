public import Domain

extension Rule where Subject == HouseholdAnalysis {
    /// Everyone is heard, apart and then together.
    public static let analysisHearsEveryone = Rule(
        RuleDescription(
            .proeftuin(24),
            title: LocalizedText(
                nl: "Voor de analyse is ieder apart gesproken, en daarna samen",
                en: "For the analysis everyone is spoken with apart, and then together"),
            asks: LocalizedText(
                nl: "Met elke ouder en elk kind is een gesprek apart vastgelegd, en daarna een gesprek samen.",
                en: "With each parent and each child a conversation apart is recorded, and after that one together."),
            appliesWhen: LocalizedText(nl: "er een gezamenlijke analyse is", en: "there is a joint analysis"),
            mend: LocalizedText(
                nl: "Spreek ook deze persoon, en maak daarna de analyse samen af.",
                en: "Speak with this person too, and then finish the analysis together."),
            strength: .method, responsible: .professionals, citations: [.proeftuin("6.2"), .proeftuin("7.4")],
            tensions: [
                Tension(
                    with: .proeftuin(25),
                    reading: LocalizedText(
                        nl: "Bij een vermoeden van intieme terreur vervalt het samen; apart blijft.",
                        en: "On suspicion of coercive control the together falls away; apart stays."))
            ])
    ) { analysis, exam in
        guard let concerned = exam.need(analysis.concerned, at: "concerned") else { return }
        guard let conversations = exam.need(analysis.conversations, at: "conversations") else { return }
        for person in concerned {
            exam.requireSeparateConversation(
                with: person, in: conversations, unless: exam.mayBeUnborn(person, analysis))
        }
        guard concerned.count > 1, exam.isFree(of: .suspectedCoerciveControl, at: "conversations.joint") else { return }
        exam.require(
            exam.isJointAfterSeparate(conversations, of: concerned)
                || analysis.perhapsUnborn.some { exam.mayBeUnborn($0, analysis) }, at: "conversations.joint",
            seen: .none,
            mend: LocalizedText(
                nl: "Leg de verhalen naast elkaar in een gesprek samen.",
                en: "Put the stories side by side in a conversation together."))
    }

    /// The analysis covers everyone, all domains, the social context and strengths.
    public static let analysisIsBroad = Rule(
        RuleDescription(
            .proeftuin(30),
            title: LocalizedText(
                nl: "De analyse gaat over ieder, over de levensdomeinen, de sociale omgeving en wat goed gaat",
                en: "The analysis is about everyone, the domains of life, the social context and what goes well"),
            asks: LocalizedText(
                nl:
                    "Vastgelegd is over wie en welke levensdomeinen de analyse gaat, en dat omgeving en sterke kanten erin staan.",
                en:
                    "It is recorded whom and which domains of life the analysis covers, and that context and strengths are in it."
            ),
            appliesWhen: LocalizedText(nl: "er een gezamenlijke analyse is", en: "there is a joint analysis"),
            mend: LocalizedText(
                nl: "Kijk ook naar deze mens of deze kant, voordat u kiest wat er gebeurt.",
                en: "Look at this person or side too, before choosing what happens."),
            strength: .method, responsible: .professionals, citations: [.proeftuin("6.2"), .proeftuin("7.4")])
    ) { analysis, exam in
        if let concerned = exam.need(analysis.concerned, at: "concerned"),
            let persons = exam.need(analysis.persons, at: "persons")
        {
            for person in concerned {
                exam.require(
                    Truth(persons.contains(person)) || exam.mayBeUnborn(person, analysis), at: "persons[\(person)]")
            }
        }
        if let domains = exam.need(analysis.domains, at: "domains") {
            exam.require(!domains.isEmpty, at: "domains", seen: .none)
        }
        exam.require(analysis.coversSocialContext, is: true, at: "coversSocialContext")
        exam.require(analysis.coversStrengths, is: true, at: "coversStrengths")
    }
}

extension Examination {
    /// States that there was a conversation with a person and no other person concerned.
    mutating func requireSeparateConversation(
        with person: Identifier<Participant>, in conversations: Listed<Conversation>, unless isExempt: Truth
    ) {
        let isSeparate = conversations.some { conversation in
            guard let isSeparate = conversation.isSeparate(with: person) else {
                return unknown(at: "conversations[\(conversation.id)].with")
            }
            return Truth(isSeparate)
        }
        require(
            isExempt || isSeparate || hasUnlisted(conversations, at: "conversations.separate[\(person)]"),
            at: "conversations.separate[\(person)]", seen: .none)
    }

    /// Whether it cannot be told that a person is born: nothing is asked of those who are not.
    mutating func mayBeUnborn(_ person: Identifier<Participant>, _ analysis: HouseholdAnalysis) -> Truth {
        analysis.perhapsUnborn.contains(person) ? unknown(at: "concerned[\(person)].birth") : .false
    }

    /// Whether a conversation with all came on or after one with each apart.
    fileprivate mutating func isJointAfterSeparate(
        _ conversations: Listed<Conversation>, of persons: [Identifier<Participant>]
    ) -> Truth {
        let isJoint = conversations.some { joint in
            guard let isJoint = joint.isJoint(of: persons) else {
                return unknown(at: "conversations[\(joint.id)].with")
            }
            return Truth(isJoint)
                && persons.every { person in
                    conversations.some { separate in
                        Truth(separate.isSeparate(with: person))
                            && isOnOrBefore(
                                separate.on, at: "conversations[\(separate.id)].on", joint.on,
                                at: "conversations[\(joint.id)].on")
                    }
                }
        }
        return isJoint || hasUnlisted(conversations, at: "conversations.joint")
    }
}
