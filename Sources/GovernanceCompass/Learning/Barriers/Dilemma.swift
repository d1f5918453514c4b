public import Domain

/// Two sides that both hold and that people bear together (dilemma): it is talked about again and again, and not solved.
public struct Dilemma: Hashable, Identifiable, Transferable, Discreet {
    /// The identifier.
    public let id: Identifier<Dilemma>
    /// What it is about; `nil` if that was not recorded.
    public var kind: Coded<DilemmaKind>?
    /// The one side, in words of those who meet it; it is never shown in a review.
    public var oneSide: String?
    /// The other side; it is never shown in a review.
    public var otherSide: String?
    /// The last day on which it was talked about; stated as none if it was not.
    public var discussedOn: Recorded<DateRange>
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes a dilemma.
    public init(
        _ id: Identifier<Dilemma>, _ kind: DilemmaKind? = nil, oneSide: String? = nil, otherSide: String? = nil,
        discussedOn: Recorded<DateRange> = .notRecorded, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.kind = kind.map { .known($0) }
        self.oneSide = oneSide
        self.otherSide = otherSide
        self.discussedOn = discussedOn
        self.knownOn = knownOn
    }

    func asKnown(on day: CalendarDate) -> Dilemma {
        var known = self
        known.discussedOn = discussedOn.asKnown(on: day)
        return known
    }
}

/// What a dilemma of the pilots is about (dilemma's in de proeftuinen), in the order of the interim report.
public enum DilemmaKind: String, ClosedList, Transferable {
    /// Schaalgrootte.
    case scale
    /// Andere organisaties meenemen.
    case takingOthersAlong
    /// Meervoudige partijdigheid en grenzen.
    case multiPartiality
    /// Wie heeft de regie.
    case whoDirects
    /// Angst voor de verkeerde keuze.
    case fearOfWrongChoice
    /// Grenzen aan rechtsbescherming.
    case limitsOfLegalProtection

    /// The term; its definition names both sides.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .scale:
                (
                    LocalizedText(nl: "schaalgrootte", en: "scale"),
                    LocalizedText(
                        nl: "Klein beginnen en elkaar kennen, én voor een hele regio werken.",
                        en: "Starting small and knowing each other, and working for a whole region.")
                )
            case .takingOthersAlong:
                (
                    LocalizedText(nl: "andere organisaties meenemen", en: "taking other organisations along"),
                    LocalizedText(
                        nl: "Vasthouden aan de eigen visie, én samenwerken met wie anders denkt.",
                        en: "Holding to one's own vision, and working with those who think otherwise.")
                )
            case .multiPartiality:
                (
                    LocalizedText(nl: "meervoudige partijdigheid en grenzen", en: "multi-partiality and limits"),
                    LocalizedText(
                        nl: "Naast ieder staan, én begrenzen wat niet kan.",
                        en: "Standing beside everybody, and limiting what cannot be.")
                )
            case .whoDirects:
                (
                    LocalizedText(nl: "wie heeft de regie", en: "who directs"),
                    LocalizedText(
                        nl: "De regie is van het huishouden, én iemand moet knopen doorhakken.",
                        en: "Direction is the household's, and somebody has to decide.")
                )
            case .fearOfWrongChoice:
                (
                    LocalizedText(nl: "angst voor de verkeerde keuze", en: "fear of the wrong choice"),
                    LocalizedText(
                        nl: "Vertragen om goed te kijken, én op tijd ingrijpen.",
                        en: "Slowing down to look well, and intervening in time.")
                )
            case .limitsOfLegalProtection:
                (
                    LocalizedText(nl: "grenzen aan rechtsbescherming", en: "limits of legal protection"),
                    LocalizedText(
                        nl:
                            "Als netwerk één zijn voor een huishouden, én ieder de eigen functie en bevoegdheden houden.",
                        en: "Being one for a household as a network, and each keeping its own function and powers.")
                )
            }
        return Term(
            rawValue, names.name, definition: names.definition, citations: [.proeftuin("6.7")],
            related: ["Concept.dilemma"] + (self == .multiPartiality ? ["Concept.multiPartiality"] : []))
    }
}
