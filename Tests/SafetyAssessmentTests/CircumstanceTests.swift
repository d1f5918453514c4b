import Domain
import SafetyAssessment
import Testing
import ToekomstscenarioFixtures

/// Acute danger comes before everything, and under suspected coercive control joint words count for nothing.
struct CircumstanceTests {
    @Test func `acute danger is said first, in every text`() {
        for subject in Subjects.some(everyExample: 12, everyVariation: 40) {
            for (isAcute, notice) in [
                (true, Circumstance.acuteDanger.notice), (nil, Circumstance.acuteDanger.noticeUnknown),
            ] as [(Bool?, LocalizedText?)] {
                var file = subject.file
                file.suspectCoerciveControl()
                file.involvement.unsafety.acute = Timeline(
                    isAcute.map { [.stated($0, Provenance(heldOn: DateRange(exactly: "2026-01-01")))] } ?? [])
                let review = Subject(subject.name, file, subject.context).review()
                #expect(review.notices.first?.circumstance == "acuteDanger", "\(subject.name)")
                #expect(review.notices.first?.state == (isAcute == true ? .holds : .unknown), "\(subject.name)")
                for language in Language.allCases {
                    let text = ReviewText(review, catalogue: RuleSet.caseFile.catalogue, in: language, width: 2000).text
                    let lines = text.split(separator: "\n").map { String($0) }
                    // Title, line, and the sentence that no judgement is given come before it.
                    #expect(lines.count > 3 && lines[3] == "! " + (notice?[language] ?? ""), "\(subject.name)")
                }
            }
        }
    }

    @Test func `acute danger comes first however rule sets are composed`() {
        var file = HouseholdInOrder.caseFile
        file.suspectCoerciveControl()
        file.involvement.unsafety.acute = Timeline([.stated(true, Provenance(by: "lokaal"))])
        let whole = RuleSet.caseFile
        let reversed = RuleSet(whole.rules, places: whole.places, detectors: whole.detectors.reversed())
        let review = reversed.review(file, in: HouseholdInOrder.context)
        #expect(review.notices.map { $0.circumstance } == ["acuteDanger", "suspectedCoerciveControl"])
    }

    @Test func `a danger that one part of a file shows is not hidden by a part that does not know`() {
        var file = HouseholdInOrder.caseFile
        file.involvement.unsafety.acute = Timeline([.stated(true, Provenance(by: "lokaal"))])
        let blind = CircumstanceDetector<CaseFile>(.acuteDanger) { _, exam in exam.unknown(at: "elsewhere") }
        let whole = RuleSet.caseFile
        for detectors in [[blind] + whole.detectors, whole.detectors + [blind]] {
            let rules = RuleSet(whole.rules, places: whole.places, detectors: detectors)
            let notices = rules.review(file, in: HouseholdInOrder.context).notices
            #expect(notices.filter { $0.circumstance == "acuteDanger" }.map { $0.state } == [.holds])
        }
    }

    @Test func `a danger that is known beside the subject is said by every rule set`() {
        var context = HouseholdInOrder.context
        context.circumstances = [ReviewContext.KnownCircumstance(.acuteDanger, holds: true)]
        let analysis = HouseholdInOrder.caseFile.analysis.value ?? HouseholdAnalysis()
        let review = RuleSet<HouseholdAnalysis>.analysis.review(analysis, in: context)
        #expect(review.notices.map { $0.circumstance } == ["acuteDanger"])
    }

    @Test func `suspicion settles nothing but the rule that speaks of it`() {
        for subject in Subjects.some(everyExample: 2, everyVariation: 2) {
            var trusting = subject.file
            trusting.suspectCoerciveControl(false)
            var suspecting = subject.file
            suspecting.suspectCoerciveControl()
            var unknowing = subject.file
            unknowing.involvement.unsafety.coerciveControlSuspected = Timeline()
            let after = States(Subject("", suspecting, subject.context).review())
            for file in [trusting, unknowing] {
                for change in States(Subject("", file, subject.context).review()).changes(to: after)
                where change.to == .met {
                    #expect(
                        change.rule == Circumstance.suspectedCoerciveControl.speaks, "\(subject.name): \(change)")
                }
            }
        }
    }

    @Test func `under suspicion nothing is met on the strength of words in another's presence`() throws {
        var found = Counterexamples()
        for (number, subject) in Subjects.some(everyExample: 12, everyVariation: 6).enumerated() {
            var file = subject.file
            file.suspectCoerciveControl()
            let tree = try JSONTree(file)
            for (index, path) in tree.allPaths.filter({ tree.isSaid($0) }).enumerated()
            where number < Subjects.households.count || Subjects.isTurn(of: index, oneIn: 9, from: number) {
                for presence in [.array([.text("partner")]), nil] as [JSONTree?] {
                    var record = tree[path]?.removing([.key("inPresenceOf")]) ?? .null
                    if case .object(let members) = record, let presence {
                        record = .object(members + [JSONTree.Member(key: "inPresenceOf", value: presence)])
                    }
                    // As good as not said: the record is gone, and with it the statement that the list is complete.
                    let list = JSONTree.Path(path.dropLast(2))
                    let unsaid = tree.removing(path).removing(list + [.key("complete")])
                    guard let heard = try? tree.replacing(path, by: record).decoded(CaseFile.self),
                        let unheard = try? unsaid.decoded(CaseFile.self)
                    else { continue }
                    let states = States(Subject("", heard, subject.context).review())
                    for change in States(Subject("", unheard, subject.context).review()).changes(to: states)
                    where change.to == .met && change.from != .notApplicable && JointRules.joint.contains(change.rule)
                        && JointRules.metAllTheSame[change.rule] == nil
                    {
                        found.add("\(change) with \(path.kind)", at: "\(subject.name) \(path.text)")
                    }
                }
            }
        }
        found.report()
    }
}

extension JSONTree {
    /// Whether the record at a path is a word that somebody gave in somebody's presence or apart.
    fileprivate func isSaid(_ path: Path) -> Bool {
        guard case .object(let members) = self[path], case .index = path.last else { return false }
        return members.contains { ["grade", "agrees", "isGiven"].contains($0.key) }
    }
}
