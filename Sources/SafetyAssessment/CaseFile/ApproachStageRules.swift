public import Domain

extension Rule where Subject == CaseFile {
    /// IHV13w: different people are helped at the same time.
    public static let helpIsSimultaneous = Rule(
        RuleDescription(
            .sturen(28),
            title: LocalizedText(
                nl: "Hulp loopt tegelijk en niet na elkaar",
                en: "Help runs at the same time, and not one after the other"),
            asks: LocalizedText(
                nl:
                    "Hulp aan verschillende mensen liep een tijd samen; krijgen kinderen én volwassenen hulp, dan liep alle hulp "
                    + "een tijd samen met hulp aan de andere generatie.",
                en:
                    "Help to different people ran for a time together; where children and adults get help, all help ran for a "
                    + "time together with help to the other generation."),
            appliesWhen: LocalizedText(
                nl: "er hulp is en er kinderen en volwassenen betrokken zijn",
                en: "there is help, and children and adults are concerned"),
            mend: LocalizedText(
                nl: "Bekijk met de aanbieders wat nu al naast elkaar kan beginnen.",
                en: "Look with the providers what can begin side by side now."),
            strength: .method, responsible: .caseDirector, scope: .ihv13w,
            citations: [.sturen("4.1.3"), .sturen("4.1.4")],
            misuse: LocalizedText(
                nl: "Geen reden om hulp die kan beginnen te laten wachten.",
                en: "No reason to let help wait that can begin."),
            tensions: [
                Tension(
                    with: .proeftuin(28),
                    reading: LocalizedText(
                        nl: "Tegelijk, binnen wat nu voorrang heeft.",
                        en: "At the same time, within what has priority now."))
            ]),
        applies: { file, exam in
            let concerned = file.household.concerned
            for person in concerned { exam.mayChange(on: person.nextChange(after: exam.day)) }
            let isUnlisted = exam.hasUnlisted(concerned, at: "involvement.household.concerned")
            return exam.exists(file.course.help, at: "course.help")
                && (concerned.some { exam.isAdult($0) } || isUnlisted)
                && (concerned.some { !exam.isAdult($0) } || isUnlisted)
        }
    ) { file, exam in
        let help = file.course.help
        for one in help {
            let hasBegun = exam.hasBegun(one.since, at: "course.help[\(one.id)]")
            if hasBegun.isFalse { continue }
            exam.require(
                !hasBegun || exam.runsWithTheOthers(one, in: file)
                    || exam.hasUnlisted(help, at: "course.help.besides[\(one.id)]"),
                at: "course.help.besides[\(one.id)]", seen: .none)
        }
        exam.require(!exam.hasUnlisted(help, at: "course.help"), at: "course.help")
    }

    /// IHV13w: three stages in order, each as long as the approach has it.
    public static let stagesComeInOrder = Rule(
        RuleDescription(
            .sturen(30),
            title: LocalizedText(
                nl: "De drie stadia van IHV13w volgen elkaar op en duren zo lang als de aanpak aangeeft",
                en: "The three stages of IHV13w follow each other and last as long as the approach has it"),
            asks: LocalizedText(
                nl:
                    "Verkennen duurde vier tot zes weken, behandelregie dertien weken, voortzetten drie tot zes maanden met aandacht "
                    + "voor terugval; geen stadium is overgeslagen, en na elk kwam het volgende.",
                en:
                    "Exploring took four to six weeks, treatment direction thirteen weeks, continuation three to six months "
                    + "with attention to relapse; no stage was skipped, and after each came the next."),
            appliesWhen: LocalizedText(
                nl: "er een stadium is vastgelegd", en: "a stage is recorded"),
            mend: LocalizedText(
                nl: "Bespreek met het gezin waarom dit stadium korter of langer duurt, en wat daarbij past.",
                en: "Discuss with the family why this stage is shorter or longer, and what fits that."),
            strength: .method, responsible: .caseDirector, scope: .ihv13w, citations: [.sturen("4.1.3")],
            misuse: LocalizedText(
                nl:
                    "De weken helpen plannen; ze zijn geen reden om te stoppen terwijl het nog onveilig is. Weken zijn hier "
                    + "precies op de dag geteld; dat is een keuze van deze SDK.",
                en:
                    "The weeks help to plan; they are no reason to stop while it is still unsafe. Weeks are counted exactly to "
                    + "the day here; that is a choice of this SDK.")),
        applies: { file, exam in exam.exists(file.course.stages, at: "course.stages") }
    ) { file, exam in
        let stages = file.course.stages
        for period in stages { exam.requireStage(period, among: stages) }
        exam.require(!exam.hasUnlisted(stages, at: "course.stages"), at: "course.stages")
    }
}

