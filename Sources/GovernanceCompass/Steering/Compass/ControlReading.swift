public import Domain

/// Two readings of how far a steerer can control in a cell of the compass (beheersen of expertise).
///
/// Both stand: the source draws the one from theory and corrects it by the other.
public enum ControlReading: String, ClosedList, Transferable {
    /// By theory: who knows the facts can control.
    case theoretical
    /// In practice: buying has perverse effects, and shared values make control easier.
    case practice

    /// The term.
    public var term: Term {
        switch self {
        case .theoretical:
            Term(
                rawValue, LocalizedText(nl: "theoretische lezing", en: "theoretical reading"),
                definition: LocalizedText(
                    nl: "Alleen de feiten tellen: wie ze kent kan beheersen, wie ze niet kent gebruikt expertise.",
                    en: "Only facts count: who knows them can control, who does not uses expertise."),
                citations: [.sturen("2.3")],
                aliases: [Term.Alias("beheersen versus expertise, theoretisch", in: .sturen)])
        case .practice:
            Term(
                rawValue, LocalizedText(nl: "lezing uit de praktijk", en: "practice reading"),
                definition: LocalizedText(
                    nl: "Feiten en waarden tellen: tussen beheersen en expertise liggen twee cellen ertussenin.",
                    en: "Facts and values count: between control and expertise two cells lie in between."),
                citations: [.sturen("2.3"), .sturen("5.1")],
                aliases: [Term.Alias("beheersen versus expertise in de praktijk", in: .sturen)])
        }
    }
}

/// How far a steerer can control, or depends on the expertise of the field (beheersen, expertise).
public enum ControlPosition: String, ClosedList, Comparable, Transferable {
    /// The steerer can control.
    case control
    /// In between: control is not self-evident, or is easier than one would think.
    case mixed
    /// The steerer depends on expertise of the field.
    case expertise

    /// The term.
    public var term: Term {
        switch self {
        case .control:
            Term(
                rawValue, LocalizedText(nl: "beheersen", en: "control"),
                definition: LocalizedText(
                    nl: "De stuurder kan richting geven en laten verantwoorden.",
                    en: "The steerer can give direction and be accounted to."),
                citations: [.sturen("2.3"), .sturen("4.2.3")])
        case .mixed:
            Term(
                rawValue, LocalizedText(nl: "tussen beheersen en expertise", en: "between control and expertise"),
                definition: LocalizedText(
                    nl: "Beheersen kan een eind, en niet vanzelf.", en: "Control goes some way, and not by itself."),
                citations: [.sturen("2.3")],
                decision: LocalizedText(
                    nl: "Figuur 5 is een diagonaal; de twee cellen ernaast krijgen hier dezelfde plaats ertussenin.",
                    en: "Figure 5 is a diagonal; the two cells beside it get the same place in between here."))
        case .expertise:
            Term(
                rawValue, LocalizedText(nl: "expertise gebruiken", en: "use of expertise"),
                definition: LocalizedText(
                    nl: "De stuurder steunt op de deskundigheid van het veld.",
                    en: "The steerer relies on the competence of the field."),
                citations: [.sturen("2.3"), .sturen("4.2.3")])
        }
    }

    /// From control to expertise.
    public static func < (a: Self, b: Self) -> Bool { a.rank < b.rank }

    private var rank: Int {
        switch self {
        case .control: 0
        case .mixed: 1
        case .expertise: 2
        }
    }
}

extension CompassCell {
    /// How far a steerer can control in the cell.
    ///
    /// In both readings more discrepancy in facts or values never means more control.
    public func control(_ reading: ControlReading) -> ControlPosition {
        switch (reading, self) {
        case (.theoretical, .direct), (.theoretical, .purchase), (.practice, .direct): .control
        case (.practice, .purchase), (.practice, .deliberate): .mixed
        case (.theoretical, .deliberate), (.theoretical, .doubleChallenge), (.practice, .doubleChallenge): .expertise
        }
    }
}
