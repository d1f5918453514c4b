public import Domain

extension Rule where Subject == MonitorReport {
    /// Only bare data of trajectories, and nobody can be recognised.
    public static let onlyBareData = Rule(
        guidance: RuleDescription(
            .sturen(66),
            title: LocalizedText(
                nl: "Voor onderzoek zijn alleen de hoogst nodige kale gegevens van trajecten gebruikt, en niemand is "
                    + "herkenbaar",
                en:
                    "For research only the most needed bare data of trajectories were used, and nobody can be recognised"
            ),
            asks: LocalizedText(
                nl:
                    "Data, kader en vorm volstaan; namen, verhalen en gevoelige gegevens horen hier niet. Dat staat vast "
                    + "in het recordtype: er is geen veld voor. Of toestemming nodig is, zegt deze regel niet.",
                en: "Dates, frame and form suffice; names, stories and sensitive data do not belong here. The record "
                    + "type keeps that: it has no field for them. Whether consent is needed this rule does not say."),
            mend: LocalizedText(
                nl: "Laat weg wat niet nodig is voor het cijfer.", en: "Leave out what the figure does not need."),
            strength: .recommendation, responsible: .reportMaker, citations: [.sturen("3.3.3")],
            misuse: LocalizedText(
                nl: "Geen vrijbrief om zonder grond in dossiers te kijken.",
                en: "No licence to look into files without a ground."),
            whyNotComputed: LocalizedText(
                nl: "Een veld voor namen of verhalen bestaat niet; dus kan niemand er een invullen.",
                en: "A field for names or stories does not exist; so nobody can fill one in.")))

    /// Compulsion is used sometimes, in a small part.
    public static let compulsionIsRare = Rule(
        guidance: RuleDescription(
            .parallel(21),
            title: LocalizedText(
                nl: "Juridische maatregelen worden in één beschreven regio soms en bij een klein deel ingezet",
                en: "Legal measures are used sometimes and in a small part in one region that is described"),
            asks: LocalizedText(
                nl:
                    "Dit beschrijft FoodValley, zonder getal. Laat alleen het deel zien, met teller en noemer; er is geen "
                    + "grens waaronder het goed is.",
                en: "This describes FoodValley, without a number. Show only the part, with numerator and denominator; "
                    + "there is no limit below which it is good."),
            mend: LocalizedText(
                nl: "Laat het deel zien en oordeel er niet over.", en: "Show the part and do not judge it."),
            strength: .theory, responsible: .reportMaker, citations: [.parallel("De proeftuin in FoodValley")],
            misuse: LocalizedText(
                nl: "Nooit een reden om één nodige maatregel uit te stellen of af te wijzen.",
                en: "Never a reason to postpone or refuse one measure that is needed."),
            whyNotComputed: LocalizedText(
                nl: "Wat in één regio gebeurt is nergens een norm; voor elk kind telt wat nodig is.",
                en: "What happens in one region is a norm nowhere; for each child what is needed counts.")))

    /// No picture of the system is complete.
    public static let noPictureIsWhole = Rule(
        guidance: RuleDescription(
            .parallel(66),
            title: LocalizedText(
                nl: "Een beeld van het stelsel noemt zijn grenzen en doet niet alsof het volledig is",
                en: "A picture of the system names its limits and does not pretend to be complete"),
            asks: LocalizedText(
                nl: "Elk cijfer draagt zijn noemer, populatie en onbekenden mee; er is geen totaalscore.",
                en: "Each figure carries its denominator, population and unknowns; there is no total score."),
            mend: LocalizedText(
                nl: "Schrijf op wat dit beeld niet laat zien.", en: "Write what this picture does not show."),
            strength: .theory, responsible: .reportMaker,
            citations: [.parallel("Parallele transformaties")],
            whyNotComputed: LocalizedText(
                nl: "Elke uitkomst draagt haar grenzen vanzelf mee; weglaten kan niemand ze.",
                en: "Every result carries its limits by itself; nobody can leave them out.")))

    /// A data infrastructure of the network can help.
    public static let infrastructureHelps = Rule(
        guidance: RuleDescription(
            .kompas(126),
            title: LocalizedText(
                nl:
                    "Met data die het netwerk of de veiligheidsregio op orde heeft, zijn uitkomsten beter te volgen",
                en: "With data that the network or safety region has in order, results are followed better"),
            asks: LocalizedText(
                nl: "Spreek af wie welke gegevens levert, wie ze mag zien en hoe kleine aantallen worden beschermd.",
                en: "Agree who supplies which data, who may see them and how small numbers are protected."),
            mend: LocalizedText(
                nl: "Begin met wat al wordt vastgelegd.", en: "Begin with what is recorded already."),
            strength: .tip, responsible: .programmeAndPartners, citations: [.kompas("Stap 6")],
            whyNotComputed: LocalizedText(
                nl: "De bron noemt een hulpmiddel; een netwerk zonder zulke data schiet niet tekort.",
                en: "The source names an aid; a network without such data does not fall short.")))
}
