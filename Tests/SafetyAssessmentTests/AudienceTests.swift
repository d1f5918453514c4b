import Domain
import Foundation
import SafetyAssessment
import Testing
import ToekomstscenarioFixtures

/// What somebody said reaches nobody to whom it was not released: no word, no count, no gap, no missing fact.
struct AudienceTests {
    @Test func `others' words leave no trace in a person's review`() throws {
        var random = SplitMix64(seed: 3)
        for subject in Subjects.households {
            for reader in subject.persons {
                try expectNoTrace(in: subject, present: [reader], for: .person(reader), rounds: 2, using: &random)
            }
        }
    }

    @Test func `others' words leave no trace in a conference's review`() throws {
        var random = SplitMix64(seed: 4)
        for subject in Subjects.households {
            for (index, one) in subject.persons.enumerated() {
                for other in subject.persons[(index + 1)...] {
                    try expectNoTrace(
                        in: subject, present: [one, other], for: .conference(present: [other, one]), rounds: 1,
                        using: &random)
                }
            }
        }
    }

    @Test func `a conference at which nobody concerned is present sees nothing that is somebody's own`() throws {
        var random = SplitMix64(seed: 5)
        for subject in Subjects.households {
            try expectNoTrace(in: subject, present: [], for: .conference(present: []), rounds: 3, using: &random)
        }
    }

    @Test func `circumstances that professionals know leave no trace in a person's review`() throws {
        for subject in Subjects.households {
            var suspecting = subject.context
            suspecting.circumstances = [
                ReviewContext.KnownCircumstance(.suspectedCoerciveControl, holds: true),
                ReviewContext.KnownCircumstance(.acuteDanger, holds: true),
            ]
            for reader in subject.persons {
                let told = try shown(Subject(subject.name, subject.file, suspecting), to: .person(reader))
                let isSame = try told == shown(subject, to: .person(reader))
                #expect(isSame, "\(subject.name) \(reader)")
            }
        }
    }

    @Test func `what is released can be seen by those to whom it was released, and by nobody else`() {
        var subject = Subject("", HouseholdInOrder.situation)
        for reader in HouseholdInOrder.voices where reader != "zoon" {
            var file = subject.file
            let mark = Rating(by: "zoon", 4, on: "2026-11-18", inPresenceOf: [], releasedTo: [reader])
            file.changeSafetyPlan { plan in
                let ratings = plan.goals.entries[0].ratings
                plan.goals.entries[0].ratings = Ratings(ratings.all + [mark], complete: ratings.complete)
            }
            subject = Subject("", file, HouseholdInOrder.context)
            for other in HouseholdInOrder.voices {
                let gaps = subject.review(for: .person(other))[.sturen(5)]?.outcome.gaps ?? []
                #expect(
                    gaps.contains { $0.voice == "zoon" } == (other == reader || other == "zoon"), "\(reader) \(other)")
            }
            subject = Subject("", HouseholdInOrder.situation)
        }
    }

    @Test func `free text never shows in a review`() throws {
        for subject in Subjects.some(everyExample: 12, everyVariation: 40) {
            let file = try FreeText.planted(in: JSONTree(subject.file), at: FreeText.ofFiles).decoded(CaseFile.self)
            let context = try FreeText.planted(in: JSONTree(ContextDocument(subject.context)), at: Self.ofAnswers)
            let marked = Subject(
                subject.name, file, try context.decoded(ContextDocument.self).applied(to: subject.context))
            for audience in subject.audiences {
                let review = marked.review(for: audience)
                let own = review.findings.filter { $0.deviation?.isVisible(to: audience) == true }.count
                let shown = try self.shown(marked, to: audience)
                // A reason is written once in the data and once in the text of each language.
                let times = count(FreeText.mark, in: shown)
                #expect(times == 3 * own, "\(subject.name) \(audience)")
            }
        }
    }

    private static let ofAnswers = FreeText.ofContexts.filter { !$0.hasPrefix("policy.") }

    private func count(_ word: String, in text: String) -> Int { text.components(separatedBy: word).count - 1 }

    /// All that an audience can get to see: the review as data and as text, and the grounds of every rule.
    private func shown(_ subject: Subject, to audience: Audience) throws -> String {
        let review = subject.review(for: audience)
        var text = String(decoding: try JSONText.bytes(of: review), as: UTF8.self)
        for language in Language.allCases {
            text += ReviewText(review, catalogue: Self.catalogue, in: language).text
        }
        var context = subject.context
        context.audience = audience
        for rule in Self.catalogue.descriptions {
            for ground in RuleSet.caseFile.evidence(for: rule.id, subject.file, in: context).facts {
                text += ground.at.path + " " + ground.seen.text(in: .en) + "\n"
            }
        }
        return text
    }

    private static let catalogue = RuleSet.caseFile.catalogue

    private func expectNoTrace(
        in subject: Subject, present: [Identifier<Participant>], for audience: Audience, rounds: Int,
        using random: inout SplitMix64, location: SourceLocation = #_sourceLocation
    ) throws {
        var found = Counterexamples()
        let before = try shown(subject, to: audience)
        for _ in 0..<rounds {
            var secrets = Secrets(of: subject, unseenBy: present, random: random)
            for part in Unreleased.allCases { secrets.change(part) }
            if try shown(Subject("", secrets.file, secrets.context), to: audience) != before {
                // Something was seen: part by part, to say what.
                for part in Unreleased.allCases {
                    var secrets = Secrets(of: subject, unseenBy: present, random: random)
                    secrets.change(part)
                    let after = try shown(Subject("", secrets.file, secrets.context), to: audience)
                    if after != before { found.add("\(part) in \(subject.name)", at: difference(before, after)) }
                }
                found.add("\(audience) in \(subject.name)", at: "seeds 3–5")
            }
            random = secrets.random
        }
        found.report(location)
    }

    private func difference(_ a: String, _ b: String) -> String {
        let (one, other) = (Array(a.utf8), Array(b.utf8))
        let start = zip(one, other).prefix { $0 == $1 }.count
        let from = max(0, start - 80)
        return String(decoding: one[from..<min(one.count, start + 80)], as: UTF8.self) + " ≠ "
            + String(decoding: other[from..<min(other.count, start + 80)], as: UTF8.self)
    }
}

