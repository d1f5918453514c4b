import Domain
import Testing

/// How answers stand over time, and what is recorded for sharing: each person's own, and never "not allowed".
struct ConsentStandingTests {
    private let day: CalendarDate = "2026-11-20"

    private func answer(
        _ id: Identifier<Consent>, of person: Identifier<Participant> = "moeder", _ isGiven: Bool?,
        for purpose: Consent.Purpose = .informationExchange, apart: Bool = true, from: CalendarDate? = "2026-06-01",
        until: CalendarDate? = nil, knownOn: CalendarDate? = nil
    ) -> Consent {
        Consent(
            id, of: person, for: purpose, isGiven: isGiven, givenBy: person, capacity: .oneself,
            inPresenceOf: apart ? [] : ["vader"], from: from, until: until, ending: until == nil ? nil : .withdrawn,
            knownOn: knownOn)
    }

    private func standing(_ answers: [Consent], complete: Bool = false) -> ConsentStanding {
        let register = ConsentRegister(Listed(answers, complete: complete ? Provenance() : nil))
        return register.standing(of: "moeder", for: .informationExchange, on: day)
    }

    @Test func `an answer stands from its first day until its end`() {
        for (from, until, expected) in [
            ("2026-11-20", nil, .given), ("2026-11-21", nil, .unknown), ("2026-06-01", "2026-11-21", .given),
            ("2026-06-01", "2026-11-20", .ended), ("2026-06-01", "2026-06-02", .ended),
        ] as [(CalendarDate, CalendarDate?, ConsentStanding)] {
            #expect(standing([answer("a", true, from: from, until: until)]) == expected, "\(from)")
        }
        #expect(standing([answer("a", true, from: nil)]) == .unknown)
        #expect(standing([answer("a", nil)]) == .unknown)
        #expect(standing([answer("a", true, knownOn: "2026-11-21")]) == .unknown)
        #expect(standing([]) == .unknown)
        #expect(standing([], complete: true) == .notAsked)
        #expect(standing([answer("a", true, for: .safetyTeamInvolvement)], complete: true) == .notAsked)
    }

    @Test func `a refusal is never outvoted, and never turned into consent by another person`() {
        #expect(standing([answer("a", true), answer("b", false)]) == .differing)
        #expect(standing([answer("a", false), answer("b", nil)]) == .refused)
        #expect(standing([answer("a", true), answer("b", nil)]) == .unknown)
        #expect(standing([answer("a", of: "vader", true)], complete: true) == .notAsked)
        #expect(standing([answer("a", true, until: "2026-09-01"), answer("b", true, from: "2026-09-01")]) == .given)
    }

    @Test func `the order of answers changes nothing`() {
        let answers = [
            answer("a", true), answer("b", false), answer("c", nil), answer("d", true, until: "2026-07-01"),
            answer("e", of: "vader", true), answer("f", true, from: nil), answer("g", true, for: .treatmentOfChild),
        ]
        for first in answers {
            for second in answers {
                for third in answers {
                    let forth = standing([first, second, third])
                    #expect(forth == standing([third, second, first]))
                    #expect(forth == standing([second, third, first]))
                }
            }
        }
    }

    @Test func `sharing is named with a ground, anonymous, or to be settled first and with whom`() {
        let register = ConsentRegister([answer("a", true), answer("b", of: "vader", false)])
        func outcome(
            _ about: [Identifier<Participant>]?, anonymous: Bool? = false,
            _ ground: Recorded<Coded<SharingGround>> = .notRecorded
        ) -> SharingOutcome {
            register.outcome(
                of: InformationSharing("x", .share, about: about, isAnonymous: anonymous, ground: ground), on: day,
                isCoerciveControlSuspected: false)
        }
        #expect(outcome(["moeder"]) == .named([.consent]))
        #expect(outcome(["moeder"], .stated(.known(.consent))) == .named([.consent]))
        #expect(outcome(["moeder", "vader"]) == .settleFirst(with: ["vader"]))
        #expect(outcome(["vader", "zoon"], .stated(.known(.consent))) == .settleFirst(with: ["vader", "zoon"]))
        #expect(outcome(["vader", "zoon"], .stated(.known(.seriousSafetyConcern))) == .named([.seriousSafetyConcern]))
        #expect(outcome(["zoon"], .statedAsNone()) == .settleFirst(with: ["zoon"]))
        #expect(outcome(["zoon"], .stated(.unknown(code: "nieuw"))) == .settleFirst(with: ["zoon"]))
        #expect(outcome(["zoon"], anonymous: true) == .anonymous)
        #expect(outcome(nil) == .settleFirst(with: []))
        #expect(outcome([]) == .settleFirst(with: []))
        let later: Recorded<Coded<SharingGround>> = .stated(.known(.otherPower), Provenance(knownOn: "2026-12-01"))
        #expect(outcome(["zoon"], later) == .settleFirst(with: ["zoon"]))
    }

