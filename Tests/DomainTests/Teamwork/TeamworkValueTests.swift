import Domain
import Testing

/// The values of teamwork: what is told, what is not told, and who may see it.
@Suite struct TeamworkValueTests {
    private let day: CalendarDate = "2026-11-20"

    @Test func `a duo is of two`() throws {
        #expect(throws: InvalidValue.self) { try Duo("d", "a", "a") }
        let duo = try Duo("d", "a", "b", since: "2026-05-01", until: "2026-06-01")
        let expected: [(CalendarDate, Bool)] = [
            ("2026-04-30", false), ("2026-05-01", true), ("2026-05-31", true), ("2026-06-01", false),
        ]
        for (day, isCurrent) in expected { #expect(duo.isCurrent(on: day) == isCurrent, "\(day)") }
        #expect(try Duo("d", "a", "b").isCurrent(on: day) == nil)
        #expect(try Duo("d", "a", "b", until: "2026-06-01").isCurrent(on: day) == false)
        for professionals in [#"["Jansen","Jansen"]"#, #"["Jansen"]"#, "[]", #"["Jansen","b","c"]"#] {
            let refusal = KernelJSON.refusal(Duo.self, #"{"id":"d","professionals":\#(professionals)}"#)
            #expect(refusal?.cause?.subject == "duo", "\(professionals)")
            #expect(refusal?.everything.contains("Jansen") == false)
        }
    }

    @Test func `form and frame are independent, and what no source says stays unknown`() {
        for isChildProtected in [true, false, nil] as [Bool?] {
            let voluntary: [FormStanding] = InvolvementForm.allCases.compactMap {
                $0.standing(in: .voluntary, childProtectionMeasure: isChildProtected)
            }
            #expect(voluntary == [.usual, .usual, .possible, .otherForm])
            #expect(
                InvolvementForm.consultation.standing(in: .compulsory, childProtectionMeasure: isChildProtected)
                    == .possible)
        }
        #expect(InvolvementForm.jointGuidance.standing(in: .compulsory, childProtectionMeasure: true) == .otherForm)
        #expect(
            InvolvementForm.safetyTeamCoordinates.standing(in: .compulsory, childProtectionMeasure: true) == .otherForm)
        #expect(InvolvementForm.protectionMeasure.standing(in: .compulsory, childProtectionMeasure: true) == .usual)
        // A house ban alone.
        for form in InvolvementForm.allCases where form != .consultation {
            #expect(form.standing(in: .compulsory, childProtectionMeasure: false) == nil, "\(form)")
            #expect(form.standing(in: .compulsory) == nil, "\(form)")
        }
    }

    @Test func `the eight verbs of scaling are eight`() {
        #expect(ScalingVerb.allCases.count == 8)
        #expect(Set(ScalingVerb.allCases.map { $0.term.name.nl }).count == 8)
        #expect(Set(ScalingVerb.allCases.map { $0.term.name.en }).count == 8)
        #expect(ScalingVerb.allCases.filter { $0.movesCaseElsewhere } == [.escalateCase, .handOver])
    }

    @Test func `a ground that this version does not know may be any ground`() {
        let unsafety: [([Coded<Triage.Ground>]?, Bool?)] = [
            (nil, nil), ([], false), ([.known(.other)], false), ([.unknown(code: "x")], nil),
            ([.known(.other), .unknown(code: "x")], nil), ([.unknown(code: "x"), .known(.degree)], true),
            ([.known(.seriousness), .known(.other)], true),
        ]
        for (grounds, expected) in unsafety {
            var triage = Triage("t")
            triage.grounds = grounds
            #expect(triage.restsOnUnsafety == expected)
        }
        let closing: [([Coded<TeamClosing.Ground>]?, Bool?)] = [
            (nil, nil), ([], false), ([.known(.duration)], false), ([.unknown(code: "x")], nil),
            ([.known(.duration), .unknown(code: "x")], nil), ([.known(.duration), .known(.measureEnded)], true),
        ]
        for (grounds, expected) in closing {
            var ended = TeamClosing("c")
            ended.grounds = grounds
            #expect(ended.hasGroundBesideDuration == expected)
        }
    }

    @Test func `everything is read back as it was written, and nothing recorded leaves no key`() throws {
        let whole = try Self.whole()
        let text = try KernelJSON.text(whole)
        #expect(try KernelJSON.read(Teamwork.self, text) == whole)
        #expect(try KernelJSON.text(Teamwork()) == "{}")
        #expect(try KernelJSON.read(Teamwork.self, "{}") == Teamwork())
        #expect(!text.contains("null"))
    }

