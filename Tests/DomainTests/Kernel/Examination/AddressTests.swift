import Domain
import Testing

@Suite struct AddressTests {
    enum Goal {}

    @Test func `an address is written of identities`() {
        let goal: Identifier<Goal> = "g2"
        let person: Identifier<Participant> = "anna"
        let address: Address = "safetyPlan.goals[\(goal)].ratings[\(person)]"
        #expect(address.path == "safetyPlan.goals[g2].ratings[anna]")
        #expect(address.description == address.path)
        #expect("\(address)" == "safetyPlan.goals[g2].ratings[anna]")
        let rule: Address = "attestations[\(Kernel.id(3))]"
        #expect(rule.path == "attestations[TEST-03]")
        let member: Address = "seasons[\(Season.summer)]"
        #expect(member.path == "seasons[summer]")
        let longer: Address = "\(member).first"
        #expect(longer.path == "seasons[summer].first")
    }

    @Test func `a part is appended with a dot, and nothing is appended without one`() {
        let whole: Address = "involvement"
        #expect(whole.appending("form").path == "involvement.form")
        #expect(whole.appending("").path == "involvement")
        #expect(Address(stringLiteral: "").appending("form").path == "form")
        #expect(Address(stringLiteral: "").appending("").path == "")
    }

    @Test func `addresses stand in alphabetical order`() {
        let addresses: [Address] = ["b", "a[z]", "a", "a.b", "a[b]"]
        #expect(addresses.sorted().map { $0.path } == ["a", "a.b", "a[b]", "a[z]", "b"])
        #expect(Set<Address>(["a", "a", "b"]).count == 2)
    }

    @Test func `an address is written as its path`() throws {
        let address: Address = "a[b].c"
        #expect(try KernelJSON.text(address) == #""a[b].c""#)
        #expect(try KernelJSON.read(Address.self, #""a[b].c""#) == address)
    }
}
