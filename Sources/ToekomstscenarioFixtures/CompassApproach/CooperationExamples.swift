import Domain
import GovernanceCompass

extension RuleExamples where Subject == Approach {
    /// Examples of practical agreements.
    static let practicalAgreementsAreMade = RuleExamples(of: .domein(58), from: ApproachInOrder.situation)
        .met(
            "over privacy is nu afgesproken", wrong: { $0.subject.leaveOut(.privacy) }
        ) { $0.subject.cooperation.agreements.change { $0.append(.known(.privacy)) } }
        .notMet("niets over capaciteit", at: ["cooperation.agreements.capacity"]) { $0.subject.leaveOut(.capacity) }
        .notMet("er zijn geen afspraken", at: ["cooperation.agreements"]) {
            $0.subject.cooperation.agreements = .recordedNone
        }
        .undecided("niet vastgelegd waarover", missing: ["cooperation.agreements"]) {
            $0.subject.cooperation.agreements = .notRecorded
        }
        .undecided("een onderwerp uit een latere versie", missing: ["cooperation.agreements"]) {
            $0.subject.leaveOut(.capacity)
            $0.subject.cooperation.agreements.change { $0.append(.unknown(code: "later")) }
        }
        .undecided(
            "niet vastgelegd of de samenwerking is begonnen", missing: ["cooperation.hasBegun"],
            wrong: { $0.subject.leaveOut(.capacity) }
        ) { $0.subject.cooperation.hasBegun = .notRecorded }
        .notApplicable("de samenwerking is nog niet begonnen") {
            $0.subject.cooperation.hasBegun = ApproachInOrder.yes(false)
        }

    /// Examples of a covenant; that it is not required and gave room is the situation of the source.
    static let covenantIsSharedWork = RuleExamples(of: .domein(43), from: ApproachInOrder.situation)
        .met(
            "er is doorgepraat",
            wrong: { $0.subject.cooperation.covenants.change("delen") { $0.discussedOn = .recordedNone } }
        ) {
            $0.subject.cooperation.covenants.change("delen") { $0.discussedOn = ApproachInOrder.on("2026-03-01") }
        }
        .notMet(
            "zonder juridische afdeling", at: ["cooperation.covenants[delen].involvesLegalDepartment"]
        ) { $0.subject.cooperation.covenants.change("delen") { $0.involvesLegalDepartment = false } }
        .notMet(
            "alleen vanuit hulpverleners", at: ["cooperation.covenants[delen].perspectives.families"]
        ) {
            $0.subject.cooperation.covenants.change("delen") {
                $0.perspectives.change { $0 = [.known(.professionals)] }
            }
        }
        .notMet(
            "alleen vanuit gezinnen", at: ["cooperation.covenants[delen].perspectives.professionals"]
        ) {
            $0.subject.cooperation.covenants.change("delen") { $0.perspectives.change { $0 = [.known(.families)] } }
        }
        .notMet(
            "een tweede convenant is zonder juristen gemaakt",
            at: ["cooperation.covenants[school].involvesLegalDepartment"]
        ) {
            $0.subject.cooperation.covenants.entries.append(
                PrivacyCovenant(
                    "school", on: .day("2026-01-10"), involvesLegalDepartment: false,
                    perspectives: .stated(CovenantPerspective.allCases.map { .known($0) }, ApproachInOrder.known),
                    discussedOn: ApproachInOrder.on("2026-05-10"), knownOn: "2026-01-10"))
        }
        .notMet("daarna is er niet meer over gepraat", at: ["cooperation.covenants[delen].discussedOn"]) {
            $0.subject.cooperation.covenants.change("delen") { $0.discussedOn = .recordedNone }
        }
        .notMet("er is alleen vooraf over gepraat", at: ["cooperation.covenants[delen].discussedOn"]) {
            $0.subject.cooperation.covenants.change("delen") { $0.discussedOn = ApproachInOrder.on("2025-10-01") }
        }
        .notMet(
            "het laatste gesprek is langer dan een jaar geleden", at: ["cooperation.covenants[delen].discussedOn"]
        ) {
            $0.subject.cooperation.covenants.change("delen") { $0.discussedOn = ApproachInOrder.on("2025-11-19") }
        }
        .notMet("er is alleen bij het tekenen over gepraat", at: ["cooperation.covenants[delen].discussedOn"]) {
            $0.subject.cooperation.covenants.change("delen") { $0.madeOn = .day("2026-06-15") }
        }
        .notMet("de regio koos drie maanden", at: ["cooperation.covenants[delen].discussedOn"]) {
            try? $0.context.policy.choose(.covenantTalkMonths, 3, because: "synthetisch voorbeeld")
        }
        .met(
            "vandaag een jaar geleden",
            wrong: { $0.subject.cooperation.covenants.change("delen") { $0.discussedOn = .recordedNone } }
        ) { $0.subject.cooperation.covenants.change("delen") { $0.discussedOn = ApproachInOrder.on("2025-11-20") } }
        .notMet("een gesprek erover is pas gepland", at: ["cooperation.covenants[delen].discussedOn"]) {
            $0.subject.cooperation.covenants.change("delen") { $0.discussedOn = ApproachInOrder.on("2026-12-15") }
        }
        .notMet("niemands perspectief is bekeken", at: ["cooperation.covenants[delen].perspectives"]) {
            $0.subject.cooperation.covenants.change("delen") { $0.perspectives = .recordedNone }
        }
        .undecided(
            "niet vastgelegd of juristen meededen", missing: ["cooperation.covenants[delen].involvesLegalDepartment"]
        ) { $0.subject.cooperation.covenants.change("delen") { $0.involvesLegalDepartment = nil } }
        .undecided("niet vastgelegd vanuit wie", missing: ["cooperation.covenants[delen].perspectives"]) {
            $0.subject.cooperation.covenants.change("delen") { $0.perspectives = .notRecorded }
        }
        .undecided("een perspectief uit een latere versie", missing: ["cooperation.covenants[delen].perspectives"]) {
            $0.subject.cooperation.covenants.change("delen") {
                $0.perspectives.change { $0 = [.known(.professionals), .unknown(code: "later")] }
            }
        }
        .undecided("niet vastgelegd wanneer het is gemaakt", missing: ["cooperation.covenants[delen].madeOn"]) {
            $0.subject.cooperation.covenants.change("delen") { $0.madeOn = nil }
        }
        .undecided("niet vastgelegd of erover is gepraat", missing: ["cooperation.covenants[delen].discussedOn"]) {
            $0.subject.cooperation.covenants.change("delen") { $0.discussedOn = .notRecorded }
        }
        .undecided("van het gesprek is alleen het jaar bekend", missing: ["cooperation.covenants[delen].discussedOn"]) {
            $0.subject.cooperation.covenants.change("delen") {
                $0.discussedOn =
                    (try? DateRange(year: 2026)).map { .stated($0, ApproachInOrder.known) } ?? .notRecorded
            }
        }
        .undecided("misschien zijn er meer convenanten", missing: ["cooperation.covenants.complete"]) {
            $0.subject.cooperation.covenants.complete = nil
        }
        .undecided("geen convenant vastgelegd", missing: ["cooperation.covenants"]) {
            $0.subject.cooperation.covenants = []
        }
        .undecided(
            "het ene convenant komt nog, en misschien zijn er meer", missing: ["cooperation.covenants.complete"]
        ) {
            $0.subject.cooperation.covenants.change("delen") { $0.madeOn = .day("2027-03-01") }
            $0.subject.cooperation.covenants.complete = nil
        }
        .notApplicable("het convenant wordt pas volgend jaar gemaakt") {
            $0.subject.cooperation.covenants.change("delen") { $0.madeOn = .day("2027-03-01") }
        }
        .notApplicable("er is geen convenant, en dat hoeft ook niet") {
            $0.subject.cooperation.covenants = .recordedNone
        }

