internal import Domain
internal import Indicators

extension PublishedTable {
    /// The key figures of the national monitor, from 1 January 2023 up to and including 30 June 2024.
    public static let proeftuinInflow = PublishedTable(
        "proeftuinInflow", LocalizedText(nl: "Kerncijfers instroom", en: "Key figures of the inflow"),
        .proeftuin("2.5"), .printed,
        figures: [
            .figure(
                "huishoudens-2024", "PROEFTUIN-I01", .count(812), .count, .householdsOfMonitor, .monitor2024,
                no: ["huishoudens-2023"]),
            .figure(
                "instroom-per-maand", "PROEFTUIN-I02", .range(.whole(6), .whole(7)), .perMonth,
                .householdsOfOlderPilots, .monitor2024),
            .figure(
                "vorm-a", "PROEFTUIN-I03-A", .words(LocalizedText(nl: "de helft", en: "half")), .percentage,
                .casesOfMonitor, .monitor2024, origin: .approximate),
            .figure(
                "vorm-b", "PROEFTUIN-I03-B", .words(LocalizedText(nl: "circa een derde", en: "about one third")),
                .percentage, .casesOfMonitor, .monitor2024, origin: .approximate),
            .figure("vorm-c", "PROEFTUIN-I03-C", .number(.whole(7)), .percentage, .casesOfMonitor, .monitor2024),
            .figure("vorm-d", "PROEFTUIN-I03-D", .number(.whole(7)), .percentage, .casesOfMonitor, .monitor2024),
            .figure(
                "zonder-kinderen-2024", "PROEFTUIN-I04", .number(.tenths(134)), .percentage, .casesOfMonitor,
                .monitor2024, no: ["zonder-kinderen-2023"]),
            .figure(
                "zonder-kinderen-amsterdam", "PROEFTUIN-I04", .number(.tenths(178)), .percentage, .casesOfMonitor,
                .monitor2024, area: "amsterdam-amstelland"),
            .figure(
                "zonder-kinderen-gelderland", "PROEFTUIN-I04", .number(.whole(17)), .percentage, .casesOfMonitor,
                .monitor2024, area: "gelderland-zuid"),
            .figure(
                "vormen-per-proeftuin", "PROEFTUIN-I03", nil, .percentage, .casesOfMonitor, .monitor2024,
                status: .notInSource),
            .figure(
                "deelname-aan-onderzoek", "PROEFTUIN-S-deelname", nil, .count, nil, nil, status: .notInSource,
                in: .proeftuin("1.3")),
        ],
        inconsistencies: [
            PublishedInconsistency(
                "captionDate",
                LocalizedText(
                    nl: "Een bijschrift eindigt op 30 juni 2023, de tekst en een ander bijschrift op 30 juni 2024.",
                    en: "A caption ends on 30 June 2023, the text and another caption on 30 June 2024.")),
            PublishedInconsistency(
                "formsDoNotAddUp",
                LocalizedText(
                    nl: "De helft, een derde, 7 en 7 procent zijn samen geen honderd: twee ervan zijn ongeveer.",
                    en: "Half, a third, 7 and 7 per cent are not a hundred together: two of them are about.")),
            PublishedInconsistency(
                "percentSignMissing",
                LocalizedText(
                    nl: "17,8 staat er zonder procentteken, en zonder noemer.",
                    en: "17.8 is printed without a per cent sign, and without a denominator.")),
            PublishedInconsistency(
                "perPilot",
                LocalizedText(
                    nl: "Zes tot zeven per maand kan alleen per proeftuin zijn bedoeld.",
                    en: "Six to seven a month can only be meant by pilot.")),
            PublishedInconsistency(
                "twoLengths",
                LocalizedText(
                    nl:
                        "Naar proeftuinen die in 2023 begonnen is anderhalf jaar gekeken, naar wie in januari 2024 begon een "
                        + "half jaar.",
                    en:
                        "Pilots that began in 2023 were watched for a year and a half, those that began in January 2024 for "
                        + "half a year.")),
            PublishedInconsistency(
                "casesOrHouseholds",
                LocalizedText(
                    nl: "De 812 zijn huishoudens, en de percentages zijn van zaken; die kunnen anoniem zijn.",
                    en: "The 812 are households, and the percentages are of cases; these can be anonymous.")),
        ])

