public import Domain

extension Rule where Subject == Weighing {
    /// Waiting and intervening are both weighed.
    public static let bothRisksAreWeighed = Rule(
        RuleDescription(
            .proeftuin(78),
            title: LocalizedText(
                nl: "Wie kiest om in te grijpen of te wachten, weegt de risico's van allebei",
                en: "Who chooses to intervene or to wait weighs the risks of both"),
            asks: LocalizedText(
                nl:
                    "Vastgelegd is dat de risico's van voortdurende onveiligheid voor de kinderen én die van ingrijpen zijn gewogen.",
                en:
                    "It is recorded that the risks of prolonged unsafety for the children and those of intervening were weighed."
            ),
            appliesWhen: LocalizedText(
                nl: "er een weging is vastgelegd over wel of niet ingrijpen",
                en: "a weighing about intervening is recorded"),
            mend: LocalizedText(
                nl: "Weeg ook deze kant, met de kinderen voor ogen, en leg vast waarom.",
                en: "Weigh this side too, with the children in mind, and record why."),
            strength: .method, responsible: .professionals,
            citations: [.proeftuin("4.4"), .proeftuin("6.4"), .proeftuin("7.2")],
            misuse: LocalizedText(
                nl: "Te laat kan erger zijn dan te vroeg; dit is nooit een reden om bij acuut gevaar te wachten.",
                en: "Too late can be worse than too early; this is never a reason to wait in acute danger."))
    ) { weighing, exam in
        exam.require(weighing.weighsProlongedUnsafety, is: true, at: "weighsProlongedUnsafety")
        exam.require(weighing.weighsIntervention, is: true, at: "weighsIntervention")
    }
}

extension RuleSet where Subject == Weighing {
    /// The rules about one weighing.
    public static let weighing = RuleSet(
        [.bothRisksAreWeighed],
        places: PlaceNames([
            PlaceNames.Name(
                "weighsProlongedUnsafety",
                LocalizedText(
                    nl: "de risico's van voortdurende onveiligheid", en: "the risks of unsafety that goes on")),
            PlaceNames.Name(
                "weighsIntervention", LocalizedText(nl: "de risico's van ingrijpen", en: "the risks of intervening")),
        ]))
}
