public import Domain

// What is asked of a weighing by itself, and in a case file of all weighings and measures together: one description
// and one check, so that both say the same.

extension RuleDescription {
    /// Waiting and intervening are both weighed.
    static let bothRisksAreWeighed = RuleDescription(
        .proeftuin(78),
        title: LocalizedText(
            nl: "Wie kiest om in te grijpen of te wachten, weegt de risico's van allebei",
            en: "Who chooses to intervene or to wait weighs the risks of both"),
        asks: LocalizedText(
            nl:
                "Er is een weging; vastgelegd is dat de risico's van voortdurende onveiligheid voor de kinderen én die van "
                + "ingrijpen zijn gewogen.",
            en:
                "There is a weighing; it is recorded that the risks of prolonged unsafety for the children and those of "
                + "intervening were weighed."),
        appliesWhen: LocalizedText(
            nl: "het onveilig is, of er een weging is vastgelegd", en: "it is unsafe, or a weighing is recorded"),
        mend: LocalizedText(
            nl: "Weeg ook deze kant, met de kinderen voor ogen, en leg vast waarom.",
            en: "Weigh this side too, with the children in mind, and record why."),
        strength: .method, responsible: .professionals,
        citations: [.proeftuin("4.4"), .proeftuin("6.4"), .proeftuin("7.2")],
        misuse: LocalizedText(
            nl: "Te laat kan erger zijn dan te vroeg; dit is nooit een reden om bij acuut gevaar te wachten.",
            en: "Too late can be worse than too early; this is never a reason to wait in acute danger."))

    /// Powers and measures are used only after a weighing.
    static let powersAreWeighed = RuleDescription(
        .proeftuin(31),
        title: LocalizedText(
            nl: "Voordat bevoegdheden of een maatregel worden ingezet, zijn ernst, alle hulp en de schade gewogen",
            en: "Before powers or a measure are used, seriousness, all help and the harm are weighed"),
        asks: LocalizedText(
            nl:
                "Vastgelegd is dat aard en ernst zijn gewogen, dat is nagegaan of alle hulp die kan is ingezet, en dat de schade "
                + "van ingrijpen is afgezet tegen de onveiligheid; bij elke opgelegde maatregel hoort zo'n weging vooraf. "
                + "Van elk alternatief staat er wat ervan kwam, en geen ervan bleef ongeprobeerd.",
            en:
                "It is recorded that nature and seriousness were weighed; that it was gone through whether all help that is "
                + "possible was given first; and that the harm of intervening was set against the unsafety. Each measure "
                + "imposed has such a weighing before it. Of each alternative it says what became of it, and none was "
                + "left untried."),
        appliesWhen: LocalizedText(
            nl: "gekozen is voor een bevoegdheid, een maatregel of een uithuisplaatsing, of een maatregel is opgelegd",
            en: "the choice was a power, a measure or a placement, or a measure was imposed"),
        mend: LocalizedText(
            nl: "Weeg ook dit, met wie het gezin kent, en leg vast wat de doorslag gaf.",
            en: "Weigh this too, with those who know the family, and record what was decisive."),
        strength: .method, responsible: .regionalSafetyTeam,
        citations: [.proeftuin("4.4"), .proeftuin("6.4")],
        misuse: LocalizedText(
            nl:
                "Bij acuut gevaar kan de weging kort zijn, en kan wachten tot andere hulp is geprobeerd zelf de schade zijn; dat "
                + "is een lezing van deze SDK. Hulp die dan te laat zou komen, geldt als niet beschikbaar.",
            en:
                "In acute danger the weighing can be short, and waiting until other help was tried can itself be the harm; "
                + "that is how this SDK reads it. Help that would then come too late counts as not available."))

