internal import Domain
internal import Indicators

extension PublishedTable {
    /// The three figures of FoodValley: descriptions and no norms.
    public static let foodValley = PublishedTable(
        "foodValley", LocalizedText(nl: "FoodValley", en: "FoodValley"), .parallel("De proeftuin in FoodValley"),
        .printed,
        figures: [
            .figure(
                "duo", "PARALLEL-I04", .words(LocalizedText(nl: "de helft", en: "half")), .percentage,
                .foodValleyHouseholds, nil, origin: .approximate),
            .figure(
                "duo-duur", "PARALLEL-I05", .number(.whole(3)), .months, .foodValleyDuos, nil, origin: .approximate),
            .figure("duo-langer", "PARALLEL-I06", .number(.whole(10)), .percentage, nil, nil),
            .figure(
                "maatregel", "PARALLEL-I07", .words(LocalizedText(nl: "een klein deel", en: "a small part")),
                .percentage, .foodValleyHouseholds, nil, origin: .approximate),
        ],
        inconsistencies: [
            PublishedInconsistency(
                "tenPerCent",
                LocalizedText(
                    nl: "Tien procent is van de duo's (5 procent van alle huishoudens) of van alle huishoudens.",
                    en: "Ten per cent is of the duos (5 per cent of all households) or of all households.")),
            PublishedInconsistency(
                "meanDuration",
                LocalizedText(
                    nl:
                        "Of de lange duo's in het gemiddelde zitten, staat er niet; met hen erin kunnen zij gemiddeld niet langer dan 30 maanden duren.",
                    en:
                        "Whether the long duos are in the mean is not said; with them in it they cannot last longer than 30 months on average."
                )),
        ])

    /// The numbers of the evaluation in two regions: counts, no results.
    public static let domeinNumbers = PublishedTable(
        "domeinNumbers", LocalizedText(nl: "Aantallen van de evaluatie", en: "Counts of the evaluation"),
        .domein("2.3"), .printed,
        figures: [
            .figure("opgeleid", "DOMEIN-S-opgeleid", .count(10), .count, .directors, nil, in: .domein("1.3")),
            .figure("werkzaam", "DOMEIN-S-werkzaam", .count(9), .count, .directors, nil, in: .domein("1.3")),
            .figure("interviews-rr", "DOMEIN-S-interviews-rr", .count(13), .count, .interviewsDomein, nil),
            .figure("interviews-gvs", "DOMEIN-S-interviews-gvs", .count(10), .count, .interviewsDomein, nil),
            .figure("zaken", "DOMEIN-M03", .count(7), .count, .casesOfOne, nil, in: .domein("6.3")),
            .figure("maanden-veilig", "DOMEIN-N-maanden", .count(6), .months, nil, nil, in: .domein("Bijlage 1.2")),
            .figure("gemeenten-1", "DOMEIN-S-gemeenten-1", .count(4), .count, nil, nil, in: .domein("1.3")),
            .figure("gemeenten-2", "DOMEIN-S-gemeenten-2", .count(5), .count, nil, nil, in: .domein("1.3")),
        ],
        inconsistencies: [
            PublishedInconsistency(
                "phaseDates",
                LocalizedText(
                    nl:
                        "De eerste fase begint in december 2019 of in januari 2020, en december 2020 valt in twee fasen.",
                    en:
                        "The first phase begins in December 2019 or in January 2020, and December 2020 falls in two phases."
                )),
            PublishedInconsistency(
                "municipalities",
                LocalizedText(
                    nl: "De tweede ronde telt vier of vijf gemeenten.",
                    en: "The second round counts four or five municipalities.")),
        ])
}
