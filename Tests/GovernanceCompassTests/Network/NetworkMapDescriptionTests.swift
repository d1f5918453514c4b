import Domain
import GovernanceCompass
import Testing

@Suite struct NetworkMapDescriptionTests {
    private let rules = RuleSet.networkMap.rules.map { $0.description }

    @Test func `the rules are those of a map, with the strength that was assigned`() {
        #expect(
            rules.map { $0.id.text } == [
                "KOMPAS-03", "KOMPAS-09", "KOMPAS-20", "KOMPAS-21", "KOMPAS-22", "KOMPAS-107", "PARALLEL-54",
            ])
        #expect(rules.map { $0.strength } == [.method, .method, .method, .method, .tip, .legalDuty, .recommendation])
        #expect(rules.allSatisfy { $0.kind == .automatic && $0.revision == 1 && $0.scope == nil })
    }

    @Test func `every description speaks both languages`() {
        for rule in rules {
            let texts = [rule.title, rule.asks, rule.mend] + [rule.appliesWhen, rule.misuse].compactMap { $0 }
            for text in texts {
                #expect(!text.nl.isEmpty && !text.en.isEmpty && text.nl != text.en, "\(rule.id)")
            }
            #expect(!rule.title.nl.hasSuffix(".") && !rule.title.en.hasSuffix("."), "\(rule.id)")
            #expect(!rule.responsible.name.nl.isEmpty && !rule.responsible.name.en.isEmpty)
            #expect(rule.appliesWhen != nil)
        }
    }

    @Test func `every rule of the guide's first step cites it by step`() {
        for rule in rules {
            #expect(!rule.citations.isEmpty)
            for citation in rule.citations where rule.id != .kompas(107) && rule.id != .parallel(54) {
                #expect(citation.document == .kompas && citation.section.hasPrefix("Stap 1"), "\(rule.id)")
            }
        }
    }

    @Test func `the policy values that a rule reads are those that it names`() {
        #expect(rules.flatMap { $0.policyKeys } == ["networkMapMonths"])
        #expect(PolicyKey.networkMapMonths.standard == 6)
    }

    @Test func `every list has terms in both languages, with codes that are its own`() {
        func check<List: ClosedList>(_ list: List.Type) {
            #expect(Set(List.codes).count == List.codes.count)
            for member in List.allCases {
                let term = member.term
                #expect(term.code == member.rawValue)
                #expect(!term.name.nl.isEmpty && !term.name.en.isEmpty)
                #expect(!term.definition.nl.isEmpty && !term.definition.en.isEmpty)
                #expect(!term.citations.isEmpty)
            }
        }
        check(RelationQuality.self)
        check(PartyInvolvement.self)
        check(ReflectionQuestion.self)
        check(NetworkPartyKind.self)
        check(NetworkSector.self)
    }

    @Test func `colours are aliases and never codes or names`() {
        let aliases = RelationQuality.allCases.map { $0.term.aliases.map { $0.text } }
        #expect(aliases.map { $0.first } == ["groene lijn", "oranje lijn", "rode lijn"])
        for quality in RelationQuality.allCases {
            for colour in ["groen", "oranje", "rood", "green", "orange", "red"] {
                #expect(quality.rawValue != colour && quality.term.name.nl != colour && quality.term.name.en != colour)
            }
        }
    }

    @Test func `the kinds on the map are kinds of party, under the same code and term, and households beside them`() {
        for kind in NetworkPartyKind.allCases where kind != .households {
            #expect(PartyKind(rawValue: kind.rawValue)?.term == kind.term, "\(kind)")
        }
        #expect(PartyKind(rawValue: NetworkPartyKind.households.rawValue) == nil)
    }
}