extension Examination {
    /// Whether help is for both generations, or runs for a time beside the help to others, if they got any: and beside
    /// help to the other generation, if both got help.
    fileprivate mutating func runsWithTheOthers(_ one: HelpPeriod, in file: CaseFile) -> Truth {
        let isForMinors = isFor(minors: true, one, in: file)
        let isForAdults = isFor(minors: false, one, in: file)
        var hasOthers = Truth.false
        var runsBeside = Truth.false
        var hasBoth = isForMinors && isForAdults
        var runsAcross = hasBoth
        for other in file.course.help where other.id != one.id {
            let hasBegun = hasBegun(other.since, at: "course.help[\(other.id)]")
            if hasBegun.isFalse { continue }
            let runs = overlap(one, other)
            let isForOthers = isForOthers(other, than: one)
            let isAcross =
                (isForMinors && isFor(minors: false, other, in: file))
                || (isForAdults && isFor(minors: true, other, in: file))
            hasOthers = (hasBegun && isForOthers) || hasOthers
            runsBeside = (runs && isForOthers) || runsBeside
            hasBoth = (hasBegun && isAcross) || hasBoth
            runsAcross = (runs && isAcross) || runsAcross
        }
        return runsAcross || (!hasBoth && (!hasOthers || runsBeside))
    }

    /// Whether help is for somebody whom other help is not for.
    private mutating func isForOthers(_ other: HelpPeriod, than one: HelpPeriod) -> Truth {
        guard let persons = other.persons else { return unknown(at: "course.help[\(other.id)].persons") }
        guard let own = one.persons else { return unknown(at: "course.help[\(one.id)].persons") }
        return Truth(persons.contains { !own.contains($0) })
    }

    /// States that a stage came after the one before it, lasted as long as it should, and attends to relapse if it is
    /// the last.
    fileprivate mutating func requireStage(
        _ period: ApproachStagePeriod, among stages: Listed<ApproachStagePeriod>
    ) {
        mayChange(on: period.since)
        guard let since = need(period.since, at: "course.stages[\(period.id)].since") else { return }
        guard since <= day, let stage = need(period.stage?.member, at: "course.stages[\(period.id)].stage") else {
            return
        }
        if let previous = stage.previous {
            let hasPrevious = stages.some { other in
                guard other.id != period.id else { return .false }
                let isPrevious = fact(other.stage, at: "course.stages[\(other.id)].stage") == previous
                guard let began = other.since else {
                    return isPrevious && unknown(at: "course.stages[\(other.id)].since")
                }
                return isPrevious && Truth(began < since)
            }
            require(
                hasPrevious || hasUnlisted(stages, at: "course.stages"), at: "course.stages[\(period.id)].since",
                needed: previous.detail)
        }
        if let next = stage.next, let until = period.until, until <= day {
            let hasNext = stages.some { other in
                fact(other.stage, at: "course.stages[\(other.id)].stage") == next
                    && hasBegun(other.since, at: "course.stages[\(other.id)]")
            }
            require(
                hasNext || hasUnlisted(stages, at: "course.stages"), at: "course.stages[\(period.id)].until",
                needed: next.detail,
                mend: LocalizedText(
                    nl: "Bespreek met het gezin wanneer het volgende stadium begint.",
                    en: "Discuss with the family when the next stage begins."))
        }
        requireLength(of: period, stage, since: since)
        if stage == .continuationAndMonitoring {
            require(
                period.attendsToRelapse, is: true, at: "course.stages[\(period.id)].attendsToRelapse",
                mend: LocalizedText(
                    nl: "Bespreek met ieder wat zij doen als het weer misgaat.",
                    en: "Discuss with each what they do when it goes wrong again."))
        }
    }

    private mutating func requireLength(
        of period: ApproachStagePeriod, _ stage: ApproachStage, since: CalendarDate
    ) {
        mayChange(on: period.until)
        let longest = stage.longestEnd(from: since)
        guard let until = period.until, until <= day else {
            // While it lasts it is not too short; it is too long from the last day by which it should have ended.
            mayChange(on: longest)
            return require(
                longest.map { day < $0 } != .some(false), at: "course.stages[\(period.id)].until",
                needed: longest.detail)
        }
        let shortest = stage.shortestEnd(from: since)
        require(
            shortest.map { until >= $0 } != .some(false), at: "course.stages[\(period.id)].until", seen: until.detail,
            needed: shortest.detail)
        require(
            longest.map { until <= $0 } != .some(false), at: "course.stages[\(period.id)].until", seen: until.detail,
            needed: longest.detail)
    }
}
