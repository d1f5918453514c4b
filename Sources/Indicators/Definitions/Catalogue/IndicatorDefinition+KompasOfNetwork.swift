internal import Domain

extension IndicatorDefinition {
    /// Kompas netwerksamenwerking: example indicators of the themes 4 and 5.
    static let kompasOfNetwork: [IndicatorDefinition] = [
        IndicatorDefinition(
            "KOMPAS-I4.1", LocalizedText(nl: "Zich samen verantwoordelijk voelen", en: "Feeling responsible together"),
            theme: .sharedResponsibility, levels: [.professional], unit: .count, polarity: .higher,
            sources: [.professionals], basis: [.surveys], burden: .extra,
            counts: LocalizedText(
                nl: "Professionals die zich samen verantwoordelijk voelen tot het probleem is opgelost",
                en: "Professionals who feel responsible together until the problem is solved"), family: .ownership,
            caveat: LocalizedText(nl: "Een gevoel, door henzelf gezegd.", en: "A feeling, said by themselves."),
            misuse: LocalizedText(nl: "Nooit per genoemde professional.", en: "Never by named professional."),
            citations: [.kompas("Stap 6")]),
        IndicatorDefinition(
            "KOMPAS-I4.2",
            LocalizedText(
                nl: "Dezelfde professionals of partners blijven", en: "The same professionals or partners stay"),
            theme: .sharedResponsibility, levels: [.network], unit: .count, polarity: .higher, sources: [.caseRecords],
            basis: [.cases, .counts], burden: .derived,
            counts: LocalizedText(
                nl: "Langdurige trajecten waarin dezelfde professionals of partners blijven",
                en: "Long trajectories in which the same professionals or partners stay"), isOpen: true,
            family: .continuity,
            caveat: LocalizedText(
                nl: "Wat langdurig is, staat er niet; iets anders dan één vast gezicht.",
                en: "What is long is not said; something other than one fixed face."), citations: [.kompas("Stap 6")]),
        IndicatorDefinition(
            "KOMPAS-I4.3", LocalizedText(nl: "Overdracht zonder verlies", en: "Hand-over without loss"),
            theme: .sharedResponsibility, levels: [.network], unit: .degree, polarity: .higher, sources: [.caseRecords],
            basis: [.askedOnly, .counts], burden: .extra,
            counts: LocalizedText(
                nl: "Mate waarin overdracht zonder verlies van informatie of betrokkenheid gaat",
                en: "Degree to which a hand-over goes without loss of information or involvement"), isOpen: true,
            family: .handOvers,
            caveat: LocalizedText(
                nl: "Zonder schaal; ook het huishouden weet of er iets verloren ging.",
                en: "Without a scale; the household knows too whether something was lost."),
            citations: [.kompas("Stap 6")]),
        IndicatorDefinition(
            "KOMPAS-I5.1", LocalizedText(nl: "Verbeteracties uit reflectie", en: "Improvements out of reflection"),
            theme: .learning, levels: [.network], unit: .count, sources: [.networkRecords], by: .network,
            basis: [.networkRecords], burden: .derived,
            counts: LocalizedText(
                nl: "Verbeteracties uit gezamenlijke reflectie of evaluatie",
                en: "Improvements out of joint reflection or evaluation"), family: .learningActivity,
            caveat: LocalizedText(
                nl: "Af te leiden uit wat over reflectie is vastgelegd; of een actie hielp, staat er niet in.",
                en: "Derivable from what was recorded of reflection; whether an action helped is not in it."),
            citations: [.kompas("Stap 6")]),
        IndicatorDefinition(
            "KOMPAS-I5.2",
            LocalizedText(nl: "Leerervaringen vertaald in werkwijzen", en: "Lessons turned into ways of working"),
            theme: .learning, levels: [.network, .organisation], unit: .count, sources: [.networkRecords], by: .network,
            basis: [.networkRecords], burden: .derived,
            counts: LocalizedText(
                nl: "Casussen waarvan een les een werkwijze veranderde",
                en: "Cases of which a lesson changed a way of working"), family: .learningActivity,
            caveat: LocalizedText(
                nl: "Af te leiden uit wat over leren is vastgelegd.",
                en: "Derivable from what was recorded of learning."), citations: [.kompas("Stap 6")]),
        IndicatorDefinition(
            "KOMPAS-I5.3",
            LocalizedText(
                nl: "Ervaringskennis en stem van huishoudens in beleid",
                en: "Experience knowledge and voice of households in policy"), theme: .learning,
            levels: [.network, .system], unit: .narrative, sources: [.households, .networkRecords], basis: [.askedOnly],
            burden: .extra, character: .qualitative,
            counts: LocalizedText(
                nl: "Wat er met de stem van huishoudens en naasten is gedaan",
                en: "What was done with the voice of households and those close to them"), isOpen: true,
            family: .experienceExperts,
            caveat: LocalizedText(
                nl: "Zonder schaal; vraag hun of zij invloed hadden.",
                en: "Without a scale; ask them whether they had influence."), citations: [.kompas("Stap 6")]),
        IndicatorDefinition(
            "KOMPAS-I5.4", LocalizedText(nl: "Terugkoppeling aan huishoudens", en: "Feedback to households"),
            theme: .learning, levels: [.network], unit: .count, sources: [.networkRecords], by: .network,
            basis: [.networkRecords], burden: .derived,
            counts: LocalizedText(
                nl: "Momenten waarop huishoudens horen wat er met hun inbreng is gedaan",
                en: "Moments at which households hear what was done with their input"), family: .heardAndSeen,
            companion: "PARALLEL-I11",
            caveat: LocalizedText(
                nl: "Af te leiden uit wat over terugkoppeling is vastgelegd; iets anders dan zich gehoord voelen.",
                en: "Derivable from what was recorded of feedback; something other than feeling heard."),
            citations: [.kompas("Stap 6")]),
    ]
}