    /// Examples of partners who are taken along in a change.
    static let partnersAreTakenAlongInChange = RuleExamples(of: .domein(52), from: ApproachInOrder.situation)
        .met(
            "met de GI is men weer in gesprek",
            wrong: {
                $0.subject.cooperation.methodChanges.change("eerst-samen-kijken") { $0.inTalkWith = ["vt"] }
            }
        ) { $0.subject.cooperation.methodChanges.change("eerst-samen-kijken") { $0.inTalkWith = ["gi", "vt"] } }
        .notMet(
            "de GI hoorde er niets van", at: ["cooperation.methodChanges[eerst-samen-kijken].affects[gi]"]
        ) { $0.subject.cooperation.methodChanges.change("eerst-samen-kijken") { $0.inTalkWith = ["vt"] } }
        .notMet(
            "met niemand is men in gesprek",
            at: [
                "cooperation.methodChanges[eerst-samen-kijken].affects[gi]",
                "cooperation.methodChanges[eerst-samen-kijken].affects[vt]",
            ]
        ) { $0.subject.cooperation.methodChanges.change("eerst-samen-kijken") { $0.inTalkWith = [] } }
        .notMet(
            "casussen blijven van één partij",
            at: ["cooperation.methodChanges[eerst-samen-kijken].isOwnershipShared"]
        ) {
            $0.subject.cooperation.methodChanges.change("eerst-samen-kijken") {
                $0.isOwnershipShared = ApproachInOrder.yes(false)
            }
        }
        .notMet(
            "over een tweede wijziging sprak niemand met de school",
            at: ["cooperation.methodChanges[eerder-bellen].affects[school]"]
        ) {
            $0.subject.cooperation.methodChanges.entries.append(
                MethodChange(
                    "eerder-bellen", affects: ["school"], inTalkWith: ["gi"], isOwnershipShared: ApproachInOrder.yes(),
                    knownOn: "2026-03-01"))
        }
        .undecided(
            "niet vastgelegd wie het raakt", missing: ["cooperation.methodChanges[eerst-samen-kijken].affects"]
        ) { $0.subject.cooperation.methodChanges.change("eerst-samen-kijken") { $0.affects = nil } }
        .undecided(
            "niemand noemde een partner die het raakt",
            missing: ["cooperation.methodChanges[eerst-samen-kijken].affects"]
        ) { $0.subject.cooperation.methodChanges.change("eerst-samen-kijken") { $0.affects = [] } }
        .undecided(
            "niet vastgelegd met wie men in gesprek is",
            missing: ["cooperation.methodChanges[eerst-samen-kijken].inTalkWith"]
        ) { $0.subject.cooperation.methodChanges.change("eerst-samen-kijken") { $0.inTalkWith = nil } }
        .undecided(
            "niet vastgelegd van wie casussen zijn",
            missing: ["cooperation.methodChanges[eerst-samen-kijken].isOwnershipShared"]
        ) {
            $0.subject.cooperation.methodChanges.change("eerst-samen-kijken") { $0.isOwnershipShared = .notRecorded }
        }
        .undecided("misschien veranderde er meer", missing: ["cooperation.methodChanges.complete"]) {
            $0.subject.cooperation.methodChanges.complete = nil
        }
        .undecided("geen wijziging vastgelegd", missing: ["cooperation.methodChanges"]) {
            $0.subject.cooperation.methodChanges = []
        }
        .notApplicable("de werkwijze is niet veranderd") { $0.subject.cooperation.methodChanges = .recordedNone }

