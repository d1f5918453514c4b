/// Who keeps the file of a household and who sees it (dossierregime), as a region arranged it.
public enum CaseFileRegime: String, ClosedList, Transferable {
    /// The local team keeps the file; the safety team notes only that it is involved.
    case localTeamKeeps
    /// The local team keeps the file; the safety team may read it.
    case localTeamKeepsSafetyTeamReads
    /// One file for all who work together.
    case shared
    /// A system of the pilot's own: who has the lead keeps the file, others read.
    case ownSystem
    /// Information goes by mail, and the local team puts it into its file.
    case exchangedByMail
    /// The same is kept in two files.
    case keptTwice
    /// A plan online that the household itself invites professionals to.
    case householdInvites

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .localTeamKeeps:
                (
                    LocalizedText(nl: "dossier bij het lokale team", en: "file with the local team"),
                    LocalizedText(
                        nl:
                            "Het lokale team houdt het dossier bij; het veiligheidsteam noteert alleen dat het meewerkt.",
                        en: "The local team keeps the file; the safety team notes only that it works along.")
                )
            case .localTeamKeepsSafetyTeamReads:
                (
                    LocalizedText(
                        nl: "dossier bij het lokale team, met inzage", en: "file with the local team, open to read"),
                    LocalizedText(
                        nl: "Het lokale team houdt het dossier bij; het veiligheidsteam leest mee.",
                        en: "The local team keeps the file; the safety team can read it.")
                )
            case .shared:
                (
                    LocalizedText(nl: "één gezamenlijk dossier", en: "one shared file"),
                    LocalizedText(
                        nl: "Wie samenwerken, werken in hetzelfde dossier.",
                        en: "Those who work together work in the same file.")
                )
            case .ownSystem:
                (
                    LocalizedText(nl: "eigen systeem van de proeftuin", en: "the pilot's own system"),
                    LocalizedText(
                        nl: "Wie de regie heeft, houdt het dossier bij; andere betrokken professionals lezen mee.",
                        en: "Who has the lead keeps the file; other professionals involved can read it.")
                )
            case .exchangedByMail:
                (
                    LocalizedText(nl: "uitwisseling per mail", en: "exchange by mail"),
                    LocalizedText(
                        nl: "Wat anderen weten komt per mail, en het lokale team neemt het op in zijn dossier.",
                        en: "What others know comes by mail, and the local team puts it into its file.")
                )
            case .keptTwice:
                (
                    LocalizedText(nl: "dubbele registratie", en: "kept twice"),
                    LocalizedText(
                        nl: "Hetzelfde wordt in twee dossiers bijgehouden.", en: "The same is kept in two files.")
                )
            case .householdInvites:
                (
                    LocalizedText(nl: "online plan van het gezin", en: "online plan of the family"),
                    LocalizedText(
                        nl: "Ouders nodigen zelf uit wie er in hun plan mag meekijken.",
                        en: "Parents themselves invite those who may see their plan.")
                )
            }
        return Term(rawValue, names.name, definition: names.definition, citations: [.proeftuin("3.7")])
    }
}
