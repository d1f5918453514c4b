internal import Domain

extension RuleSet where Subject == CaseFile {
    /// The rules about who is heard, what is named, who decides along, and help as one whole.
    static let voices = RuleSet(
        [
            .everyoneIsInView, .everyoneIsHeard, .decisionsAreTakenTogether, .dissentIsOrganised,
            .unsafeBehaviourIsDiscussed, .limitsRestOnAnalysis, .unsafetyStaysOnTheTable,
            .connectionAndNamingGoTogether, .differingViewsStayInDialogue, .talkIsEnquiring, .changeIsSlow,
            .situationMayStayOnTheEdge, .helpRequestLeads, .helpMayBeForParents, .domainsWorkAlong, .helpIsOneWhole,
            .analysisIsNotRedone, .helpIsMadeToMeasure, .departingIsAllowed, .painIsNotHeldAgainstParents,
            .peopleAreSeenAsPeople, .professionalStandsBeside, .interventionFollowsRequest,
            .understandingComesBeforeChange, .helpHasSeveralForms,
        ],
        places: PlaceNames(ofDialogue + ofHelp))

    private static var ofDialogue: [PlaceNames.Name] {
        [
            PlaceNames.Name(
                "statements.of[]", LocalizedText(nl: "een eigen uitspraak van {1}", en: "a statement of {1}")),
            PlaceNames.Name(
                "dialogue.inView[]",
                LocalizedText(nl: "{1} in de analyse en de plannen", en: "{1} in the analysis and the plans")),
            PlaceNames.Name(
                "dialogue.leftOut", LocalizedText(nl: "wie (nog) niet meedoet", en: "who is not taken along (yet)")),
            PlaceNames.Name(
                "dialogue.leftOut[].part",
                LocalizedText(nl: "waar iemand niet meedoet ({1})", en: "where somebody is not taken along ({1})")),
            PlaceNames.Name(
                "dialogue.leftOut[].reason",
                LocalizedText(nl: "waarom iemand niet meedoet ({1})", en: "why somebody is not taken along ({1})")),
            PlaceNames.Name("dialogue.decisions", LocalizedText(nl: "de besluiten", en: "the decisions")),
            PlaceNames.Name(
                "dialogue.decisions[].concerns",
                LocalizedText(nl: "wie besluit {1} aangaat", en: "whom decision {1} concerns")),
            PlaceNames.Name(
                "dialogue.decisions[].parts[]",
                LocalizedText(nl: "of {2} meebesliste in besluit {1}", en: "whether {2} had a part in decision {1}")),
            PlaceNames.Name(
                "dialogue.decisions[].isLegalIntervention",
                LocalizedText(
                    nl: "of besluit {1} over een juridische bevoegdheid gaat",
                    en: "whether decision {1} is about a legal power")),
            PlaceNames.Name(
                "dialogue.decisions[].needsDissent",
                LocalizedText(
                    nl: "of besluit {1} tegenspraak nodig heeft", en: "whether decision {1} needs dissent")),
            PlaceNames.Name(
                "dialogue.decisions[].isDissentOrganised",
                LocalizedText(nl: "de tegenspraak bij besluit {1}", en: "the dissent about decision {1}")),
            PlaceNames.Name(
                "dialogue.behaviours",
                LocalizedText(nl: "het geziene onveilige gedrag", en: "the unsafe behaviour seen")
            ),
            PlaceNames.Name(
                "dialogue.behaviours[].isConcrete",
                LocalizedText(
                    nl: "of onveilig gedrag {1} concreet is benoemd",
                    en: "whether unsafe behaviour {1} is named concretely"
                )),
            PlaceNames.Name(
                "dialogue.behaviours[].isWorkedOn",
                LocalizedText(
                    nl: "of er aan onveilig gedrag {1} wordt gewerkt", en: "whether unsafe behaviour {1} is worked on")),
            PlaceNames.Name(
                "dialogue.behaviours[].concerns",
                LocalizedText(nl: "wie onveilig gedrag {1} aangaat", en: "whom unsafe behaviour {1} concerns")),
            PlaceNames.Name(
                "dialogue.behaviours[].discussedWith",
                LocalizedText(
                    nl: "met wie onveilig gedrag {1} is besproken",
                    en: "with whom unsafe behaviour {1} was talked over")),
            PlaceNames.Name(
                "dialogue.behaviours[].discussedWith[]",
                LocalizedText(
                    nl: "een gesprek met {2} over onveilig gedrag {1}", en: "a talk with {2} about unsafe behaviour {1}"
                )),
            PlaceNames.Name(
                "dialogue.differences",
                LocalizedText(nl: "wat mensen verschillend zien", en: "what people see differently")
            ),
            PlaceNames.Name(
                "dialogue.differences[].between",
                LocalizedText(nl: "tussen wie verschil {1} is", en: "between whom difference {1} is")),
            PlaceNames.Name(
                "dialogue.differences[].viewpoints.of[]",
                LocalizedText(nl: "hoe {2} het ziet in verschil {1}", en: "how {2} sees it in difference {1}")),
            PlaceNames.Name(
                "dialogue.differences[].isInDialogue",
                LocalizedText(nl: "het gesprek over verschil {1}", en: "the dialogue about difference {1}")),
            PlaceNames.Name(
                "dialogue.differences[].isSettled",
                LocalizedText(
                    nl: "of mensen zelf uit verschil {1} kwamen", en: "whether people settled difference {1} themselves"
                )),
            PlaceNames.Name(
                "dialogue.helpRequests.of[]", LocalizedText(nl: "wat {1} vraagt", en: "what {1} asks for")),
            PlaceNames.Name(
                "dialogue.helpRequests[].on",
                LocalizedText(nl: "de dag van hulpvraag {1}", en: "the day of request {1}")),
            PlaceNames.Name(
                "dialogue.helpRequests[].standing",
                LocalizedText(nl: "of hulpvraag {1} er is", en: "whether there is request {1}")),
            PlaceNames.Name(
                "dialogue.isOnTheEdge",
                LocalizedText(nl: "of het op het randje blijft", en: "whether it stays on the edge")),
            PlaceNames.Name(
                "safetyPlan.bottomLines[].restsOnAnalysis",
                LocalizedText(
                    nl: "of de analyse hielp bij bodemeis {1}", en: "whether the analysis helped with requirement {1}")),
            PlaceNames.Name(
                "analysis.persons", LocalizedText(nl: "over wie de analyse gaat", en: "whom the analysis covers")),
            PlaceNames.Name(
                "analysis.shared.qualities",
                LocalizedText(nl: "wat voor analyse het is", en: "what kind of analysis it is")),
            PlaceNames.Name(
                "analysis.shared.qualities.has[]",
                LocalizedText(nl: "een kwaliteit van de analyse ({1})", en: "a quality of the analysis ({1})")),
        ]
    }

