public import Domain

/// A condition to begin with (conditie om mee te beginnen); the source gives five as examples, and there may be others.
///
/// It travels as `Coded`.
public enum EnablingCondition: String, ClosedList, Transferable {
    /// Verantwoording die verbinding en veiligheid bevordert.
    case accountabilityForConnection
    /// De praktijk beantwoordt beleidsvragen.
    case practiceAnswersPolicy
    /// Toezichthouders denken na over toezicht.
    case supervisionReflection
    /// De overheid trekt een blijvend proces.
    case governmentLeadsMultiPartiality
    /// De wetenschap doet mee.
    case scienceParticipates

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .accountabilityForConnection:
                (
                    LocalizedText(
                        nl: "verantwoording die verbinding bevordert", en: "accountability that furthers connection"),
                    LocalizedText(
                        nl:
                            "Verantwoording zo inrichten dat zij aansluiting bij huishoudens en hun veiligheid bevordert.",
                        en: "Designing accountability so that it furthers connection with households and their safety.")
                )
            case .practiceAnswersPolicy:
                (
                    LocalizedText(nl: "praktijk beantwoordt beleidsvragen", en: "practice answers policy questions"),
                    LocalizedText(
                        nl: "De praktijk wordt uitgenodigd om dringende beleidsvragen te beantwoorden.",
                        en: "Practice is invited to answer pressing policy questions.")
                )
            case .supervisionReflection:
                (
                    LocalizedText(nl: "nadenken over toezicht", en: "reflecting on supervision"),
                    LocalizedText(
                        nl: "Toezichthouders kijken met mensen uit praktijk en ervaring waarop toezicht echt nodig is.",
                        en: "Supervisors look with people of practice and experience at what really needs supervision.")
                )
            case .governmentLeadsMultiPartiality:
                (
                    LocalizedText(
                        nl: "overheid trekt meervoudige partijdigheid", en: "government leads multi-partiality"),
                    LocalizedText(
                        nl: "De overheid neemt verantwoordelijkheid voor een blijvend proces waarin elke kant telt.",
                        en: "Government takes responsibility for a lasting process in which every side counts.")
                )
            case .scienceParticipates:
                (
                    LocalizedText(nl: "wetenschap doet mee", en: "science takes part"),
                    LocalizedText(
                        nl: "Onderzoekers kijken naar wat bekend is en maken wat ontbreekt.",
                        en: "Researchers look at what is known and make what lacks.")
                )
            }
        return Term(
            rawValue, names.name, definition: names.definition,
            citations: [.parallel("Over eigen schaduw heen stappen")])
    }
}
