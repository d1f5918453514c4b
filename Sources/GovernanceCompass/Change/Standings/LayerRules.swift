public import Domain

extension Rule where Subject == TransformationPlan {
    /// The hero role is asked of those who steer too.
    ///
    /// The source asks the role of every actor. Which part of it somebody takes on differs by layer, so that a part is
    /// asked of each is what counts: a decision of this SDK.
    public static let heroRoleIsTakenByAll = Rule(
        RuleDescription(
            .parallel(53),
            title: LocalizedText(
                nl: "De heldenrol wordt niet alleen van professionals gevraagd, maar van elke laag zelf",
                en: "The hero role is asked not only of professionals but of every layer itself"),
            asks: LocalizedText(
                nl:
                    "Ook van leidinggevenden, bestuurders, opdrachtgevers, toezichthouders en bewindspersonen is vastgelegd welk deel van de heldenrol van hen zelf wordt gevraagd. Stelselverantwoordelijken tellen met opdrachtgevers als één.",
                en:
                    "Of managers, directors, commissioners, supervisors and ministers too it is recorded which part of the hero role is asked of themselves. System owners count as one with commissioners."
            ),
            appliesWhen: LocalizedText(
                nl: "er iets van professionals wordt gevraagd", en: "something is asked of professionals"),
            mend: LocalizedText(
                nl: "Bespreek met deze laag wat zij zelf gaat oefenen, en leg dat vast.",
                en: "Discuss with this layer what it will practise itself, and record that."),
            strength: .recommendation, responsible: .steeringLayers,
            citations: [.parallel("Over eigen schaduw heen stappen")],
            misuse: LocalizedText(
                nl:
                    "Dat het gevraagd wordt, is nog niet dat het gebeurt. Het gaat over een laag, nooit over hoe één mens het doet.",
                en:
                    "That it is asked is not yet that it is done. It is about a layer, never about how one person does it."
            ),
            restates: .parallel(52)),
        applies: { plan, exam in exam.isAsked(of: [.professional], in: plan) }
    ) { plan, exam in
        for place in ActorLayer.steeringPlaces {
            guard let name = place.last else { continue }
            exam.require(exam.isAsked(of: place, in: plan), at: "heroRole.\(name)", seen: .none)
        }
    }

    /// The vision is acknowledged and proclaimed on all levels.
    public static let visionIsCarried = Rule(
        RuleDescription(
            .domein(57),
            title: LocalizedText(
                nl: "De visie wordt op alle niveaus erkend en uitgedragen, binnen en tussen organisaties",
                en: "The vision is acknowledged and proclaimed on all levels, within and among organisations"),
            asks: LocalizedText(
                nl:
                    "In elke gemeente en bij elke ketenpartner is van professionals, managers en bestuurders vastgelegd dat zij de visie erkennen en uitdragen. Tussen organisaties gebeurt dat ook.",
                en:
                    "In each municipality and with each chain partner it is recorded of professionals, managers and administrators that they acknowledge and proclaim the vision. Among organisations that is done too."
            ),
            appliesWhen: LocalizedText(nl: "er een visie is", en: "there is a vision"),
            mend: LocalizedText(
                nl: "Vertel deze laag waar het heen gaat en waarom, en vraag wat zij erin herkent.",
                en: "Tell this layer where it goes and why, and ask what it recognises in it."),
            strength: .recommendation, responsible: .administrators, citations: [.domein("3.4"), .domein("7")],
            misuse: LocalizedText(
                nl: "Wie een andere richting wil, is geen hindernis: hoor waarom.",
                en: "Who wants another direction is no hindrance: hear why.")),
        applies: { plan, exam in exam.fact(plan.vision, at: "vision").exists }
    ) { plan, exam in
        exam.requireAll(of: plan.standings, at: "standings")
        var isAnyInside = Truth.false
        for party in plan.partiesWithStanding {
            let isInside = exam.isInside(party, of: plan)
            isAnyInside = isInside || isAnyInside
            guard !isInside.isFalse else { continue }
            for layer in ActorLayer.organisationLayers {
                var isThere = Truth.false
                for standing in plan.standings where standing.party == party {
                    isThere = exam.isOf([layer], standing) || isThere
                }
                exam.require(
                    !isInside || isThere || exam.hasUnlisted(plan.standings, at: "standings.complete"),
                    at: "vision[\(party)].\(layer)", seen: .none)
            }
        }
        exam.require(
            isAnyInside || exam.hasUnlisted(plan.standings, at: "standings.complete"), at: "vision.organisations",
            seen: .none)
        for standing in plan.standings {
            let place: Address = "standings[\(standing.id)]"
            let isOf =
                exam.isOf(ActorLayer.organisationLayers, standing)
                && exam.isOn([.municipality, .chainPartner], standing)
            let acknowledges = exam.holds(standing.acknowledgesVision, at: "\(place).acknowledgesVision")
            exam.require(!isOf || acknowledges, at: "\(place).acknowledgesVision", seen: .truth(false))
            let proclaims = exam.holds(standing.proclaimsVision, at: "\(place).proclaimsVision")
            exam.require(!isOf || proclaims, at: "\(place).proclaimsVision", seen: .truth(false))
        }
        if let vision = exam.need(plan.vision, at: "vision") {
            exam.require(
                vision.isSharedAmongOrganisations, is: true, at: "vision.isSharedAmongOrganisations",
                mend: LocalizedText(
                    nl: "Bespreek de visie met de andere organisaties, en vraag wat zij erin herkennen.",
                    en: "Discuss the vision with the other organisations, and ask what they recognise in it."))
        }
    }

