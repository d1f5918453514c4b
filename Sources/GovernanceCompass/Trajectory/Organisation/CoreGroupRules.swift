public import Domain

extension Rule where Subject == NetworkOrganisation {
    /// Municipalities direct the setting up of a new structure.
    public static let municipalityDirects = Rule(
        RuleDescription(
            .kompas(2),
            title: LocalizedText(
                nl: "Een gemeente heeft de regie over een nieuwe samenwerkingsstructuur",
                en: "A municipality directs a new structure of cooperation"),
            asks: LocalizedText(
                nl:
                    "In de kerngroep is een zetel van een gemeente die de regie heeft over het opzetten en ontwikkelen.",
                en: "In the core group there is a seat of a municipality that directs the setting up and developing."),
            appliesWhen: LocalizedText(nl: "de samenwerkingsstructuur nieuw is", en: "the structure is new"),
            mend: LocalizedText(
                nl: "Vraag een gemeente om de regie te nemen, en spreek af wat dat inhoudt.",
                en: "Ask a municipality to direct, and agree what that means."),
            strength: .method, responsible: .municipality, citations: [.kompas("Stap 1")],
            misuse: LocalizedText(
                nl: "Regie is geen opgelegde governance: die kan een netwerk energie en maatwerk afnemen.",
                en: "To direct is not to impose a governance: that can take energy and fitting work from a network."),
            tensions: [
                Tension(
                    with: .sturen(41),
                    reading: LocalizedText(
                        nl: "Regie is hier een rol in de kerngroep; wie waarover beslist, staat apart vast.",
                        en: "To direct is a role in the core group here; who decides what is recorded apart."))
            ]),
        applies: { organisation, exam in exam.holds(organisation.isNew, at: "isNew") }
    ) { organisation, exam in
        guard let group = exam.need(organisation.coreGroup, at: "coreGroup") else { return }
        var directs = Truth.false
        for seat in group {
            let place: Address = "coreGroup[\(seat.id)]"
            directs =
                (exam.names(.municipality, in: seat.represents, at: "\(place).represents")
                    && exam.holds(seat.isDirecting, at: "\(place).isDirecting")) || directs
        }
        exam.require(directs || exam.hasUnlisted(group, at: "coreGroup"), at: "coreGroup.direction", seen: .none)
    }

    /// The core group prepares, drives, organises meetings and considers the governance.
    public static let coreGroupDrives = Rule(
        RuleDescription(
            .kompas(11),
            title: LocalizedText(
                nl: "De taken van de kerngroep zijn binnen de kerngroep verdeeld",
                en: "The tasks of the core group are divided within the core group"),
            asks: LocalizedText(
                nl: "Voorbereiden, trekken, bijeenkomsten voor een betere praktijk en nadenken over governance: elk is "
                    + "opgepakt door iemand met een zetel in de kerngroep.",
                en:
                    "Preparing, driving, meetings for a better practice and considering the governance: each is taken up "
                    + "by somebody with a seat in the core group."),
            appliesWhen: LocalizedText(nl: "er een kerngroep is", en: "there is a core group"),
            mend: LocalizedText(
                nl: "Spreek af wie in de kerngroep deze taak oppakt.",
                en: "Agree who in the core group takes up this task."),
            strength: .method, responsible: .coreGroup, citations: [.kompas("Stap 1")]),
        applies: { organisation, exam in exam.hasCoreGroup(organisation) }
    ) { organisation, exam in
        let members = NetworkOrganisation.participants(of: organisation.coreGroup)
        for task in CoreGroupTask.allCases {
            var isTakenUp = Truth.false
            for duty in organisation.duties {
                let place: Address = "duties[\(duty.id)]"
                let isTask = exam.fact(duty.task, at: "\(place).task") == task
                if isTask.isFalse { continue }
                let owners = exam.fact(duty.owners, at: "\(place).owners")
                let isTheirs = owners.satisfies { owners in owners.contains { members.contains($0) } }
                let mayBeTheirs =
                    isTheirs
                    || (owners.satisfies { !$0.isEmpty } && exam.hasUnlisted(organisation.coreGroup, at: "coreGroup"))
                isTakenUp = (isTask && mayBeTheirs) || isTakenUp
            }
            exam.require(
                isTakenUp || exam.hasUnlisted(organisation.duties, at: "duties"), at: "coreGroupTasks.\(task)",
                seen: .none)
        }
    }

    /// The core group is not too large.
    ///
    /// The source asks that it does not get too large, and gives five to seven as an example: that there are fewer is no
    /// gap.
    public static let coreGroupIsSmall = Rule(
        RuleDescription(
            .kompas(14),
            title: LocalizedText(
                nl: "De kerngroep is niet te groot", en: "The core group is not too large"),
            asks: LocalizedText(
                nl: "Er zijn niet meer mensen met een zetel dan het gekozen aantal, zeven als niets anders is gekozen.",
                en: "No more people have a seat than the number chosen, seven if nothing else was chosen."),
            appliesWhen: LocalizedText(nl: "er een kerngroep is", en: "there is a core group"),
            mend: LocalizedText(
                nl: "Bekijk samen wie beter past in de buitenring.",
                en: "Look together who fits better in the outer ring."),
            strength: .tip, responsible: .coreGroup, citations: [.kompas("Stap 1, Wie te betrekken?")],
            misuse: LocalizedText(
                nl: "Vijf tot zeven mensen is een voorbeeld van de handreiking; geen reden om een stem weg te laten.",
                en: "Five to seven people is an example of the guide; no reason to leave a voice out."),
            policyKeys: [PolicyKey.coreGroupLargest.name]),
        applies: { organisation, exam in exam.hasCoreGroup(organisation) }
    ) { organisation, exam in
        guard let largest = exam.policy(.coreGroupLargest) else { return }
        let number = NetworkOrganisation.participants(of: organisation.coreGroup).count
        let isSmallEnough = Truth(number <= largest) && !exam.hasUnlisted(organisation.coreGroup, at: "coreGroup")
        exam.require(isSmallEnough, at: "coreGroup", seen: .count(number, .member))
    }

