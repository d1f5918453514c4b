public import Domain

extension Rule where Subject == MonitorReport {
    /// Durable safety is concluded only after enough time to see recidivism.
    public static let durableSafetyTakesTime = Rule(
        RuleDescription(
            .sturen(67),
            title: LocalizedText(
                nl: "Over duurzame veiligheid staat er pas een conclusie als gezinnen lang genoeg zijn gevolgd",
                en: "Durable safety is concluded only once families were followed long enough"),
            asks: LocalizedText(
                nl:
                    "Bij elke conclusie over duurzame veiligheid staat hoeveel maanden na afsluiting is gevolgd, en dat is zo "
                    + "lang als is gekozen om terugval te kunnen zien.",
                en:
                    "Each conclusion on durable safety says how many months families were followed after close, and that is "
                    + "as long as was chosen to be able to see relapse."),
            appliesWhen: LocalizedText(
                nl: "het rapport concludeert dat gezinnen duurzaam veilig zijn",
                en: "the report concludes that families are durably safe"),
            mend: LocalizedText(
                nl: "Schrijf dat het te vroeg is om dit te zeggen, en wanneer het wel kan.",
                en: "Write that it is too early to say this, and when it can be said."),
            strength: .method, responsible: .reportMaker, citations: [.sturen("4.1.4")],
            misuse: LocalizedText(
                nl: "Langer volgen is geen reden om gezinnen langer in een traject te houden.",
                en: "Following longer is no reason to keep families in a trajectory longer."),
            policyKeys: [PolicyKey.recidivismFollowUpMonths.name]),
        applies: { report, exam in exam.concludes(report, [.durableSafety]) }
    ) { report, exam in
        for claim in exam.claims(in: report, of: [.durableSafety]) {
            guard let months = exam.need(claim.followUpMonths, at: "claims[\(claim.id)].followUpMonths") else {
                continue
            }
            guard let needed = exam.policy(.recidivismFollowUpMonths) else { continue }
            exam.require(
                months >= needed, at: "claims[\(claim.id)].followUpMonths", seen: .count(months, .month),
                needed: .count(needed, .month))
        }
    }

    /// Results are not attributed, nor called better, without a comparison.
    public static let noCauseWithoutComparison = Rule(
        RuleDescription(
            .sturen(68),
            title: LocalizedText(
                nl:
                    "Dat een uitkomst door de sturing komt of beter is dan eerder, staat er alleen met een vergelijking",
                en: "That a result is due to the steering or better than before is said only with a comparison"),
            asks: LocalizedText(
                nl:
                    "Bij elke conclusie over oorzaak of beter dan elders of eerder staat waarmee is vergeleken, en dat zijn "
                    + "niet de mensen over wie zij zelf gaat.",
                en:
                    "Each conclusion on cause or on better than elsewhere or before says with what was compared, and that is "
                    + "not those whom it is about itself."),
            appliesWhen: LocalizedText(
                nl: "het rapport een oorzaak noemt of zegt dat het beter gaat dan elders of eerder",
                en: "the report names a cause or says that it goes better than elsewhere or before"),
            mend: LocalizedText(
                nl: "Beschrijf wat je ziet, zonder oorzaak, of noem de vergelijking.",
                en: "Describe what you see, without a cause, or name the comparison."),
            strength: .method, responsible: .reportMaker, citations: [.sturen("4.1.4"), .sturen("5.3")]),
        applies: { report, exam in exam.concludes(report, [.causedBySteering, .betterThanBefore]) }
    ) { report, exam in
        for claim in exam.claims(in: report, of: [.causedBySteering, .betterThanBefore]) {
            guard let comparison = exam.need(claim.comparison, at: "claims[\(claim.id)].comparison") else { continue }
            let about = exam.fact(claim.about, at: "claims[\(claim.id)].about")
            exam.require(about != comparison, at: "claims[\(claim.id)].comparison")
        }
    }

