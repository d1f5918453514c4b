internal import Domain

extension IndicatorDefinition {
    /// Op weg naar verbetering: the key figures of the national monitor.
    static let proeftuin: [IndicatorDefinition] = [
        IndicatorDefinition(
            "PROEFTUIN-I02", LocalizedText(nl: "Instroom per maand", en: "Inflow a month"), theme: .timelyHelp,
            levels: [.network], unit: .perMonth, sources: [.nationalMonitor], by: .programme, basis: [.cases, .counts],
            burden: .derived,
            counts: LocalizedText(
                nl: "Huishoudens waarbij het veiligheidsteam betrokken wordt",
                en: "Households with which the safety team becomes involved"),
            of: LocalizedText(
                nl: "Maanden waarin de proeftuin is gevolgd", en: "Months in which the pilot was watched"),
            family: .inflow,
            caveat: LocalizedText(
                nl: "Zes tot zeven per maand is per langer lopende proeftuin te lezen; met pieken en dalen.",
                en: "Six to seven a month is to be read by pilot that runs longer; with ups and downs."),
            misuse: LocalizedText(
                nl: "Proeftuinen die later begonnen niet naast eerdere zetten.",
                en: "Do not set pilots that began later beside earlier ones."), citations: [.proeftuin("2.5")]),
        IndicatorDefinition(
            "PROEFTUIN-I03",
            LocalizedText(nl: "Verdeling over vormen van betrokkenheid", en: "Division over forms of involvement"),
            theme: .timelyHelp, levels: [.network], unit: .percentage, sources: [.nationalMonitor], by: .programme,
            basis: [.cases, .counts], burden: .derived,
            counts: LocalizedText(nl: "Zaken per vorm A, B, C en D", en: "Cases by form A, B, C and D"),
            of: LocalizedText(
                nl: "Zaken waarbij het veiligheidsteam betrokken is", en: "Cases with which the safety team is involved"
            ), family: .involvementMix,
            caveat: LocalizedText(
                nl:
                    "Twee delen zijn in woorden gedrukt; per proeftuin staat niets in de bron. Een zaak kan van vorm wisselen.",
                en: "Two parts are printed in words; by pilot nothing is in the source. A case may change its form."),
            misuse: LocalizedText(
                nl: "Geen ranglijst: meer bevoegdheden komt van zwaardere instroom.",
                en: "No ranking: more powers comes from heavier inflow."), citations: [.proeftuin("2.5")]),
        IndicatorDefinition(
            "PROEFTUIN-I04", LocalizedText(nl: "Huishoudens zonder kinderen", en: "Households without children"),
            theme: .timelyHelp, levels: [.system], unit: .percentage, sources: [.nationalMonitor], by: .programme,
            basis: [.cases, .counts], burden: .derived,
            counts: LocalizedText(
                nl: "Zaken over huishoudens zonder kinderen", en: "Cases about households without children"),
            of: LocalizedText(
                nl: "Zaken waarbij het veiligheidsteam betrokken is; de noemer is niet gedrukt",
                en: "Cases with which the safety team is involved; the denominator is not printed"),
            family: .withChildren,
            caveat: LocalizedText(
                nl: "Sommige proeftuinen nemen alleen zaken met kinderen aan.",
                en: "Some pilots take only cases with children."), citations: [.proeftuin("2.5")]),
        IndicatorDefinition(
            "PROEFTUIN-I05", LocalizedText(nl: "Verzoeken tot toetsing", en: "Requests for testing"), theme: .measures,
            levels: [.system], unit: .count, sources: [.nationalMonitor], by: .programme, basis: [.counts],
            burden: .derived,
            counts: LocalizedText(
                nl: "Verzoeken aan de Raad om te toetsen in een kwartaal",
                en: "Requests to the Board to test in a quarter"), family: .measuresImposed,
            caveat: LocalizedText(
                nl:
                    "Verzoeken en geen maatregelen of huishoudens, van één kwartaal; het aantal huishoudens is over anderhalf jaar geteld en is geen noemer.",
                en:
                    "Requests and no measures or households, of one quarter; the number of households was counted over a year and a half and is no denominator."
            ),
            misuse: LocalizedText(
                nl: "Geen ranglijst van proeftuinen; meer maatregelen is geen falen.",
                en: "No ranking of pilots; more measures is no failure."), citations: [.proeftuin("2.5, tabel 2.3")]),
        IndicatorDefinition(
            "PROEFTUIN-I06", LocalizedText(nl: "Ondertoezichtstellingen", en: "Supervision orders"), theme: .measures,
            levels: [.system], unit: .count, sources: [.nationalMonitor], by: .programme, basis: [.counts],
            burden: .derived,
            counts: LocalizedText(
                nl: "(Voorlopige) ondertoezichtstellingen na een verzoek in een kwartaal",
                en: "(Provisional) supervision orders after a request in a quarter"), family: .measuresImposed,
            caveat: LocalizedText(
                nl:
                    "Maatregelen en geen huishoudens, van één kwartaal; het aantal huishoudens is over anderhalf jaar geteld en is geen noemer.",
                en:
                    "Measures and no households, of one quarter; the number of households was counted over a year and a half and is no denominator."
            ),
            misuse: LocalizedText(
                nl: "Geen ranglijst van proeftuinen; meer maatregelen is geen falen.",
                en: "No ranking of pilots; more measures is no failure."), citations: [.proeftuin("2.5, tabel 2.3")]),
        IndicatorDefinition(
            "PROEFTUIN-I07",
            LocalizedText(nl: "Machtigingen tot uithuisplaatsing", en: "Authorisations for out-of-home placement"),
            theme: .measures, levels: [.system], unit: .count, sources: [.nationalMonitor], by: .programme,
            basis: [.counts], burden: .derived,
            counts: LocalizedText(
                nl: "Machtigingen na een verzoek of tijdens toezicht in een kwartaal",
                en: "Authorisations after a request or during supervision in a quarter"), family: .measuresImposed,
            caveat: LocalizedText(
                nl:
                    "Maatregelen en geen huishoudens, van één kwartaal; het aantal huishoudens is over anderhalf jaar geteld en is geen noemer.",
                en:
                    "Measures and no households, of one quarter; the number of households was counted over a year and a half and is no denominator."
            ),
            misuse: LocalizedText(
                nl: "Geen ranglijst van proeftuinen; meer maatregelen is geen falen.",
                en: "No ranking of pilots; more measures is no failure."), citations: [.proeftuin("2.5, tabel 2.3")]),
        IndicatorDefinition(
            "PROEFTUIN-I08", LocalizedText(nl: "Gezagsbeëindigingen", en: "Terminations of parental authority"),
            theme: .measures, levels: [.system], unit: .count, sources: [.nationalMonitor], by: .programme,
            basis: [.counts], burden: .derived,
            counts: LocalizedText(
                nl: "Gezagsbeëindigende maatregelen na een verzoek in een kwartaal",
                en: "Measures that end parental authority after a request in a quarter"), family: .measuresImposed,
            caveat: LocalizedText(
                nl:
                    "Maatregelen en geen huishoudens, van één kwartaal; het aantal huishoudens is over anderhalf jaar geteld en is geen noemer.",
                en:
                    "Measures and no households, of one quarter; the number of households was counted over a year and a half and is no denominator."
            ),
            misuse: LocalizedText(
                nl: "Geen ranglijst van proeftuinen; meer maatregelen is geen falen.",
                en: "No ranking of pilots; more measures is no failure."), citations: [.proeftuin("2.5, tabel 2.3")]),
        IndicatorDefinition(
            "PROEFTUIN-I09", LocalizedText(nl: "Tijdelijke huisverboden", en: "Temporary house bans"), theme: .measures,
            levels: [.system], unit: .count, sources: [.nationalMonitor], by: .programme, basis: [.counts],
            burden: .derived,
            counts: LocalizedText(
                nl: "Tijdelijke huisverboden in een kwartaal", en: "Temporary house bans in a quarter"),
            family: .measuresImposed,
            caveat: LocalizedText(
                nl:
                    "Maatregelen en geen huishoudens, van één kwartaal; het aantal huishoudens is over anderhalf jaar geteld en is geen noemer.",
                en:
                    "Measures and no households, of one quarter; the number of households was counted over a year and a half and is no denominator."
            ),
            misuse: LocalizedText(
                nl: "Geen ranglijst van proeftuinen; meer maatregelen is geen falen.",
                en: "No ranking of pilots; more measures is no failure."), citations: [.proeftuin("2.5, tabel 2.3")]),
        IndicatorDefinition(
            "PROEFTUIN-I10", LocalizedText(nl: "Contactverboden", en: "Contact bans"), theme: .measures,
            levels: [.system], unit: .count, sources: [.nationalMonitor], by: .programme, basis: [.counts],
            burden: .derived,
            counts: LocalizedText(nl: "Contactverboden in een kwartaal", en: "Contact bans in a quarter"),
            family: .measuresImposed,
            caveat: LocalizedText(
                nl:
                    "Maatregelen en geen huishoudens, van één kwartaal; het aantal huishoudens is over anderhalf jaar geteld en is geen noemer.",
                en:
                    "Measures and no households, of one quarter; the number of households was counted over a year and a half and is no denominator."
            ),
            misuse: LocalizedText(
                nl: "Geen ranglijst van proeftuinen; meer maatregelen is geen falen.",
                en: "No ranking of pilots; more measures is no failure."), citations: [.proeftuin("2.5, tabel 2.3")]),
        IndicatorDefinition(
            "PROEFTUIN-I11", LocalizedText(nl: "Reclasseringsmaatregelen", en: "Probation measures"), theme: .measures,
            levels: [.system], unit: .count, sources: [.nationalMonitor], by: .programme, basis: [.counts],
            burden: .derived,
            counts: LocalizedText(
                nl: "(Jeugd)reclasseringsmaatregelen in een kwartaal", en: "(Youth) probation measures in a quarter"),
            family: .measuresImposed,
            caveat: LocalizedText(
                nl:
                    "Maatregelen en geen huishoudens, van één kwartaal; het aantal huishoudens is over anderhalf jaar geteld en is geen noemer.",
                en:
                    "Measures and no households, of one quarter; the number of households was counted over a year and a half and is no denominator."
            ),
            misuse: LocalizedText(
                nl: "Geen ranglijst van proeftuinen; meer maatregelen is geen falen.",
                en: "No ranking of pilots; more measures is no failure."), citations: [.proeftuin("2.5, tabel 2.3")]),
        IndicatorDefinition(
            "PROEFTUIN-I12",
            LocalizedText(
                nl: "Verandering ten opzichte van het vorige kwartaal", en: "Change against the quarter before"),
            theme: .measures, levels: [.system], unit: .count, sources: [.nationalMonitor], by: .programme,
            basis: [.counts], burden: .derived,
            counts: LocalizedText(
                nl: "Aantal van dit kwartaal min dat van het vorige",
                en: "Number of this quarter minus that of the one before"), family: .measuresImposed,
            caveat: LocalizedText(
                nl: "Alleen een richting staat in de bron: het vorige kwartaal is niet gedrukt.",
                en: "Only a direction is in the source: the quarter before is not printed."),
            citations: [.proeftuin("2.5")]),
    ]
}
