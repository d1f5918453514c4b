import Domain
import GovernanceCompass

extension RuleExamples where Subject == NetworkOrganisation {
    /// Examples of municipalities that direct.
    static let municipalityDirects = RuleExamples(of: .kompas(2), from: OrganisationInOrder.situation)
        .met(
            "de gemeente nam alsnog de regie",
            wrong: { $0.subject.coreGroup.change("beleid-noord") { $0.isDirecting = false } }
        ) { $0.subject.coreGroup.change("beleid-noord") { $0.isDirecting = true } }
        .notMet("de gemeente zit in de kerngroep zonder regie", at: ["coreGroup.direction"]) {
            $0.subject.coreGroup.change("beleid-noord") { $0.isDirecting = false }
        }
        .notMet("er zit geen gemeente in de kerngroep", at: ["coreGroup.direction"]) {
            $0.subject.coreGroup.drop("beleid-noord")
        }
        .undecided("niet vastgelegd of de gemeente de regie heeft", missing: ["coreGroup[beleid-noord].isDirecting"]) {
            $0.subject.coreGroup.change("beleid-noord") { $0.isDirecting = nil }
        }
        .undecided("niet vastgelegd voor wie de zetel is", missing: ["coreGroup[beleid-noord].represents"]) {
            $0.subject.coreGroup.change("beleid-noord") { $0.represents = nil }
        }
        .undecided("misschien zit er toch een gemeente in", missing: ["coreGroup"]) {
            $0.subject.coreGroup.forget("beleid-noord")
        }
        .undecided(
            "niet vastgelegd of de structuur nieuw is", missing: ["isNew"],
            wrong: { $0.subject.coreGroup.drop("beleid-noord") }
        ) { $0.subject.isNew = .notRecorded }
        .notApplicable("de structuur is er al lang") {
            $0.subject.isNew = .stated(false, OrganisationInOrder.known)
        }

    /// Examples of the tasks of the core group.
    static let coreGroupDrives = RuleExamples(of: .kompas(11), from: OrganisationInOrder.situation)
        .met(
            "iemand uit de kerngroep pakt het op",
            wrong: { $0.subject.duties.change("governance") { $0.owners = ["onderzoeker"] } }
        ) { $0.subject.duties.change("governance") { $0.owners = ["onderzoeker", "zorg"] } }
        .notMet("niemand denkt na over de governance", at: ["coreGroupTasks.considersGovernance"]) {
            $0.subject.duties.change("governance") { $0.owners = [] }
        }
        .notMet("wie het proces trekt, zit niet in de kerngroep", at: ["coreGroupTasks.drives"]) {
            $0.subject.duties.change("trekken") { $0.owners = ["trekker"] }
        }
        .notMet("bijeenkomsten worden elders georganiseerd", at: ["coreGroupTasks.organisesMeetings"]) {
            $0.subject.duties.change("bijeenkomsten") { $0.owners = ["onderzoeker"] }
        }
        .notMet("voorbereiden is vergeten", at: ["coreGroupTasks.prepares"]) { $0.subject.duties.drop("voorbereiden") }
        .undecided("niet vastgelegd wie voorbereidt", missing: ["duties[voorbereiden].owners"]) {
            $0.subject.duties.change("voorbereiden") { $0.owners = nil }
        }
        .undecided("niet vastgelegd welke taak het is", missing: ["duties[voorbereiden].task"]) {
            $0.subject.duties.change("voorbereiden") { $0.task = nil }
        }
        .undecided("misschien zijn er meer taken verdeeld", missing: ["duties"]) {
            $0.subject.duties.forget("voorbereiden")
        }
        .undecided(
            "misschien zit de onderzoeker toch in de kerngroep", missing: ["coreGroup"],
            wrong: { $0.subject.duties.change("bijeenkomsten") { $0.owners = ["onderzoeker"] } }
        ) { $0.subject.coreGroup.complete = nil }
        .notApplicable("er is geen kerngroep") { $0.subject.coreGroup = .recordedNone }

    /// Examples of the size of the core group.
    static let coreGroupIsSmall = RuleExamples(of: .kompas(14), from: OrganisationInOrder.situation)
        .met("weer zeven", wrong: { $0.subject.grow(by: 3) }) { $0.subject.coreGroup.entries.removeLast(2) }
        .notMet("negen mensen", at: ["coreGroup"]) { $0.subject.grow(by: 3) }
        .met("vier mensen is niet te groot", wrong: { $0.subject.grow(by: 3) }) {
            $0.subject.coreGroup.entries.removeLast(5)
        }
        .notMet("gekozen is hooguit vijf", at: ["coreGroup"]) {
            try? $0.context.policy.choose(.coreGroupLargest, 5, because: "synthetisch voorbeeld")
        }
        .undecided("misschien zijn er meer", missing: ["coreGroup"]) { $0.subject.coreGroup.complete = nil }
        .undecided("niets vastgelegd van de kerngroep", missing: ["coreGroup"]) { $0.subject.coreGroup = [] }
        .notApplicable("er is geen kerngroep") { $0.subject.coreGroup = .recordedNone }

