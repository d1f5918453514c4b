import Domain
import GovernanceCompass

extension RuleExamples where Subject == SteeringArrangement {
    /// Examples of hierarchy.
    static let hierarchyRestsOnBoth = RuleExamples(of: .sturen(38), from: ArrangementInOrder.situation)
        .met(
            "na een gesprek vindt ieder de waarden gedeeld",
            wrong: { $0.subject.judge("college-afdeling", .clear, .conflicting) }
        ) { $0.subject.judge("college-afdeling", .clear, .aligned) }
        .notMet("de feiten zijn niet eenduidig", at: ["relations[college-afdeling].facts"]) {
            $0.subject.judge("college-afdeling", .unclear, .aligned)
        }
        .notMet("waarden botsen", at: ["relations[college-afdeling].values"]) {
            $0.subject.judge("college-afdeling", .clear, .conflicting)
        }
        .notMet(
            "een dubbele uitdaging", at: ["relations[college-afdeling].facts", "relations[college-afdeling].values"]
        ) { $0.subject.judge("college-afdeling", .unclear, .conflicting) }
        .notMet(
            "ook de aanbieder wordt hiërarchisch gestuurd", at: ["relations[afdeling-aanbieder].values"]
        ) { $0.subject.use([.hierarchy, .market], in: "afdeling-aanbieder") }
        .undecided("oordelen over de feiten verschillen", missing: ["relations[college-afdeling].facts.agreement"]) {
            $0.subject.judge("college-afdeling", by: "teamleider-lokaal", facts: .known(.unclear))
        }
        .undecided("oordelen over waarden verschillen", missing: ["relations[college-afdeling].values.agreement"]) {
            $0.subject.judge("college-afdeling", by: "beleid-noord", values: .known(.conflicting))
        }
        .undecided(
            "één van drie zei niets over de feiten",
            missing: ["relations[college-afdeling].judgements[beleid-noord].facts"]
        ) { $0.subject.judge("college-afdeling", by: "beleid-noord", facts: nil) }
        .undecided(
            "één van drie zei niets over waarden",
            missing: ["relations[college-afdeling].judgements[beleid-noord].values"]
        ) { $0.subject.judge("college-afdeling", by: "beleid-noord", values: nil) }
        .undecided(
            "een oordeel heeft een code van een latere versie",
            missing: ["relations[college-afdeling].judgements[beleid-noord].facts"]
        ) { $0.subject.judge("college-afdeling", by: "beleid-noord", facts: .unknown(code: "deels")) }
        .undecided(
            "misschien is er nog iemand gevraagd", missing: ["relations[college-afdeling].judgements.complete"]
        ) { $0.subject.relations.change("college-afdeling") { $0.judgements.complete = nil } }
        .undecided("alleen wie stuurt oordeelde", missing: ["relations[college-afdeling].judgements"]) {
            $0.subject.relations.change("college-afdeling") { $0.judgements.drop { $0.id != "beleid-noord" } }
        }
        .undecided(
            "wie gestuurd wordt is niet gevraagd", missing: ["relations[college-afdeling].judgements.steered"]
        ) { $0.subject.relations.change("college-afdeling") { $0.judgements.drop("teamleider-lokaal") } }
        .undecided(
            "wie stuurt is niet gevraagd", missing: ["relations[college-afdeling].judgements.steerer"]
        ) { $0.subject.relations.change("college-afdeling") { $0.judgements.drop("beleid-noord") } }
        .undecided(
            "niet vastgelegd aan welke kant iemand staat",
            missing: ["relations[college-afdeling].judgements[teamleider-lokaal].side"]
        ) {
            $0.subject.relations.change("college-afdeling") {
                $0.judgements.change("teamleider-lokaal") { $0.side = nil }
            }
        }
        .undecided("niemand oordeelde", missing: ["relations[college-afdeling].judgements"]) {
            $0.subject.relations.change("college-afdeling") { $0.judgements = [] }
        }
        .undecided("gekozen is dat vier mensen oordelen", missing: ["relations[college-afdeling].judgements"]) {
            try? $0.context.policy.choose(.compassJudges, 4, because: "synthetisch voorbeeld")
        }
        .undecided(
            "niet vastgelegd welke vorm in gebruik is", missing: ["relations[college-afdeling].material.forms"],
            wrong: { $0.subject.judge("college-afdeling", .clear, .conflicting) }
        ) { $0.subject.practise("college-afdeling") { $0.forms = nil } }
        .undecided(
            "een vorm heeft een code van een latere versie", missing: ["relations[college-afdeling].material.forms"],
            wrong: { $0.subject.judge("college-afdeling", .clear, .conflicting) }
        ) { $0.subject.practise("college-afdeling") { $0.forms = [.unknown(code: "solidariteit")] } }
        .undecided(
            "niemand keek hoe het echt gaat", missing: ["relations[college-afdeling].material"],
            wrong: { $0.subject.judge("college-afdeling", .clear, .conflicting) }
        ) { $0.subject.relations.change("college-afdeling") { $0.material = .statedAsNone(ArrangementInOrder.known) } }
        .undecided("misschien is er nog een relatie", missing: ["relations.complete"]) {
            $0.subject.relations.complete = nil
        }
        .undecided("geen relatie vastgelegd", missing: ["relations"]) { $0.subject.relations = [] }
        .notApplicable("er wordt nergens hiërarchisch gestuurd") {
            $0.subject.use([.network], in: "college-afdeling")
        }

