internal import Domain

extension StepCheck {
    /// The checks of step 4.
    static let ofStep4: [StepCheck] = [
        StepCheck(
            "C4-1", .currentSituation, 1, isGate: true,
            LocalizedText(
                nl: "Gaat de analyse over omvang, samenwerking, factoren, hoe die te beïnvloeden zijn, en wetten?",
                en: "Is the analysis about size, cooperation, factors, how to influence them, and laws?"),
            rules: [.kompas(50)]),
        StepCheck(
            "C4-2", .currentSituation, 2, isGate: false,
            LocalizedText(
                nl: "Is er ten minste één bron met cijfers en één met verhalen?",
                en: "Is there at least one source with figures and one with stories?"), rules: [.kompas(53)]),
        StepCheck(
            "C4-3", .currentSituation, 3, isGate: false,
            LocalizedText(
                nl: "Zijn de acht onderdelen van de rapportage gevuld, ook wat er aan gegevens ontbreekt?",
                en: "Are the eight parts of the report filled, lacking data too?"), rules: [.kompas(58)]),
        StepCheck(
            "C4-4", .currentSituation, 4, isGate: true,
            LocalizedText(
                nl: "Is de rapportage samen met binnen- en buitenring besproken?",
                en: "Was the report discussed together with inner and outer ring?"), rules: [.kompas(51)]),
        StepCheck(
            "C4-5", .currentSituation, 5, isGate: true,
            LocalizedText(
                nl: "Staan de partijen achter de analyse, en willen ze ermee aan de slag?",
                en: "Do the parties back the analysis, and do they want to act on it?"), rules: [.kompas(52)]),
        StepCheck(
            "C4-6", .currentSituation, 6, isGate: false,
            LocalizedText(
                nl: "Is onderdeel 7 van het plan van aanpak gevuld?", en: "Is part 7 of the plan of approach filled?"),
            rules: [.kompas(47)]),
        StepCheck(
            "C4-7", .currentSituation, 7, isGate: false,
            LocalizedText(
                nl: "Waren er zes tot tien mensen bij de klantreis, met verschillende rollen?",
                en: "Were six to ten people at the client journey, of different roles?"),
            rules: [.kompas(54), .kompas(55)]),
    ]
    /// The checks of step 5.
    static let ofStep5: [StepCheck] = [
        StepCheck(
            "C5-1", .sharedAmbition, 1, isGate: true,
            LocalizedText(nl: "Is de ambitie verwoord?", en: "Was the ambition put into words?"), rules: [.kompas(60)]),
        StepCheck(
            "C5-2", .sharedAmbition, 2, isGate: true,
            LocalizedText(
                nl: "Zijn de vier basisprincipes meegenomen, en is te zien waar?",
                en: "Were the four basic principles taken along, and is it seen where?"), rules: [.kompas(59)]),
        StepCheck(
            "C5-3", .sharedAmbition, 3, isGate: true,
            LocalizedText(
                nl: "Dragen bestuurders, binnenring, buitenring en anderen de ambitie?",
                en: "Do board members, inner ring, outer ring and others carry the ambition?"), rules: [.kompas(60)]),
        StepCheck(
            "C5-4", .sharedAmbition, 4, isGate: false,
            LocalizedText(
                nl: "Hebben professionals, ervaringsdeskundigen, beleid en huishoudens input gegeven?",
                en: "Did professionals, experts by experience, policy and households give input?"), rules: [.kompas(60)]
        ),
        StepCheck(
            "C5-5", .sharedAmbition, 5, isGate: true,
            LocalizedText(
                nl: "Staat de ambitie in het plan van aanpak?", en: "Does the ambition stand in the plan of approach?"),
            rules: [.kompas(61)]),
        StepCheck(
            "C5-6", .sharedAmbition, 6, isGate: false,
            LocalizedText(nl: "Gaat de ambitie over de lange termijn?", en: "Is the ambition about the long run?"),
            rules: []),
    ]
    /// The checks of step 6.
    static let ofStep6: [StepCheck] = [
        StepCheck(
            "C6-1", .strategyAndIndicators, 1, isGate: true,
            LocalizedText(
                nl: "Is er een strategie, die op de ambitie rust?",
                en: "Is there a strategy that rests on the ambition?"), rules: [.kompas(67)]),
        StepCheck(
            "C6-2", .strategyAndIndicators, 2, isGate: true,
            LocalizedText(
                nl: "Hebben kerngroep en projectgroep haar samen bepaald?",
                en: "Did core group and project group set it together?"), rules: [.kompas(65)]),
        StepCheck(
            "C6-3", .strategyAndIndicators, 3, isGate: true,
            LocalizedText(
                nl: "Is van elke gekozen indicator bekend wat hij meet, waartoe, waarmee, hoe vaak en door wie?",
                en: "Is it known of each chosen indicator what it measures, what for, with what, how often and by "
                    + "whom?"), rules: [.kompas(66), .kompas(67)]),
        StepCheck(
            "C6-4", .strategyAndIndicators, 4, isGate: false,
            LocalizedText(
                nl: "Hoort bij elk deel van de ambitie ten minste één indicator?",
                en: "Has each part of the ambition at least one indicator?"), rules: [.kompas(67)]),
        StepCheck(
            "C6-5", .strategyAndIndicators, 5, isGate: true,
            LocalizedText(
                nl: "Zijn de indicatoren geprioriteerd, en zijn ze essentieel en goed meetbaar?",
                en: "Are the indicators prioritised, and are they essential and well measurable?"),
            rules: [.kompas(67), .kompas(68)]),
        StepCheck(
            "C6-6", .strategyAndIndicators, 6, isGate: false,
            LocalizedText(
                nl: "Is er ten minste één kwalitatieve manier van meten?",
                en: "Is there at least one qualitative way of measuring?"), rules: [.kompas(69)]),
        StepCheck(
            "C6-7", .strategyAndIndicators, 7, isGate: false,
            LocalizedText(
                nl: "Hoort elk instrument bij een indicator?", en: "Does each instrument belong to an indicator?"),
            rules: [.kompas(69)]),
        StepCheck(
            "C6-8", .strategyAndIndicators, 8, isGate: false,
            LocalizedText(
                nl: "Zijn er feedbackrondes met alle vijf de groepen gepland?",
                en: "Are feedback rounds planned with all five groups?"), rules: [.kompas(71)]),
        StepCheck(
            "C6-9", .strategyAndIndicators, 9, isGate: false,
            LocalizedText(
                nl: "Is onderdeel 9 van het plan van aanpak begonnen?", en: "Was part 9 of the plan of approach begun?"),
            rules: [.kompas(47)]),
    ]
    /// The checks of step 7.
    static let ofStep7: [StepCheck] = [
        StepCheck(
            "C7-1", .activityPlan, 1, isGate: true,
            LocalizedText(
                nl: "Heeft elke actie een doel, een verantwoordelijke en een tijdspad?",
                en: "Has each action a goal, somebody responsible and a timeline?"), rules: [.kompas(73), .kompas(80)]),
        StepCheck(
            "C7-2", .activityPlan, 2, isGate: true,
            LocalizedText(
                nl: "Is er een tijdspad voor het hele netwerk en voor elke organisatie?",
                en: "Is there a timeline for the whole network and for each organisation?"), rules: [.kompas(74)]),
        StepCheck(
            "C7-3", .activityPlan, 3, isGate: true,
            LocalizedText(
                nl: "Hoort elke actie bij een doel van de strategie?",
                en: "Does each action belong to a goal of the strategy?"), rules: [.kompas(74)]),
        StepCheck(
            "C7-4", .activityPlan, 4, isGate: true,
            LocalizedText(
                nl: "Wordt het plan gedragen door alle betrokkenen?", en: "Is the plan supported by all involved?"),
            rules: [.kompas(74)]),
        StepCheck(
            "C7-5", .activityPlan, 5, isGate: true,
            LocalizedText(
                nl: "Zijn er momenten gepland om de voortgang te volgen?",
                en: "Are moments planned to follow the progress?"), rules: [.kompas(76)]),
        StepCheck(
            "C7-6", .activityPlan, 6, isGate: false,
            LocalizedText(
                nl: "Zijn belemmeringen van het systeem geadresseerd?", en: "Were barriers of the system addressed?"),
            rules: [.kompas(77)]),
        StepCheck(
            "C7-7", .activityPlan, 7, isGate: false,
            LocalizedText(
                nl: "Zijn afspraken vastgelegd in een overeenkomst?", en: "Were agreements recorded in a contract?"),
            rules: [.kompas(78)]),
        StepCheck(
            "C7-8", .activityPlan, 8, isGate: false,
            LocalizedText(
                nl: "Is elk deelplan geschreven door wie het uitvoert, met een goede mix van mensen?",
                en: "Was each sub-plan written by those who carry it out, with a good mix of people?"),
            rules: [.kompas(75)]),
    ]
    /// The checks of step 8.
    static let ofStep8: [StepCheck] = [
        StepCheck(
            "C8-1", .learningNetwork, 1, isGate: true,
            LocalizedText(
                nl: "Is er ten minste één leercyclus, met eigenaar en einddatum?",
                en: "Is there at least one learning cycle, with owner and end date?"),
            rules: [.kompas(90), .kompas(96)]),
        StepCheck(
            "C8-2", .learningNetwork, 2, isGate: false,
            LocalizedText(
                nl: "Was er in het afgelopen jaar een reflectiesessie?",
                en: "Was there a reflection session in the past year?"), rules: [.kompas(86), .kompas(93)]),
        StepCheck(
            "C8-3", .learningNetwork, 3, isGate: false,
            LocalizedText(
                nl: "Is er ten minste één plek of vorm die grenzen overbrugt?",
                en: "Is there at least one place or form that bridges boundaries?"), rules: [.kompas(92)]),
        StepCheck(
            "C8-4", .learningNetwork, 4, isGate: false,
            LocalizedText(
                nl: "Zijn er momenten gepland om successen te vieren?",
                en: "Are moments planned to celebrate successes?"), rules: [.kompas(98)]),
        StepCheck(
            "C8-5", .learningNetwork, 5, isGate: false,
            LocalizedText(
                nl: "Leidt elke evaluatie tot een verbeteractie, of is gezegd dat die niet nodig is?",
                en: "Does each evaluation lead to an improvement, or was it said that none is needed?"),
            rules: [.kompas(89)]),
        StepCheck(
            "C8-6", .learningNetwork, 6, isGate: false,
            LocalizedText(
                nl: "Horen huishoudens terug wat er met hun inbreng is gedaan?",
                en: "Do households hear what was done with their input?"), rules: []),
        StepCheck(
            "C8-7", .learningNetwork, 7, isGate: false,
            LocalizedText(
                nl: "Is onderdeel 11 van het plan van aanpak gevuld?", en: "Is part 11 of the plan of approach filled?"),
            rules: [.kompas(47)]),
        StepCheck(
            "C8-8", .learningNetwork, 8, isGate: false,
            LocalizedText(
                nl: "Is vastgelegd wanneer de strategie is bijgesteld, en waarom?",
                en: "Is it recorded when the strategy was adjusted, and why?"), rules: [.kompas(89), .kompas(90)]),
    ]
}
