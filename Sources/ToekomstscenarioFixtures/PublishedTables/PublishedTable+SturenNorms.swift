internal import Domain
internal import Indicators

extension PublishedTable {
    /// Norm times, waiting times and the size of the study.
    public static let sturenNorms = PublishedTable(
        "sturenNorms", LocalizedText(nl: "Termijnen en omvang", en: "Times and size"), .sturen("1.1, figuur 1"),
        .printed,
        figures: [
            .figure("normtijd", "STUREN-N-normtijd", .count(171), .days, nil, nil),
            .figure("wachttijd-2018", "STUREN-N-wachttijd", .number(.tenths(82)), .months, .families, .year(2018)),
            .figure(
                "wachttijd-2018-langst", "STUREN-N-langst", .count(20), .months, .families, .year(2018),
                origin: .approximate),
            .figure("norm-maanden", "STUREN-N-maanden", .count(5), .months, nil, nil),
            .figure("ihv-fase-1", "STUREN-N-fase1", .count(13), .count, nil, nil),
            .figure("ihv-fase-2", "STUREN-N-fase2", .range(.whole(4), .whole(6)), .count, nil, nil),
            .figure("ihv-fase-3", "STUREN-N-fase3", .range(.whole(3), .whole(6)), .months, nil, nil),
            .figure("interviews", "STUREN-S-interviews", .count(10), .count, .respondents, nil),
            .figure("gevalideerd", "STUREN-S-gevalideerd", .count(7), .count, .respondents, nil),
            .figure("dossiers", "STUREN-S-dossiers", .count(18), .count, .ihvTrajectories, nil),
        ],
        inconsistencies: [
            PublishedInconsistency(
                "fiveMonths",
                LocalizedText(
                    nl: "De norm staat als 171 dagen, als 5 maanden en als ruim 5 maanden.",
                    en: "The norm is printed as 171 days, as 5 months and as over 5 months."))
        ])
}
