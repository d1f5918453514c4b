internal import Domain

// How rules read the seats of the bodies of a cooperation.

extension Examination {
    /// Whether the core group has seats; unknown if nothing was recorded.
    mutating func hasCoreGroup(_ organisation: NetworkOrganisation) -> Truth {
        exists(organisation.coreGroup, at: "coreGroup")
    }

    /// Whether a seat of a body represents a kind of party, or a seat that is not recorded may.
    mutating func isRepresented(
        _ kind: PartyKind, in body: Listed<OrganisationSeat>, at place: Address
    ) -> Truth {
        var isThere = Truth.false
        for seat in body {
            isThere = names(kind, in: seat.represents, at: "\(place)[\(seat.id)].represents") || isThere
        }
        return isThere || hasUnlisted(body, at: place)
    }

    /// Whether one of the seats of a body is of a layer, or a seat that is not recorded may be.
    mutating func hasSeat(
        in layer: ActorLayer, of body: Listed<OrganisationSeat>, at place: Address
    ) -> Truth {
        var isThere = Truth.false
        for seat in body { isThere = fact(seat.layer, at: "\(place)[\(seat.id)].layer") == layer || isThere }
        return isThere || hasUnlisted(body, at: place)
    }

    /// Whether one of the seats of a body is of a professional who has no seat as an expert by experience, or a seat that is
    /// not recorded may be.
    mutating func hasProfessionalSeat(of body: Listed<OrganisationSeat>, at place: Address) -> Truth {
        var isThere = Truth.false
        for seat in body {
            let isProfessional = fact(seat.layer, at: "\(place)[\(seat.id)].layer") == .professional
            let isForExperience = holds(seat.isForExperience, at: "\(place)[\(seat.id)].isForExperience")
            isThere = (isProfessional && !isForExperience) || isThere
        }
        return isThere || hasUnlisted(body, at: place)
    }

    /// Whether one of the seats of a body is of an expert by experience, or a seat that is not recorded may be.
    mutating func hasExperienceSeat(of body: Listed<OrganisationSeat>, at place: Address) -> Truth {
        var isThere = Truth.false
        for seat in body {
            isThere = holds(seat.isForExperience, at: "\(place)[\(seat.id)].isForExperience") || isThere
        }
        return isThere || hasUnlisted(body, at: place)
    }

    /// Whether one of the seats that were recorded is of an expert by experience.
    mutating func isAnySeatForExperience(in organisation: NetworkOrganisation) -> Truth {
        var isAny = Truth.false
        for seat in organisation.seatsWithoutPlace {
            isAny = holds(seat.entry.isForExperience, at: "\(seat.place).isForExperience") || isAny
        }
        return isAny
    }
}

extension NetworkOrganisation {
    /// The seats of people of whom no place as an expert by experience was recorded, with where they stand.
    var seatsWithoutPlace: [(entry: OrganisationSeat, place: Address)] {
        let asked = Set(experiencePlaces.map { $0.id })
        let seats =
            coreGroup.map { (entry: $0, place: "coreGroup[\($0.id)]" as Address) }
            + outerRing.map { (entry: $0, place: "outerRing[\($0.id)]") }
            + projectGroup.map { (entry: $0, place: "projectGroup[\($0.id)]") }
        return seats.filter { !asked.contains($0.entry.id) }
    }

    /// Whether the position of the lead is independent; `nil` if that was not recorded.
    var isLedIndependently: Bool? { processLead.value?.isIndependent }

    /// The participants of a body, each once, in alphabetical order.
    static func participants(of body: Listed<OrganisationSeat>) -> [Identifier<CooperationParticipant>] {
        Set(body.map { $0.id }).sorted()
    }

    /// The parties with a seat in the core group or the outer ring, each once, in alphabetical order.
    var partiesOfRings: [Identifier<NetworkParty>] {
        Set((coreGroup.entries + outerRing.entries).compactMap { $0.party }).sorted()
    }
}

extension Noun {
    /// Members.
    static let member = Noun(
        one: LocalizedText(nl: "lid", en: "member"), many: LocalizedText(nl: "leden", en: "members"))
}
