internal import Domain

extension BarrierStrategy {
    /// The names of the strategies that connect layers and domains; `nil` for the others.
    var connecting: (name: LocalizedText, definition: LocalizedText)? {
        switch self {
        case .shortLines:
            (
                LocalizedText(nl: "korte lijnen", en: "short lines"),
                LocalizedText(
                    nl: "Elkaar makkelijk en snel kunnen bereiken.", en: "Reaching each other easily and quickly.")
            )
        case .informalMeeting:
            (
                LocalizedText(nl: "informeel ontmoeten", en: "meeting informally"),
                LocalizedText(
                    nl: "Elkaar leren kennen, bijvoorbeeld bij de koffie.",
                    en: "Getting to know each other, over coffee for instance.")
            )
        case .structuralMeetings:
            (
                LocalizedText(nl: "structureel overleg", en: "structural meetings"),
                LocalizedText(
                    nl: "Op vaste momenten met elkaar om tafel.", en: "At the table together at fixed moments.")
            )
        case .introductionMeetings:
            (
                LocalizedText(nl: "introductiebijeenkomsten", en: "introduction meetings"),
                LocalizedText(
                    nl: "Partners en wie een nieuwe rol heeft, maken kennis met elkaars werk.",
                    en: "Partners and those with a new role learn each other’s work.")
            )
        case .regionalAdministrators:
            (
                LocalizedText(nl: "bestuurders regionaal bijeen", en: "administrators together in the region"),
                LocalizedText(
                    nl: "Bestuurders van gemeenten leren elkaar kennen.",
                    en: "Administrators of municipalities get to know each other.")
            )
        case .attentionToCoordination:
            (
                LocalizedText(nl: "aandacht voor coördinatie", en: "attention to coordination"),
                LocalizedText(
                    nl: "Iemand houdt de samenwerking bij elkaar.", en: "Somebody holds the cooperation together.")
            )
        case .integration:
            (
                LocalizedText(nl: "integratie", en: "integration"),
                LocalizedText(
                    nl: "Zo samen werken rond gezinnen dat apart verbinden niet nodig is.",
                    en: "Working together around families so that connecting apart is not needed.")
            )
        case .ownershipSessions:
            (
                LocalizedText(nl: "sessies over eigenaarschap", en: "sessions on ownership"),
                LocalizedText(
                    nl: "Samen bespreken wie waarvoor staat in een casus.",
                    en: "Discussing together who stands for what in a case.")
            )
        case .removeUsAndThem:
            (
                LocalizedText(nl: "wij-zij-lijnen wegnemen", en: "removing lines of us and them"),
                LocalizedText(
                    nl: "Het verschil tussen wij en zij verkleinen.",
                    en: "Making the difference of us and them smaller.")
            )
        case .identifyWithMunicipality:
            (
                LocalizedText(nl: "je deel voelen van de hele gemeente", en: "feeling part of the whole municipality"),
                LocalizedText(
                    nl: "Werken voor de gemeente als geheel en niet voor één domein.",
                    en: "Working for the municipality as a whole and not for one domain.")
            )
        case .opennessAndTrust:
            (
                LocalizedText(nl: "openheid en onderling vertrouwen", en: "openness and mutual trust"),
                LocalizedText(
                    nl: "Steun berust op openheid over wat goed en mis gaat.",
                    en: "Support rests on openness on what goes well and wrong.")
            )
        case .alignThemes:
            (
                LocalizedText(nl: "beleid en besluiten afstemmen", en: "aligning policy and decisions"),
                LocalizedText(
                    nl: "Thema’s en besluiten sluiten op elkaar aan, met zicht op de praktijk.",
                    en: "Themes and decisions fit each other, with sight of practice.")
            )
        case .keepCommunicating:
            (
                LocalizedText(
                    nl: "blijven communiceren, samen eigenaar zijn", en: "going on communicating, owning cases together"
                ),
                LocalizedText(
                    nl: "Partners horen wat er verandert, en voelen zich mede-eigenaar van casussen.",
                    en: "Partners hear what changes, and feel that cases are theirs too.")
            )
        case .regionalExpertiseTeam:
            (
                LocalizedText(nl: "deskundigen delen in de regio", en: "sharing experts in the region"),
                LocalizedText(
                    nl: "Gemeenten delen deskundigen, met afspraken over wie waarvoor staat, en met vertrouwen.",
                    en: "Municipalities share experts, with agreements on who stands for what, and with trust.")
            )
        default: nil
        }
    }
}
