public import Domain

/// Measures that ask about the same and are not the same (familie van indicatoren).
public enum IndicatorFamily: String, ClosedList, Transferable {
    /// From a start event to the start of help; both moments differ by measure.
    case timeToHelp
    /// How long a trajectory, duo, measure or team takes; what still runs counts as open.
    case durationOfInvolvement
    /// Which part stays without compulsion; complements only within one definition.
    case withoutMeasure
    /// Measures by kind; events are no households.
    case measuresImposed
    /// Reports against households of a named area.
    case reports
    /// New reports about the same household; no report is no safety yet.
    case repeatReports
    /// Relapse; a criminal one is not the same as any.
    case recidivism
    /// Whether people feel safe; a share is no mark.
    case feelsSafe
    /// Whether violence stops; openness may first make it more visible.
    case violenceStops
    /// Named as an outcome, without a scale in any source.
    case durableSafetyAndWellbeing
    /// What households think of the help; not what professionals think they think.
    case satisfaction
    /// The experience of being heard, or the number of times feedback was given.
    case heardAndSeen
    /// Trust of members, among parties, or in the direction; never in one named person.
    case trust
    /// How many professionals there are; more may also be right.
    case helpersPerHousehold
    /// Changes, what is lost in them, and how often people tell their story again.
    case handOvers
    /// The same person or the same parties stay.
    case continuity
    /// The division over forms; a duo is not form B.
    case involvementMix
    /// New households or clients, as a number or a month.
    case inflow
    /// The part with or without children, of a named set.
    case withChildren
    /// To be present is not to have influence.
    case experienceExperts
    /// What professionals think of cooperation, word for word by survey.
    case cooperation
    /// Whether parties feel responsible together and work as one.
    case ownership
    /// At the level of an organisation only.
    case load
    /// Survey, register and count stand apart.
    case earlySignalling
    /// A breakthrough in the short term, or insight without a term.
    case familyDynamics
    /// Explicitly not enough to read success from.
    case methodInUse
    /// How many layers move; coverage and no quality.
    case changeOnAllLayers
    /// What the network learns together, from its own records.
    case learningActivity
    /// What it costs and how large it is; size is no success.
    case costAndMeans

