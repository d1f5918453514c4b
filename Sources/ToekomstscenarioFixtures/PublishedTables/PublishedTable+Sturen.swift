internal import Domain
internal import Indicators

extension PublishedTable {
    /// Table 1: measures per year, as the thesis takes them from CBS.
    public static let sturenMeasures = PublishedTable(
        "sturenMeasures", LocalizedText(nl: "Maatregelen per jaar", en: "Measures per year"), .sturen("2.1.1, tabel 1"),
        .printed,
        figures: [
            .figure("ots-2015", "STUREN-T1-ots", .count(32695), .count, .measuresOfThesis, .year(2015)),
            .figure("ots-2016", "STUREN-T1-ots", .count(29960), .count, .measuresOfThesis, .year(2016)),
            .figure("ots-2017", "STUREN-T1-ots", .count(29160), .count, .measuresOfThesis, .year(2017)),
            .figure("ots-2018", "STUREN-T1-ots", .count(29525), .count, .measuresOfThesis, .year(2018)),
            .figure("ots-2019", "STUREN-T1-ots", .count(30570), .count, .measuresOfThesis, .year(2019)),
            .figure("ots-2020", "STUREN-T1-ots", .count(30850), .count, .measuresOfThesis, .year(2020)),
            .figure("voogdij-2015", "STUREN-T1-voogdij", .count(10685), .count, .measuresOfThesis, .year(2015)),
            .figure("voogdij-2016", "STUREN-T1-voogdij", .count(11395), .count, .measuresOfThesis, .year(2016)),
            .figure("voogdij-2017", "STUREN-T1-voogdij", .count(11595), .count, .measuresOfThesis, .year(2017)),
            .figure("voogdij-2018", "STUREN-T1-voogdij", .count(11675), .count, .measuresOfThesis, .year(2018)),
            .figure("voogdij-2019", "STUREN-T1-voogdij", .count(11665), .count, .measuresOfThesis, .year(2019)),
            .figure("voogdij-2020", "STUREN-T1-voogdij", .count(11570), .count, .measuresOfThesis, .year(2020)),
            .figure(
                "jeugdreclassering-2015", "STUREN-T1-jeugdreclassering", .count(11150), .count, .measuresOfThesis,
                .year(2015)),
            .figure(
                "jeugdreclassering-2016", "STUREN-T1-jeugdreclassering", .count(10680), .count, .measuresOfThesis,
                .year(2016)),
            .figure(
                "jeugdreclassering-2017", "STUREN-T1-jeugdreclassering", .count(10135), .count, .measuresOfThesis,
                .year(2017)),
            .figure(
                "jeugdreclassering-2018", "STUREN-T1-jeugdreclassering", .count(9385), .count, .measuresOfThesis,
                .year(2018)),
            .figure(
                "jeugdreclassering-2019", "STUREN-T1-jeugdreclassering", .count(9130), .count, .measuresOfThesis,
                .year(2019)),
            .figure(
                "jeugdreclassering-2020", "STUREN-T1-jeugdreclassering", .count(8555), .count, .measuresOfThesis,
                .year(2020)),
        ],
        inconsistencies: [
            PublishedInconsistency(
                "whatIsCounted",
                LocalizedText(
                    nl:
                        "De bron zegt niet of het gaat om wat liep, begon of in het jaar voorkwam; andere reeksen van CBS zijn iets anders.",
                    en:
                        "The source does not say whether this is what ran, began or occurred in the year; other series of CBS are something else."
                )),
            PublishedInconsistency(
                "noColumnSum",
                LocalizedText(
                    nl: "De som van een jaar is geen aantal kinderen: een kind kan meer maatregelen hebben.",
                    en: "The sum of a year is no number of children: a child may have several measures.")),
        ])

