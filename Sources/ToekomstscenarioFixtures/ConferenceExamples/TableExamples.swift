import Domain

extension RuleExamples where Subject == Conference {
    /// Examples of the submitter and the core members at the table.
    static let coreIsAtTable = RuleExamples(of: .proeftuin(17), from: ConferenceInOrder.situation)
        .met(
            "de Raad is geen vast lid van dit team",
            wrong: {
                $0.subject.change(professional: "raadslid") {
                    $0.isPresent = false
                    $0.whyAbsent = .recordedNone
                }
            }
        ) { $0.subject.change(professional: "raadslid") { $0.whyAbsent = .stated(.known(.notInThisCore)) } }
        .met(
            "Veilig Thuis was er toch", wrong: { $0.subject.professionals.drop("veiligheid") }
        ) {
            $0.subject.professionals.entries.append(
                ConferenceProfessional("veiligheid-2", of: .veiligThuis, isPresent: true))
        }
        .notMet("Veilig Thuis staat er niet bij", at: ["seats.veiligThuis"]) {
            $0.subject.professionals.drop("veiligheid")
        }
        .notMet(
            "de Raad was er niet, en er is vastgelegd dat er geen reden was", at: ["seats.childCareAndProtectionBoard"]
        ) {
            $0.subject.change(professional: "raadslid") {
                $0.isPresent = false
                $0.whyAbsent = .recordedNone
            }
        }
        .notMet("er was geen gedragswetenschapper", at: ["seats.behaviouralScientist"]) {
            $0.subject.change(professional: "gedragsdeskundige") { $0.roles = [.known(.guest)] }
        }
        .notMet("de inbrenger was er niet, al staat er waarom", at: ["seats.submitter"]) {
            $0.subject.change(professional: "lokaal") {
                $0.isPresent = false
                $0.whyAbsent = .stated(.known(.other))
            }
        }
        .notMet(
            "Veilig Thuis staat er niet bij, en van de Raad is niet vastgelegd of die er was",
            at: ["seats.veiligThuis"],
            missing: ["professionals[raadslid].isPresent", "professionals[raadslid].whyAbsent"],
            wrong: { $0.subject.change(professional: "raadslid") { $0.isPresent = nil } }
        ) { $0.subject.professionals.drop("veiligheid") }
        .undecided(
            "niet vastgelegd of de Raad er was",
            missing: ["professionals[raadslid].isPresent", "professionals[raadslid].whyAbsent"]
        ) { $0.subject.change(professional: "raadslid") { $0.isPresent = nil } }
        .undecided(
            "de Raad was er niet, en waarom is niet vastgelegd", missing: ["professionals[raadslid].whyAbsent"]
        ) { $0.subject.change(professional: "raadslid") { $0.isPresent = false } }
        .undecided(
            "van welke organisatie iemand is, is niet vastgelegd", missing: ["professionals[veiligheid].organisation"]
        ) { $0.subject.change(professional: "veiligheid") { $0.organisation = nil } }
        .undecided(
            "van welke organisatie iemand is heeft een code van een latere versie",
            missing: ["professionals[veiligheid].organisation"]
        ) {
            $0.subject.change(professional: "veiligheid") { $0.organisation = .unknown(code: "veiligheidsregio-nieuw") }
        }
        .undecided(
            "wat de gedragswetenschapper in het overleg deed is niet vastgelegd",
            missing: ["professionals[gedragsdeskundige].roles"]
        ) { $0.subject.change(professional: "gedragsdeskundige") { $0.roles = nil } }
        .undecided("van Veilig Thuis is niet vastgelegd of het er was", missing: ["seats.veiligThuis"]) {
            $0.subject.professionals.forget("veiligheid")
        }
        .undecided(
            "wat voor overleg het was is niet vastgelegd", missing: ["kind"],
            wrong: { $0.subject.professionals.drop("veiligheid") }
        ) { $0.subject.kind = nil }
        .undecided(
            "de dag is niet vastgelegd, en ook geen stap", missing: ["on"],
            wrong: {
                $0.subject.professionals.drop("veiligheid")
                $0.subject.events = []
            }
        ) { $0.subject.on = nil }
        .notApplicable("het is een instroomoverleg") { $0.subject.kind = .known(.intake) }
        .notApplicable("het overleg is pas volgende week") { $0.subject.bePlanned(on: "2026-11-27") }