    /// Table 2.3: what was deployed in the past quarter.
    public static let proeftuinMeasures = PublishedTable(
        "proeftuinMeasures",
        LocalizedText(nl: "Maatregelen in het afgelopen kwartaal", en: "Measures in the past quarter"),
        .proeftuin("2.5, tabel 2.3"), .printed,
        figures: [
            .figure("toetsing", "PROEFTUIN-I05", .count(33), .count, .requestsOfQuarter, .secondQuarter2024),
            .figure("ots", "PROEFTUIN-I06", .count(17), .count, .measuresOfQuarter, .secondQuarter2024),
            .figure("uithuisplaatsing", "PROEFTUIN-I07", .count(10), .count, .measuresOfQuarter, .secondQuarter2024),
            .figure("gezag", "PROEFTUIN-I08", .count(1), .count, .measuresOfQuarter, .secondQuarter2024),
            .figure("huisverbod", "PROEFTUIN-I09", .count(14), .count, .measuresOfQuarter, .secondQuarter2024),
            .figure("contactverbod", "PROEFTUIN-I10", .count(15), .count, .measuresOfQuarter, .secondQuarter2024),
            .figure("reclassering", "PROEFTUIN-I11", .count(10), .count, .measuresOfQuarter, .secondQuarter2024),
        ],
        inconsistencies: [
            PublishedInconsistency(
                "noTotal",
                LocalizedText(
                    nl: "De rijen tellen toevallig tot honderd en zijn geen percentages; een totaal is niet gedrukt.",
                    en: "The rows happen to add up to a hundred and are no percentages; no total is printed.")),
            PublishedInconsistency(
                "quarterOnEighteenMonths",
                LocalizedText(
                    nl: "Een kwartaal gedeeld door 812 huishoudens van anderhalf jaar is geen indicator.",
                    en: "A quarter divided by 812 households of a year and a half is no indicator.")),
            PublishedInconsistency(
                "measuresAreNoHouseholds",
                LocalizedText(
                    nl: "Zevenenzestig maatregelen zijn geen 67 huishoudens.",
                    en: "Sixty-seven measures are not 67 households.")),
            PublishedInconsistency(
                "sevenPerCent",
                LocalizedText(
                    nl:
                        "Zeven procent van 812 is 53 tot 60 huishoudens in anderhalf jaar, naast 67 maatregelen in één kwartaal.",
                    en:
                        "Seven per cent of 812 is 53 to 60 households in a year and a half, beside 67 measures in one quarter."
                )),
            PublishedInconsistency(
                "riseIsNotShown",
                LocalizedText(
                    nl: "Een stijging is met één kwartaal niet te zien.", en: "A rise cannot be seen with one quarter.")
            ),
        ])

    /// How much research was done.
    public static let proeftuinResearch = PublishedTable(
        "proeftuinResearch", LocalizedText(nl: "Omvang van het onderzoek", en: "Size of the research"),
        .proeftuin("1.2"), .printed,
        figures: [
            .figure("klantreizen", "PROEFTUIN-I23-klantreizen", .count(40), .count, .journeys, nil),
            .figure(
                "klantreizen-geanalyseerd", "PROEFTUIN-I23-klantreizen-geanalyseerd", .count(32), .count, .journeys, nil
            ),
            .figure("gesprekken", "PROEFTUIN-I23-gesprekken", .count(19), .count, .talksWithProfessionals, nil),
            .figure(
                "gesprekken-geanalyseerd", "PROEFTUIN-I23-gesprekken-geanalyseerd", .count(16), .count,
                .talksWithProfessionals, nil),
            .figure("observaties", "PROEFTUIN-I23-observaties", .count(5), .count, nil, nil),
        ],
        inconsistencies: [
            PublishedInconsistency(
                "otherClients",
                LocalizedText(
                    nl: "Of de 24 cliënten van de monitor onder de 32 klantreizen zijn, staat er niet.",
                    en: "Whether the 24 clients of the monitor are among the 32 journeys is not said.")),
            PublishedInconsistency(
                "pilots",
                LocalizedText(
                    nl: "In 1.3 is sprake van elf proeftuinen, terwijl er meer worden genoemd.",
                    en: "In 1.3 eleven pilots are spoken of, while more are named.")),
        ])
}