    private static var ofHelp: [PlaceNames.Name] {
        [
            PlaceNames.Name(
                "integralHelp.lead", LocalizedText(nl: "wat de hulp bepaalde", en: "what decided on the help")),
            PlaceNames.Name("integralHelp.forms", LocalizedText(nl: "de vormen van hulp", en: "the forms of help")),
            PlaceNames.Name(
                "integralHelp.considersSeveralForms",
                LocalizedText(
                    nl: "of er naar meer vormen van hulp is gekeken",
                    en: "whether several forms of help were considered")),
            PlaceNames.Name(
                "policy.formsOfHelp",
                LocalizedText(
                    nl: "de keuze hoeveel vormen meer vormen zijn", en: "the choice how many forms are several")),
            PlaceNames.Name(
                "integralHelp.analyses[].party",
                LocalizedText(nl: "welke partij analyse {1} maakte", en: "which party made analysis {1}")),
            PlaceNames.Name(
                "integralHelp.forms[].linkedTo",
                LocalizedText(nl: "waarmee hulp {1} samenhangt", en: "with what help {1} hangs together")),
            PlaceNames.Name(
                "integralHelp.forms[].persons", LocalizedText(nl: "voor wie hulp {1} is", en: "whom help {1} is for")),
            PlaceNames.Name(
                "integralHelp.forms.for[]",
                LocalizedText(nl: "een vorm van hulp voor {1}", en: "a form of help for {1}")),
            PlaceNames.Name(
                "integralHelp.forms.linked",
                LocalizedText(nl: "de samenhang van de hulp", en: "how the help hangs together")),
            PlaceNames.Name(
                "integralHelp.coversRelations",
                LocalizedText(
                    nl: "de relaties tussen mensen, in de hulp", en: "the relations between people, in the help")),
            PlaceNames.Name(
                "integralHelp.coversNetwork",
                LocalizedText(nl: "het netwerk, in de hulp", en: "the network, in the help")),
            PlaceNames.Name(
                "integralHelp.looksAcrossGenerations",
                LocalizedText(
                    nl: "wat van generatie op generatie overgaat", en: "what passes from one generation to the next")),
            PlaceNames.Name(
                "integralHelp.touchedDomains",
                LocalizedText(nl: "andere domeinen die de vraag raakt", en: "other domains that the request touches")),
            PlaceNames.Name(
                "integralHelp.touchedDomains[].partners",
                LocalizedText(nl: "wie meewerkt uit domein {1}", en: "who works along from domain {1}")),
            PlaceNames.Name(
                "integralHelp.analyses",
                LocalizedText(nl: "de analyses van organisaties", en: "the analyses of organisations")),
            PlaceNames.Name(
                "integralHelp.analyses[].repeats",
                LocalizedText(
                    nl: "of de vraag van analyse {1} nieuw is", en: "whether the question of analysis {1} is new")),
            PlaceNames.Name(
                "integralHelp.analyses[].by",
                LocalizedText(nl: "wie analyse {1} maakte", en: "who made analysis {1}")),
            PlaceNames.Name(
                "integralHelp.analyses[].isIndependentTest",
                LocalizedText(
                    nl: "of analyse {1} de onafhankelijke toets is", en: "whether analysis {1} is the independent test")
            ),
        ]
    }
}
