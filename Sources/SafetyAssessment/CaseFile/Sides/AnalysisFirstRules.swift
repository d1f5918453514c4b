public import Domain

extension Rule where Subject == CaseFile {
    /// Time is taken for a joint analysis before an approach or a measure is chosen.
    ///
    /// An analysis that was known on a day existed by then. What was imposed on a day on which acute danger was recorded
    /// asks for none: acting went first then. That is a decision of this SDK.
    public static let analysisComesFirst = Rule(
        RuleDescription(
            .proeftuin(77),
            title: LocalizedText(
                nl: "Er is tijd genomen voor een gezamenlijke analyse voordat een aanpak of maatregel is gekozen",
                en: "Time was taken for a joint analysis before an approach or a measure was chosen"),
            asks: LocalizedText(
                nl:
                    "Er is een analyse waartoe ook het huishouden kwam, van voor het hulpverleningsplan en van voor elke maatregel "
                    + "die niet bij acuut gevaar is opgelegd.",
                en:
                    "There is an analysis that the household came to too, of before the assistance plan and of before each "
                    + "measure that was not imposed in acute danger."),
            appliesWhen: LocalizedText(
                nl: "er een hulpverleningsplan is of een maatregel is opgelegd",
                en: "there is an assistance plan or a measure was imposed"),
            mend: LocalizedText(
                nl: "Leg samen de verhalen naast elkaar, en kijk dan of de gekozen aanpak nog past.",
                en: "Put the stories side by side together, and then see whether the chosen approach still fits."),
            strength: .method, responsible: .householdAndProfessionals,
            citations: [
                .proeftuin("Samenvatting"), .proeftuin("4.3"), .proeftuin("6.2"), .proeftuin("6.4"), .proeftuin("7.4"),
            ],
            misuse: LocalizedText(
                nl:
                    "Tijd nemen is werken en geen wachten: bij acuut gevaar geldt dit niet, en wat wachten kost hoort in de "
                    + "weging.",
                en:
                    "Taking time is work and no waiting: in acute danger this does not apply, and what waiting costs belongs "
                    + "in the weighing."),
            tensions: [.paceAndActing(with: .sturen(1)), .paceAndActing(with: .proeftuin(78))],
            yieldsTo: [.acuteDanger]),
        applies: { file, exam in
            exam.fact(file.assistancePlan, at: "assistancePlan").exists || exam.hasImposedMeasure(file)
        }
    ) { file, exam in
        let analysis = exam.fact(file.analysis, at: "analysis").exists
        if case .stated(let joint, _) = file.analysis {
            exam.require(
                exam.names(.household, in: joint.shared.sides, at: "analysis.shared.sides"),
                at: "analysis.shared.sides.of[\(AnalysisSide.household)]",
                mend: LocalizedText(
                    nl: "Leg de analyse voor aan het huishouden, en maak haar samen af.",
                    en: "Put the analysis to the household, and finish it together."))
        }
        switch file.assistancePlan {
        case .stated(let plan, _):
            exam.require(
                analysis && exam.isAnalysed(file, before: plan.on, at: "assistancePlan.on"), at: "analysis",
                seen: .none)
        case .statedAsNone: break
        case .notRecorded: exam.require(exam.unknown(at: "assistancePlan"), at: "assistancePlan")
        }
        for measure in file.measures {
            for event in measure.events {
                let isImposition = exam.isImposition(event, of: measure)
                if isImposition.isFalse { continue }
                exam.require(
                    isImposition.implies(
                        exam.wasAcute(file, event, of: measure)
                            || analysis
                                && exam.isAnalysed(
                                    file, before: event.on, at: "measures[\(measure.id)].events[\(event.id)].on")
                    ),
                    at: "analysis.before[\(measure.id)]", seen: .none)
            }
            let hasOthers = exam.hasUnlisted(measure.events, at: "measures[\(measure.id)].events")
            exam.require(!hasOthers, at: "measures[\(measure.id)].events")
        }
        exam.require(!exam.hasUnlisted(file.measures, at: "measures", of: .professionals), at: "measures")
    }
}

extension Tension {
    /// Taking time and acting, shown together.
    static func paceAndActing(with rule: RuleID) -> Tension {
        Tension(
            with: rule,
            reading: LocalizedText(
                nl: "Bij acuut gevaar gaat handelen voor. Anders gelden beide: neem de tijd, en weeg wat die kost.",
                en: "In acute danger acting goes first. Else both hold: take the time, and weigh what it costs."))
    }
}

extension Examination {
    /// Whether the analysis was there by a day.
    fileprivate mutating func isAnalysed(
        _ file: CaseFile, before date: DateRange?, at address: @autoclosure () -> Address
    ) -> Truth {
        // Without an analysis it hangs on that alone.
        guard let provenance = file.analysis.provenance else { return .true }
        if let knownOn = provenance.knownOn, DateRange(exactly: knownOn).isKnown(onOrBefore: date) { return .true }
        return isOnOrBefore(provenance.heldOn, at: "analysis.heldOn", date, at: address())
    }

    /// Whether acute danger had been recorded for the day of an event, and not lifted by then.
    fileprivate mutating func wasAcute(_ file: CaseFile, _ event: MeasureEvent, of measure: Measure) -> Truth {
        guard let day = event.on?.exact else {
            return unknown(at: "measures[\(measure.id)].events[\(event.id)].on")
        }
        return holds(file.involvement.unsafety.acute.on(day), at: "involvement.unsafety.acute", of: .professionals)
    }
}

extension DateRange {
    /// Whether it certainly is on or before another date that is recorded.
    fileprivate func isKnown(onOrBefore date: DateRange?) -> Bool {
        guard let date, let answer = isOnOrBefore(date) else { return false }
        return answer
    }
}
