public import Domain

extension Rule where Subject == NetworkGovernance {
    /// The form of governance fits the situation.
    ///
    /// The figure says in which situation each of three forms works best. That a form does not fit as soon as one thing
    /// of its row is not there is a reading of this SDK. Of a combination of forms the guide prints no situation.
    public static let formFitsSituation = Rule(
        RuleDescription(
            .kompas(27),
            title: LocalizedText(
                nl: "De gekozen vorm van governance past bij de situatie van het netwerk",
                en: "The form of governance that was chosen fits the situation of the network"),
            asks: LocalizedText(
                nl:
                    "Bij gedeelde sturing: weinig partijen, hoog vertrouwen en gedeelde doelen. Bij één organisatie: een "
                    + "middelgroot netwerk en behoefte aan daadkracht. Bij een onafhankelijk bureau: een groot netwerk en "
                    + "behoefte aan neutrale regie.",
                en:
                    "For shared steering: few parties, high trust and shared goals. For one organisation: a medium-sized "
                    + "network and a need for decisiveness. For an independent agency: a large network and a need for "
                    + "neutral direction."),
            appliesWhen: LocalizedText(
                nl: "gekozen is voor gedeelde sturing, één organisatie of een onafhankelijk bureau",
                en: "shared steering, one organisation or an independent agency was chosen"),
            mend: LocalizedText(
                nl: "Leg het overzicht van vormen ernaast en bespreek of een andere vorm nu beter werkt.",
                en: "Lay the overview of forms beside it and discuss whether another form works better now."),
            strength: .recommendation, responsible: .networkTogether,
            citations: [.kompas("Stap 2, Typen netwerkgovernance"), .kompas("Figuur 6")],
            misuse: LocalizedText(
                nl: "Een suggestie met redenen: het netwerk kan goede redenen hebben die hier niet staan.",
                en: "A suggestion with reasons: the network may have good reasons that do not stand here."),
            policyKeys: [PolicyKey.sharedSteeringParties.name]),
        applies: { governance, exam in exam.fact(governance.form, at: "form").satisfies { $0 != .hybrid } }
    ) { governance, exam in
        guard let form = exam.need(governance.form, at: "form") else { return }
        guard let known = form.member else {
            exam.require(exam.unknown(at: "form"), at: "form")
            return
        }
        switch known {
        case .sharedSteering:
            let day = exam.day
            guard let most = exam.policy(.sharedSteeringParties) else { return }
            exam.require(
                exam.fact(governance.partyCount, at: "partyCount") <= most, at: "partyCount",
                seen: governance.counted(on: day))
            exam.require(
                exam.holds(governance.isTrustHigh, at: "isTrustHigh"), at: "isTrustHigh", seen: .truth(false))
            exam.require(
                exam.holds(governance.hasSharedGoals, at: "hasSharedGoals"), at: "hasSharedGoals", seen: .truth(false))
        case .leadOrganisation:
            let size = exam.fact(governance.size, at: "size")
            exam.require(size == .medium, at: "size", seen: size.detail)
            exam.require(
                exam.holds(governance.needsDecisiveness, at: "needsDecisiveness"), at: "needsDecisiveness",
                seen: .truth(false))
        case .independentAgency:
            let size = exam.fact(governance.size, at: "size")
            exam.require(size == .large, at: "size", seen: size.detail)
            exam.require(
                exam.holds(governance.needsNeutralDirection, at: "needsNeutralDirection"),
                at: "needsNeutralDirection", seen: .truth(false))
        case .hybrid: return
        }
    }

    /// Whether the form still fits ambitions and stage is asked regularly.
    ///
    /// That a review of an earlier stage does not tell whether the form fits the present one is a reading of this SDK.
    public static let formIsReviewed = Rule(
        RuleDescription(
            .kompas(28),
            title: LocalizedText(
                nl: "Het netwerk vraagt zich regelmatig af of zijn governance nog past bij zijn ambities en zijn fase",
                en: "The network asks itself regularly whether its governance still fits its ambitions and its stage"),
            asks: LocalizedText(
                nl:
                    "Er is binnen de gekozen tijd, een jaar als niets anders is gekozen, gevraagd of de vorm past, in de "
                    + "fase waarin de samenwerking nu is.",
                en: "Within the chosen time, a year if nothing else was chosen, it was asked whether the form fits, in "
                    + "the stage in which the cooperation is now."),
            appliesWhen: LocalizedText(nl: "er een vorm is gekozen", en: "a form was chosen"),
            mend: LocalizedText(
                nl: "Zet op de agenda: past onze governance nog bij onze ambities en bij waar wij nu staan?",
                en: "Put on the agenda: does our governance still fit our ambitions and where we are now?"),
            strength: .recommendation, responsible: .networkTogether,
            citations: [
                .kompas("Stap 2, Governance ontwikkelt mee"),
                .kompas("Stap 2, Governance checklist voor netwerksamenwerking"),
            ],
            misuse: LocalizedText(
                nl: "Vragen of een vorm past is geen opdracht om te centraliseren; in het begin werkt een informeel "
                    + "netwerk vaak goed.",
                en: "To ask whether a form fits is no order to centralise; in the beginning an informal network often "
                    + "works well."),
            policyKeys: [PolicyKey.governanceReviewMonths.name]),
        applies: { governance, exam in exam.fact(governance.form, at: "form").exists }
    ) { governance, exam in
        guard let months = exam.policy(.governanceReviewMonths) else { return }
        let stage = exam.fact(governance.stage, at: "stage")
        var isReviewed = Truth.false
        for review in governance.formReviews {
            let place: Address = "formReviews[\(review.id)]"
            let isOfNow = stage.satisfies(with: exam.fact(review.stage, at: "\(place).stage")) { $0 == $1 }
            isReviewed = (exam.isRecent(review.on, months: months, at: "\(place).on") && isOfNow) || isReviewed
        }
        exam.require(
            isReviewed || exam.hasUnlisted(governance.formReviews, at: "formReviews.complete"), at: "formReviews",
            seen: .none)
    }
}

extension PolicyKey where Value == Int {
    /// With how many parties at most a network can steer together.
    public static let sharedSteeringParties = PolicyKey(
        "sharedSteeringParties", default: 8,
        note: LocalizedText(
            nl: "Met hoeveel partijen gedeelde sturing nog past. De bron noemt hooguit zes tot acht; dat acht de grens "
                + "is, is een keuze van deze SDK.",
            en:
                "With how many parties shared steering still fits. The source names six to eight at most; that eight is "
                + "the bound is a choice of this SDK."))

    /// Within how many months a network asks itself whether its form still fits.
    public static let governanceReviewMonths = PolicyKey(
        "governanceReviewMonths", default: 12,
        note: LocalizedText(
            nl: "Binnen hoeveel maanden het netwerk vraagt of de vorm nog past. De bron zegt regelmatig en noemt geen "
                + "tijd; een jaar is een keuze van deze SDK.",
            en: "Within how many months the network asks whether the form still fits. The source says regularly and "
                + "names no time; a year is a choice of this SDK."))
}

extension Noun {
    fileprivate static let party = Noun(
        one: LocalizedText(nl: "partij", en: "party"), many: LocalizedText(nl: "partijen", en: "parties"))
}

extension NetworkGovernance {
    /// How many parties take part, as it is shown.
    fileprivate func counted(on day: CalendarDate) -> Detail {
        guard case .stated(let count, _) = partyCount.asKnown(on: day) else { return .nothing }
        return .count(count, .party)
    }
}
