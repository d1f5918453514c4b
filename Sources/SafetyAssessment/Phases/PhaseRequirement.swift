public import Domain

/// What a phase asks (wat een fase vraagt), each by the rule that asks it.
public enum PhaseRequirement: String, ClosedList, Transferable {
    /// Een gezamenlijk veiligheidsplan.
    case jointSafetyPlan
    /// Eensgezindheid over voldoende veiligheid.
    case agreementOnSafety
    /// Bodemeisen.
    case bottomLinesRespected
    /// Elk veiligheidsdoel minstens een 6.
    case safetyGoalsAtSix
    /// Eerst een risicotaxatie.
    case riskAppraisalFirst
    /// Een systeemgericht hulpverleningsplan.
    case systemOrientedPlan
    /// Risicofactoren aangepakt.
    case riskFactorsAddressed
    /// Goed genoeg.
    case goodEnough
    /// Wat gezinsleden zelf nodig hebben.
    case needsStatedByMembers

    /// The rule that asks it.
    public var rule: RuleID {
        switch self {
        case .jointSafetyPlan: .sturen(2)
        case .agreementOnSafety: .sturen(3)
        case .bottomLinesRespected: .sturen(4)
        case .safetyGoalsAtSix: .sturen(5)
        case .riskAppraisalFirst: .sturen(6)
        case .systemOrientedPlan: .sturen(8)
        case .riskFactorsAddressed: .domein(14)
        case .goodEnough: .sturen(7)
        case .needsStatedByMembers: .sturen(10)
        }
    }

    /// The term.
    public var term: Term {
        let texts: (name: LocalizedText, definition: LocalizedText, citation: Citation) =
            switch self {
            case .jointSafetyPlan:
                (
                    LocalizedText(nl: "samen een veiligheidsplan", en: "a safety plan together"),
                    LocalizedText(
                        nl: "Huishouden en professionals stellen het veiligheidsplan samen op.",
                        en: "Household and professionals draw up the safety plan together."), .sturen("2.1.2")
                )
            case .agreementOnSafety:
                (
                    LocalizedText(nl: "eens over voldoende veiligheid", en: "agreed on sufficient safety"),
                    LocalizedText(
                        nl: "Ieder is het eens over wat voor dit huishouden veilig genoeg is.",
                        en: "Everyone agrees on what is safe enough for this household."), .sturen("2.1.2")
                )
            case .bottomLinesRespected:
                (
                    LocalizedText(nl: "bodemeisen in de doelen", en: "bottom lines in the goals"),
                    LocalizedText(
                        nl: "De veiligheidsdoelen doen recht aan de bodemeisen.",
                        en: "The safety goals respect the bottom lines."), .sturen("2.1.2")
                )
            case .safetyGoalsAtSix:
                (
                    LocalizedText(nl: "elk veiligheidsdoel minstens een 6", en: "every safety goal at least a 6"),
                    LocalizedText(
                        nl: "Het laatste cijfer van ieder voor elk veiligheidsdoel is een 6 of hoger.",
                        en: "The latest mark of everyone for every safety goal is 6 or higher."), .sturen("2.1.2")
                )
            case .riskAppraisalFirst:
                (
                    LocalizedText(nl: "eerst een risicotaxatie", en: "a risk appraisal first"),
                    LocalizedText(
                        nl: "De risicotaxatie is er voordat het hulpverleningsplan er komt.",
                        en: "The risk appraisal is there before the assistance plan."), .sturen("2.1.2")
                )
            case .systemOrientedPlan:
                (
                    LocalizedText(nl: "een hulpverleningsplan voor het geheel", en: "an assistance plan for the whole"),
                    LocalizedText(
                        nl: "Het hulpverleningsplan gaat over wat er tussen mensen speelt, over ieder en de omgeving.",
                        en: "The assistance plan is about what is between people, about each and the environment."),
                    .sturen("2.1.2")
                )
            case .riskFactorsAddressed:
                (
                    LocalizedText(nl: "werk aan de risicofactoren", en: "work on the risk factors"),
                    LocalizedText(
                        nl: "Elke risicofactor is aangepakt, hanteerbaar gemaakt of afgenomen.",
                        en: "Each risk factor was addressed, made manageable or reduced."), .domein("Bijlage 1.2")
                )
            case .goodEnough:
                (
                    LocalizedText(nl: "goed genoeg", en: "good enough"),
                    LocalizedText(
                        nl: "Ieder geeft elk hulpverleningsdoel meermaals, met tussenpozen, een 7 of hoger.",
                        en: "Everyone gives every assistance goal a 7 or higher, several times at intervals."),
                    .sturen("2.1.2")
                )
            case .needsStatedByMembers:
                (
                    LocalizedText(nl: "wat mensen zelf nodig hebben", en: "what people themselves need"),
                    LocalizedText(
                        nl: "Ieder zegt wat nodig is om te herstellen, en behandeling die nodig is wordt geregeld.",
                        en: "Each says what recovery takes, and treatment that is needed is arranged."),
                    .sturen("2.1.2")
                )
            }
        return Term(rawValue, texts.name, definition: texts.definition, citations: [texts.citation])
    }
}

extension SafetyPhase {
    /// What work in this phase asks.
    ///
    /// The norm of the first phase holds through all of them. Of aftercare the sources print no more than what it is for.
    public var asks: [PhaseRequirement] {
        switch self {
        case .immediateSafety: [.jointSafetyPlan, .agreementOnSafety, .bottomLinesRespected, .safetyGoalsAtSix]
        case .riskDrivenCare:
            [.safetyGoalsAtSix, .riskAppraisalFirst, .systemOrientedPlan, .riskFactorsAddressed, .goodEnough]
        case .traumaInformedRecovery: [.safetyGoalsAtSix, .needsStatedByMembers]
        case .aftercare: [.safetyGoalsAtSix]
        }
    }

    /// What the beginning of this phase rests on: never a gate, for what happened is recorded as it happened.
    ///
    /// The third phase rests on the work of the second, and not on stable safety: that asks for a start of recovery, which
    /// comes in the third.
    public var restsOn: [PhaseRequirement] {
        switch self {
        case .immediateSafety, .aftercare: []
        case .riskDrivenCare: [.safetyGoalsAtSix]
        case .traumaInformedRecovery: [.safetyGoalsAtSix, .riskFactorsAddressed, .goodEnough]
        }
    }
}
