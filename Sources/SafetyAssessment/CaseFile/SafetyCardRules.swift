public import Domain

extension Rule where Subject == CaseFile {
    /// West-Brabant West: the safety card is factual and up to date, and whoever brought the case in keeps it.
    ///
    /// That it is short too cannot be told from what is recorded.
    public static let safetyCardIsUpToDate = Rule(
        RuleDescription(
            .proeftuin(43),
            title: LocalizedText(
                nl: "De veiligheidskaart is feitelijk en bij, en wie de casus inbracht houdt haar bij",
                en: "The safety card is factual and current, and whoever brought the case in keeps it"),
            asks: LocalizedText(
                nl:
                    "Er is een veiligheidskaart, bijgehouden door wie de casus inbracht; zij is feitelijk, en na elke onveilige "
                    + "gebeurtenis bijgewerkt.",
                en:
                    "There is a safety card, kept by whoever brought the case in; it is factual, and was brought up to date "
                    + "after each unsafe event."),
            mend: LocalizedText(
                nl: "Werk de kaart bij met wat er is gebeurd, kort en zonder oordeel.",
                en: "Bring the card up to date with what happened, shortly and without judgement."),
            strength: .agreement, responsible: .caseSubmitter, scope: .westBrabantWest, citations: [.proeftuin("2.7")],
            misuse: LocalizedText(
                nl:
                    "De kaart vat samen en oordeelt niet; dat zij bij is zegt niet dat het veilig is. Bij zijn is hier: bijgewerkt "
                    + "na elke onveilige gebeurtenis; zo leest deze SDK de bron. Of de kaart kort is, wordt niet nagegaan.",
                en:
                    "The card sums up and does not judge; that it is current does not say that it is safe. Current is here: "
                    + "brought up to date after each unsafe event; so this SDK reads the source. Whether the card is short "
                    + "is not looked at."))
    ) { file, exam in
        guard
            let card = exam.need(
                file.safetyCard, at: "safetyCard", of: .professionals,
                mend: LocalizedText(nl: "Vul een veiligheidskaart in.", en: "Fill in a safety card."))
        else { return }
        _ = exam.need(
            card.owner, at: "safetyCard.owner", of: .professionals,
            mend: LocalizedText(
                nl: "Spreek af dat wie de casus inbracht de kaart bijhoudt.",
                en: "Agree that whoever brought the case in keeps the card."))
        exam.require(
            card.isKeptBySubmitter, is: true, at: "safetyCard.isKeptBySubmitter", of: .professionals,
            mend: LocalizedText(
                nl: "Spreek af dat wie de casus inbracht de kaart bijhoudt.",
                en: "Agree that whoever brought the case in keeps the card."))
        exam.requireFactual(card)
        exam.require(
            card.updates.some { exam.isMade($0) }
                || exam.hasUnlisted(card.updates, at: "safetyCard.updates", of: .professionals),
            at: "safetyCard.updates", of: .professionals, seen: .none)
        for event in file.events { exam.requireUpdate(of: card, after: event) }
        exam.require(
            !exam.hasUnlisted(file.events, at: "events", of: .professionals)
                && !exam.hasUnlisted(card.updates, at: "safetyCard.updates", of: .professionals),
            at: "safetyCard.updates", of: .professionals)
    }
}

extension Examination {
    /// Whether an update was made by the day; unknown where its day was not recorded.
    fileprivate mutating func isMade(_ update: SafetyCard.Update) -> Truth {
        mayChange(on: update.on)
        guard let on = update.on else {
            return unknown(at: "safetyCard.updates[\(update.id)].on", of: .professionals)
        }
        return Truth(on <= day)
    }

    /// States that the latest update holds facts only; one without a day may be the latest.
    fileprivate mutating func requireFactual(_ card: SafetyCard) {
        var latest: CalendarDate?
        var isDated = Truth.true
        var areFactual = Truth.true
        for update in card.updates {
            let isMade = isMade(update)
            if isMade.isFalse { continue }
            isDated = isDated && isMade
            if let on = update.on { latest = Swift.max(latest ?? on, on) }
            areFactual = isFactual(update) && areFactual
        }
        guard isDated.isTrue else {
            return require(areFactual || isDated, at: "safetyCard.updates", of: .professionals)
        }
        for update in card.updates where latest != nil && update.on == latest {
            require(
                isFactual(update), at: "safetyCard.updates[\(update.id)].isFactual", of: .professionals,
                seen: update.isFactual.detail, needed: true.detail)
        }
    }

    private mutating func isFactual(_ update: SafetyCard.Update) -> Truth {
        holds(update.isFactual, at: "safetyCard.updates[\(update.id)].isFactual", of: .professionals)
    }

    /// States that a card was brought up to date on the day of an event or later, if the event is told as a fact.
    fileprivate mutating func requireUpdate(of card: SafetyCard, after event: UnsafeEvent) {
        mayChange(on: event.on?.earliest)
        mayChange(on: event.on?.latest)
        let isFact = fact(event.kind, at: "events[\(event.id)].kind", of: event.voice) == .fact
        // An event of a later day has not happened.
        let isToCome = Truth(event.on?.isAfter(day) == .some(true))
        let isCovered = card.updates.some { update in
            isMade(update) && isOnOrBefore(event, update)
        }
        require(
            isFact.implies(
                isToCome || isCovered || hasUnlisted(card.updates, at: "safetyCard.updates", of: .professionals)),
            at: "safetyCard.updates.after[\(event.id)]", of: .professionals, needed: event.on.detail)
    }

    private mutating func isOnOrBefore(_ event: UnsafeEvent, _ update: SafetyCard.Update) -> Truth {
        guard let made = update.on else {
            return unknown(at: "safetyCard.updates[\(update.id)].on", of: .professionals)
        }
        guard let isBefore = event.on?.isOnOrBefore(made) else {
            return unknown(at: "events[\(event.id)].on", of: event.voice)
        }
        return Truth(isBefore)
    }
}
