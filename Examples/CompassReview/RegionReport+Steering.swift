import Domain
import ExampleSupport
import GovernanceCompass

extension RegionReport {
    /// The forms in use beside the form that fits, and why.
    mutating func addSteering() {
        page.heading(says("Sturing", "Steering"))
        guard let steering = cooperation.steering.value, steering.relations.isRecorded else {
            addNothing()
            return addForms()
        }
        for relation in steering.relations.entries.sorted(by: { $0.id < $1.id }) { add(relation) }
        addForms()
    }

    private mutating func add(_ relation: SteeringRelation) {
        let pair = relation.between
        page.add(pair.steerer.text + " → " + pair.steered.text, mark: "* ")
        let reading = relation.compass(on: day, policy)
        if let facts = reading.facts, let values = reading.values, let cell = reading.cell {
            let advice = cell.advice
            let form = advice.form.map { name($0.term) } ?? name(cell.term)
            page.add(
                says("past: ", "fits: ") + form + says(", want ", ", because ") + name(facts.term)
                    + says(" en ", " and ")
                    + name(values.term) + " (" + advice.explainedBy.text + ")", mark: "- ", indent: 2)
        } else if reading.differences.isEmpty {
            page.add(
                says("niet iedereen heeft geoordeeld", "not everybody has judged"), mark: "? ", indent: 2)
        } else {
            page.add(
                says("men ziet het verschillend: ", "people see it differently: ") + names(reading.differences)
                    + says("; praat daar eerst over", "; talk about that first"), mark: "? ", indent: 2)
        }
        addAssessments(of: relation)
        if let differ = relation.formsThatDiffer(on: day), !differ.isEmpty {
            page.add(
                says("bedoeld en in gebruik verschillen: ", "meant and in use differ: ") + names(differ), mark: "- ",
                indent: 2)
        }
    }

    private mutating func addAssessments(of relation: SteeringRelation) {
        guard let assessments = relation.assessments(on: day, policy) else {
            page.add(
                says("welke vorm in gebruik is: niet bekend", "which form is in use: not known"), mark: "? ", indent: 2)
            return
        }
        for assessment in assessments {
            var words = says("in gebruik: ", "in use: ") + name(assessment.form.term)
            if let fit = assessment.fit { words += "; " + name(fit.term) }
            if !assessment.failing.isEmpty { words += " (" + names(assessment.failing) + ")" }
            page.add(words, mark: "- ", indent: 2)
            guard assessment.fit == .assumptionsFail else { continue }
            page.add(says("let op: ", "look out for: ") + names(assessment.failureModes), indent: 4)
        }
    }

    /// The form of governance beside what the figure of the guide says of each.
    private mutating func addForms() {
        guard let governance = cooperation.governance.value else { return }
        let form =
            governance.form.on(day).code().value.map { name($0.term) } ?? says("niet vastgelegd", "not recorded")
        page.add(name(NetworkTerms.networkGovernanceForm) + says(", nu: ", ", now: ") + form, mark: "* ")
        for advice in governance.formAdvice(on: day) where advice.fit != .notKnown {
            page.add(name(advice.form.term) + ": " + name(advice.fit.term), mark: "- ", indent: 2)
        }
    }

    /// The barriers that come back, those without a strategy, and those that were raised.
    mutating func addBarriers() {
        page.heading(says("Barrières die terugkomen", "Barriers that come back"))
        let returning = cooperation.returningBarriers(on: day)
        if returning.isEmpty {
            add(
                says("In meer versies van een agenda", "In several versions of an agenda"), "",
                isSettled: cooperation.agendas.isStatedComplete
                    && cooperation.agendas.allSatisfy { agenda in
                        agenda.versions.isStatedComplete && agenda.persistence(on: day).allSatisfy { $0.isSettled }
                    })
        }
        for barrier in returning { add(barrier) }
        if let plan = cooperation.transformation.value {
            add(
                says("Zonder strategie", "Without a strategy"), list(plan.barriersWithoutStrategy(on: day)),
                isSettled: plan.barriers.isStatedComplete && plan.barriers.allSatisfy { $0.strategies != nil })
        }
        for barrier in cooperation.activities.value?.barriers.entries.sorted(by: { $0.id < $1.id }) ?? [] {
            let state = barrier.state(on: day)
            let next = state.possible.map { name($0.term) }.joined(separator: says(" of ", " or "))
            page.add(
                barrier.id.text + ": " + name(state.term)
                    + (next.isEmpty ? "" : says("; hierna: ", "; next: ") + next), mark: "* ")
        }
    }