    /// A weighing is made again, with professional knowledge of violence.
    static let weighingRecurs = RuleDescription(
        .proeftuin(33),
        title: LocalizedText(
            nl: "De weging keert terug, en er is vakkennis bij over de aard en de ernst van geweld",
            en: "The weighing recurs, and professional knowledge of the nature and seriousness of violence is there"),
        asks: LocalizedText(
            nl:
                "Na elke weging is over hetzelfde opnieuw gewogen, of is een dag daarvoor afgesproken die nog komt, zolang de "
                + "zaak of de maatregel loopt. Vakkennis over geweld zat aan tafel.",
            en:
                "After each weighing the same was weighed again, or a day for that is agreed that is still to come, as long "
                + "as the case or the measure lasts. Professional knowledge of violence was at the table."),
        appliesWhen: LocalizedText(nl: "er een weging is vastgelegd", en: "a weighing is recorded"),
        mend: LocalizedText(
            nl: "Spreek een dag af om opnieuw te wegen.", en: "Agree on a day to weigh again."),
        strength: .method, responsible: .professionals, citations: [.proeftuin("6.5")],
        misuse: LocalizedText(
            nl:
                "Dit gaat over de weging en nooit over wat een collega kan; opnieuw wegen is geen uitstel. De bron zegt het van "
                + "bevoegdheden en maatregelen; dat het hier van elke weging wordt gevraagd, is een keuze van deze SDK.",
            en:
                "This is about the weighing and never about what a colleague can do; to weigh again is no delay. The source "
                + "says it of powers and measures; that it is asked here of each weighing is a choice of this SDK."))
}

extension Rule where Subject == Weighing {
    /// Powers and measures are used only after a weighing of seriousness, help and harm.
    public static let powersAreWeighed = Rule(
        .powersAreWeighed, applies: { weighing, exam in exam.usesPowers(weighing) }
    ) { weighing, exam in exam.requireParts(of: weighing) }

    /// A weighing is made again, with professional knowledge of violence.
    public static let weighingRecurs = Rule(.weighingRecurs) { weighing, exam in
        exam.requireRecurrence(of: weighing, among: [])
    }
}

extension Examination {
    /// Whether the choice was to intervene with a power, a measure or a placement.
    mutating func usesPowers(_ weighing: Weighing, at base: Address = "") -> Truth {
        let intervenes = fact(weighing.choice, at: base.appending("choice"), of: .professionals) == .intervene
        guard !intervenes.isFalse else { return .false }
        return intervenes
            && fact(weighing.intervention, at: base.appending("intervention"), of: .professionals)
                .satisfies { $0.isCompelling }
    }

    /// States that seriousness, help and harm were weighed, and that nothing else that could help was left untried.
    mutating func requireParts(of weighing: Weighing, if isAsked: Truth = .true, at base: Address = "") {
        require(
            isAsked.implies(
                holds(weighing.weighsSeriousness, at: base.appending("weighsSeriousness"), of: .professionals)),
            at: base.appending("weighsSeriousness"), of: .professionals, seen: weighing.weighsSeriousness.detail)
        require(
            isAsked.implies(
                holds(weighing.weighsSubsidiarity, at: base.appending("weighsSubsidiarity"), of: .professionals)),
            at: base.appending("weighsSubsidiarity"), of: .professionals, seen: weighing.weighsSubsidiarity.detail,
            mend: LocalizedText(
                nl: "Ga na welke hulp er nog kan, ook buiten het gewone aanbod, en bied die eerst.",
                en: "Go through what help there still is, beyond the usual too, and offer that first."))
        require(
            isAsked.implies(
                holds(weighing.weighsProportionality, at: base.appending("weighsProportionality"), of: .professionals)),
            at: base.appending("weighsProportionality"), of: .professionals,
            seen: weighing.weighsProportionality.detail)
        requireAlternatives(in: weighing, if: isAsked, at: base.appending("alternatives"))
    }

