import Domain
import GovernanceCompass

extension RuleExamples where Subject == NetworkGovernance {
    /// Examples of what governance settles.
    static let governanceSettlesWho = RuleExamples(of: .kompas(26), from: NetworkGovernanceInOrder.situation)
        .met("nu is ook geregeld wie spreekt", wrong: { $0.subject.settled.change { $0.removeLast() } }) {
            $0.subject.settled.change { $0.append(.known(.whoSpeaksForWhom)) }
        }
        .notMet("niet geregeld wie namens wie spreekt", at: ["settled.whoSpeaksForWhom"]) {
            $0.subject.settled.change { $0.removeLast() }
        }
        .notMet("niets is geregeld", at: ["settled"]) { $0.subject.settled = .recordedNone }
        .undecided("niet vastgelegd wat is geregeld", missing: ["settled"]) { $0.subject.settled = .notRecorded }
        .undecided("iets uit een latere versie", missing: ["settled"]) {
            $0.subject.settled.change { $0[2] = .unknown(code: "later") }
        }

    /// Examples of aspects that are addressed.
    static let aspectsAreAddressed = RuleExamples(of: .kompas(29), from: NetworkGovernanceInOrder.situation)
        .met("alsnog besproken", wrong: { $0.subject.addressed.change { $0.removeFirst() } }) {
            $0.subject.addressed.change { $0.append(.known(.mandate)) }
        }
        .notMet("over mandaat is niet gesproken", at: ["addressed.mandate"]) {
            $0.subject.addressed.change { $0.removeFirst() }
        }
        .undecided("niet vastgelegd wat is besproken", missing: ["addressed"]) { $0.subject.addressed = .notRecorded }

    /// Examples of what is aligned across organisations.
    static let organisationsAreAligned = RuleExamples(of: .kompas(112), from: NetworkGovernanceInOrder.situation)
        .met("werkprocessen passen nu ook", wrong: { $0.subject.aligned.change { $0.remove(at: 1) } }) {
            $0.subject.aligned.change { $0.append(.known(.workProcesses)) }
        }
        .notMet("werkprocessen passen niet", at: ["aligned.workProcesses"]) {
            $0.subject.aligned.change { $0.remove(at: 1) }
        }
        .undecided("niet vastgelegd", missing: ["aligned"]) { $0.subject.aligned = .notRecorded }

    /// Examples of decisions that have a level.
    static let decisionsHaveALevel = RuleExamples(of: .kompas(30), from: NetworkGovernanceInOrder.situation)
        .met(
            "het niveau is alsnog afgesproken",
            wrong: { $0.subject.decisions.change("proef") { $0.level = .recordedNone } }
        ) { $0.subject.decisions.change("proef") { $0.level = .stated(.known(.network)) } }
        .notMet("het niveau is open gelaten", at: ["decisions[proef].level"]) {
            $0.subject.decisions.change("proef") { $0.level = .recordedNone }
        }
        .notMet("elk besluit moet worden teruggekoppeld", at: ["decisions.free"]) {
            for index in $0.subject.decisions.entries.indices {
                $0.subject.decisions.entries[index].isReportedBack = true
            }
        }
        .notMet("er zijn geen besluiten benoemd", at: ["decisions"]) { $0.subject.decisions = .recordedNone }
        .undecided("het niveau is niet vastgelegd", missing: ["decisions[proef].level"]) {
            $0.subject.decisions.change("proef") { $0.level = .notRecorded }
        }
        .undecided(
            "niet vastgelegd of er wordt teruggekoppeld", missing: ["decisions[fiets].isReportedBack"],
            wrong: {
                for index in $0.subject.decisions.entries.indices {
                    $0.subject.decisions.entries[index].isReportedBack = true
                }
            }
        ) { $0.subject.decisions.change("fiets") { $0.isReportedBack = nil } }
        .undecided("misschien zijn er meer soorten", missing: ["decisions.complete"]) {
            $0.subject.decisions.complete = nil
        }
        .undecided("niets over besluiten vastgelegd", missing: ["decisions"]) { $0.subject.decisions = [] }

