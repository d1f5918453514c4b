internal import Domain

extension IndicatorDefinition {
    /// Sturen op gezinsveiligheid: six of the programme Geweld hoort nergens thuis, and those of the study itself.
    static let sturen: [IndicatorDefinition] = [
        IndicatorDefinition(
            "STUREN-I01", LocalizedText(nl: "Contacten met Veilig Thuis", en: "Contacts with Veilig Thuis"),
            theme: .safeHome, levels: [.system], unit: .count, mayShowOpenness: true, sources: [.veiligThuis],
            basis: [.counts], burden: .none,
            counts: LocalizedText(nl: "Contactmomenten met Veilig Thuis", en: "Moments of contact with Veilig Thuis"),
            family: .earlySignalling,
            caveat: LocalizedText(
                nl:
                    "Laat verbetering van de bestaande stand zien en geen veiligheid; een norm voor goed is niet gegeven.",
                en: "Shows improvement of the existing state and no safety; no norm for good is given."),
            citations: [.sturen("2.1.2")]),
        IndicatorDefinition(
            "STUREN-I02",
            LocalizedText(
                nl: "Duur van geweld tot de eerste melding", en: "Duration of violence until the first report"),
            theme: .safeHome, levels: [.system], unit: .degree, polarity: .lower, sources: [.populationSurvey],
            basis: [.surveys], burden: .none,
            counts: LocalizedText(
                nl: "Tijd van het begin van het geweld tot de eerste melding",
                en: "Time from the start of the violence to the first report"), isOpen: true, family: .earlySignalling,
            caveat: LocalizedText(
                nl:
                    "Laat verbetering van de bestaande stand zien en geen veiligheid; een norm voor goed is niet gegeven.",
                en: "Shows improvement of the existing state and no safety; no norm for good is given."),
            citations: [.sturen("2.1.2")]),
        IndicatorDefinition(
            "STUREN-I03",
            LocalizedText(
                nl: "Bespreekbaarheid van geweld en mishandeling", en: "Discussability of violence and abuse"),
            theme: .safeHome, levels: [.system], unit: .degree, polarity: .higher, sources: [.populationSurvey],
            basis: [.surveys], burden: .none,
            counts: LocalizedText(
                nl: "Mate waarin mensen over huiselijk geweld en kindermishandeling kunnen praten",
                en: "Degree to which people can speak of domestic violence and child abuse"), isOpen: true,
            family: .earlySignalling,
            caveat: LocalizedText(
                nl:
                    "Laat verbetering van de bestaande stand zien en geen veiligheid; een norm voor goed is niet gegeven.",
                en: "Shows improvement of the existing state and no safety; no norm for good is given."),
            citations: [.sturen("2.1.2")]),
        IndicatorDefinition(
            "STUREN-I04", LocalizedText(nl: "Veiligheidscijfers van gezinnen", en: "Safety grades by families"),
            theme: .safeHome, levels: [.household], unit: .grade, polarity: .higher, sources: [.households],
            basis: [.surveys], burden: .none,
            counts: LocalizedText(
                nl: "Cijfers die gezinsleden in een traject geven voor hun veiligheid",
                en: "Grades that family members in a trajectory give for their safety"), family: .feelsSafe,
            companion: "STUREN-I15",
            caveat: LocalizedText(
                nl: "Cijfers van verschillende mensen of voor verschillende dingen zijn niet te middelen.",
                en: "Grades of different people or of different things cannot be averaged."),
            misuse: LocalizedText(
                nl: "Geen eindcijfer voor een gezin en geen voldoende of onvoldoende.",
                en: "No final mark for a family, and no pass or fail."), citations: [.sturen("2.1.2")]),
        IndicatorDefinition(
            "STUREN-I05", LocalizedText(nl: "Strafrechtelijke recidive", en: "Criminal recidivism"), theme: .safeHome,
            levels: [.household], horizon: .short, unit: .count, polarity: .lower, basis: [.counts], burden: .none,
            counts: LocalizedText(
                nl: "Nieuwe strafbare feiten van huiselijk geweld of kindermishandeling",
                en: "New criminal acts of domestic violence or child abuse"), family: .recidivism,
            caveat: LocalizedText(
                nl: "Wat niet bij justitie komt, telt niet mee.", en: "What does not reach the courts does not count."),
            citations: [.sturen("2.1.2")]),
        IndicatorDefinition(
            "STUREN-I06",
            LocalizedText(nl: "Prevalentie van geweld en mishandeling", en: "Prevalence of violence and abuse"),
            theme: .safeHome, levels: [.system], horizon: .long, unit: .percentage, polarity: .lower,
            sources: [.populationSurvey], basis: [.surveys, .counts], burden: .none,
            counts: LocalizedText(nl: "Mensen die het meemaken", en: "People who experience it"),
            of: LocalizedText(nl: "De bevolking van het onderzoek", en: "The population of the study"),
            caveat: LocalizedText(
                nl:
                    "Onderzoeken verschillen in wie en wat zij tellen; hun percentages en aantallen horen niet bij elkaar.",
                en: "Studies differ in whom and what they count; their percentages and numbers do not belong together."),
            citations: [.sturen("2.1.2")]),
        IndicatorDefinition(
            "STUREN-I07", LocalizedText(nl: "Mate van vrijwilligheid", en: "Degree of voluntariness"), theme: .measures,
            levels: [.organisation], unit: .percentage, polarity: .higher, sources: [.caseRecords], by: .organisation,
            basis: [.cases], burden: .derived,
            counts: LocalizedText(
                nl: "Trajecten die in vrijwillig kader konden blijven",
                en: "Trajectories that could stay in the voluntary frame"),
            of: LocalizedText(
                nl: "Trajecten waarvan is vastgelegd of het vrijwillig bleef",
                en: "Trajectories of which it was recorded whether they stayed voluntary"),
            without: LocalizedText(
                nl: "Trajecten zonder indeling: die tellen als onbekend",
                en: "Trajectories without a classification: they count as unknown"), family: .withoutMeasure,
            companion: "STUREN-I15",
            caveat: LocalizedText(
                nl:
                    "De bron telt ja en nee; wie zonder indeling is, blijft hier als onbekend zichtbaar. Alleen gezinnen die door de eerste dertien weken kwamen.",
                en:
                    "The source counts yes and no; those without a classification stay visible here as unknown. Only families who came through the first thirteen weeks."
            ),
            misuse: LocalizedText(
                nl:
                    "Overdracht aan de Raad of een gecertificeerde instelling telt hier als niet vrijwillig, terwijl een instelling ook vrijwillig kan werken. Geen reden om een maatregel uit te stellen.",
                en:
                    "Transfer to the Board or a certified institution counts as not voluntary here, though an institution may also work voluntarily. No reason to postpone a measure."
            ), citations: [.sturen("3.3.2"), .sturen("3.3.3"), .sturen("4.1.4"), .sturen("Bijlage 6")]),
        IndicatorDefinition(
            "STUREN-I08", LocalizedText(nl: "Wacht- of aanlooptijd", en: "Waiting or lead time"), theme: .timelyHelp,
            levels: [.household, .organisation], unit: .days, sources: [.caseRecords], by: .organisation,
            basis: [.cases], burden: .derived,
            counts: LocalizedText(
                nl: "Dagen van aanmelding tot start van zorg, gemiddeld",
                en: "Days from registration to start of care, as a mean"),
            of: LocalizedText(
                nl: "Trajecten waarvan aanmelding en start bekend zijn",
                en: "Trajectories of which registration and start are known"), family: .timeToHelp,
            aliases: [
                Term.Alias("wachttijd", in: .sturen), Term.Alias("aanlooptijd", in: .sturen),
                Term.Alias("looptijd", in: .sturen),
            ], companion: "STUREN-I15",
            caveat: LocalizedText(
                nl: "In de aanlooptijd wordt al gewerkt: het is geen wachtlijst. Wie nog wacht, telt mee als nog open.",
                en: "Work is done in the lead time: it is no waiting list. Who still waits counts as open."),
            citations: [.sturen("3.3.3"), .sturen("4.1.4"), .sturen("Bijlage 6")]),
        IndicatorDefinition(
            "STUREN-I09", LocalizedText(nl: "Trajectduur", en: "Duration of the trajectory"), theme: .timelyHelp,
            levels: [.household, .organisation], unit: .months, sources: [.caseRecords], by: .organisation,
            basis: [.cases], burden: .derived,
            counts: LocalizedText(
                nl: "Tijd van aanmelding tot afsluiting, wachttijd inbegrepen",
                en: "Time from registration to close, waiting time included"),
            of: LocalizedText(
                nl: "Afgesloten trajecten; open trajecten als nog niet klaar",
                en: "Closed trajectories; open ones as not yet finished"), family: .durationOfInvolvement,
            companion: "STUREN-I15",
            caveat: LocalizedText(
                nl:
                    "Open trajecten weglaten maakt het cijfer te kort. Na een jaar is een uitspraak over duurzame veiligheid te vroeg.",
                en:
                    "Leaving out open trajectories makes the figure too short. After one year a statement on durable safety is too early."
            ), citations: [.sturen("3.3.3"), .sturen("4.1.4"), .sturen("Bijlage 6")]),
        IndicatorDefinition(
            "STUREN-I10", LocalizedText(nl: "Tevredenheid van gezinnen", en: "Satisfaction of families"),
            theme: .timelyHelp, levels: [.household], unit: .grade, polarity: .higher,
            sources: [.households, .research], by: .researchers, basis: [.surveys], burden: .none,
            counts: LocalizedText(nl: "Cijfer dat gezinsleden geven", en: "Grade that family members give"),
            family: .satisfaction,
            caveat: LocalizedText(
                nl: "Alleen een laagste en hoogste cijfer staan in de bron, geen gemiddelde en geen aantal.",
                en: "The source prints only a lowest and a highest grade, no mean and no number."),
            citations: [.sturen("4.1.4")]),
        IndicatorDefinition(
            "STUREN-I11", LocalizedText(nl: "Kosten van jeugdhulp", en: "Cost of youth care"), theme: .means,
            levels: [.organisation], unit: .amount, sources: [.finance], basis: [.counts], burden: .none,
            purposes: [.accountability],
            counts: LocalizedText(nl: "Declaraties van jeugdhulp", en: "Claims of youth care"), family: .costAndMeans,
            caveat: LocalizedText(
                nl: "In het onderzoek weggelaten: er was geen zinvolle vergelijking.",
                en: "Left out of the study: there was no meaningful comparison."), citations: [.sturen("3.3.3")]),
        IndicatorDefinition(
            "STUREN-I12", LocalizedText(nl: "Kosten van volwassenenzorg", en: "Cost of adult care"), theme: .means,
            levels: [.organisation], unit: .amount, sources: [.finance], basis: [.counts], burden: .none,
            purposes: [.accountability],
            counts: LocalizedText(nl: "Declaraties van volwassenenzorg", en: "Claims of adult care"),
            family: .costAndMeans,
            caveat: LocalizedText(
                nl: "In het onderzoek weggelaten: er was geen zinvolle vergelijking.",
                en: "Left out of the study: there was no meaningful comparison."), citations: [.sturen("3.3.3")]),
        IndicatorDefinition(
            "STUREN-I13", LocalizedText(nl: "Inzet in fte", en: "Capacity in FTE"), theme: .means,
            levels: [.organisation], unit: .fullTimeEquivalent, sources: [.organisations], by: .municipality,
            basis: [.counts], burden: .none, purposes: [.accountability],
            counts: LocalizedText(nl: "Voltijdbanen op een dag", en: "Full-time jobs on a day"), family: .costAndMeans,
            caveat: LocalizedText(
                nl: "Zegt hoe groot een aanpak is, niet hoe goed.", en: "Says how large an approach is, not how good."),
            citations: [.sturen("4.1.4")]),
        IndicatorDefinition(
            "STUREN-I14", LocalizedText(nl: "Instroom", en: "Inflow"), theme: .timelyHelp,
            levels: [.network, .organisation], unit: .count, sources: [.caseRecords, .nationalMonitor],
            basis: [.cases, .counts], burden: .derived,
            counts: LocalizedText(
                nl: "Huishoudens of cliënten die erbij komen in een periode",
                en: "Households or clients who enter in a period"), family: .inflow, merged: ["PROEFTUIN-I01"],
            aliases: [Term.Alias("kerncijfers instroom", in: .proeftuin)],
            caveat: LocalizedText(
                nl:
                    "Anonieme consulten zijn niet op dubbelen te controleren; hoe lang is gekeken verschilt per proeftuin.",
                en: "Anonymous consultations cannot be checked for doubles; how long was watched differs by pilot."),
            citations: [.sturen("4.4.1"), .proeftuin("2.5")]),
        IndicatorDefinition(
            "STUREN-I15",
            LocalizedText(
                nl: "Klantreis, verhalen en feedback rondom", en: "Client journey, stories and feedback all round"),
            theme: .learning, levels: [.household, .professional], unit: .narrative,
            sources: [.households, .professionals], by: .organisation, basis: [.askedOnly], burden: .extra,
            character: .qualitative,
            counts: LocalizedText(
                nl: "Wat gezinnen en professionals vertellen", en: "What families and professionals tell"),
            companion: "STUREN-I07",
            caveat: LocalizedText(
                nl: "Vult getallen aan en wordt er niet in omgezet.",
                en: "Complements numbers and is not turned into them."), citations: [.sturen("4.4.1")]),
        IndicatorDefinition(
            "STUREN-I16",
            LocalizedText(
                nl: "Meldingen bij Veilig Thuis per 1.000 huishoudens",
                en: "Reports to Veilig Thuis per 1,000 households"), theme: .safeHome, levels: [.household, .system],
            unit: .perThousandHouseholds, mayShowOpenness: true, sources: [.veiligThuis], basis: [.counts],
            burden: .none,
            counts: LocalizedText(nl: "Meldingen in een periode", en: "Reports in a period"),
            of: LocalizedText(
                nl: "Huishoudens van hetzelfde gebied, keer 1.000", en: "Households of the same area, times 1,000"),
            family: .reports, merged: ["KOMPAS-I1.1"],
            aliases: [Term.Alias("meldingen van onveiligheid per huishouden", in: .kompas)],
            caveat: LocalizedText(
                nl:
                    "Meldingen zijn niet hoe vaak geweld voorkomt; meer meldingen kan ook beter signaleren zijn. De tweede bron noemt geen noemer en geen periode: dat beide zijn samengevoegd is een keuze van deze SDK.",
                en:
                    "Reports are not how often violence occurs; more reports may also be better signalling. The second source names no denominator and no period: that both are merged is a choice of this SDK."
            ), citations: [.sturen("3.2"), .kompas("Stap 6")]),
        IndicatorDefinition(
            "STUREN-I17",
            LocalizedText(nl: "Meldingen over huishoudens met kinderen", en: "Reports about households with children"),
            theme: .safeHome, levels: [.system], unit: .percentage, sources: [.veiligThuis], basis: [.counts],
            burden: .none,
            counts: LocalizedText(
                nl: "Meldingen over huishoudens met kinderen", en: "Reports about households with children"),
            of: LocalizedText(nl: "Meldingen in dezelfde periode", en: "Reports in the same period"),
            family: .withChildren,
            caveat: LocalizedText(
                nl: "Gaat over meldingen en niet over huishoudens bij een proeftuin.",
                en: "Is about reports and not about households of a pilot."), citations: [.sturen("3.2")]),
        IndicatorDefinition(
            "STUREN-I18", LocalizedText(nl: "Ziekteverzuim", en: "Absence through illness"), theme: .means,
            levels: [.organisation], unit: .percentage, polarity: .lower, sources: [.organisations], basis: [.counts],
            burden: .none, counts: LocalizedText(nl: "Verzuimde tijd", en: "Time absent"), isOpen: true, family: .load,
            caveat: LocalizedText(
                nl: "In de bron alleen als risico genoemd, zonder rekenregel.",
                en: "Named only as a risk in the source, without a rule of computing."),
            misuse: LocalizedText(nl: "Nooit per persoon of klein team.", en: "Never by person or small team."),
            citations: [.sturen("4.3")]),
        IndicatorDefinition(
            "STUREN-I19", LocalizedText(nl: "Uitstroom van professionals", en: "Turnover of professionals"),
            theme: .means, levels: [.organisation], unit: .count, polarity: .lower, sources: [.organisations],
            basis: [.counts], burden: .none,
            counts: LocalizedText(nl: "Professionals die vertrekken", en: "Professionals who leave"), isOpen: true,
            family: .load,
            caveat: LocalizedText(
                nl: "In de bron alleen als risico genoemd, zonder rekenregel.",
                en: "Named only as a risk in the source, without a rule of computing."),
            misuse: LocalizedText(nl: "Nooit per persoon of klein team.", en: "Never by person or small team."),
            citations: [.sturen("4.3")]),
    ]
}