    /// Time spent proves neither insight nor better cooperation.
    public static let timeIsNoProof = Rule(
        RuleDescription(
            .domein(70),
            title: LocalizedText(
                nl: "Meer inzicht of betere samenwerking wordt niet alleen uit bestede tijd afgelezen",
                en: "More insight or better cooperation is not read from time spent alone"),
            asks: LocalizedText(
                nl: "Elke conclusie over inzicht of samenwerking rust op meer dan tijd, aantallen zaken of kosten.",
                en: "Each conclusion on insight or cooperation rests on more than time, numbers of cases or cost."),
            appliesWhen: LocalizedText(
                nl: "het rapport meer inzicht of betere samenwerking concludeert",
                en: "the report concludes more insight or better cooperation"),
            mend: LocalizedText(
                nl: "Vraag huishoudens en professionals of er meer inzicht of samenwerking is, en zet dat ernaast.",
                en: "Ask households and professionals whether there is more insight or cooperation, and put it beside."),
            strength: .method, responsible: .reportMaker, citations: [.domein("6.3")],
            misuse: LocalizedText(
                nl: "Tijd per persoon zegt niets over hoe iemand werkt.",
                en: "Time by person says nothing of how somebody works."),
            restates: .sturen(68)),
        applies: { report, exam in exam.concludes(report, [.insight, .betterCooperation]) }
    ) { report, exam in
        for claim in exam.claims(in: report, of: [.insight, .betterCooperation]) {
            exam.require(
                exam.restsOnMoreThanEffort(claim, in: report), at: "claims[\(claim.id)].figures", seen: .none)
        }
    }

    /// The number of cases is no measure of success by itself.
    public static let volumeIsNoSuccess = Rule(
        RuleDescription(
            .domein(71),
            title: LocalizedText(
                nl: "Succes wordt niet alleen uit het aantal zaken afgelezen",
                en: "Success is not read from the number of cases alone"),
            asks: LocalizedText(
                nl: "Elke conclusie dat iets een succes is, rust op meer dan aantallen zaken, tijd of kosten.",
                en: "Each conclusion that something is a success rests on more than numbers of cases, time or cost."),
            appliesWhen: LocalizedText(
                nl: "het rapport de aanpak een succes noemt", en: "the report calls the approach a success"),
            mend: LocalizedText(
                nl: "Zet naast het aantal wat er voor huishoudens veranderde, in hun woorden.",
                en: "Put beside the number what changed for households, in their words."),
            strength: .recommendation, responsible: .reportMaker, citations: [.domein("6.3")]),
        applies: { report, exam in exam.concludes(report, [.success]) }
    ) { report, exam in
        for claim in exam.claims(in: report, of: [.success]) {
            exam.require(
                exam.restsOnMoreThanEffort(claim, in: report), at: "claims[\(claim.id)].figures", seen: .none)
        }
    }

    /// A measure of the long term is not reported as an effect in the short term.
    public static let longTermIsNotShort = Rule(
        RuleDescription(
            .domein(69),
            title: LocalizedText(
                nl: "Wat pas op lange termijn te zien is, staat er niet als effect op korte termijn",
                en: "What can be seen only in the long term is not reported as an effect in the short term"),
            asks: LocalizedText(
                nl:
                    "Een conclusie over de korte termijn rust niet op een maat van de lange termijn; rust zij op zo'n maat, "
                    + "dan noemt zij de termijn.",
                en:
                    "A conclusion on the short term does not rest on a measure of the long term; if it rests on such a "
                    + "measure it names the term."),
            appliesWhen: LocalizedText(nl: "het rapport iets concludeert", en: "the report concludes something"),
            mend: LocalizedText(
                nl: "Schrijf op welke termijn dit te zien kan zijn, en gebruik nu een maat van de korte termijn.",
                en: "Write in which term this can be seen, and use a measure of the short term now."),
            strength: .method, responsible: .reportMaker, citations: [.domein("6.1")], restates: .sturen(67)),
        applies: { report, exam in exam.concludes(report, ClaimKind.conclusions) }
    ) { report, exam in
        for claim in exam.claims(in: report, of: ClaimKind.conclusions) {
            let place: Address = "claims[\(claim.id)].horizon"
            let term = exam.fact(claim.horizon, at: place)
            let isShort = term == .short
            exam.require(isShort || !isShort, at: place)
            if isShort.isFalse && term.exists.isTrue { continue }
            for figure in exam.figures(of: claim, in: report) {
                let isLong = exam.fact(figure.settledHorizon, at: "figures[\(figure.id)].horizon") == .long
                exam.require(!(isShort && isLong), at: "claims[\(claim.id)].figures[\(figure.id)]")
                // It names no term, and what it rests on can be seen only in the long one: which it means is open.
                if term.exists.isFalse { exam.require(isLong.implies(exam.unknown(at: place)), at: place) }
            }
        }
    }