    /// Examples of the five steps, the advice and the decision.
    static let scriptIsFollowed = RuleExamples(of: .proeftuin(18), from: ConferenceInOrder.situation)
        .met(
            "de vragen kwamen toch vóór het advies", wrong: { $0.subject.move("stap-vragen", to: 6) }
        ) { $0.subject.move("stap-vragen", to: 3) }
        .met(
            "de Raad geeft alsnog advies",
            wrong: { $0.subject.change(professional: "raadslid") { $0.gaveAdvice = false } }
        ) { $0.subject.change(professional: "raadslid") { $0.gaveAdvice = true } }
        .met(
            "wie er niet was hoefde geen advies te geven",
            wrong: { $0.subject.change(professional: "raadslid") { $0.gaveAdvice = false } }
        ) { $0.subject.change(professional: "raadslid") { $0.isPresent = false } }
        .notMet("er zijn geen vragen gesteld", at: ["events.asksQuestions"]) { $0.subject.events.drop("stap-vragen") }
        .notMet("het advies kwam vóór de vragen", at: ["events.givesAdvice.order"]) {
            $0.subject.move("stap-vragen", to: 6)
            $0.subject.move("stap-besluit", to: 7)
        }
        .notMet("de Raad gaf geen advies", at: ["professionals[raadslid].gaveAdvice"]) {
            $0.subject.change(professional: "raadslid") { $0.gaveAdvice = false }
        }
        .notMet("er is geen besluit", at: ["decisions"]) { $0.subject.decisions = .recordedNone }
        .notMet("de voorzitter besloot, en niet de inbrenger", at: ["decisions"]) {
            $0.subject.decisions.change("besluit-avonden") { $0.by = "voorzitter" }
        }
        .notMet("niemand doet iets na het besluit", at: ["decisions"]) {
            $0.subject.decisions.change("besluit-avonden") { $0.actions = .recordedNone }
        }
        .notMet(
            "de Raad gaf geen advies, en van de inbrenger is niet vastgelegd dat die dat was",
            at: ["professionals[raadslid].gaveAdvice"],
            missing: ["professionals[lokaal].roles"],
            wrong: { $0.subject.change(professional: "lokaal") { $0.roles = nil } }
        ) { $0.subject.change(professional: "raadslid") { $0.gaveAdvice = false } }
        .undecided("niet vastgelegd of de Raad advies gaf", missing: ["professionals[raadslid].gaveAdvice"]) {
            $0.subject.change(professional: "raadslid") { $0.gaveAdvice = nil }
        }
        .undecided("niet vastgelegd wanneer de vragen kwamen", missing: ["events[stap-vragen].rank"]) {
            $0.subject.move("stap-vragen", to: nil)
        }
        .undecided("niet vastgelegd of er vragen zijn gesteld", missing: ["events.asksQuestions"]) {
            $0.subject.events.forget("stap-vragen")
        }
        .undecided("een stap heeft een code van een latere versie", missing: ["events[stap-nieuw].step"]) {
            $0.subject.events.entries.append(ConferenceEvent("stap-nieuw", .sumsUp))
            $0.subject.events.change("stap-nieuw") { $0.step = .unknown(code: "kijkt-terug") }
        }
        .undecided("wie besloot is niet vastgelegd", missing: ["decisions[besluit-avonden].by"]) {
            $0.subject.decisions.change("besluit-avonden") { $0.by = nil }
        }
        .undecided("wie wat doet is niet vastgelegd", missing: ["decisions[besluit-avonden].actions"]) {
            $0.subject.decisions.change("besluit-avonden") { $0.actions = [] }
        }
        .undecided("besluiten zijn niet vastgelegd", missing: ["decisions"]) { $0.subject.decisions = [] }
        .undecided(
            "wie er waren is niet vastgelegd", missing: ["professionals", "seats.submitter"]
        ) { $0.subject.professionals = [] }
        .undecided(
            "het stramien is niet vastgelegd", missing: ["script"], wrong: { $0.subject.events.drop("stap-vragen") }
        ) { $0.subject.script = nil }
        .notApplicable("het overleg begint met het Top-3 cijfer") { $0.subject.script = .known(.topThreeFirst) }
        .notApplicable("het is een beraad") { $0.subject.kind = .known(.moralDeliberation) }

    /// Examples of professionals who are equals.
    static let professionalsAreEqual = RuleExamples(of: .proeftuin(73), from: ConferenceInOrder.situation)
        .met("het raadslid antwoordt alsnog", wrong: { $0.context.forgetAnswer(of: "raadslid") }) {
            $0.context.answer(.yes, by: "raadslid")
        }
        .met(
            "het raadslid, dat niet antwoordde, was er niet bij", wrong: { $0.context.forgetAnswer(of: "raadslid") }
        ) { $0.subject.change(professional: "raadslid") { $0.isPresent = false } }
        .notMet("niemand kon de eigen blik inbrengen", at: ["attestations[PROEFTUIN-73]"]) {
            for professional in ConferenceInOrder.professionals { $0.context.answer(.no, by: professional) }
        }
        .undecided("het raadslid zag het anders dan de rest", missing: ["attestations[PROEFTUIN-73]"]) {
            $0.context.answer(.no, by: "raadslid")
        }
        .undecided(
            "het raadslid antwoordde niet", missing: ["attestations[PROEFTUIN-73].of[raadslid]"]
        ) { $0.context.forgetAnswer(of: "raadslid") }
        .undecided(
            "de voorzitter antwoordde namens het raadslid", missing: ["attestations[PROEFTUIN-73].of[raadslid]"]
        ) {
            $0.context.forgetAnswer(of: "raadslid")
            $0.context.attestations.append(
                Attestation(.proeftuin(73), .yes, by: "voorzitter", of: "raadslid", on: "2026-07-01"))
        }
        .undecided("wie er waren is niet vastgelegd", missing: ["professionals"]) { $0.subject.professionals = [] }
        .notApplicable("er waren geen professionals") { $0.subject.professionals = .recordedNone }
}

extension ReviewContext {
    /// Adds an answer of a professional.
    fileprivate mutating func answer(_ answer: Attestation.Answer, by professional: Identifier<Participant>) {
        attestations.append(Attestation(.proeftuin(73), answer, by: professional, on: "2026-07-01"))
    }

    /// Takes a professional's answers away.
    fileprivate mutating func forgetAnswer(of professional: Identifier<Participant>) {
        attestations.removeAll { $0.of == professional }
    }
}
