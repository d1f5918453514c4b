import Domain
import SafetyAssessment

extension RuleExamples where Subject == CaseFile {
    /// Examples of strengths that have shown that they protect.
    static let strengthsAreDemonstrated = RuleExamples(of: .sturen(11), from: HouseholdInOrder.situation)
        .met(
            "oma heeft intussen laten zien dat zij opvangt",
            wrong: { $0.subject.strengths.change("oma-vangt-op") { $0.isDemonstratedSufficient = false } }
        ) { $0.subject.strengths.change("oma-vangt-op") { $0.isDemonstratedSufficient = true } }
        .met(
            "zij ving maanden op, en niet één weekend",
            wrong: { $0.subject.protect(from: "2026-06-06", to: "2026-06-08") }
        ) { $0.subject.protect(from: "2026-06-06", to: "2026-10-08") }
        .notMet("zij ving één weekend op", at: ["strengths[oma-vangt-op].over"]) {
            $0.subject.protect(from: "2026-06-06", to: "2026-06-08")
        }
        .notMet("zij vangt nog maar een maand op", at: ["strengths[oma-vangt-op].over"]) {
            $0.subject.protect(from: "2026-10-20", to: nil)
        }
        .undecided("niet gekozen hoe lang langere tijd is", missing: ["policy.strengthPeriod"]) {
            $0.context.policy = Policy()
        }
        .undecided("niet vastgelegd of dit alle krachten zijn", missing: ["strengths"]) {
            $0.subject.strengths.complete = nil
        }
        .notMet(
            "een voornemen telt als kracht", at: ["strengths[oma-vangt-op].isDemonstratedSufficient"]
        ) { $0.subject.strengths.change("oma-vangt-op") { $0.isDemonstratedSufficient = false } }
        .notMet("de kracht beschermt tegen een gevaar dat er niet is", at: ["strengths[oma-vangt-op].against"]) {
            $0.subject.strengths.change("oma-vangt-op") { $0.against = "schreeuwen" }
        }
        .notMet(
            "een voornemen telt als kracht, en over welke periode is niet vastgelegd",
            at: ["strengths[oma-vangt-op].isDemonstratedSufficient"], missing: ["strengths[oma-vangt-op].over"],
            wrong: { $0.subject.strengths.change("oma-vangt-op") { $0.over = nil } }
        ) { $0.subject.strengths.change("oma-vangt-op") { $0.isDemonstratedSufficient = false } }
        .undecided(
            "niet vastgelegd of de kracht voldoende beschermde",
            missing: ["strengths[oma-vangt-op].isDemonstratedSufficient"]
        ) { $0.subject.strengths.change("oma-vangt-op") { $0.isDemonstratedSufficient = nil } }
        .undecided(
            "niet vastgelegd over welke periode de kracht beschermde", missing: ["strengths[oma-vangt-op].over"]
        ) { $0.subject.strengths.change("oma-vangt-op") { $0.over = nil } }
        .undecided(
            "niet vastgelegd tegen welk gevaar de kracht beschermt", missing: ["strengths[oma-vangt-op].against"]
        ) { $0.subject.strengths.change("oma-vangt-op") { $0.against = nil } }
        .undecided(
            "niet vastgelegd of er zorg is dat het gevaar terugkeert", missing: ["dangers[slaan].mayRecur"]
        ) { $0.subject.dangers.change("slaan") { $0.mayRecur = nil } }
        .undecided("het gevaar van de kracht is niet vastgelegd", missing: ["dangers[slaan]"]) {
            $0.subject.dangers = []
        }
        .undecided("het gevaar werd pas na deze dag bekend", missing: ["dangers[slaan]"]) {
            $0.subject.dangers = [Danger("slaan", mayRecur: true, knownOn: "2026-12-01")]
        }
        .undecided("niet vastgelegd of er krachten zijn", missing: ["strengths"]) { $0.subject.strengths = [] }
        .undecided("de kracht werd pas na deze dag bekend", missing: ["strengths"]) {
            $0.subject.strengths.complete = nil
            $0.subject.strengths.change("oma-vangt-op") { $0.knownOn = "2026-12-01" }
        }
        .notApplicable("vastgelegd dat er geen krachten zijn") { $0.subject.strengths = .recordedNone }

