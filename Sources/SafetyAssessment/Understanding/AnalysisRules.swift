public import Domain

extension Rule where Subject == HouseholdAnalysis {
    /// Everyone is heard, apart and then together.
    public static let analysisHearsEveryone = Rule(
        RuleDescription(
            .proeftuin(24),
            title: LocalizedText(
                nl: "Voor de analyse is ieder apart gesproken, en daarna is zij samen gemaakt",
                en: "For the analysis everyone is spoken with apart, and then it is made together"),
            asks: LocalizedText(
                nl:
                    "Met ieder die betrokken is, is een gesprek apart vastgelegd, of hoe die anders is gehoord; en daarna een "
                    + "gesprek samen, of dat ieder aan de analyse bijdroeg.",
                en:
                    "With everyone concerned a conversation apart is recorded, or how he or she was heard in another way; and "
                    + "after that one together, or that each contributed to the analysis."),
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
            ], yieldsTo: [.acuteDanger])
    ) { analysis, exam in
        guard let concerned = exam.concerned(in: analysis) else { return }
        guard let conversations = exam.need(analysis.conversations, at: "conversations") else { return }
        for person in concerned {
            exam.requireSeparateConversation(
                with: person, in: conversations, unless: exam.isNotAsked(person, for: analysis))
        }
        guard concerned.count > 1, exam.isFree(of: .suspectedCoerciveControl, at: "conversations.joint") else { return }
        exam.require(
            exam.isJointAfterSeparate(conversations, of: concerned, for: analysis)
                || concerned.every { exam.isNotAsked($0, for: analysis) || exam.contributed($0, to: analysis) },
            at: "conversations.joint", seen: .none,
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
                    "Vastgelegd is over wie de analyse gaat en over welke levensdomeinen, meer dan één; en dat omgeving en "
                    + "sterke kanten erin staan.",
                en:
                    "It is recorded whom the analysis covers and which domains of life, more than one; and that context and "
                    + "strengths are in it."),
            appliesWhen: LocalizedText(nl: "er een gezamenlijke analyse is", en: "there is a joint analysis"),
            mend: LocalizedText(
                nl: "Kijk ook naar deze mens of deze kant, voordat u kiest wat er gebeurt.",
                en: "Look at this person or side too, before choosing what happens."),
            strength: .method, responsible: .professionals, citations: [.proeftuin("6.2"), .proeftuin("7.4")],
            misuse: LocalizedText(
                nl:
                    "De bron noemt verschillende domeinen; dat twee genoeg zijn is hoe deze SDK dat leest. Breed kijken is geen "
                    + "reden om alles van iemand te weten.",
                en:
                    "The source names different domains; that two are enough is how this SDK reads that. To look broadly is no "
                    + "reason to know everything of somebody."))
    ) { analysis, exam in
        if let concerned = exam.concerned(in: analysis),
            let persons = exam.need(analysis.persons, at: "persons")
        {
            for person in concerned {
                exam.require(
                    Truth(persons.contains(person)) || exam.mayBeUnborn(person, analysis), at: "persons[\(person)]")
            }
        }
        if let domains = exam.need(analysis.domains, at: "domains") {
            // Two equal words are one domain.
            let count = domains.indices.filter { !domains[..<$0].contains(domains[$0]) }.count
            exam.require(
                count > 1, at: "domains", seen: .count(count, .domainOfLife), needed: .count(2, .domainOfLife))
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

    /// Whether nothing is asked of a person: not born, or heard in another way.
    fileprivate mutating func isNotAsked(
        _ person: Identifier<Participant>, for analysis: HouseholdAnalysis
    ) -> Truth {
        mayBeUnborn(person, analysis)
            || analysis.shared.voices.some { voice in
                guard voice.of == person else { return .false }
                return holds(voice.wasHeardOtherwise, at: "shared.voices[\(person)].wasHeardOtherwise", of: person)
            } || hasUnlisted(analysis.shared.voices, at: "shared.voices[\(person)]", of: person)
    }

    /// Whether a person took an active part in an analysis.
    fileprivate mutating func contributed(
        _ person: Identifier<Participant>, to analysis: HouseholdAnalysis
    ) -> Truth {
        analysis.shared.voices.some { voice in
            guard voice.of == person else { return .false }
            return holds(voice.contributed, at: "shared.voices[\(person)].contributed", of: person)
        } || hasUnlisted(analysis.shared.voices, at: "shared.voices[\(person)]", of: person)
    }

    /// Whether a conversation with all of whom it is asked came on or after one with each apart.
    fileprivate mutating func isJointAfterSeparate(
        _ conversations: Listed<Conversation>, of persons: [Identifier<Participant>], for analysis: HouseholdAnalysis
    ) -> Truth {
        let isJoint = conversations.some { joint in
            guard let with = joint.with else { return unknown(at: "conversations[\(joint.id)].with") }
            return persons.every { person in
                let isPresent =
                    Truth(with.contains(person))
                    && conversations.some { separate in
                        Truth(separate.isSeparate(with: person))
                            && isOnOrBefore(
                                separate.on, at: "conversations[\(separate.id)].on", joint.on,
                                at: "conversations[\(joint.id)].on")
                    }
                return isPresent || isNotAsked(person, for: analysis)
            }
        }
        return isJoint || hasUnlisted(conversations, at: "conversations.joint")
    }
}

extension Noun {
    /// Domains of life.
    fileprivate static let domainOfLife = Noun(
        one: LocalizedText(nl: "levensdomein", en: "domain of life"),
        many: LocalizedText(nl: "levensdomeinen", en: "domains of life"))
}