/// A part of a file that is somebody's own.
enum Unreleased: CaseIterable {
    case safetyMarks, assistanceMarks, agreements, statements, consents, needs, stableSafety, answers, departures
    case heardOtherwise, unsafety, childJudgements, dangersAndStrengths, weighings, measures, chain, direction
    case conferences, sharing, dialogue
}

/// Changes what some readers may not see: other words, other words more, words taken back, lists called complete.
struct Secrets {
    private(set) var file: CaseFile
    private(set) var context: ReviewContext
    private(set) var random: SplitMix64
    private let readers: [Identifier<Participant>]
    private let others: [Identifier<Participant>]
    private let day: CalendarDate

    init(of subject: Subject, unseenBy readers: [Identifier<Participant>], random: SplitMix64) {
        file = subject.file
        context = subject.context
        self.random = random
        self.readers = readers
        others = (subject.persons + ["lokaal", "school"]).filter { !readers.contains($0) }
        day = subject.context.day
    }

    mutating func change(_ part: Unreleased) {
        var file = file
        defer { self.file = file }
        switch part {
        case .safetyMarks: file.changeSafetyPlan { plan in changeMarks(&plan.goals.entries) }
        case .assistanceMarks: file.changeAssistancePlan { plan in changeMarks(&plan.goals.entries) }
        case .agreements:
            file.changeSafetyPlan { plan in
                change(&plan.agreements) { secrets in
                    Agreement(
                        by: secrets.other, agrees: secrets.maybe, on: secrets.before, inPresenceOf: secrets.presence,
                        releasedTo: secrets.release)
                }
            }
        case .statements:
            change(&file.statements) { secrets in
                Statement(
                    secrets.id(), by: secrets.other,
                    kind: Statement.Kind.allCases.randomElement(using: &secrets.random),
                    words: "Iets anders.", inPresenceOf: secrets.presence, releasedTo: secrets.release)
            }
        case .consents:
            change(&file.involvement.consents.answers) { secrets in
                Consent(
                    secrets.id(), of: secrets.other, for: .safetyTeamInvolvement, isGiven: secrets.maybe,
                    givenBy: secrets.other, inPresenceOf: secrets.presence, from: secrets.before,
                    releasedTo: secrets.release)
            }
        case .needs:
            file.changeRecoveryPlan { plan in
                change(&plan.needs) { secrets in
                    RecoveryNeed(
                        secrets.id(), of: secrets.other, statedBy: secrets.other, words: "Iets anders.",
                        releasedTo: secrets.release)
                }
            }
        case .stableSafety:
            file.changeStableSafety { claim in
                change(&claim.judgements) { secrets in
                    SafetyJudgement(
                        by: secrets.other, on: secrets.before, isGoodEnough: secrets.maybe, with: secrets.presence,
                        releasedTo: secrets.release)
                }
            }
        case .direction:
            let judgements = judgements
            file.involvement.direction.isMultipleComplex = judgements
            file.involvement.direction.isDomesticViolence = judgements
            file.involvement.direction.isStuck = judgements
            file.involvement.direction.intensity = Timeline([
                .stated(.known(.contactOnDeviation), Provenance(heldOn: DateRange(exactly: before), by: other))
            ])
            change(&file.involvement.direction.informalNetwork) { secrets in
                InformalNetworkQuestion(secrets.id(), to: secrets.other, releasedTo: secrets.release)
            }
        case .answers, .departures: changeContext(part)
        case .heardOtherwise, .unsafety, .childJudgements, .dangersAndStrengths, .weighings:
            changeJudgements(part, in: &file)
        case .measures: changeMeasures(&file.measures)
        case .chain: changeChain(&file.chain)
        case .conferences: changeConferences(&file.conferences)
        case .sharing: changeSharing(&file.involvement.consents)
        case .dialogue:
            changeDialogue(&file.dialogue)
            changeHelp(&file.integralHelp)
            changeShared(&file.analysis)
        }
    }

