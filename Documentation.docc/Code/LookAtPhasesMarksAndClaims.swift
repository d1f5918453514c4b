import Domain
import SafetyAssessment

// The lines that an article shows are at most 76 columns wide: so many fit on its page.

/// The code of the article "Look at phases, marks and claims".
func lookAtPhasesMarksAndClaims() throws {
    // snippet: file
    func heard(_ day: CalendarDate) -> Provenance {
        Provenance(
            heldOn: DateRange(exactly: day), knownOn: day, by: "local-team")
    }
    func mark(
        _ person: Identifier<Participant>, _ grade: Grade,
        on day: CalendarDate
    ) -> Rating {
        Rating(by: person, grade, on: day, inPresenceOf: [])
    }

    let start: CalendarDate = "2026-03-12"
    let people = Listed(
        [
            Person("mother", birth: .born(DateRange(exactly: "1988-04-02"))),
            Person("father", birth: .born(DateRange(exactly: "1986-11-20"))),
            Person("daughter", birth: .born(DateRange(exactly: "2016-05-04"))),
        ],
        complete: heard(start))
    let household = Household("household-12", concerned: people)
    var file = CaseFile("case-12", Involvement(household))
    file.involvement.unsafety.acute = Timeline([.stated(false, heard(start))])
    file.involvement.unsafety.coerciveControlSuspected = Timeline([
        .stated(false, heard(start))
    ])
    file.phase = Timeline([
        .stated(.known(.immediateSafety), heard(start)),
        .stated(.known(.riskDrivenCare), heard("2026-05-11")),
    ])
    let evenings = Goal(
        "quiet-evenings",
        ratings: Ratings([
            mark("mother", 6, on: start), mark("mother", 7, on: "2026-06-02"),
            mark("father", 8, on: start), mark("father", 8, on: "2026-06-02"),
            mark("daughter", 4, on: start),
            mark("daughter", 6, on: "2026-04-20"),
            mark("daughter", 5, on: "2026-06-02"),
        ]))
    let goals = Listed([evenings], complete: heard(start))
    file.safetyPlan = .stated(SafetyPlan(goals: goals), heard(start))
    // end

    section("phases")
    // snippet: phases
    let professionals = ReviewContext(on: "2026-06-10")
    let spring = try Period(from: "2026-03-01", through: "2026-06-10")
    let history = file.phases(over: spring, in: professionals)
    for span in history.spans {
        let phase = span.standing.phase?.term.name.en ?? "not recorded"
        print(span.period.start, phase)
        for part in span.standing.asks
        where part.requirement == .safetyGoalsAtSix {
            print("  every safety goal at 6:", part.state)
        }
        for finding in span.standing.findings { print("  !", finding) }
    }
    // end

    section("lost")
    // snippet: lost
    for day in history.days(of: .immediateSafetyLost) {
        print("immediate safety was lost on", day)
    }
    // end

    section("standing")
    // snippet: standing
    let standing = file.phaseStanding(in: professionals)
    for part in standing.asks {
        print(part.requirement.rule, part.requirement, part.state)
        for gap in part.gaps { print("-", gap.at) }
    }
    // end

    section("ratings")
    // snippet: ratings
    let help = Goal(
        "ask-for-help",
        ratings: Ratings([mark("mother", 7, on: "2026-06-02")]))
    let plan = AssistancePlan(goals: [help])
    file.assistancePlan = .stated(plan, heard("2026-06-02"))

    for overview in file.ratings(on: "2026-06-10") {
        print(overview.goal, overview.kind)
        for voice in overview.voices {
            let latest = voice.latest?.text(in: .en) ?? "no mark"
            print(" ", voice.informant, latest, voice.trend?.rawValue ?? "")
        }
        for pair in overview.differences where pair.straddlesNorm {
            print("  the norm lies between", pair.lower, "and", pair.higher)
        }
        for person in overview.notHeard {
            print("  not heard:", person.person, person.why)
        }
    }
    // end

    section("own-ratings")
    // snippet: own-ratings
    let daughter = Audience.person("daughter")
    for overview in file.ratings(on: "2026-06-10", for: daughter) {
        for voice in overview.voices { print(overview.goal, voice.informant) }
        for person in overview.notHeard {
            print(overview.goal, "not heard:", person.person)
        }
    }
    // end

    section("claim")
    // snippet: claim
    let year = try Period(from: start, through: "2026-12-14")
    file.events = Listed(
        [
            UnsafeEvent(
                "shouting", on: DateRange(exactly: "2026-05-28"), kind: .fact,
                toldBy: "mother", knownOn: "2026-06-02")
        ],
        coverage: [Coverage(year, asked: ["mother", "father"])])
    let judgement = SafetyJudgement(
        by: "mother", on: "2026-12-14", isGoodEnough: true, with: ["father"])
    file.stableSafety = .stated(
        StableSafetyClaim([judgement]), heard("2026-12-14"))

    let claim = file.stableSafetyStanding(in: ReviewContext(on: "2026-12-15"))
    for part in claim.conditions {
        print(part.condition.rule, part.condition, part.state)
    }
    if let months = claim.pastSixMonths {
        print("events told as a fact:", months.events.count)
        for open in months.uncovered {
            print("nobody was asked for", open.person, "from", open.from)
        }
    }
    // end

    section("top-three")
    // snippet: top-three
    let look = TopThree(
        "look-1", on: DateRange(exactly: "2026-06-02"),
        participants: ["mother", "daughter", "local-team"],
        situations: [
            .init("shouting", kind: .fact, statedBy: "daughter"),
            .init("it-gets-worse", kind: .feeling, statedBy: "mother"),
        ])
    file.topThree = [look]
    for situation in look.factual { print(situation.id) }
    // end

    section("analysis")
    // snippet: analysis
    var analysis = HouseholdAnalysis(domains: ["home"])
    analysis.steps = [ExplanatoryStepTaken(.findFactors, with: ["mother"])]
    analysis.factors = [
        AnalysisFactor(
            "evenings", statedBy: "mother", of: ["mother", "daughter"],
            in: "home", on: .interaction, .hinders),
        AnalysisFactor(
            "aunt-next-door", statedBy: "daughter", of: ["daughter"],
            in: "home", on: .surroundingNetwork, .strengthens),
    ]
    file.analysis = .stated(analysis, heard("2026-06-02"))

    let known = file.asKnown(on: "2026-06-10")
    if let holds = known.analysis.value?.completeness {
        for cell in holds.cells {
            print(cell.person, cell.hindering, cell.strengthening)
        }
        for person in holds.personsWithoutStrengths {
            print("nothing that strengthens yet:", person)
        }
        for step in holds.openSteps { print("step to take:", step) }
    }
    // end

    section("balance")
    // snippet: balance
    let balance = BalanceModel(
        risks: [
            .init("debts", .poverty, by: "local-team", isConfirmed: true),
            .init("few-friends", .isolation, by: "mother"),
        ],
        protective: [.init("aunt", .familyAndFriends, by: "daughter")])
    for picture in balance.levels {
        for risk in picture.risks { print(picture.level, "load:", risk) }
        for help in picture.protective {
            print(picture.level, "capacity:", help)
        }
    }
    // end

    section("profile")
    // snippet: profile
    for question in ViolenceProfile.familyUnderStress.questions {
        print(question.question.en)
    }
    // end
}
