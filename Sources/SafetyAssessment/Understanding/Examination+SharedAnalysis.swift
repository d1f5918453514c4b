internal import Domain

extension Examination {
    /// Those concerned, which must have been recorded, and stated to be all of them.
    mutating func concerned(in analysis: HouseholdAnalysis) -> [Identifier<Participant>]? {
        guard let concerned = need(analysis.concerned, at: "concerned") else { return nil }
        if analysis.isConcernedComplete != true { require(unknown(at: "concerned"), at: "concerned") }
        return concerned
    }

    /// States that a person contributed to an analysis, or that it was recorded why not.
    mutating func requireContribution(of person: Identifier<Participant>, to analysis: HouseholdAnalysis) {
        var contributed = Truth.false
        var isExcused = mayBeUnborn(person, analysis)
        var wasApart = false
        for voice in analysis.shared.voices where voice.of == person {
            let did = holds(voice.contributed, at: "shared.voices[\(person)].contributed", of: person)
            contributed = contributed || did
            wasApart = (did.isTrue && voice.wasApart) || wasApart
            isExcused =
                fact(voice.whyNot, at: "shared.voices[\(person)].whyNot", of: .professionals).exists || isExcused
        }
        guard
            !contributed.isTrue || wasApart || isExcused.isTrue
                || isFree(of: .suspectedCoerciveControl, at: "shared.voices[\(person)]", voice: person)
        else { return }
        require(
            contributed || isExcused
                || hasUnlisted(analysis.shared.voices, at: "shared.voices[\(person)]", of: person),
            at: "shared.voices[\(person)]", of: person, seen: .none)
    }

    /// States that how a person sees it was heard and has a place in an analysis.
    mutating func requirePlace(for person: Identifier<Participant>, in analysis: HouseholdAnalysis) {
        var hasPlace = Truth.false
        var wasApart = false
        for voice in analysis.shared.voices where voice.of == person {
            let isHeard = holds(voice.isHeard, at: "shared.voices[\(person)].isHeard", of: person)
            let has = isHeard && holds(voice.hasPlace, at: "shared.voices[\(person)].hasPlace", of: person)
            hasPlace = hasPlace || has
            wasApart = (has.isTrue && voice.wasApart) || wasApart
        }
        guard
            !hasPlace.isTrue || wasApart
                || isFree(of: .suspectedCoerciveControl, at: "shared.perspectives[\(person)]", voice: person)
        else { return }
        require(
            hasPlace || mayBeUnborn(person, analysis)
                || hasUnlisted(analysis.shared.voices, at: "shared.perspectives[\(person)]", of: person),
            at: "shared.perspectives[\(person)]", of: person, seen: .none)
    }

    /// States that household and professionals came to something together, and the network if there is one.
    mutating func requireSides(
        _ sides: [Coded<AnalysisSide>]?, _ hasNetwork: Bool?, at place: @autoclosure () -> Address
    ) {
        for side in AnalysisSide.allCases {
            var isThere = names(side, in: sides, at: place())
            if side == .informalNetwork { isThere = !holds(hasNetwork, at: "shared.hasNetwork") || isThere }
            require(isThere, at: "\(place()).of[\(side)]")
        }
    }
}
