internal import Domain
internal import Indicators

extension PublishedTable {
    /// The pilots from 1 January up to and including 31 December 2023.
    public static let kompasPilots = PublishedTable(
        "kompasPilots", LocalizedText(nl: "Monitoring van de proeftuinen", en: "Monitoring of the pilots"),
        .kompas("Stap 6"), .printed,
        figures: [
            .figure(
                "huishoudens-2023", "PROEFTUIN-I01", .count(753), .count, .householdsOfGuide, .year(2023),
                no: ["huishoudens-2024"]),
            .figure(
                "zonder-kinderen-aantal-2023", "KOMPAS-S-zonder-kinderen", .count(17), .count, .householdsOfGuide,
                .year(2023)),
            .figure(
                "zonder-kinderen-2023", "PROEFTUIN-I04", .number(.tenths(22)), .percentage, .householdsOfGuide,
                .year(2023), no: ["zonder-kinderen-2024"]),
            .figure("beeindigd", "KOMPAS-S-beeindigd", .count(338), .count, .householdsOfGuide, .year(2023)),
            .figure("gedwongen", "KOMPAS-S-gedwongen", .count(36), .count, .householdsOfGuide, .year(2023)),
            .figure(
                "gedwongen-deel", "KOMPAS-S-gedwongen-deel", .number(.whole(5)), .percentage, .householdsOfGuide,
                .year(2023)),
            .figure(
                "zonder-dwang-deel", "KOMPAS-S-zonder-dwang-deel", .number(.whole(95)), .percentage, .householdsOfGuide,
                .year(2023)),
        ],
        inconsistencies: [
            PublishedInconsistency(
                "rounding",
                LocalizedText(
                    nl: "17 van 753 is 2,26 procent: 2,3 afgerond en 2,2 afgekapt.",
                    en: "17 of 753 is 2.26 per cent: 2.3 rounded and 2.2 cut off.")),
            PublishedInconsistency(
                "casesOrFamilies",
                LocalizedText(
                    nl: "36 gevallen, van de gezinnen: wat is geteld wisselt.",
                    en: "36 cases, of the families: what is counted changes.")),
            PublishedInconsistency(
                "twoReports",
                LocalizedText(
                    nl: "753 en 812 horen niet in één reeks: 59 in een half jaar naast 63 per maand ervoor.",
                    en: "753 and 812 do not belong in one series: 59 in half a year beside 63 a month before.")),
            PublishedInconsistency(
                "childlessTwoReports",
                LocalizedText(
                    nl: "17 zonder kinderen naast ongeveer 109 een half jaar later.",
                    en: "17 without children beside about 109 half a year later.")),
        ])

    /// The minutes of a client journey.
    public static let kompasJourney = PublishedTable(
        "kompasJourney", LocalizedText(nl: "Minuten van een klantreis", en: "Minutes of a client journey"),
        .kompas("Stap 4"), .printed,
        figures: [
            .figure("blok-1", "KOMPAS-N-minuten", .count(15), .count, nil, nil),
            .figure("blok-2", "KOMPAS-N-minuten", .count(15), .count, nil, nil),
            .figure("blok-3", "KOMPAS-N-minuten", .count(20), .count, nil, nil),
            .figure("blok-4", "KOMPAS-N-minuten", .count(15), .count, nil, nil),
            .figure("blok-5", "KOMPAS-N-minuten", .count(15), .count, nil, nil),
            .figure("blok-6", "KOMPAS-N-minuten", .count(20), .count, nil, nil),
            .figure("blok-7", "KOMPAS-N-minuten", .count(20), .count, nil, nil),
            .figure("blok-8", "KOMPAS-N-minuten", .count(20), .count, nil, nil),
            .figure("blok-9", "KOMPAS-N-minuten", .count(15), .count, nil, nil),
            .figure("geheel", "KOMPAS-N-uren", .count(3), .count, nil, nil, origin: .approximate),
        ],
        inconsistencies: [
            PublishedInconsistency(
                "threeHours",
                LocalizedText(
                    nl: "De blokken tellen tot 155 minuten, terwijl er ongeveer drie uur staat.",
                    en: "The blocks add up to 155 minutes, while about three hours is printed."))
        ])

    /// Other figures of the guide.
    public static let kompasOther = PublishedTable(
        "kompasOther", LocalizedText(nl: "Andere cijfers van de gids", en: "Other figures of the guide"),
        .kompas("Stap 7"), .printed,
        figures: [
            .figure(
                "spv-gezinnen", "KOMPAS-S-spv-gezinnen", .number(.whole(83)), .percentage, .familiesAsProfessionalsSay,
                nil),
            .figure("spv-cijfer", "KOMPAS-S-spv-cijfer", .number(.tenths(82)), .grade, .professionalsOfPractice, nil),
            .figure(
                "spv-behouden", "KOMPAS-S-spv-behouden", .number(.whole(90)), .percentage, .professionalsOfPractice, nil
            ),
            .figure(
                "volwassenenzorg", "KOMPAS-S-volwassenenzorg", .number(.whole(25)), .percentage, .families, nil,
                in: .kompas("Stap 2")),
            .figure(
                "profielen", "KOMPAS-S-profielen", .words(LocalizedText(nl: "meer dan 500", en: "more than 500")),
                .count, .families, nil, origin: .approximate, in: .kompas("Geweldsprofielen")),
        ],
        inconsistencies: [
            PublishedInconsistency(
                "ofFamiliesByProfessionals",
                LocalizedText(
                    nl: "83 procent van de gezinnen, volgens professionals: geen oordeel van gezinnen.",
                    en: "83 per cent of families, according to professionals: no judgement of families."))
        ])
}
