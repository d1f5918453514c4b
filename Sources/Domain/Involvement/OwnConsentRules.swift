extension Rule where Subject == Involvement {
    /// Consent is recorded per person and never taken from another's.
    ///
    /// It looks at the involvement and not at the register alone, which does not know who is a child.
    public static let consentIsPersonal = Rule(
        RuleDescription(
            .proeftuin(39),
            title: LocalizedText(
                nl: "Toestemming is van ieder persoonlijk, en wordt niet afgeleid uit die van een ander",
                en: "Consent is each person's own, and is not taken from another's"),
            asks: LocalizedText(
                nl:
                    "Van elke gegeven toestemming staat vast wie die gaf: de persoon zelf, of iemand met gezag voor een "
                    + "kind onder de achttien.",
                en: "Of every consent that was given it is recorded who gave it: the person, or somebody with parental "
                    + "authority over a child under eighteen."),
            appliesWhen: LocalizedText(nl: "er een toestemming is vastgelegd", en: "a consent is recorded"),
            mend: LocalizedText(
                nl: "Vraag het de persoon zelf, of leg vast dat iemand met gezag voor het kind antwoordde.",
                en: "Ask the person, or record that somebody with parental authority answered for the child."),
            strength: .method, responsible: .professionals, citations: [.proeftuin("4.4")],
            misuse: LocalizedText(
                nl: "Dit zegt niets over wat gedeeld mag worden; leg eerst de grond vast, met wie het aangaat.",
                en: "This says nothing about what may be shared; settle the ground first, with those whom it concerns.")
        ),
        applies: { involvement, exam in exam.exists(involvement.consents.answers, at: "consents.answers") }
    ) { involvement, exam in
        let answers = involvement.consents.answers
        exam.require(!exam.hasUnlisted(answers, at: "consents.answers"), at: "consents.answers")
        for consent in answers {
            exam.mayChange(on: consent.from)
            guard consent.mayBeCurrent(on: exam.day) else { continue }
            exam.mayChange(on: consent.until)
            let isGiven = exam.holds(
                consent.isGiven, at: "consents.answers[\(consent.id)].isGiven", of: consent.voice)
            if isGiven.isFalse { continue }
            guard isGiven.isTrue else {
                exam.require(isGiven, at: "consents.answers[\(consent.id)].isGiven", of: consent.voice)
                continue
            }
            exam.requireOwn(consent, in: involvement)
        }
    }
}

extension Examination {
    /// States that a yes is the person's own, or that of somebody with parental authority over a child.
    ///
    /// - Parameters:
    ///   - consent: The yes.
    ///   - involvement: The involvement, which knows who is a child.
    ///   - exemption: Whether it is fine all the same.
    mutating func requireOwn(_ consent: Consent, in involvement: Involvement, unless exemption: Truth = .false) {
        let place: Address = "consents.answers[\(consent.id)]"
        let isOwn =
            fact(consent.givenBy, at: "\(place).givenBy", of: consent.voice) == consent.person
            || (fact(consent.capacity, at: "\(place).capacity", of: consent.voice) == .parentalAuthority
                && isMinor(consent.person, in: involvement))
        require(
            isOwn || exemption, at: "\(place).givenBy", of: consent.voice, seen: consent.givenBy.detail,
            needed: consent.person.detail,
            mend: LocalizedText(
                nl: "Vraag het de persoon zelf, of leg vast dat iemand met gezag voor het kind antwoordde.",
                en: "Ask the person, or record that somebody with parental authority answered for the child."))
    }

    private mutating func isMinor(_ id: Identifier<Participant>, in involvement: Involvement) -> Truth {
        for person in involvement.household.concerned where person.id == id {
            mayChange(on: person.nextChange(after: day))
            if let isMinor = person.isMinor(on: day) { return Truth(isMinor) }
        }
        return unknown(at: "household.concerned[\(id)].birth")
    }
}