    /// Examples of roles in a crisis.
    static let crisisRolesAreAgreed = RuleExamples(of: .domein(85), from: ApproachInOrder.situation)
        .met(
            "het is afgesproken", wrong: { $0.subject.cooperation.crisisRolesAgreedOn = .recordedNone }
        ) { $0.subject.cooperation.crisisRolesAgreedOn = ApproachInOrder.on("2026-10-01") }
        .notMet("niemand sprak af wie verantwoordelijk is", at: ["cooperation.crisisRolesAgreedOn"]) {
            $0.subject.cooperation.crisisRolesAgreedOn = .recordedNone
        }
        .notMet("de afspraak is pas voorzien", at: ["cooperation.crisisRolesAgreedOn"]) {
            $0.subject.cooperation.crisisRolesAgreedOn = ApproachInOrder.on("2026-12-10")
        }
        .undecided("niet vastgelegd of het is afgesproken", missing: ["cooperation.crisisRolesAgreedOn"]) {
            $0.subject.cooperation.crisisRolesAgreedOn = .notRecorded
        }
        .undecided("van de afspraak is alleen het jaar bekend", missing: ["cooperation.crisisRolesAgreedOn"]) {
            $0.subject.cooperation.crisisRolesAgreedOn =
                (try? DateRange(year: 2026)).map { .stated($0, ApproachInOrder.known) } ?? .notRecorded
        }

    /// Examples of domains that meet.
    static let wallsAreLowered = RuleExamples(of: .domein(90), from: ApproachInOrder.situation)
        .met(
            "er was een werksessie", wrong: { $0.subject.cooperation.domainMeetings = .recordedNone }
        ) { $0.subject.cooperation.domainMeetings = .stated([.known(.workSession)], ApproachInOrder.known) }
        .met(
            "samen koffie drinken", wrong: { $0.subject.cooperation.domainMeetings = .recordedNone }
        ) { $0.subject.cooperation.domainMeetings = .stated([.known(.anotherForm)], ApproachInOrder.known) }
        .notMet("domeinen ontmoeten elkaar niet", at: ["cooperation.domainMeetings"]) {
            $0.subject.cooperation.domainMeetings = .recordedNone
        }
        .notMet("de lijst is leeg", at: ["cooperation.domainMeetings"]) {
            $0.subject.cooperation.domainMeetings.change { $0 = [] }
        }
        .undecided("niet vastgelegd hoe", missing: ["cooperation.domainMeetings"]) {
            $0.subject.cooperation.domainMeetings = .notRecorded
        }
        .undecided("een manier uit een latere versie", missing: ["cooperation.domainMeetings"]) {
            $0.subject.cooperation.domainMeetings.change { $0 = [.unknown(code: "meelopen")] }
        }
        .undecided(
            "niet vastgelegd of men dat wil", missing: ["cooperation.wantsCrossDomainWork"],
            wrong: { $0.subject.cooperation.domainMeetings = .recordedNone }
        ) { $0.subject.cooperation.wantsCrossDomainWork = .notRecorded }
        .notApplicable("men wil niet over domeinen heen samenwerken") {
            $0.subject.cooperation.wantsCrossDomainWork = ApproachInOrder.yes(false)
        }
}

extension Approach {
    fileprivate mutating func leaveOut(_ subject: CooperationAgreementSubject) {
        cooperation.agreements.change { $0.removeAll { $0 == .known(subject) } }
    }
}