    /// Support is spread through all layers of municipalities and chain partners.
    public static let supportIsSpread = Rule(
        RuleDescription(
            .domein(94),
            title: LocalizedText(
                nl: "Draagvlak is verspreid door alle lagen van gemeenten en ketenpartners",
                en: "Support is spread through all layers of municipalities and chain partners"),
            asks: LocalizedText(
                nl:
                    "In elke gemeente en bij elke ketenpartner steunen professionals, managers en bestuurders de verandering, en die steun hangt niet aan één mens.",
                en:
                    "In each municipality and with each chain partner professionals, managers and administrators support the change, and that support does not hang on one person."
            ),
            mend: LocalizedText(
                nl: "Zoek in deze laag meer mensen op, vertel wat er verandert, en vraag wat zij nodig hebben.",
                en: "Look for more people in this layer, tell what changes, and ask what they need."),
            strength: .recommendation, responsible: .regionalProjectLeader,
            citations: [.domein("7"), .domein("Bijlage 7")],
            misuse: LocalizedText(
                nl:
                    "Steun is geen cijfer en geen ranglijst: gemeenten verschillen. Wie twijfelt, heeft daar vaak een reden voor.",
                en:
                    "Support is no mark and no ranking: municipalities differ. Who doubts often has a reason for it."))
    ) { plan, exam in
        guard let standings = exam.need(plan.standings, at: "standings") else { return }
        exam.requireAll(of: standings, at: "standings")
        for side in [StandingSide.municipality, .chainPartner] {
            var isThere = Truth.false
            for standing in standings { isThere = exam.isOn([side], standing) || isThere }
            exam.require(
                isThere || exam.hasUnlisted(standings, at: "standings.complete"), at: "sides.\(side)", seen: .none)
        }
        for party in plan.partiesWithStanding {
            let isInside = exam.isInside(party, of: plan)
            guard !isInside.isFalse else { continue }
            for layer in ActorLayer.organisationLayers {
                var isSupported = Truth.false
                for standing in standings where standing.party == party {
                    isSupported = (exam.isOf([layer], standing) && exam.isSupport(standing)) || isSupported
                }
                exam.require(
                    !isInside || isSupported || exam.hasUnlisted(standings, at: "standings.complete"),
                    at: "support[\(party)].\(layer)", seen: .none)
            }
        }
    }
}

extension Examination {
    /// Whether a standing is that of one of some layers.
    fileprivate mutating func isOf(_ layers: [ActorLayer], _ standing: LayerStanding) -> Truth {
        fact(standing.layer, at: "standings[\(standing.id)].layer").satisfies { layers.contains($0) }
    }

    /// Whether a standing is that of a party on one of some sides.
    fileprivate mutating func isOn(_ sides: [StandingSide], _ standing: LayerStanding) -> Truth {
        fact(standing.side, at: "standings[\(standing.id)].side").satisfies { sides.contains($0) }
    }

    /// Whether a party is a municipality or chain partner, by one of its standings.
    fileprivate mutating func isInside(_ party: Identifier<NetworkParty>, of plan: TransformationPlan) -> Truth {
        var isInside = Truth.false
        for standing in plan.standings where standing.party == party {
            isInside = isOn([.municipality, .chainPartner], standing) || isInside
        }
        return isInside
    }

    /// Whether a layer supports the change, and not through one person only.
    fileprivate mutating func isSupport(_ standing: LayerStanding) -> Truth {
        let place: Address = "standings[\(standing.id)]"
        return holds(standing.supports, at: "\(place).supports")
            && !holds(standing.hangsOnOnePerson, at: "\(place).hangsOnOnePerson")
    }

    /// Whether something is asked of a layer itself, or may be that is not recorded.
    fileprivate mutating func isAsked(of layers: [ActorLayer], in plan: TransformationPlan) -> Truth {
        guard plan.standings.isRecorded else { return unknown(at: "standings") }
        var isAsked = Truth.false
        for standing in plan.standings {
            let expected = fact(standing.expectations, at: "standings[\(standing.id)].expectations")
            isAsked = (isOf(layers, standing) && expected.satisfies { !$0.isEmpty }) || isAsked
        }
        return isAsked || hasUnlisted(plan.standings, at: "standings.complete")
    }
}

extension TransformationPlan {
    /// The parties of which a layer's standing was recorded, in alphabetical order and each once.
    fileprivate var partiesWithStanding: [Identifier<NetworkParty>] {
        var parties: Set<Identifier<NetworkParty>> = []
        for standing in standings { parties.insert(standing.party) }
        return parties.sorted()
    }
}
