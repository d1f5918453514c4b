/// A state of the chain (plaats in de keten), as *Sturen op gezinsveiligheid* and *Op weg naar verbetering* tell it.
public enum ChainState: String, ClosedList, Transferable {
    /// There is a signal.
    case signalled
    /// A report lies with Veilig Thuis.
    case reported
    /// Veilig Thuis investigates.
    case veiligThuisInvestigation
    /// A local team has taken over.
    case withLocalTeam
    /// An institution gives help directly.
    case directHelp
    /// There is voluntary help.
    case voluntaryHelp
    /// A household was referred to the regional safety team.
    case referredToSafetyTeam
    /// A track under pressure runs ahead of an investigation.
    case pressureTrack
    /// The Board was asked to investigate or to test.
    case investigationRequested
    /// The Board investigates.
    case boardInvestigation
    /// A court was asked for a measure.
    case courtRequest
    /// A measure is in force.
    case measureInForce
    /// Help is deployed under a measure and looked at.
    case helpAndMonitoring
    /// Parental authority was ended.
    case parentalAuthorityEnded
    /// Somebody other than the parents holds authority.
    case guardianship

    /// The term.
    public var term: Term {
        let names = names
        return Term(rawValue, names.name, definition: names.definition, citations: citations)
    }

    private var citations: [Citation] {
        switch self {
        case .referredToSafetyTeam: [.proeftuin("2.5")]
        case .pressureTrack: [.sturen("1.3")]
        case .parentalAuthorityEnded, .guardianship: [.sturen("2.1.1")]
        case .investigationRequested: [.sturen("1.3"), .sturen("Bijlage 3"), .proeftuin("2.5, tabel 2.3")]
        default: [.sturen("1.3"), .sturen("Bijlage 3")]
        }
    }

    private var names: (name: LocalizedText, definition: LocalizedText) {
        switch self {
        case .signalled:
            (
                LocalizedText(nl: "gesignaleerd", en: "signalled"),
                LocalizedText(nl: "Iemand maakt zich ernstige zorgen.", en: "Somebody is seriously worried.")
            )
        case .reported:
            (
                LocalizedText(nl: "gemeld", en: "reported"),
                LocalizedText(
                    nl: "Er ligt een melding bij Veilig Thuis, dat beoordeelt wat er moet gebeuren.",
                    en: "A report lies with Veilig Thuis, which judges what has to be done.")
            )
        case .veiligThuisInvestigation:
            (
                LocalizedText(nl: "onderzoek door Veilig Thuis", en: "investigation by Veilig Thuis"),
                LocalizedText(nl: "Veilig Thuis doet onderzoek.", en: "Veilig Thuis investigates.")
            )
        case .withLocalTeam:
            (
                LocalizedText(nl: "bij het lokale team", en: "with the local team"),
                LocalizedText(
                    nl: "Een lokaal team of andere voorziening dichtbij heeft het overgenomen.",
                    en: "A local team or another provision nearby has taken over.")
            )
        case .directHelp:
            (
                LocalizedText(nl: "directe hulp", en: "direct help"),
                LocalizedText(
                    nl: "Een instelling die kan helpen, doet dat, zonder tussenkomst van het lokale team.",
                    en: "An institution that can help does so, without the local team in between.")
            )
        case .voluntaryHelp:
            (
                LocalizedText(nl: "vrijwillige hulp", en: "voluntary help"),
                LocalizedText(
                    nl: "Het lokale team helpt of heeft hulp ingezet.", en: "The local team helps or has deployed help."
                )
            )
        case .referredToSafetyTeam:
            (
                LocalizedText(nl: "aangemeld bij het veiligheidsteam", en: "referred to the safety team"),
                LocalizedText(
                    nl: "Het regionale veiligheidsteam beziet hoe het aansluit.",
                    en: "The regional safety team looks at how it joins in.")
            )
        case .pressureTrack:
            (
                LocalizedText(nl: "traject onder drang", en: "track under pressure"),
                LocalizedText(
                    nl: "Een gecertificeerde instelling begint alvast, vrijwillig, vooruitlopend op een onderzoek.",
                    en: "A certified institution begins already, voluntarily, ahead of an investigation.")
            )
        case .investigationRequested:
            (
                LocalizedText(nl: "onderzoek of toetsing gevraagd", en: "investigation or testing requested"),
                LocalizedText(
                    nl: "De Raad is gevraagd om onderzoek of toetsing.",
                    en: "The Board was asked to investigate or to test.")
            )
        case .boardInvestigation:
            (
                LocalizedText(nl: "onderzoek door de Raad", en: "investigation by the Board"),
                LocalizedText(
                    nl: "De Raad onderzoekt zelf of een maatregel nodig is.",
                    en: "The Board itself investigates whether a measure is needed.")
            )
        case .courtRequest:
            (
                LocalizedText(nl: "verzoek aan de rechter", en: "request to the court"),
                LocalizedText(nl: "De rechter is om een maatregel gevraagd.", en: "A court was asked for a measure.")
            )
        case .measureInForce:
            (
                LocalizedText(nl: "maatregel van kracht", en: "measure in force"),
                LocalizedText(
                    nl: "Er is een maatregel, en een instelling is toegewezen.",
                    en: "There is a measure, and an institution was assigned.")
            )
        case .helpAndMonitoring:
            (
                LocalizedText(nl: "hulp en monitoring", en: "help and monitoring"),
                LocalizedText(
                    nl: "Er is hulp ingezet, en het effect wordt steeds bekeken.",
                    en: "Help was deployed, and its effect is looked at again and again.")
            )
        case .parentalAuthorityEnded:
            (
                LocalizedText(nl: "gezag beëindigd", en: "parental authority ended"),
                LocalizedText(nl: "Het gezag van de ouders is beëindigd.", en: "The parents' authority was ended.")
            )
        case .guardianship:
            (
                LocalizedText(nl: "voogdij", en: "guardianship"),
                LocalizedText(
                    nl: "Een ander dan de ouders heeft het gezag.",
                    en: "Somebody other than the parents holds authority.")
            )
        }
    }
}
