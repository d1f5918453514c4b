public import Domain

extension Weighing {
    /// What intervening is (ingreep), or would be, the lightest first.
    public enum Intervention: String, ClosedList, Transferable {
        /// Help that those concerned accept.
        case voluntaryHelp
        /// A power that an organisation uses (bevoegdheid).
        case power
        /// A compulsory measure (maatregel).
        case measure
        /// Out-of-home placement (uithuisplaatsing).
        case placement

        /// Whether it uses a power or a measure, which is justified only after a weighing.
        ///
        /// A placement counts, in whatever frame: it goes as deep into people's lives.
        public var isCompelling: Bool {
            switch self {
            case .voluntaryHelp: false
            case .power, .measure, .placement: true
            }
        }

        /// The term.
        public var term: Term {
            switch self {
            case .voluntaryHelp:
                Term(
                    rawValue, LocalizedText(nl: "vrijwillige hulp", en: "voluntary help"),
                    definition: LocalizedText(
                        nl: "Hulp die de betrokkenen aanvaarden.", en: "Help that those concerned accept."),
                    citations: [.proeftuin("6.4")])
            case .power:
                Term(
                    rawValue, LocalizedText(nl: "gebruik van een bevoegdheid", en: "use of a power"),
                    definition: LocalizedText(
                        nl: "Een organisatie gebruikt een bevoegdheid die diep in het persoonlijke leven ingrijpt.",
                        en: "An organisation uses a power that goes deep into personal life."),
                    citations: [.proeftuin("4.4"), .proeftuin("6.5")], related: ["Concept.powerToAct"])
            case .measure:
                Term(
                    rawValue, LocalizedText(nl: "gedwongen maatregel", en: "compulsory measure"),
                    definition: LocalizedText(
                        nl: "Een maatregel die wordt opgelegd.", en: "A measure that is imposed."),
                    citations: [.proeftuin("4.4"), .proeftuin("6.5")], related: ["Concept.compulsoryMeasure"])
            case .placement:
                Term(
                    rawValue, LocalizedText(nl: "uithuisplaatsing", en: "out-of-home placement"),
                    definition: LocalizedText(
                        nl: "Een kind gaat ergens anders wonen om veilig te zijn.",
                        en: "A child goes to live elsewhere to be safe."),
                    citations: [.proeftuin("6.4")])
            }
        }
    }
}