    /// Examples of two judgements about a child.
    static let childJudgementsStandApart = RuleExamples(of: .sturen(12), from: HouseholdInOrder.situation)
        .met(
            "over de ontwikkeling van zoon is ook geoordeeld, op eigen feiten",
            wrong: { $0.subject.childJudgements.drop("ontwikkeling-zoon") }
        ) {
            $0.subject.childJudgements.entries.append(
                ChildJudgement(
                    "ontwikkeling-zoon-2", about: "zoon", .developmentalThreat, holds: true, by: "veiligheid",
                    on: "2026-08-03", isDerived: false))
        }
        .notMet(
            "uit onveilig is afgeleid dat de ontwikkeling van zoon wordt bedreigd",
            at: ["childJudgements[ontwikkeling-zoon].isDerived"]
        ) {
            $0.subject.childJudgements.change("ontwikkeling-zoon") {
                $0.holds = true
                $0.isDerived = true
            }
        }
        .notMet(
            "uit een goede ontwikkeling is afgeleid dat dochter veilig is",
            at: ["childJudgements[onveilig-dochter].isDerived"]
        ) {
            $0.subject.childJudgements.change("onveilig-dochter") {
                $0.holds = false
                $0.isDerived = true
            }
        }
        .notMet(
            "over de ontwikkeling van zoon is niet geoordeeld",
            at: ["childJudgements.of[zoon].developmentalThreat"]
        ) { $0.subject.childJudgements.drop("ontwikkeling-zoon") }
        .notMet("over de onveiligheid van dochter is niet geoordeeld", at: ["childJudgements.of[dochter].unsafety"]) {
            $0.subject.childJudgements.drop("onveilig-dochter")
        }
        .notMet(
            "een oordeel is afgeleid, en van een ander is dat niet vastgelegd",
            at: ["childJudgements[ontwikkeling-zoon].isDerived"],
            missing: ["childJudgements[onveilig-dochter].isDerived"],
            wrong: { $0.subject.childJudgements.change("onveilig-dochter") { $0.isDerived = nil } }
        ) { $0.subject.childJudgements.change("ontwikkeling-zoon") { $0.isDerived = true } }
        .undecided(
            "niet vastgelegd of het oordeel op eigen feiten rust",
            missing: ["childJudgements[ontwikkeling-zoon].isDerived"]
        ) { $0.subject.childJudgements.change("ontwikkeling-zoon") { $0.isDerived = nil } }
        .undecided(
            "het oordeel over de ontwikkeling van zoon is niet vastgelegd",
            missing: ["childJudgements", "childJudgements.of[zoon].developmentalThreat"]
        ) { $0.subject.childJudgements.forget("ontwikkeling-zoon") }
        .undecided(
            "het oordeel over de ontwikkeling van zoon is van na deze dag",
            missing: ["childJudgements", "childJudgements.of[zoon].developmentalThreat"]
        ) {
            $0.subject.childJudgements.complete = nil
            $0.subject.childJudgements.change("ontwikkeling-zoon") { $0.on = "2026-12-01" }
        }
        .undecided("niet vastgelegd of dit alle oordelen zijn", missing: ["childJudgements"]) {
            $0.subject.childJudgements.complete = nil
        }
        .undecided("niet vastgelegd of er over kinderen geoordeeld is", missing: ["childJudgements"]) {
            $0.subject.childJudgements = []
        }
        .notApplicable("vastgelegd dat er over geen kind geoordeeld is") {
            $0.subject.childJudgements = .recordedNone
        }