    private mutating func add(_ barrier: ReturningBarrier) {
        page.add(barrier.kind.map { name($0.term) } ?? says("soort niet vastgelegd", "kind not recorded"), mark: "* ")
        for question in barrier.questions {
            var words =
                says(
                    "\(question.id.text) (\(question.agenda.text)): in \(question.versions) versies",
                    "\(question.id.text) (\(question.agenda.text)): in \(question.versions) versions")
            if !question.isSettled { words += says(", misschien meer", ", perhaps more") }
            if let asked = question.asked, !asked.isEmpty {
                words += says("; aan zet: ", "; asked to act: ") + names(asked)
            }
            page.add(words, mark: "- ", indent: 2)
        }
        let elsewhere = barrier.frictions.map { $0.text } + barrier.met.map { $0.text }
        if !elsewhere.isEmpty {
            page.add(says("ook in: ", "also in: ") + elsewhere.joined(separator: ", "), indent: 2)
        }
    }

    /// Whether all layers move, and how the success factors stand.
    mutating func addLayers() {
        page.heading(says("Beweegt elke laag?", "Does every layer move?"))
        guard let plan = cooperation.transformation.value else { return addNothing() }
        let coverage = plan.coverage(on: day)
        add(
            says("Lagen zonder vastgelegde stap", "Layers without a recorded step"), names(coverage.layersWithoutStep),
            isSettled: true)
        add(
            says("Ringen zonder vastgelegde stap", "Rings without a recorded step"), names(coverage.ringsWithoutStep),
            isSettled: true)
        if !coverage.isComplete {
            page.add(
                says(
                    "Er kunnen stappen zijn die niemand vastlegde.", "There may be steps that nobody recorded."),
                indent: 2)
        }
        let hanging = plan.standings.filter { $0.hangsOnOnePerson.on(day).value == true }.map { $0.id }.sorted()
        add(
            says("Draagvlak hangt aan één mens", "Support hangs on one person"), list(hanging),
            isSettled: plan.standings.isStatedComplete
                && plan.standings.allSatisfy { $0.hangsOnOnePerson.on(day).value != nil })
        let diagnosis = plan.changeDiagnosis(on: day)
        add(
            says("Ontbreekt voor verandering", "Lacking for change"), names(diagnosis.lacking),
            isSettled: diagnosis.notJudged.isEmpty)
        if !diagnosis.outcomes.isEmpty {
            page.add(
                says("het model verwacht dan: ", "the model then expects: ") + names(diagnosis.outcomes)
                    + says("; het voorspelt niets", "; it predicts nothing"), indent: 2)
        }
        add(
            says("Daarover verschilt men", "About these people differ"), names(diagnosis.contested),
            isSettled: diagnosis.notJudged.isEmpty)
        let factors = plan.successFactorOverview(on: day)
        let areJudged = factors.factors(.notJudged).isEmpty
        add(
            says("Succesfactoren die er niet zijn", "Success factors that are lacking"),
            names(factors.factors(.isLacking)), isSettled: areJudged)
        add(
            says("Waarover men verschilt", "About which people differ"), names(factors.factors(.isContested)),
            isSettled: areJudged)
        add(
            says("Waarover niemand iets zei", "Of which nobody said anything"),
            "\(factors.factors(.notJudged).count)" + says(" van ", " of ") + "\(factors.entries.count)",
            isSettled: true)
    }
}
