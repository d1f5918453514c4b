import Domain
import Testing

@Suite struct RuleIDTests {
    @Test func `an id is printed with at least two digits`() throws {
        let texts: [(Int, String)] = [
            (1, "STUREN-01"), (9, "STUREN-09"), (10, "STUREN-10"), (99, "STUREN-99"), (100, "STUREN-100"),
            (9999, "STUREN-9999"),
        ]
        for (number, text) in texts {
            let id = try RuleID("STUREN", number)
            #expect(id.text == text)
            #expect(id.description == text)
            #expect(try RuleID(text: text) == id)
            #expect(id.document == "STUREN" && id.number == number)
        }
    }

    @Test func `every number of a document is read back from its text`() throws {
        for number in 1...9999 {
            let id = try RuleID("A1", number)
            let read = try RuleID(text: id.text)
            if read != id { Issue.record("\(id) is read as \(read)") }
        }
    }

    @Test func `a document is a code of capitals and digits that begins with a capital`() {
        for code in ["A", "ABC", "A1", "A1B2", String(repeating: "A", count: 32)] {
            #expect((try? RuleID(code, 1)) != nil, "\(code)")
        }
        for code in ["", "1A", "a", "Aa", "A-B", "A B", "É", "A.", String(repeating: "A", count: 33)] {
            let error = #expect(throws: InvalidValue.self) { try RuleID(code, 1) }
            #expect(error == InvalidValue("rule id", allowed: RuleID.allowed, length: code.utf8.count), "\(code)")
        }
        for number in [0, -1, 10000, Int.max, Int.min] {
            #expect(throws: InvalidValue.self) { try RuleID("A", number) }
        }
    }

    @Test func `a text of another form is refused`() {
        for text in [
            "", "-", "A", "A1", "A-", "-1", "A-x", "A-1x", "A- 1", "A-+1", "A--1", "A-0", "A-00", "A-10000",
            "A-99999999999999999999", "a-1", "A-١", "A–1", "A-1-", "A-1 ", " A-1", "A-1\n",
        ] {
            let error = #expect(throws: InvalidValue.self, "\(text)") { try RuleID(text: text) }
            #expect(error?.length == text.utf8.count, "\(text)")
        }
    }

    @Test func `a literal is read as its text, and one that is not allowed stands out`() throws {
        let regional: RuleID = "REGIO-07"
        #expect(try regional == RuleID("REGIO", 7))
        let refused: [RuleID] = ["", "REGIO", "regio-07", "REGIO-7", "REGIO-00", "REGIO-10000", "moeder slaat"]
        for id in refused {
            #expect(id.document == "REFUSED")
            #expect(try RuleID(text: id.text) == id)
        }
        #expect(Set(refused).count == refused.count)
    }

    @Test func `ids stand by document, then by number`() throws {
        let texts = ["KOMPAS-02", "KOMPAS-10", "KOMPAS-100", "PROEFTUIN-01", "STUREN-05", "STUREN2-01"]
        let ids = try texts.map { try RuleID(text: $0) }
        var random = KernelRandom(seed: 131)
        for _ in 0..<20 { #expect(ids.shuffled(using: &random).sorted() == ids) }
        #expect(Set(ids + ids).count == texts.count)
    }

    @Test func `an id is written as its text`() throws {
        #expect(try KernelJSON.text(Kernel.id(5)) == "\"TEST-05\"")
        #expect(try KernelJSON.read(RuleID.self, "\"TEST-05\"") == Kernel.id(5))
    }
}
