import Domain
import GovernanceCompass
import Indicators
import Testing
import ToekomstscenarioFixtures

/// A whole region: what its review says of what was planted in it.
@Suite struct FictionalRegionTests {
    private let region = FictionalRegion.cooperation
    private let day = FictionalRegion.day

    private func review(_ region: RegionalCooperation, on day: CalendarDate = FictionalRegion.day) -> Review {
        RuleSet.regionalCooperation.review(region, in: FictionalRegion.context(on: day))
    }

    @Test func `it comes back from JSON as it was written`() throws {
        let json = try NetworkSupport.json(region)
        let back = try NetworkSupport.value(RegionalCooperation.self, json)
        #expect(back == region)
        #expect(try NetworkSupport.json(back) == json)
    }

    @Test func `its review is the same each time and in each order`() throws {
        let expected = try NetworkSupport.json(review(region))
        #expect(try NetworkSupport.json(review(region)) == expected)
        var random = SeededRandom(state: 2026)
        for _ in 0..<5 {
            let other = try DocumentVariants.shuffled(region, using: &random)
            #expect(other != region)
            #expect(try NetworkSupport.json(review(other)) == expected)
            #expect(other.dueList(on: day) == region.dueList(on: day))
            #expect(other.returningBarriers(on: day) == region.returningBarriers(on: day))
            #expect(other.mapComparison(on: day) == region.mapComparison(on: day))
            #expect(other.measurementBalance(on: day) == region.measurementBalance(on: day))
            #expect(review(other).openParts == review(region).openParts)
        }
    }

    @Test(
        arguments: [
            (
                .kompas(9),
                ["map.steering.national.director", "map.steering.national.manager", "map.steering.regional.manager"]
            ),
            (.kompas(21), ["map.actions[vaste-gezichten].owners", "map.lines[gi][jeugdhulp].action"]),
            (.kompas(22), ["map.drawnOn"]),
            (.parallel(54), ["map.waits.circles[gemeente-noord]"]),
            (.kompas(27), ["governance.partyCount"]),
            (.kompas(47), ["plan.planParts.currentSituation"]),
            (.kompas(57), ["situation.journeys[gemengd].repeatOn"]),
            (.kompas(60), ["ambition.ambitionCarriers.boardMembers", "ambition.ambitionCarriers.otherStakeholders"]),
            (.kompas(66), ["portfolio.purposes.learning"]),
            (.kompas(67), ["portfolio.strategy[luisteren].indicator", "portfolio.strategy[samen-leren].indicator"]),
            (.kompas(77), ["activities.barriers[wachtlijst]"]),
            (.domein(2), ["agendas[agenda-uitvoering].versions[najaar].questions[geld-najaar].barrier"]),
            (
                .domein(7),
                [
                    "agendas[agenda-uitvoering].versions[najaar].questions[tijd-najaar].isMarkedAsPersistent",
                    "agendas[agenda-uitvoering].versions[najaar].questions[zicht-najaar].isMarkedAsPersistent",
                ]
            ),
            (.domein(94), ["transformation.support[gi].director"]),
            (.sturen(39), ["steering.relations[afdeling-aanbieder].facts"]),
            (.domein(33), ["approaches[streek-samen].room.directors[casusregie].hasMandate"]),
        ] as [(RuleID, [String])])
    func `what was planted is found where it stands`(rule: RuleID, places: [String]) {
        let finding = review(region)[rule]
        #expect(finding?.state == .notMet)
        #expect(finding?.outcome.gaps.map { $0.at.path } == places)
    }