    /// Table 4: the indicators of both approaches.
    public static let sturenIndicators = PublishedTable(
        "sturenIndicators", LocalizedText(nl: "Indicatoren van twee aanpakken", en: "Indicators of two approaches"),
        .sturen("4.1.4, tabel 4"), .printed,
        figures: [
            .figure("bv-fte", "STUREN-I13", .number(.hundredths(3342)), .fullTimeEquivalent, .bvTeam, nil),
            .figure("bv-vrijwillig", "STUREN-I07-vrijwillig", .count(55), .count, .bvTrajectories, nil),
            .figure("bv-gedwongen", "STUREN-I07-gedwongen", .count(5), .count, .bvTrajectories, nil),
            .figure("bv-wachttijd", "STUREN-I08", nil, .days, .bvTrajectories, nil, status: .unknown),
            .figure("bv-trajectduur", "STUREN-I09", nil, .months, .bvTrajectories, nil, status: .unknown),
            .figure("bv-tevredenheid", "STUREN-I10", nil, .grade, .bvTrajectories, nil, status: .unknown),
            .figure("ihv-fte", "STUREN-I13", .number(.tenths(25)), .fullTimeEquivalent, .ihvTeam, nil),
            .figure("ihv-vrijwillig", "STUREN-I07-vrijwillig", .count(12), .count, .ihvTrajectories, nil),
            .figure("ihv-gedwongen", "STUREN-I07-gedwongen", .count(1), .count, .ihvTrajectories, nil),
            .figure("ihv-wachttijd", "STUREN-I08", .number(.hundredths(2878)), .days, .ihvTrajectories, nil),
            .figure("ihv-wachttijd-weken", "STUREN-I08-weken", .number(.whole(4)), .count, .ihvTrajectories, nil),
            .figure("ihv-trajectduur", "STUREN-I09", .number(.whole(9)), .months, .ihvTrajectories, nil),
            .figure("ihv-tevredenheid", "STUREN-I10", .range(.whole(7), .whole(9)), .grade, .ihvFamilyMembers, nil),
        ],
        inconsistencies: [
            PublishedInconsistency(
                "unclassified",
                LocalizedText(
                    nl: "Achttien dossiers, dertien met een indeling: vijf zijn onbekend.",
                    en: "Eighteen files, thirteen with a classification: five are unknown.")),
            PublishedInconsistency(
                "denominators",
                LocalizedText(
                    nl: "Van vijf van de achttien staat er geen ja of nee: circa 90 procent is van dertien.",
                    en: "Of five of the eighteen neither yes nor no is printed: about 90 per cent is of thirteen.")),
            PublishedInconsistency(
                "meanOfEighteen",
                LocalizedText(
                    nl: "Gemiddeld 28,78 dagen kan niet uit dertien dossiers komen, wel uit achttien of negen.",
                    en: "A mean of 28.78 days cannot come from thirteen files, but it can from eighteen or nine.")),
            PublishedInconsistency(
                "twoDates",
                LocalizedText(
                    nl: "Aantallen en fte van Blijvend Veilig komen uit twee jaren.",
                    en: "Counts and FTE of Blijvend Veilig come from two years.")),
            PublishedInconsistency(
                "selection",
                LocalizedText(
                    nl:
                        "De dossiers zijn alleen van gezinnen die door de eerste dertien weken kwamen; het cijfer voor "
                        + "tevredenheid komt uit een ander onderzoek.",
                    en:
                        "The files are only of families who came through the first thirteen weeks; the grade of satisfaction "
                        + "comes from another study.")),
        ])

