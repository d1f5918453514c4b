internal import Domain

extension BarrierStrategy {
    /// The names of the strategies for doing what is needed; `nil` for the others.
    var doingWhatIsNeeded: (name: LocalizedText, definition: LocalizedText)? {
        switch self {
        case .managersSupport:
            (
                LocalizedText(nl: "steun van managers", en: "support of managers"),
                LocalizedText(
                    nl: "Managers helpen professionals over hun angst heen te stappen.",
                    en: "Managers help professionals to step over their fear.")
            )
        case .concreteSupport:
            (
                LocalizedText(nl: "concrete steun", en: "concrete support"),
                LocalizedText(
                    nl: "Er is een plek voor overleg als het vastloopt, en een weg om een wachtlijst heen.",
                    en: "There is a place to consult when it gets stuck, and a way around a waiting list.")
            )
        case .proclaimedThroughLayers:
            (
                LocalizedText(nl: "uitdragen door alle lagen", en: "proclaiming through all layers"),
                LocalizedText(
                    nl: "De gemeente zegt in elke laag dat doen wat nodig is de bedoeling is.",
                    en: "The municipality says in each layer that doing what is needed is the purpose.")
            )
        case .motivatedLimit:
            (
                LocalizedText(nl: "open grens met motivering", en: "open limit with a reason"),
                LocalizedText(
                    nl: "De grens ligt niet vast; wie erover gaat, zegt waarom.",
                    en: "The limit is not fixed; who crosses it says why.")
            )
        case .roomFromAbove:
            (
                LocalizedText(nl: "ruimte van hogerhand", en: "room from above"),
                LocalizedText(
                    nl: "Wie hoger zit, geeft ruimte, en zorgt dat die ook gevoeld wordt.",
                    en: "Those higher up give room, and see to it that it is felt.")
            )
        case .valueTraining:
            (
                LocalizedText(nl: "training waardegericht werken", en: "training on working with values"),
                LocalizedText(
                    nl: "Professionals leren de eigen waarden kennen en opzij te zetten.",
                    en: "Professionals learn to know their own values and to set them aside.")
            )
        case .trainingAndSupervision:
            (
                LocalizedText(nl: "training, intervisie en supervisie", en: "training, intervision and supervision"),
                LocalizedText(
                    nl: "Wie het moeilijk vindt, leert met anderen en onder begeleiding.",
                    en: "Who finds it hard learns with others and under guidance.")
            )
        case .nerveInAllLayers:
            (
                LocalizedText(nl: "lef in alle lagen", en: "nerve in all layers"),
                LocalizedText(
                    nl: "Professionals handelen, en management en bestuur staan achter hen.",
                    en: "Professionals act, and management and administrators stand behind them.")
            )
        case .takenOverHigherUp:
            (
                LocalizedText(nl: "overnemen door manager of tafel", en: "taking over by a manager or table"),
                LocalizedText(
                    nl: "Een manager of escalatietafel neemt de stap over.",
                    en: "A manager or escalation table takes the step over.")
            )
        case .mandateInSafetyPlan:
            (
                LocalizedText(nl: "mandaat in het veiligheidsplan", en: "mandate in the safety plan"),
                LocalizedText(
                    nl: "In het plan dat samen is gemaakt, staat wie wat mag.",
                    en: "The plan that was made together says who may do what.")
            )
        case .clearEscalationRoutes:
            (
                LocalizedText(nl: "duidelijke escalatieroutes", en: "clear routes of escalation"),
                LocalizedText(
                    nl: "Bekend is naar wie, met welk probleem, en waar de eigen grens ligt.",
                    en: "It is known to whom, with which problem, and where the own limit lies.")
            )
        case .privacyCovenant:
            (
                LocalizedText(nl: "privacyconvenant met juristen", en: "privacy covenant with lawyers"),
                LocalizedText(
                    nl: "Een afspraak waarin het belang van gezin en professional allebei telt.",
                    en: "An agreement in which the interest of family and professional both count.")
            )
        case .constantCommunication:
            (
                LocalizedText(nl: "blijven uitleggen en afstemmen", en: "explaining and aligning on and on"),
                LocalizedText(
                    nl: "Steeds opnieuw bespreken wat kan, vooral bij grensgevallen.",
                    en: "Discussing again and again what is possible, above all in borderline cases.")
            )
        case .settleDirectorFirst:
            (
                LocalizedText(nl: "eerst de regisseur bepalen", en: "settling the director first"),
                LocalizedText(
                    nl: "Eerst taken, informatie, positie en thuisorganisatie van de regisseur bepalen.",
                    en: "First settling tasks, information, position and home organisation of the director.")
            )
        case .caseloadByExpertise:
            (
                LocalizedText(nl: "caseload naar deskundigheid", en: "caseload by expertise"),
                LocalizedText(
                    nl: "Bij het verdelen van casussen telt wie er verstand van heeft.",
                    en: "In dividing cases it counts who knows about it.")
            )
        case .relieveWorkload:
            (
                LocalizedText(nl: "druk verlichten", en: "relieving the load"),
                LocalizedText(
                    nl: "Er komt tijd vrij voor gezinnen en om mee te denken over het werk.",
                    en: "Time comes free for families and for thinking along on the work.")
            )
        case .interactionOfLayers:
            (
                LocalizedText(nl: "meer contact tussen lagen", en: "more contact of layers"),
                LocalizedText(
                    nl: "Lagen spreken elkaar vaker over hoe het werk beter kan.",
                    en: "Layers speak more often on how the work can be better.")
            )
        default: nil
        }
    }
}
