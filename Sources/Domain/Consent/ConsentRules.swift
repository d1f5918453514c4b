extension Rule where Subject == ConsentRegister {
    /// Consent is recorded per person and never taken from another's.
    public static let consentIsPersonal = Rule(
        RuleDescription(
            .proeftuin(39),
            title: LocalizedText(
                nl: "Toestemming is van ieder persoonlijk, en wordt niet afgeleid uit die van een ander",
                en: "Consent is each person's own, and is not taken from another's"),
            asks: LocalizedText(
                nl:
                    "Van elke gegeven toestemming staat vast wie die gaf: de persoon zelf, of iemand met gezag voor een kind.",
                en: "Of every consent that was given it is recorded who gave it: the person, or somebody with parental "
                    + "authority over a child."),
            appliesWhen: LocalizedText(nl: "er een toestemming is vastgelegd", en: "a consent is recorded"),
            mend: LocalizedText(
                nl: "Vraag het de persoon zelf, of leg vast dat iemand met gezag voor het kind antwoordde.",
                en: "Ask the person, or record that somebody with parental authority answered for the child."),
            strength: .method, responsible: .professionals, citations: [.proeftuin("4.4")],
            misuse: LocalizedText(
                nl: "Dit zegt niets over wat gedeeld mag worden; leg eerst de grond vast, met wie het aangaat.",
                en: "This says nothing about what may be shared; settle the ground first, with those whom it concerns.")
        ),
        applies: { register, exam in exam.exists(register.answers, at: "answers") }
    ) { register, exam in
        for consent in register.answers {
            exam.mayChange(on: consent.from)
            guard consent.mayBeCurrent(on: exam.day) else { continue }
            guard exam.need(consent.isGiven, at: "answers[\(consent.id)].isGiven", of: consent.voice) != nil else {
                continue
            }
            let isOwn =
                exam.fact(consent.givenBy, at: "answers[\(consent.id)].givenBy", of: consent.voice) == consent.person
            exam.require(
                isOwn
                    || exam.fact(consent.capacity, at: "answers[\(consent.id)].capacity", of: consent.voice)
                        == .parentalAuthority,
                at: "answers[\(consent.id)].givenBy", of: consent.voice, seen: consent.givenBy.detail,
                needed: consent.person.detail)
            exam.mayChange(on: consent.until)
        }
    }
}

extension RuleSet where Subject == ConsentRegister {
    /// The rules about consent, and about what is shared, arranged and told with it.
    public static let consents = RuleSet(
        [
            .contractCoversExchange, .requestRestsOnPower, .directionIsSettledFirst, .sharedWithinTeam,
            .informationIsBundledEarly, .consultationIsAnonymous, .consentIsPersonal, .consentIsNoAccess,
            .parentsAndTreatment, .joiningFollowsConsent,
        ],
        places: .consents)
}