    /// The two areas of the thesis, and their reports to Veilig Thuis.
    public static let sturenAreas = PublishedTable(
        "sturenAreas", LocalizedText(nl: "Twee gebieden en hun meldingen", en: "Two areas and their reports"),
        .sturen("3.2"), .printed,
        figures: [
            .figure(
                "inwoners-amsterdam", "STUREN-D-inwoners", .count(872757), .count, .inhabitants, .year(2020),
                area: "amsterdam"),
            .figure(
                "inwoners-amstelveen", "STUREN-D-inwoners", .count(123534), .count, .inhabitants, .year(2020),
                area: "amstelveen-aalsmeer"),
            .figure(
                "leeftijd-amsterdam", "STUREN-D-20-40", .number(.tenths(377)), .percentage, .inhabitants, nil,
                area: "amsterdam"),
            .figure(
                "leeftijd-amstelveen", "STUREN-D-20-40", .number(.tenths(246)), .percentage, .inhabitants, nil,
                area: "amstelveen-aalsmeer"),
            .figure(
                "migratie-amsterdam", "STUREN-D-migratie", .number(.tenths(361)), .percentage, .inhabitants, nil,
                area: "amsterdam"),
            .figure(
                "migratie-amstelveen", "STUREN-D-migratie", .number(.tenths(217)), .percentage, .inhabitants, nil,
                area: "amstelveen-aalsmeer"),
            .figure(
                "werkloos-amsterdam", "STUREN-D-werkloosheid", .number(.tenths(59)), .percentage, .inhabitants,
                .year(2020), area: "amsterdam"),
            .figure(
                "werkloos-amstelveen", "STUREN-D-werkloosheid", .number(.tenths(39)), .percentage, .inhabitants,
                .year(2020), area: "amstelveen-aalsmeer"),
            .figure(
                "inkomen-amsterdam", "STUREN-D-inkomen", .number(.whole(32200)), .amount, .inhabitants, nil,
                area: "amsterdam"),
            .figure(
                "inkomen-amstelveen", "STUREN-D-inkomen", .number(.whole(33820)), .amount, .inhabitants, nil,
                area: "amstelveen-aalsmeer"),
            .figure(
                "meldingen-amsterdam", "STUREN-D-meldingen", .count(4283), .count, .reports, .secondHalf2020,
                area: "amsterdam"),
            .figure(
                "meldingen-amstelveen", "STUREN-D-meldingen", .count(392), .count, .reports, .secondHalf2020,
                area: "amstelveen-aalsmeer"),
            .figure(
                "per-1000-amsterdam", "STUREN-I16", .number(.whole(9)), .perThousandHouseholds, .reports,
                .secondHalf2020, area: "amsterdam"),
            .figure(
                "per-1000-amstelveen", "STUREN-I16", .number(.whole(7)), .perThousandHouseholds, .reports,
                .secondHalf2020, area: "amstelveen-aalsmeer"),
            .figure(
                "met-kinderen-amsterdam", "STUREN-I17", .number(.whole(74)), .percentage, .reports, .secondHalf2020,
                area: "amsterdam"),
            .figure(
                "met-kinderen-amstelveen", "STUREN-I17", .number(.whole(76)), .percentage, .reports, .secondHalf2020,
                area: "amstelveen-aalsmeer"),
            .figure(
                "fte-2022-amsterdam", "STUREN-I13", .number(.tenths(334)), .fullTimeEquivalent, nil, .january2022,
                area: "amsterdam"),
            .figure(
                "fte-2022-amstelveen", "STUREN-I13", .number(.tenths(25)), .fullTimeEquivalent, nil, .january2022,
                origin: .approximate, area: "amstelveen-aalsmeer"),
            .figure(
                "meldingen-regio", "STUREN-D-meldingen", .count(5097), .count, .reports, .secondHalf2020, area: "regio"),
        ],
        inconsistencies: [
            PublishedInconsistency(
                "ftePrintedTwice",
                LocalizedText(
                    nl: "De fte staat er als 33,42 en als 33,4.", en: "The FTE is printed as 33.42 and as 33.4."))
        ])