    /// The term.
    public var term: Term {
        switch self {
        case .timeToHelp:
            Term(
                rawValue, LocalizedText(nl: "tijd tot hulp", en: "time to help"),
                definition: LocalizedText(
                    nl: "Van een begin tot de start van hulp; begin en einde verschillen per maat.",
                    en: "From a start event to the start of help; both moments differ by measure."),
                decision: LocalizedText(
                    nl:
                        "Een familie van deze SDK: alleen wat in teller, noemer en momenten gelijk is, is samengevoegd.",
                    en: "A family of this SDK: only what has the same numerator, denominator and moments was merged."))
        case .durationOfInvolvement:
            Term(
                rawValue, LocalizedText(nl: "duur van betrokkenheid", en: "duration of involvement"),
                definition: LocalizedText(
                    nl: "Hoe lang een traject, duo, maatregel of team duurt; wat nog loopt telt als nog open.",
                    en: "How long a trajectory, duo, measure or team takes; what still runs counts as open."),
                decision: LocalizedText(
                    nl:
                        "Een familie van deze SDK: alleen wat in teller, noemer en momenten gelijk is, is samengevoegd.",
                    en: "A family of this SDK: only what has the same numerator, denominator and moments was merged."))
        case .withoutMeasure:
            Term(
                rawValue, LocalizedText(nl: "zonder maatregel", en: "without a measure"),
                definition: LocalizedText(
                    nl: "Welk deel zonder dwang blijft; alleen binnen één definitie elkaars aanvulling.",
                    en: "Which part stays without compulsion; complements only within one definition."),
                decision: LocalizedText(
                    nl:
                        "Een familie van deze SDK: alleen wat in teller, noemer en momenten gelijk is, is samengevoegd.",
                    en: "A family of this SDK: only what has the same numerator, denominator and moments was merged."))
        case .measuresImposed:
            Term(
                rawValue, LocalizedText(nl: "opgelegde maatregelen", en: "measures imposed"),
                definition: LocalizedText(
                    nl: "Maatregelen naar soort; gebeurtenissen zijn geen huishoudens.",
                    en: "Measures by kind; events are no households."),
                decision: LocalizedText(
                    nl:
                        "Een familie van deze SDK: alleen wat in teller, noemer en momenten gelijk is, is samengevoegd.",
                    en: "A family of this SDK: only what has the same numerator, denominator and moments was merged."))
        case .reports:
            Term(
                rawValue, LocalizedText(nl: "meldingen bij Veilig Thuis", en: "reports to Veilig Thuis"),
                definition: LocalizedText(
                    nl: "Meldingen afgezet tegen huishoudens van een genoemd gebied.",
                    en: "Reports against households of a named area."),
                decision: LocalizedText(
                    nl:
                        "Een familie van deze SDK: alleen wat in teller, noemer en momenten gelijk is, is samengevoegd.",
                    en: "A family of this SDK: only what has the same numerator, denominator and moments was merged."))
        case .repeatReports:
            Term(
                rawValue, LocalizedText(nl: "herhaalde meldingen", en: "repeat reports"),
                definition: LocalizedText(
                    nl: "Nieuwe meldingen over hetzelfde huishouden; geen melding is nog geen veiligheid.",
                    en: "New reports about the same household; no report is no safety yet."),
                decision: LocalizedText(
                    nl:
                        "Een familie van deze SDK: alleen wat in teller, noemer en momenten gelijk is, is samengevoegd.",
                    en: "A family of this SDK: only what has the same numerator, denominator and moments was merged."))
        case .recidivism:
            Term(
                rawValue, LocalizedText(nl: "recidive", en: "recidivism"),
                definition: LocalizedText(
                    nl: "Terugval; strafrechtelijk is iets anders dan elke terugval.",
                    en: "Relapse; a criminal one is not the same as any."),
                decision: LocalizedText(
                    nl:
                        "Een familie van deze SDK: alleen wat in teller, noemer en momenten gelijk is, is samengevoegd.",
                    en: "A family of this SDK: only what has the same numerator, denominator and moments was merged."))
        case .feelsSafe:
            Term(
                rawValue, LocalizedText(nl: "zich veilig voelen", en: "feeling safe"),
                definition: LocalizedText(
                    nl: "Of mensen zich veilig voelen; een deel is geen cijfer.",
                    en: "Whether people feel safe; a share is no mark."),
                decision: LocalizedText(
                    nl:
                        "Een familie van deze SDK: alleen wat in teller, noemer en momenten gelijk is, is samengevoegd.",
                    en: "A family of this SDK: only what has the same numerator, denominator and moments was merged."))
        case .violenceStops:
            Term(
                rawValue, LocalizedText(nl: "geweld stopt of gaat door", en: "violence stops or goes on"),
                definition: LocalizedText(
                    nl: "Of geweld stopt; openheid kan het eerst zichtbaarder maken.",
                    en: "Whether violence stops; openness may first make it more visible."),
                decision: LocalizedText(
                    nl:
                        "Een familie van deze SDK: alleen wat in teller, noemer en momenten gelijk is, is samengevoegd.",
                    en: "A family of this SDK: only what has the same numerator, denominator and moments was merged."))
        case .durableSafetyAndWellbeing:
            Term(
                rawValue, LocalizedText(nl: "duurzame veiligheid en welzijn", en: "durable safety and wellbeing"),
                definition: LocalizedText(
                    nl: "Genoemd als uitkomst, zonder schaal in enige bron.",
                    en: "Named as an outcome, without a scale in any source."),
                decision: LocalizedText(
                    nl:
                        "Een familie van deze SDK: alleen wat in teller, noemer en momenten gelijk is, is samengevoegd.",
                    en: "A family of this SDK: only what has the same numerator, denominator and moments was merged."))
        case .satisfaction:
            Term(
                rawValue, LocalizedText(nl: "tevredenheid over hulp", en: "satisfaction with help"),
                definition: LocalizedText(
                    nl: "Wat huishoudens van de hulp vinden; niet wat professionals daarvan denken.",
                    en: "What households think of the help; not what professionals think they think."),
                decision: LocalizedText(
                    nl:
                        "Een familie van deze SDK: alleen wat in teller, noemer en momenten gelijk is, is samengevoegd.",
                    en: "A family of this SDK: only what has the same numerator, denominator and moments was merged."))
        case .heardAndSeen:
            Term(
                rawValue, LocalizedText(nl: "gehoord en gezien", en: "heard and seen"),
                definition: LocalizedText(
                    nl: "Ervaring van gehoord worden, of het aantal terugkoppelingen.",
                    en: "The experience of being heard, or the number of times feedback was given."),
                decision: LocalizedText(
                    nl:
                        "Een familie van deze SDK: alleen wat in teller, noemer en momenten gelijk is, is samengevoegd.",
                    en: "A family of this SDK: only what has the same numerator, denominator and moments was merged."))
        case .trust:
            Term(
                rawValue, LocalizedText(nl: "vertrouwen", en: "trust"),
                definition: LocalizedText(
                    nl: "Vertrouwen van leden, tussen partijen, of in de regie; nooit in één genoemde persoon.",
                    en: "Trust of members, among parties, or in the direction; never in one named person."),
                decision: LocalizedText(
                    nl:
                        "Een familie van deze SDK: alleen wat in teller, noemer en momenten gelijk is, is samengevoegd.",
                    en: "A family of this SDK: only what has the same numerator, denominator and moments was merged."))
        case .helpersPerHousehold:
            Term(
                rawValue, LocalizedText(nl: "hulpverleners per huishouden", en: "helpers per household"),
                definition: LocalizedText(
                    nl: "Hoeveel professionals er zijn; meer kan ook terecht zijn.",
                    en: "How many professionals there are; more may also be right."),
                decision: LocalizedText(
                    nl:
                        "Een familie van deze SDK: alleen wat in teller, noemer en momenten gelijk is, is samengevoegd.",
                    en: "A family of this SDK: only what has the same numerator, denominator and moments was merged."))
        case .handOvers:
            Term(
                rawValue, LocalizedText(nl: "overdrachten en herhaald verhaal", en: "hand-overs and repeated story"),
                definition: LocalizedText(
                    nl: "Wisselingen, verlies daarbij, en hoe vaak mensen hun verhaal opnieuw doen.",
                    en: "Changes, what is lost in them, and how often people tell their story again."),
                decision: LocalizedText(
                    nl:
                        "Een familie van deze SDK: alleen wat in teller, noemer en momenten gelijk is, is samengevoegd.",
                    en: "A family of this SDK: only what has the same numerator, denominator and moments was merged."))
        case .continuity:
            Term(
                rawValue, LocalizedText(nl: "vast gezicht en continuïteit", en: "continuity of contact"),
                definition: LocalizedText(
                    nl: "Dezelfde persoon of dezelfde partijen blijven.",
                    en: "The same person or the same parties stay."),
                decision: LocalizedText(
                    nl:
                        "Een familie van deze SDK: alleen wat in teller, noemer en momenten gelijk is, is samengevoegd.",
                    en: "A family of this SDK: only what has the same numerator, denominator and moments was merged."))
        case .involvementMix:
            Term(
                rawValue, LocalizedText(nl: "vormen van betrokkenheid en duo", en: "forms of involvement and duo"),
                definition: LocalizedText(
                    nl: "De verdeling over vormen; een duo is geen vorm B.",
                    en: "The division over forms; a duo is not form B."),
                decision: LocalizedText(
                    nl:
                        "Een familie van deze SDK: alleen wat in teller, noemer en momenten gelijk is, is samengevoegd.",
                    en: "A family of this SDK: only what has the same numerator, denominator and moments was merged."))
        case .inflow:
            Term(
                rawValue, LocalizedText(nl: "instroom", en: "inflow"),
                definition: LocalizedText(
                    nl: "Nieuwe huishoudens of cliënten, als aantal of per maand.",
                    en: "New households or clients, as a number or a month."),
                decision: LocalizedText(
                    nl:
                        "Een familie van deze SDK: alleen wat in teller, noemer en momenten gelijk is, is samengevoegd.",
                    en: "A family of this SDK: only what has the same numerator, denominator and moments was merged."))
        case .withChildren:
            Term(
                rawValue,
                LocalizedText(nl: "huishoudens met en zonder kinderen", en: "households with and without children"),
                definition: LocalizedText(
                    nl: "Het deel met of zonder kinderen, van een genoemde verzameling.",
                    en: "The part with or without children, of a named set."),
                decision: LocalizedText(
                    nl:
                        "Een familie van deze SDK: alleen wat in teller, noemer en momenten gelijk is, is samengevoegd.",
                    en: "A family of this SDK: only what has the same numerator, denominator and moments was merged."))
        case .experienceExperts:
            Term(
                rawValue,
                LocalizedText(nl: "inzet van ervaringsdeskundigheid", en: "deployment of experience expertise"),
                definition: LocalizedText(
                    nl: "Aanwezig zijn is nog geen invloed hebben.", en: "To be present is not to have influence."),
                decision: LocalizedText(
                    nl:
                        "Een familie van deze SDK: alleen wat in teller, noemer en momenten gelijk is, is samengevoegd.",
                    en: "A family of this SDK: only what has the same numerator, denominator and moments was merged."))
        case .cooperation:
            Term(
                rawValue,
                LocalizedText(nl: "samenwerking volgens professionals", en: "cooperation as professionals see it"),
                definition: LocalizedText(
                    nl: "Wat professionals van de samenwerking vinden, per vragenlijst woordelijk.",
                    en: "What professionals think of cooperation, word for word by survey."),
                decision: LocalizedText(
                    nl:
                        "Een familie van deze SDK: alleen wat in teller, noemer en momenten gelijk is, is samengevoegd.",
                    en: "A family of this SDK: only what has the same numerator, denominator and moments was merged."))
        case .ownership:
            Term(
                rawValue, LocalizedText(nl: "eigenaarschap en integraliteit", en: "ownership and integrality"),
                definition: LocalizedText(
                    nl: "Of partijen zich samen verantwoordelijk voelen en als geheel werken.",
                    en: "Whether parties feel responsible together and work as one."),
                decision: LocalizedText(
                    nl:
                        "Een familie van deze SDK: alleen wat in teller, noemer en momenten gelijk is, is samengevoegd.",
                    en: "A family of this SDK: only what has the same numerator, denominator and moments was merged."))
        case .load:
            Term(
                rawValue, LocalizedText(nl: "belasting van professionals", en: "load on professionals"),
                definition: LocalizedText(
                    nl: "Alleen op het niveau van een organisatie.", en: "At the level of an organisation only."),
                decision: LocalizedText(
                    nl:
                        "Een familie van deze SDK: alleen wat in teller, noemer en momenten gelijk is, is samengevoegd.",
                    en: "A family of this SDK: only what has the same numerator, denominator and moments was merged."))
        case .earlySignalling:
            Term(
                rawValue,
                LocalizedText(nl: "vroeg signaleren en bespreekbaarheid", en: "early signalling and discussability"),
                definition: LocalizedText(
                    nl: "Vragenlijst, registratie en telling staan los van elkaar.",
                    en: "Survey, register and count stand apart."),
                decision: LocalizedText(
                    nl:
                        "Een familie van deze SDK: alleen wat in teller, noemer en momenten gelijk is, is samengevoegd.",
                    en: "A family of this SDK: only what has the same numerator, denominator and moments was merged."))
        case .familyDynamics:
            Term(
                rawValue,
                LocalizedText(
                    nl: "inzicht en doorbraak in gezinsdynamiek", en: "insight and breakthrough in family dynamics"),
                definition: LocalizedText(
                    nl: "Een doorbraak op korte termijn, of inzicht zonder genoemde termijn.",
                    en: "A breakthrough in the short term, or insight without a term."),
                decision: LocalizedText(
                    nl:
                        "Een familie van deze SDK: alleen wat in teller, noemer en momenten gelijk is, is samengevoegd.",
                    en: "A family of this SDK: only what has the same numerator, denominator and moments was merged."))
        case .methodInUse:
            Term(
                rawValue, LocalizedText(nl: "een methode in gebruik", en: "a method in use"),
                definition: LocalizedText(
                    nl: "Uitdrukkelijk niet genoeg om succes aan af te lezen.",
                    en: "Explicitly not enough to read success from."),
                decision: LocalizedText(
                    nl:
                        "Een familie van deze SDK: alleen wat in teller, noemer en momenten gelijk is, is samengevoegd.",
                    en: "A family of this SDK: only what has the same numerator, denominator and moments was merged."))
        case .changeOnAllLayers:
            Term(
                rawValue, LocalizedText(nl: "verandering op alle lagen", en: "change on all layers"),
                definition: LocalizedText(
                    nl: "Hoeveel lagen bewegen; dekking en geen kwaliteit.",
                    en: "How many layers move; coverage and no quality."),
                decision: LocalizedText(
                    nl:
                        "Een familie van deze SDK: alleen wat in teller, noemer en momenten gelijk is, is samengevoegd.",
                    en: "A family of this SDK: only what has the same numerator, denominator and moments was merged."))
        case .learningActivity:
            Term(
                rawValue, LocalizedText(nl: "leeractiviteit", en: "learning activity"),
                definition: LocalizedText(
                    nl: "Wat het netwerk samen leert, uit zijn eigen vastlegging.",
                    en: "What the network learns together, from its own records."),
                decision: LocalizedText(
                    nl:
                        "Een familie van deze SDK: alleen wat in teller, noemer en momenten gelijk is, is samengevoegd.",
                    en: "A family of this SDK: only what has the same numerator, denominator and moments was merged."))
        case .costAndMeans:
            Term(
                rawValue, LocalizedText(nl: "kosten en middelen", en: "cost and means"),
                definition: LocalizedText(
                    nl: "Wat het kost en hoe groot het is; omvang is geen succes.",
                    en: "What it costs and how large it is; size is no success."),
                decision: LocalizedText(
                    nl:
                        "Een familie van deze SDK: alleen wat in teller, noemer en momenten gelijk is, is samengevoegd.",
                    en: "A family of this SDK: only what has the same numerator, denominator and moments was merged."))
        }
    }
}
