/// A kind of child protection measure (kinderbeschermingsmaatregel): about a child, imposed by a judge.
///
/// Taking a child out of the home is an authorisation during a supervision order; ending parental authority is no
/// decision on where a child lives. The two are never one word here.
public enum ProtectionMeasureKind: String, ClosedList, Transferable {
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

    /// Whether it puts a child under supervision, provisionally or not.
    public var isSupervisionOrder: Bool {
        switch self {
        case .provisionalSupervisionOrder, .supervisionOrder: true
        case .outOfHomePlacementAuthorisation, .terminationOfParentalAuthority, .guardianship: false
        }
    }

    /// The term.
    public var term: Term {
        switch self {
        case .provisionalSupervisionOrder:
            Term(
                rawValue,
                LocalizedText(nl: "voorlopige ondertoezichtstelling", en: "provisional supervision order"),
                definition: LocalizedText(
                    nl:
                        "Ondertoezichtstelling voor korte tijd, bij een ernstig vermoeden en acute bedreiging van een kind.",
                    en: "Supervision order for a short time, on a serious suspicion and an acute threat to a child."),
                citations: [.proeftuin("2.5, tabel 2.3"), Citation(.burgerlijkWetboek1, "artikel 257")],
                aliases: [Term.Alias("(voorlopige) OTS", in: .proeftuin)])
        case .supervisionOrder:
            Term(
                rawValue, LocalizedText(nl: "ondertoezichtstelling", en: "supervision order"),
                definition: LocalizedText(
                    nl:
                        "Een gecertificeerde instelling steunt en begeleidt de ouders van één kind, dat onder haar toezicht "
                        + "staat; de ouders houden hun gezag.",
                    en: "A certified institution supports and guides the parents of one child, who is under its "
                        + "supervision; the parents keep their authority."),
                citations: [.sturen("1.3"), .sturen("2.1.1"), .proeftuin("7.2")],
                aliases: [
                    Term.Alias("OTS", in: .sturen), Term.Alias("OTS", in: .proeftuin),
                ])
        case .outOfHomePlacementAuthorisation:
            Term(
                rawValue,
                LocalizedText(nl: "machtiging uithuisplaatsing", en: "authorisation for out-of-home placement"),
                definition: LocalizedText(
                    nl:
                        "Toestemming van de rechter om een kind tijdens een ondertoezichtstelling elders te laten wonen.",
                    en: "A judge's leave to have a child live elsewhere during a supervision order."),
                citations: [.proeftuin("2.5, tabel 2.3"), .proeftuin("6.4")],
                aliases: [Term.Alias("uithuisplaatsing", in: .proeftuin)])
        case .terminationOfParentalAuthority:
            Term(
                rawValue,
                LocalizedText(
                    nl: "gezagsbeëindigende maatregel", en: "termination of parental authority"),
                definition: LocalizedText(
                    nl: "Het gezag van een ouder over een kind houdt op.",
                    en: "A parent's authority over a child ends."),
                citations: [.sturen("2.1.1"), .proeftuin("2.5, tabel 2.3")],
                aliases: [
                    Term.Alias("gezag beëindigende maatregel", in: .proeftuin),
                    Term.Alias("gezagsbeëindiging", in: .kompas),
                ])
        case .guardianship:
            Term(
                rawValue, LocalizedText(nl: "voogdijmaatregel", en: "guardianship"),
                definition: LocalizedText(
                    nl: "Een ander dan de ouders heeft het gezag over een kind tot het meerderjarig is.",
                    en: "Somebody other than the parents holds authority over a child until it is of age."),
                citations: [.sturen("2.1.1")], aliases: [Term.Alias("voogdij", in: .sturen)])
        }
    }
}