    @Test func `the map tells who holds together, who is missing and who waits`() throws {
        let map = try #require(region.map.value)
        let analysis = map.analysis(on: day)
        #expect(analysis.weakLinesWithoutAction == [try PartyPair("gi", "jeugdhulp")])
        #expect(
            analysis.linesSeenDifferently == [
                try PartyPair("gemeente-noord", "jeugdhulp"), try PartyPair("gi", "raad"),
                try PartyPair("lokaal", "school"),
            ])
        #expect(analysis.openLines == [try PartyPair("huisartsen", "lokaal")])
        #expect(analysis.bridgingParties.map { $0.party } == ["gi", "lokaal"])
        #expect(
            map.pieces(without: "lokaal", on: day).filter { $0.count == 1 } == [
                ["corporatie"], ["huishoudens"], ["school"],
            ])
        #expect(analysis.waiting.circles == [["gemeente-noord", "lokaal", "ggz"]])
        #expect(map.absences(on: day).kinds == [.debtCounselling])
        #expect(map.absences(on: day).relations == ["ggz-huisarts"])
    }

    @Test func `the map before it is found, and what changed since`() throws {
        #expect(region.previousMap(on: day)?.id == "kaart-najaar-2025")
        let comparison = try #require(region.mapComparison(on: day))
        #expect(comparison.newParties == ["corporatie", "jeugdhulp", "justitie"])
        #expect(comparison.goneParties == ["schuldhulp"])
        #expect(comparison.stillWeakLines == [try PartyPair("ggz", "lokaal"), try PartyPair("lokaal", "school")])
        #expect(comparison.stillWaiting == [["gemeente-noord", "ggz", "lokaal"]])
        var single = region
        single.earlierMaps = []
        #expect(single.previousMap(on: day) == nil && single.mapComparison(on: day) == nil)
        // A map is not the one before itself, and one of a later day neither.
        single.earlierMaps = Listed([try #require(region.map.value)])
        #expect(single.previousMap(on: day) == nil)
    }

    @Test func `the trajectory stands in step 5, with step 2 begun again and gates open`() throws {
        let trajectory = try #require(region.trajectory.value)
        let states = KompasStep.allCases.map { trajectory.state(of: $0, on: day) }
        #expect(
            states == [.endorsed, .reopened, .endorsed, .endorsed, .consulted, .inProgress, .notBegun, .inProgress])
        let gate = trajectory.gate(of: .sharedAmbition, on: day)
        #expect(gate.openGateChecks.map { $0.id } == ["C5-3", "C5-5"])
        #expect(region.plan.value?.dueParts(on: day) == [.currentSituation])
    }

    @Test func `barriers come back over versions, and are told where they were met`() {
        let returning = region.returningBarriers(on: day)
        #expect(returning.map { $0.kind } == [.lackOfMandate, .lackOfCapacity, .experiencedDistance])
        #expect(
            returning.map { $0.questions.map { $0.id.text } } == [
                ["mandaat-najaar"], ["tijd-najaar"], ["zicht-najaar"],
            ])
        #expect(returning.map { $0.questions.map { $0.versions } } == [[2], [2], [3]])
        #expect(returning.last?.frictions == ["wie-belt"])
        #expect(returning.map { $0.met } == [[], ["drukte"], ["ver-weg"]])
        #expect(region.transformation.value?.barriersWithoutStrategy(on: day) == ["ver-weg"])
        let board = region.agendas.first { $0.id == "agenda-bestuur" }
        #expect(board?.persistence(on: day).filter { !$0.isSettled }.map { $0.id } == ["geldstromen-najaar"])
    }

    @Test func `indicators account only, and leave two elements of the ambition out`() {
        let balance = region.measurementBalance(on: day)
        #expect(balance?.isForAccountabilityOnly == true)
        #expect(balance?.isQuantityOnly == true)
        #expect(balance?.unmeasuredStrategy == ["luisteren", "samen-leren"])
        #expect(balance?.unmeasuredAmbition == ["safeHealthyHome", "sharedResponsibility"])
        #expect(balance?.withoutRepeat == ["STUREN-I01", "STUREN-I07"])
        var silent = region
        silent.measurement = .notRecorded
        #expect(silent.measurementBalance(on: day)?.unmeasuredAmbition == [])
        #expect(silent.measurementBalance(on: day)?.unmeasuredStrategy == ["luisteren", "samen-leren"])
        silent.portfolio = .notRecorded
        #expect(silent.measurementBalance(on: day) == nil)
    }

    @Test func `help is bought where people would have to deliberate`() throws {
        let steering = try #require(region.steering.value)
        let bought = try #require(steering.relations.first { $0.id == "afdeling-aanbieder" })
        #expect(bought.compass(on: day).cell == .deliberate)
        let assessments = bought.assessments(on: day)
        #expect(assessments?.map { $0.form } == [.market])
        #expect(assessments?.map { $0.fit } == [.assumptionsFail])
        #expect(bought.formsThatDiffer(on: day) == [.market, .network])
        let contested = try #require(steering.relations.first { $0.id == "afdeling-ggz" })
        #expect(contested.compass(on: day).differences == [.facts])
        #expect(contested.compass(on: day).cell == nil)
    }

    @Test func `layers above managers do not move yet`() {
        let coverage = region.transformation.value?.coverage(on: day)
        #expect(coverage?.layersWithoutStep == [.director, .systemOwner, .supervisor, .minister])
        #expect(region.transformation.value?.changeDiagnosis(on: day).lacking == [.resources])
        #expect(region.transformation.value?.changeDiagnosis(on: day).contested == [.competences])
        let factors = region.transformation.value?.successFactorOverview(on: day)
        #expect(factors?.factors(.isLacking) == [.activeCovenants])
        #expect(factors?.factors(.isContested) == [.directorsMandate])
    }

    @Test func `an earlier day knows nothing of what came later`() {
        let before: CalendarDate = "2026-03-01"
        #expect(region.view(for: .professional, on: before).map == .notRecorded)
        let review = review(region, on: before)
        #expect(
            review.findings.allSatisfy { finding in
                finding.outcome.gaps.allSatisfy { !$0.at.path.hasPrefix("map.") && !$0.at.path.hasPrefix("ambition.") }
            })
        #expect(region.returningBarriers(on: before).isEmpty)
        #expect(region.previousMap(on: before) == nil)
        #expect(region.measurementBalance(on: before) == nil)
        #expect(region.trajectory.value?.state(of: .governance, on: before) == .endorsed)
        // The day before the last version of the agendas distance stood in two versions only.
        let october = region.returningBarriers(on: "2026-10-14")
        #expect(october.map { $0.questions.map { $0.versions } } == [[2]])
        // Before the region began there is nothing at all.
        let nothing = self.review(region, on: "2025-01-01")
        #expect(nothing.findings.allSatisfy { $0.outcome.gaps.isEmpty && $0.state != .met })
    }

    @Test func `no name of a person comes out, and no word`() throws {
        var named = region
        for index in named.participants.indices {
            named.participants.entries[index].name = "GEHEIM"
            named.participants.entries[index].role = "GEHEIM"
        }
        #expect(region.participants.allSatisfy { $0.name == nil })
        let review = review(named)
        #expect(review == self.review(region))
        #expect(!(try NetworkSupport.json(review)).contains("GEHEIM"))
        let catalogue = RuleSet.regionalCooperation.catalogue
        for language in Language.allCases {
            #expect(!ReviewText(review, catalogue: catalogue, in: language).text.contains("GEHEIM"))
        }
        var printed = String(describing: named.participants) + String(reflecting: named.participants)
        dump(named.participants, to: &printed)
        #expect(!printed.contains("GEHEIM"))
    }

    @Test func `whoever is named takes part, and each party of an action is on the map`() throws {
        let known = Set(region.participants.map { $0.id })
        var named: Set<Identifier<CooperationParticipant>> = []
        for agenda in region.agendas {
            named.formUnion(agenda.group.value ?? [])
            named.formUnion(agenda.limitedTo.value ?? [])
            for share in agenda.shares { named.formUnion(share.to ?? []) }
            for version in agenda.versions {
                for question in version.questions { named.formUnion(question.owners ?? []) }
                for input in version.inputs { named.formUnion(input.by ?? []) }
            }
        }
        for relation in region.steering.value?.relations ?? [] { named.formUnion(relation.judgements.map { $0.id }) }
        for seat in region.organisation.value?.coreGroup ?? [] { named.insert(seat.id) }
        for seat in region.organisation.value?.outerRing ?? [] { named.insert(seat.id) }
        for mandate in region.governance.value?.mandates ?? [] { named.insert(mandate.of) }
        for cycle in region.learning.value?.cycles ?? [] { named.formUnion(cycle.owners.value ?? []) }
        for entry in region.measurement.value?.entries ?? [] { named.formUnion(entry.owners ?? []) }
        #expect(named.subtracting(known).isEmpty)
        let actors = Set(region.steering.value?.actors.map { $0.id } ?? [])
        for choice in region.solutionChoices {
            #expect(choice.arrangement == region.steering.value?.id)
            #expect(region.steering.value?.relations.contains { $0.id == choice.relation } == true)
            for direction in choice.considered {
                #expect(direction.willingness.allSatisfy { actors.contains($0.id) })
            }
        }
        let map = try #require(region.map.value)
        let parties = Set(map.parties.map { $0.id })
        #expect(Set(map.analysis(on: day).parties) == parties)
        for participant in region.participants { if let party = participant.party { #expect(parties.contains(party)) } }
    }
}
