public import Domain

extension Rule where Subject == CaseFile {
    /// Everyone knows how things stand in law and which rights there are.
    public static let rightsAreKnown = Rule(
        RuleDescription(
            .proeftuin(66),
            title: LocalizedText(
                nl: "Ieder kent de eigen rechten en de juridische situatie",
                en: "Everyone knows his or her rights and the legal situation"),
            asks: LocalizedText(
                nl:
                    "Aan ieder die betrokken is, is verteld hoe het juridisch zit en welke rechten die heeft; wie dat niet kan "
                    + "horen, is anders gehoord.",
                en:
                    "Everyone concerned was told how things stand in law and which rights he or she has; who cannot be told was "
                    + "heard in another way."),
            mend: LocalizedText(
                nl: "Leg het deze persoon uit, op een manier die past, en laat iets op papier achter.",
                en: "Explain it to this person, in a way that fits, and leave something on paper."),
            strength: .method, responsible: .professionals, citations: [.proeftuin("4.4")],
            misuse: LocalizedText(
                nl: "Verteld is nog niet begrepen; vraag terug wat iemand eruit haalt.",
                en: "Told is not yet understood; ask back what somebody makes of it."))
    ) { file, exam in
        guard let concerned = exam.concerned(in: file) else { return }
        for person in concerned where person.isToBeHeard(on: exam.day) {
            let isExempt = exam.isHeardOtherwise(person.id, in: file) || exam.mayBeUnborn(person)
            for topic in [RightsInformation.Topic.legalSituation, .rights] {
                exam.requireInformation(on: topic, to: person.id, in: file, unless: isExempt)
            }
        }
    }

    /// Signals of those concerned are picked up.
    public static let signalsArePickedUp = Rule(
        RuleDescription(
            .proeftuin(75),
            title: LocalizedText(
                nl: "Zorgen en signalen van betrokkenen zijn serieus genomen en opgepakt",
                en: "Concerns and signals of those concerned were taken seriously and picked up"),
            asks: LocalizedText(
                nl: "Van elk signaal van een betrokkene is vastgelegd wat ermee is gedaan.",
                en: "Of each signal of somebody concerned it is recorded what was done about it."),
            appliesWhen: LocalizedText(
                nl: "iemand die betrokken is een signaal gaf", en: "somebody concerned gave a signal"),
            mend: LocalizedText(
                nl: "Ga terug naar deze persoon, vraag door, en zeg wat u ermee doet.",
                en: "Go back to this person, ask on, and say what you will do about it."),
            strength: .recommendation, responsible: .professionals, citations: [.proeftuin("4.2")],
            misuse: LocalizedText(
                nl: "Oppakken is niet hetzelfde als gelijk geven, en zegt niets over wie waarover gelijk heeft.",
                en: "Picking up is not agreeing, and says nothing of who is right about what.")),
        applies: { file, exam in
            file.memberSignals.some { exam.isGiven($0) } || exam.hasUnlisted(file.memberSignals, at: "memberSignals")
        }
    ) { file, exam in
        for signal in file.memberSignals {
            let isGiven = exam.isGiven(signal)
            if isGiven.isFalse { continue }
            let place: Address = "memberSignals[\(signal.id)].followUp"
            exam.require(isGiven.implies(exam.isPickedUp(signal)), at: place, of: signal.by, seen: .none)
        }
        exam.requireWhole(file.memberSignals, at: "memberSignals")
    }

