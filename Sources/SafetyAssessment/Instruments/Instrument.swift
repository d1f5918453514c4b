public import Domain

/// An instrument of the overview of safety measurement (instrument veiligheidsmeting).
///
/// What the source prints of it: for whom, in which phase of use, with which focus. Neither items nor weights.
public enum Instrument: String, ClosedList, Transferable {
    /// Screeningslijst pleegouders.
    case fosterParentScreening
    /// Meldcode.
    case reportingCode
    /// Risicotaxatie-instrument Huiselijk Geweld.
    case rihg
    /// Actuarieel Risicotaxatie-Instrument voor Jeugdbescherming.
    case arij
    /// GIPS-evaluatie.
    case gipsEvaluation

    /// The users for whom it is meant.
    public var users: UserGroup {
        switch self {
        case .fosterParentScreening, .arij, .gipsEvaluation: .youthProtectors
        case .reportingCode: .chainProfessionals
        case .rihg: .prosecutorsAndPolice
        }
    }

    /// The phase of use.
    public var phase: Phase {
        switch self {
        case .fosterParentScreening: .preventive
        case .reportingCode: .passingOnSignals
        case .rihg, .arij: .investigationAfterSignals
        case .gipsEvaluation: .duringSafetyIntervention
        }
    }

    /// What it looks at.
    public var focus: Focus {
        switch self {
        case .fosterParentScreening, .arij: .familyForChild
        case .reportingCode: .household
        case .rihg: .householdForVictim
        case .gipsEvaluation: .family
        }
    }

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .fosterParentScreening:
                (
                    LocalizedText(nl: "Screeningslijst pleegouders", en: "foster parent screening list"),
                    LocalizedText(
                        nl: "De veiligheid van een gezin bepalen voordat een kind er in pleegzorg komt.",
                        en: "Determine the safety of a family before a child is placed there in foster care.")
                )
            case .reportingCode:
                (
                    LocalizedText(nl: "Meldcode", en: "reporting code"),
                    LocalizedText(
                        nl: "Stappen bij signalen van huiselijk geweld en kindermishandeling.",
                        en: "Steps on signals of domestic violence and child abuse.")
                )
            case .rihg:
                (
                    LocalizedText(
                        nl: "Risicotaxatie-instrument Huiselijk Geweld",
                        en: "risk appraisal instrument for domestic violence"),
                    LocalizedText(
                        nl: "De veiligheid thuis bepalen bij signalen van huiselijk geweld.",
                        en: "Determine safety at home on signals of domestic violence.")
                )
            case .arij:
                (
                    LocalizedText(
                        nl: "Actuarieel Risicotaxatie-Instrument voor Jeugdbescherming",
                        en: "actuarial risk appraisal instrument for youth protection"),
                    LocalizedText(
                        nl: "Veiligheid en risico van kinderen taxeren.",
                        en: "Appraise the safety and risk of children.")
                )
            case .gipsEvaluation:
                (
                    LocalizedText(nl: "GIPS-evaluatie", en: "GIPS evaluation"),
                    LocalizedText(
                        nl: "De veiligheid thuis bepalen terwijl er een veiligheidsinterventie is.",
                        en: "Determine safety at home during a safety intervention.")
                )
            }
        return Term(rawValue, names.name, definition: names.definition, citations: [.sturen("2.1.2, tabel 2")])
    }

    /// Who uses an instrument (gebruikersgroep).
    public enum UserGroup: String, ClosedList, Transferable {
        /// Youth protectors.
        case youthProtectors
        /// Professionals of the whole chain.
        case chainProfessionals
        /// Public prosecutors and police officers.
        case prosecutorsAndPolice

        /// The term.
        public var term: Term {
            switch self {
            case .youthProtectors:
                Instrument.term(
                    rawValue, LocalizedText(nl: "jeugdbeschermers", en: "youth protectors"),
                    LocalizedText(
                        nl: "Wie kinderen beschermt namens een gecertificeerde instelling.",
                        en: "Those who protect children on behalf of a certified institution."))
            case .chainProfessionals:
                Instrument.term(
                    rawValue,
                    LocalizedText(nl: "professionals in de hele keten", en: "professionals of the whole chain"),
                    LocalizedText(
                        nl: "Wie ergens in de keten met gezinnen werkt.",
                        en: "Those who work with families anywhere in the chain."))
            case .prosecutorsAndPolice:
                Instrument.term(
                    rawValue, LocalizedText(nl: "officier van justitie en politie", en: "prosecutors and police"),
                    LocalizedText(
                        nl: "Wie geweld thuis opspoort en vervolgt.",
                        en: "Those who investigate and prosecute violence at home."))
            }
        }
    }

    /// When an instrument is used (fase van gebruik); not a ``SafetyPhase``.
    public enum Phase: String, ClosedList, Transferable {
        /// Preventive.
        case preventive
        /// Passing on signals.
        case passingOnSignals
        /// Investigation after signals.
        case investigationAfterSignals
        /// During a safety intervention.
        case duringSafetyIntervention

        /// The term.
        public var term: Term {
            switch self {
            case .preventive:
                Instrument.term(
                    rawValue, LocalizedText(nl: "preventief", en: "preventive"),
                    LocalizedText(
                        nl: "Voordat er signalen van onveiligheid zijn.", en: "Before there are signals of unsafety."))
            case .passingOnSignals:
                Instrument.term(
                    rawValue, LocalizedText(nl: "doorgeven van signalen", en: "passing on signals"),
                    LocalizedText(
                        nl: "Als iemand signalen ziet en besluit of die verder gaan.",
                        en: "When somebody sees signals and decides whether they go on."))
            case .investigationAfterSignals:
                Instrument.term(
                    rawValue, LocalizedText(nl: "onderzoek na signalen", en: "investigation after signals"),
                    LocalizedText(
                        nl: "Als na signalen wordt onderzocht hoe onveilig het is.",
                        en: "When it is investigated after signals how unsafe it is."))
            case .duringSafetyIntervention:
                Instrument.term(
                    rawValue,
                    LocalizedText(nl: "tijdens een veiligheidsinterventie", en: "during a safety intervention"),
                    LocalizedText(
                        nl: "Terwijl er al wordt ingegrepen voor de veiligheid.",
                        en: "While an intervention for safety is under way."))
            }
        }
    }

    /// What an instrument looks at (doelgroep, focus).
    public enum Focus: String, ClosedList, Transferable {
        /// The safety of the family, for the child's.
        case familyForChild
        /// Safety in the household.
        case household
        /// Safety in the household, for the victim's.
        case householdForVictim
        /// The safety of the family as such.
        case family

        /// The term.
        public var term: Term {
            switch self {
            case .familyForChild:
                Instrument.term(
                    rawValue,
                    LocalizedText(
                        nl: "veiligheid van het gezin voor het kind", en: "safety of the family for the child"),
                    LocalizedText(
                        nl: "Of een gezin veilig is voor een kind dat er woont of komt wonen.",
                        en: "Whether a family is safe for a child who lives there or comes to live there."))
            case .household:
                Instrument.term(
                    rawValue, LocalizedText(nl: "veiligheid in het huishouden", en: "safety in the household"),
                    LocalizedText(
                        nl: "Of het veilig is voor ieder in het huishouden.",
                        en: "Whether it is safe for everyone in the household."))
            case .householdForVictim:
                Instrument.term(
                    rawValue,
                    LocalizedText(
                        nl: "veiligheid in het huishouden voor het slachtoffer",
                        en: "safety in the household for the victim"),
                    LocalizedText(
                        nl: "Of het thuis veilig is voor degene die geweld meemaakt.",
                        en: "Whether it is safe at home for the one who goes through violence."))
            case .family:
                Instrument.term(
                    rawValue, LocalizedText(nl: "veiligheid van het gezin", en: "safety of the family"),
                    LocalizedText(
                        nl: "Of het gezin als geheel veilig is.", en: "Whether the family as a whole is safe."))
            }
        }
    }

    private static func term(_ code: String, _ name: LocalizedText, _ definition: LocalizedText) -> Term {
        Term(code, name, definition: definition, citations: [.sturen("2.1.2, tabel 2")])
    }
}

/// The use of an instrument in a case.
public struct InstrumentUse: Hashable, Identifiable, Transferable {
    /// The identifier.
    public let id: Identifier<InstrumentUse>
    /// The instrument.
    public let instrument: Coded<Instrument>
    /// Who used it; `nil` if that was not recorded.
    public var users: Coded<Instrument.UserGroup>?
    /// In which phase of use; `nil` if that was not recorded.
    public var phase: Coded<Instrument.Phase>?
    /// With which focus; `nil` if that was not recorded.
    public var focus: Coded<Instrument.Focus>?
    /// The day on which it became known.
    public var knownOn: CalendarDate?

    /// Makes a use.
    public init(
        _ id: Identifier<InstrumentUse>, of instrument: Instrument, by users: Instrument.UserGroup? = nil,
        in phase: Instrument.Phase? = nil, focus: Instrument.Focus? = nil, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.instrument = .known(instrument)
        self.users = users.map { .known($0) }
        self.phase = phase.map { .known($0) }
        self.focus = focus.map { .known($0) }
        self.knownOn = knownOn
    }
}
