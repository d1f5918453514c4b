import Domain
import GovernanceCompass
import Indicators

/// A page to print for a meeting: what each part of the picture asks, which fields it has and what its words mean.
///
/// It is made of the glossary, the names of places and the rules: what changes there changes here.
struct GuidePage {
    private let language: Language
    private var html = ""

    init(in language: Language) {
        self.language = language
        addHead()
        addParticipants()
        for part in CooperationPart.allCases { add(part) }
        html += "</body>\n</html>\n"
    }

    /// The whole page.
    var text: String { html }

    /// The list of the glossary with the members of a type.
    static func list(_ type: String) -> GlossaryList? {
        for module in glossary.modules {
            for list in module.lists where list.type == type { return list }
        }
        return nil
    }

    private static let glossary = Glossary.governanceCompass.adding(.indicators).adding(.domain)
    private static let rules = RuleSet.regionalCooperation

    private mutating func addHead() {
        let title = says("Het beeld van uw regio", "The picture of your region")
        html += """
            <!DOCTYPE html>
            <html lang="\(language.rawValue)">
            <head>
            <meta charset="utf-8">
            <title>\(escaped(title))</title>
            <style>
            @page { size: A4; margin: 18mm 16mm; }
            body { font: 10.5pt/1.4 sans-serif; color: #111; max-width: 178mm; margin: 0 auto; padding: 0 4mm; }
            h1 { font-size: 18pt; } h2 { font-size: 14pt; margin-top: 2em; } h3 { font-size: 11pt; }
            section { break-before: page; } section:first-of-type { break-before: auto; }
            table { border-collapse: collapse; width: 100%; }
            th, td { border: 0.3mm solid #999; padding: 1mm 2mm; text-align: left; vertical-align: top; }
            tr, li { break-inside: avoid; } h2, h3 { break-after: avoid; }
            code { font-size: 8.5pt; overflow-wrap: anywhere; } td.blank { width: 32%; } .small { font-size: 9pt; }
            </style>
            </head>
            <body>
            <h1>\(escaped(title))</h1>

            """
        paragraph(
            says(
                "Neem dit mee naar een bijeenkomst. Vul in wat u samen weet en laat open wat u niet weet: leeg is niet "
                    + "bekend, en dat is iets anders dan geen. Deelnemers staan erin naar hun rol. Er hoort niets in over "
                    + "een huishouden, en geen oordeel over een mens. De code bij een veld is de plaats zoals een "
                    + "beoordeling haar noemt.",
                "Take this to a meeting. Fill in what you know together and leave open what you do not know: empty is "
                    + "not known, which is not the same as none. Participants stand in it by role. Nothing about a "
                    + "household belongs in it, and no judgement of a person. The code of a field is the place as a "
                    + "review names it."))
        html += "<ol>\n"
        for step in KompasStep.allCases {
            html += "<li>" + escaped(step.term.name[language]) + ": " + escaped(StepGuide.of(step).purpose[language])
            html += "</li>\n"
        }
        html += "</ol>\n"
    }

    /// Those who take part have no rules, and their fields no names: what stands here stands nowhere else.
    private mutating func addParticipants() {
        html +=
            "<section>\n<h2>" + escaped(says("De deelnemers", "The participants")) + " <code>participants</code></h2>\n"
        paragraph(
            says(
                "Wie meedoet, naar rol: een korte eigen naam voor de rol, de partij, de laag en de rol in uw woorden. Een "
                    + "naam van een mens is niet nodig, en nergens te zien.",
                "Who takes part, by role: a short name of your own for the role, the party, the layer and the role in your "
                    + "words. The name of a person is not needed, and seen nowhere."))
        if let list = Self.list("ActorLayer") { add(list) }
        html += "</section>\n"
    }

    private mutating func add(_ part: CooperationPart) {
        html += "<section>\n<h2>" + escaped(capitalised(part.name[language])) + " <code>" + part.rawValue
        html += "</code></h2>\n"
        if let step = part.step {
            let guide = StepGuide.of(step)
            paragraph(
                says("Stap ", "Step ") + "\(step.number), " + step.term.name[language] + ". "
                    + guide.result[language])
        }
        addQuestions(of: part)
        addFields(of: part)
        for type in part.lists { if let list = Self.list(type) { add(list) } }
        html += "</section>\n"
    }

    private mutating func addQuestions(of part: CooperationPart) {
        let rules = Self.rules.catalogue.descriptions.filter { rule in
            CooperationPart(of: rule.id) == part && rule.kind != .guidance
        }
        guard !rules.isEmpty else { return }
        heading(says("Waar het om gaat", "What it is about"))
        html += "<table>\n<tr><th>" + escaped(says("Zo is het goed", "What is right")) + "</th><th>"
        html += escaped(says("Hoe staat het?", "How are things?")) + "</th></tr>\n"
        for rule in rules {
            html += "<tr><td>" + escaped(rule.title[language]) + "<br><span class=\"small\">" + rule.id.text + " · "
            html += escaped(rule.responsible.name[language])
            if let scope = rule.scope {
                html +=
                    " · " + escaped(says("alleen waar overgenomen: ", "only where adopted: ") + scope.name[language])
            }
            html += "</span></td><td class=\"blank\"></td></tr>\n"
        }
        html += "</table>\n"
    }

