import Domain
import Testing

@Suite struct IdentifierTests {
    enum Thing {}

    private func isAllowed(_ text: String) -> Bool { (try? Identifier<Thing>(text)) != nil }

    @Test(arguments: ["a", "A-1_b.c", "0", "x9", "...", "-", "_", "anna.de-vries_2", "refused-literal"])
    func `letters, digits, hyphens, underscores and points are allowed`(text: String) throws {
        let id = try Identifier<Thing>(text)
        #expect(id.text == text)
        #expect(id.description == text)
        #expect("\(id)" == text)
    }

    // A citizen service number has nine digits; older ones are written with eight.
    @Test func `eight and nine digits only are refused, fewer and more are not`() {
        for count in 1...64 {
            let digits = String(repeating: "7", count: count)
            #expect(isAllowed(digits) == (count != 8 && count != 9), "\(count)")
            #expect(isAllowed("a" + digits) == (count < 64))
        }
        #expect(isAllowed("1234567.") && isAllowed("a12345678") && isAllowed("12345678a"))
    }

    @Test func `the length is between 1 and 64`() {
        #expect(!isAllowed(""))
        #expect(isAllowed(String(repeating: "a", count: 64)))
        #expect(!isAllowed(String(repeating: "a", count: 65)))
    }

    @Test func `of all ASCII only these characters are allowed, and nothing beyond ASCII`() {
        let allowed = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.".unicodeScalars)
        for code in UInt8.min...127 {
            let scalar = Unicode.Scalar(code)
            #expect(isAllowed(String(Character(scalar))) == allowed.contains(scalar), "\(code)")
        }
        for text in ["é", "ß", "é", "١٢٣", "１２３", "a b", "a\u{0}", "a\n", "👩", "ﬁ", "a\u{200B}"] {
            #expect(!isAllowed(text), "\(text)")
        }
    }

    @Test func `a refused text is not repeated, only its length is told`() {
        let (name, citizenNumber) = ("Marieke de Vries", "123456782")
        let error = #expect(throws: InvalidValue.self) { try Identifier<Thing>(name) }
        #expect(error == InvalidValue("identifier", allowed: Identifier<Thing>.allowed, length: 16))
        #expect(error?.message(in: .nl).contains("Marieke") == false)
        let number = #expect(throws: InvalidValue.self) { try Identifier<Thing>(citizenNumber) }
        #expect(number?.message(in: .en).contains(citizenNumber) == false)
        #expect(String(describing: number).contains(citizenNumber) == false)
    }

    @Test func `a literal that is not allowed becomes a fingerprint, so that two of them stay two`() {
        let good: Identifier<Thing> = "anna"
        let citizenNumber: Identifier<Thing> = "123456782"
        let name: Identifier<Thing> = "Marieke de Vries"
        #expect(good.text == "anna")
        #expect(citizenNumber.text.hasPrefix("refused-"))
        #expect(name.text.hasPrefix("refused-"))
        #expect(name != citizenNumber)
        #expect(name == "Marieke de Vries")
    }

    @Test func `identifiers are compared and ordered by their text`() throws {
        var random = KernelRandom(seed: 121)
        let letters = Array("abAB01._-")
        var texts: [String] = []
        for _ in 0..<300 { texts.append(String((0...random.below(4)).map { _ in random.pick(letters) })) }
        let ids = try texts.map { try Identifier<Thing>($0) }
        for (i, a) in texts.prefix(60).enumerated() {
            for (j, b) in texts.prefix(60).enumerated() {
                #expect((ids[i] == ids[j]) == (a == b))
                #expect((ids[i] < ids[j]) == (a < b))
            }
        }
        #expect(Set(ids).count == Set(texts).count)
        #expect(ids.sorted().map { $0.text } == texts.sorted())
    }

    @Test func `an identifier is written as its text`() throws {
        let id: Identifier<Thing> = "anna"
        #expect(try KernelJSON.text(id) == "\"anna\"")
        #expect(try KernelJSON.read(Identifier<Thing>.self, "\"anna\"") == id)
        #expect(KernelJSON.refusal(Identifier<Thing>.self, "12345678") != nil)
    }

    @Test func `professionals together are one voice`() {
        #expect(Identifier<Participant>.professionals.text == "professionals")
    }
}