    /// Examples of decision-making that everybody can know.
    static let decisionMakingIsTransparent = RuleExamples(of: .kompas(31), from: NetworkGovernanceInOrder.situation)
        .met("het is opgeschreven", wrong: { $0.subject.decisionMaking.change { $0.isWrittenDown = false } }) {
            $0.subject.decisionMaking.change { $0.isWrittenDown = true }
        }
        .notMet("niet opgeschreven", at: ["decisionMaking.isWrittenDown"]) {
            $0.subject.decisionMaking.change { $0.isWrittenDown = false }
        }
        .notMet("de stem van huishoudens telt niet mee", at: ["decisionMaking.hearsHouseholds"]) {
            $0.subject.decisionMaking.change { $0.hearsHouseholds = false }
        }
        .notMet("er is geen manier gekozen", at: ["decisionMaking.methods"]) {
            $0.subject.decisionMaking.change { $0.methods = [] }
        }
        .notMet("er is niets afgesproken", at: ["decisionMaking"]) { $0.subject.decisionMaking = .recordedNone }
        .undecided("niet vastgelegd wie besluit", missing: ["decisionMaking.isClearWhoDecides"]) {
            $0.subject.decisionMaking.change { $0.isClearWhoDecides = nil }
        }
        .undecided("niet vastgelegd hoe afwijkende meningen wegen", missing: ["decisionMaking.weighsDissent"]) {
            $0.subject.decisionMaking.change { $0.weighsDissent = nil }
        }
        .undecided("niet vastgelegd of het is opgeschreven", missing: ["decisionMaking.isWrittenDown"]) {
            $0.subject.decisionMaking.change { $0.isWrittenDown = nil }
        }
        .undecided("niet vastgelegd hoe huishoudens meetellen", missing: ["decisionMaking.hearsHouseholds"]) {
            $0.subject.decisionMaking.change { $0.hearsHouseholds = nil }
        }
        .undecided("de manier is niet vastgelegd", missing: ["decisionMaking.methods"]) {
            $0.subject.decisionMaking.change { $0.methods = nil }
        }
        .undecided("een manier uit een latere versie", missing: ["decisionMaking.methods"]) {
            $0.subject.decisionMaking.change { $0.methods = [.unknown(code: "loting")] }
        }
        .undecided("niets over besluitvorming vastgelegd", missing: ["decisionMaking"]) {
            $0.subject.decisionMaking = .notRecorded
        }

    /// Examples of support.
    static let cooperationIsSupported = RuleExamples(of: .kompas(42), from: NetworkGovernanceInOrder.situation)
        .met("iemand zit nu voor", wrong: { $0.subject.support = .recordedNone }) {
            $0.subject.support = .stated(CollaborationSupport(by: "voorzitter", tasks: [.chairing]))
        }
        .notMet("niemand ondersteunt", at: ["support"]) { $0.subject.support = .recordedNone }
        .notMet("de ondersteuning doet niets", at: ["support.tasks"]) { $0.subject.support.change { $0.tasks = [] } }
        .undecided("niet vastgelegd wat zij doet", missing: ["support.tasks"]) {
            $0.subject.support.change { $0.tasks = nil }
        }
        .undecided("niet vastgelegd wie ondersteunt", missing: ["support.by"]) {
            $0.subject.support.change { $0.by = nil }
        }
        .undecided("niet vastgelegd of er iemand is", missing: ["support"]) { $0.subject.support = .notRecorded }

    /// Examples of channels.
    static let channelsServeCommunication = RuleExamples(of: .kompas(41), from: NetworkGovernanceInOrder.situation)
        .met(
            "het kanaal is omgebouwd",
            wrong: { $0.subject.channels.change("berichten") { $0.serves = .known(.registration) } }
        ) { $0.subject.channels.change("berichten") { $0.serves = .known(.communication) } }
        .met("er is ook een platform om informatie te delen", wrong: { $0.subject.channels = .recordedNone }) {
            $0.subject.channels = Listed(
                [
                    DigitalChannel("berichten", serves: .communication, isMadeWithUsers: true),
                    DigitalChannel("platform", serves: .informationSharing, isMadeWithUsers: true),
                ], complete: NetworkGovernanceInOrder.known)
        }
        .notMet("het kanaal registreert alleen", at: ["channels.contact", "channels[berichten].serves"]) {
            $0.subject.channels.change("berichten") { $0.serves = .known(.registration) }
        }
        .notMet("er is alleen een platform om informatie te delen", at: ["channels.contact"]) {
            $0.subject.channels.change("berichten") { $0.serves = .known(.informationSharing) }
        }
        .notMet("er zijn geen digitale kanalen", at: ["channels.contact"]) {
            $0.subject.channels = .recordedNone
        }
        .notMet("zonder eindgebruikers gemaakt", at: ["channels[berichten].isMadeWithUsers"]) {
            $0.subject.channels.change("berichten") { $0.isMadeWithUsers = false }
        }
        .undecided("niet vastgelegd waarvoor het dient", missing: ["channels[berichten].serves"]) {
            $0.subject.channels.change("berichten") { $0.serves = nil }
        }
        .undecided("niet vastgelegd met wie het is gemaakt", missing: ["channels[berichten].isMadeWithUsers"]) {
            $0.subject.channels.change("berichten") { $0.isMadeWithUsers = nil }
        }
        .undecided("misschien zijn er meer kanalen", missing: ["channels.complete"]) {
            $0.subject.channels.complete = nil
        }
        .undecided("niet vastgelegd of er kanalen zijn", missing: ["channels"]) { $0.subject.channels = [] }
}
