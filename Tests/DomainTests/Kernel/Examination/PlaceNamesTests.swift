import Domain
import Testing

@Suite struct PlaceNamesTests {
    private func name(_ pattern: String, _ words: String) -> PlaceNames.Name {
        PlaceNames.Name(pattern, LocalizedText(nl: words, en: "en " + words))
    }

    @Test func `a name is found by the pattern of an address, and its identifiers are filled in`() {
        let names = PlaceNames([
            name("plan", "het plan"), name("plan.goals[]", "doel {1}"),
            name("plan.goals[].ratings[]", "het cijfer van {2} voor doel {1}"),
        ])
        #expect(names.text(for: "plan", in: .nl) == "het plan")
        #expect(names.text(for: "plan", in: .en) == "en het plan")
        #expect(names.text(for: "plan.goals[g2]", in: .nl) == "doel g2")
        #expect(names.text(for: "plan.goals[g2].ratings[anna]", in: .nl) == "het cijfer van anna voor doel g2")
        #expect(
            names.text(for: "plan.goals[g2].ratings[anna]", in: .nl) { $0 == "anna" ? "Anna" : "«\($0)»" }
                == "het cijfer van Anna voor doel «g2»")
        #expect(names.hasName(for: "plan.goals[anything]"))
        #expect(!names.hasName(for: "plan.goals"))
        #expect(!names.hasName(for: "plan.goals[].ratings"))
    }

    @Test func `a place without a name is told by its address`() {
        let names = PlaceNames([name("plan", "het plan")])
        #expect(names.text(for: "plan.goals[g2]", in: .nl) == "plan.goals[g2]")
        #expect(PlaceNames().text(for: "", in: .nl) == "")
    }

    @Test func `of two names of one pattern the first stays, and names stand by pattern`() {
        let names = PlaceNames([name("b", "first"), name("a", "a"), name("b", "second")])
        #expect(names.names.map { $0.pattern } == ["a", "b"])
        #expect(names.text(for: "b", in: .nl) == "first")
        let other = PlaceNames([name("b", "other"), name("c", "c")])
        #expect(names.adding(other).text(for: "b", in: .nl) == "first")
        #expect(other.adding(names).text(for: "b", in: .nl) == "other")
        #expect(names.adding(other).names.map { $0.pattern } == ["a", "b", "c"])
        let many = PlaceNames((0..<200).map { name("x", "\($0)") })
        #expect(many.text(for: "x", in: .nl) == "0")
    }

    @Test func `odd names and odd addresses do no harm`() throws {
        let names = PlaceNames([
            name("a[]", "{1} {1} {2} {9} {0} {x} {"), name("b[]", "1 {1} 2"), name("c", "} {1} c"), name("d[]", "{1"),
        ])
        #expect(names.text(for: "a[k]", in: .nl) == "k k   0 x ")
        #expect(names.text(for: "b[k]", in: .nl) == "1 k 2")
        #expect(names.text(for: "c", in: .nl) == "  c")
        #expect(names.text(for: "d[k]", in: .nl) == "k")
        for odd in ["a[", "a]", "a[[k]", "][", "a[k]]", "[", "]", "a[k", "é[", "a[👩‍👩‍👧]"] {
            let address = try KernelJSON.read(Address.self, "\"\(odd)\"")
            #expect(!names.text(for: address, in: .nl).isEmpty)
            _ = names.hasName(for: address)
        }
    }

    @Test func `places in the context of a review keep their names in a whole`() {
        let patterns = ["attestations[]", "attestations[].of[]", "circumstances.acuteDanger", "policy.period"]
        let set = RuleSet<LiftingTests.Part>([], places: PlaceNames(patterns.map { name($0, "het antwoord van {1}") }))
        let single: RuleSet<LiftingTests.Whole> = set.lifted(at: "part") { $0.part }
        let each: RuleSet<LiftingTests.Whole> = set.lifted(eachAt: "parts", { $0.parts }, id: { $0.id })
        for lifted in [single, each] {
            #expect(lifted.places.names.map { $0.pattern } == patterns)
            #expect(lifted.places.text(for: "attestations[TEST-01]", in: .nl) == "het antwoord van TEST-01")
        }
    }

    // The whole's own identifier comes first, so the part's move up by one.
    @Test func `lifted at one part a place gets a longer pattern, at several also another first identifier`() {
        let places = PlaceNames([
            name("", "het deel"), name("goals[]", "doel {1}"), name("goals[].ratings[]", "{2} over doel {1}, 1 en {3}"),
        ])
        let set = RuleSet<LiftingTests.Part>([], places: places)
        let single: RuleSet<LiftingTests.Whole> = set.lifted(at: "part") { $0.part }
        #expect(single.places.names.map { $0.pattern } == ["part", "part.goals[]", "part.goals[].ratings[]"])
        #expect(single.places.text(for: "part", in: .nl) == "het deel")
        #expect(single.places.text(for: "part.goals[g].ratings[anna]", in: .nl) == "anna over doel g, 1 en ")
        let each: RuleSet<LiftingTests.Whole> = set.lifted(eachAt: "parts", { $0.parts }, id: { $0.id })
        #expect(each.places.names.map { $0.pattern } == ["parts[]", "parts[].goals[]", "parts[].goals[].ratings[]"])
        #expect(each.places.text(for: "parts[p]", in: .nl) == "het deel")
        #expect(each.places.text(for: "parts[p].goals[g]", in: .nl) == "doel g")
        #expect(each.places.text(for: "parts[p].goals[g].ratings[anna]", in: .en) == "en anna over doel g, 1 en ")
        let twice: RuleSet<LiftingTests.Region> = each.lifted(eachAt: "wholes", { $0.wholes }, id: { $0.id })
        #expect(
            twice.places.text(for: "wholes[w].parts[p].goals[g].ratings[anna]", in: .nl) == "anna over doel g, 1 en ")
        #expect(twice.places.hasName(for: "wholes[w].parts[p]"))
    }
}