    /// Examples of the kinds of parties in the core group.
    static let coreGroupIsBroad = RuleExamples(of: .kompas(15), from: OrganisationInOrder.situation)
        .met(
            "Veilig Thuis wordt mee vertegenwoordigd",
            wrong: { $0.subject.coreGroup.drop("veilig-thuis") }
        ) { $0.subject.coreGroup.change("bestuur-gi") { $0.represents?.append(.known(.veiligThuis)) } }
        .notMet("Veilig Thuis ontbreekt", at: ["coreGroup.kinds.veiligThuis"]) {
            $0.subject.coreGroup.drop("veilig-thuis")
        }
        .notMet("niemand voor de jeugdzorg", at: ["coreGroup.kinds.youthCareProvider"]) {
            $0.subject.coreGroup.change("lokaal-team") { $0.represents = [.known(.localTeam)] }
        }
        .undecided(
            "een zetel heeft een code van een latere versie", missing: ["coreGroup[veilig-thuis].represents"]
        ) { $0.subject.coreGroup.change("veilig-thuis") { $0.represents = [.unknown(code: "later")] } }
        .undecided("niet vastgelegd voor wie een zetel is", missing: ["coreGroup[veilig-thuis].represents"]) {
            $0.subject.coreGroup.change("veilig-thuis") { $0.represents = nil }
        }
        .undecided(
            "misschien zit Veilig Thuis er toch in", missing: ["coreGroup"],
            wrong: { $0.subject.coreGroup.drop("veilig-thuis") }
        ) { $0.subject.coreGroup.complete = nil }
        .notApplicable("er is geen kerngroep") { $0.subject.coreGroup = .recordedNone }

    /// Examples of the mix of layers.
    static let coreGroupIsMixed = RuleExamples(of: .kompas(16), from: OrganisationInOrder.situation)
        .met("beleid is erbij gekomen", wrong: { $0.subject.coreGroup.drop("beleid-noord") }) {
            $0.subject.coreGroup.entries.append(OrganisationSeat("beleid-zuid", in: .policy))
        }
        .notMet("beleid ontbreekt", at: ["coreGroup.layers.policy"]) { $0.subject.coreGroup.drop("beleid-noord") }
        .notMet("niemand uit de uitvoering", at: ["coreGroup.layers.professional"]) {
            $0.subject.coreGroup.drop { $0.layer == .known(.professional) }
        }
        .notMet("niemand uit het bestuur", at: ["coreGroup.layers.director"]) {
            $0.subject.coreGroup.drop { $0.layer == .known(.director) }
        }
        .undecided("niet vastgelegd uit welke laag", missing: ["coreGroup[beleid-noord].layer"]) {
            $0.subject.coreGroup.change("beleid-noord") { $0.layer = nil }
        }
        .undecided("misschien zit er beleid in", missing: ["coreGroup"]) {
            $0.subject.coreGroup.forget("beleid-noord")
        }
        .notApplicable("er is geen kerngroep") { $0.subject.coreGroup = .recordedNone }

    /// Examples of experience, influence and heart.
    static let coreGroupHasHeart = RuleExamples(of: .kompas(17), from: OrganisationInOrder.situation)
        .met(
            "er kwam een ervaringsdeskundige bij", wrong: { $0.subject.coreGroup.drop("ervaring-1") }
        ) { $0.subject.coreGroup.entries.append(OrganisationSeat("ervaring-3", isForExperience: true)) }
        .notMet("geen ervaringsdeskundige", at: ["coreGroup.experience"]) { $0.subject.coreGroup.drop("ervaring-1") }
        .notMet("de groep mist invloed", at: ["coreGroupQualities.influence"]) {
            $0.subject.coreGroupQualities = .stated([.known(.heartForTheCause)], OrganisationInOrder.known)
        }
        .notMet("de groep mist hart voor de zaak", at: ["coreGroupQualities.heartForTheCause"]) {
            $0.subject.coreGroupQualities = .stated([.known(.influence)], OrganisationInOrder.known)
        }
        .undecided("niet vastgelegd of de zetel voor ervaring is", missing: ["coreGroup[ervaring-1].isForExperience"]) {
            $0.subject.coreGroup.change("ervaring-1") { $0.isForExperience = nil }
        }
        .undecided("de groep zei nog niets van zichzelf", missing: ["coreGroupQualities"]) {
            $0.subject.coreGroupQualities = .notRecorded
        }
        .undecided("misschien zit er een ervaringsdeskundige in", missing: ["coreGroup"]) {
            $0.subject.coreGroup.forget("ervaring-1")
        }
        .notApplicable("er is geen kerngroep") { $0.subject.coreGroup = .recordedNone }
}

extension NetworkOrganisation {
    fileprivate mutating func grow(by number: Int) {
        for count in 0..<number {
            guard let id = try? Identifier<CooperationParticipant>("nieuw-" + count.description) else { continue }
            coreGroup.entries.append(OrganisationSeat(id))
        }
    }
}