    private mutating func changeContext(_ part: Unreleased) {
        var context = context
        defer { self.context = context }
        if part == .answers {
            change(&context.attestations) { secrets in
                Attestation(
                    .proeftuin(71), Attestation.Answer.allCases.randomElement(using: &secrets.random) ?? .no,
                    by: secrets.other, on: secrets.before, until: secrets.maybe == true ? secrets.later : nil,
                    releasedTo: secrets.release)
            }
        } else {
            change(&context.deviations) { secrets in
                let rule = RuleSet.caseFile.rules.randomElement(using: &secrets.random)?.description.id ?? .sturen(5)
                return try? Deviation(
                    from: rule, because: "Iets anders.", by: secrets.other, on: secrets.before,
                    releasedTo: secrets.release)
            }
        }
    }

    private mutating func changeJudgements(_ part: Unreleased, in file: inout CaseFile) {
        switch part {
        case .unsafety:
            file.involvement.unsafety = UnsafetyJudgements(
                present: judgements, acute: judgements, structural: judgements, coerciveControlSuspected: judgements)
        case .heardOtherwise:
            file.heardOtherwise.entries.removeAll { !readers.contains($0.person) }
            file.heardOtherwise.entries += others.prefix(2).map {
                HeardOtherwise($0, words: "Iets anders.", by: "lokaal")
            }
            file.heardOtherwise.complete = provenance
        case .childJudgements:
            let subjects = ChildJudgement.Subject.allCases
            file.childJudgements = Listed(
                subjects.map { ChildJudgement(id(), about: "dochter", $0, holds: maybe, by: other, isDerived: maybe) },
                complete: provenance)
        case .dangersAndStrengths:
            file.dangers = Listed([Danger("iets", words: "Iets anders.", mayRecur: maybe)], complete: provenance)
            file.strengths = Listed(
                [DemonstratedStrength("hulp", against: "iets", isDemonstratedSufficient: maybe)], complete: provenance)
        default:
            file.weighings = Listed(
                [Weighing(id(), on: before, choice: .wait, weighsProlongedUnsafety: maybe, weighsIntervention: maybe)],
                complete: provenance)
        }
    }

