internal import Domain
internal import Indicators

extension PublishedTable {
    /// Child protection measures in 2019: begin, in, out and end.
    public static let cbs2019 = PublishedTable(
        "cbs2019", LocalizedText(nl: "Jeugdbescherming 2019", en: "Child protection 2019"),
        .cbs("Jeugdbescherming 2019"), .printed,
        figures: [
            .figure(
                "totaal-begin-2019", "CBS-totaal-stand", .count(31335), .count, .measuresOfCBS, .stock(2019),
                status: .provisional, grain: 5),
            .figure(
                "totaal-in-2019", "CBS-totaal-in", .count(12965), .count, .measuresOfCBS, .year(2019),
                status: .provisional, grain: 5),
            .figure(
                "totaal-uit-2019", "CBS-totaal-uit", .count(12205), .count, .measuresOfCBS, .year(2019),
                status: .provisional, grain: 5),
            .figure(
                "totaal-eind-2019", "CBS-totaal-stand", .count(32095), .count, .measuresOfCBS, .stock(2020),
                status: .provisional, grain: 5),
            .figure(
                "ots-begin-2019", "CBS-ots-stand", .count(20845), .count, .measuresOfCBS, .stock(2019),
                status: .provisional, grain: 5),
            .figure(
                "ots-in-2019", "CBS-ots-in", .count(9330), .count, .measuresOfCBS, .year(2019), status: .provisional,
                grain: 5),
            .figure(
                "ots-uit-2019", "CBS-ots-uit", .count(8585), .count, .measuresOfCBS, .year(2019), status: .provisional,
                grain: 5),
            .figure(
                "ots-eind-2019", "CBS-ots-stand", .count(21590), .count, .measuresOfCBS, .stock(2020),
                status: .provisional, grain: 5),
            .figure(
                "vots-begin-2019", "CBS-vots-stand", .count(350), .count, .measuresOfCBS, .stock(2019),
                status: .provisional, grain: 5),
            .figure(
                "vots-in-2019", "CBS-vots-in", .count(1920), .count, .measuresOfCBS, .year(2019), status: .provisional,
                grain: 5),
            .figure(
                "vots-uit-2019", "CBS-vots-uit", .count(1845), .count, .measuresOfCBS, .year(2019),
                status: .provisional, grain: 5),
            .figure(
                "vots-eind-2019", "CBS-vots-stand", .count(425), .count, .measuresOfCBS, .stock(2020),
                status: .provisional, grain: 5),
            .figure(
                "voogdij-begin-2019", "CBS-voogdij-stand", .count(9900), .count, .measuresOfCBS, .stock(2019),
                status: .provisional, grain: 5),
            .figure(
                "voogdij-in-2019", "CBS-voogdij-in", .count(1345), .count, .measuresOfCBS, .year(2019),
                status: .provisional, grain: 5),
            .figure(
                "voogdij-uit-2019", "CBS-voogdij-uit", .count(1390), .count, .measuresOfCBS, .year(2019),
                status: .provisional, grain: 5),
            .figure(
                "voogdij-eind-2019", "CBS-voogdij-stand", .count(9850), .count, .measuresOfCBS, .stock(2020),
                status: .provisional, grain: 5),
            .figure(
                "tijdelijke-voogdij-begin-2019", "CBS-tijdelijke-voogdij-stand", .count(240), .count, .measuresOfCBS,
                .stock(2019), status: .provisional, grain: 5),
            .figure(
                "tijdelijke-voogdij-in-2019", "CBS-tijdelijke-voogdij-in", .count(375), .count, .measuresOfCBS,
                .year(2019), status: .provisional, grain: 5),
            .figure(
                "tijdelijke-voogdij-uit-2019", "CBS-tijdelijke-voogdij-uit", .count(385), .count, .measuresOfCBS,
                .year(2019), status: .provisional, grain: 5),
            .figure(
                "tijdelijke-voogdij-eind-2019", "CBS-tijdelijke-voogdij-stand", .count(235), .count, .measuresOfCBS,
                .stock(2020), status: .provisional, grain: 5),
        ],
        inconsistencies: [
            PublishedInconsistency(
                "balance2019",
                LocalizedText(
                    nl: "Begin plus in min uit is op sommige rijen 5 anders dan eind: elk getal is op 5 afgerond.",
                    en: "Begin plus in minus out differs by 5 from end in some rows: each number is rounded to 5.")),
            PublishedInconsistency(
                "total2019",
                LocalizedText(
                    nl: "De delen tellen niet precies tot het totaal op.",
                    en: "The parts do not add up to the total exactly.")),
        ])

