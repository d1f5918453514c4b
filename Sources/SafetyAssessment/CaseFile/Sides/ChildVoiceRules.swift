public import Domain

extension Rule where Subject == CaseFile {
    /// Children have a voice of their own in the procedure.
    public static let childrenHaveTheirOwnVoice = Rule(
        RuleDescription(
            .proeftuin(54),
            title: LocalizedText(
                nl: "Elk kind heeft een eigen stem in de procedure",
                en: "Each child has a voice of its own in the procedure"),
            asks: LocalizedText(
                nl:
                    "Van elk minderjarig kind is een eigen uitspraak vastgelegd, of een gesprek met dat kind alleen, of hoe het "
                    + "anders is gehoord; bij een vermoeden van intieme terreur telt een uitspraak alleen als de anderen er niet "
                    + "bij waren.",
                en:
                    "Of each child under 18 a statement of its own is recorded, or a conversation with that child alone, or "
                    + "how it was heard in another way; on suspicion of coercive control a statement counts only if the others "
                    + "were not there."),
            appliesWhen: LocalizedText(nl: "er een minderjarig kind betrokken is", en: "a child under 18 is concerned"),
            mend: LocalizedText(
                nl:
                    "Ga in gesprek met dit kind, op zijn manier en op een plek die veilig is, of kijk en luister anders.",
                en: "Talk with this child, in its own way and in a place that is safe, or watch and listen otherwise."),
            strength: .recommendation, responsible: .professionals,
            citations: [.proeftuin("7.4"), .proeftuin("3.4"), .proeftuin("4.3")],
            misuse: LocalizedText(
                nl: "Een kind hoeft niets te zeggen, en wat het zegt gaat niet naar anderen zonder dat het dat wil.",
                en:
                    "A child does not have to say anything, and what it says does not go to others unless it wants that."
            ),
            restates: .parallel(3)),
        applies: { file, exam in exam.hasMinor(file) }
    ) { file, exam in
        guard let concerned = exam.concerned(in: file) else { return }
        for person in concerned where person.isToBeHeard(on: exam.day) {
            let isAdult = exam.isAdult(person)
            if isAdult.isTrue { continue }
            exam.require(
                isAdult || exam.mayBeUnborn(person) || exam.hasOwnVoice(person.id, in: file),
                at: "voices.of[\(person.id)]", of: person.id, seen: .none)
        }
    }
}

extension Examination {
    /// Whether somebody under 18 who is born is concerned.
    mutating func hasMinor(_ file: CaseFile) -> Truth {
        for person in file.household.concerned { mayChange(on: person.nextChange(after: day)) }
        return file.household.concerned.some { person in
            person.isToBeHeard(on: day) ? !isAdult(person) : .false
        } || hasUnlisted(file.household.concerned, at: "involvement.household.concerned")
    }

    /// Whether two adults or more are concerned.
    mutating func hasSeveralAdults(_ file: CaseFile) -> Truth {
        for person in file.household.concerned { mayChange(on: person.nextChange(after: day)) }
        let concerned = file.household.concerned
        let isOne = concerned.exactlyOne { isAdult($0) }
        let isSome = concerned.some { isAdult($0) }
        return isSome && !isOne || hasUnlisted(concerned, at: "involvement.household.concerned")
    }

    /// Whether a person was heard with words or in a way of his or her own.
    ///
    /// A talk of others at which the person was is no voice. While coercive control is suspected only what was said apart from others counts.
    fileprivate mutating func hasOwnVoice(_ person: Identifier<Participant>, in file: CaseFile) -> Truth {
        let isApart =
            file.statements.some { statement in
                guard statement.by == person else { return .false }
                return fact(statement.inPresenceOf, at: "statements[\(statement.id)].inPresenceOf", of: person)
                    .satisfies { $0.isEmpty }
            }
            || file.conversations.some { conversation in
                fact(conversation.with, at: "conversations[\(conversation.id)].with")
                    .satisfies { with in !with.isEmpty && with.allSatisfy { $0 == person } }
            }
        if isApart.isTrue { return .true }
        let isHeard = file.statements.some { Truth($0.by == person) }
        let isFreelyHeard = isHeard && !circumstance(.suspectedCoerciveControl)
        let isKnown = isApart || isFreelyHeard || isHeardOtherwise(person, in: file)
        if isKnown.isTrue { return .true }
        return isKnown || hasUnlisted(file.statements, at: "statements.of[\(person)]", of: person)
            || hasUnlisted(file.conversations, at: "conversations.of[\(person)]", of: person)
    }
}