    /// Other grounds and protection, other measures that are thought of, another word that they are all.
    private mutating func changeMeasures(_ measures: inout Listed<Measure>) {
        for index in measures.entries.indices {
            measures.entries[index].grounds = Listed(
                maybe == true ? [.known(.noProspectOfImprovement)] : [], complete: provenance)
            measures.entries[index].help.entries.append(
                AccompanyingHelp(id(), .protection, from: DateRange(exactly: before)))
        }
        var considered = Measure(id(), CompulsoryMeasureKind.allCases.randomElement(using: &random), about: other)
        considered.events = Listed(
            [MeasureEvent(id(), .requested, on: DateRange(exactly: before))], complete: provenance)
        if maybe == true { measures.entries.append(considered) }
        var imposed = Measure(id(), .contactBan, about: "buurman")
        imposed.events = [MeasureEvent(id(), .imposed, on: DateRange(exactly: before))]
        if maybe == true { measures.entries.append(imposed) }
        measures.complete = maybe == true ? provenance : nil
    }

    /// Other worries, reports and requests; other answers; and where nothing of it can be seen another chain, or none.
    private mutating func changeChain(_ chain: inout Recorded<ChainTrajectory>) {
        var trajectory = ChainTrajectory(id())
        if case .stated(let recorded, _) = chain { trajectory = recorded }
        let isSeen = trajectory.pressures.contains { pressure in
            !readers.isEmpty && readers.allSatisfy { pressure.parents.contains($0) }
        }
        trajectory.signals = Listed([Signal(id(), seenBy: other, on: DateRange(exactly: before))])
        trajectory.reports = Listed([Report(id(), receivedOn: DateRange(exactly: before))], complete: provenance)
        trajectory.requests = Listed([InvestigationRequest(id(), .testing, by: .localTeam)])
        trajectory.investigations = Listed([BoardInvestigation(id(), isOwnJudgement: maybe)], complete: provenance)
        trajectory.events = Listed([ChainEvent(id(), .courtRequested, on: DateRange(exactly: before))])
        trajectory.urgentCourses = Listed([UrgentCourse(id())], complete: provenance)
        for index in trajectory.pressures.entries.indices {
            trajectory.pressures.entries[index].worryOf = .known(.veiligThuis)
            change(&trajectory.pressures.entries[index].answers) { secrets in
                PressureAnswer(
                    secrets.id(), by: secrets.other, isGiven: secrets.maybe, on: DateRange(exactly: secrets.before),
                    inPresenceOf: secrets.presence, releasedTo: secrets.release)
            }
            change(&trajectory.pressures.entries[index].experiences) { secrets in
                PressureExperience(
                    secrets.id(), by: secrets.other, isFelt: secrets.maybe, on: DateRange(exactly: secrets.before),
                    inPresenceOf: secrets.presence, releasedTo: secrets.release)
            }
        }
        trajectory.pressures.entries.append(Pressure(id(), parents: Listed([other], complete: provenance)))
        switch maybe {
        case false? where !isSeen: chain = .statedAsNone(provenance)
        case nil where !isSeen: chain = .notRecorded
        default: chain = .stated(trajectory, provenance)
        }
    }

    /// Others who were there and what they got, other decisions, other dissent, and conferences more that nobody of the
    /// readers knows of.
    private mutating func changeConferences(_ conferences: inout Listed<Conference>) {
        for index in conferences.entries.indices {
            var conference = conferences.entries[index]
            change(&conference.persons) { secrets in
                ConferencePerson(
                    secrets.other, isPresent: secrets.maybe, spokenBefore: .stated(DateRange(exactly: secrets.before)),
                    wasAskedForView: secrets.maybe, releasedTo: secrets.release)
            }
            change(&conference.decisions) { secrets in
                ConferenceDecision(
                    secrets.id(), words: "Iets anders.", by: "lokaal", followsHousehold: secrets.maybe,
                    isForProtection: secrets.maybe, releasedTo: secrets.release)
            }
            change(&conference.dissents) { secrets in
                Dissent(
                    secrets.id(), by: secrets.other, words: "Iets anders.", mayTalkToChair: secrets.maybe,
                    releasedTo: secrets.release)
            }
            for index in conference.professionals.entries.indices {
                conference.professionals.entries[index].gaveAdvice = maybe
                conference.professionals.entries[index].whyAbsent =
                    maybe == true ? .statedAsNone(provenance) : .notRecorded
            }
            conferences.entries[index] = conference
        }
        var secret = Conference(id())
        secret.kind = .known(.caseConference)
        secret.on = DateRange(exactly: before)
        secret.persons = [ConferencePerson(other, isPresent: true)]
        if maybe == true { conferences.entries.append(secret) }
        conferences.complete = maybe == true ? provenance : nil
    }

