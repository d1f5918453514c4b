internal import Domain

extension IndicatorDefinition {
    /// Niet samenwerken omdat het moet, maar omdat het helpt: what should change in families.
    static let domein: [IndicatorDefinition] = [
        IndicatorDefinition(
            "DOMEIN-I01",
            LocalizedText(nl: "Overdracht tussen generaties stopt", en: "Transmission between generations stops"),
            theme: .safeHome, levels: [.household, .system], horizon: .long, unit: .degree, polarity: .higher,
            sources: [.research], basis: [.askedOnly], burden: .extra,
            counts: LocalizedText(
                nl: "Of geweld niet op een volgende generatie overgaat",
                en: "Whether violence does not pass to a next generation"), isOpen: true,
            caveat: LocalizedText(
                nl: "Vraagt lang gebruik en onderzoek. De bron geeft geen teller, noemer, norm of schaal.",
                en: "Needs long use and research. The source gives no numerator, denominator, norm or scale."),
            citations: [.domein("6.1"), .domein("6.2")]),
        IndicatorDefinition(
            "DOMEIN-I02", LocalizedText(nl: "Minder recidive", en: "Less recidivism"), theme: .safeHome,
            levels: [.household], horizon: .long, unit: .degree, polarity: .lower, basis: [.askedOnly], burden: .extra,
            counts: LocalizedText(nl: "Terugval na afsluiting", en: "Relapse after close"), isOpen: true,
            family: .recidivism,
            caveat: LocalizedText(
                nl: "Vraagt lang gebruik en onderzoek. De bron geeft geen teller, noemer, norm of schaal.",
                en: "Needs long use and research. The source gives no numerator, denominator, norm or scale."),
            citations: [.domein("6.1"), .domein("6.2")]),
        IndicatorDefinition(
            "DOMEIN-I03", LocalizedText(nl: "Geweld duurzaam opgelost", en: "Violence durably solved"),
            theme: .safeHome, levels: [.household], horizon: .long, unit: .degree, polarity: .higher,
            sources: [.professionals], basis: [.askedOnly], burden: .extra,
            counts: LocalizedText(
                nl: "Situaties van geweld die duurzaam zijn opgelost",
                en: "Situations of violence that were durably solved"), isOpen: true, family: .violenceStops,
            caveat: LocalizedText(
                nl: "De lange termijn volgt uit het woord duurzaam. De bron geeft geen teller, noemer, norm of schaal.",
                en:
                    "The long term follows from the word durable. The source gives no numerator, denominator, norm or scale."
            ), citations: [.domein("6.1")]),
        IndicatorDefinition(
            "DOMEIN-I04", LocalizedText(nl: "Doorbraak in de gezinsdynamiek", en: "Breakthrough in family dynamics"),
            theme: .safeHome, levels: [.household], horizon: .short, unit: .narrative, sources: [.professionals],
            basis: [.askedOnly], burden: .extra, character: .qualitative,
            counts: LocalizedText(
                nl: "Of de dynamiek in een gezin verandert", en: "Whether the dynamics of a family change"),
            isOpen: true, family: .familyDynamics,
            caveat: LocalizedText(
                nl:
                    "Een aanwijzing voor minder recidive en geen bewijs. De bron geeft geen teller, noemer, norm of schaal.",
                en:
                    "An indication of less recidivism and no proof. The source gives no numerator, denominator, norm or scale."
            ), citations: [.domein("6.1")]),
        IndicatorDefinition(
            "DOMEIN-I05", LocalizedText(nl: "Opvang niet nodig", en: "Shelter not needed"), theme: .safeHome,
            levels: [.household], horizon: .short, unit: .degree, sources: [.professionals], basis: [.askedOnly],
            burden: .extra,
            counts: LocalizedText(
                nl: "Of iemand die geweld meemaakte thuis kan blijven",
                en: "Whether somebody who experienced violence can stay at home"), isOpen: true,
            caveat: LocalizedText(
                nl:
                    "Een voorbeeld van een professional; opvang kan ook nodig zijn. De bron geeft geen teller, noemer, norm of schaal.",
                en:
                    "An example of a professional; shelter may also be needed. The source gives no numerator, denominator, norm or scale."
            ),
            misuse: LocalizedText(
                nl: "Nooit een reden om opvang te onthouden.", en: "Never a reason to withhold shelter."),
            citations: [.domein("6.1")]),
        IndicatorDefinition(
            "DOMEIN-I06", LocalizedText(nl: "Gemotiveerd voor hulp", en: "Motivated for help"), theme: .timelyHelp,
            levels: [.household], horizon: .short, unit: .degree, polarity: .higher, sources: [.professionals],
            basis: [.askedOnly], burden: .extra,
            counts: LocalizedText(
                nl: "Of wie geweld gebruikt gemotiveerd is voor hulp",
                en: "Whether the person who uses violence is motivated for help"), isOpen: true,
            caveat: LocalizedText(
                nl: "Een voorbeeld van een professional. De bron geeft geen teller, noemer, norm of schaal.",
                en: "An example of a professional. The source gives no numerator, denominator, norm or scale."),
            citations: [.domein("6.1")]),
        IndicatorDefinition(
            "KOMPAS-I1.2",
            LocalizedText(
                nl: "Herhaalde meldingen bij hetzelfde huishouden", en: "Repeat reports about the same household"),
            theme: .safeHome, levels: [.household], unit: .count, mayShowOpenness: true, sources: [.veiligThuis],
            basis: [.counts, .cases],
            burden: .none,
            counts: LocalizedText(
                nl: "Nieuwe meldingen over hetzelfde huishouden, met hun ernst",
                en: "New reports about the same household, with their severity"), isOpen: true, family: .repeatReports,
            merged: ["DOMEIN-I07"], aliases: [Term.Alias("geen nieuwe melding", in: .domein)],
            caveat: LocalizedText(
                nl:
                    "Twee lezingen: aantal met ernst, of geen nieuwe melding in een periode. Geen schaal van ernst en geen tijdvak in de bronnen. Geen melding is nog geen veiligheid.",
                en:
                    "Two readings: number with severity, or no new report in a period. No scale of severity and no window in the sources. No report is no safety."
            ), citations: [.kompas("Stap 6"), .domein("6.1")]),
        IndicatorDefinition(
            "DOMEIN-I08",
            LocalizedText(nl: "Tevredenheid en merkbare verandering", en: "Satisfaction and noticeable change"),
            theme: .timelyHelp, levels: [.household], unit: .degree, polarity: .higher, sources: [.households],
            basis: [.surveys, .askedOnly], burden: .none,
            counts: LocalizedText(
                nl: "Of gezinnen tevreden zijn en verandering merken",
                en: "Whether families are satisfied and notice change"), isOpen: true, family: .satisfaction,
            caveat: LocalizedText(
                nl: "Te meten bij gezinnen zelf. De bron geeft geen teller, noemer, norm of schaal.",
                en:
                    "To be measured with families themselves. The source gives no numerator, denominator, norm or scale."
            ), citations: [.domein("6.1"), .domein("6.2")]),
        IndicatorDefinition(
            "DOMEIN-I09", LocalizedText(nl: "Inzicht in gezinsdynamiek", en: "Insight into family dynamics"),
            theme: .crossDomainNetwork, levels: [.professional, .household], unit: .narrative, basis: [.askedOnly],
            burden: .extra, character: .qualitative,
            counts: LocalizedText(
                nl: "Of onderliggende patronen worden gezien", en: "Whether underlying patterns are seen"),
            isOpen: true, family: .familyDynamics,
            caveat: LocalizedText(
                nl: "Tijd met cliënten is er geen bewijs van. De bron geeft geen teller, noemer, norm of schaal.",
                en: "Time with clients is no proof of it. The source gives no numerator, denominator, norm or scale."),
            citations: [.domein("6.2")]),
        IndicatorDefinition(
            "DOMEIN-I10",
            LocalizedText(nl: "Minder taboe, geweld bespreekbaar", en: "Less taboo, violence discussable"),
            theme: .safeHome, levels: [.system], unit: .degree, polarity: .higher, basis: [.askedOnly], burden: .extra,
            counts: LocalizedText(
                nl: "Of geweld in de samenleving bespreekbaar is", en: "Whether violence can be discussed in society"),
            isOpen: true, family: .earlySignalling,
            caveat: LocalizedText(
                nl: "Genoemd door bestuurders. De bron geeft geen teller, noemer, norm of schaal.",
                en: "Named by administrators. The source gives no numerator, denominator, norm or scale."),
            citations: [.domein("6.1"), .domein("6.2")]),
        IndicatorDefinition(
            "DOMEIN-I11", LocalizedText(nl: "Signalen eerder opgepakt", en: "Signals taken up earlier"),
            theme: .timelyHelp, levels: [.system], unit: .degree, polarity: .higher, basis: [.askedOnly],
            burden: .extra,
            counts: LocalizedText(
                nl: "Of signalen eerder worden besproken en opgepakt",
                en: "Whether signals are discussed and taken up earlier"), isOpen: true, family: .earlySignalling,
            caveat: LocalizedText(
                nl: "Genoemd door bestuurders. De bron geeft geen teller, noemer, norm of schaal.",
                en: "Named by administrators. The source gives no numerator, denominator, norm or scale."),
            citations: [.domein("6.1"), .domein("6.2")]),
    ]
}