    /// States that all that could help instead was recorded, with what became of it, and that nothing was left untried.
    private mutating func requireAlternatives(in weighing: Weighing, if isAsked: Truth, at place: Address) {
        for alternative in weighing.alternatives {
            let standing = fact(
                alternative.standing, at: "\(place)[\(alternative.id)].standing", of: .professionals)
            require(
                isAsked.implies(standing != .notTried), at: "\(place)[\(alternative.id)].standing",
                of: .professionals, seen: standing.detail,
                mend: LocalizedText(
                    nl: "Zet dit alsnog in, of leg vast dat het er niet of niet op tijd is.",
                    en: "Put this in place after all, or record that it is not there or not in time."))
        }
        let isOpen = hasUnlisted(weighing.alternatives, at: place, of: .professionals)
        if !isOpen.isFalse { require(isAsked.implies(!isOpen), at: place, of: .professionals) }
    }

    /// States that the risks of waiting and those of intervening were weighed.
    mutating func requireBothRisks(in weighing: Weighing, at base: Address = "") {
        require(weighing.weighsProlongedUnsafety, is: true, at: base.appending("weighsProlongedUnsafety"))
        require(weighing.weighsIntervention, is: true, at: base.appending("weighsIntervention"))
    }

    /// States that a weighing was followed by another or will be, unless what was weighed is over, and that there was
    /// professional knowledge of violence.
    mutating func requireRecurrence(
        of weighing: Weighing, among others: Listed<Weighing>, at base: Address = "", unless isOver: Truth = .false
    ) {
        require(
            isOver || isToRecur(weighing, at: base) || isFollowed(weighing, among: others, at: base),
            at: base.appending("againOn"), of: .professionals, seen: weighing.againOn.seenDay)
        require(
            holds(weighing.hasViolenceExpertise, at: base.appending("hasViolenceExpertise"), of: .professionals),
            at: base.appending("hasViolenceExpertise"), of: .professionals, seen: weighing.hasViolenceExpertise.detail,
            mend: LocalizedText(
                nl: "Weeg opnieuw, met iemand erbij die de aard en de ernst van geweld kan beoordelen.",
                en: "Weigh again, with somebody there who can judge the nature and seriousness of violence."))
    }

    /// Whether a day to weigh again is agreed that is not over.
    private mutating func isToRecur(_ weighing: Weighing, at base: Address) -> Truth {
        let day = day
        let again = fact(weighing.againOn, at: base.appending("againOn"), of: .professionals)
        mayChange(on: weighing.againOn.dayAfter)
        return again.satisfies { $0 >= day }
    }

    /// Whether another weighing of the same came on a later day.
    private mutating func isFollowed(
        _ weighing: Weighing, among others: Listed<Weighing>, at base: Address
    ) -> Truth {
        let isFollowed = others.some { other in
            guard other.id != weighing.id else { return .false }
            guard let next = other.on else { return unknown(at: "weighings[\(other.id)].on", of: .professionals) }
            guard let first = weighing.on else { return unknown(at: base.appending("on"), of: .professionals) }
            mayChange(on: next)
            guard next > first && next <= day else { return .false }
            return isOfTheSame(weighing, other, at: base)
        }
        return isFollowed || hasUnlisted(others, at: base.appending("followedBy"), of: .professionals)
    }

    /// Whether two weighings share a measure, or neither names one.
    private mutating func isOfTheSame(_ one: Weighing, _ other: Weighing, at base: Address) -> Truth {
        fact(one.measures, at: base.appending("measures"), of: .professionals).satisfies(
            with: fact(other.measures, at: "weighings[\(other.id)].measures", of: .professionals)
        ) { first, second in first.isEmpty && second.isEmpty || first.contains { second.contains($0) } }
    }
}

extension Recorded<CalendarDate> {
    /// The day after it; `nil` if no day was stated.
    fileprivate var dayAfter: CalendarDate? {
        guard case .stated(let day, _) = self else { return nil }
        return day.adding(days: 1)
    }

    /// The day, as what was seen.
    fileprivate var seenDay: Detail {
        switch self {
        case .stated(let day, _): .date(day)
        case .statedAsNone: .none
        case .notRecorded: .nothing
        }
    }
}
