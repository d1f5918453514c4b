public import Domain

/// What a mark is about (waarover een cijfer gaat): marks of different kinds never meet.
public enum RatingKind: String, ClosedList, Transferable {
    /// Veiligheidsdoel.
    case safetyGoal
    /// Hulpverleningsdoel.
    case assistanceGoal

    /// The norm of the method for this kind: a 6 for a safety goal, a 7 for an assistance goal.
    ///
    /// It opens a conversation; it is no pass mark.
    public var norm: Grade {
        switch self {
        case .safetyGoal: 6
        case .assistanceGoal: 7
        }
    }

    /// The term.
    public var term: Term {
        switch self {
        case .safetyGoal:
            Term(
                rawValue, LocalizedText(nl: "cijfer voor een veiligheidsdoel", en: "mark for a safety goal"),
                definition: LocalizedText(
                    nl: "Hoe veilig iemand het vindt, naar dit doel van het veiligheidsplan.",
                    en: "How safe somebody finds it, by this goal of the safety plan."),
                citations: [.sturen("2.1.2")], related: ["Concept.rating"])
        case .assistanceGoal:
            Term(
                rawValue, LocalizedText(nl: "cijfer voor een hulpverleningsdoel", en: "mark for an assistance goal"),
                definition: LocalizedText(
                    nl: "De veiligheid die iemand ervaart, naar dit doel van het hulpverleningsplan.",
                    en: "The safety that somebody experiences, by this goal of the assistance plan."),
                citations: [.sturen("2.1.2")], related: ["Concept.rating", "Concept.goodEnough"])
        }
    }
}

/// How one informant's marks for one thing went (verloop), from the mark before to the latest.
public enum RatingTrend: String, ClosedList, Transferable {
    /// Hoger.
    case higher
    /// Lager.
    case lower
    /// Gelijk.
    case same
    /// Eén cijfer.
    case single

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .higher:
                (
                    LocalizedText(nl: "hoger", en: "higher"),
                    LocalizedText(
                        nl: "Het laatste cijfer is hoger dan het vorige van dezelfde persoon.",
                        en: "The latest mark is higher than the same person's before.")
                )
            case .lower:
                (
                    LocalizedText(nl: "lager", en: "lower"),
                    LocalizedText(
                        nl: "Het laatste cijfer is lager dan het vorige van dezelfde persoon.",
                        en: "The latest mark is lower than the same person's before.")
                )
            case .same:
                (
                    LocalizedText(nl: "gelijk", en: "the same"),
                    LocalizedText(
                        nl: "Het laatste cijfer is gelijk aan het vorige van dezelfde persoon.",
                        en: "The latest mark is the same as that person's before.")
                )
            case .single:
                (
                    LocalizedText(nl: "één cijfer", en: "one mark"),
                    LocalizedText(
                        nl: "Er is nog maar één cijfer: daar zit geen verloop in.",
                        en: "There is one mark only: no trend in that.")
                )
            }
        return Term(
            rawValue, names.name, definition: names.definition,
            decision: LocalizedText(
                nl: "Een woord van dit pakket, voor de cijfers van één persoon; mensen worden niet samengeteld.",
                en: "A word of this package, for one person's marks; people are not added up."))
    }
}

/// Why the mark of somebody who was expected to rate is not there (nog niet gehoord), as far as that was recorded.
///
/// A reason makes it visible; it does not make anybody heard.
public enum RatingAbsence: String, ClosedList, Transferable {
    /// Anders gehoord.
    case heardOtherwise
    /// Gaf geen cijfer.
    case gaveNoMark
    /// Niet gevraagd.
    case notAsked
    /// Misschien nog niet geboren.
    case perhapsUnborn
    /// Niet vastgelegd.
    case notRecorded

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .heardOtherwise:
                (
                    LocalizedText(nl: "anders gehoord", en: "heard in another way"),
                    LocalizedText(
                        nl: "Kan geen cijfer geven, en is op een andere manier gehoord.",
                        en: "Cannot give a mark, and was heard in another way.")
                )
            case .gaveNoMark:
                (
                    LocalizedText(nl: "gaf geen cijfer", en: "gave no mark"),
                    LocalizedText(
                        nl: "Is gevraagd, en gaf geen cijfer of dat is niet opgeschreven.",
                        en: "Was asked, and gave no mark or it was not written down.")
                )
            case .notAsked:
                (
                    LocalizedText(nl: "niet gevraagd", en: "not asked"),
                    LocalizedText(
                        nl: "Er is vastgelegd dat er geen andere cijfers zijn.",
                        en: "It was recorded that there are no other marks.")
                )
            case .perhapsUnborn:
                (
                    LocalizedText(nl: "misschien nog niet geboren", en: "perhaps not born yet"),
                    LocalizedText(
                        nl: "Het is niet vastgelegd of dit kind al geboren is.",
                        en: "It is not recorded whether this child is born.")
                )
            case .notRecorded:
                (
                    LocalizedText(nl: "niet vastgelegd", en: "not recorded"),
                    LocalizedText(
                        nl: "Er is niets vastgelegd: ook niet dat diegene niet gevraagd is.",
                        en: "Nothing was recorded: not that the person was not asked either.")
                )
            }
        return Term(
            rawValue, names.name, definition: names.definition,
            decision: LocalizedText(
                nl: "Een woord van dit pakket; een reden maakt iemand niet gehoord.",
                en: "A word of this package; a reason makes nobody heard."),
            related: ["Concept.notHeard"])
    }
}
