import Domain
import Indicators
import Testing
import ToekomstscenarioFixtures

@Suite struct `The figures of the pilots` {
    private let inflow = PublishedTable.proeftuinInflow
    private let measures = PublishedTable.proeftuinMeasures
    private let guide = PublishedTable.kompasPilots

    @Test func `753 and 812 cannot become one series`() throws {
        let earlier = try #require(guide["huishoudens-2023"])
        let later = try #require(inflow["huishoudens-2024"])
        let mismatches = later.mismatches(with: earlier, for: .change).map { $0.aspect }
        #expect(mismatches == [.marked, .population, .period])
        let error = #expect(throws: FigureMismatch.self) { try FigureSeries([earlier, later]) }
        #expect(Set([error?.first.figure, error?.second.figure]) == ["huishoudens-2023", "huishoudens-2024"])
        #expect(throws: FigureMismatch.self) { try later.change(since: earlier) }
        // Why: 59 in half a year, beside 63 a month in the year before.
        #expect(reckoned(812 - 753) == 59)
        #expect(reckoned((753 + 6) / 12) == 63)
        // And 17 households without children beside some 109 half a year later.
        #expect(try counts(134, of: 812, .tenths) == [109])
        let childless = try #require(guide["zonder-kinderen-2023"])
        #expect(
            #expect(throws: FigureMismatch.self) {
                try #require(inflow["zonder-kinderen-2024"]).change(since: childless)
            }?.aspect == .marked)
    }

    @Test func `17 of 753 is 2.3 per cent when rounded, and 2.2 when cut off`() throws {
        let share = try Share(17, of: 753)
        #expect(share.percentage(.tenths, rounding: .halfUp)?.units == 23)
        #expect(share.percentage(.tenths, rounding: .down)?.units == 22)
        #expect(guide["zonder-kinderen-2023"]?.reading == .number(.tenths(22)))
    }

    @Test func `36 of 753 is 5 per cent, and the rest 95`() throws {
        #expect(try percentage(36, of: 753) == 5 && percentage(753 - 36, of: 753) == 95)
        #expect(try percentage(36, of: 736, .hundredths) == 489)
        #expect(try percentage(36, of: 338, .hundredths) == 1065)
        #expect(try percentage(338, of: 753, .hundredths) == 4489)
        let share = try #require(guide["gedwongen"]).share(of: try #require(guide["huishoudens-2023"]))
        #expect(share == (try Share(36, of: 753)))
    }

    @Test func `the rows of table 2.3 add up to a hundred by chance, and to other sums`() throws {
        let rows = measures.figures.compactMap { measures.count($0.id) }
        #expect(rows == [33, 17, 10, 1, 14, 15, 10])
        #expect(rows.reduce(0, +) == 100)
        #expect(rows.dropFirst().reduce(0, +) == 67)
        #expect(reckoned(17 + 10 + 1) == 28)
        #expect(reckoned(14 + 15) == 29)
        #expect(reckoned(67 - 10) == 57)
        #expect(measures.figures.allSatisfy { $0.unit == .known(.count) })
        #expect(try percentage(17, of: 33, .tenths) == 515 && percentage(10, of: 33, .tenths) == 303)
    }

    @Test func `a quarter is not divided by a year and a half`() throws {
        let households = try #require(inflow["huishoudens-2024"])
        for figure in measures.figures {
            let error = #expect(throws: FigureMismatch.self) { try figure.share(of: households) }
            #expect(error?.second.figure == "huishoudens-2024")
            let aspects = figure.mismatches(with: households, for: .ratio).map { $0.aspect }
            #expect(aspects == [.counted, .population, .period], "\(figure.id)")
        }
        // The arithmetic itself, which is no indicator.
        let hundredths = try [33, 17, 10, 1, 14, 15, 10].map { try percentage($0, of: 812, .hundredths) }
        #expect(hundredths == [406, 209, 123, 12, 172, 185, 123])
    }

    @Test func `seven per cent of 812 is 53 to 60 households, beside 67 measures in one quarter`() throws {
        #expect(try counts(7, of: 812) == Array(53...60))
        #expect(try percentage(67, of: 812, .hundredths) == 825)
        #expect(try percentage(57, of: 812, .hundredths) == 702)
    }

    @Test func `the forms do not add up to a hundred, for two of them are about`() {
        #expect(inflow["vorm-a"]?.origin == .approximate && inflow["vorm-b"]?.origin == .approximate)
        #expect([500, 333, 70, 70].reduce(0, +) == 973)
        #expect(reckoned(100 - 50 - 7 - 7) == 36)
        #expect(inflow["vormen-per-proeftuin"]?.status == .notInSource)
    }

    @Test func `the quarter of table 2.3 is inferred, and the window of the monitor is eighteen months`() throws {
        guard case .during(let quarter, let isInferred)? = measures["ots"]?.period,
            case .during(let window, let isPrinted)? = inflow["huishoudens-2024"]?.period
        else {
            Issue.record("no periods")
            return
        }
        #expect(isInferred && !isPrinted)
        #expect(quarter.days == 91 && window.days == 547)
        #expect(reckoned(812 * 10 / 18) == 451)
    }

    @Test func `households of two pilots are percentages without a denominator`() {
        for id in ["zonder-kinderen-amsterdam", "zonder-kinderen-gelderland"] as [Identifier<Figure>] {
            #expect(inflow[id]?.n == nil && inflow[id]?.missing == nil)
        }
    }

    @Test func `what was analysed of the research`() throws {
        let research = PublishedTable.proeftuinResearch
        #expect(try percentage(32, of: 40, .tenths) == 800 && percentage(16, of: 19, .tenths) == 842)
        #expect(research.count("klantreizen") == 40 && research.count("gesprekken-geanalyseerd") == 16)
        #expect(try percentage(19, of: 40, .tenths) == 475 && percentage(16, of: 32) == 50)
    }

    @Test func `every percentage of the professionals comes from exactly one count of 73`() throws {
        let survey = try #require(PublishedSurveys.professionals)
        #expect(survey.respondents == 73 && survey.statements.count == 10 && survey.nonResponse == nil)
        let expected = [60, 60, 45, 52, 60, 60, 52, 39, 33]
        for (statement, count) in zip(survey.statements, expected) {
            guard case .printedPercentage(let printed) = statement.answers else {
                Issue.record("\(statement.id)")
                continue
            }
            #expect(try counts(printed.units, of: 73) == [count], "\(statement.id)")
        }
        // One in five: no count of 73 is exactly that.
        #expect(try counts(20, of: 73).isEmpty)
        #expect(try percentage(14, of: 73, .hundredths) == 1918 && percentage(15, of: 73, .hundredths) == 2055)
        let refusal = #expect(throws: SurveyRefusal.self) { try survey.agreement(with: "P10", atLeast: 10) }
        #expect(refusal?.reason == .onlyWords)
        #expect(
            #expect(throws: SurveyRefusal.self) { try survey.agreement(with: "P1", atLeast: 10) }?.reason
                == .onlyPercentage)
    }

    @Test func `of the clients only their number is printed`() throws {
        let survey = try #require(PublishedSurveys.clients)
        #expect(survey.respondents == 24)
        #expect(
            #expect(throws: SurveyRefusal.self) { try survey.agreement(with: "C1", atLeast: 1) }?.reason == .notInSource
        )
    }

    @Test func `ten per cent of FoodValley is of the duos or of all`() {
        // Of 200 households: 100 duos, of which 10 last longer, or 20 if the ten per cent is of all.
        #expect(reckoned(200 / 2 / 10) == 10)
        #expect(reckoned(200 / 10) == 20)
        // With a mean of 3 that includes them, a tenth that lasts m months leaves (3 − m/10) / 0.9 for the others.
        for (months, hundredths) in [(12, 200), (24, 67), (30, 0)] {
            let rest = (3000 - months * 100) * 10 / 9
            #expect((rest + 5) / 10 == hundredths)
        }
        #expect(PublishedTable.foodValley["duo"]?.n == nil)
    }

    @Test func `the blocks of a client journey are 155 minutes and not three hours`() throws {
        let table = PublishedTable.kompasJourney
        let minutes = try (1...9).map { try #require(table.count(Identifier("blok-\($0)"))) }
        #expect(minutes.reduce(0, +) == 155)
    }

    @Test func `counts of the evaluation in two regions`() throws {
        let table = PublishedTable.domeinNumbers
        let talks = [table.count("interviews-rr"), table.count("interviews-gvs")].compactMap { $0 }
        #expect(talks.reduce(0, +) == 23)
        #expect(try percentage(9, of: 10) == 90)
        #expect(table.count("maanden-veilig") == 6)
    }
}