    /// How often violence occurs, and what earlier studies found.
    public static let sturenPrevalence = PublishedTable(
        "sturenPrevalence", LocalizedText(nl: "Hoe vaak het voorkomt", en: "How often it occurs"), .sturen("2.1.1"),
        .printed,
        figures: [
            .figure("kind-alle", "STUREN-P-kind", .number(.whole(12)), .percentage, .children, nil),
            .figure("kind-jongens", "STUREN-P-kind-jongens", .number(.whole(10)), .percentage, .children, nil),
            .figure("kind-meisjes", "STUREN-P-kind-meisjes", .number(.whole(15)), .percentage, .children, nil),
            .figure(
                "kind-aantal", "STUREN-P-kind-aantal", .range(.whole(90000), .whole(127000)), .count, .children, nil,
                origin: .approximate),
            .figure("door-ouders", "STUREN-P-ouders", .number(.whole(96)), .percentage, .casesOfChildAbuse, nil),
            .figure("door-moeder", "STUREN-P-moeder", .number(.whole(86)), .percentage, .casesOfChildAbuse, nil),
            .figure("door-vader", "STUREN-P-vader", .number(.whole(62)), .percentage, .casesOfChildAbuse, nil),
            .figure("partner-alle", "STUREN-P-partner", .number(.tenths(55)), .percentage, .householdsOfStudy, nil),
            .figure("partner-vrouwen", "STUREN-P-partner-vrouwen", .number(.tenths(62)), .percentage, .adults, nil),
            .figure("partner-mannen", "STUREN-P-partner-mannen", .number(.tenths(47)), .percentage, .adults, nil),
            .figure("partner-aantal", "STUREN-P-partner-aantal", .count(747000), .count, .adults, nil),
            .figure("eenmalig", "STUREN-P-eenmalig", .number(.whole(34)), .percentage, .casesOfPartnerViolence, nil),
            .figure("enkele-keren", "STUREN-P-enkele", .number(.whole(41)), .percentage, .casesOfPartnerViolence, nil),
            .figure(
                "structureel", "STUREN-P-structureel", .number(.whole(20)), .percentage, .casesOfPartnerViolence, nil),
            .figure("pleger-partner", "STUREN-P-ex", .number(.whole(56)), .percentage, .casesOfPartnerViolence, nil),
            .figure(
                "pleger-broer-zus", "STUREN-P-broer", .number(.whole(13)), .percentage, .casesOfPartnerViolence, nil),
            .figure("pleger-ouder", "STUREN-P-ouder", .number(.whole(11)), .percentage, .casesOfPartnerViolence, nil),
            .figure("pleger-kennis", "STUREN-P-kennis", .number(.whole(14)), .percentage, .casesOfPartnerViolence, nil),
            .figure(
                "pleger-anderen", "STUREN-P-anderen",
                .words(LocalizedText(nl: "ruim 40 procent", en: "over 40 per cent")), .percentage,
                .casesOfPartnerViolence, nil, origin: .approximate),
            .figure("samen-laagst", "STUREN-P-samen-laagst", .number(.whole(28)), .percentage, .children, nil),
            .figure("samen-hoogst", "STUREN-P-samen-hoogst", .number(.whole(65)), .percentage, .children, nil),
            .figure("g4-ouders", "STUREN-G4-ouders", .count(211), .count, .g4Parents, nil),
            .figure("g4-kinderen", "STUREN-G4-kinderen", .count(396), .count, .g4Children, nil),
            .figure(
                "g4-trauma", "STUREN-G4-trauma", .number(.whole(33)), .percentage, .g4Children, nil,
                in: .sturen("2.1.2")),
            .figure(
                "g4-trauma-referentie", "STUREN-G4-referentie", .number(.tenths(35)), .percentage, .g4Reference, nil,
                in: .sturen("2.1.2")),
            .figure(
                "g4-geen-steun", "STUREN-G4-geen-steun",
                .words(LocalizedText(nl: "één op de twaalf", en: "one in twelve")), .percentage, .g4Families, nil,
                origin: .approximate, in: .sturen("2.1.2")),
            .figure(
                "g4-niet-passend", "STUREN-G4-niet-passend", .words(LocalizedText(nl: "een kwart", en: "a quarter")),
                .percentage, .g4Families, nil, origin: .approximate, in: .sturen("2.1.2")),
            .figure(
                "g4-niet-gestopt", "STUREN-G4-niet-gestopt", .words(LocalizedText(nl: "de helft", en: "half")),
                .percentage, .g4Families, nil, origin: .approximate, in: .sturen("2.1.2")),
            .figure(
                "ouders-problematiek", "STUREN-F-ouders", .number(.whole(85)), .percentage, .parentsOfFiles, nil,
                in: .sturen("4.1.2")),
            .figure(
                "ouders-ggz", "STUREN-F-ggz-vermoeden", .number(.whole(57)), .percentage, .parentsOfFiles, nil,
                in: .sturen("4.1.2")),
        ],
        inconsistencies: [
            PublishedInconsistency(
                "childrenDoNotFit",
                LocalizedText(
                    nl:
                        "Twaalf procent en 90.000 tot 127.000 kinderen horen niet bij elkaar: dat zouden tussen 0,75 en ruim een "
                        + "miljoen kinderen zijn.",
                    en:
                        "Twelve per cent and 90,000 to 127,000 children do not belong together: that would be between 0.75 and "
                        + "just over a million children.")),
            PublishedInconsistency(
                "householdsOrAdults",
                LocalizedText(
                    nl: "De tekst zegt huishoudens; de aantallen passen alleen bij volwassenen.",
                    en: "The text says households; the numbers fit adults only.")),
            PublishedInconsistency(
                "frequencies",
                LocalizedText(
                    nl: "Eenmalig, enkele keren en structureel tellen tot 95: vijf ontbreken.",
                    en: "Once, a few times and structural add up to 95: five are missing.")),
            PublishedInconsistency(
                "offenders",
                LocalizedText(
                    nl: "Broers en zussen, ouders en kennissen zijn samen 38, terwijl er ruim 40 staat.",
                    en: "Siblings, parents and family friends are 38 together, while over 40 is printed.")),
            PublishedInconsistency(
                "parentsOverlap",
                LocalizedText(
                    nl: "Moeder en vader tellen tot meer dan honderd: er kon meer dan één worden genoemd.",
                    en: "Mother and father add up to more than a hundred: more than one could be named.")),
            PublishedInconsistency(
                "suspected",
                LocalizedText(
                    nl:
                        "De 57 procent is van een groot vermoeden van ggz-problematiek, en niet van wat is vastgesteld.",
                    en:
                        "The 57 per cent is of a strong suspicion of mental health problems, and not of what was established."
                )),
        ])
}
