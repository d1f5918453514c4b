public import Domain

extension PlaceNames {
    /// What the places of a transformation plan are called.
    public static let transformationPlan = transformationSteps.adding(transformationStandings)

    private static let transformationSteps = PlaceNames([
        name("activities.analyse", "samen analyseren", "analysing together"),
        name("activities.decide", "samen besluiten", "deciding together"),
        name("activities.tryOut", "samen beproeven", "trying out together"),
        name("activities.understand", "samen begrijpen", "understanding together"),
        name("areConditionsCoherent", "of de condities samenhangen", "whether the conditions are connected"),
        name("assumptions", "de aannames", "the assumptions"),
        name(
            "assumptions.complete", "of alle gevonden aannames zijn vastgelegd",
            "whether all assumptions that were found were recorded"),
        name(
            "assumptions[].events", "wat er met aanname {1} is gedaan, en wanneer",
            "what was done with assumption {1}, and when"),
        name(
            "assumptions[].events.complete", "of alles is vastgelegd wat er met aanname {1} is gedaan",
            "whether all was recorded that was done with assumption {1}"),
        name("assumptions[].examined", "aanname {1} onderzoeken", "examining assumption {1}"),
        name(
            "assumptions[].faced", "aanname {1} aankijken met haar gevolgen",
            "facing assumption {1} with its consequences"),
        name("assumptions[].madeExplicit", "aanname {1} uitspreken", "making assumption {1} explicit"),
        name("boundaries", "de grenzen", "the boundaries"),
        name("boundaries.complete", "of alle grenzen zijn vastgelegd", "whether all boundaries were recorded"),
        name("boundaries[].owners", "wie grens {1} oppakt", "who takes up boundary {1}"),
        name("boundaries[].steps", "een stap om grens {1} te doorbreken", "a step to break through boundary {1}"),
        name("conditions", "de condities", "the conditions"),
        name("conditions.complete", "of alle condities zijn vastgelegd", "whether all conditions were recorded"),
        name("conditions.director", "een conditie voor bestuurders", "a condition for directors"),
        name("conditions.households", "een conditie voor huishoudens", "a condition for households"),
        name("conditions.professional", "een conditie voor professionals", "a condition for professionals"),
        name("conditions.supervisor", "een conditie voor toezichthouders", "a condition for supervisors"),
        name("conditions.systemOwner", "een conditie voor stelselverantwoordelijken", "a condition for system owners"),
        name("conditions[].beneficiaries", "voor wie conditie {1} is", "for whom condition {1} is"),
        name("design", "het ontwerp", "the design"),
        name(
            "design.complete", "of alle vastgestelde lagen zijn vastgelegd", "whether all settled layers were recorded"),
        name("design[].after.organisations", "de organisaties, vóór laag {1}", "the organisations, before layer {1}"),
        name(
            "design[].after.professionalsWork", "het werk van professionals, vóór laag {1}",
            "the work of professionals, before layer {1}"),
        name("design[].after.purpose", "de bedoeling, vóór laag {1}", "the purpose, before layer {1}"),
        name("design[].layer", "welke laag {1} is", "which layer {1} is"),
        name("design[].settledOn", "de dag waarop laag {1} is vastgesteld", "the day on which layer {1} was settled"),
        name("experiments", "de lokale experimenten", "the local experiments"),
        name("experiments.complete", "of alle experimenten zijn vastgelegd", "whether all experiments were recorded"),
        name(
            "experiments[].isLearntFrom", "of er van experiment {1} wordt geleerd",
            "whether people learn from experiment {1}"),
        name(
            "experiments[].lookedAtOn", "wat experiment {1} op een andere ring betekent",
            "what experiment {1} means on another ring"),
        name("experiments[].rings", "op welke ringen experiment {1} loopt", "on which rings experiment {1} runs"),
        name(
            "experiments[].startsFromPrinciples", "of experiment {1} uitgaat van de principes",
            "whether experiment {1} starts from the principles"),
        name(
            "experiments[].yieldDescribedOn", "de dag waarop de opbrengst van experiment {1} is beschreven",
            "the day on which the yield of experiment {1} was described"),
        name("jointWork", "wat samen is gedaan", "what was done together"),
        name(
            "jointWork.complete", "of alles is vastgelegd wat samen is gedaan",
            "whether all was recorded that was done together"),
        name("jointWork[].activity", "wat er in {1} samen is gedaan", "what was done together in {1}"),
        name("jointWork[].parties", "wie aan {1} meededen", "who took part in {1}"),
        name("jointWork[].with.households", "huishoudens bij {1}", "households in {1}"),
        name("jointWork[].with.knowledge", "de kennis bij {1}", "knowledge in {1}"),
        name("jointWork[].with.policy", "het beleid bij {1}", "policy in {1}"),
        name("jointWork[].with.practice", "de praktijk bij {1}", "practice in {1}"),
        name(
            "layers.director", "een stap waardoor bestuurders zelf veranderen",
            "a step by which directors change themselves"),
        name(
            "layers.manager", "een stap waardoor leidinggevenden zelf veranderen",
            "a step by which managers change themselves"),
        name(
            "layers.minister", "een stap waardoor bewindspersonen zelf veranderen",
            "a step by which ministers change themselves"),
        name(
            "layers.professional", "een stap waardoor professionals zelf veranderen",
            "a step by which professionals change themselves"),
        name(
            "layers.supervisor", "een stap waardoor toezichthouders zelf veranderen",
            "a step by which supervisors change themselves"),
        name(
            "layers.systemOwner", "een stap waardoor opdrachtgevers of stelselverantwoordelijken zelf veranderen",
            "a step by which commissioners or system owners change themselves"),
        name("multiPartiality", "een proces waarin elke kant telt", "a process in which every side counts"),
        name(
            "multiPartiality.isLasting", "of het proces waarin elke kant telt blijvend is",
            "whether the process in which every side counts lasts"),
        name(
            "multiPartiality.isLedByGovernment", "of de overheid het proces leidt waarin elke kant telt",
            "whether government leads the process in which every side counts"),
        name(
            "rings.amongOrganisations", "een stap op de ring organisaties onderling",
            "a step on the ring among organisations"),
        name(
            "rings.amongProfessionals", "een stap op de ring professionals onderling",
            "a step on the ring among professionals"),
        name("rings.family", "een stap op de ring gezin", "a step on the ring family"),
        name(
            "rings.familyAndProfessional", "een stap op de ring gezin en professional",
            "a step on the ring family and professional"),
        name(
            "rings.professionalAndOrganisation", "een stap op de ring professional en organisatie",
            "a step on the ring professional and organisation"),
        name("rings.system", "een stap op de ring stelsel", "a step on the ring system"),
        name(
            "setUpDecisions.complete", "of alle besluiten over de inrichting zijn vastgelegd",
            "whether all decisions on the set-up were recorded"),
        name(
            "setUpDecisions[].isOnlyRolledOut", "of besluit {1} alleen wordt uitgerold",
            "whether decision {1} is only rolled out"),
        name("setUpDecisions[].restsOn", "waarop besluit {1} rust", "what decision {1} rests on"),
        name("setUpDecisions[].takenOn", "de dag van besluit {1}", "the day of decision {1}"),
        name("steps", "de stappen", "the steps"),
        name("steps.complete", "of alle stappen zijn vastgelegd", "whether all steps were recorded"),
        name(
            "steps.environment", "een stap in de omgeving van professionals",
            "a step in the environment of professionals"),
        name("steps[].assessedAgainst", "waarop stap {1} is beoordeeld", "what step {1} was held against"),
        name("steps[].facilitatedBy", "wat stap {1} mogelijk maakt", "what makes step {1} possible"),
        name("steps[].layers", "welke lagen door stap {1} veranderen", "which layers change by step {1}"),
        name("steps[].learnedOn", "de dag van terugkijken op stap {1}", "the day of looking back on step {1}"),
        name(
            "steps[].principles.familyOriented", "een oordeel over stap {1}: gezinsgericht",
            "a judgement on step {1}: family-oriented"),
        name("steps[].principles.learning", "een oordeel over stap {1}: lerend", "a judgement on step {1}: learning"),
        name(
            "steps[].principles.rightsProtectingAndTransparent",
            "een oordeel over stap {1}: rechtsbeschermend en transparant",
            "a judgement on step {1}: rights-protecting and transparent"),
        name("steps[].principles.simple", "een oordeel over stap {1}: eenvoudig", "a judgement on step {1}: simple"),
        name("steps[].rings", "welke ringen stap {1} raakt", "which rings step {1} reaches"),
        name("steps[].takenOn", "de dag waarop stap {1} is gezet", "the day on which step {1} was taken"),
    ])

    private static func name(_ pattern: String, _ nl: String, _ en: String) -> Name {
        Name(pattern, LocalizedText(nl: nl, en: en))
    }
}