    /// The fields that have a name, without those that stand for the members of a closed list: these follow as a list.
    private mutating func addFields(of part: CooperationPart) {
        let fields = Self.rules.places.names.filter { isField($0.pattern, of: part) }
        guard !fields.isEmpty else { return }
        heading(says("Wat u kunt vastleggen", "What you can record"))
        html += "<table>\n"
        for field in fields {
            html += "<tr><td>" + escaped(numbered(field.name[language])) + "<br><code>" + escaped(field.pattern)
            html += "</code></td><td class=\"blank\"></td></tr>\n"
        }
        html += "</table>\n"
    }

    private static let codes: Set<String> = {
        var codes: Set<String> = []
        for module in glossary.modules where module.name != "Domain" {
            for list in module.lists where list.type != GlossaryList.concept { codes.formUnion(list.codes) }
        }
        return codes
    }()

    private func isField(_ pattern: String, of part: CooperationPart) -> Bool {
        let names = pattern.split(separator: ".").map { String($0.prefix { $0 != "[" }) }
        guard names.first == part.rawValue, names.count > 1 else { return false }
        // Of the eight steps the first stands for all.
        let first = KompasStep.organisationalStructure.rawValue
        return names.dropFirst(2).allSatisfy { !Self.codes.contains($0) || $0 == first }
    }

    private mutating func add(_ list: GlossaryList) {
        heading(capitalised(list.name[language]))
        html += "<table class=\"small\">\n"
        for term in list.terms {
            html += "<tr><td>" + escaped(term.name[language]) + "<br><code>" + escaped(term.code) + "</code></td><td>"
            html += escaped(term.definition[language]) + "</td></tr>\n"
        }
        html += "</table>\n"
    }

    private mutating func heading(_ words: String) { html += "<h3>" + escaped(words) + "</h3>\n" }

    private mutating func paragraph(_ words: String) { html += "<p>" + escaped(words) + "</p>\n" }

    /// A name with dots where the identifiers go.
    private func numbered(_ name: String) -> String {
        name.replacing(/\{[0-9]\}/) { _ in "…" }
    }

    private func capitalised(_ words: String) -> String { words.prefix(1).uppercased() + words.dropFirst() }

    private func escaped(_ words: String) -> String {
        var escaped = ""
        for character in words {
            switch character {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            default: escaped.append(character)
            }
        }
        return escaped
    }

    private func says(_ dutch: String, _ english: String) -> String { language == .nl ? dutch : english }
}

extension CooperationPart {
    /// The closed lists that a part is filled in with, by their types in the glossary.
    fileprivate var lists: [String] {
        switch self {
        case .trajectory: ["StepState", "ReopeningReason", "RepeatedActivity", "CheckStanding", "EvidenceKind"]
        case .organisation: ["CoreGroupTask", "OuterRingRole", "ProcessLeadRole", "ExperienceAgreement"]
        case .map: ["NetworkPartyKind", "PartyInvolvement", "RelationQuality", "ReflectionQuestion"]
        case .governance:
            ["NetworkGovernanceForm", "CooperationStage", "DecisionMethod", "VoiceMechanism", "GovernanceQuestion"]
        case .situation: ["AnalysisAspect", "AnalysisSourceKind", "JourneyRole", "JourneyStage", "ReportSection"]
        case .ambition: ["AmbitionElement", "AmbitionQuality", "AmbitionCarrier"]
        case .plan: ["PlanPart", "PlanElement", "Contribution", "HouseholdExpectation"]
        case .portfolio: ["IndicatorPurpose", "MeasureCharacter", "FrameworkUse", "SteeringContent"]
        case .activities: ["StrategicGoal", "ActivityScope", "HomeOutcome", "BarrierState"]
        case .learning: ["LearningMeetingKind", "CycleQuestion", "BoundaryObjectKind", "FrictionResponse"]
        case .agendas: ["LearningLevel", "QuestionPerson", "QuestionOrigin", "BarrierKind"]
        case .transformation:
            ["SystemRing", "ChangeDepth", "ChangeComponent", "SuccessFactor", "BarrierKind"]
        case .approaches: ["DescribedApproach", "AskedSide", "TeamAgreementSubject", "EscalationRouteElement"]
        case .steering: ["FactClarity", "ValueAlignment", "CompassCell", "SteeringForm", "SteeringModel"]
        case .solutionChoices: ["SolutionDirection", "SolutionCondition", "PositionField"]
        }
    }
}
