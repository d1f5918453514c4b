import Domain
import Indicators

extension RuleExamples where Subject == MonitorReport {
    /// Examples of cost and result.
    static let costAndResultAreShown = RuleExamples(of: .sturen(49), from: ReportInOrder.situation)
        .met("de kosten staan er alsnog bij", wrong: { $0.subject.figures.drop("kosten") }) {
            $0.subject.figures.entries += ReportInOrder.report.figures.filter { $0.id == "kosten" }
        }
        .notMet("zonder kosten", at: ["aspects.cost"]) { $0.subject.figures.drop("kosten") }
        .notMet("zonder resultaat", at: ["aspects.result"]) {
            $0.subject.figures.drop { $0.about == .known(.result) }
        }
        .notMet("de kosten zijn niet bekend", at: ["aspects.cost"]) {
            $0.subject.replace(ReportInOrder.figure("kosten", "STUREN-I11", nil, .amount, about: .cost))
        }
        .undecided("misschien staan de kosten er ook", missing: ["figures.complete"]) {
            $0.subject.figures.forget("kosten")
        }
        .undecided(
            "niet vastgelegd of het verantwoording is", missing: ["isAccounting"],
            wrong: { $0.subject.figures.drop("kosten") }
        ) { $0.subject.isAccounting = .notRecorded }
        .notApplicable("het is geen verantwoording") { $0.subject.isAccounting = .stated(false, ReportInOrder.known) }

    /// Examples of figures that are added or laid beside each other.
    static let sameDefinitionsAreCompared = RuleExamples(of: .sturen(69), from: ReportInOrder.situation)
        .met("zuid telt nu hetzelfde", wrong: { $0.subject.replace(.south(version: 2)) }) {
            $0.subject.replace(.south())
        }
        .notMet("zuid telt volgens een andere versie", at: ["comparisons[noord-zuid]", "comparisons[totaal]"]) {
            $0.subject.replace(.south(version: 2))
        }
        .notMet("zuid telt trajecten", at: ["comparisons[noord-zuid]", "comparisons[totaal]"]) {
            $0.subject.replace(
                .south(
                    of: FigurePopulation(
                        "trajecten", LocalizedText(nl: "trajecten", en: "trajectories"), counted: .trajectories)))
        }
        .notMet(
            "zuid is als onvergelijkbaar met noord gemerkt", at: ["comparisons[noord-zuid]", "comparisons[totaal]"]
        ) { $0.subject.replace(.south(no: ["instroom-noord"])) }
        .undecided("van zuid is niet vastgelegd wat is geteld", missing: ["figures[instroom-zuid].population"]) {
            $0.subject.replace(.south(of: nil))
        }
        .undecided("het cijfer van zuid staat er niet", missing: ["figures[instroom-zuid]"]) {
            $0.subject.figures.drop("instroom-zuid")
        }
        .undecided("niet vastgelegd waarvoor ze naast elkaar staan", missing: ["comparisons[totaal].use"]) {
            $0.subject.comparisons.change("totaal") { $0.use = nil }
        }
        .undecided("niet vastgelegd of er meer is vergeleken", missing: ["comparisons.complete"]) {
            $0.subject.comparisons.complete = nil
        }
        .notApplicable("er wordt niets vergeleken") { $0.subject.comparisons = .recordedNone }

    /// Examples of context.
    static let contextIsShown = RuleExamples(of: .domein(76), from: ReportInOrder.situation)
        .met(
            "de volgorde is losgelaten",
            wrong: { $0.subject.comparisons.change("noord-zuid") { $0.isRanking = true } }
        ) { $0.subject.comparisons.change("noord-zuid") { $0.isRanking = false } }
        .notMet("een ranglijst", at: ["comparisons[noord-zuid].isRanking"]) {
            $0.subject.comparisons.change("noord-zuid") { $0.isRanking = true }
        }
        .notMet("zonder context", at: ["comparisons[noord-zuid].showsContext"]) {
            $0.subject.comparisons.change("noord-zuid") { $0.showsContext = false }
        }
        .undecided("niet vastgelegd of de context erbij staat", missing: ["comparisons[noord-zuid].showsContext"]) {
            $0.subject.comparisons.change("noord-zuid") { $0.showsContext = nil }
        }
        .notApplicable("er staan geen gebieden naast elkaar") { $0.subject.comparisons.drop("noord-zuid") }

