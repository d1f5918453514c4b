public import Domain

extension Rule where Subject == CaseFile {
    /// Nobody chooses one of the parents or partners.
    ///
    /// Everyone is asked but who is known to be a child here and no parent or partner: an adult whose place nobody wrote
    /// down may be a parent. It is not asked where people recorded that a parent undergoes violence, for support of that
    /// parent goes first then, nor while coercive control is suspected.
    public static let noParentIsChosen = Rule(
        prompt: RuleDescription(
            .proeftuin(80),
            title: LocalizedText(
                nl: "Professionals kiezen niet voor een van de ouders of partners",
                en: "Professionals do not choose one of the parents or partners"),
            asks: LocalizedText(
                nl: "Bent u net zo betrokken en gehoord als de andere ouder of partner?",
                en: "Are you as involved and as heard as the other parent or partner?"),
            appliesWhen: LocalizedText(
                nl:
                    "er meer volwassenen betrokken zijn, en niemand vastlegde dat een ouder geweld ondergaat of dat er een "
                    + "vermoeden is van intieme terreur",
                en:
                    "several adults are concerned, and nobody recorded that a parent undergoes violence or that coercive "
                    + "control is suspected"),
            mend: LocalizedText(
                nl: "Spreek ook deze ouder, en vertel wat er met de ander is afgesproken voor zover dat mag.",
                en: "Speak with this parent too, and tell what was agreed with the other as far as that is allowed."),
            strength: .method, responsible: .professionals, citations: [.proeftuin("6.7")],
            misuse: LocalizedText(
                nl: "Niet kiezen is niet neutraal zijn over geweld: grenzen aan gedrag dat niet kan blijven.",
                en: "Not to choose is not to be neutral about violence: limits to unacceptable behaviour stay."),
            whyNotComputed: LocalizedText(
                nl: "Of er voor een ander is gekozen, ervaart een ouder of partner zelf; verslagen laten het "
                    + "niet zien.",
                en: "Whether another was chosen a parent or partner experiences; reports do not show it."),
            tensions: [.supportGoesFirst(with: .proeftuin(50))]),
        ownExperience: true, suspendedBy: .suspectedCoerciveControl,
        ofEach: { file, ask in
            file.household.forEachVoice { person in if file.household.mayBeParent(person) { ask(person) } }
        },
        applies: { file, exam in
            exam.hasSeveralAdults(file) && !exam.hasParentUnderViolence(file)
                && !exam.circumstance(.suspectedCoerciveControl)
        })

    /// Members know of each other's help.
    public static let membersKnowOfEachOthersHelp = Rule(
        prompt: RuleDescription(
            .proeftuin(84),
            title: LocalizedText(
                nl: "Gezinsleden zijn bij elkaars hulp betrokken of weten ervan, zo ver als ieder dat goedvindt",
                en: "Members are involved in each other's help or know of it, as far as each agrees"),
            asks: LocalizedText(
                nl:
                    "Weet u genoeg van de hulp die de anderen krijgen, en weten zij van die van u wat u wilt dat zij weten?",
                en:
                    "Do you know enough of the help that the others get, and do they know of yours what you want them to?"
            ),
            appliesWhen: LocalizedText(
                nl: "er een hulpverleningsplan is, en geen vermoeden van intieme terreur",
                en: "there is an assistance plan, and coercive control is not suspected"),
            mend: LocalizedText(
                nl: "Vraag ieder wat de anderen mogen weten, en vertel dat; de rest blijft van wie het zei.",
                en: "Ask each what the others may know, and tell that; the rest stays with who said it."),
            strength: .recommendation, responsible: .professionals, citations: [.proeftuin("4.4")],
            misuse: LocalizedText(
                nl: "Dit is nooit een grond om te delen wat iemand niet wilde delen.",
                en: "This is never a ground to share what somebody did not want to share."),
            whyNotComputed: LocalizedText(
                nl: "Wat de een over hulp wil vertellen en de ander wil weten, verschilt per gezinslid.",
                en: "What one wants to tell of help and another wants to know differs from member to member."),
            tensions: [
                Tension(
                    with: .proeftuin(39),
                    reading: LocalizedText(
                        nl: "Ieder beslist zelf wat anderen van de eigen hulp weten.",
                        en: "Each decides what others know of his or her own help.")),
                Tension(
                    with: .proeftuin(25),
                    reading: LocalizedText(
                        nl: "Bij een vermoeden van intieme terreur vervalt dit: wat de een weet kan de ander schaden.",
                        en: "On suspicion of coercive control this falls away: what one knows can harm the other.")),
            ]),
        ownExperience: true, suspendedBy: .suspectedCoerciveControl,
        ofEach: { file, ask in file.household.forEachVoice(ask) },
        applies: { file, exam in
            exam.fact(file.assistancePlan, at: "assistancePlan").exists
                && !exam.circumstance(.suspectedCoerciveControl)
        })
}

extension Household {
    /// Whether somebody may be a parent or a partner: everyone but who is known to be a child here and neither of these.
    func mayBeParent(_ person: Identifier<Participant>) -> Bool {
        var isChild = false
        for relation in relations where relation.from == person || relation.to == person {
            switch relation.kind {
            case .known(.parent) where relation.to == person: isChild = true
            case .known(.parent), .known(.partner), .known(.formerPartner), .unknown: return true
            case .known(.sibling), .known(.otherFamily), .known(.housemate), .known(.informalCarer): break
            }
        }
        return !isChild
    }
}
