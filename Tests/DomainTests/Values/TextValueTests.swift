import Domain
import Testing

@Suite struct TextValueTests {
    @Test func `a text has a version in each language`() throws {
        let text = LocalizedText(nl: "huishouden", en: "household")
        #expect(text[.nl] == "huishouden")
        #expect(text[.en] == "household")
        #expect(Language.allCases == [.nl, .en])
        let json = #"{"en":"household","nl":"huishouden"}"#
        #expect(try KernelJSON.text(text) == json)
        #expect(try KernelJSON.read(LocalizedText.self, json) == text)
        #expect(KernelJSON.refusal(LocalizedText.self, #"{"nl": "alleen Nederlands"}"#) != nil)
    }

    @Test func `an invalid value says what it is, what is allowed and how long the text was`() {
        let short = InvalidValue("grade", allowed: LocalizedText(nl: "0 tot 10", en: "0 to 10"))
        #expect(short.message(in: .nl) == "grade: toegestaan is 0 tot 10")
        #expect(short.message(in: .en) == "grade: allowed is 0 to 10")
        #expect(short.description == short.message(in: .en))
        #expect("\(short)" == short.message(in: .en))
        let long = InvalidValue("identifier", allowed: LocalizedText(nl: "a", en: "b"), length: 16)
        #expect(long.message(in: .nl) == "identifier: toegestaan is a (de tekst telt 16 bytes)")
        #expect(long.message(in: .en) == "identifier: allowed is b (the text has 16 bytes)")
        #expect(short != long)
    }

    @Test func `an invalid value stands behind the error of a decoder`() throws {
        let error = InvalidValue("grade", allowed: LocalizedText(nl: "a", en: "b")).decodingError(at: [])
        guard case .dataCorrupted(let context) = error else {
            Issue.record("another error: \(error)")
            return
        }
        #expect(context.debugDescription == "grade: allowed is b")
        #expect(
            context.underlyingError as? InvalidValue == InvalidValue("grade", allowed: LocalizedText(nl: "a", en: "b")))
        #expect(context.codingPath.isEmpty)
    }

    @Test func `a citation is title, section and page`() throws {
        let citation = Citation(Kernel.book, "3.2", page: 41)
        #expect(citation.text == "Proefboek, 3.2, p. 41")
        let bare = Citation(Kernel.book, "Samenvatting")
        #expect(bare.text == "Proefboek, Samenvatting")
        for each in [citation, bare] { #expect(try KernelJSON.read(Citation.self, KernelJSON.text(each)) == each) }
    }

    @Test func `a term is read back with its citations and aliases`() throws {
        let term = Term(
            "household", LocalizedText(nl: "huishouden", en: "household"), definition: Kernel.text("People together"),
            citations: [Citation(Kernel.book, "1")], aliases: [Term.Alias("gezin", in: Kernel.book)])
        let json =
            #"{"aliases":[{"document":{"code":"TEST","title":"Proefboek"},"text":"gezin"}],"#
            + #""citations":[{"document":{"code":"TEST","title":"Proefboek"},"section":"1"}],"code":"household","#
            + #""definition":{"en":"People together (en)","nl":"People together (nl)"},"#
            + #""name":{"en":"household","nl":"huishouden"}}"#
        #expect(try KernelJSON.text(term) == json)
        #expect(try KernelJSON.read(Term.self, json) == term)
        #expect(Term("x", Kernel.text("x"), definition: Kernel.text("x")).aliases == [])
        let decided = Term(
            "household", LocalizedText(nl: "huishouden", en: "household"), definition: Kernel.text("People together"),
            decision: Kernel.text("One word"), related: ["Concept.home"])
        let text = try KernelJSON.text(decided)
        #expect(text.contains(#""related":["Concept.home"]"#) && text.contains(#""decision":{"#))
        #expect(try KernelJSON.read(Term.self, text) == decided)
    }
}
