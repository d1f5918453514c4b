// How the rules about teamwork read: what stands on the day, what has happened by it, and who is of which team.

extension Examination {
    /// Whether the safety team is involved in any form.
    mutating func isInvolved(_ involvement: Involvement) -> Truth { fact(involvement.form, at: "form").exists }

    /// Whether the safety team is directly involved: in another form than consultation.
    mutating func isDirectlyInvolved(_ involvement: Involvement) -> Truth {
        fact(involvement.form, at: "form").satisfies { $0 != .consultation }
    }

    /// Whether a contact is the household's fixed contact on the day.
    mutating func isCurrent(_ contact: FixedContact) -> Truth {
        mayChange(on: contact.since)
        mayChange(on: contact.until)
        guard let isCurrent = contact.isCurrent(on: day) else {
            return unknown(at: "fixedContacts[\(contact.id)].since")
        }
        return Truth(isCurrent)
    }

    /// Whether two professionals are a duo on the day.
    mutating func isCurrent(_ duo: Duo) -> Truth {
        mayChange(on: duo.since)
        mayChange(on: duo.until)
        guard let isCurrent = duo.isCurrent(on: day) else { return unknown(at: "teamwork.duos[\(duo.id)].since") }
        return Truth(isCurrent)
    }

    /// Whether there is a duo on the day.
    mutating func hasDuo(_ involvement: Involvement) -> Truth {
        involvement.teamwork.duos.some { isCurrent($0) } || hasUnlisted(involvement.teamwork.duos, at: "teamwork.duos")
    }

    /// Whether a professional works along on the day.
    mutating func isCurrent(_ professional: TeamProfessional) -> Truth {
        mayChange(on: professional.since)
        mayChange(on: professional.until)
        guard let isCurrent = professional.isCurrent(on: day) else {
            return unknown(at: "teamwork.professionals[\(professional.id)].since")
        }
        return Truth(isCurrent)
    }

    /// The team that a professional works for.
    mutating func team(of professional: TeamProfessional) -> Fact<PartyKind> {
        fact(professional.team, at: "teamwork.professionals[\(professional.id)].team")
    }

    /// Whether somebody of the local team works with the household on the day.
    mutating func isLocalTeamPresent(_ involvement: Involvement) -> Truth {
        let professionals = involvement.teamwork.professionals
        return professionals.some { isCurrent($0) && team(of: $0) == .localTeam }
            || hasUnlisted(professionals, at: "teamwork.professionals.localTeam")
    }

    /// States that somebody of the local team works with the household on the day.
    mutating func requireLocalTeam(_ involvement: Involvement) {
        require(
            isLocalTeamPresent(involvement), at: "teamwork.professionals.localTeam", seen: .none,
            needed: PartyKind.localTeam.detail)
    }

    /// States that somebody of the local team works with the household on the day, or in form D that this is sought.
    mutating func requireLocalTeamOrSearch(_ involvement: Involvement) {
        require(
            isLocalTeamPresent(involvement) || isLocalTeamSought(involvement), at: "teamwork.professionals.localTeam",
            seen: .none, needed: PartyKind.localTeam.detail)
    }

    /// Whether the form is D, and it is sought that the local team works along.
    mutating func isLocalTeamSought(_ involvement: Involvement) -> Truth {
        isForm(.protectionMeasure, involvement)
            && holds(involvement.teamwork.seeksLocalPresence, at: "teamwork.seeksLocalPresence")
    }

    /// Whether a professional is of a team on the day.
    mutating func isOf(
        _ team: PartyKind, _ professional: Identifier<Participant>, in involvement: Involvement
    ) -> Truth {
        works(professional, in: involvement) { $1.team(of: $0) == team }
    }

    /// Whether a professional can read the file on the day.
    mutating func readsFile(_ professional: Identifier<Participant>, in involvement: Involvement) -> Truth {
        works(professional, in: involvement) { entry, exam in
            exam.holds(entry.readsFile, at: "teamwork.professionals[\(entry.id)].readsFile")
        }
    }

    /// Whether a professional works along on the day in a way that passes a test.
    private mutating func works(
        _ professional: Identifier<Participant>, in involvement: Involvement,
        _ test: (TeamProfessional, inout Examination) -> Truth
    ) -> Truth {
        var isListed = Truth.false
        var passes = Truth.false
        for entry in involvement.teamwork.professionals where entry.professional == professional {
            let isCurrent = isCurrent(entry)
            if isCurrent.isFalse { continue }
            isListed = isListed || isCurrent
            passes = (isCurrent && test(entry, &self)) || passes
        }
        if isListed.isTrue { return passes }
        return passes
            || hasUnlisted(involvement.teamwork.professionals, at: "teamwork.professionals.of[\(professional)]")
    }

    /// Whether a triage chose a form, or that there be none.
    mutating func hasOutcome(_ triage: Triage) -> Truth {
        let place: Address = "teamwork.triages[\(triage.id)]"
        let isMade = hasCome(triage.on, at: "\(place).on")
        if triage.form.asKnown(on: day).provenance == nil { return isMade && unknown(at: "\(place).form") }
        return isMade
    }

    /// Whether a triage chose a form by the day.
    mutating func hasChosen(_ form: InvolvementForm, _ triage: Triage) -> Truth {
        hasCome(triage.on, at: "teamwork.triages[\(triage.id)].on")
            && fact(triage.form, at: "teamwork.triages[\(triage.id)].form") == form
    }

    /// Whether a power was used through an organisation that has it: as the source tells it, or as was asked.
    mutating func isHeld(_ use: PowerUse) -> Truth {
        let place: Address = "teamwork.powersUsed[\(use.id)]"
        let power = fact(use.power, at: "\(place).power")
        let organisation = fact(use.organisation, at: "\(place).organisation")
        let isToldToBe = power.satisfies(with: organisation) { $0.isHeld(by: $1) == true }
        let isToldNotToBe = power.satisfies(with: organisation) { $0.isHeld(by: $1) == false }
        return isToldToBe
            || (!isToldNotToBe && holds(use.isHeldByOrganisation, at: "\(place).isHeldByOrganisation"))
    }

    /// Whether there was acute danger when something was scaled.
    mutating func wasAcute(at move: ScalingMove, in involvement: Involvement) -> Truth {
        guard let on = move.on?.exact else { return unknown(at: "teamwork.scalingMoves[\(move.id)].on") }
        return holds(
            involvement.unsafety.acute.on(on), at: "teamwork.scalingMoves[\(move.id)].acute", of: .professionals)
    }
}

extension Teamwork {
    /// Names the professionals of the duos that have not ended; of all duos if all have.
    func forEachOfDuos(_ body: (Identifier<Participant>) -> Void) {
        let last = duos.entries.filter { $0.until == nil }
        for duo in last.isEmpty ? duos.entries : last {
            body(duo.first)
            body(duo.second)
        }
    }

    /// Names the professionals who have not left; all of them if all have.
    func forEachProfessional(_ body: (Identifier<Participant>) -> Void) {
        let last = professionals.entries.filter { $0.until == nil }
        for entry in last.isEmpty ? professionals.entries : last { body(entry.professional) }
    }
}

extension RuleSet where Subject == Involvement {
    /// The rules about how the safety team comes in, and works with the local team and the household.
    static let teamwork =
        intake.adding(acquaintance).adding(forms).adding(safetyTeamCoordination).adding(duos).adding(localPresence)
        .adding(scaling).adding(promises).adding(rights).adding(closing)
}
