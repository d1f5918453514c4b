/// What kind of conference it is (overlegvorm); the list grows with the sources.
public enum ConferenceKind: String, ClosedList, Transferable {
    /// Casuïstiekbespreking, multidisciplinair overleg (MDO).
    case caseConference
    /// Instroomoverleg.
    case intake
    /// Casuïstiekbespreking van het lokale team.
    case localCaseDiscussion
    /// Top-3 overleg.
    case topThree
    /// Netwerkberaad.
    case networkConference
    /// Beraad.
    case moralDeliberation
    /// Supervisie.
    case supervision

    /// The term.
    public var term: Term {
        switch self {
        case .caseConference:
            Term(
                rawValue, LocalizedText(nl: "casuïstiekbespreking (MDO)", en: "case conference"),
                definition: LocalizedText(
                    nl:
                        "Professionals van verschillende organisaties bespreken één huishouden: vraag, advies en besluit.",
                    en: "Professionals of several organisations discuss one household: question, advice and decision."),
                citations: [.proeftuin("2.6")],
                aliases: [
                    Term.Alias("MDO", in: .proeftuin), Term.Alias("casuïstiekoverleg", in: .proeftuin),
                    Term.Alias("casusoverleg", in: .domein), Term.Alias("MDO", in: .kompas),
                ])
        case .intake:
            Term(
                rawValue, LocalizedText(nl: "instroomoverleg", en: "intake conference"),
                definition: LocalizedText(
                    nl: "Voorafgaand overleg: wie pakt een aanmelding op, en welke inzet past.",
                    en: "Conference beforehand: who takes up a registration, and which involvement fits."),
                citations: [.proeftuin("2.6")])
        case .localCaseDiscussion:
            Term(
                rawValue, LocalizedText(nl: "casuïstiek van het lokale team", en: "case discussion of the local team"),
                definition: LocalizedText(
                    nl: "Het lokale team bespreekt een huishouden; anderen kunnen aansluiten.",
                    en: "The local team discusses a household; others can join."),
                citations: [.proeftuin("2.6")])
        case .topThree:
            Term(
                rawValue, LocalizedText(nl: "Top-3 overleg", en: "Top-3 conference"),
                definition: LocalizedText(
                    nl: "Overleg met de Top-3 methodiek, zo mogelijk met het huishouden erbij.",
                    en: "Conference by the Top-3 method, with the household there where that can be."),
                citations: [.proeftuin("2.7")], aliases: [Term.Alias("Top3 overleg", in: .proeftuin)])
        case .networkConference:
            Term(
                rawValue, LocalizedText(nl: "netwerkberaad", en: "network conference"),
                definition: LocalizedText(
                    nl: "Overleg met familie, vrienden en buren rond het huishouden.",
                    en: "Conference with family, friends and neighbours around the household."),
                citations: [.proeftuin("3.4")])
        case .moralDeliberation:
            Term(
                rawValue, LocalizedText(nl: "beraad", en: "moral deliberation"),
                definition: LocalizedText(
                    nl: "Samen afwegen wat juist is, tot er één navolgbaar besluit ligt.",
                    en: "Weighing together what is right, until there is one decision that can be followed."),
                citations: [.proeftuin("6.3")])
        case .supervision:
            Term(
                rawValue, LocalizedText(nl: "supervisie", en: "supervision"),
                definition: LocalizedText(
                    nl: "Professionals kijken met een ander naar hun eigen handelen.",
                    en: "Professionals look at their own work with somebody else."),
                citations: [.proeftuin("6.3")])
        }
    }
}