    /// Other times that something was shared, other access, another contract, other talks and information.
    private mutating func changeSharing(_ register: inout ConsentRegister) {
        change(&register.sharings) { secrets in
            InformationSharing(
                secrets.id(), .request, about: [secrets.other], by: .veiligThuis, isForConsultation: secrets.maybe,
                isWithDirector: secrets.maybe, isAnonymous: secrets.maybe, ground: .statedAsNone(),
                words: "Iets anders.", releasedTo: secrets.release)
        }
        change(&register.access) { secrets in
            FileAccess(
                secrets.id(), to: .localTeam, by: .womensShelter, basis: .stated(.known(.consentToExchange)),
                from: secrets.before, releasedTo: secrets.release)
        }
        change(&register.joinedTalks) { secrets in
            JoinedTalk(secrets.id(), with: [secrets.other], on: secrets.before)
        }
        change(&register.rightsInformation) { secrets in
            RightsInformation(
                secrets.id(), to: secrets.other, about: [.complaint], on: DateRange(exactly: "2026-06-01"))
        }
        var isSeen = false
        if case .stated(let contract, _) = register.contract { isSeen = !isSecret(contract) }
        if !isSeen {
            register.contract =
                maybe == true ? .stated(FamilyContract(covers: [.cooperation], with: [other])) : .statedAsNone()
        }
    }

    /// Others' requests, views and parts, decisions and differences that the readers do not know of, other reasons.
    private mutating func changeDialogue(_ dialogue: inout Dialogue) {
        change(&dialogue.helpRequests) { secrets in
            HelpRequest(
                secrets.id(), of: secrets.other, HelpRequest.Standing.allCases.randomElement(using: &secrets.random),
                words: "Iets anders.", releasedTo: secrets.release)
        }
        change(&dialogue.decisions) { secrets in
            HouseholdDecision(
                secrets.id(), words: "Iets anders.", concerns: [secrets.other], isLegalIntervention: secrets.maybe,
                needsDissent: secrets.maybe, isDissentOrganised: secrets.maybe, releasedTo: secrets.release)
        }
        for index in dialogue.decisions.entries.indices {
            dialogue.decisions.entries[index].needsDissent = maybe
            dialogue.decisions.entries[index].isDissentOrganised = maybe
            change(&dialogue.decisions.entries[index].parts) { secrets in
                HouseholdDecision.Part(
                    secrets.other, tookPart: secrets.maybe, inPresenceOf: secrets.presence,
                    releasedTo: secrets.release)
            }
        }
        change(&dialogue.differences) { secrets in
            ViewDifference(
                secrets.id(), between: [secrets.other], isInDialogue: secrets.judgements, isSettled: secrets.maybe,
                releasedTo: secrets.release)
        }
        for index in dialogue.differences.entries.indices {
            change(&dialogue.differences.entries[index].viewpoints) { secrets in
                ViewDifference.Viewpoint(
                    secrets.id(), by: secrets.other, words: "Iets anders.", releasedTo: secrets.release)
            }
        }
        var objections = dialogue.objections.all
        change(&objections) { secrets in
            Objection(
                secrets.id(), by: secrets.other, about: .analysis, .objection, words: "Iets anders.",
                releasedTo: secrets.release)
        }
        dialogue.objections = Objections(objections.entries, complete: objections.complete)
        dialogue.leftOut = Listed(
            [LeftOut(id(), other, from: .listening, reason: .stated("Iets anders."))], complete: provenance)
        dialogue.behaviours = Listed(
            [UnsafeBehaviour(id(), isConcrete: maybe, concerns: [other])], complete: provenance)
        dialogue.isOnTheEdge = judgements
    }

