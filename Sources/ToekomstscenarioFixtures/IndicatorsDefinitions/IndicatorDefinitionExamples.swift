import Domain
public import Indicators

/// The examples of the rule about one definition.
public enum IndicatorDefinitionExamples: Sendable {
    /// All examples.
    public static let all: [RuleExample<IndicatorDefinition>] = RuleExamples.meaningfulExpressesEssence.all

    #if !hasFeature(Embedded)
    /// All examples as documents, each with the review by `RuleSet.indicatorDefinition`.
    public static func documents() -> [ExampleDocument<IndicatorDefinition>] {
        all.map { ExampleDocument($0, reviewedBy: .indicatorDefinition) }
    }
    #endif

    /// A definition of the guide that a synthetic network calls meaningful.
    public static var situation: RuleExample<IndicatorDefinition>.Situation {
        var definition =
            IndicatorDefinition.catalogue.first { $0.id == "KOMPAS-I5.4" } ?? IndicatorDefinition.catalogue[0]
        definition.isCalledMeaningful = .stated(true, known)
        definition.essence = .stated("Mensen merken dat hun stem telt.", known)
        definition.reflectionUse = .stated("Elk kwartaal kijken wij samen naar wie niets terughoorde.", known)
        return RuleExample.Situation(definition, in: ReviewContext(on: "2026-11-20"))
    }

    fileprivate static let known = Provenance(knownOn: "2026-10-15")
}

extension RuleExamples where Subject == IndicatorDefinition {
    /// Examples of a measurement that is called meaningful.
    static let meaningfulExpressesEssence = RuleExamples(of: .domein(66), from: IndicatorDefinitionExamples.situation)
        .met(
            "de kern is alsnog beschreven",
            wrong: { $0.subject.essence = .statedAsNone(IndicatorDefinitionExamples.known) }
        ) { $0.subject.essence = .stated("Mensen merken dat hun stem telt.", IndicatorDefinitionExamples.known) }
        .notMet("zegt niets over de kern", at: ["essence"]) {
            $0.subject.essence = .statedAsNone(IndicatorDefinitionExamples.known)
        }
        .notMet("helpt niet om terug te kijken", at: ["reflectionUse"]) {
            $0.subject.reflectionUse = .statedAsNone(IndicatorDefinitionExamples.known)
        }
        .undecided("de kern is niet beschreven", missing: ["essence"]) { $0.subject.essence = .notRecorded }
        .undecided("niet vastgelegd hoe zij helpt", missing: ["reflectionUse"]) {
            $0.subject.reflectionUse = .notRecorded
        }
        .undecided(
            "niet vastgelegd of zij betekenisvol heet", missing: ["isCalledMeaningful"],
            wrong: { $0.subject.essence = .statedAsNone(IndicatorDefinitionExamples.known) }
        ) { $0.subject.isCalledMeaningful = .notRecorded }
        .notApplicable("zij heet niet betekenisvol") {
            $0.subject.isCalledMeaningful = .stated(false, IndicatorDefinitionExamples.known)
        }
}