    @Test func `a person sees what was done, and no judgement and no complaint of another`() throws {
        let whole = try Self.whole()
        #expect(whole.view(for: .professional, on: day) == whole)
        for audience in [.person("moeder"), .conference(present: ["moeder"])] as [Audience] {
            let seen = whole.view(for: audience, on: day)
            #expect(seen.complaints.entries.map { $0.id } == ["van-moeder"])
            #expect(!seen.complaints.isStatedComplete)
            let triage = try #require(seen.triages.entries.first)
            #expect(triage.grounds == nil && triage.isAcute == nil && triage.isStructural == nil)
            #expect(triage.form.value == .known(.jointGuidance))
            #expect(seen.duos.entries.first?.isNeeded == nil)
            #expect(seen.expertiseNeeds.isEmpty && !seen.expertiseNeeds.isRecorded)
            #expect(seen.impasses.isEmpty && !seen.impasses.isRecorded)
            #expect(seen.mayNeedMeasure.statements.isEmpty)
            #expect(seen.referrals == whole.referrals && seen.closings == whole.closings)
        }
    }

    @Test func `before it was known nothing of it is seen`() throws {
        let seen = try Self.whole().view(for: .professional, on: "2026-01-01")
        var empty = Teamwork()
        // What has no day of becoming known always was.
        empty.acquaintance = .stated(DateRange(exactly: "2026-05-02"))
        #expect(seen == empty)
    }

    private static func whole() throws -> Teamwork {
        let day = DateRange(exactly: "2026-05-01")
        let known: CalendarDate = "2026-05-01"
        let stated = Provenance(heldOn: day, knownOn: known, by: "lokaal")
        var teamwork = Teamwork()
        teamwork.referrals = Listed(
            [
                Referral(
                    "r", on: day, from: .localTeam, by: "lokaal", through: .screening, asksFor: [.advise, .analyse],
                    words: "Hoe verder?", isAttunedWithLocalTeam: true, measureEndsSoon: false, knownOn: known)
            ], complete: stated)
        teamwork.triages = [
            Triage(
                "t", of: "r", on: day, by: ["veiligheid"], form: .stated(.known(.jointGuidance), stated),
                role: .stated(.known(.withHousehold), stated), grounds: [.nature], isAcute: false, isStructural: true,
                knownOn: known)
        ]
        teamwork.acquaintance = .stated(DateRange(exactly: "2026-05-02"))
        teamwork.professionals = [
            TeamProfessional(
                "p", "lokaal", of: .localTeam, organisation: .localTeam, words: "Belt elke week.", since: known,
                readsFile: true, knownOn: known)
        ]
        teamwork.duos = [
            try Duo(
                "d", "lokaal", "veiligheid", kind: .teams, since: known, until: "2027-01-01", isNeeded: true,
                bothOfSafetyTeamBecause: "Vakantie.", follows: "c", followsBecause: "Vertrek.", knownOn: known)
        ]
        let yes = Timeline<Bool>([.stated(true, stated)])
        teamwork.seeksLocalPresence = yes
        teamwork.usesNames = yes
        teamwork.needsInvestigation = yes
        teamwork.mayNeedInvestigationWithoutConsent = yes
        teamwork.mayNeedMeasure = yes
        teamwork.worksAsNetwork = yes
        teamwork.fileKeptBy = Timeline([.stated(.known(.localTeam), stated)])
        teamwork.discussions = [CaseDiscussion("m", .caseConference, on: day, knownOn: known)]
        teamwork.expertiseNeeds = [
            ExpertiseNeed(
                "e", noticedOn: day, words: "Schulden.", broughtInOn: .stated(day, stated), from: .debtCounselling,
                knownOn: known)
        ]
        teamwork.impasses = [Impasse("i", .stuck, on: day, safetyTeamCalledOn: .statedAsNone(stated), knownOn: known)]
        teamwork.scalingMoves = [
            ScalingMove(
                "s", .taper, on: day, occasion: .other, to: .localTeam, consideredAddingExpertise: false,
                words: "Het gaat beter.", knownOn: known)
        ]
        teamwork.urgentRoutes = [
            UrgentRoute(
                "u", .quickStart, trigger: .urgent, on: day, director: "lokaal",
                actions: [UrgentRoute.Action(who: "lokaal", words: "Bellen.", by: "2026-05-03")], knownOn: known)
        ]
        teamwork.powersUsed = [
            PowerUse(
                "w", .investigate, through: .veiligThuis, by: "veiligheid", on: day, isHeldByOrganisation: true,
                knownOn: known)
        ]
        teamwork.appointments = [
            Appointment(
                "a", with: ["moeder"], by: "lokaal", on: known, due: "2026-05-03", words: "Terugbellen.",
                reportedBackOn: "2026-05-03", knownOn: known)
        ]
        teamwork.nextServices = [
            NextService("n", of: .mentalHealthCare, on: day, isIntroduced: true, storyCameAlong: true, knownOn: known)
        ]
        teamwork.complaints = Listed(
            [
                Complaint(
                    "van-moeder", by: "moeder", on: day, handledBy: .localTeam, words: "Te laat.", knownOn: known),
                Complaint(
                    "van-vader", by: "vader", on: day, handledBy: .veiligThuis, releasedTo: ["oma"], knownOn: known),
            ], complete: stated)
        teamwork.closings = [
            TeamClosing(
                "c", on: day, grounds: [.noLongerNeeded], saidReachable: true,
                continuedBy: .stated(.known(.localTeam), stated), thinksAlong: true, knownOn: known)
        ]
        return teamwork
    }
}