    /// What may show openness is not read as deterioration.
    public static let opennessIsNoDeterioration = Rule(
        RuleDescription(
            .parallel(62),
            title: LocalizedText(
                nl: "Dat er meer pijnlijks zichtbaar wordt, wordt niet als verslechtering gelezen",
                en: "That more painful things become visible is not read as deterioration"),
            asks: LocalizedText(
                nl: "Een conclusie dat het slechter gaat, rust niet op een maat waarvan meer ook openheid kan zijn.",
                en: "A conclusion that things get worse does not rest on a measure of which more may also be openness."),
            appliesWhen: LocalizedText(
                nl: "het rapport verslechtering concludeert", en: "the report concludes deterioration"),
            mend: LocalizedText(
                nl: "Schrijf dat dit ook vertrouwen kan zijn, en vraag het de gezinnen.",
                en: "Write that this may also be trust, and ask the families."),
            strength: .recommendation, responsible: .reportMaker,
            citations: [.parallel("Parallele transformaties")],
            misuse: LocalizedText(
                nl: "Openheid mag nooit tegen een ouder, kind of professional worden gebruikt; en het is geen reden om "
                    + "echte verslechtering weg te praten.",
                en: "Openness must never be used against a parent, child or professional; and it is no reason to talk "
                    + "real deterioration away.")),
        applies: { report, exam in exam.concludes(report, [.deterioration]) }
    ) { report, exam in
        for claim in exam.claims(in: report, of: [.deterioration]) {
            for figure in exam.figures(of: claim, in: report) {
                let mayShowOpenness = exam.holds(
                    figure.settledOpenness, at: "figures[\(figure.id)].mayShowOpenness")
                exam.require(!mayShowOpenness, at: "claims[\(claim.id)].figures[\(figure.id)]")
            }
        }
    }

    /// The meaning of figures is established together.
    public static let meaningIsFoundTogether = Rule(
        RuleDescription(
            .kompas(72),
            title: LocalizedText(
                nl: "Wat de cijfers betekenen, is samen met proeftuinen en partners bepaald, regionaal en landelijk en "
                    + "steeds opnieuw",
                en: "What the figures mean was established together with pilots and partners, regionally and "
                    + "nationally and again and again"),
            asks: LocalizedText(
                nl:
                    "Vastgelegd is dat partners meededen, dat het regionaal en landelijk gebeurde en dat het terugkeert.",
                en: "It is recorded that partners took part, that it was done regionally and nationally, and that it "
                    + "returns."),
            appliesWhen: LocalizedText(
                nl: "het rapport iets concludeert uit cijfers van de proeftuinen",
                en: "the report concludes something from figures of the pilots"),
            mend: LocalizedText(
                nl: "Leg de cijfers aan partners voor voordat je concludeert, en spreek af wanneer opnieuw.",
                en: "Lay the figures before partners before you conclude, and agree when to do so again."),
            strength: .recommendation, responsible: .programmeAndPartners, citations: [.kompas("Stap 6")]),
        applies: { report, exam in
            exam.holds(report.isOfPilots, at: "isOfPilots") && exam.concludes(report, ClaimKind.conclusions)
        }
    ) { report, exam in
        guard let together = exam.need(report.interpretation, at: "interpretation") else { return }
        exam.require(together.withPartners, is: true, at: "interpretation.withPartners")
        exam.require(together.regionally, is: true, at: "interpretation.regionally")
        exam.require(together.nationally, is: true, at: "interpretation.nationally")
        exam.require(together.isRecurring, is: true, at: "interpretation.isRecurring")
    }
}

extension PolicyKey where Value == Int {
    /// After how many months of following families after close relapse can be seen.
    public static let recidivismFollowUpMonths = PolicyKey(
        "recidivismFollowUpMonths", default: nil,
        note: LocalizedText(
            nl:
                "Hoeveel maanden na afsluiting moet zijn gevolgd om over duurzame veiligheid te kunnen spreken. De bron "
                + "noemt geen getal: zij vond een uitspraak voorbarig toen het programma een jaar liep. Er is dus geen "
                + "standaard.",
            en: "How many months after close families must have been followed to be able to speak of durable safety. "
                + "The source names no number: it found a statement premature when the programme had run for one year. "
                + "So there is no default."))
}

extension Noun {
    /// Months.
    static let month = Noun(
        one: LocalizedText(nl: "maand", en: "month"), many: LocalizedText(nl: "maanden", en: "months"))
}