    /// The situation of somebody who directs work that it does not grasp, while costs and good care pull apart.
    static let hierarchyOfTeamLeader = RuleExamples(
        of: .sturen(38), from: SteeringSituations.hierarchyOverProfessionals
    )
    .met(
        "de teamleider liep een maand mee, en kosten staan niet meer voorop",
        wrong: { $0.subject.judge("leiding-team", .unclear, .conflicting) }
    ) { $0.subject.judge("leiding-team", .clear, .aligned) }
    .notMet(
        "de teamleider kent het werk niet en moet bezuinigen",
        at: ["relations[leiding-team].facts", "relations[leiding-team].values"],
        wrong: { $0.subject.judge("leiding-team", .clear, .aligned) }
    ) { $0.subject.judge("leiding-team", .unclear, .conflicting) }

    /// Examples of the market.
    static let buyerKnowsWhatItBuys = RuleExamples(of: .sturen(39), from: ArrangementInOrder.situation)
        .met(
            "de afdeling liep mee en kent nu de feiten",
            wrong: { $0.subject.judge("afdeling-aanbieder", .unclear, .conflicting) }
        ) { $0.subject.judge("afdeling-aanbieder", .clear, .conflicting) }
        .notMet("de koper kent de feiten niet", at: ["relations[afdeling-aanbieder].facts"]) {
            $0.subject.judge("afdeling-aanbieder", .unclear, .conflicting)
        }
        .undecided("oordelen verschillen", missing: ["relations[afdeling-aanbieder].facts.agreement"]) {
            $0.subject.judge("afdeling-aanbieder", by: "voorzitter-kerngroep", facts: .known(.unclear))
        }
        .undecided("niemand oordeelde", missing: ["relations[afdeling-aanbieder].judgements"]) {
            $0.subject.relations.change("afdeling-aanbieder") { $0.judgements = [] }
        }
        .undecided(
            "niet vastgelegd welke vorm in gebruik is", missing: ["relations[afdeling-aanbieder].material.forms"],
            wrong: { $0.subject.judge("afdeling-aanbieder", .unclear, .conflicting) }
        ) { $0.subject.practise("afdeling-aanbieder") { $0.forms = nil } }
        .undecided("misschien is er nog een relatie", missing: ["relations.complete"]) {
            $0.subject.relations.complete = nil
        }
        .notApplicable("er wordt niets gekocht") { $0.subject.use([.hierarchy], in: "afdeling-aanbieder") }

    /// Examples of a market that only one side judged.
    static let oneSideOfTheMarket = RuleExamples(of: .sturen(39), from: ArrangementInOrder.situation)
        .undecided(
            "wie verkoopt is niet gevraagd", missing: ["relations[afdeling-aanbieder].judgements.steered"]
        ) { $0.subject.relations.change("afdeling-aanbieder") { $0.judgements.drop("teamleider-lokaal") } }