    /// Child protection measures in 2022: begin, in, out and end.
    public static let cbs2022 = PublishedTable(
        "cbs2022", LocalizedText(nl: "Jeugdbescherming 2022", en: "Child protection 2022"),
        .cbs("Jeugdbescherming 2022"), .printed,
        figures: [
            .figure(
                "totaal-begin-2022", "CBS-totaal-stand", .count(31960), .count, .measuresOfCBS, .stock(2022),
                status: .provisional, grain: 5),
            .figure(
                "totaal-in-2022", "CBS-totaal-in", .count(9065), .count, .measuresOfCBS, .year(2022),
                status: .provisional, grain: 5),
            .figure(
                "totaal-uit-2022", "CBS-totaal-uit", .count(11955), .count, .measuresOfCBS, .year(2022),
                status: .provisional, grain: 5),
            .figure(
                "totaal-eind-2022", "CBS-totaal-stand", .count(29070), .count, .measuresOfCBS, .stock(2023),
                status: .provisional, grain: 5),
            .figure(
                "ots-begin-2022", "CBS-ots-stand", .count(21890), .count, .measuresOfCBS, .stock(2022),
                status: .provisional, grain: 5),
            .figure(
                "ots-in-2022", "CBS-ots-in", .count(6500), .count, .measuresOfCBS, .year(2022), status: .provisional,
                grain: 5),
            .figure(
                "ots-uit-2022", "CBS-ots-uit", .count(9000), .count, .measuresOfCBS, .year(2022), status: .provisional,
                grain: 5),
            .figure(
                "ots-eind-2022", "CBS-ots-stand", .count(19390), .count, .measuresOfCBS, .stock(2023),
                status: .provisional, grain: 5),
            .figure(
                "vots-begin-2022", "CBS-vots-stand", .count(330), .count, .measuresOfCBS, .stock(2022),
                status: .provisional, grain: 5),
            .figure(
                "vots-in-2022", "CBS-vots-in", .count(1370), .count, .measuresOfCBS, .year(2022), status: .provisional,
                grain: 5),
            .figure(
                "vots-uit-2022", "CBS-vots-uit", .count(1345), .count, .measuresOfCBS, .year(2022),
                status: .provisional, grain: 5),
            .figure(
                "vots-eind-2022", "CBS-vots-stand", .count(355), .count, .measuresOfCBS, .stock(2023),
                status: .provisional, grain: 5),
            .figure(
                "voogdij-begin-2022", "CBS-voogdij-stand", .count(9480), .count, .measuresOfCBS, .stock(2022),
                status: .provisional, grain: 5),
            .figure(
                "voogdij-in-2022", "CBS-voogdij-in", .count(925), .count, .measuresOfCBS, .year(2022),
                status: .provisional, grain: 5),
            .figure(
                "voogdij-uit-2022", "CBS-voogdij-uit", .count(1325), .count, .measuresOfCBS, .year(2022),
                status: .provisional, grain: 5),
            .figure(
                "voogdij-eind-2022", "CBS-voogdij-stand", .count(9080), .count, .measuresOfCBS, .stock(2023),
                status: .provisional, grain: 5),
            .figure(
                "tijdelijke-voogdij-begin-2022", "CBS-tijdelijke-voogdij-stand", .count(260), .count, .measuresOfCBS,
                .stock(2022), status: .provisional, grain: 5),
            .figure(
                "tijdelijke-voogdij-in-2022", "CBS-tijdelijke-voogdij-in", .count(270), .count, .measuresOfCBS,
                .year(2022), status: .provisional, grain: 5),
            .figure(
                "tijdelijke-voogdij-uit-2022", "CBS-tijdelijke-voogdij-uit", .count(285), .count, .measuresOfCBS,
                .year(2022), status: .provisional, grain: 5),
            .figure(
                "tijdelijke-voogdij-eind-2022", "CBS-tijdelijke-voogdij-stand", .count(245), .count, .measuresOfCBS,
                .stock(2023), status: .provisional, grain: 5),
        ],
        inconsistencies: [
            PublishedInconsistency(
                "rounded2022",
                LocalizedText(
                    nl: "Alle rijen sluiten, al is elk getal op 5 afgerond: dat is geen bewijs dat ze exact zijn.",
                    en: "All rows balance, though each number is rounded to 5: that is no proof that they are exact."))
        ])
}
