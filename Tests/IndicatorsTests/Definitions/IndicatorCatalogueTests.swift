import Domain
import Foundation
import Indicators
import Testing

@Suite struct `The catalogue of indicators` {
    private let catalogue = IndicatorDefinition.catalogue

    private static let idsOfSources: [String] = {
        func ids(_ document: String, _ count: Int) -> [String] {
            (1...count).map { "\(document)-I\($0 < 10 ? "0" : "")\($0)" }
        }
        let themes = [1: 4, 2: 7, 3: 6, 4: 3, 5: 4]
        let kompas = themes.keys.sorted().flatMap { theme in
            (1...(themes[theme] ?? 1)).map { "KOMPAS-I\(theme).\($0)" }
        }
        return ids("STUREN", 19) + ids("PARALLEL", 20) + ids("DOMEIN", 24) + ids("PROEFTUIN", 24) + kompas
            + (1...5).map { "DOMEIN-M0\($0)" }
    }()

    @Test func `every indicator of the five sources is in it`() throws {
        #expect(Self.idsOfSources.count == 116)
        for text in Self.idsOfSources {
            let definition = IndicatorDefinition.of(try Identifier(text))
            #expect(definition != nil, "\(text)")
        }
        #expect(catalogue.count == 112)
    }

    @Test func `each id stands once, as its own or as merged`() {
        let ids = catalogue.flatMap { [$0.id] + $0.mergedIDs }
        #expect(Set(ids).count == ids.count)
        // The second measurement of an indicator that asks two things.
        #expect(Set(ids.map { $0.text }).subtracting(Self.idsOfSources) == ["KOMPAS-I3.2b"])
    }

    @Test func `what was merged is what has the same numerator and denominator`() {
        let merged = catalogue.filter { !$0.mergedIDs.isEmpty }.map { ($0.id.text, $0.mergedIDs.map { $0.text }) }
        let expected = [
            "STUREN-I14": ["PROEFTUIN-I01"], "STUREN-I16": ["KOMPAS-I1.1"], "PARALLEL-I01": ["PROEFTUIN-I20"],
            "PARALLEL-I17": ["KOMPAS-I2.6"], "KOMPAS-I1.2": ["DOMEIN-I07"],
        ]
        #expect(Dictionary(uniqueKeysWithValues: merged) == expected)
    }

    @Test func `every definition says what it is in both languages, with its care and its source`() {
        for definition in catalogue {
            var texts = [definition.name, definition.counting.numerator, definition.caveat]
            texts += [definition.counting.denominator, definition.counting.exclusions, definition.misuse].compactMap {
                $0
            }
            for text in texts {
                for language in Language.allCases {
                    #expect(!text[language].isEmpty && !text[language].contains("  "), "\(definition.id)")
                }
            }
            for text in [definition.caveat] + [definition.misuse].compactMap({ $0 }) {
                #expect(text.nl.hasSuffix(".") && text.en.hasSuffix("."), "\(definition.id)")
            }
            #expect(!definition.citations.isEmpty && definition.version == 1, "\(definition.id)")
            #expect(!definition.levels.isEmpty && !definition.basis.isEmpty, "\(definition.id)")
        }
        for name in catalogue.map({ $0.name.nl }) {
            #expect(catalogue.filter { $0.name.nl == name }.count == 1, "\(name)")
        }
    }

    @Test func `a share names its denominator`() {
        for definition in catalogue
        where definition.unit == .known(.percentage) || definition.unit == .known(.perThousandHouseholds) {
            // The source names absence as a risk, without a rule of computing.
            if definition.id == "STUREN-I18" { continue }
            #expect(definition.counting.denominator != nil, "\(definition.id)")
        }
    }

    @Test func `a degree or a story is open or only told, never a number with a norm`() {
        for definition in catalogue where definition.unit == .known(.degree) {
            #expect(definition.hasOpenScale, "\(definition.id)")
        }
        for definition in catalogue where definition.unit == .known(.narrative) {
            #expect(definition.character == .known(.qualitative), "\(definition.id)")
        }
    }

    @Test func `companions are there, and are others`() {
        for definition in catalogue {
            guard let companion = definition.companion else { continue }
            #expect(companion != definition.id && IndicatorDefinition.of(companion) != nil, "\(definition.id)")
        }
    }

    @Test func `disclosure is not deterioration`() {
        for id in ["PARALLEL-I09", "PARALLEL-I12", "STUREN-I16", "PARALLEL-I01"] as [Identifier<IndicatorDefinition>] {
            #expect(IndicatorDefinition.of(id)?.polarity == .known(.contextual), "\(id)")
        }
    }

    @Test func `what is about professionals is never about one of them`() {
        for definition in catalogue where definition.family == .known(.load) {
            #expect(definition.misuse?.nl.contains("per persoon") == true, "\(definition.id)")
        }
    }

    @Test func `registrations and measures of the research are no results`() {
        let others = catalogue.filter { $0.kind != .known(.result) }.map { $0.id.text }
        let expected = (1...5).map { "DOMEIN-M0\($0)" } + ["PARALLEL-I20", "PROEFTUIN-I23", "PROEFTUIN-I24"]
        #expect(Set(others) == Set(expected))
    }

    @Test func `a definition comes back as it was written, and printing it shows no free text`() throws {
        for definition in catalogue {
            var definition = definition
            definition.essence = .stated("GEHEIM", Provenance(knownOn: "2026-01-01"))
            let data = try JSONEncoder().encode(definition)
            #expect(try JSONDecoder().decode(IndicatorDefinition.self, from: data) == definition)
            #expect(!"\(definition) \(String(reflecting: definition))".contains("GEHEIM"))
        }
    }

    @Test func `a version below one is refused`() {
        for version in [0, -1, Int.min] {
            #expect(throws: InvalidValue.self) {
                try IndicatorDefinition(
                    "REGIO-I01", version: version, name: LocalizedText(nl: "a", en: "b"),
                    counting: .init(LocalizedText(nl: "c", en: "d")), unit: .count, polarity: .contextual,
                    burden: .none, caveat: LocalizedText(nl: "e", en: "f"))
            }
        }
    }

    @Test func `missing is never zero: of each indicator`() throws {
        for definition in catalogue {
            let unit = try #require(definition.unit.member)
            let unknown = try Figure("leeg", of: definition.id, nil, unit: unit)
            #expect(unknown.status == .unknown && unknown.reading == nil, "\(definition.id)")
            #expect(unknown.n == nil && unknown.missing == nil, "\(definition.id)")
            for language in Language.allCases { #expect(!unknown.text(in: language).contains("0"), "\(definition.id)") }
            #expect(throws: InvalidValue.self) {
                try Figure("x", of: definition.id, .count(0), status: .unknown, unit: unit)
            }
            #expect(throws: InvalidValue.self) { try Figure("x", of: definition.id, nil, status: .final, unit: unit) }
        }
    }
}