    @Test func `for a child it names also who answered with authority`() {
        let register = ConsentRegister([
            Consent(
                "a", of: "zoon", for: .informationExchange, isGiven: false, givenBy: "vader",
                capacity: .parentalAuthority, from: "2026-06-01")
        ])
        let sharing = InformationSharing("x", .share, about: ["zoon"], isAnonymous: false)
        let outcome = register.outcome(of: sharing, on: day, isCoerciveControlSuspected: false)
        #expect(outcome == .settleFirst(with: ["vader", "zoon"]))
    }

    @Test func `consent in another's presence counts only where nobody suspects coercive control`() {
        let register = ConsentRegister([answer("a", true, apart: false)])
        let sharing = InformationSharing("x", .share, about: ["moeder"], isAnonymous: false)
        for (suspected, expected) in [
            (false, .named([.consent])), (true, .settleFirst(with: ["moeder"])), (nil, .settleFirst(with: ["moeder"])),
        ] as [(Bool?, SharingOutcome)] {
            #expect(register.outcome(of: sharing, on: day, isCoerciveControlSuspected: suspected) == expected)
        }
    }

    @Test func `no outcome says that something is not allowed`() {
        for outcome in [.named(SharingGround.allCases), .anonymous, .settleFirst(with: ["moeder"])] as [SharingOutcome]
        {
            for language in Language.allCases {
                let text = outcome.name[language].lowercased()
                for word in ["niet toegestaan", "mag niet", "verboden", "not allowed", "forbidden", "blocked"] {
                    #expect(!text.contains(word))
                }
                #expect(!text.contains("moeder"))
            }
        }
    }

    @Test func `a person sees what is his or her own, and no trace of the rest`() {
        let known = Provenance(by: "lokaal")
        let register = ConsentRegister(
            Listed([answer("a", true), answer("b", of: "vader", false)], complete: known),
            contract: .stated(FamilyContract(covers: [.cooperation], with: ["moeder"])),
            sharings: Listed(
                [
                    InformationSharing("s1", .request, about: ["vader"], releasedTo: ["vader"]),
                    InformationSharing("s2", .share, about: ["moeder"]),
                ], complete: known),
            joinedTalks: Listed([JoinedTalk("t", with: ["moeder"], on: "2026-06-01")], complete: known),
            access: Listed([FileAccess("opvang", to: .localTeam)], complete: known),
            rightsInformation: Listed([RightsInformation("r", to: "moeder")], complete: known))
        let mother = register.view(for: .person("moeder"), on: day)
        #expect(mother.answers.map { $0.id } == ["a"])
        #expect(mother.answers.complete == nil)
        #expect(mother.contract == register.contract)
        #expect(mother.sharings.entries.isEmpty && mother.sharings.complete == nil)
        #expect(mother.joinedTalks.map { $0.id } == ["t"])
        #expect(mother.access.entries.isEmpty && mother.access.complete == nil)
        #expect(mother.rightsInformation.map { $0.id } == ["r"])
        let father = register.view(for: .person("vader"), on: day)
        #expect(father.answers.map { $0.id } == ["b"])
        #expect(father.contract == .notRecorded)
        #expect(father.sharings.map { $0.id } == ["s1"])
        #expect(father.joinedTalks.entries.isEmpty)
        #expect(father.rightsInformation.entries.isEmpty)
        #expect(register.view(for: .professional, on: day) == register)
        let table = register.view(for: .conference(present: ["moeder", "vader"]), on: day)
        #expect(table.answers.entries.isEmpty && table.sharings.entries.isEmpty && table.contract == .notRecorded)
    }

    @Test func `a register comes back as it was written, and an old one is read`() throws {
        let register = ConsentRegister(
            [answer("a", true, until: "2026-09-01")],
            contract: .stated(FamilyContract(covers: FamilyContract.Part.allCases, with: ["moeder"])),
            sharings: [
                InformationSharing(
                    "s", .request, about: ["vader"], by: .veiligThuis, isForConsultation: false, isWithDirector: true,
                    isAnonymous: false, ground: .stated(.known(.powerOfVeiligThuis)), words: "Waarom.", releasedTo: [])
            ],
            directorMatters: [DirectorMatter("d", .position, on: DateRange(exactly: "2026-05-01"))],
            joinedTalks: [JoinedTalk("t", from: .veiligThuis, with: ["moeder"], on: "2026-06-01")],
            access: [
                FileAccess("f", to: .localTeam, by: .veiligThuis, mayWrite: false, basis: .statedAsNone())
            ],
            fileRegime: Timeline([.stated(.known(.sharedFile))]),
            rightsInformation: [RightsInformation("r", to: "moeder", about: [.complaint], in: .folder)])
        let json = try KernelJSON.text(register)
        #expect(try KernelJSON.read(ConsentRegister.self, json) == register)
        let old = #"{"answers":{"entries":[{"id":"a","person":"moeder","purpose":"informationExchange"}]}}"#
        let read = try KernelJSON.read(ConsentRegister.self, old)
        #expect(read.answers.count == 1 && read.contract == .notRecorded && !read.sharings.isRecorded)
        #expect(try KernelJSON.text(read) == old)
        #expect(try KernelJSON.read(ConsentRegister.self, "{}") == ConsentRegister())
    }
}
