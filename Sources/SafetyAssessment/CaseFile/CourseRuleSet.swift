import Domain

extension RuleSet where Subject == CaseFile {
    /// The rules about how help and cooperation went.
    static let courseOfHelp = RuleSet(
        [
            .safetyPlanLaysDownMandate, .domainsHaveOnePlan, .violenceIsCrossDomain, .departuresHaveAReason,
            .safetyCardIsUpToDate, .helpIsSimultaneous, .stagesComeInOrder,
        ],
        places: PlaceNames([
            PlaceNames.Name(
                "safetyPlan.laysDownMandate",
                LocalizedText(nl: "het mandaat in het veiligheidsplan", en: "the mandate in the safety plan")),
            PlaceNames.Name(
                "course.domains", LocalizedText(nl: "welke domeinen eraan werken", en: "which domains work at it")),
            PlaceNames.Name(
                "course.domains[].domain",
                LocalizedText(nl: "van welk domein inzet {1} is", en: "of which domain effort {1} is")),
            PlaceNames.Name(
                "course.domains[].since",
                LocalizedText(nl: "sinds wanneer inzet {1} er is", en: "since when effort {1} has been there")),
            PlaceNames.Name(
                "course.domains[].plan",
                LocalizedText(nl: "in welk plan inzet {1} staat", en: "in which plan effort {1} stands")),
            PlaceNames.Name(
                "course.domains[].sharesResponsibility",
                LocalizedText(
                    nl: "of inzet {1} mee verantwoordelijk is", en: "whether effort {1} shares responsibility")),
            PlaceNames.Name(
                "course.departures",
                LocalizedText(
                    nl: "of iemand van het gebaande pad afweek", en: "whether somebody left the usual path")),
            PlaceNames.Name(
                "course.departures[].reason",
                LocalizedText(nl: "de reden van afwijking {1}", en: "the reason of departure {1}")),
            PlaceNames.Name(
                "course.departures[].staysWithinLaw",
                LocalizedText(
                    nl: "of is nagegaan dat afwijking {1} binnen de wet blijft",
                    en: "whether it was looked at that departure {1} stays within the law")),
            PlaceNames.Name("safetyCard", LocalizedText(nl: "de veiligheidskaart", en: "the safety card")),
            PlaceNames.Name(
                "safetyCard.owner",
                LocalizedText(nl: "wie de veiligheidskaart bijhoudt", en: "who keeps the safety card")),
            PlaceNames.Name(
                "safetyCard.isKeptBySubmitter",
                LocalizedText(
                    nl: "of wie de casus inbracht de veiligheidskaart bijhoudt",
                    en: "whether whoever brought the case in keeps the safety card")),
            PlaceNames.Name(
                "safetyCard.updates",
                LocalizedText(nl: "wanneer de veiligheidskaart is bijgewerkt", en: "when the safety card was updated")),
            PlaceNames.Name(
                "safetyCard.updates.after[]",
                LocalizedText(
                    nl: "een bijgewerkte veiligheidskaart na gebeurtenis {1}",
                    en: "an updated safety card after event {1}")),
            PlaceNames.Name(
                "safetyCard.updates[].on",
                LocalizedText(nl: "de dag van bijwerking {1}", en: "the day of update {1}")),
            PlaceNames.Name(
                "safetyCard.updates[].isFactual",
                LocalizedText(
                    nl: "of de kaart na bijwerking {1} feitelijk is",
                    en: "whether the card was factual after update {1}")),
            PlaceNames.Name("course.help", LocalizedText(nl: "de hulp", en: "the help")),
            PlaceNames.Name(
                "course.help[].persons", LocalizedText(nl: "voor wie hulp {1} is", en: "whom help {1} is for")),
            PlaceNames.Name(
                "course.help[].since",
                LocalizedText(nl: "sinds wanneer hulp {1} er is", en: "since when help {1} has been there")),
            PlaceNames.Name(
                "course.help.besides[]",
                LocalizedText(
                    nl: "hulp aan anderen tegelijk met hulp {1}", en: "help to others at the time of help {1}")),
            PlaceNames.Name("course.stages", LocalizedText(nl: "de stadia", en: "the stages")),
            PlaceNames.Name(
                "course.stages[].stage", LocalizedText(nl: "welk stadium {1} is", en: "which stage {1} is")),
            PlaceNames.Name(
                "course.stages[].since",
                LocalizedText(nl: "het begin van stadium {1}", en: "the beginning of stage {1}")),
            PlaceNames.Name(
                "course.stages[].until", LocalizedText(nl: "het einde van stadium {1}", en: "the end of stage {1}")),
            PlaceNames.Name(
                "course.stages[].attendsToRelapse",
                LocalizedText(nl: "aandacht voor terugval in stadium {1}", en: "attention to relapse in stage {1}")),
            PlaceNames.Name(
                "policy.crossDomainStart",
                LocalizedText(
                    nl: "de keuze binnen hoeveel dagen een tweede domein meewerkt",
                    en: "the choice within how many days a second domain works along")),
        ]))
}
