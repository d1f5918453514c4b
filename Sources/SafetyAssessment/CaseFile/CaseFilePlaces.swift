public import Domain

extension PlaceNames {
    /// What the places of a case file are called.
    public static let caseFile = PlaceNames([
        Name("involvement.household.concerned", LocalizedText(nl: "wie er betrokken zijn", en: "who is concerned")),
        Name(
            "involvement.household.concerned[].birth",
            LocalizedText(nl: "de geboortedatum van {1}", en: "the date of birth of {1}")),
        Name("phase", LocalizedText(nl: "de fase waarin wordt gewerkt", en: "the phase of the work")),
        Name("phase.heldOn", LocalizedText(nl: "de dag waarop fase 2 begon", en: "the day on which phase 2 began")),
        Name("safetyPlan", LocalizedText(nl: "het veiligheidsplan", en: "the safety plan")),
        Name(
            "safetyPlan.drawnUpBy",
            LocalizedText(nl: "wie het veiligheidsplan opstelden", en: "who drew up the safety plan")),
        Name(
            "safetyPlan.drawnUpBy[]",
            LocalizedText(nl: "{1} bij het opstellen van het veiligheidsplan", en: "{1} in drawing up the safety plan")),
        Name(
            "safetyPlan.agreements",
            LocalizedText(nl: "wie het eens is met het veiligheidsplan", en: "who agrees with the safety plan")),
        Name(
            "safetyPlan.agreements[]",
            LocalizedText(
                nl: "of {1} het eens is dat dit voldoende veilig is", en: "whether {1} agrees that this is safe enough")
        ),
        Name("safetyPlan.bottomLines", LocalizedText(nl: "de bodemeisen", en: "the bottom-line requirements")),
        Name(
            "safetyPlan.bottomLines[].goals",
            LocalizedText(nl: "de doelen bij bodemeis {1}", en: "the goals with bottom-line requirement {1}")),
        Name(
            "safetyPlan.bottomLines[].isContradicted",
            LocalizedText(
                nl: "of een doel botst met bodemeis {1}", en: "whether a goal goes against requirement {1}")),
        Name("safetyPlan.goals", LocalizedText(nl: "de veiligheidsdoelen", en: "the safety goals")),
        Name(
            "safetyPlan.goals[].concerns",
            LocalizedText(nl: "over wie veiligheidsdoel {1} gaat", en: "whom safety goal {1} is about")),
        Name(
            "safetyPlan.goals.concerns[]",
            LocalizedText(nl: "wat {1} nodig heeft om veilig te zijn", en: "what {1} needs to be safe")),
        Name(
            "safetyPlan.goals[].ratings",
            LocalizedText(nl: "de cijfers voor veiligheidsdoel {1}", en: "the marks for safety goal {1}")),
        Name(
            "safetyPlan.goals[].ratings[]",
            LocalizedText(nl: "het cijfer van {2} voor veiligheidsdoel {1}", en: "the mark by {2} for safety goal {1}")),
        Name(
            "safetyPlan.goals[].ratings.by",
            LocalizedText(
                nl: "van wie een cijfer voor veiligheidsdoel {1} is", en: "whose a mark for safety goal {1} is")),
        Name(
            "heardOtherwise[]", LocalizedText(nl: "hoe {1} anders is gehoord", en: "how {1} was heard in another way")),
        Name("appraisals", LocalizedText(nl: "de risicotaxatie", en: "the risk appraisal")),
        Name("appraisals[].kind", LocalizedText(nl: "waarover taxatie {1} gaat", en: "what appraisal {1} is about")),
        Name("appraisals[].on", LocalizedText(nl: "de dag van taxatie {1}", en: "the day of appraisal {1}")),
        Name("assistancePlan", LocalizedText(nl: "het hulpverleningsplan", en: "the assistance plan")),
        Name(
            "assistancePlan.on",
            LocalizedText(nl: "de dag van het hulpverleningsplan", en: "the day of the assistance plan")),
        Name(
            "assistancePlan.persons",
            LocalizedText(nl: "voor wie het hulpverleningsplan is", en: "whom the assistance plan is for")),
        Name(
            "assistancePlan.coversInteraction",
            LocalizedText(
                nl: "wat er tussen mensen speelt, in het hulpverleningsplan",
                en: "what happens between people, in the assistance plan")),
        Name(
            "assistancePlan.coversIndividualFactors",
            LocalizedText(
                nl: "individuele factoren in het hulpverleningsplan", en: "individual factors in the assistance plan")),
        Name(
            "assistancePlan.coversEnvironmentalFactors",
            LocalizedText(
                nl: "omgevingsfactoren in het hulpverleningsplan",
                en: "factors in the environment in the assistance plan")),
        Name("assistancePlan.goals", LocalizedText(nl: "de hulpverleningsdoelen", en: "the assistance goals")),
        Name(
            "assistancePlan.goals[].ratings",
            LocalizedText(nl: "de cijfers voor hulpverleningsdoel {1}", en: "the marks for assistance goal {1}")),
        Name(
            "assistancePlan.goals[].ratings[]",
            LocalizedText(
                nl: "het cijfer van {2} voor hulpverleningsdoel {1}", en: "the mark by {2} for assistance goal {1}")),
        Name(
            "assistancePlan.goals[].ratings.by",
            LocalizedText(
                nl: "van wie een cijfer voor hulpverleningsdoel {1} is", en: "whose a mark for assistance goal {1} is")),
        Name(
            "claimsGoodEnough",
            LocalizedText(nl: "of iemand het goed genoeg noemt", en: "whether somebody calls it good enough")),
        Name("recoveryPlan", LocalizedText(nl: "het herstelplan", en: "the recovery plan")),
        Name(
            "recoveryPlan.needs.of[]",
            LocalizedText(nl: "wat {1} zelf nodig zegt te hebben", en: "what {1} says to need")),
        Name(
            "recoveryPlan.needs[].statedBy",
            LocalizedText(nl: "wie behoefte {1} uitsprak", en: "who stated need {1}")),
        Name(
            "recoveryPlan.isTreatmentRelevant",
            LocalizedText(nl: "of behandeling nodig is", en: "whether treatment is relevant")),
        Name(
            "recoveryPlan.isTreatmentOrganised",
            LocalizedText(nl: "of de behandeling georganiseerd is", en: "whether the treatment is organised")),
        Name("stableSafety", LocalizedText(nl: "of iemand het stabiel noemt", en: "whether somebody calls it stable")),
        Name(
            "stableSafety.judgements",
            LocalizedText(
                nl: "de gezamenlijke oordelen over stabiele veiligheid", en: "the joint judgements on stable safety")),
        Name(
            "stableSafety.judgements[]",
            LocalizedText(
                nl: "de oordelen van {1} over stabiele veiligheid", en: "the judgements of {1} on stable safety")),
        Name(
            "stableSafety.judgements[].isGoodEnough",
            LocalizedText(nl: "wat {1} over stabiele veiligheid oordeelde", en: "what {1} judged on stable safety")),
        Name(
            "stableSafety.judgements[].with",
            LocalizedText(nl: "met wie {1} samen oordeelde", en: "with whom {1} judged together")),
        Name(
            "stableSafety.judgements[].on",
            LocalizedText(nl: "wanneer {1} oordeelde", en: "when {1} judged")),
        Name("strengths", LocalizedText(nl: "de krachten", en: "the strengths")),
        Name(
            "strengths[].isDemonstratedSufficient",
            LocalizedText(nl: "of kracht {1} voldoende beschermde", en: "whether strength {1} protected sufficiently")),
        Name(
            "strengths[].over",
            LocalizedText(
                nl: "over welke periode kracht {1} beschermde", en: "over which period strength {1} protected")),
        Name(
            "strengths[].against",
            LocalizedText(
                nl: "tegen welk gevaar kracht {1} beschermt", en: "against which danger strength {1} protects")),
        Name("dangers[]", LocalizedText(nl: "gevaar {1}", en: "danger {1}")),
        Name(
            "dangers[].mayRecur",
            LocalizedText(
                nl: "of er zorg is dat gevaar {1} terugkeert", en: "whether there is concern that danger {1} recurs")),
        Name("childJudgements", LocalizedText(nl: "de oordelen over kinderen", en: "the judgements about children")),
        Name(
            "childJudgements[].subject",
            LocalizedText(nl: "waarover oordeel {1} gaat", en: "what judgement {1} is about")),
        Name("childJudgements[]", LocalizedText(nl: "oordeel {1} over een kind", en: "judgement {1} about a child")),
        Name("statements[]", LocalizedText(nl: "uitspraak {1}", en: "statement {1}")),
        Name(
            "events[].roles[]",
            LocalizedText(
                nl: "de rol die iemand had in gebeurtenis {1}, {2}", en: "the part that somebody had in event {1}, {2}")
        ),
        Name("weighings", LocalizedText(nl: "de wegingen", en: "the weighings")),
        Name("weighings[]", LocalizedText(nl: "weging {1}", en: "weighing {1}")),
        Name("measures[]", LocalizedText(nl: "maatregel {1}", en: "measure {1}")),
        Name(
            "conferences[].decisions[]",
            LocalizedText(nl: "besluit {2} van bespreking {1}", en: "decision {2} of conference {1}")),
        Name("measures", LocalizedText(nl: "of er een maatregel is", en: "whether there is a measure")),
        Name("chain", LocalizedText(nl: "de weg door de keten", en: "the way through the chain")),
        Name("conferences", LocalizedText(nl: "de besprekingen", en: "the conferences")),
        Name(
            "childJudgements[].isDerived",
            LocalizedText(
                nl: "of oordeel {1} op eigen feiten rust", en: "whether judgement {1} rests on facts of its own")),
        Name(
            "childJudgements.of[].unsafety",
            LocalizedText(nl: "het oordeel of {1} onveilig is", en: "the judgement whether {1} is unsafe")),
        Name(
            "childJudgements.of[].developmentalThreat",
            LocalizedText(
                nl: "het oordeel of de ontwikkeling van {1} wordt bedreigd",
                en: "the judgement whether the development of {1} is threatened")),
        Name("instruments", LocalizedText(nl: "de gebruikte instrumenten", en: "the instruments used")),
        Name(
            "instruments[].instrument", LocalizedText(nl: "welk instrument {1} is", en: "which instrument {1} is")),
        Name("instruments[].users", LocalizedText(nl: "wie instrument {1} gebruikte", en: "who used instrument {1}")),
        Name(
            "instruments[].phase",
            LocalizedText(nl: "in welke fase instrument {1} is gebruikt", en: "in which phase instrument {1} was used")),
        Name(
            "instruments[].focus",
            LocalizedText(nl: "waarnaar instrument {1} keek", en: "what instrument {1} looked at")),
        Name("conversations", LocalizedText(nl: "de gesprekken", en: "the conversations")),
        Name(
            "conversations[].with", LocalizedText(nl: "met wie gesprek {1} was", en: "with whom conversation {1} was")),
        Name(
            "conversations.separate[]",
            LocalizedText(nl: "een gesprek met {1} apart", en: "a conversation with {1} apart")),
        Name("analysis", LocalizedText(nl: "de gezamenlijke analyse", en: "the joint analysis")),
        Name(
            "attestations[]",
            LocalizedText(nl: "het antwoord op de vraag in {1}", en: "the answer to the question in {1}")),
        Name(
            "attestations[].of[]",
            LocalizedText(
                nl: "het eigen antwoord van {2}", en: "the own answer of {2}")),
        Name(
            "policy.goodEnoughRepetitions",
            LocalizedText(nl: "de keuze hoe vaak meermaals is", en: "the choice how many times is several times")),
        Name(
            "policy.goodEnoughInterval",
            LocalizedText(
                nl: "de keuze hoeveel dagen er tussen twee cijfers zit",
                en: "the choice how many days lie between two marks")),
        Name(
            "policy.stableSafetyRepetitions",
            LocalizedText(nl: "de keuze hoe vaak herhaaldelijk is", en: "the choice how many times is repeatedly")),
        Name(
            "policy.strengthPeriod",
            LocalizedText(
                nl: "de keuze hoe lang een kracht moet hebben beschermd",
                en: "the choice how long a strength must have protected")),
        Name(
            "policy.stableSafetyPeriod",
            LocalizedText(nl: "de keuze hoe lang langere tijd is", en: "the choice how long a longer time is")),
    ])
}
