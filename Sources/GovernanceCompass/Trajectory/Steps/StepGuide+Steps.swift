internal import Domain

extension StepGuide {
    /// What is done in step 1.
    static let ofStep1 = StepGuide(
        .organisationalStructure,
        purpose: LocalizedText(
            nl: "Een organisatie opzetten met vaart, gedeeld eigenaarschap en draagvlak.",
            en: "Set up an organisation with pace, shared ownership and support."),
        who: [
            LocalizedText(nl: "Gemeenten, met de regie.", en: "Municipalities, directing."),
            LocalizedText(
                nl: "Kerngroep, buitenring en eventueel een projectgroep.",
                en: "Core group, outer ring and possibly a project group."),
            LocalizedText(
                nl: "Een onafhankelijk voorzitter, coördinator of trekker.",
                en: "An independent chair, coordinator or driver."),
        ],
        inputs: [
            LocalizedText(nl: "Verbanden die er al zijn.", en: "Networks that are there already."),
            LocalizedText(nl: "De visie van het Toekomstscenario.", en: "The vision of the Toekomstscenario."),
            LocalizedText(nl: "Wie de lokale partijen kent.", en: "Those who know the local parties."),
        ],
        activities: [
            LocalizedText(
                nl: "Vorm de kerngroep en de buitenring, en vaardig mensen af naar een projectgroep.",
                en: "Form the core group and the outer ring, and delegate people to a project group."),
            LocalizedText(
                nl: "Kijk ook buiten het veiligheidsdomein wie erbij hoort.",
                en: "Look outside the safety domain too who belongs to it."),
            LocalizedText(
                nl: "Spreek een voorlopig doel af en breng het netwerk in kaart.",
                en: "Agree a provisional goal and map the network."),
            LocalizedText(nl: "Verdeel het leiderschap.", en: "Divide leadership."),
        ],
        tools: [
            LocalizedText(nl: "Netwerk in kaart.", en: "Network map."),
            LocalizedText(nl: "Video over gedeeld leiderschap.", en: "Video on shared leadership."),
        ],
        result: LocalizedText(
            nl: "Kerngroep en buitenring zijn samengesteld, verbeteren staat op de agenda, en er is " + "draagvlak.",
            en: "Core group and outer ring are composed, improving is on the agenda, and there is support."))
    /// What is done in step 2.
    static let ofStep2 = StepGuide(
        .governance,
        purpose: LocalizedText(
            nl: "De samenwerking verbindend maken: wie besluit waarover, hoe, en namens wie.",
            en: "Make the cooperation binding: who decides what, how, and for whom."),
        who: [
            LocalizedText(nl: "De kerngroep.", en: "The core group."),
            LocalizedText(nl: "Vertegenwoordigers van de organisaties.", en: "Representatives of the organisations."),
            LocalizedText(
                nl: "Huishoudens, naasten en ervaringsdeskundigen.",
                en: "Households, close ones and experts by experience."),
        ],
        inputs: [
            LocalizedText(nl: "De groepen van stap 1.", en: "The groups of step 1."),
            LocalizedText(
                nl: "Het aantal partijen, hun vertrouwen, doelen en fase.",
                en: "The number of parties, their trust, goals and phase."),
        ],
        activities: [
            LocalizedText(
                nl: "Kies een vorm die past, en bespreek mandaat, legitimiteit en besluitvorming.",
                en: "Choose a form that fits, and discuss mandate, legitimacy and decision-making."),
            LocalizedText(nl: "Geef de stem van huishoudens een plek.", en: "Give the voice of households a place."),
            LocalizedText(
                nl: "Houd oog voor vertrouwen, ruimte en valkuilen.", en: "Keep an eye on trust, room and pitfalls."),
        ],
        tools: [
            LocalizedText(nl: "Governance checklist.", en: "Governance checklist."),
            LocalizedText(nl: "Overzicht van governancevormen.", en: "Overview of forms of governance."),
            LocalizedText(
                nl: "Manieren om de stem van huishoudens en naasten te borgen.",
                en: "Ways to secure the voice of households and close ones."),
        ],
        result: LocalizedText(
            nl: "De handreiking noemt bij deze stap geen resultaat; deze SDK neemt daarvoor een ingevulde "
                + "checklist met een gekozen vorm.",
            en: "The guide names no result with this step; this SDK takes a completed checklist with a chosen "
                + "form for it."))
    /// What is done in step 3.
    static let ofStep3 = StepGuide(
        .planOfApproach,
        purpose: LocalizedText(
            nl: "Een bondig werkplan dat past bij de eigen streek.", en: "A concise work plan that fits the own area."),
        who: [
            LocalizedText(nl: "De kerngroep schrijft.", en: "The core group writes."),
            LocalizedText(
                nl: "De projectgroep of de buitenring vult aan en keurt goed.",
                en: "The project group or the outer ring completes and approves."),
            LocalizedText(nl: "Alle betrokkenen gaan akkoord.", en: "All involved agree."),
        ],
        inputs: [
            LocalizedText(nl: "Het voorlopige doel.", en: "The provisional goal."),
            LocalizedText(nl: "De afspraken over governance.", en: "The agreements on governance."),
            LocalizedText(nl: "Een inschatting van de tijd.", en: "An estimate of the time."),
        ],
        activities: [
            LocalizedText(
                nl: "Maak vooraf een format en vul het samen in.",
                en: "Make a format beforehand and fill it in together."),
            LocalizedText(
                nl: "Neem vanaf het begin de stem van huishoudens mee.",
                en: "Take along the voice of households from the beginning."),
            LocalizedText(
                nl: "Leg het plan voor en vraag akkoord.", en: "Put the plan to others and ask for agreement."),
        ],
        tools: [
            LocalizedText(nl: "Format van veertien mogelijke onderdelen.", en: "Format of fourteen possible parts.")
        ],
        result: LocalizedText(
            nl: "Een bondig plan waarmee alle betrokkenen akkoord zijn, met doel, tijdspad, rollen en "
                + "zeggenschap van huishoudens.",
            en: "A concise plan to which all involved agree, with goal, timeline, roles and a say of " + "households."))
    /// What is done in step 4.
    static let ofStep4 = StepGuide(
        .currentSituation,
        purpose: LocalizedText(
            nl: "Zien wat er speelt in het werkgebied en hoe er wordt samengewerkt.",
            en: "See what is going on in the working area and how people cooperate."),
        who: [
            LocalizedText(
                nl: "Projectgroep en kerngroep onderzoeken.", en: "Project group and core group look into it."),
            LocalizedText(nl: "Binnenring en buitenring bespreken.", en: "Inner ring and outer ring discuss."),
        ],
        inputs: [
            LocalizedText(nl: "Cijfers over het werkgebied.", en: "Figures about the working area."),
            LocalizedText(
                nl: "Verhalen van huishoudens, naasten en professionals.",
                en: "Stories of households, close ones and professionals."),
            LocalizedText(nl: "De netwerkkaart.", en: "The network map."),
        ],
        activities: [
            LocalizedText(nl: "Verzamel cijfers en verhalen.", en: "Gather figures and stories."),
            LocalizedText(nl: "Houd klantreizen.", en: "Hold client journeys."),
            LocalizedText(
                nl: "Schrijf een rapportage, ook over wat ontbreekt, en bespreek haar samen.",
                en: "Write a report, about what lacks too, and discuss it together."),
        ],
        tools: [
            LocalizedText(nl: "Balansmodel huiselijk geweld.", en: "Balance model of domestic violence."),
            LocalizedText(nl: "Draaiboek klantreis.", en: "Script of a client journey."),
            LocalizedText(nl: "Format van een rapportage.", en: "Format of a report."),
        ],
        result: LocalizedText(
            nl: "Een gedeelde analyse in een rapportage, waar de partijen achter staan en mee aan de slag " + "willen.",
            en: "A shared analysis in a report, which the parties back and want to act on."))
    /// What is done in step 5.
    static let ofStep5 = StepGuide(
        .sharedAmbition,
        purpose: LocalizedText(
            nl: "Eén kader dat richting geeft aan beleid en uitvoering.",
            en: "One frame that gives direction to policy and execution."),
        who: [
            LocalizedText(
                nl: "Alle betrokkenen, ten minste de buitenring.", en: "All involved, at least the outer ring."),
            LocalizedText(nl: "Bestuurders, voor draagvlak.", en: "Board members, for support."),
        ],
        inputs: [
            LocalizedText(nl: "De rapportage en haar knelpunten.", en: "The report and its bottlenecks."),
            LocalizedText(nl: "De vier basisprincipes.", en: "The four basic principles."),
        ],
        activities: [
            LocalizedText(
                nl: "Houd waarderende interviews, zoek thema's en maak een toekomstbeeld.",
                en: "Hold appreciative interviews, look for themes and make a picture of the future."),
            LocalizedText(
                nl: "Verwoord de ambitie en ga na of iedereen erachter staat.",
                en: "Word the ambition and see whether everybody is behind it."),
        ],
        tools: [
            LocalizedText(nl: "Waarderende interviews.", en: "Appreciative interviews."),
            LocalizedText(
                nl: "Voorbeelden van een ambitie en een regiovisie.",
                en: "Examples of an ambition and of a regional vision."),
        ],
        result: LocalizedText(
            nl: "Een collectieve ambitie, gedragen door bestuurders, binnenring, buitenring en anderen.",
            en: "A collective ambition, carried by board members, inner ring, outer ring and others."))
    /// What is done in step 6.
    static let ofStep6 = StepGuide(
        .strategyAndIndicators,
        purpose: LocalizedText(
            nl: "De ambitie uitvoerbaar en meetbaar maken.", en: "Make the ambition feasible and measurable."),
        who: [
            LocalizedText(nl: "Kerngroep en projectgroep samen.", en: "Core group and project group together."),
            LocalizedText(nl: "Een expert in monitoring en evaluatie.", en: "An expert on monitoring and evaluation."),
        ],
        inputs: [
            LocalizedText(nl: "De ambitie.", en: "The ambition."),
            LocalizedText(nl: "De knelpunten van stap 4.", en: "The bottlenecks of step 4."),
        ],
        activities: [
            LocalizedText(
                nl: "Kies een strategie en een paar indicatoren, en zet ze op volgorde.",
                en: "Choose a strategy and a few indicators, and put them in an order."),
            LocalizedText(nl: "Zoek daarna pas instrumenten.", en: "Look for instruments only after that."),
            LocalizedText(nl: "Plan feedbackrondes.", en: "Plan feedback rounds."),
        ],
        tools: [
            LocalizedText(nl: "Voorbeeldindicatoren.", en: "Example indicators."),
            LocalizedText(nl: "Kwaliteitskompas.", en: "Kwaliteitskompas."),
        ],
        result: LocalizedText(
            nl: "Een gedragen strategie met geprioriteerde indicatoren die laten zien of zij werkt.",
            en: "A supported strategy with prioritised indicators that show whether it works."))
    /// What is done in step 7.
    static let ofStep7 = StepGuide(
        .activityPlan,
        purpose: LocalizedText(
            nl: "De strategie uitwerken in stappen met een tijdspad.",
            en: "Work out the strategy in steps with a timeline."),
        who: [
            LocalizedText(
                nl: "Alle partijen; professionals treden op de voorgrond.",
                en: "All parties; professionals come to the fore."),
            LocalizedText(
                nl: "Werkgroepen met een goede mix van mensen.", en: "Working groups with a good mix of people."),
            LocalizedText(nl: "De kerngroep volgt de voortgang.", en: "The core group follows the progress."),
        ],
        inputs: [LocalizedText(nl: "Ambitie, strategie en indicatoren.", en: "Ambition, strategy and indicators.")],
        activities: [
            LocalizedText(
                nl: "Maak acties voor het netwerk en voor elke organisatie.",
                en: "Make activities for the network and for each organisation."),
            LocalizedText(nl: "Leg afspraken vast en regel scholing.", en: "Record agreements and arrange training."),
            LocalizedText(nl: "Adresseer belemmeringen van het systeem.", en: "Address barriers of the system."),
        ],
        tools: [
            LocalizedText(nl: "Invulformat van het activiteitenplan.", en: "Form of the activity plan."),
            LocalizedText(nl: "Voorbeeldacties.", en: "Example activities."),
        ],
        result: LocalizedText(
            nl: "Een plan dat allen dragen, op grond van ambitie en strategie, met een tijdspad voor netwerk "
                + "en organisaties.",
            en: "A plan that all carry, resting on ambition and strategy, with a timeline for network and "
                + "organisations."))
    /// What is done in step 8.
    static let ofStep8 = StepGuide(
        .learningNetwork,
        purpose: LocalizedText(
            nl: "Blijven leren, bijstellen en volhouden.", en: "Keep learning, adjusting and going on."),
        who: [
            LocalizedText(
                nl: "Allen; professionals en ervaringsdeskundigen voorop.",
                en: "All; professionals and experts by experience in front."),
            LocalizedText(nl: "Een neutrale voorzitter helpt.", en: "A neutral chair helps."),
        ],
        inputs: [
            LocalizedText(
                nl: "De voortgang van de acties en de indicatoren.", en: "The progress of activities and indicators."),
            LocalizedText(nl: "Feedback van huishoudens.", en: "Feedback of households."),
        ],
        activities: [
            LocalizedText(
                nl: "Kom geregeld samen, kijk terug en stel bij.", en: "Meet regularly, look back and adjust."),
            LocalizedText(
                nl: "Werk met leercycli en vormen die grenzen overbruggen.",
                en: "Work with learning cycles and forms that bridge boundaries."),
            LocalizedText(
                nl: "Plan momenten om successen te vieren, en bespreek wat schuurt.",
                en: "Plan moments to celebrate successes, and discuss friction."),
        ],
        tools: [
            LocalizedText(nl: "Invulformulier van de leercyclus.", en: "Form of the learning cycle."),
            LocalizedText(nl: "Reflectievragen.", en: "Questions for reflection."),
            LocalizedText(nl: "Doorbraakbudget.", en: "Breakthrough budget."),
        ],
        result: LocalizedText(
            nl: "Een lerende infrastructuur die de voortgang bewaakt en de strategie bijstelt.",
            en: "A learning infrastructure that guards the progress and adjusts the strategy."))
}