    /// The kinds of parties that the guide names are in the core group.
    public static let coreGroupIsBroad = Rule(
        RuleDescription(
            .kompas(15),
            title: LocalizedText(
                nl: "In de kerngroep zijn alle soorten partijen vertegenwoordigd die de handreiking noemt",
                en: "In the core group all kinds of parties are represented that the guide names"),
            asks: LocalizedText(
                nl:
                    "Van elke soort is er een zetel die haar vertegenwoordigt, van volwassenenzorg en jeugdzorg ook. Eén "
                    + "mens kan er meer vertegenwoordigen.",
                en: "Of each kind there is a seat that represents it, of adult care and youth care too. One person may "
                    + "represent several."),
            appliesWhen: LocalizedText(nl: "er een kerngroep is", en: "there is a core group"),
            mend: LocalizedText(
                nl: "Vraag wie deze partij kan vertegenwoordigen, of wie haar op de hoogte houdt.",
                en: "Ask who can represent this party, or who keeps it informed."),
            strength: .tip, responsible: .coreGroup, citations: [.kompas("Stap 1, Wie te betrekken?")],
            misuse: LocalizedText(
                nl: "Een tip met een voorbeeld; een kleine kerngroep met een goede buitenring kan ook.",
                en: "A tip with an example; a small core group with a good outer ring is possible too.")),
        applies: { organisation, exam in exam.hasCoreGroup(organisation) }
    ) { organisation, exam in
        for kind in PartyList.kompasCoreGroup.parties {
            exam.require(
                exam.isRepresented(kind, in: organisation.coreGroup, at: "coreGroup"), at: "coreGroup.kinds.\(kind)",
                seen: .none)
        }
    }

    /// Execution, policy and board are mixed.
    public static let coreGroupIsMixed = Rule(
        RuleDescription(
            .kompas(16),
            title: LocalizedText(
                nl: "In de kerngroep zitten uitvoering, beleid en bestuur",
                en: "Execution, policy and board are in the core group"),
            asks: LocalizedText(
                nl: "Van elk van de drie lagen is er een zetel in de kerngroep.",
                en: "Of each of the three layers there is a seat in the core group."),
            appliesWhen: LocalizedText(nl: "er een kerngroep is", en: "there is a core group"),
            mend: LocalizedText(
                nl: "Nodig iemand uit deze laag uit.", en: "Invite somebody of this layer."),
            strength: .recommendation, responsible: .coreGroup, citations: [.kompas("Stap 1, Wie te betrekken?")]),
        applies: { organisation, exam in exam.hasCoreGroup(organisation) }
    ) { organisation, exam in
        for layer in ActorLayer.ofCoreGroup {
            exam.require(
                exam.hasSeat(in: layer, of: organisation.coreGroup, at: "coreGroup"), at: "coreGroup.layers.\(layer)",
                seen: .none)
        }
    }

    /// Experts by experience, people with influence and people with heart for the cause are in it too.
    public static let coreGroupHasHeart = Rule(
        RuleDescription(
            .kompas(17),
            title: LocalizedText(
                nl:
                    "De kerngroep heeft ervaringsdeskundigheid, invloed in de organisaties en hart voor de zaak in huis",
                en: "The core group has expertise by experience, influence in the organisations and heart for the cause"
            ),
            asks: LocalizedText(
                nl:
                    "Er is een zetel voor ervaringsdeskundigheid. De groep vindt zelf dat er invloed en hart voor de zaak "
                    + "in zit.",
                en:
                    "There is a seat for experience. The group itself finds that it has influence and heart for the cause."
            ),
            appliesWhen: LocalizedText(nl: "er een kerngroep is", en: "there is a core group"),
            mend: LocalizedText(
                nl: "Bespreek met elkaar wie jullie nog missen, en nodig die uit.",
                en: "Discuss with each other whom you still miss, and invite them."),
            strength: .recommendation, responsible: .coreGroup, citations: [.kompas("Stap 1, Wie te betrekken?")],
            misuse: LocalizedText(
                nl: "De groep zegt dit van zichzelf als geheel; niemand krijgt een oordeel.",
                en: "The group says this of itself as a whole; nobody is judged.")),
        applies: { organisation, exam in exam.hasCoreGroup(organisation) }
    ) { organisation, exam in
        exam.require(
            exam.hasExperienceSeat(of: organisation.coreGroup, at: "coreGroup"), at: "coreGroup.experience",
            seen: .none)
        exam.requireAll(
            CoreGroupQuality.allCases, in: organisation.coreGroupQualities, at: "coreGroupQualities")
    }
}

extension ActorLayer {
    /// The layers that are mixed in a core group: execution, policy, board.
    fileprivate static let ofCoreGroup: [ActorLayer] = [.professional, .policy, .director]
}

extension PolicyKey where Value == Int {
    /// How many people a core group has at most.
    public static let coreGroupLargest = PolicyKey(
        "coreGroupLargest", default: 7,
        note: LocalizedText(
            nl:
                "Uit hoeveel mensen een kerngroep ten hoogste bestaat. De bron noemt vijf tot zeven als voorbeeld; dat 7 de "
                + "grens is, is een keuze van deze SDK.",
            en:
                "Of how many people a core group consists at most. The source gives five to seven as an example; that 7 "
                + "is the bound is a choice of this SDK."))
}
