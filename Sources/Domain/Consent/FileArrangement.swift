/// How a file is kept where several organisations work with a household (dossiervorm): what the pilots report.
///
/// Several can hold at once, and whether one is good is not said here. The list grows: it travels as ``Coded``.
public enum FileArrangement: String, ClosedList, Transferable {
    /// Alleen het dossier van het lokale team.
    case localTeamFileOnly
    /// Dossier van het lokale team met inzage.
    case localTeamFileWithReading
    /// Gezamenlijk dossier.
    case sharedFile
    /// Eigen systeem van de proeftuin.
    case dedicatedSystem
    /// Uitwisseling per mail.
    case exchangeByMail
    /// Dubbele registratie.
    case doubleRegistration
    /// Toegang van het duo.
    case duoAccess
    /// Gezinsplan van de ouders.
    case familyOwnedPlan

    /// The term.
    public var term: Term {
        switch self {
        case .localTeamFileOnly:
            Term(
                rawValue,
                LocalizedText(
                    nl: "alleen het dossier van het lokale team",
                    en: "the local team's file only"),
                definition: LocalizedText(
                    nl: "Het lokale team houdt het dossier bij; het veiligheidsteam noteert elders alleen dat "
                        + "het betrokken is.",
                    en: "The local team keeps the file; the safety team only notes elsewhere that it is involved."),
                citations: [.proeftuin("3.7")])
        case .localTeamFileWithReading:
            Term(
                rawValue,
                LocalizedText(
                    nl: "dossier van het lokale team met inzage",
                    en: "the local team's file, with reading"),
                definition: LocalizedText(
                    nl: "Het veiligheidsteam kan het dossier van het lokale team inzien.",
                    en: "The safety team can read the local team's file."),
                citations: [.proeftuin("3.7")])
        case .sharedFile:
            Term(
                rawValue, LocalizedText(nl: "gezamenlijk dossier", en: "shared file"),
                definition: LocalizedText(
                    nl: "Alle betrokken professionals werken in één dossier.",
                    en: "All professionals involved work in one file."),
                citations: [.proeftuin("3.7")])
        case .dedicatedSystem:
            Term(
                rawValue, LocalizedText(nl: "eigen systeem van de proeftuin", en: "a system of the pilot's own"),
                definition: LocalizedText(
                    nl: "Een systeem dat voor de proeftuin is ingericht; het lokale team houdt het bij zolang "
                        + "het de regie heeft.",
                    en: "A system set up for the pilot; the local team keeps it as long as it directs."),
                citations: [.proeftuin("3.7")])
        case .exchangeByMail:
            Term(
                rawValue, LocalizedText(nl: "uitwisseling per mail", en: "exchange by mail"),
                definition: LocalizedText(
                    nl: "Informatie gaat per mail en het lokale team zet het in zijn dossier.",
                    en: "Information goes by mail and the local team puts it into its file."),
                citations: [.proeftuin("3.7")])
        case .doubleRegistration:
            Term(
                rawValue, LocalizedText(nl: "dubbele registratie", en: "double registration"),
                definition: LocalizedText(
                    nl: "Hetzelfde staat in meer dossiers.",
                    en: "The same stands in several files."),
                citations: [.proeftuin("3.7")])
        case .duoAccess:
            Term(
                rawValue, LocalizedText(nl: "toegang van het duo", en: "access of the duo"),
                definition: LocalizedText(
                    nl: "Beide professionals van een duo hebben toegang tot het dossier.",
                    en: "Both professionals of a duo have access to the file."),
                citations: [.proeftuin("4.4")])
        case .familyOwnedPlan:
            Term(
                rawValue, LocalizedText(nl: "gezinsplan van de ouders", en: "the parents' family plan"),
                definition: LocalizedText(
                    nl: "Een online plan waarin ouders zelf de professional uitnodigen.",
                    en: "An online plan into which parents invite the professional."),
                citations: [.proeftuin("3.7")], aliases: [Term.Alias("mijn buurtteams", in: .proeftuin)])
        }
    }
}
