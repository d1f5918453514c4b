import Domain
import ToekomstscenarioFixtures

extension CrowdedHousehold {
    /// A measure in force that was extended and will end, one that is only considered, and one that has ended.
    static var measures: Listed<Measure> {
        var supervision = MeasureInOrder.measure
        supervision.events.entries += [
            MeasureEvent(
                "verlengd", .extended, on: DateRange(exactly: "2026-10-20"), isAimReconsidered: true,
                knownOn: "2026-10-21"),
            MeasureEvent("einde", .ended, on: DateRange(exactly: "2027-01-20"), knownOn: "2026-10-21"),
        ]
        supervision.help.entries += [
            AccompanyingHelp(
                "opvang", .protection, from: DateRange(exactly: "2026-07-22"), ended: .statedAsNone(stated)),
            AccompanyingHelp(
                "therapie", .care, from: DateRange(exactly: "2026-08-20"),
                ended: .stated(DateRange(exactly: "2026-10-01"), stated), knownOn: "2026-08-21"),
        ]
        var placement = Measure("uithuisplaatsing", .outOfHomePlacementAuthorisation, about: "dochter")
        placement.events = Listed(
            [MeasureEvent("overwogen", .considered, on: DateRange(exactly: "2026-09-03"))], complete: stated)
        placement.requestedBy = .statedAsNone(stated)
        placement.safetyTeamSince = .stated(DateRange(exactly: "2026-05-20"), stated)
        placement.youthProtectionTable = .stated(DateRange(exactly: "2026-05-10"), stated)
        placement.help = Listed([], complete: stated)
        var ban = Measure("verbod", .contactBan, about: "vader")
        ban.events = Listed(
            [
                MeasureEvent("opgelegd", .imposed, on: DateRange(exactly: "2026-05-22")),
                MeasureEvent("vervallen", .lapsed, on: DateRange(exactly: "2026-06-05"), knownOn: "2026-06-08"),
            ], complete: stated)
        ban.imposedBy = .stated(.known(.publicProsecutor), stated)
        ban.requestedBy = .statedAsNone(stated)
        ban.executedBy = .statedAsNone(stated)
        ban.hasOrganisedDissent = .stated(true, stated)
        return Listed([supervision, placement, ban], complete: stated)
    }

    /// A chain with answers that were taken back, given again and released, and two tracks under pressure.
    static var chain: ChainTrajectory {
        var chain = ChainInOrder.trajectory
        chain.events.entries.append(
            ChainEvent(
                "vt-onderzoek", .veiligThuisInvestigationStarted, on: DateRange(exactly: "2026-03-06"),
                knownOn: "2026-03-10"))
        chain.pressures.change { pressure in
            pressure.answers.entries += [
                PressureAnswer(
                    "vader-nee", by: "vader", isGiven: false, on: DateRange(exactly: "2026-09-10"), inPresenceOf: []),
                PressureAnswer(
                    "vader-ja", by: "vader", isGiven: true, on: DateRange(exactly: "2026-09-25"), inPresenceOf: [],
                    releasedTo: ["moeder"], knownOn: "2026-09-26"),
            ]
            pressure.experiences.entries.append(
                PressureExperience(
                    "gevoel-vader", by: "vader", isFelt: false, on: DateRange(exactly: "2026-09-12"),
                    inPresenceOf: ["moeder"], releasedTo: ["moeder"]))
        }
        chain.pressures.entries.append(
            Pressure(
                "drang-moeder", appliedBy: .localTeam, from: DateRange(exactly: "2026-04-10"),
                ended: .stated(DateRange(exactly: "2026-05-19"), stated),
                parents: Listed(["moeder"], complete: stated)))
        return chain
    }

    private static let stated = Provenance(knownOn: "2026-03-02", by: "lokaal")
}

extension Listed where Element == Pressure {
    fileprivate mutating func change(_ change: (inout Pressure) -> Void) {
        for index in entries.indices { change(&entries[index]) }
    }
}
