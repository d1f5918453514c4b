/// A part of a basic principle, as the pilots work it out (onderdeel van een basisprincipe): of *simple* four, of
/// *rights-protecting and transparent* eight.
public enum PrincipleElement: String, ClosedList, Transferable {
    /// Een vaste persoon die afstemt.
    case coordinatingPerson
    /// Een vertrouwensband.
    case bondOfTrust
    /// Heldere communicatie.
    case clearCommunication
    /// Langdurige betrokkenheid.
    case longTermInvolvement
    /// Rechten kennen en toestemming.
    case knowingRights
    /// Wat gedeeld mag worden.
    case whatMayBeShared
    /// Informatie.
    case information
    /// Klachtenroute.
    case complaints
    /// Juridisch advies.
    case legalAdvice
    /// Betrokken bij beslissingen.
    case sharedDecisions
    /// Privacy en delen van informatie.
    case privacy
    /// Onderscheid vrijwillig, drang en dwang.
    case clearFrame

    /// The term.
    public var term: Term {
        switch self {
        case .coordinatingPerson:
            Term(
                rawValue, LocalizedText(nl: "een vaste persoon die afstemt", en: "a fixed person who attunes"),
                definition: LocalizedText(
                    nl: "Eén vast persoon coördineert de zorg en stemt trajecten op elkaar af.",
                    en: "One fixed person coordinates care and attunes trajectories."),
                citations: [.proeftuin("4.4")])
        case .bondOfTrust:
            Term(
                rawValue, LocalizedText(nl: "een vertrouwensband", en: "a bond of trust"),
                definition: LocalizedText(
                    nl: "Er wordt een vertrouwensband opgebouwd.",
                    en: "A bond of trust is built."),
                citations: [.proeftuin("4.4")])
        case .clearCommunication:
            Term(
                rawValue, LocalizedText(nl: "heldere communicatie", en: "clear communication"),
                definition: LocalizedText(
                    nl: "Er wordt transparant en helder gecommuniceerd.",
                    en: "Communication is transparent and clear."),
                citations: [.proeftuin("4.4")])
        case .longTermInvolvement:
            Term(
                rawValue, LocalizedText(nl: "langdurige betrokkenheid", en: "long-term involvement"),
                definition: LocalizedText(
                    nl: "Professionals blijven lang betrokken.",
                    en: "Professionals stay involved for long."),
                citations: [.proeftuin("4.4")])
        case .knowingRights:
            Term(
                rawValue, LocalizedText(nl: "rechten kennen en toestemming", en: "knowing rights, and consent"),
                definition: LocalizedText(
                    nl: "Mensen weten hoe het juridisch zit en worden om toestemming gevraagd.",
                    en: "People know how things stand in law and are asked for consent."),
                citations: [.proeftuin("4.4")])
        case .whatMayBeShared:
            Term(
                rawValue, LocalizedText(nl: "wat gedeeld mag worden", en: "what may be shared"),
                definition: LocalizedText(
                    nl: "Het is afgewogen wat met of zonder naam gedeeld wordt.",
                    en: "What is shared, with or without names, was weighed."),
                citations: [.proeftuin("4.4")])
        case .information:
            Term(
                rawValue, LocalizedText(nl: "informatie", en: "information"),
                definition: LocalizedText(
                    nl: "Mensen krijgen informatie, zoals een flyer of map.",
                    en: "People receive information, such as a flyer or folder."),
                citations: [.proeftuin("4.4")])
        case .complaints:
            Term(
                rawValue, LocalizedText(nl: "klachtenroute", en: "complaints route"),
                definition: LocalizedText(
                    nl: "Het is duidelijk bij wie een klacht terechtkan.",
                    en: "It is clear with whom a complaint can be laid."),
                citations: [.proeftuin("4.4")])
        case .legalAdvice:
            Term(
                rawValue, LocalizedText(nl: "juridisch advies", en: "legal advice"),
                definition: LocalizedText(
                    nl: "Professionals kunnen juridisch advies krijgen.",
                    en: "Professionals can get legal advice."),
                citations: [.proeftuin("4.4")])
        case .sharedDecisions:
            Term(
                rawValue, LocalizedText(nl: "betrokken bij beslissingen", en: "involved in decisions"),
                definition: LocalizedText(
                    nl: "Mensen worden meegenomen in beslissingen over hulp en aanpak.",
                    en: "People are taken along in decisions on help and approach."),
                citations: [.proeftuin("4.4")])
        case .privacy:
            Term(
                rawValue, LocalizedText(nl: "privacy en delen van informatie", en: "privacy and sharing information"),
                definition: LocalizedText(
                    nl: "Gegevens van mensen zijn beschermd, ook bij meer dossiers.",
                    en: "People's data are protected, also with several files."),
                citations: [.proeftuin("4.4")])
        case .clearFrame:
            Term(
                rawValue,
                LocalizedText(
                    nl: "onderscheid vrijwillig, drang en dwang",
                    en: "clear difference of voluntary, pressure and compulsion"),
                definition: LocalizedText(
                    nl: "Mensen weten of iets moet of dat er een keuze is.",
                    en: "People know whether something is a must or a choice."),
                citations: [.proeftuin("4.4")])
        }
    }

    /// The principle that it belongs to.
    public var principle: BasicPrinciple {
        switch self {
        case .coordinatingPerson, .bondOfTrust, .clearCommunication, .longTermInvolvement: .simple
        case .knowingRights, .whatMayBeShared, .information, .complaints, .legalAdvice, .sharedDecisions, .privacy,
            .clearFrame:
            .rightsProtectingAndTransparent
        }
    }
}
