import Domain
import Indicators

/// The definitions of indicators as a table: one row a definition, in the order of the catalogue.
struct IndicatorsTable {
    static let header = [
        "id", "merged_ids", "version", "name_dutch", "name_english", "kind", "theme", "levels", "term", "purposes",
        "unit",
        "numerator_dutch", "numerator_english", "denominator_dutch", "denominator_english", "exclusions_dutch",
        "exclusions_english", "polarity", "sources", "measured_by", "computed_from", "burden", "character", "companion",
        "family", "open_scale", "caveat_dutch", "caveat_english", "misuse_dutch", "misuse_english", "aliases",
        "citations",
    ]

    private let definitions: [IndicatorDefinition]

    init(_ definitions: [IndicatorDefinition]) { self.definitions = definitions }

    var csv: String { CSV.text([Self.header] + definitions.map(row)) }

    private func row(_ definition: IndicatorDefinition) -> [String] {
        let counting = definition.counting
        let what: [String] = [
            definition.id.text, CSV.list(definition.mergedIDs.map { $0.text }), definition.version.description,
            definition.name.nl, definition.name.en, definition.kind.code, definition.theme?.code ?? "",
            CSV.list(definition.levels.map { $0.code }), definition.horizon?.code ?? "",
            CSV.list(definition.purposes.map { $0.code }), definition.unit.code,
        ]
        let counts: [String] = [
            counting.numerator.nl, counting.numerator.en, counting.denominator?.nl ?? "",
            counting.denominator?.en ?? "", counting.exclusions?.nl ?? "", counting.exclusions?.en ?? "",
        ]
        let how: [String] = [
            definition.polarity.code, CSV.list(definition.sources.map { $0.code }), definition.measuredBy?.code ?? "",
            CSV.list(definition.basis.map { $0.code }), definition.burden.code, definition.character.code,
            definition.companion?.text ?? "", definition.family?.code ?? "", definition.hasOpenScale ? "yes" : "no",
        ]
        let care: [String] = [
            definition.caveat.nl, definition.caveat.en, definition.misuse?.nl ?? "", definition.misuse?.en ?? "",
            CSV.list(definition.aliases.map { "\($0.text) (\($0.document.code))" }),
            CSV.list(definition.citations.map { $0.text }),
        ]
        return what + counts + how + care
    }
}
