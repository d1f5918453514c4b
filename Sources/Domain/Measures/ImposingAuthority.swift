/// An authority that imposes a measure (opleggende autoriteit).
///
/// Another list than ``PartyKind``: not who works with a household, but who can decide over its head.
public enum ImposingAuthority: String, ClosedList, Transferable {
    /// Kinderrechter.
    case juvenileCourt
    /// Another judge or court.
    case otherCourt
    /// Burgemeester.
    case mayor
    /// Openbaar Ministerie.
    case publicProsecutor

    /// Whether it is a judge.
    public var isJudge: Bool {
        switch self {
        case .juvenileCourt, .otherCourt: true
        case .mayor, .publicProsecutor: false
        }
    }

    /// The term.
    public var term: Term {
        switch self {
        case .juvenileCourt:
            Term(
                rawValue, LocalizedText(nl: "kinderrechter", en: "juvenile court"),
                definition: LocalizedText(
                    nl: "Rechter die over kinderbeschermingsmaatregelen beslist.",
                    en: "Judge who decides on child protection measures."),
                citations: [.sturen("1.3"), .sturen("Bijlage 3")], aliases: [Term.Alias("de rechter", in: .sturen)])
        case .otherCourt:
            Term(
                rawValue, LocalizedText(nl: "andere rechter", en: "other court"),
                definition: LocalizedText(
                    nl: "Een rechter die geen kinderrechter is, zoals de rechtbank of de strafrechter.",
                    en: "A judge other than the juvenile court, such as a district or criminal court."),
                citations: [.sturen("2.1.1")])
        case .mayor:
            Term(
                rawValue, LocalizedText(nl: "burgemeester", en: "mayor"),
                definition: LocalizedText(
                    nl: "Bestuurder die een tijdelijk huisverbod kan opleggen; dat staat niet in de bronnen.",
                    en: "Head of a municipality who can impose a temporary house ban; the sources do not say so."),
                citations: [Citation(.wetTijdelijkHuisverbod, "artikel 2")])
        case .publicProsecutor:
            Term(
                rawValue, LocalizedText(nl: "Openbaar Ministerie", en: "public prosecutor"),
                definition: LocalizedText(
                    nl:
                        "Instantie die vervolgt, en een verdachte een contactverbod kan geven; dat staat niet in de bronnen.",
                    en: "Prosecuting authority, which can order a suspect to avoid contact; the sources do not say so."),
                citations: [.sturen("2.1.2, tabel 2"), Citation(.wetboekVanStrafvordering, "artikel 509hh")],
                aliases: [Term.Alias("officier van justitie", in: .sturen)])
        }
    }
}
