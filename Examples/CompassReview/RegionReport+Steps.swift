import Domain
import ExampleSupport
import GovernanceCompass

extension RegionReport {
    /// Where the region stands in the eight steps.
    mutating func addSteps() {
        page.heading(says("Waar de regio staat", "Where the region stands"))
        guard let trajectory = cooperation.trajectory.value else { return addNothing() }
        for gate in trajectory.gates(on: day) {
            let state = gate.state.map { name($0.term) } ?? says("niet te zeggen", "cannot be told")
            page.row("\(gate.step.number)  " + name(gate.step.term), state)
            if gate.state == .reopened { addReopening(of: gate.step, in: trajectory) }
            guard gate.state != nil, gate.state != .notBegun, gate.state != .endorsed else { continue }
            addGate(gate)
        }
    }

    /// The checks of the gate that are open; of those without evidence only how many.
    private mutating func addGate(_ gate: StepGate) {
        for line in gate.lines where line.check.isGate && line.standing == .notYet {
            page.add(
                name(CheckStanding.notYet.term) + ": " + line.check.asks[language],
                mark: line.check.id.text + "  ", indent: 3)
        }
        let silent = gate.lines.filter { $0.check.isGate && $0.standing == nil }.map { $0.check.id }
        if !silent.isEmpty {
            page.add(says("poort zonder onderbouwing: ", "gate without evidence: ") + list(silent), indent: 3)
        }
    }

    private mutating func addReopening(of step: KompasStep, in trajectory: NetworkTrajectory) {
        for reopening in trajectory.record(of: step)?.reopenings ?? [] {
            var words: [String] = []
            if let on = reopening.on?.exact { words.append(says("op ", "on ") + date(on)) }
            if let reason = reopening.reason?.member { words.append(name(reason.term)) }
            page.add(words.joined(separator: ", "), indent: 3)
        }
    }

    /// What can come next of the steps that are going on.
    mutating func addNext() {
        guard let trajectory = cooperation.trajectory.value else { return }
        var words: [String] = []
        for step in KompasStep.allCases {
            guard let state = trajectory.state(of: step, on: day), state != .endorsed, state != .notBegun else {
                continue
            }
            words.append(
                "\(step.number): " + state.possible.map { name($0.term) }.joined(separator: says(" of ", " or ")))
        }
        if let next = KompasStep.allCases.first(where: { trajectory.state(of: $0, on: day) == .notBegun }) {
            words.append("\(next.number): " + name(StepMove.begin.term))
        }
        page.space()
        add(
            says("Wat nu kan, per stap", "What can come next, by step"), words.joined(separator: "; "),
            isSettled: KompasStep.allCases.allSatisfy { trajectory.state(of: $0, on: day) != nil })
    }

    /// The parts of the plan of approach that can be filled by now and are not.
    mutating func addPlan() {
        guard let plan = cooperation.plan.value else { return }
        let due = plan.dueParts(on: day).map { "\($0.number) " + name($0.term) }
        add(
            says("Onderdelen van het plan die nu gevuld kunnen zijn", "Parts of the plan that can be filled by now"),
            due.joined(separator: ", "),
            isSettled: plan.parts(on: day).allSatisfy { $0.isDue != nil && $0.isFilled != nil })
    }

    /// What is not in order, by step and by the party that it looks to, with its source.
    mutating func addFindings() {
        page.heading(says("Wat elke stap vraagt, en van wie", "What each step asks, and of whom"))
        let groups = review.groups.filter { $0.leader.state == .notMet }
        if groups.isEmpty {
            page.add(says("Van wat is vastgelegd: niets.", "Of what is recorded: nothing."))
        }
        for step in KompasStep.allCases { addFindings(groups, of: step) }
        addFindings(groups, of: nil)
    }

    private mutating func addFindings(_ all: [Review.Group], of step: KompasStep?) {
        let groups = all.filter { KompasStep(asking: $0.leader.rule) == step }
        guard !groups.isEmpty else { return }
        let catalogue = Self.catalogue
        page.space()
        page.add(
            step.map { says("Stap ", "Step ") + "\($0.number), " + name($0.term) }
                ?? says("Buiten de stappen, of in alle", "Beside the steps, or in all of them"))
        var parties: [ResponsibleParty] = []
        for group in groups {
            guard let party = catalogue[group.leader.rule]?.responsible, !parties.contains(party) else { continue }
            parties.append(party)
        }
        for party in parties {
            page.add(party.name[language], mark: "→ ")
            for group in groups {
                guard let rule = catalogue[group.leader.rule], rule.responsible == party else { continue }
                add(group, rule)
            }
        }
    }

    private mutating func add(_ group: Review.Group, _ rule: RuleDescription) {
        page.add(rule.title[language], mark: rule.id.text + "  ", indent: 2)
        for gap in group.leader.outcome.gaps {
            let place = Self.catalogue.places.text(for: gap.at, in: language)
            page.add(place + ". " + (gap.mend ?? rule.mend)[language], mark: "- ", indent: 4)
        }
        if let misuse = rule.misuse { page.add(misuse[language], mark: "! ", indent: 4) }
        for tension in rule.tensions {
            guard let other = review[tension.rule], other.state != .notApplicable else { continue }
            page.add(tension.rule.text + ": " + tension.reading[language], mark: "↔ ", indent: 4)
        }
        var source = sources(rule.citations)
        for finding in group.restating { source += "; " + finding.rule.text }
        page.add(source + " · " + group.strength.name[language], indent: 4)
    }

    /// The citations in one line, each document named once.
    private func sources(_ citations: [Citation]) -> String {
        var text = ""
        var document: SourceDocument?
        for citation in citations {
            if citation.document != document { text += (text.isEmpty ? "" : "; ") + citation.document.title }
            document = citation.document
            text += ", " + citation.place
        }
        return text
    }

    /// What is due, the first due first.
    mutating func addDue() {
        page.heading(says("Aan de beurt", "Due"))
        let due = cooperation.dueList(on: day, policy: policy)
        if due.isEmpty { return addNothing() }
        for item in due { page.row(item.until.map(date) ?? says("geen dag", "no day"), words(of: item), at: 20) }
    }

    /// Which one it is: the last identifier of its place.
    private func subject(of item: CooperationDue) -> String {
        let parts = item.address.path.split(whereSeparator: { $0 == "[" || $0 == "]" })
        return parts.count > 1 ? " (\(parts[(parts.count - 1) / 2 * 2 - 1]))" : ""
    }

    private func words(of item: CooperationDue) -> String {
        var words = [item.matter.name[language] + subject(of: item)]
        if item.isOverdue(on: day) == true { words.append(says("die dag is voorbij", "that day is past")) }
        if let since = item.since { words.append(says("sinds ", "since ") + date(since)) }
        if let planned = item.plannedOn { words.append(says("gepland ", "planned ") + date(planned)) }
        return words.joined(separator: "; ") + " → " + item.responsible.name[language]
    }

    mutating func addNothing() {
        page.add(says("Hierover is nog niets vastgelegd.", "Nothing was recorded about this yet."))
    }

    static let catalogue = RuleSet.regionalCooperation.catalogue
}
