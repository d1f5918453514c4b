/// A kind of measure that is imposed (gedwongen maatregel): child protection, a ban, or probation.
///
/// Each has an authority of its own: what is asked of the imposing of a child protection measure is not asked of a
/// house ban. The list grows with the sources: it travels as ``Coded``.
public enum CompulsoryMeasureKind: String, ClosedList, Transferable {
    /// Voorlopige ondertoezichtstelling (VOTS).
    case provisionalSupervisionOrder
    /// Ondertoezichtstelling (OTS).
    case supervisionOrder
    /// Machtiging uithuisplaatsing.
    case outOfHomePlacementAuthorisation
    /// Gezagsbeëindigende maatregel.
    case terminationOfParentalAuthority
    /// Voogdijmaatregel.
    case guardianship
    /// Tijdelijk huisverbod.
    case temporaryHouseBan
    /// Contactverbod.
    case contactBan
    /// Jeugdreclassering.
    case youthProbation
    /// Reclassering voor volwassenen.
    case adultProbation
    /// Reclassering, of zij jeugd of volwassenen betreft is niet vermeld.
    case probationOfUnstatedAge

    /// The measure as one of the superset.
    public init(_ measure: ProtectionMeasureKind) {
        self =
            switch measure {
            case .provisionalSupervisionOrder: .provisionalSupervisionOrder
            case .supervisionOrder: .supervisionOrder
            case .outOfHomePlacementAuthorisation: .outOfHomePlacementAuthorisation
            case .terminationOfParentalAuthority: .terminationOfParentalAuthority
            case .guardianship: .guardianship
            }
    }

    /// The child protection measure that it is; `nil` if it is none.
    public var protection: ProtectionMeasureKind? { ProtectionMeasureKind(rawValue: rawValue) }

    /// Whether it puts a child under supervision, provisionally or not.
    public var isSupervisionOrder: Bool { protection.map { $0.isSupervisionOrder } ?? false }

    /// The term.
    public var term: Term {
        if let protection { return protection.term }
        return Term(
            rawValue, names.name, definition: names.definition, citations: citations, aliases: aliases)
    }

    private var names: (name: LocalizedText, definition: LocalizedText) {
        switch self {
        case .provisionalSupervisionOrder, .supervisionOrder, .outOfHomePlacementAuthorisation,
            .terminationOfParentalAuthority, .guardianship, .temporaryHouseBan:
            (
                LocalizedText(nl: "tijdelijk huisverbod", en: "temporary house ban"),
                LocalizedText(
                    nl: "Een volwassene mag voor korte tijd niet in de woning komen.",
                    en: "An adult may not enter the home for a short time.")
            )
        case .contactBan:
            (
                LocalizedText(nl: "contactverbod", en: "contact ban"),
                LocalizedText(
                    nl: "Iemand mag een ander niet benaderen.", en: "Somebody may not approach another person.")
            )
        case .youthProbation:
            (
                LocalizedText(nl: "jeugdreclassering", en: "youth probation"),
                LocalizedText(
                    nl:
                        "Toezicht op een jongere die voor een strafbaar feit wordt vervolgd; dat feit hoeft niets met de "
                        + "veiligheid thuis te maken te hebben.",
                    en:
                        "Supervision of a young person who is prosecuted for an offence, which need not have to do with "
                        + "safety at home.")
            )
        case .adultProbation:
            (
                LocalizedText(nl: "reclassering voor volwassenen", en: "adult probation"),
                LocalizedText(
                    nl: "Toezicht op een volwassene na een strafbaar feit.",
                    en: "Supervision of an adult after an offence.")
            )
        case .probationOfUnstatedAge:
            (
                LocalizedText(
                    nl: "(jeugd)reclassering, leeftijd niet vermeld", en: "probation, age not stated"),
                LocalizedText(
                    nl:
                        "Toezicht na een strafbaar feit, geteld zonder te zeggen of het een jongere of een volwassene is.",
                    en: "Supervision after an offence, counted without saying whether of a young person or an adult.")
            )
        }
    }

    private var citations: [Citation] {
        switch self {
        case .temporaryHouseBan:
            [
                .proeftuin("2.5, tabel 2.3"), .kompas("Stap 6: Formuleer een strategie en indicatoren"),
                Citation(.wetTijdelijkHuisverbod, "artikel 2"),
            ]
        case .contactBan:
            [.proeftuin("2.5, tabel 2.3"), .kompas("Stap 6: Formuleer een strategie en indicatoren")]
        case .youthProbation: [.sturen("2.1.1"), .proeftuin("2.8")]
        default: [.proeftuin("2.5, tabel 2.3")]
        }
    }

    private var aliases: [Term.Alias] {
        switch self {
        case .temporaryHouseBan: [Term.Alias("huisverbod", in: .kompas)]
        case .probationOfUnstatedAge: [Term.Alias("(jeugd)reclasseringsmaatregel", in: .proeftuin)]
        default: []
        }
    }
}
