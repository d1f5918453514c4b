public import Domain

extension Rule where Subject == NetworkGovernance {
    /// The voice of households and those close to them has a place in governance.
    ///
    /// Experts by experience count with influence only: the figure names a symbolic seat as what it is not.
    public static let householdsHaveAVoice = Rule(
        RuleDescription(
            .kompas(33),
            title: LocalizedText(
                nl: "De stem van huishoudens en naasten heeft een plek in de governance",
                en: "The voice of households and those close to them has a place in the governance"),
            asks: LocalizedText(
                nl: "Ten minste één manier om die stem te borgen is in gebruik; structurele betrokkenheid van "
                    + "ervaringsdeskundigen telt alleen met invloed.",
                en: "At least one way to secure that voice is in use; structural involvement of experts by experience "
                    + "counts with influence only."),
            mend: LocalizedText(
                nl: "Kies samen met ervaringsdeskundigen een manier die bij jullie huishoudens past.",
                en: "Choose together with experts by experience a way that fits your households."),
            strength: .method, responsible: .networkTogether,
            citations: [.kompas("Stap 2, Neem de stem van huishoudens en hun naasten mee"), .kompas("Figuur 7")],
            misuse: LocalizedText(
                nl: "Een manier die in gebruik is zegt nog niet dat iemand zich gehoord voelt.",
                en: "A way that is in use does not say yet that anybody feels heard."),
            tensions: [Tension(with: .kompas(36), reading: .askAndProtect)])
    ) { governance, exam in
        var isInUse = Truth.false
        for voice in governance.voices {
            let place: Address = "voices[\(voice.id)]"
            let mechanism = exam.fact(voice.mechanism, at: "\(place).mechanism")
            let isMoreThanASeat =
                mechanism.satisfies { $0 != .structuralExperienceExperts }
                || exam.holds(voice.hasInfluence, at: "\(place).hasInfluence")
            isInUse =
                (mechanism.exists && isMoreThanASeat && exam.holds(voice.isInUse, at: "\(place).isInUse")) || isInUse
        }
        exam.require(
            isInUse || exam.hasUnlisted(governance.voices, at: "voices.complete"), at: "voices", seen: .none)
    }

    /// Experts by experience have influence, and no symbolic seat.
    public static let expertsHaveInfluence = Rule(
        RuleDescription(
            .kompas(34),
            title: LocalizedText(
                nl: "Ervaringsdeskundigen die structureel meedoen hebben invloed, geen symbolische stoel",
                en: "Experts by experience who take part structurally have influence, no symbolic seat"),
            asks: LocalizedText(
                nl: "Waar ervaringsdeskundigen structureel meedoen, hebben zij invloed op besluiten.",
                en: "Where experts by experience take part structurally, they have influence on decisions."),
            appliesWhen: LocalizedText(
                nl: "ervaringsdeskundigen structureel meedoen", en: "experts by experience take part structurally"),
            mend: LocalizedText(
                nl: "Vraag hun waarover zij willen meebeslissen, en regel dat.",
                en: "Ask them on what they want to decide too, and arrange it."),
            strength: .method, responsible: .networkTogether,
            citations: [
                .kompas("Stap 2, Neem de stem van huishoudens en hun naasten mee"), .kompas("Figuur 7"),
                .kompas("Stap 8, Maak gebruik van ervaringskennis"),
            ],
            restates: .kompas(94)),
        applies: { governance, exam in
            var takesPart = Truth.false
            for voice in governance.voices { takesPart = exam.isOfExperts(voice) || takesPart }
            return takesPart || exam.hasUnlisted(governance.voices, at: "voices.complete")
        }
    ) { governance, exam in
        exam.require(exam.isComplete(governance.voices, at: "voices"), at: "voices")
        for voice in governance.voices {
            let place: Address = "voices[\(voice.id)].hasInfluence"
            exam.require(!exam.isOfExperts(voice) || exam.holds(voice.hasInfluence, at: place), at: place, seen: .none)
        }
    }

    /// What must be arranged before households are asked is arranged.
    public static let participationIsPrepared = Rule(
        RuleDescription(
            .kompas(35),
            title: LocalizedText(
                nl: "Voor participatie zijn veiligheid, representativiteit en verankering geregeld",
                en: "For participation safety, representativeness and anchoring are arranged"),
            asks: LocalizedText(
                nl: "Van alle drie is vastgelegd dat het is geregeld.",
                en: "Of all three it is recorded that it was arranged."),
            mend: LocalizedText(
                nl: "Regel dit met ervaringsdeskundigen, voordat je mensen vraagt mee te doen.",
                en: "Arrange this with experts by experience, before you ask people to take part."),
            strength: .method, responsible: .networkTogether,
            citations: [.kompas("Stap 2, Neem de stem van huishoudens en hun naasten mee")],
            misuse: LocalizedText(
                nl: "Geregeld op papier is nog niet veilig: vraag het wie meedoet.",
                en: "Arranged on paper is not safe yet: ask those who take part."))
    ) { governance, exam in
        exam.requireAll(in: governance.preconditions, at: "preconditions")
    }
}

extension Examination {
    /// Whether experts by experience take part structurally in this way, now.
    fileprivate mutating func isOfExperts(_ voice: HouseholdVoice) -> Truth {
        fact(voice.mechanism, at: "voices[\(voice.id)].mechanism") == .structuralExperienceExperts
            && holds(voice.isInUse, at: "voices[\(voice.id)].isInUse")
    }
}

extension LocalizedText {
    static let askAndProtect = LocalizedText(
        nl: "Vragen en beschermen gaan samen: wat iemand terugzegt wordt nooit aan een casus gekoppeld.",
        en: "Asking and protecting go together: what somebody says back is never joined to a case.")
}