    /// The situation of a buyer who gets the speed that was asked, and costs that nobody wanted.
    static let boughtSpeed = RuleExamples(of: .sturen(39), from: SteeringSituations.speedIsBought)
        .met("de koper leerde waarom termijnen duur werden", wrong: { _ in }) {
            $0.subject.judge("college-toegang", .clear, .conflicting)
        }
        .notMet(
            "termijnen worden gehaald, en niemand zag de kosten aankomen", at: ["relations[college-toegang].facts"],
            wrong: { $0.subject.judge("college-toegang", .clear, .conflicting) }
        ) { $0.subject.judge("college-toegang", .unclear, .conflicting) }

    /// Examples of the network.
    static let networkRestsOnValues = RuleExamples(of: .sturen(40), from: ArrangementInOrder.situation)
        .met(
            "de belangen zijn op tafel gelegd en gedeeld",
            wrong: { $0.subject.judge("afdeling-lokaal", .unclear, .conflicting) }
        ) { $0.subject.judge("afdeling-lokaal", .unclear, .aligned) }
        .notMet("waarden botsen", at: ["relations[afdeling-lokaal].values"]) {
            $0.subject.judge("afdeling-lokaal", .unclear, .conflicting)
        }
        .undecided("oordelen verschillen", missing: ["relations[afdeling-lokaal].values.agreement"]) {
            $0.subject.judge("afdeling-lokaal", by: "teamleider-lokaal", values: .known(.conflicting))
        }
        .undecided(
            "alleen wie stuurt en wie ernaast staat oordeelden",
            missing: ["relations[afdeling-lokaal].judgements.steered"]
        ) { $0.subject.relations.change("afdeling-lokaal") { $0.judgements.drop("teamleider-lokaal") } }
        .undecided("niemand oordeelde", missing: ["relations[afdeling-lokaal].judgements"]) {
            $0.subject.relations.change("afdeling-lokaal") { $0.judgements = [] }
        }
        .undecided(
            "niet vastgelegd welke vorm in gebruik is", missing: ["relations[afdeling-lokaal].material.forms"],
            wrong: { $0.subject.judge("afdeling-lokaal", .unclear, .conflicting) }
        ) { $0.subject.practise("afdeling-lokaal") { $0.forms = nil } }
        .undecided("misschien is er nog een relatie", missing: ["relations.complete"]) {
            $0.subject.relations.complete = nil
        }
        .notApplicable("er is geen netwerksturing") { $0.subject.use([.hierarchy], in: "afdeling-lokaal") }

    /// The situation of a council of like bodies that knows the same and wants something else.
    static let networkOfLikePartners = RuleExamples(of: .sturen(40), from: SteeringSituations.likePartners)
        .met("de opdrachtgevers werden het eens over wat voorgaat", wrong: { _ in }) {
            $0.subject.judge("raad-van-opdrachtgevers", .clear, .aligned)
        }
        .notMet(
            "opdrachtgevers weten hetzelfde en willen iets anders",
            at: ["relations[raad-van-opdrachtgevers].values"],
            wrong: { $0.subject.judge("raad-van-opdrachtgevers", .clear, .aligned) }
        ) { $0.subject.judge("raad-van-opdrachtgevers", .clear, .conflicting) }

    /// Examples of the right to decide.
    static let networkGivesUpDeciding = RuleExamples(of: .sturen(41), from: ArrangementInOrder.situation)
        .met("er komt een contract naast het netwerk, dat weer vervalt", wrong: { $0.subject.keepDecision(true) }) {
            $0.subject.keepDecision(false)
        }
        .notMet("de stuurder houdt het laatste woord", at: ["relations[afdeling-lokaal].steererKeepsDecision"]) {
            $0.subject.keepDecision(true)
        }
        .undecided(
            "niet vastgelegd wie beslist", missing: ["relations[afdeling-lokaal].steererKeepsDecision"]
        ) { $0.subject.relations.change("afdeling-lokaal") { $0.steererKeepsDecision = .notRecorded } }
        .undecided(
            "niet vastgelegd welke vorm in gebruik is", missing: ["relations[afdeling-lokaal].material.forms"],
            wrong: { $0.subject.keepDecision(true) }
        ) { $0.subject.practise("afdeling-lokaal") { $0.forms = nil } }
        .undecided(
            "naast het netwerk staat een code van een latere versie",
            missing: ["relations[afdeling-lokaal].material.forms"], wrong: { $0.subject.keepDecision(true) }
        ) { $0.subject.practise("afdeling-lokaal") { $0.forms?.append(.unknown(code: "solidariteit")) } }
        .undecided("misschien is er nog een relatie", missing: ["relations.complete"]) {
            $0.subject.relations.complete = nil
        }
        .notApplicable("naast het netwerk is er een contract") {
            $0.subject.use([.network, .market], in: "afdeling-lokaal")
        }

