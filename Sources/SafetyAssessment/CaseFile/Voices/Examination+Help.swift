internal import Domain

// How the rules about help read what people ask for, and how forms of help hang together.

extension Examination {
    /// States that it was recorded what a person asks for, also where that is nothing.
    ///
    /// While coercive control is suspected, only a request counts that was made apart from others.
    mutating func requireHelpRequest(of person: Person, in file: CaseFile) {
        let requests = file.dialogue.helpRequests
        let place: Address = "dialogue.helpRequests.of[\(person.id)]"
        var wasApart = false
        var isAsked = Truth.false
        for request in requests where request.of == person.id {
            let isKnown = fact(
                request.standing, at: "dialogue.helpRequests[\(request.id)].standing", of: person.id
            ).exists
            isAsked = isAsked || isKnown
            wasApart = (isKnown.isTrue && request.wasApart) || wasApart
        }
        guard !isAsked.isTrue || wasApart || isFree(of: .suspectedCoerciveControl, at: place, voice: person.id) else {
            return
        }
        require(
            isAsked || isHeardOtherwise(person.id, in: file) || mayBeUnborn(person)
                || hasUnlisted(requests, at: place, of: person.id),
            at: place, of: person.id, seen: .none)
    }

    /// Whether the latest word of a person is that he or she asks for nothing or wants no help.
    ///
    /// Then no form of help is lacking. `nil` if that word waits: coercive control is suspected, and it was not said
    /// apart from others. Of several words of one day one that asks for help counts. A word without an exact day may be the latest.
    mutating func doesNotWantHelp(
        _ person: Identifier<Participant>, in file: CaseFile, at place: @autoclosure () -> Address
    ) -> Truth? {
        let requests = file.dialogue.helpRequests
        var last: CalendarDate?
        for request in requests where request.of == person {
            if let on = request.on?.exact { last = Swift.max(last ?? on, on) }
        }
        var isSaid = false
        var latest = Truth.true
        var wasApart = true
        for request in requests where request.of == person && last != nil && request.on?.exact == last {
            isSaid = true
            latest = wantsNoHelp(request) && latest
            wasApart = wasApart && request.wasApart
        }
        var all = latest
        var some = isSaid ? latest : .false
        var isDated = Truth.true
        for request in requests where request.of == person && request.on?.exact == nil {
            isSaid = true
            let wantsNone = wantsNoHelp(request)
            all = all && wantsNone
            some = some || wantsNone
            isDated = isDated && unknown(at: "dialogue.helpRequests[\(request.id)].on", of: person)
            wasApart = wasApart && request.wasApart
        }
        // Where they differ it hangs on which of them is the latest.
        let wantsNone = all.isTrue || some.isFalse ? all : all.isUnknown ? all && isDated : isDated
        let isOpen = hasUnlisted(requests, at: "dialogue.helpRequests.of[\(person)]", of: person)
        guard isSaid else { return isOpen }
        if wantsNone.isTrue && !wasApart && !isFree(of: .suspectedCoerciveControl, at: place(), voice: person) {
            return nil
        }
        // A later word may not be listed.
        if isOpen.isFalse { return wantsNone }
        return wantsNone.isUnknown ? wantsNone && isOpen : isOpen
    }

    private mutating func wantsNoHelp(_ request: HelpRequest) -> Truth {
        fact(request.standing, at: "dialogue.helpRequests[\(request.id)].standing", of: request.of) != .asks
    }

    /// States that all forms of help hang together, by way of each other.
    mutating func requireOneWhole(_ forms: Listed<HelpForm>) {
        guard let first = forms.first else { return }
        var reached = [first.id]
        var isOpen = Truth.false
        var index = 0
        while index < reached.count {
            for form in forms where !reached.contains(form.id) {
                if forms.contains(where: { $0.links(reached[index], form.id) }) { reached.append(form.id) }
            }
            index += 1
        }
        for form in forms where form.linkedTo == nil && forms.count > 1 {
            isOpen = isOpen || unknown(at: "integralHelp.forms[\(form.id)].linkedTo")
        }
        let isWhole = Truth(forms.allSatisfy { reached.contains($0.id) })
        require(
            isWhole || isOpen || hasUnlisted(forms, at: "integralHelp.forms"), at: "integralHelp.forms.linked",
            seen: .none)
    }

    /// Whether the question of an analysis is not one that another organisation asked before.
    mutating func isNewQuestion(_ analysis: OrganisationAnalysis, among all: Listed<OrganisationAnalysis>) -> Truth {
        let place: Address = "integralHelp.analyses[\(analysis.id)]"
        let repeats = fact(analysis.repeats, at: "\(place).repeats", of: .professionals)
        guard repeats.exists.isTrue else { return !repeats.exists }
        let isBySame = all.some { other in
            guard repeats.satisfies({ $0 == other.id }).isTrue else { return .false }
            return isBySameParty(analysis, other)
        }
        // The earlier one may not be listed: then it is not known whose it was.
        let isListed = all.contains { other in repeats.satisfies { $0 == other.id }.isTrue }
        return isListed ? isBySame : isBySame || hasUnlisted(all, at: "integralHelp.analyses", of: .professionals)
    }

    /// Whether two analyses were made by one party of the case: those of different kinds were not, those of one kind
    /// may be of two parties.
    private mutating func isBySameParty(_ one: OrganisationAnalysis, _ other: OrganisationAnalysis) -> Truth {
        if let first = one.party, let second = other.party { return Truth(first == second) }
        let isOneKind = fact(one.by, at: "integralHelp.analyses[\(one.id)].by", of: .professionals).satisfies(
            with: fact(other.by, at: "integralHelp.analyses[\(other.id)].by", of: .professionals)
        ) { $0 == $1 }
        guard isOneKind.isTrue else { return isOneKind }
        return fact(one.party, at: "integralHelp.analyses[\(one.id)].party", of: .professionals).exists
            && fact(other.party, at: "integralHelp.analyses[\(other.id)].party", of: .professionals).exists
    }

    /// Whether an analysis is the Board's independent test.
    mutating func isTestOfBoard(_ analysis: OrganisationAnalysis) -> Truth {
        let place: Address = "integralHelp.analyses[\(analysis.id)]"
        return holds(analysis.isIndependentTest, at: "\(place).isIndependentTest", of: .professionals)
            && fact(analysis.by, at: "\(place).by", of: .professionals) == .childCareAndProtectionBoard
    }
}

extension HelpForm {
    /// Whether it names these two as hanging together.
    fileprivate func links(_ one: Identifier<HelpForm>, _ other: Identifier<HelpForm>) -> Bool {
        guard let linkedTo else { return false }
        return id == one && linkedTo.contains(other) || id == other && linkedTo.contains(one)
    }
}

extension Noun {
    /// Forms of help.
    static let formOfHelp = Noun(
        one: LocalizedText(nl: "vorm van hulp", en: "form of help"),
        many: LocalizedText(nl: "vormen van hulp", en: "forms of help"))
}
