import Domain
import Foundation
import SafetyAssessment
import Testing
import ToekomstscenarioFixtures

/// The balance model describes; there is nothing in it to add up.
struct BalanceModelTests {
    @Test func `there are 22 and 16 factors on four levels, as in the figure`() {
        #expect(BalanceRiskFactor.allCases.count == 22)
        #expect(BalanceProtectiveFactor.allCases.count == 16)
        for (level, risks, protective) in [
            (.microPersonal, 5, 4), (.mesoFamily, 7, 5), (.mesoEnvironment, 5, 3), (.macroSociety, 5, 4),
        ] as [(BalanceLevel, Int, Int)] {
            #expect(BalanceRiskFactor.allCases.filter { $0.level == level }.count == risks, "\(level)")
            #expect(BalanceProtectiveFactor.allCases.filter { $0.level == level }.count == protective, "\(level)")
        }
    }

    @Test func `unemployment stands on two levels, as two factors`() {
        let found = BalanceRiskFactor.allCases.filter { $0.term.name.nl.hasPrefix("werkloosheid") }
        #expect(found.map { $0.level } == [.mesoFamily, .macroSociety])
    }

    @Test func `a picture names each factor once, in the order of the figure, whatever the order of looking`() {
        let seen: [BalanceObservation<BalanceRiskFactor>] = [
            BalanceObservation("a", .conflicts), BalanceObservation("b", .isolation),
            BalanceObservation("c", .conflicts),
            BalanceObservation("d", .addiction),
        ]
        for risks in [seen, seen.reversed()] {
            let model = BalanceModel(risks: Listed(risks), protective: [BalanceObservation("e", .socialSupport)])
            let levels = model.levels
            #expect(levels.map { $0.level } == BalanceLevel.allCases)
            #expect(levels[0].risks == [.addiction] && levels[1].risks == [.isolation, .conflicts])
            #expect(levels[1].protective == [.socialSupport] && levels[3].risks.isEmpty)
            #expect(levels.allSatisfy { !$0.isStatedComplete })
        }
        let stated = BalanceModel(
            risks: Listed([], complete: Provenance()), protective: Listed([], complete: Provenance()))
        #expect(stated.levels.allSatisfy { $0.isStatedComplete })
    }

    @Test func `a factor that a later version knows comes back and stands in no picture`() throws {
        let text = #"{"risks":{"entries":[{"id":"a","factor":"loneliness"},{"id":"b","factor":"poverty"}]}}"#
        let model = try JSONDecoder().decode(BalanceModel.self, from: Data(text.utf8))
        #expect(model.levels.flatMap { $0.risks } == [.poverty])
        let back = try JSONDecoder().decode(BalanceModel.self, from: JSONText.bytes(of: model))
        #expect(back == model)
    }

    @Test func `only professionals see what is seen as load or capacity`() throws {
        let analysis = try #require(HouseholdInOrder.caseFile.analysis.value)
        for audience in [.person("vader"), .person("moeder"), .conference(present: ["moeder"])] as [Audience] {
            #expect(analysis.view(for: audience, on: HouseholdInOrder.day).balance == .notRecorded)
        }
        #expect(analysis.view(for: .professional, on: HouseholdInOrder.day).balance == analysis.balance)
    }

    @Test func `of the household of the guide only what is told is seen`() {
        let levels = KompasHousehold.balance.levels
        #expect(levels[0].risks == [.addiction] && levels[1].risks == [.conflicts])
        #expect(levels.allSatisfy { $0.protective.isEmpty && !$0.isStatedComplete })
        #expect(!KompasHousehold.balance.risks.contains { $0.factor == .known(.poverty) })
        #expect(KompasHousehold.balance.risks.allSatisfy { $0.isConfirmed == nil })
    }
}

/// The violence profiles ask; they classify nobody.
struct ProfileQuestionTests {
    @Test func `every profile helps to ask, and every question belongs to a profile`() {
        for profile in ViolenceProfile.allCases { #expect(profile.questions.count > 2, "\(profile)") }
        for question in ProfileQuestion.allCases {
            #expect(!question.profiles.isEmpty, "\(question)")
            for language in Language.allCases { #expect(question.question[language].hasSuffix("?"), "\(question)") }
            for profile in question.profiles { #expect(profile.questions.contains(question)) }
        }
    }

    @Test func `a person sees only his or her own answers`() throws {
        let analysis = try #require(HouseholdInOrder.caseFile.analysis.value)
        #expect(analysis.view(for: .person("moeder"), on: HouseholdInOrder.day).profileAnswers.count == 1)
        #expect(analysis.view(for: .person("vader"), on: HouseholdInOrder.day).profileAnswers.isEmpty)
    }

    @Test func `no rule reads the answers`() {
        var answered = HouseholdInOrder.caseFile
        guard case .stated(var analysis, let provenance) = answered.analysis else { return }
        analysis.profileAnswers.entries = ProfileQuestion.allCases.enumerated().compactMap { index, question in
            (try? Identifier<ProfileAnswer>("a\(index)")).map {
                ProfileAnswer($0, to: question, by: "moeder", inPresenceOf: ["vader"])
            }
        }
        answered.analysis = .stated(analysis, provenance)
        let before = RuleSet.caseFile.review(HouseholdInOrder.caseFile, in: HouseholdInOrder.context)
        #expect(RuleSet.caseFile.review(answered, in: HouseholdInOrder.context) == before)
    }
}
