public import Domain

extension Rule where Subject == CaseFile {
    /// Unsafe behaviour is signalled concretely, talked over and worked on.
    public static let unsafeBehaviourIsDiscussed = Rule(
        RuleDescription(
            .parallel(9),
            title: LocalizedText(
                nl: "Onveilig gedrag is concreet benoemd, besproken met wie het aangaat, en er wordt aan gewerkt",
                en: "Unsafe behaviour is named concretely, talked over with those whom it concerns, and worked on"),
            asks: LocalizedText(
                nl:
                    "Van elk gezien onveilig gedrag is vastgelegd wat er gebeurde, met wie het is besproken, en dat er aan "
                    + "wordt gewerkt; of waarom er met iemand in het algemeen nog niet over is gesproken.",
                en:
                    "Of all unsafe behaviour that was seen it is recorded what happened, with whom it was talked over, and "
                    + "that it is worked on; or why somebody in general was not spoken with about it yet."),
            appliesWhen: LocalizedText(nl: "onveilig gedrag is gezien", en: "unsafe behaviour was seen"),
            mend: LocalizedText(
                nl: "Zeg wat u zag en wanneer, vraag hoe dat was, en spreek af wat ieder nu doet.",
                en: "Say what you saw and when, ask how that was, and agree what each does now."),
            strength: .method, responsible: .localTeam,
            citations: [.parallel("Een nieuw scenario voor de toekomst")],
            misuse: LocalizedText(
                nl:
                    "Boosheid of pijn is geen onveilig gedrag. Bespreek niets met iemand als een ander daardoor gevaar loopt.",
                en:
                    "Anger or pain is no unsafe behaviour. Talk nothing over with somebody if that puts another in danger."
            ),
            tensions: [.apartComesFirst]),
        applies: { file, exam in
            exam.exists(file.dialogue.behaviours, at: "dialogue.behaviours", of: .professionals)
        }
    ) { file, exam in
        for behaviour in file.dialogue.behaviours {
            let place: Address = "dialogue.behaviours[\(behaviour.id)]"
            exam.require(behaviour.isConcrete, is: true, at: "\(place).isConcrete", of: .professionals)
            exam.require(behaviour.isWorkedOn, is: true, at: "\(place).isWorkedOn", of: .professionals)
            guard let persons = exam.need(behaviour.concerns, at: "\(place).concerns", of: .professionals) else {
                continue
            }
            exam.require(!persons.isEmpty, at: "\(place).concerns", of: .professionals, seen: .none)
            for person in persons where !exam.isUnborn(person, in: file) {
                exam.requireTalk(with: person, about: behaviour, file)
            }
        }
        exam.requireWhole(file.dialogue.behaviours, at: "dialogue.behaviours", of: .professionals)
    }

    /// Firm limits rest on an analysis.
    public static let limitsRestOnAnalysis = Rule(
        RuleDescription(
            .parallel(24),
            title: LocalizedText(
                nl: "Bij stevige kaders helpt een grondige, concrete en feitelijke analyse van de onveiligheid",
                en: "A thorough, concrete and factual analysis of the unsafety helps with firm limits"),
            asks: LocalizedText(
                nl:
                    "Van elke bodemeis is vastgelegd dat de analyse erbij hielp, en dat die analyse grondig, concreet en "
                    + "feitelijk is.",
                en:
                    "Of each bottom-line requirement it is recorded that the analysis helped with it, and that this is "
                    + "thorough, concrete and factual."),
            appliesWhen: LocalizedText(nl: "er bodemeisen zijn", en: "there are bottom-line requirements"),
            mend: LocalizedText(
                nl: "Leg naast deze grens wat er is gebeurd, en leg uit waarom die er is.",
                en: "Put beside this limit what happened, and explain why it is there."),
            strength: .recommendation, responsible: .professionals, scope: .foodValley,
            citations: [.parallel("De proeftuin in FoodValley")],
            misuse: LocalizedText(
                nl: "Een grens die mensen nu beschermt, wacht niet op een analyse.",
                en: "A limit that protects people now does not wait for an analysis."),
            yieldsTo: [.acuteDanger]),
        applies: { file, exam in
            let plan = exam.fact(file.safetyPlan, at: "safetyPlan")
            guard case .stated(let stated, _) = file.safetyPlan else { return plan.exists }
            return plan.exists && exam.exists(stated.bottomLines, at: "safetyPlan.bottomLines")
        }
    ) { file, exam in
        guard let plan = exam.need(file.safetyPlan, at: "safetyPlan") else { return }
        for requirement in plan.bottomLines {
            exam.require(
                requirement.restsOnAnalysis, is: true, at: "safetyPlan.bottomLines[\(requirement.id)].restsOnAnalysis")
        }
        exam.requireWhole(plan.bottomLines, at: "safetyPlan.bottomLines")
        guard let analysis = exam.need(file.analysis, at: "analysis") else { return }
        for quality in [.thorough, .concrete, .factual] as [AnalysisQuality] {
            exam.require(
                exam.names(quality, in: analysis.shared.qualities, at: "analysis.shared.qualities"),
                at: "analysis.shared.qualities.has[\(quality)]", seen: .none)
        }
    }
}
