public import Domain

extension Rule where Subject == NetworkMap {
    /// Municipalities, local teams, certified institutions, the Board and Veilig Thuis cooperate.
    ///
    /// The guide says that the five work closely together. A map cannot show how closely: what is asked is the least
    /// that follows, that none of the five stands without cooperation with another of them. That is a decision of
    /// this SDK.
    public static let closePartnersCooperate = Rule(
        RuleDescription(
            .kompas(3),
            title: LocalizedText(
                nl: "Gemeenten, lokale teams, gecertificeerde instellingen, de Raad en Veilig Thuis staan op de kaart, "
                    + "en geen van de vijf staat los van de andere",
                en: "Municipalities, local teams, certified institutions, the Board and Veilig Thuis are on the map, "
                    + "and none of the five stands apart from the others"),
            asks: LocalizedText(
                nl: "Van elk van de vijf heeft ten minste één partij een lijn met een ander van de vijf waarin beide "
                    + "partijen samenwerking zien.",
                en:
                    "Of each of the five at least one party has a line with another of the five in which both parties see "
                    + "cooperation."),
            appliesWhen: LocalizedText(nl: "de kaart is getekend", en: "the map was drawn"),
            mend: LocalizedText(
                nl: "Nodig deze partij uit en bespreek wat er nodig is om samen te werken.",
                en: "Invite this party and discuss what it takes to cooperate."),
            strength: .method, responsible: .closePartners, citations: [.kompas("Stap 1")],
            misuse: LocalizedText(
                nl:
                    "Een lijn zegt niet hoe nauw partijen samenwerken, en één gemeente spreekt niet voor de andere; vraag "
                    + "het hun en de huishoudens.",
                en:
                    "A line does not say how closely parties cooperate, and one municipality does not speak for another; "
                    + "ask them, and households.")),
        applies: { map, exam in exam.isDrawn(map) }
    ) { map, exam in
        guard let parties = exam.need(map.parties, at: "parties") else { return }
        let relations = map.relations
        let kinds = exam.kinds(of: map, relations)
        let areAllPartiesKnown = exam.isComplete(parties, at: "parties")
        let areAllLinesKnown = exam.isComplete(map.lines, at: "lines")
        for kind in NetworkPartyKind.closePartners {
            let isOnMap = kinds.all.some { $0.kind == kind } || !areAllPartiesKnown
            exam.require(isOnMap, at: .kind(kind), seen: .none)
            guard isOnMap.isTrue else { continue }
            let hasRelation = relations.some { line in
                exam.isLine(line, in: kinds, { $0.kind == kind }, { $0.isClosePartner(otherThan: kind) })
                    && exam.isCooperation(line)
            }
            exam.require(hasRelation || !areAllLinesKnown, at: .relation(of: kind), seen: .none)
        }
    }
}

extension PartyKinds.Entry {
    /// Whether it is one of the five, and of another kind than this.
    fileprivate func isClosePartner(otherThan kind: NetworkPartyKind) -> Truth {
        self.kind.satisfies { $0 != kind && NetworkPartyKind.closePartners.contains($0) }
    }
}
