internal import Domain
internal import Indicators

extension PublishedTable {
    /// Norm times, waiting times and the size of the study.
    public static let sturenNorms = PublishedTable(
        "sturenNorms", LocalizedText(nl: "Termijnen en omvang", en: "Times and size"), .sturen("1.1, figuur 1"),
        .printed,
        figures: [
            .figure("normtijd", "STUREN-N-normtijd", .count(171), .days, nil, nil),
            .figure(
                "wachttijd", "STUREN-N-wachttijd", .number(.tenths(82)), .months, .families, nil,
                area: "midden-en-west-brabant", in: .sturen("1.1")),
            .figure(
                "wachttijd-langst", "STUREN-N-langst", .count(20), .months, .families, nil, origin: .approximate,
                area: "midden-en-west-brabant", in: .sturen("1.1")),
            .figure("norm-maanden", "STUREN-N-maanden", .count(5), .months, nil, nil, in: .sturen("1.1")),
            .figure(
                "ihv-fase-1", "STUREN-N-fase1-weken", .range(.whole(4), .whole(6)), .count, nil, nil,
                in: .sturen("4.1.3")),
            .figure("ihv-fase-2", "STUREN-N-fase2-weken", .count(13), .count, nil, nil, in: .sturen("4.1.3")),
            .figure(
                "ihv-fase-3", "STUREN-N-fase3", .range(.whole(3), .whole(6)), .months, nil, nil, in: .sturen("4.1.3")),
            .figure("interviews", "STUREN-S-interviews", .count(10), .count, .respondents, nil, in: .sturen("3.3.4")),
            .figure("gevalideerd", "STUREN-S-gevalideerd", .count(7), .count, .respondents, nil, in: .sturen("3.3.4")),
            .figure("dossiers", "STUREN-S-dossiers", .count(18), .count, .ihvTrajectories, nil, in: .sturen("3.3")),
        ],
        inconsistencies: [
            PublishedInconsistency(
                "fiveMonths",
                LocalizedText(
                    nl: "De norm staat als 171 dagen, als 5 maanden en als ruim 5 maanden.",
                    en: "The norm is printed as 171 days, as 5 months and as over 5 months."))
        ])
}