    /// Every phase reaches all those concerned.
    public static let everyPhaseReachesEveryone = Rule(
        RuleDescription(
            .proeftuin(81),
            title: LocalizedText(
                nl: "In elke fase is er aandacht voor ieder die betrokken is, ook voor wie geweld gebruikt",
                en: "In every phase there is attention for everyone concerned, also for who uses violence"),
            asks: LocalizedText(
                nl:
                    "Van ieder is nagegaan of die veilig is en er is een doel of hulp; vanaf fase 2 gaan ook de analyse en het "
                    + "hulpverleningsplan over ieder.",
                en:
                    "Of everyone it was looked at whether he or she is safe and there is a goal or help; from phase 2 the "
                    + "analysis and the assistance plan are about everyone too."),
            appliesWhen: LocalizedText(
                nl: "vastligt in welke fase er wordt gewerkt", en: "it is known in which phase the work is"),
            mend: LocalizedText(
                nl: "Zoek deze persoon op, apart als dat veiliger is, en vraag wat hij of zij nodig heeft.",
                en: "Go to this person, apart if that is safer, and ask what he or she needs."),
            strength: .method, responsible: .professionals, citations: [.proeftuin("4.3")],
            misuse: LocalizedText(
                nl:
                    "Aandacht voor wie geweld gebruikt is geen toegang tot wat anderen zeiden, en geen reden voor een gesprek "
                    + "samen.",
                en:
                    "Attention for who uses violence is no access to what others said, and no reason for a talk together."
            ),
            restates: .parallel(2)),
        applies: { file, exam in exam.fact(file.phase, at: "phase").exists }
    ) { file, exam in
        guard let concerned = exam.concerned(in: file),
            let analysis = exam.need(
                file.analysis, at: "analysis",
                mend: LocalizedText(
                    nl: "Ga met ieder na of het veilig is, en leg dat vast.",
                    en: "Find out with everyone whether it is safe, and record that."))
        else { return }
        let isPastFirst = exam.isPhase(.riskDrivenCare, orLaterIn: file)
        for person in concerned where person.isToBeHeard(on: exam.day) {
            let mayBeUnborn = exam.mayBeUnborn(person)
            exam.require(
                exam.names(analysis.safetyLookedAt, person, at: "analysis.safetyLookedAt") || mayBeUnborn,
                at: "analysis.safetyLookedAt[\(person.id)]")
            exam.require(
                exam.isAddressed(person.id, in: file) || mayBeUnborn, at: "safetyPlan.goals.concerns[\(person.id)]")
            exam.require(
                isPastFirst.implies(exam.names(analysis.persons, person, at: "analysis.persons") || mayBeUnborn),
                at: "analysis.persons[\(person.id)]")
            exam.require(
                isPastFirst.implies(exam.isHelped(person, in: file) || mayBeUnborn),
                at: "assistancePlan.persons[\(person.id)]")
        }
    }
}

extension Examination {
    /// States that a person was told of a topic by the day.
    fileprivate mutating func requireInformation(
        on topic: RightsInformation.Topic, to person: Identifier<Participant>, in file: CaseFile,
        unless isExempt: Truth
    ) {
        let given = file.involvement.consents.rightsInformation
        let isTold = given.some { information in
            guard information.person == person else { return .false }
            return isOn(topic, information) && isGiven(information)
        }
        let place: Address = "involvement.consents.rightsInformation.\(topic)[\(person)]"
        require(
            isTold || isExempt || hasUnlisted(given, at: place, of: person), at: place, of: person, seen: .none,
            needed: topic.detail)
    }

    private mutating func isOn(_ topic: RightsInformation.Topic, _ information: RightsInformation) -> Truth {
        let place: Address = "involvement.consents.rightsInformation[\(information.id)].topics"
        guard let topics = information.topics else { return unknown(at: place, of: information.person) }
        return topics.some { fact($0, at: place, of: information.person) == topic }
    }

    private mutating func isGiven(_ information: RightsInformation) -> Truth {
        hasCome(
            information.on, at: "involvement.consents.rightsInformation[\(information.id)].on", of: information.person)
    }

    /// Whether a signal was given by the day.
    fileprivate mutating func isGiven(_ signal: MemberSignal) -> Truth {
        hasCome(signal.on, at: "memberSignals[\(signal.id)].on", of: signal.by)
    }

    /// Whether something was done about a signal by the day.
    fileprivate mutating func isPickedUp(_ signal: MemberSignal) -> Truth {
        let place: Address = "memberSignals[\(signal.id)].followUp"
        guard case .stated(let followUp, _) = signal.followUp else {
            return fact(signal.followUp, at: place, of: signal.by).exists
        }
        return hasCome(followUp.on, at: "memberSignals[\(signal.id)].followUp.on", of: signal.by)
    }

    fileprivate mutating func names(
        _ persons: [Identifier<Participant>]?, _ person: Person, at place: @autoclosure () -> Address
    ) -> Truth {
        fact(persons, at: place()).satisfies { $0.contains(person.id) }
    }

    /// Whether the assistance plan is for a person.
    fileprivate mutating func isHelped(_ person: Person, in file: CaseFile) -> Truth {
        guard case .stated(let plan, _) = file.assistancePlan else {
            return fact(file.assistancePlan, at: "assistancePlan").exists
        }
        return names(plan.persons, person, at: "assistancePlan.persons")
    }
}
