public import Domain

/// A step of the trajectory of a network (stap): eight, in this order, in five phases.
public enum KompasStep: String, ClosedList, Transferable {
    /// Stap 1, richt de organisatiestructuur in.
    case organisationalStructure
    /// Stap 2, organiseer de governance.
    case governance
    /// Stap 3, maak een plan van aanpak.
    case planOfApproach
    /// Stap 4, breng de huidige situatie van het werkgebied in beeld.
    case currentSituation
    /// Stap 5, formuleer een gedeelde ambitie.
    case sharedAmbition
    /// Stap 6, formuleer een strategie en indicatoren.
    case strategyAndIndicators
    /// Stap 7, formuleer een activiteitenplan om de strategie te realiseren.
    case activityPlan
    /// Stap 8, draag zorg voor een cyclisch lerend netwerk en vier successen.
    case learningNetwork

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .organisationalStructure:
                (
                    LocalizedText(nl: "organisatiestructuur", en: "organisational structure"),
                    LocalizedText(
                        nl: "Stap 1: een kerngroep, een buitenring en draagvlak om te beginnen.",
                        en: "Step 1: a core group, an outer ring and the support to begin.")
                )
            case .governance:
                (
                    LocalizedText(nl: "governance", en: "governance"),
                    LocalizedText(
                        nl: "Stap 2: wie waarover beslist, hoe, en wie namens wie spreekt.",
                        en: "Step 2: who decides what, how, and who speaks for whom.")
                )
            case .planOfApproach:
                (
                    LocalizedText(nl: "plan van aanpak", en: "plan of approach"),
                    LocalizedText(
                        nl: "Stap 3: een kort plan dat iedereen goedkeurt en dat onderweg groeit.",
                        en: "Step 3: a short plan that everybody approves and that grows on the way.")
                )
            case .currentSituation:
                (
                    LocalizedText(nl: "huidige situatie", en: "current situation"),
                    LocalizedText(
                        nl: "Stap 4: wat er speelt in het werkgebied, en hoe er wordt samengewerkt.",
                        en: "Step 4: what is going on in the working area, and how people cooperate.")
                )
            case .sharedAmbition:
                (
                    LocalizedText(nl: "gedeelde ambitie", en: "shared ambition"),
                    LocalizedText(
                        nl: "Stap 5: wat men op de lange termijn samen wil bereiken.",
                        en: "Step 5: what they want to reach together in the long run.")
                )
            case .strategyAndIndicators:
                (
                    LocalizedText(nl: "strategie en indicatoren", en: "strategy and indicators"),
                    LocalizedText(
                        nl: "Stap 6: hoe de ambitie wordt bereikt, en waaraan dat te zien is.",
                        en: "Step 6: how the ambition is reached, and what shows it.")
                )
            case .activityPlan:
                (
                    LocalizedText(nl: "activiteitenplan", en: "activity plan"),
                    LocalizedText(
                        nl: "Stap 7: wie wat doet en wanneer, voor het netwerk en per organisatie.",
                        en: "Step 7: who does what and when, for the network and by organisation.")
                )
            case .learningNetwork:
                (
                    LocalizedText(nl: "lerend netwerk", en: "learning network"),
                    LocalizedText(
                        nl: "Stap 8: blijven leren, bijstellen en vieren wat lukt.",
                        en: "Step 8: keep learning, adjust, and celebrate what succeeds.")
                )
            }
        return Term(rawValue, names.name, definition: names.definition, citations: [.kompas("Leeswijzer")])
    }

    /// Its number, from 1 to 8.
    public var number: Int {
        switch self {
        case .organisationalStructure: 1
        case .governance: 2
        case .planOfApproach: 3
        case .currentSituation: 4
        case .sharedAmbition: 5
        case .strategyAndIndicators: 6
        case .activityPlan: 7
        case .learningNetwork: 8
        }
    }

    /// The phase that it belongs to.
    public var phase: KompasPhase {
        switch self {
        case .organisationalStructure, .governance, .planOfApproach: .preparation
        case .currentSituation: .analysis
        case .sharedAmbition: .ambition
        case .strategyAndIndicators, .activityPlan: .strategy
        case .learningNetwork: .implementation
        }
    }

    /// Whether policy and board are the first to act; in the other steps professionals are more prominent.
    public var isLedByPolicyAndBoard: Bool { number <= 6 }

    /// The steps in which policy and board are the first to act.
    static let ofPolicyAndBoard: [KompasStep] = allCases.filter { $0.isLedByPolicyAndBoard }
    /// The steps in which professionals, experts by experience among them, are more prominent.
    static let ofProfessionals: [KompasStep] = allCases.filter { !$0.isLedByPolicyAndBoard }
}