    /// Examples of what is missing.
    static let missingIsNotZero = RuleExamples(of: .sturen(71), from: ReportInOrder.situation)
        .met(
            "de nul blijkt geteld",
            wrong: { $0.subject.figures.change("gezag") { $0.zero = .known(.nothingRecorded) } }
        ) { $0.subject.figures.change("gezag") { $0.zero = .known(.counted) } }
        .notMet("een nul waar niets is vastgelegd", at: ["figures[gezag].zero"]) {
            $0.subject.figures.change("gezag") { $0.zero = .known(.nothingRecorded) }
        }
        .notMet("een conclusie uit een onbekend cijfer", at: ["claims[succes].figures[wachttijd]"]) {
            $0.subject.rest("succes", on: ["wachttijd"])
        }
        .undecided("niet vastgelegd wat er achter de nul zit", missing: ["figures[gezag].zero"]) {
            $0.subject.figures.change("gezag") { $0.zero = nil }
        }
        .undecided("niet vastgelegd hoeveel onbekend is", missing: ["figures[veilig-thuis].missing"]) {
            $0.subject.replace(.safe(missing: nil))
        }
        .undecided("niet vastgelegd of er meer conclusies zijn", missing: ["claims.complete"]) {
            $0.subject.claims.complete = nil
        }
        .undecided("niet vastgelegd of er meer cijfers zijn", missing: ["figures.complete"]) {
            $0.subject.figures.complete = nil
        }
        .notApplicable("er staan geen cijfers in") { $0.subject.figures = .recordedNone }

    /// Examples of populations and how they were chosen.
    static let selectionIsNamed = RuleExamples(of: .sturen(90), from: ReportInOrder.situation)
        .met(
            "de conclusie is beperkt tot wie is geteld",
            wrong: { $0.subject.claims.change("veilig") { $0.about = "alle-aangemelde" } }
        ) { $0.subject.claims.change("veilig") { $0.about = "huishoudens" } }
        .notMet("de conclusie gaat over alle aangemelde gezinnen", at: ["claims[veilig].about"]) {
            $0.subject.claims.change("veilig") { $0.about = "alle-aangemelde" }
        }
        .undecided(
            "niet vastgelegd hoe zij zijn gekozen", missing: ["figures[veilig-thuis].population.selection"]
        ) { $0.subject.replace(.safe(selection: nil)) }
        .undecided(
            "uitgekozen, en niet vastgelegd waarop", missing: ["figures[veilig-thuis].population.selectionNote"]
        ) { $0.subject.replace(.safe(selection: .selected)) }
        .undecided("van wie een gemiddelde is, is niet vastgelegd", missing: ["figures[duur].population"]) {
            guard
                let mean = ReportInOrder.figure(
                    "duur", "STUREN-I09", .number(.whole(9)), .months, about: .result, population: nil)
            else { return }
            $0.subject.figures.entries.append(mean)
        }
        .undecided("niet vastgelegd over wie de conclusie gaat", missing: ["claims[veilig].about"]) {
            $0.subject.claims.change("veilig") { $0.about = nil }
        }
        .notApplicable("er staat geen deel of percentage in") {
            $0.subject.figures.drop { $0.figure.unit == .known(.percentage) }
        }

    /// Examples of what was only observed.
    static let observedIsNoNorm = RuleExamples(of: .parallel(64), from: ReportInOrder.situation)
        .met(
            "er wordt niet meer naar geoordeeld",
            wrong: { $0.subject.references.change("helft-duo") { $0.isJudgedBy = true } }
        ) { $0.subject.references.change("helft-duo") { $0.isJudgedBy = false } }
        .notMet("de helft van een andere regio als norm", at: ["references[helft-duo].isJudgedBy"]) {
            $0.subject.references.change("helft-duo") { $0.isJudgedBy = true }
        }
        .undecided("niet vastgelegd of ernaar wordt geoordeeld", missing: ["references[helft-duo].isJudgedBy"]) {
            $0.subject.references.change("helft-duo") { $0.isJudgedBy = nil }
        }
        .undecided(
            "niet vastgelegd of het een waarneming is", missing: ["references[helft-duo].isOnlyObserved"],
            wrong: { $0.subject.references.change("helft-duo") { $0.isJudgedBy = true } }
        ) { $0.subject.references.change("helft-duo") { $0.isOnlyObserved = nil } }
        .notApplicable("er wordt nergens tegen gehouden") { $0.subject.references = .recordedNone }
}

extension Optional where Wrapped == ReportFigure {
    fileprivate static func south(
        version: Int = 1, of population: FigurePopulation? = ReportInOrder.households,
        no others: [Identifier<Figure>] = []
    ) -> ReportFigure? {
        ReportInOrder.figure(
            "instroom-zuid", "STUREN-I14", .count(29), .count, about: .context, version: version,
            population: population, area: "zuid", no: others)
    }

    fileprivate static func safe(
        missing: Int? = 9, selection: PopulationSelection? = .everyone
    ) -> ReportFigure? {
        ReportInOrder.figure(
            "veilig-thuis", "KOMPAS-I1.3", ReportInOrder.share(41, of: 58, missing: missing), .percentage,
            about: .result,
            population: FigurePopulation(
                "huishoudens", LocalizedText(nl: "huishoudens van de streek", en: "households of the region"),
                counted: .households, selection: selection)
        ) { $0.horizon = .known(.short) }
    }
}
