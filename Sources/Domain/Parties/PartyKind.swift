/// A kind of organisation or team (partij) that works with a household.
///
/// The list grows with the sources: it travels as ``Coded``.
public enum PartyKind: String, ClosedList, Transferable {
    /// Lokaal team.
    case localTeam
    /// Regionaal Veiligheidsteam.
    case regionalSafetyTeam
    /// Veilig Thuis.
    case veiligThuis
    /// Gecertificeerde instelling.
    case certifiedInstitution
    /// Raad voor de Kinderbescherming.
    case childCareAndProtectionBoard

    /// The term.
    public var term: Term {
        switch self {
        case .localTeam:
            Term(
                rawValue, LocalizedText(nl: "lokaal team", en: "local team"),
                definition: LocalizedText(
                    nl: "Gemeentelijk team dicht bij de mensen, dat zelf hulp geeft en het huishouden blijft kennen.",
                    en: "Municipal team near people that gives help itself and keeps knowing the household."),
                citations: [.proeftuin("2.1"), .proeftuin("2.3")],
                aliases: [
                    Term.Alias("wijkteam", in: .sturen), Term.Alias("sociaal team", in: .sturen),
                    Term.Alias("lokaal wijkteam", in: .parallel), Term.Alias("buurtteam", in: .proeftuin),
                    Term.Alias("gebiedsteam", in: .domein),
                ])
        case .regionalSafetyTeam:
            Term(
                rawValue, LocalizedText(nl: "Regionaal Veiligheidsteam", en: "regional safety team"),
                definition: LocalizedText(
                    nl: "Professionals van verschillende organisaties die zich bij het lokale team voegen als het "
                        + "onveilig is. Bevoegdheden blijven bij hun organisaties.",
                    en: "Professionals of several organisations who join the local team where it is unsafe. Powers "
                        + "stay with their organisations."),
                citations: [.proeftuin("2.2")],
                aliases: [Term.Alias("RVT", in: .proeftuin), Term.Alias("veiligheidsteam", in: .proeftuin)])
        case .veiligThuis:
            Term(
                rawValue, LocalizedText(nl: "Veilig Thuis", en: "Veilig Thuis"),
                definition: LocalizedText(
                    nl: "Advies- en meldpunt huiselijk geweld en kindermishandeling.",
                    en: "Advice and report centre for domestic violence and child abuse."),
                citations: [.sturen("1.3"), .proeftuin("2.2")])
        case .certifiedInstitution:
            Term(
                rawValue, LocalizedText(nl: "gecertificeerde instelling", en: "certified institution"),
                definition: LocalizedText(
                    nl: "Gecertificeerde organisatie die kinderbeschermingsmaatregelen uitvoert.",
                    en: "Certified organisation that carries out child protection measures."),
                citations: [.sturen("1.3"), .proeftuin("2.2")], aliases: [Term.Alias("GI", in: .proeftuin)])
        case .childCareAndProtectionBoard:
            Term(
                rawValue,
                LocalizedText(nl: "Raad voor de Kinderbescherming", en: "Child Care and Protection Board"),
                definition: LocalizedText(
                    nl: "Landelijke organisatie die onderzoekt en onafhankelijk toetst of een maatregel nodig is.",
                    en: "National body that investigates and tests independently whether a measure is needed."),
                citations: [.sturen("1.3"), .proeftuin("2.2")],
                aliases: [Term.Alias("RvdK", in: .proeftuin), Term.Alias("de Raad", in: .proeftuin)])
        }
    }
}