    /// Examples of instruments that fit their use.
    static let instrumentsFit = RuleExamples(of: .sturen(15), from: HouseholdInOrder.situation)
        .met(
            "de RIHG is gebruikt door de politie en niet door een jeugdbeschermer",
            wrong: { $0.subject.useRihg(by: .youthProtectors) }
        ) { $0.subject.instruments.change("rihg") { $0.users = .known(.prosecutorsAndPolice) } }
        .notMet("een jeugdbeschermer gebruikte de RIHG", at: ["instruments[rihg].users"]) {
            $0.subject.useRihg(by: .youthProtectors)
        }
        .notMet("de GIPS-evaluatie is gebruikt vóór er een interventie was", at: ["instruments[gips].phase"]) {
            $0.subject.instruments.change("gips") { $0.phase = .known(.investigationAfterSignals) }
        }
        .notMet("de GIPS-evaluatie keek alleen naar het kind", at: ["instruments[gips].focus"]) {
            $0.subject.instruments.change("gips") { $0.focus = .known(.familyForChild) }
        }
        .notMet(
            "een jeugdbeschermer gebruikte de RIHG, en waarnaar de GIPS-evaluatie keek is niet vastgelegd",
            at: ["instruments[rihg].users"], missing: ["instruments[gips].focus"],
            wrong: { $0.subject.instruments.change("gips") { $0.focus = nil } }
        ) { $0.subject.useRihg(by: .youthProtectors) }
        .undecided("wie het instrument gebruikte is niet vastgelegd", missing: ["instruments[gips].users"]) {
            $0.subject.instruments.change("gips") { $0.users = nil }
        }
        .undecided("de gebruiker heeft een code van een latere versie", missing: ["instruments[gips].users"]) {
            $0.subject.instruments.change("gips") { $0.users = .unknown(code: "wijkagenten") }
        }
        .undecided("de fase van gebruik is niet vastgelegd", missing: ["instruments[gips].phase"]) {
            $0.subject.instruments.change("gips") { $0.phase = nil }
        }
        .undecided("waarnaar het instrument keek is niet vastgelegd", missing: ["instruments[gips].focus"]) {
            $0.subject.instruments.change("gips") { $0.focus = nil }
        }
        .undecided("niet vastgelegd of er instrumenten zijn gebruikt", missing: ["instruments"]) {
            $0.subject.instruments = []
        }
        .undecided("niet vastgelegd of dit alle instrumenten zijn", missing: ["instruments"]) {
            $0.subject.instruments.complete = nil
        }
        .undecided("het gebruik werd pas na deze dag bekend", missing: ["instruments"]) {
            $0.subject.instruments.complete = nil
            $0.subject.instruments.change("gips") { $0.knownOn = "2026-12-01" }
        }
        .notApplicable("vastgelegd dat er geen instrument is gebruikt") { $0.subject.instruments = .recordedNone }
        .deviated(
            "de jeugdbeschermer weegt waarom de RIHG hier toch iets zegt", at: ["instruments[rihg].users"],
            wrong: { $0.subject.useRihg(by: .youthProtectors) }
        ) { $0.context.depart(from: .sturen(15), because: "De politie was er niet bij; de uitkomst is besproken.") }

    /// Examples of safety appraisal and risk appraisal that are told apart.
    static let appraisalsAreToldApart = RuleExamples(of: .proeftuin(23), from: HouseholdInOrder.situation)
        .met(
            "de taxatie gaat nu alleen over veiligheid",
            wrong: { $0.subject.appraisals.change("taxatie-nu") { $0.kind = .known(.mixed) } }
        ) { $0.subject.appraisals.change("taxatie-nu") { $0.kind = .known(.safety) } }
        .notMet("een taxatie houdt nu en later niet uit elkaar", at: ["appraisals[taxatie-nu].kind"]) {
            $0.subject.appraisals.change("taxatie-nu") { $0.kind = .known(.mixed) }
        }
        .notMet(
            "een taxatie houdt nu en later niet uit elkaar, en waarover de andere gaat is niet vastgelegd",
            at: ["appraisals[taxatie-nu].kind"], missing: ["appraisals[taxatie-risico].kind"],
            wrong: { $0.subject.appraisals.change("taxatie-risico") { $0.kind = nil } }
        ) { $0.subject.appraisals.change("taxatie-nu") { $0.kind = .known(.mixed) } }
        .undecided("waarover de taxatie gaat is niet vastgelegd", missing: ["appraisals[taxatie-nu].kind"]) {
            $0.subject.appraisals.change("taxatie-nu") { $0.kind = nil }
        }
        .undecided("de taxatie heeft een code van een latere versie", missing: ["appraisals[taxatie-nu].kind"]) {
            $0.subject.appraisals.change("taxatie-nu") { $0.kind = .unknown(code: "ontwikkeling") }
        }
        .undecided("niet vastgelegd of dit alle taxaties zijn", missing: ["appraisals"]) {
            $0.subject.appraisals.complete = nil
        }
        .undecided("niet vastgelegd of er taxaties zijn", missing: ["appraisals"]) { $0.subject.appraisals = [] }
        .undecided("de taxaties werden pas na deze dag bekend", missing: ["appraisals"]) {
            $0.subject.appraisals = [Appraisal("taxatie-nu", .safety, on: .day("2026-11-19"), knownOn: "2026-12-01")]
        }
        .notApplicable("vastgelegd dat er geen taxatie is") { $0.subject.appraisals = .recordedNone }
}

extension CaseFile {
    /// Lets the strength have protected from one day to another.
    fileprivate mutating func protect(from start: CalendarDate, to end: CalendarDate?) {
        strengths.change("oma-vangt-op") { $0.over = try? Period(start: start, end: end) }
    }

    /// Adds the use of the risk appraisal instrument for domestic violence, fit but for its users.
    fileprivate mutating func useRihg(by users: Instrument.UserGroup) {
        instruments.entries.append(
            InstrumentUse("rihg", of: .rihg, by: users, in: .investigationAfterSignals, focus: .householdForVictim))
    }
}