    /// Examples of interests of partners.
    static let partnersInterestsAreKnown = RuleExamples(of: .sturen(42), from: ArrangementInOrder.situation)
        .met("het lokale team noemde een eigen belang", wrong: { $0.subject.withoutInterests("lokaal-team") }) {
            $0.subject.actors.change("lokaal-team") { $0.interests = [ActorInterest("werkdruk")] }
        }
        .notMet("van het lokale team is geen eigen belang onderkend", at: ["actors[lokaal-team].interests"]) {
            $0.subject.withoutInterests("lokaal-team")
        }
        .notMet("van de afdeling is geen eigen belang onderkend", at: ["actors[afdeling].interests"]) {
            $0.subject.withoutInterests("afdeling")
        }
        .undecided("niets vastgelegd van belangen van het lokale team", missing: ["actors[lokaal-team].interests"]) {
            $0.subject.actors.change("lokaal-team") { $0.interests = [] }
        }
        .undecided("het lokale team staat er niet bij", missing: ["actors[lokaal-team].interests"]) {
            $0.subject.actors.drop("lokaal-team")
        }
        .undecided(
            "niet vastgelegd welke vorm in gebruik is", missing: ["relations[afdeling-lokaal].material.forms"],
            wrong: { $0.subject.withoutInterests("lokaal-team") }
        ) { $0.subject.practise("afdeling-lokaal") { $0.forms = nil } }
        .undecided("misschien is er nog een relatie", missing: ["relations.complete"]) {
            $0.subject.relations.complete = nil
        }
        .notApplicable("er is geen netwerksturing") { $0.subject.use([.market], in: "afdeling-lokaal") }

    /// The situation of a network with three forms at once, before a double challenge.
    static let severalFormsOnHierarchy = RuleExamples(of: .sturen(38), from: SteeringSituations.severalForms)
        .notMet(
            "uitbreiden botst met te weinig mensen, en het werk is te ingewikkeld om te overzien",
            at: ["relations[stuurgroep].facts", "relations[stuurgroep].values"],
            wrong: { $0.subject.judge("stuurgroep", .clear, .aligned) }
        ) { $0.subject.judge("stuurgroep", .unclear, .conflicting) }
    static let severalFormsOnMarket = RuleExamples(of: .sturen(39), from: SteeringSituations.severalForms)
        .notMet(
            "er wordt gekocht wat niemand overziet", at: ["relations[stuurgroep].facts"],
            wrong: { $0.subject.judge("stuurgroep", .clear, .aligned) }
        ) { $0.subject.judge("stuurgroep", .unclear, .conflicting) }
    static let severalFormsOnNetwork = RuleExamples(of: .sturen(40), from: SteeringSituations.severalForms)
        .notMet(
            "alle partijen willen hetzelfde, en ook weer niet", at: ["relations[stuurgroep].values"],
            wrong: { $0.subject.judge("stuurgroep", .clear, .aligned) }
        ) { $0.subject.judge("stuurgroep", .unclear, .conflicting) }
}

extension SteeringArrangement {
    fileprivate mutating func keepDecision(_ keeps: Bool) {
        relations.change("afdeling-lokaal") { $0.steererKeepsDecision = .stated(keeps, ArrangementInOrder.known) }
    }

    fileprivate mutating func withoutInterests(_ actor: Identifier<SteeringActor>) {
        actors.change(actor) { $0.interests = .recordedNone }
    }
}
