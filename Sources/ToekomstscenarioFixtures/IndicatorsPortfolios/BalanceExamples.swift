import Domain
import Indicators

extension RuleExamples where Subject == IndicatorPortfolio {
    /// Examples of quality beside numbers.
    static let qualityIsMeasured = RuleExamples(of: .parallel(75), from: PortfolioInOrder.situation)
        .met("een klantreis erbij", wrong: { $0.subject.entries.drop("STUREN-I15") }) {
            $0.subject.entries.entries.append(PortfolioEntry("STUREN-I15"))
        }
        .notMet("alleen aantallen", at: ["characters.qualitative"]) { $0.subject.entries.drop("STUREN-I15") }
        .undecided("misschien is er nog een", missing: ["entries.complete"]) { $0.subject.entries.forget("STUREN-I15") }
        .undecided(
            "van een eigen indicator is de aard niet bekend", missing: ["entries[REGIO-I01].character"],
            wrong: { $0.subject.entries.drop("STUREN-I15") }
        ) { $0.subject.entries.entries.append(PortfolioEntry("REGIO-I01")) }
        .notApplicable("er zijn nog geen indicatoren") { $0.subject.entries = .recordedNone }

    /// Examples of steering information.
    static let steeringInformationIsWhole = RuleExamples(of: .sturen(70), from: PortfolioInOrder.situation)
        .met(
            "alle partijen zitten weer aan tafel",
            wrong: { $0.subject.areAllPartiesAtTheTable = .stated(false, PortfolioInOrder.known) }
        ) { $0.subject.areAllPartiesAtTheTable = .stated(true, PortfolioInOrder.known) }
        .notMet("niet alle partijen zitten aan tafel", at: ["areAllPartiesAtTheTable"]) {
            $0.subject.areAllPartiesAtTheTable = .stated(false, PortfolioInOrder.known)
        }
        .notMet("zonder problemen", at: ["content.problems"]) {
            $0.subject.content.change { $0.removeAll { $0 == .known(.problems) } }
        }
        .notMet("niet naast een eerder moment te leggen", at: ["canBeComparedAtAnyTime"]) {
            $0.subject.canBeComparedAtAnyTime = .stated(false, PortfolioInOrder.known)
        }
        .notMet("zonder getallen", at: ["characters.quantitative"]) {
            $0.subject.entries.drop { $0.id != "STUREN-I15" }
        }
        .notMet("zonder verhalen", at: ["characters.qualitative"]) { $0.subject.entries.drop("STUREN-I15") }
        .undecided("niet vastgelegd wat erin staat", missing: ["content"]) { $0.subject.content = .notRecorded }
        .undecided("niet vastgelegd wie aan tafel zit", missing: ["areAllPartiesAtTheTable"]) {
            $0.subject.areAllPartiesAtTheTable = .notRecorded
        }
        .undecided("niet vastgelegd of het naast eerder kan", missing: ["canBeComparedAtAnyTime"]) {
            $0.subject.canBeComparedAtAnyTime = .notRecorded
        }
        .notApplicable("de set dient niet om te sturen") {
            $0.subject.isSteeringInformation = .stated(false, PortfolioInOrder.known)
        }

    /// Examples of change that is more than a method.
    static let changeIsMoreThanMethod = RuleExamples(of: .parallel(67), from: PortfolioInOrder.situation)
        .met("ook gezinnen zijn gevraagd", wrong: { $0.subject.onlyMethodUse() }) {
            $0.subject.entries.entries.append(PortfolioEntry("KOMPAS-I1.3"))
        }
        .notMet("alleen het gebruik van een methode", at: ["entries"]) { $0.subject.onlyMethodUse() }
        .undecided("misschien is er nog een", missing: ["entries.complete"], wrong: { $0.subject.onlyMethodUse() }) {
            $0.subject.entries.complete = nil
        }
        .undecided(
            "van een eigen indicator is niet bekend wat hij telt", missing: ["entries[REGIO-I01].countsMethodUse"],
            wrong: { $0.subject.onlyMethodUse() }
        ) { $0.subject.entries.entries.append(PortfolioEntry("REGIO-I01")) }
        .notApplicable("er wordt geen verandering mee beoordeeld") {
            $0.subject.judgesChange = .stated(false, PortfolioInOrder.known)
        }

    /// Examples of families as a source.
    static let familiesAreASource = RuleExamples(of: .domein(73), from: PortfolioInOrder.situation)
        .met("gezinnen worden gevraagd", wrong: { $0.subject.withoutFamilies() }) {
            $0.subject.entries.change("KOMPAS-I3.4") { $0.sources = [.known(.households)] }
        }
        .notMet("alleen wat het netwerk zelf vastlegt", at: ["sources.households"]) { $0.subject.withoutFamilies() }
        .undecided("misschien is er nog een", missing: ["entries.complete"], wrong: { $0.subject.withoutFamilies() }) {
            $0.subject.entries.complete = nil
        }
        .undecided(
            "van een eigen indicator is de bron niet bekend", missing: ["entries[REGIO-I01].sources"],
            wrong: { $0.subject.withoutFamilies() }
        ) { $0.subject.entries.entries.append(PortfolioEntry("REGIO-I01")) }
        .notApplicable("er wordt geen succes mee gemeten") {
            $0.subject.measuresSuccess = .stated(false, PortfolioInOrder.known)
        }

    /// Examples of learning.
    static let indicatorsServeLearning = RuleExamples(of: .kompas(66), from: PortfolioInOrder.situation)
        .met("van één wil men leren", wrong: { $0.subject.onlyAccount() }) {
            $0.subject.entries.change("KOMPAS-I1.3") { $0.purposes = [.known(.accountability), .known(.adjusting)] }
        }
        .notMet("alles is verantwoording", at: ["purposes.learning"]) { $0.subject.onlyAccount() }
        .undecided(
            "niet vastgelegd waarvoor één dient", missing: ["entries[KOMPAS-I1.3].purposes"],
            wrong: { $0.subject.onlyAccount() }
        ) { $0.subject.entries.change("KOMPAS-I1.3") { $0.purposes = nil } }
        .notApplicable("er zijn nog geen indicatoren") { $0.subject.entries = .recordedNone }
}

extension IndicatorPortfolio {
    fileprivate mutating func onlyMethodUse() {
        entries.entries = [PortfolioEntry("PARALLEL-I17")]
    }

    fileprivate mutating func withoutFamilies() { entries.drop { $0.id != "KOMPAS-I3.4" } }

    fileprivate mutating func onlyAccount() {
        for index in entries.entries.indices { entries.entries[index].purposes = [.known(.accountability)] }
    }
}
