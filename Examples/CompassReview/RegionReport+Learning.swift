import Domain
import ExampleSupport
import GovernanceCompass
import Indicators

extension RegionReport {
    /// The questions of the latest version of each agenda.
    mutating func addAgendas() {
        page.heading(says("Leeragenda", "Learning agenda"))
        if cooperation.agendas.isEmpty { return addNothing() }
        for agenda in cooperation.agendas.entries.sorted(by: { $0.id < $1.id }) {
            let latest = agenda.latestVersions(on: day)
            let versions =
                latest.isEmpty ? says("geen versie vastgelegd", "no version recorded") : list(latest.map { $0.id })
            page.add(agenda.id.text + " (" + versions + ")", mark: "* ")
            let standings = agenda.persistence(on: day)
            for question in latest.flatMap({ $0.questions }).sorted(by: { $0.id < $1.id }) {
                page.add(words(of: question, standings.first { $0.id == question.id }), mark: "- ", indent: 2)
            }
        }
    }

    private func words(of question: LearningQuestion, _ standing: QuestionPersistence?) -> String {
        var words = question.id.text + ": "
        switch question.barrier {
        case .stated(let barrier, _): words += barrier.kind?.member.map { name($0.term) } ?? "?"
        case .statedAsNone: words += says("noemt geen barrière", "names no barrier")
        case .notRecorded: words += says("barrière niet vastgelegd", "barrier not recorded")
        }
        if let standing {
            let count = standing.versions.count
            words += says(
                "; in \(count) versie\(count == 1 ? "" : "s")", "; in \(count) version\(count == 1 ? "" : "s")")
            if !standing.isSettled { words += says(", misschien meer", ", perhaps more") }
        }
        switch question.owners {
        case nil: words += says("; eigenaar niet vastgelegd", "; owner not recorded")
        case let owners? where owners.isEmpty: words += says("; niemand is eigenaar", "; nobody owns it")
        case let owners?: words += says("; van ", "; of ") + list(owners)
        }
        return words
    }

    /// What the set of indicators leaves out.
    mutating func addPortfolio() {
        page.heading(says("Indicatoren", "Indicators"))
        guard let portfolio = cooperation.portfolio.value,
            let balance = cooperation.measurementBalance(on: day)
        else { return addNothing() }
        if balance.isForAccountabilityOnly == true {
            page.add(
                says("Alle zijn er om te verantwoorden, geen om te leren.", "All are there to account, none to learn."),
                mark: "! ")
        }
        if balance.isQuantityOnly == true {
            page.add(says("Alle tellen, geen enkele vertelt.", "All count, none tells."), mark: "! ")
        }
        if balance.isForAccountabilityOnly == nil || balance.isQuantityOnly == nil {
            page.add(
                says(
                    "Waartoe of hoe er wordt gemeten is niet van alle bekend.", "What for or how is not known of all."),
                mark: "? ")
        }
        add(
            says("Strategie zonder indicator", "Strategy without an indicator"), list(balance.unmeasuredStrategy),
            isSettled: portfolio.strategy.isStatedComplete && balance.openStrategy.isEmpty)
        add(
            says("Ambitie zonder indicator", "Ambition without an indicator"),
            balance.unmeasuredAmbition.map { element in
                AmbitionElement(rawValue: element.text).map { name($0.term) } ?? element.text
            }.joined(separator: ", "),
            isSettled: cooperation.measurement.value?.ambition.isStatedComplete == true && balance.openAmbition.isEmpty)
        let open = list(balance.openStrategy) + (balance.openAmbition.isEmpty ? "" : " ") + list(balance.openAmbition)
        if !open.isEmpty { add(says("Niet te zeggen van", "Cannot be told of"), open, isSettled: true) }
        add(
            says("Zonder herhaalmoment", "Without a moment of looking again"), list(balance.withoutRepeat),
            isSettled: portfolio.entries.isStatedComplete)
        if let ambition = cooperation.ambition.value?.coverage(on: day).elements {
            add(
                says("Niet in de ambitie (hoeft ook niet)", "Not in the ambition (nor need it be)"),
                names(ambition.absent),
                isSettled: !ambition.hasUnknownCodes)
        }
    }

    /// What is not known yet: how much by part, and what most rules wait for.
    mutating func addOpen() {
        page.heading(says("Wat nog niet bekend is", "What is not known yet"))
        let parts = review.openParts
        if parts.isEmpty { page.add(says("Niets.", "Nothing.")) }
        for open in parts {
            let name = open.part?.name[language] ?? says("wat nog te kiezen is", "what is still to be chosen")
            page.add(name, mark: "\(open.questions.count)×  ")
            for question in open.questions.prefix(2) { add(question) }
        }
        let absent = CooperationPart.allCases.filter { !$0.isRecorded(in: cooperation) }
        add(
            says("Nog niets vastgelegd over", "Nothing recorded yet about"),
            absent.map { $0.name[language] }.joined(separator: ", "), isSettled: true)
    }
    /// A question that people answer is asked as it is; anything else by the name of its place.
    private mutating func add(_ question: Review.OpenQuestion) {
        var words = Self.catalogue.places.text(for: question.fact.at, in: language)
        if let rule = question.rules.first, let asks = Self.catalogue[rule]?.asks[language] {
            if question.fact.kind == .attestation { words = asks }
            if question.fact.kind == .contested {
                words = asks + says(" Men antwoordt verschillend.", " People answer differently.")
            }
        }
        var rules = question.rules.prefix(3).map { $0.text }.joined(separator: ", ")
        if question.rules.count > 3 { rules += ", …" }
        page.add(words + " (" + rules + ")", mark: "? ", indent: 4)
    }
}
