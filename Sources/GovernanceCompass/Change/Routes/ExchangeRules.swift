public import Domain

extension Rule where Subject == TransformationPlan {
    /// Municipalities are asked first what they need from exchange.
    public static let exchangeIsAskedFirst = Rule(
        RuleDescription(
            .domein(97),
            title: LocalizedText(
                nl: "Voordat gemeenten gaan uitwisselen, is gevraagd naar behoefte, doel, actoren en vorm",
                en: "Before municipalities exchange, they were asked for need, aim, actors and form"),
            asks: LocalizedText(
                nl:
                    "Van alle vier is vastgelegd dat ernaar is gevraagd, op of vóór de dag waarop de uitwisseling begint.",
                en:
                    "Of all four it is recorded that they were asked for, on or before the day on which exchange begins."
            ),
            appliesWhen: LocalizedText(
                nl: "een uitwisselingsstructuur is opgezet of een dag heeft",
                en: "a structure of exchange was set up or has a day"),
            mend: LocalizedText(
                nl: "Vraag het gemeenten, en stem de uitwisseling erop af.",
                en: "Ask municipalities, and fit the exchange to it."),
            strength: .tip, responsible: .regionalProjectLeader, citations: [.domein("Bijlage 4")]),
        applies: { plan, exam in exam.fact(plan.exchangeSetUpOn, at: "exchangeSetUpOn").exists }
    ) { plan, exam in
        guard let setUp = exam.need(plan.exchangeSetUpOn, at: "exchangeSetUpOn") else { return }
        for question in ExchangeQuestion.allCases {
            var isAsked = Truth.false
            for inquiry in plan.exchangeInquiries {
                let place: Address = "exchangeInquiries[\(inquiry.id)]"
                let isIt = exam.fact(inquiry.question, at: "\(place).question") == question
                guard !isIt.isFalse else { continue }
                isAsked =
                    (isIt && exam.hasCome(inquiry.askedOn, at: "\(place).askedOn")
                        && exam.isOnOrBefore(inquiry.askedOn, at: "\(place).askedOn", setUp, at: "exchangeSetUpOn"))
                    || isAsked
            }
            exam.require(
                isAsked || exam.hasUnlisted(plan.exchangeInquiries, at: "exchangeInquiries.complete"),
                at: "asked.\(question)", seen: .none)
        }
    }
}