    /// Other help for others, other protection, other domains and analyses.
    private mutating func changeHelp(_ help: inout IntegralHelp) {
        if maybe == true { help.forms.entries.append(HelpForm(id(), .care, for: [other])) }
        if maybe == true { help.forms.entries.append(HelpForm(id(), .protection, for: readers)) }
        help.forms.complete = maybe == true ? provenance : nil
        help.touchedDomains = Listed([TouchedDomain(id(), .adults, partners: [])], complete: provenance)
        help.analyses = Listed([OrganisationAnalysis(id(), by: .veiligThuis)], complete: provenance)
    }

    /// Other parts of others in the analysis, and other patterns.
    private mutating func changeShared(_ analysis: inout Recorded<HouseholdAnalysis>) {
        guard case .stated(var stated, let origin) = analysis else { return }
        change(&stated.shared.voices) { secrets in
            AnalysisVoice(
                secrets.other, contributed: secrets.maybe, whyNot: .stated("Iets anders."), isHeard: secrets.maybe,
                hasPlace: secrets.maybe, inPresenceOf: secrets.presence, releasedTo: secrets.release)
        }
        stated.patterns = Listed([AnalysisPattern(id(), .person, words: "Iets anders.")], complete: provenance)
        analysis = .stated(stated, origin)
    }

    private mutating func changeMarks(_ goals: inout [Goal]) {
        for index in goals.indices {
            var marks = goals[index].ratings.all
            change(&marks) { secrets in
                Rating(
                    by: secrets.other, secrets.grade, on: secrets.before, inPresenceOf: secrets.presence,
                    mergedFrom: secrets.maybe == true ? secrets.others : nil, releasedTo: secrets.release)
            }
            goals[index].ratings = Ratings(marks, complete: maybe == true ? provenance : goals[index].ratings.complete)
        }
    }

    private mutating func change<Entry: Voiced>(_ list: inout Listed<Entry>, _ make: (inout Secrets) -> Entry?) {
        change(&list.entries, make)
        list.complete = maybe == true ? provenance : nil
    }

    private mutating func change<Entry: Voiced>(_ entries: inout [Entry], _ make: (inout Secrets) -> Entry?) {
        entries.removeAll { isSecret($0) && Bool.random(using: &random) }
        for _ in 0..<Int.random(in: 0...6, using: &random) where !others.isEmpty {
            if let entry = make(&self) { entries.append(entry) }
        }
    }

    private func isSecret(_ entry: some Voiced) -> Bool {
        readers.isEmpty || readers.contains { $0 != entry.voice && !entry.releasedTo.contains($0) }
    }

    private var other: Identifier<Participant> {
        mutating get { others.randomElement(using: &random) ?? "lokaal" }
    }
    private var maybe: Bool? {
        mutating get { [true, false, nil][Int.random(in: 0...2, using: &random)] }
    }
    private var grade: Grade? {
        mutating get { try? Grade(Int.random(in: 0...12, using: &random)) }
    }
    private var before: CalendarDate {
        mutating get { day.adding(days: -Int.random(in: 1...300, using: &random)) ?? day }
    }
    private var later: CalendarDate {
        mutating get { day.adding(days: Int.random(in: 1...300, using: &random)) ?? day }
    }
    private var presence: [Identifier<Participant>]? {
        mutating get { [[], others, nil][Int.random(in: 0...2, using: &random)] }
    }
    /// A release to one reader of several is none to all of them.
    private var release: [Identifier<Participant>]? {
        mutating get { readers.count > 1 ? [[], [readers[0]], nil][Int.random(in: 0...2, using: &random)] : nil }
    }
    private var provenance: Provenance { Provenance(by: "lokaal") }
    private var judgements: Timeline<Bool> {
        mutating get {
            guard let holds = maybe else { return Timeline() }
            return Timeline([.stated(holds, Provenance(heldOn: DateRange(exactly: before), by: other))])
        }
    }
    private mutating func id<Entity>() -> Identifier<Entity> {
        (try? Identifier("x-\(UInt32.random(in: 0...9999, using: &random))")) ?? "x"
    }
}
