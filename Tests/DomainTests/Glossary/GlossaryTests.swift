import Domain
import Testing

/// Terms are found by each of their words.
@Suite struct GlossaryTests {
    private enum Lamp: String, ClosedList {
        case deskLamp, streetLight

        var term: Term {
            switch self {
            case .deskLamp:
                Term(
                    rawValue, LocalizedText(nl: "bureaulamp", en: "desk lamp"),
                    definition: LocalizedText(nl: "Lamp op een bureau.", en: "Lamp on a desk."),
                    aliases: [Term.Alias("leeslamp", in: .sturen), Term.Alias("Köhler-lamp", in: .domein)],
                    related: ["Concept.light", "Lamp.streetLight", "Lamp.gone"])
            case .streetLight:
                Term(
                    rawValue, LocalizedText(nl: "lantaarn", en: "street light"),
                    definition: LocalizedText(nl: "Lamp op straat.", en: "Lamp in a street."),
                    aliases: [Term.Alias("licht", in: .kompas), Term.Alias("lamp", in: .kompas)])
            }
        }
    }

    private static let light = Term(
        "light", LocalizedText(nl: "licht", en: "light"),
        definition: LocalizedText(nl: "Waardoor men ziet.", en: "What one sees by."),
        decision: LocalizedText(nl: "Een begrip van deze test.", en: "A concept of this test."))

    private static let lamps = [GlossaryList(Lamp.self, "Lamp", nl: "lampen", en: "lamps")]
    private let glossary = Glossary(
        of: "Lighting", [lamps, [GlossaryList(concepts: [light], nl: "begrippen", en: "concepts")]])

    private func names(_ matches: [GlossaryMatch]) -> [String] { matches.map { $0.entry.term.code } }

    @Test func `a glossary lists all terms of its lists, with type, list and module`() {
        #expect(glossary.entries.map { $0.key } == ["Lamp.deskLamp", "Lamp.streetLight", "Concept.light"])
        #expect(glossary.entries.map { $0.list.en } == ["lamps", "lamps", "concepts"])
        #expect(glossary.entries.map { $0.isConcept } == [false, false, true])
        #expect(glossary.entries.allSatisfy { $0.module == "Lighting" })
        #expect(glossary.modules.map { $0.lists.map { $0.codes } } == [[["deskLamp", "streetLight"], ["light"]]])
    }

    @Test(arguments: [
        "deskLamp", "DESKLAMP", "Lamp.deskLamp", "bureaulamp", "Bureaulamp", "Desk Lamp", "desk-lamp", "LEESLAMP",
        "kohler lamp", "Köhler–Lamp", "ko\u{308}hler lamp",
    ])
    func `a term is found by code, name and alias`(_ word: String) {
        #expect(glossary.entries(named: word).map { $0.key } == ["Lamp.deskLamp"])
        #expect(glossary.search(word).first?.entry.key == "Lamp.deskLamp")
        #expect(glossary.search(word).first?.nearness == .whole)
    }

    @Test func `a word with two meanings finds both terms, each once`() {
        #expect(glossary.entries(named: "Licht").map { $0.key } == ["Lamp.streetLight", "Concept.light"])
        #expect(glossary.homonyms.map { $0.word } == ["licht"])
        #expect(glossary.homonyms.first?.entries.map { $0.key } == ["Lamp.streetLight", "Concept.light"])
    }

    @Test func `what is near comes first, and of one term only the nearest word`() {
        let matches = glossary.search("lamp")
        #expect(names(matches) == ["streetLight", "deskLamp"])
        #expect(matches.map { $0.nearness } == [.whole, .beginning])
        #expect(matches.map { $0.word } == ["lamp", "Lamp.deskLamp"])
        #expect(names(glossary.search("lig")) == ["light", "streetLight"])
        #expect(names(glossary.search("li")) == ["streetLight", "light"])
        #expect(glossary.search("light street").map { $0.nearness } == [.words])
        #expect(glossary.search("ureaula").map { $0.nearness } == [.inside])
        #expect(glossary.search("ureaula").map { $0.word } == ["bureaulamp"])
    }

    @Test(arguments: ["", " ", "-", "'", "\u{301}", "kaars", "lamp lamp lamp kaars"])
    func `nothing is found by nothing, and by a word that is not there`(_ word: String) {
        #expect(glossary.entries(named: word).isEmpty)
        #expect(glossary.search(word).isEmpty)
    }

    @Test func `an entry is found by its key, and its related entries by theirs`() throws {
        let lamp = try #require(glossary["Lamp", "deskLamp"])
        #expect(glossary["Lamp.deskLamp"] == lamp)
        #expect(glossary["Lamp", "candle"] == nil && glossary["Concept", "deskLamp"] == nil)
        #expect(glossary["lamp.desklamp"] == nil)
        #expect(glossary.related(to: lamp).map { $0.key } == ["Concept.light", "Lamp.streetLight"])
    }

    @Test func `glossaries join, and two lists that share a term are no two meanings`() {
        let other = Glossary(of: "Copy", [Self.lamps.map { _ in GlossaryList(Lamp.self, "Copied", nl: "l", en: "l") }])
        let both = glossary.adding(other)
        #expect(both.entries.count == 5)
        #expect(both.modules.map { $0.name } == ["Lighting", "Copy"])
        #expect(both.entries(named: "leeslamp").map { $0.key } == ["Lamp.deskLamp", "Copied.deskLamp"])
        #expect(both.homonyms == glossary.homonyms)
    }

    @Test func `the terms of this module are found by the words of several sources`() {
        for word in ["wijkteam", "Lokaal team", "LOCAL TEAM", "localTeam", "gebiedsteam"] {
            #expect(Glossary.domain.entries(named: word).contains { $0.key == "PartyKind.localTeam" }, "\(word)")
        }
    }
}
